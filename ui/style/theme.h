// SPDX-License-Identifier: Apache-2.0
// The one place that knows colours, type and icons; every widget asks it and is told when they change.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

namespace tradewind {

/// Light and dark tokens from resources/styles/tokens.json, as colours, palette, style sheet and tinted icons.
///
/// One Theme is made by the composition root and passed by reference to everything that paints.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    enum class Token {
        Background,
        Surface,
        Line,
        StrongLine,
        Text,
        Dim,
        Faint,
        Accent,
        AccentSoft,
        OnAccent,
        Good,
        GoodSoft,
        Warn,
        WarnSoft,
        Bad,
        BadSoft,
        Info,
        InfoSoft,
        Bar,
    };
    Q_ENUM(Token)

    explicit Theme(QObject *parent = nullptr);

    /// Installs Fusion, palette, style sheet and font in the application; call once, after QApplication exists.
    void install();

    Mode mode() const { return m_mode; }
    bool isDark() const;
    void setMode(Mode mode);
    /// What the desktop prefers; only matters in Mode::System.
    void setDesktopDark(bool dark);

    /// Comfortable tables give each row six pixels more.
    void setComfortable(bool comfortable);
    /// The height of a table row that is `compact` px high when rows are compact.
    int rowHeight(int compact) const { return compact + (m_isComfortable ? 6 : 0); }

    QColor color(Token token) const;
    /// Inter at a size of the scale 11 / 13 / 15 / 20 px.
    QFont font(int pixelSize = 13, QFont::Weight weight = QFont::Normal) const;
    /// The line icon `name` of resources/icons in one colour, sharp at `devicePixelRatio`.
    QPixmap pixmap(const QString &name, Token tint, int size = 16, qreal devicePixelRatio = 1) const;
    QIcon icon(const QString &name, Token tint) const;

Q_SIGNALS:
    /// Colours or row heights are new: repaint, and rebuild what was made from colours (charts).
    void changed();

private:
    void apply();
    QString styleSheet() const;

    QHash<Token, QColor> m_light, m_dark;
    QString m_family;
    mutable QHash<std::pair<int, int>, QFont> m_fonts; ///< by size and weight: painting asks several times a cell
    Mode m_mode = Mode::System;
    bool m_desktopDark = false;
    bool m_installed = false;
    bool m_isComfortable = false;
};

} // namespace tradewind
