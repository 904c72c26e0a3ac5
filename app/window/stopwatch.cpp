// SPDX-License-Identifier: Apache-2.0
#include "window/stopwatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5, beatMs = 2;

double msSince(qint64 ns)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - ns) / 1e6;
}

/// What this program holds in memory now; 0 where the system does not tell.
double residentMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void print(const QJsonObject &figures)
{
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    std::fflush(stdout);
}

/// Painted for the first time: the paint event of a window's own surface.
class EmptyWindow : public QWidget
{
public:
    explicit EmptyWindow(qint64 sinceNs)
        : m_sinceNs(sinceNs)
    {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        QTimer::singleShot(0, this, [ms = msSince(m_sinceNs)] {
            print({{u"window_ms"_s, ms}, {u"rss_mib"_s, residentMebibytes()}});
            QApplication::exit();
        });
    }

private:
    const qint64 m_sinceNs;
};

} // namespace

int Stopwatch::timeEmptyWindow(qint64 sinceNs)
{
    EmptyWindow window(sinceNs);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

Stopwatch::Stopwatch(WindowParts &parts, qint64 sinceNs, bool isThorough)
    : m_parts(parts)
    , m_sinceNs(sinceNs)
    , m_isThorough(isThorough)
{
    qApp->installEventFilter(this);
    auto *beat = new QTimer(this);
    beat->setTimerType(Qt::PreciseTimer);
    connect(beat, &QTimer::timeout, this, [this] {
        if (m_lastBeat.isValid() && m_windowMs > 0 && m_loadedMs == 0)
            m_stallMs = std::max(m_stallMs, static_cast<double>(m_lastBeat.nsecsElapsed()) / 1e6 - beatMs);
        m_lastBeat.start();
    });
    beat->start(beatMs);
}

bool Stopwatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_rowsMs > 0)
        return false;
    if (m_windowMs == 0 && watched == m_parts.window.get())
        m_windowMs = msSince(m_sinceNs);
    if (m_table == nullptr && m_parts.pipeline)
        m_table = m_parts.pipeline->findChild<QAbstractItemView *>();
    if (m_table == nullptr || watched != m_table->viewport() || m_parts.desk->pipeline.rowCount() == 0)
        return false;
    // The event has still to be delivered: the rows stand when this loop comes round.
    m_rowsMs = msSince(m_sinceNs);
    QTimer::singleShot(0, this, [this] { noteRows(); });
    return false;
}

void Stopwatch::noteRows()
{
    m_rowsMs = msSince(m_sinceNs);
    if (!m_isThorough) {
        finish({});
        return;
    }
    auto *patience = new QTimer(this);
    connect(patience, &QTimer::timeout, this, [this, patience] {
        if (m_parts.desk->activity.running())
            return;
        patience->stop();
        m_loadedMs = msSince(m_sinceNs);
        workIt();
    });
    patience->start(50);
}

/// Milliseconds of one deed until its rows are painted, the median of some.
double Stopwatch::timed(const std::function<void()> &deed)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        deed();
        m_table->viewport()->repaint();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

void Stopwatch::workIt()
{
    PipelineModel &model = m_parts.desk->pipeline;
    const int threshold = model.rowCount();
    const double memory = residentMebibytes();
    PipelineFilter everybody;
    model.setFilter(everybody);
    double slowestSort = 0;
    QJsonObject sorts;
    for (int column = 0; column < pipelineColumnCount; ++column) {
        const double ms = timed([&] { model.sort(column, Qt::AscendingOrder); });
        sorts.insert(QString::number(column), ms);
        slowestSort = std::max(slowestSort, ms);
    }
    int step = 0;
    const double filter = timed([&] {
        PipelineFilter some = everybody;
        some.minimumEquity = Money::fromDollars(2'000 + 250 * ++step);
        model.setFilter(some);
    });
    const double day = timed([&] {
        PipelineFilter some = model.filter();
        some.asOf = m_parts.desk->today().addDays(7 * ++step);
        model.setFilter(some);
    });
    model.setFilter(everybody);
    QScrollBar *bar = m_table->verticalScrollBar();
    const double scroll = timed([&] { bar->setValue(bar->maximum() / 7 * (++step % 7)); });
    finish({{u"rows"_s, model.rowCount()},
            {u"rows_at_threshold"_s, threshold},
            {u"sort_ms"_s, slowestSort},
            {u"sorts"_s, sorts},
            {u"filter_ms"_s, filter},
            {u"day_ms"_s, day},
            {u"scroll_ms"_s, scroll},
            {u"loaded_ms"_s, m_loadedMs},
            {u"stall_ms"_s, m_stallMs},
            {u"rss_mib"_s, memory}});
}

void Stopwatch::finish(QJsonObject figures)
{
    figures.insert(u"window_ms"_s, m_windowMs);
    figures.insert(u"rows_ms"_s, m_rowsMs);
    if (!figures.contains(u"rss_mib"_s))
        figures.insert(u"rss_mib"_s, residentMebibytes());
    print(figures);
    QApplication::exit();
}

} // namespace tradewind
