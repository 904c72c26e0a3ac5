// SPDX-License-Identifier: Apache-2.0
// The queue at a million tasks: looking, taking, sweeping, and whether it stays fast after many were taken.
#include "base/clock.h"
#include "console/bench/benchmark.h"
#include "store/queuetable.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'795'536'000'000, hourMs = 3'600'000;

/// 10,000,000 as TRADEWIND_BENCH_TASKS asks for; a million unless it says otherwise.
qint64 taskCount()
{
    const qint64 asked = qEnvironmentVariable("TRADEWIND_BENCH_TASKS").toLongLong();
    return asked > 0 ? asked : 1'000'000;
}

/// Median microseconds of `runs` calls; stops at the first error.
Result<double> microseconds(int runs, const std::function<Result<void>()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (const auto done = work(); !done)
            return done.error();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs / 2)];
}

class QueueBench
{
public:
    Result<QList<BenchFigure>> run()
    {
        if (const auto filled = fill(); !filled)
            return filled.error();
        const int looks = 2000;
        const auto naivePeek = [&]() -> Result<void> {
            return each(
                u"SELECT id FROM naive WHERE owner = '' AND state = 0 AND due_at <= %1 ORDER BY place, due_at LIMIT 1"_s.arg(nowMs));
        };
        const auto peek = [&]() -> Result<void> {
            const auto head = m_queue->peek({}, 1);
            return head ? Result<void>() : head.error();
        };
        const auto commit = [&]() -> Result<void> { return m_durable->exec(u"INSERT INTO one (at) VALUES (1)"_s); };
        const auto claim = [&]() -> Result<void> {
            const auto task = m_durableQueue->claimNext(u"Ana"_s, nowMs, hourMs, 0);
            return task ? Result<void>() : task.error();
        };
        if (!measure(u"peek at the next, fresh"_s, looks, peek, u"partial index"_s, naivePeek) ||
            !measure(
                u"the first hundred"_s, 500,
                [&]() -> Result<void> {
                    const auto head = m_queue->peek({}, 100);
                    return head ? Result<void>() : head.error();
                },
                u"partial index"_s,
                [&] {
                    return each(
                        u"SELECT id, customer_id FROM naive WHERE owner = '' AND state = 0 AND due_at <= %1 ORDER BY place, due_at LIMIT 100"_s
                            .arg(nowMs));
                }) ||
            !measure(u"take the next, durable"_s, 500, claim, u"one durable commit"_s, commit))
            return *m_wrong;
        // The head is worked off: the partial index keeps walking over what is urgent but not due.
        const qint64 pops = std::min<qint64>(m_tasks / 10, 1'000'000);
        if (const auto popped = m_session->exec(
                u"DELETE FROM ready WHERE task_id IN (SELECT task_id FROM ready WHERE owner = '' ORDER BY place, due_at LIMIT %1)"_s.arg(
                    pops));
            !popped)
            return popped.error();
        if (const auto popped = m_session->exec(
                u"UPDATE naive SET state = 3 WHERE id IN (SELECT id FROM naive WHERE owner = '' AND state = 0 AND due_at <= %1 ORDER BY place, due_at LIMIT %2)"_s
                    .arg(nowMs)
                    .arg(pops));
            !popped)
            return popped.error();
        if (!measure(u"peek after %1 taken"_s.arg(pops), looks / 20, peek, u"partial index"_s, naivePeek))
            return *m_wrong;
        QElapsedTimer timer;
        timer.start();
        const auto swept = m_queue->sweep(nowMs + 60'000, 1000);
        if (!swept)
            return swept.error();
        m_figures << BenchFigure{
            u"sweep %1 newly due into the list"_s.arg(*swept), static_cast<double>(timer.nsecsElapsed()) / 1000, 0, {}, u"us"_s, 1};
        return m_figures;
    }

private:
    Result<void> each(const QString &sql)
    {
        const auto rows = m_session->eachOf(sql, {}, [](const Row &) {});
        return rows ? Result<void>() : rows.error();
    }

    bool measure(const QString &name, int runs, const std::function<Result<void>()> &ours, const QString &peerName,
                 const std::function<Result<void>()> &peer)
    {
        const auto a = microseconds(runs, ours);
        const auto b = a ? microseconds(runs, peer) : a;
        if (!b) {
            m_wrong = b.error();
            return false;
        }
        m_figures << BenchFigure{name, *a, *b, peerName, u"us"_s, runs};
        return true;
    }

    Result<void> fill()
    {
        m_tasks = taskCount();
        const auto location = StoreLocation::parse(m_folder.filePath(u"queue.db"_s));
        if (!location)
            return location.error();
        StoreOptions durable;
        durable.survivesPowerCut = true;
        auto store = Store::open(*location, m_clock, durable);
        if (!store)
            return store.error();
        m_store = std::move(*store);
        for (auto *session : {&m_session, &m_durable}) {
            auto opened = m_store->session();
            if (!opened)
                return opened.error();
            *session = std::move(*opened);
        }
        m_queue = std::make_unique<QueueTable>(*m_session);
        m_durableQueue = std::make_unique<QueueTable>(*m_durable);
        // One in six is due; the urgent half of the others lies at the head of any index that does not know what is due.
        const QString rows = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(m_tasks);
        const QString due =
            u"CASE WHEN (i * 7919) % 6 = 0 THEN %1 - i % 86400000 ELSE %1 + 30000 + (i * 104729) % 864000000 END"_s.arg(nowMs);
        const QStringList steps{
            u"PRAGMA synchronous = OFF"_s,
            u"CREATE TABLE one (at INTEGER)"_s,
            u"CREATE TABLE naive (id INTEGER PRIMARY KEY, customer_id INTEGER, owner TEXT, place INTEGER, due_at INTEGER, state INTEGER)"_s,
            rows +
                u"INSERT INTO task (id, rooftop_id, customer_id, program, kind, owner, place, due_at, attempt, attempts, reasons, state) "_s +
                u"SELECT i, 1, i, 'leads', 'call', '', (i * 31337) % 10000, %1, 1, 12, '[]', CASE WHEN (i * 7919) % 6 = 0 THEN 1 ELSE 0 END FROM n"_s
                    .arg(due),
            u"INSERT INTO ready SELECT owner, place, due_at, id FROM task WHERE state = 1"_s,
            u"INSERT INTO naive SELECT id, customer_id, owner, place, due_at, 0 FROM task"_s,
            u"CREATE INDEX naive_open ON naive (owner, place, due_at) WHERE state = 0"_s,
            u"ANALYZE"_s};
        for (const QString &step : steps) {
            if (const auto done = m_session->exec(step); !done)
                return done;
        }
        return {};
    }

    FixedClock m_clock{nowMs};
    QTemporaryDir m_folder;
    qint64 m_tasks = 0;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session, m_durable;
    std::unique_ptr<QueueTable> m_queue, m_durableQueue;
    QList<BenchFigure> m_figures;
    std::optional<Error> m_wrong;
};

} // namespace

Benchmark queueBenchmark()
{
    return {u"queue"_s, u"The next call at a million tasks (TRADEWIND_BENCH_TASKS sets how many)."_s, [] { return QueueBench().run(); }};
}

} // namespace tradewind
