// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/distributionchart.h"

#include "models/base/words.h"
#include "ui/style/paint.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

/// A round number of lines below the top: 100, 200 …
double gridStep(double top)
{
    const double raw = top / 3;
    const double power = std::pow(10, std::floor(std::log10(std::max(1.0, raw))));
    for (const double times : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= times * power)
            return times * power;
    }
    return 10 * power;
}

QString thousands(qint64 whole)
{
    return (whole < 0 ? QString(QChar(0x2212)) : QString()) + QString::number(std::abs(whole) / 1000) + u'k';
}

} // namespace

DistributionChart::DistributionChart(const Theme &theme, QWidget *parent)
    : ChartView(theme, parent)
{
    setAccessibleName(tr("Equity distribution"));
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(0.9);
    m_matching = new QBarSet(tr("Matching"));
    m_rest = new QBarSet(tr("Others"));
    m_series->append(m_matching);
    m_series->append(m_rest);
    chart()->addSeries(m_series);
    m_names = new QBarCategoryAxis;
    m_names->setVisible(false);
    m_axis = new QValueAxis;
    m_axis->setVisible(false);
    chart()->addAxis(m_names, Qt::AlignBottom);
    chart()->addAxis(m_axis, Qt::AlignLeft);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_axis);
    connect(m_series, &QStackedBarSeries::hovered, this, [this](bool isInside, int index) { readOut(isInside, index); });
    connect(m_series, &QStackedBarSeries::clicked, this, [this](int index) {
        if (const auto bucket = m_buckets.value(index); bucket.all > 0)
            Q_EMIT rangeChosen(bucket.from, bucket.from + step());
    });
    setPlotMargins(QMargins(12, 8, 12, 20));
    restyle();
}

Money DistributionChart::step() const
{
    return m_buckets.size() > 1 ? m_buckets.at(1).from - m_buckets.at(0).from : Money::fromDollars(500);
}

qreal DistributionChart::place(Money amount) const
{
    const qreal buckets = double((amount - m_buckets.first().from).cents) / double(step().cents);
    return plot().left() + plot().width() * buckets / double(m_buckets.size());
}

void DistributionChart::show(const QList<EquityBucket> &buckets, Money threshold, Money saved, int overThreshold, int byLease)
{
    m_buckets = buckets;
    m_threshold = threshold;
    m_saved = saved;
    m_over = overThreshold;
    m_byLease = byLease;
    m_matching->remove(0, m_matching->count());
    m_rest->remove(0, m_rest->count());
    double top = 1;
    QStringList names;
    for (const EquityBucket &bucket : buckets) {
        names << QString::number(bucket.from.cents);
        *m_matching << bucket.matching;
        *m_rest << bucket.all - bucket.matching;
        top = std::max(top, double(bucket.all));
    }
    m_names->setCategories(names);
    m_top = top * 1.08;
    m_axis->setRange(0, m_top);
    viewport()->update();
}

QString DistributionChart::csv() const
{
    QString text = u"equity from,equity below,customers,matching\r\n"_s;
    for (const EquityBucket &bucket : m_buckets)
        text +=
            u"%1,%2,%3,%4\r\n"_s.arg(bucket.from.cents / 100).arg((bucket.from + step()).cents / 100).arg(bucket.all).arg(bucket.matching);
    return text;
}

void DistributionChart::restyle()
{
    m_matching->setColor(theme().color(Token::Accent));
    m_rest->setColor(theme().color(Token::Bar));
    for (QBarSet *set : {m_matching, m_rest})
        set->setPen(Qt::NoPen);
}

void DistributionChart::drawBackground(QPainter *painter, const QRectF &)
{
    const double lines = gridStep(m_top);
    painter->setFont(theme().font(11));
    const QRectF area = plot();
    for (double value = lines; value < m_top * 0.98; value += lines) {
        const qreal y = std::round(area.bottom() - area.height() * value / m_top);
        painter->fillRect(QRectF(area.left(), y, area.width(), 1), theme().color(Token::Line));
        painter->setPen(theme().color(Token::Dim));
        paint::figures(*painter, QRectF(area.right() - 60, y - 15, 60, 15), Qt::AlignRight, count(qint64(value)));
    }
    painter->fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme().color(Token::StrongLine));
}

void DistributionChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_buckets.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    painter->setFont(theme().font(11));
    painter->setPen(theme().color(Token::Dim));
    for (qint64 label = -20000; label <= 40000; label += 2000) {
        const Money at = Money::fromDollars(label);
        if (at < m_buckets.first().from || at > m_buckets.last().from + step())
            continue;
        const qreal x = std::clamp(place(at), area.left() + 10, area.right() - 10);
        paint::figures(*painter, QRectF(x - 30, area.bottom() + 3, 60, 15), Qt::AlignHCenter, thousands(label));
    }
    const auto rule = [&](Money at, Token token, Qt::PenStyle style, qreal width) {
        painter->setPen(QPen(theme().color(token), width, style));
        const qreal x = std::round(place(at)) + .5;
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        return x;
    };
    const qreal zero = rule(Money{}, Token::Dim, Qt::SolidLine, 1);
    painter->setPen(theme().color(Token::Dim));
    paint::line(*painter, QRectF(zero - 64, area.top(), 60, 14), Qt::AlignRight, tr("zero"));
    const bool isMoved = m_saved != m_threshold;
    if (isMoved)
        rule(m_saved, Token::Dim, Qt::DotLine, 1);
    const qreal line = rule(m_threshold, Token::Accent, Qt::DashLine, 1.2);
    const qreal words = std::max(line, isMoved ? place(m_saved) : line) + 7;
    painter->setFont(theme().font(11, QFont::DemiBold));
    painter->setPen(theme().color(Token::Text));
    const QRectF first(words, area.top() - 2, 200, 15);
    paint::line(*painter, first, Qt::AlignLeft,
                isMoved ? tr("%1 what-if").arg(dollars(m_threshold)) : tr("%1 threshold").arg(dollars(m_threshold)));
    painter->setFont(theme().font(11));
    painter->setPen(theme().color(Token::Dim));
    if (isMoved)
        paint::line(*painter, first.translated(0, 16), Qt::AlignLeft, tr("%1 saved").arg(dollars(m_saved)));
    const QRectF said(area.left() + area.width() * 0.64, area.top() + 34, area.width() * 0.26, 15);
    painter->setFont(theme().font(11, QFont::DemiBold));
    painter->setPen(theme().color(Token::Text));
    paint::line(*painter, said, Qt::AlignLeft, tr("%1 over %2").arg(count(m_over), dollars(m_threshold)));
    if (m_byLease > 0) {
        painter->setFont(theme().font(11));
        painter->setPen(theme().color(Token::Dim));
        paint::line(*painter, said.translated(0, 15), Qt::AlignLeft, tr("%1 more without a payoff").arg(count(m_byLease)));
    }
}

void DistributionChart::readOut(bool isInside, int index)
{
    if (!isInside || index < 0 || index >= m_buckets.size()) {
        QToolTip::hideText();
        return;
    }
    const EquityBucket bucket = m_buckets.at(index);
    QToolTip::showText(QCursor::pos(),
                       tr("%1 to %2: %3 customers, %4 match")
                           .arg(dollars(bucket.from), dollars(bucket.from + step()), count(bucket.all), count(bucket.matching)),
                       this);
}

} // namespace tradewind
