// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/valuechart.h"

#include "models/base/words.h"
#include "ui/style/paint.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

ValueChart::ValueChart(const Theme &theme, QWidget *parent)
    : ChartView(theme, parent)
{
    setAccessibleName(tr("Value and payoff"));
    m_days = new QValueAxis;
    m_amounts = new QValueAxis;
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    for (QValueAxis *axis : {m_days, m_amounts})
        axis->setVisible(false);
    for (QLineSeries **series : {&m_value, &m_payoff, &m_valueAhead, &m_payoffAhead}) {
        *series = new QLineSeries;
        chart()->addSeries(*series);
        (*series)->attachAxis(m_days);
        (*series)->attachAxis(m_amounts);
    }
    setPlotMargins(QMargins(8, 20, 64, 20));
    restyle();
}

void ValueChart::show(const GarageVehicle &vehicle, QDate today)
{
    m_vehicle = vehicle;
    m_today = today;
    QList<AmountOnDay> all = vehicle.values + vehicle.payoffs + vehicle.valueForecast + vehicle.payoffForecast;
    setVisible(!all.isEmpty());
    if (all.isEmpty())
        return;
    const auto fill = [](QLineSeries *series, const QList<AmountOnDay> &points) {
        series->clear();
        for (const AmountOnDay &point : points)
            series->append(double(point.day.toJulianDay()), double(point.amount.cents) / 100);
    };
    const auto joined = [](const QList<AmountOnDay> &past, QList<AmountOnDay> ahead) {
        if (!past.isEmpty() && !ahead.isEmpty())
            ahead.prepend(past.last());
        return ahead;
    };
    fill(m_value, vehicle.values);
    fill(m_payoff, vehicle.payoffs);
    fill(m_valueAhead, joined(vehicle.values, vehicle.valueForecast));
    fill(m_payoffAhead, joined(vehicle.payoffs, vehicle.payoffForecast));
    m_from = m_to = all.first().day;
    double low = 1e12, high = -1e12;
    for (const AmountOnDay &point : std::as_const(all)) {
        m_from = std::min(m_from, point.day);
        m_to = std::max(m_to, point.day);
        low = std::min(low, double(point.amount.cents) / 100);
        high = std::max(high, double(point.amount.cents) / 100);
    }
    m_step = std::max(1000.0, std::ceil((high - low) / 3 / 1000) * 1000);
    m_low = low - (high - low) * 0.08;
    m_high = high + (high - low) * 0.12 + 1;
    m_days->setRange(double(m_from.toJulianDay()), double(m_to.toJulianDay()));
    m_amounts->setRange(m_low, m_high);
    viewport()->update();
}

QPointF ValueChart::place(const AmountOnDay &at) const
{
    const QRectF area = plot();
    const double days = std::max<double>(1, double(m_from.daysTo(m_to)));
    return QPointF(area.left() + area.width() * double(m_from.daysTo(at.day)) / days,
                   area.bottom() - area.height() * (double(at.amount.cents) / 100 - m_low) / (m_high - m_low));
}

QString ValueChart::csv() const
{
    QString text = u"series,day,amount\r\n"_s;
    const auto add = [&](const QString &name, const QList<AmountOnDay> &points) {
        for (const AmountOnDay &point : points)
            text += u"%1,%2,%3\r\n"_s.arg(name, point.day.toString(Qt::ISODate)).arg(double(point.amount.cents) / 100);
    };
    add(u"value"_s, m_vehicle.values);
    add(u"payoff"_s, m_vehicle.payoffs);
    add(u"value forecast"_s, m_vehicle.valueForecast);
    add(u"payoff forecast"_s, m_vehicle.payoffForecast);
    return text;
}

void ValueChart::restyle()
{
    const auto pen = [this](Token token, Qt::PenStyle style) { return QPen(theme().color(token), 1.6, style); };
    m_value->setPen(pen(Token::Accent, Qt::SolidLine));
    m_valueAhead->setPen(pen(Token::Accent, Qt::DashLine));
    m_payoff->setPen(pen(Token::Dim, Qt::SolidLine));
    m_payoffAhead->setPen(pen(Token::Dim, Qt::DashLine));
}

void ValueChart::drawBackground(QPainter *painter, const QRectF &)
{
    const QRectF area = plot();
    painter->setFont(theme().font(11));
    for (double at = std::ceil(m_low / m_step) * m_step; at < m_high; at += m_step) {
        const qreal y = std::round(area.bottom() - area.height() * (at - m_low) / (m_high - m_low));
        painter->fillRect(QRectF(area.left(), y, area.width(), 1), theme().color(Token::Line));
        painter->setPen(theme().color(Token::Dim));
        paint::figures(*painter, QRectF(area.right() + 4, y - 8, 58, 16), Qt::AlignRight, QString::number(int(at / 1000)) + u'k');
    }
}

void ValueChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_vehicle.values.isEmpty() && m_vehicle.payoffs.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const qreal x = std::round(place({m_today, {}}).x()) + .5;
    QPen dotted(theme().color(Token::Dim), 1);
    dotted.setDashPattern({1.5, 2});
    painter->setPen(dotted);
    painter->drawLine(QPointF(x, area.top() - 14), QPointF(x, area.bottom()));
    painter->setFont(theme().font(11));
    painter->setPen(theme().color(Token::Dim));
    paint::line(*painter, QRectF(x - 64, area.top() - 18, 60, 14), Qt::AlignRight, tr("today"));
    const auto day = [&](QDate date, qreal at, Qt::Alignment alignment) {
        const qreal left = alignment & Qt::AlignLeft ? at : alignment & Qt::AlignRight ? at - 60 : at - 30;
        paint::line(*painter, QRectF(left, area.bottom() + 3, 60, 15), alignment, QLocale().toString(date, u"MMM yy"_s));
    };
    day(m_from, area.left(), Qt::AlignLeft);
    day(m_today, x, Qt::AlignHCenter);
    day(m_to, area.right(), Qt::AlignRight);
    const auto end = [&](const QList<AmountOnDay> &past, const QList<AmountOnDay> &ahead, Token token, const QString &name) {
        if (past.isEmpty())
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().color(token));
        painter->drawEllipse(place(past.last()), 3, 3);
        const QPointF tip = place(ahead.isEmpty() ? past.last() : ahead.last());
        painter->setPen(theme().color(Token::Text));
        painter->setFont(theme().font(11, QFont::DemiBold));
        painter->drawText(tip + QPointF(5, 4), name);
    };
    end(m_vehicle.values, m_vehicle.valueForecast, Token::Accent, tr("Value"));
    end(m_vehicle.payoffs, m_vehicle.payoffForecast, Token::Dim, tr("Payoff"));
}

} // namespace tradewind
