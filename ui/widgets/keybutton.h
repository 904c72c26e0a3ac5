// SPDX-License-Identifier: Apache-2.0
// A button that shows the key it answers to.
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace tradewind {

/// Text, optional icon before it and key cap after it. The key itself is bound by the panel; here it is only drawn.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Quiet };

    KeyButton(const Theme &theme, const QString &text, const QString &key, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    /// Name of a line icon drawn before the text.
    void setIconName(const QString &name);
    void setKind(Kind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_key, m_icon;
    Kind m_kind;
};

} // namespace tradewind
