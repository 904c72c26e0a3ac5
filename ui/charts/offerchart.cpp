// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/offerchart.h"

#include "models/base/words.h"
#include "ui/style/paint.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

OfferChart::OfferChart(const Theme &theme, QWidget *parent)
    : ChartView(theme, parent)
{
    setAccessibleName(tr("Value since the offer"));
    m_days = new QValueAxis;
    m_amounts = new QValueAxis;
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    m_days->setVisible(false);
    m_amounts->setVisible(false);
    m_value = new QLineSeries;
    chart()->addSeries(m_value);
    m_value->attachAxis(m_days);
    m_value->attachAxis(m_amounts);
    setPlotMargins(QMargins(12, 10, 82, 22));
    restyle();
}

void OfferChart::show(const AppraisalFacts &facts, const AppraisalStanding &standing, QDate today, int triggerBasisPoints)
{
    m_points.clear();
    setVisible(facts.change && facts.offer && standing.now);
    if (!isVisibleTo(parentWidget()))
        return;
    m_offer = static_cast<double>(facts.offer->cents) / 100;
    m_triggerBasisPoints = facts.change->basisPoints < 0 ? -triggerBasisPoints : triggerBasisPoints;
    m_trigger = m_offer * (1 + m_triggerBasisPoints / 10'000.0);
    for (const ChangePoint &point : facts.change->history)
        m_points.append({point.on, m_offer * (1 + point.basisPoints / 10'000.0)});
    if (m_points.last().first < today)
        m_points.append({today, m_points.last().second});
    m_from = m_points.first().first;
    m_to = std::max(m_points.last().first, m_from.addDays(1));
    m_low = std::min(m_offer, m_trigger);
    m_high = std::max(m_offer, m_trigger);
    m_value->clear();
    for (const auto &[day, amount] : std::as_const(m_points)) {
        m_value->append(double(day.toJulianDay()), amount);
        m_low = std::min(m_low, amount);
        m_high = std::max(m_high, amount);
    }
    const double room = std::max(100.0, (m_high - m_low) * 0.25);
    m_low -= room;
    m_high += room;
    m_days->setRange(double(m_from.toJulianDay()), double(m_to.toJulianDay()));
    m_amounts->setRange(m_low, m_high);
    viewport()->update();
}

QString OfferChart::csv() const
{
    QString text = u"day,amount\r\n"_s;
    for (const auto &[day, amount] : m_points)
        text += day.toString(Qt::ISODate) + u',' + QString::number(amount, 'f', 2) + u"\r\n"_s;
    return text;
}

void OfferChart::restyle()
{
    m_value->setPen(QPen(theme().color(Token::Accent), 1.6));
}

void OfferChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_points.isEmpty())
        return;
    const QRectF area = plot();
    const auto height = [&](double amount) { return area.bottom() - area.height() * (amount - m_low) / (m_high - m_low); };
    painter->setPen(QPen(theme().color(Token::Dim), 1, Qt::DashLine));
    painter->drawLine(QPointF(area.left(), height(m_offer)), QPointF(area.right(), height(m_offer)));
    const Token trigger = m_triggerBasisPoints > 0 ? Token::Good : Token::Bad;
    painter->setPen(QPen(theme().color(trigger), 1, Qt::DotLine));
    painter->drawLine(QPointF(area.left(), height(m_trigger)), QPointF(area.right(), height(m_trigger)));
    const auto label = [&](double at, const QString &text, Token ink, QFont::Weight weight) {
        painter->setFont(theme().font(11, weight));
        painter->setPen(theme().color(ink));
        paint::figures(*painter, QRectF(area.right() + 6, at - 8, 76, 16), Qt::AlignLeft, text);
    };
    // Three words at most; those that would cover one another move apart, the value first.
    const double now = height(m_points.last().second);
    double offer = height(m_offer), fires = height(m_trigger);
    if (std::abs(offer - now) < 14)
        offer = now + (offer >= now ? 14 : -14);
    for (int tries = 0; tries < 3; ++tries) {
        for (const double other : {now, offer}) {
            if (std::abs(fires - other) < 14)
                fires = other + (fires >= other ? 14 : -14);
        }
    }
    const auto amount = [](double value) { return dollars(Money::fromDollars(std::llround(value))); };
    label(now, amount(m_points.last().second), Token::Text, QFont::DemiBold);
    label(offer, amount(m_offer), Token::Dim, QFont::Normal);
    label(fires,
          m_triggerBasisPoints > 0 ? tr("+%1% fires").arg(m_triggerBasisPoints / 100) : tr("−%1% fires").arg(-m_triggerBasisPoints / 100),
          trigger, QFont::Normal);
    painter->setFont(theme().font(11));
    painter->setPen(theme().color(Token::Dim));
    const QRectF days(area.left(), area.bottom() + 4, area.width(), 14);
    painter->drawText(days, Qt::AlignLeft, tr("%1, offer").arg(dayWords(m_from)));
    painter->drawText(days, Qt::AlignRight, tr("today"));
}

} // namespace tradewind
