// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/stepheader.h"

#include "ui/style/paint.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr qreal circle = 20, gap = 8, rule = 28;

} // namespace

StepHeader::StepHeader(const Theme &theme, const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    setStep(0);
}

void StepHeader::setStep(int step, bool isDone)
{
    m_step = step;
    m_isDone = isDone;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QList<QRectF> StepHeader::places() const
{
    QList<QRectF> places;
    const QFontMetricsF metrics(m_theme.font(13, QFont::DemiBold));
    qreal x = 0;
    for (const QString &step : m_steps) {
        const qreal width = circle + gap + metrics.horizontalAdvance(step);
        places << QRectF(x, 0, width, height());
        x += width + gap + rule + gap;
    }
    return places;
}

QSize StepHeader::sizeHint() const
{
    const auto all = places();
    return {all.isEmpty() ? 0 : int(all.last().right()) + 2, 32};
}

void StepHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places();
    for (int i = 0; i < all.size(); ++i) {
        const bool isPassed = i < m_step || m_isDone;
        const bool isNow = i == m_step && !m_isDone;
        const QRectF disc(all.at(i).left() + .5, (height() - circle) / 2 + .5, circle - 1, circle - 1);
        painter.setPen(isPassed || isNow ? QPen(Qt::NoPen) : QPen(m_theme.color(Token::StrongLine), 1));
        painter.setBrush(m_theme.color(isPassed ? Token::GoodSoft : isNow ? Token::Accent : Token::Surface));
        painter.drawEllipse(disc);
        if (isPassed) {
            painter.drawPixmap(disc.topLeft() + QPointF(3.5, 3.5), m_theme.pixmap(u"check"_s, Token::Good, 12, devicePixelRatioF()));
        } else {
            painter.setFont(m_theme.font(11, QFont::DemiBold));
            painter.setPen(m_theme.color(isNow ? Token::OnAccent : Token::Dim));
            painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(m_theme.font(13, isNow ? QFont::DemiBold : QFont::Normal));
        painter.setPen(m_theme.color(isNow ? Token::Text : Token::Dim));
        painter.drawText(all.at(i).adjusted(circle + gap, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(i));
        if (i + 1 < all.size()) {
            painter.setPen(QPen(m_theme.color(Token::StrongLine), 1));
            painter.drawLine(QPointF(all.at(i).right() + gap, height() / 2.0), QPointF(all.at(i).right() + gap + rule, height() / 2.0));
        }
    }
}

void StepHeader::mousePressEvent(QMouseEvent *event)
{
    const auto all = places();
    for (int i = 0; i < m_step; ++i) {
        if (all.at(i).contains(event->position()))
            Q_EMIT stepClicked(i);
    }
}

} // namespace tradewind
