// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/today/forecastchart.h"

#include "models/today/forecastmodel.h"
#include "ui/style/paint.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr int legendHeight = 26;
constexpr std::array causes{ForecastModel::ByPayment, ForecastModel::ByValue, ForecastModel::ByLease};
constexpr std::array tokens{Token::Accent, Token::Faint, Token::Bar};

} // namespace

ForecastChart::ForecastChart(const Theme &theme, ForecastModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_view(new QChartView(this))
{
    setObjectName(u"forecastChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, legendHeight, 4, 4);
    column->addWidget(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setStyleSheet(u"background: transparent"_s);
    connect(&model, &QAbstractItemModel::modelReset, this, &ForecastChart::rebuild);
    connect(&theme, &Theme::changed, this, &ForecastChart::rebuild);
    rebuild();
}

void ForecastChart::rebuild()
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 14, 0, 14)); // room for the totals and the weeks
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();

    auto *bars = new QStackedBarSeries(chart);
    bars->setBarWidth(0.7);
    QStringList weeks;
    for (size_t i = 0; i < causes.size(); ++i) {
        auto *set = new QBarSet(m_model.headerData(causes[i], Qt::Horizontal, Qt::DisplayRole).toString());
        set->setColor(m_theme.color(tokens[i]));
        set->setPen(Qt::NoPen);
        for (int row = 0; row < m_model.rowCount(); ++row)
            *set << m_model.index(row, causes[i]).data().toInt();
        bars->append(set);
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        weeks << m_model.index(row, ForecastModel::Week).data().toString();
    chart->addSeries(bars);

    auto *across = new QBarCategoryAxis(chart);
    across->append(weeks);
    across->setGridLineVisible(false);
    across->setLabelsVisible(false); // Qt Charts elides them to nothing; paintEvent() names every second week
    across->setLinePen(QPen(m_theme.color(Token::StrongLine), 1));
    auto *up = new QValueAxis(chart);
    const int step = m_model.highest() > 40 ? 20 : m_model.highest() > 16 ? 5 : 2;
    up->setRange(0, (m_model.highest() / step + 1) * step);
    up->setTickInterval(step);
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setLabelFormat(u"%d"_s);
    up->setGridLinePen(QPen(m_theme.color(Token::Line), 1));
    up->setLineVisible(false);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(m_theme.font(10));
        axis->setLabelsColor(m_theme.color(Token::Dim));
    }
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignRight);
    bars->attachAxis(across);
    bars->attachAxis(up);
    if (m_model.callsPerWeek() > 0 && m_model.rowCount() > 0) {
        auto *calls = new QLineSeries(chart);
        calls->setPen(QPen(m_theme.color(Token::Text), 1));
        calls->append(-0.5, m_model.callsPerWeek());
        calls->append(m_model.rowCount() - 0.5, m_model.callsPerWeek());
        chart->addSeries(calls);
        calls->attachAxis(across);
        calls->attachAxis(up);
    }
    connect(bars, &QAbstractBarSeries::clicked, this, [this](int row) { Q_EMIT weekChosen(row); });
    connect(bars, &QAbstractBarSeries::hovered, this, [this](bool isOver, int row) {
        if (isOver)
            QToolTip::showText(QCursor::pos(), m_model.index(row, ForecastModel::Week).data(Qt::AccessibleTextRole).toString(), m_view);
    });
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    delete before;
    connect(chart, &QChart::plotAreaChanged, this, [this] { update(); });
    setAccessibleName(tr("Crossing forecast, %n customers in the next 12 weeks", nullptr, m_model.sum(ForecastModel::Total)));
    update();
}

void ForecastChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = 12;
    painter.setFont(m_theme.font(11));
    for (size_t i = 0; i < causes.size(); ++i) {
        painter.fillRect(QRectF(x, 10, 8, 8), m_theme.color(tokens[i]));
        x += 13;
        const QString words = m_model.headerData(causes[i], Qt::Horizontal, Qt::DisplayRole).toString() + u"  "_s;
        painter.setPen(m_theme.color(Token::Dim));
        paint::line(painter, QRectF(x, 4, 90, 20), Qt::AlignLeft, words);
        x += paint::figureWidth(painter.font(), words);
        const QString number = QLocale().toString(m_model.sum(causes[i]));
        painter.setFont(m_theme.font(11, QFont::DemiBold));
        painter.setPen(m_theme.color(Token::Text));
        paint::figures(painter, QRectF(x, 4, 60, 20), Qt::AlignLeft, number);
        x += paint::figureWidth(painter.font(), number) + 14;
        painter.setFont(m_theme.font(11));
    }
    if (m_model.callsPerWeek() > 0) {
        painter.setPen(QPen(m_theme.color(Token::Text), 1));
        painter.drawLine(QPointF(x, 14.5), QPointF(x + 14, 14.5));
        painter.setPen(m_theme.color(Token::Dim));
        paint::line(painter, QRectF(x + 19, 4, 120, 20), Qt::AlignLeft, tr("can call %1").arg(m_model.callsPerWeek()));
    }
    // Totals sit on top of the plot, one over each bar.
    const QRectF plot = m_view->chart()->plotArea();
    const QPointF origin = m_view->mapTo(this, QPoint(0, 0));
    const qreal wide = m_model.rowCount() > 0 ? plot.width() / m_model.rowCount() : 0;
    painter.setFont(m_theme.font(11, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::Text));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRectF place(origin.x() + plot.left() + row * wide, origin.y() - 2, wide, 16);
        paint::figures(painter, place, Qt::AlignCenter, QString::number(m_model.week(row).total()));
        if (hasFocus() && row == m_week)
            paint::focusRing(painter, m_theme, place.adjusted(1, -1, -1, plot.bottom() - 12), 4);
    }
    painter.setFont(m_theme.font(10));
    painter.setPen(m_theme.color(Token::Dim));
    for (int row = 0; row < m_model.rowCount(); row += 2) {
        const QRectF place(origin.x() + plot.left() + (row - .5) * wide, origin.y() + plot.bottom() + 5, 2 * wide, 14);
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, m_model.index(row, ForecastModel::Week).data().toString());
    }
    if (hasFocus())
        paint::focusRing(painter, m_theme, QRectF(rect()).adjusted(1, 1, -1, -1));
}

void ForecastChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void ForecastChart::keyPressEvent(QKeyEvent *event)
{
    const int weeks = m_model.rowCount();
    if (weeks > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_week = std::clamp(m_week + (event->key() == Qt::Key_Right ? 1 : -1), 0, weeks - 1);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_week >= 0) {
        Q_EMIT weekChosen(m_week);
    } else {
        QWidget::keyPressEvent(event);
    }
}

QPixmap ForecastChart::picture()
{
    return grab();
}

} // namespace tradewind
