// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/personbadge.h"

#include <QPainter>

namespace tradewind {

PersonBadge::PersonBadge(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setFixedSize(28, 28);
}

QString PersonBadge::initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    QString result;
    if (!words.isEmpty())
        result += words.first().at(0).toUpper();
    if (words.size() > 1)
        result += words.last().at(0).toUpper();
    return result;
}

void PersonBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Token::AccentSoft));
    painter.drawEllipse(rect());
    painter.setPen(m_theme.color(Theme::Token::Accent));
    painter.setFont(m_theme.font(11, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, initials(text()));
}

} // namespace tradewind
