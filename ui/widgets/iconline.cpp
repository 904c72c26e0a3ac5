// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/iconline.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tradewind {

IconLine::IconLine(const Theme &theme, const QString &icon, Tone tone, const QString &text, const QString &detail, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_tone(tone)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 0, 0);
    column->setSpacing(0);
    m_sentence = makeLabel(theme, text, 12);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    if (!detail.isEmpty()) {
        auto *more = makeLabel(theme, detail, 11, QFont::Normal, QStringLiteral("dim"));
        more->setWordWrap(true);
        column->addWidget(more);
    }
}

void IconLine::setText(const QString &text)
{
    m_sentence->setText(text);
}

void IconLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(QPointF(0, 1), m_theme.pixmap(m_icon, CellDelegate::ink(m_tone), 14, devicePixelRatioF()));
}

} // namespace tradewind
