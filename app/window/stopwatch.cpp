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
        const double sinceMs = m_lastBeat.isValid() ? static_cast<double>(m_lastBeat.nsecsElapsed()) / 1e6 - beatMs : 0;
        if (m_windowMs > 0 && m_loadedMs == 0)
            m_stallMs = std::max(m_stallMs, sinceMs);
        if (m_isWorking)
            m_workStallMs = std::max(m_workStallMs, sinceMs);
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
        m_table = m_parts.pipeline->findChild<QAbstractItemView *>(u"pipelineTable"_s); // a choice has a list of its own
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

/// Every deed is done some times, each when the rows of the one before are painted; then the figures are told.
void Stopwatch::workIt()
{
    PipelineModel &model = m_parts.desk->pipeline;
    m_figures = {{u"rows_at_threshold"_s, model.rowCount()}, {u"rss_mib"_s, residentMebibytes()}, {u"loaded_ms"_s, m_loadedMs}};
    m_isWorking = true;
    const auto showEverybody = [&model] { model.setFilter({}); };
    m_deeds.push_back({u"everybody_ms"_s, showEverybody});
    for (int column = 0; column < pipelineColumnCount; ++column) {
        for (int run = 0; run < runs; ++run) // the other way round each time: the order in force is no work
            m_deeds.push_back({u"sort_%1_ms"_s.arg(column),
                               [&model, column, run] { model.sort(column, run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); }});
    }
    for (int run = 0; run < runs; ++run) {
        m_deeds.push_back({u"filter_ms"_s, [&model, run] {
                               PipelineFilter some;
                               some.minimumEquity = Money::fromDollars(2'000 + 250 * run);
                               model.setFilter(some);
                           }});
    }
    for (int run = 0; run < runs; ++run) {
        m_deeds.push_back({u"day_ms"_s, [this, &model, run] {
                               PipelineFilter some = model.filter();
                               some.asOf = m_parts.desk->today().addDays(7 * (run + 1));
                               model.setFilter(some);
                           }});
    }
    m_deeds.push_back({u"everybody_ms"_s, showEverybody});
    for (int run = 0; run < runs; ++run) {
        m_deeds.push_back({u"scroll_ms"_s, [this, run] {
                               QScrollBar *bar = m_table->verticalScrollBar();
                               bar->setValue(bar->maximum() / 7 * (run + 1));
                           }});
    }
    // Told while the model still tells others: what they paint belongs to the deed.
    connect(
        &model, &PipelineModel::bookChanged, this, [this] { awaitPainted(); }, Qt::QueuedConnection);
    doNext();
}

void Stopwatch::doNext()
{
    if (m_deeds.empty()) {
        double slowestSort = 0;
        for (auto &[name, times] : m_times) {
            std::sort(times.begin(), times.end());
            m_figures.insert(name, times[times.size() / 2]);
            if (name.startsWith(u"sort_"))
                slowestSort = std::max(slowestSort, times[times.size() / 2]);
        }
        m_figures.insert(u"sort_ms"_s, slowestSort);
        m_figures.insert(u"rows"_s, m_parts.desk->pipeline.rowCount());
        m_figures.insert(u"stall_ms"_s, m_stallMs);
        m_figures.insert(u"work_stall_ms"_s, m_workStallMs);
        finish(m_figures);
        return;
    }
    m_isDoing = true;
    m_deed.start();
    m_deeds.front().second();
    awaitPainted();
}

void Stopwatch::awaitPainted()
{
    if (!m_isDoing || m_parts.desk->pipelineBook.isLooking())
        return; // bookChanged() comes with the rows
    m_table->viewport()->repaint();
    m_times[m_deeds.front().first].push_back(static_cast<double>(m_deed.nsecsElapsed()) / 1e6);
    m_deeds.pop_front();
    m_isDoing = false;
    QTimer::singleShot(0, this, [this] { doNext(); });
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
