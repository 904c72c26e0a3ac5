// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/guardline.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

GuardLine::GuardLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 6, 10, 6);
    m_words = makeLabel(theme, {}, 12);
    m_words->setObjectName(u"replyGuard"_s);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GuardLine::say(const QString &words, Tone tone)
{
    m_tone = tone;
    m_words->setText(words);
    setVisible(!words.isEmpty());
    update();
}

void GuardLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(CellDelegate::soft(m_tone, Theme::Token::WarnSoft)));
    painter.drawRoundedRect(QRectF(rect()), 6, 6);
    painter.drawPixmap(QPointF(10, 8), m_theme.pixmap(u"warning"_s, CellDelegate::ink(m_tone), 14, devicePixelRatioF()));
}

} // namespace tradewind
