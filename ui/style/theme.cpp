// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Calls `use` with every token and its name in tokens.json and in the style sheet.
template<typename Use>
void eachToken(const Use &use)
{
    const auto tokens = QMetaEnum::fromType<Theme::Token>();
    for (int i = 0; i < tokens.keyCount(); ++i) {
        QString name = QString::fromLatin1(tokens.key(i));
        name[0] = name[0].toLower();
        use(Theme::Token(tokens.value(i)), name);
    }
}

QHash<Theme::Token, QColor> colors(const QJsonObject &named)
{
    QHash<Theme::Token, QColor> result;
    eachToken([&](Theme::Token token, const QString &name) { result.insert(token, QColor(named.value(name).toString())); });
    return result;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    const QJsonObject tokens = QJsonDocument::fromJson(resource(u":/styles/tokens.json"_s)).object();
    m_light = colors(tokens.value("light"_L1).toObject());
    m_dark = colors(tokens.value("dark"_L1).toObject());
    for (const char *weight : {"Regular", "Medium", "SemiBold"}) {
        const int id = QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(QLatin1String(weight)));
        if (id >= 0 && m_family.isEmpty())
            m_family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    if (m_family.isEmpty())
        m_family = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

void Theme::install()
{
    // The palette before ours is the desktop's: the only hint Qt 6.4 gives without a portal.
    m_desktopDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font());
    m_installed = true;
    apply();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_desktopDark);
}

void Theme::setMode(Mode mode)
{
    const bool was = isDark();
    m_mode = mode;
    if (was != isDark())
        apply();
}

void Theme::setDesktopDark(bool dark)
{
    const bool was = isDark();
    m_desktopDark = dark;
    if (was != isDark())
        apply();
}

QColor Theme::color(Token token) const
{
    return (isDark() ? m_dark : m_light).value(token);
}

QFont Theme::font(int pixelSize, QFont::Weight weight) const
{
    const std::pair<int, int> key(pixelSize, weight);
    if (const auto known = m_fonts.constFind(key); known != m_fonts.cend())
        return *known;
    QFont font(m_family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return *m_fonts.insert(key, font);
}

QPixmap Theme::pixmap(const QString &name, Token tint, int size, qreal devicePixelRatio) const
{
    const QColor ink = color(tint);
    const QString key = u"tw/%1/%2/%3/%4"_s.arg(name, ink.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Theme::icon(const QString &name, Token tint) const
{
    QIcon result;
    result.addPixmap(pixmap(name, tint, 16, 1));
    result.addPixmap(pixmap(name, tint, 16, 2));
    return result;
}

void Theme::setComfortable(bool comfortable)
{
    if (comfortable == m_isComfortable)
        return;
    m_isComfortable = comfortable;
    Q_EMIT changed();
}

void Theme::apply()
{
    if (!m_installed)
        return;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Background);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Background);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Bad);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Text);
    set(QPalette::ToolTipText, Token::Surface);
    set(QPalette::PlaceholderText, Token::Dim);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::StrongLine);
    set(QPalette::Dark, Token::StrongLine);
    set(QPalette::Shadow, Token::StrongLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Faint));
    QApplication::setPalette(palette);
    // Fusion draws the frame of what is ticked a shade darker than the window, which nobody sees on a dark one.
    palette.setColor(QPalette::Window, color(Token::Faint).lighter(150));
    for (const char *ticked : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(palette, ticked);
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromUtf8(resource(u":/styles/tradewind.qss"_s));
    QList<std::pair<QString, Token>> tokens;
    eachToken([&](Token token, const QString &name) { tokens.emplaceBack(name, token); });
    // Longest first, so that @accentSoft is not read as @accent.
    std::sort(tokens.begin(), tokens.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, token] : std::as_const(tokens))
        sheet.replace(u'@' + name, color(token).name());
    return sheet;
}

} // namespace tradewind
