// SPDX-License-Identifier: Apache-2.0
// bench start and bench pipeline: the real window, run as a program of its own, because the console knows no widgets.
#include "base/clock.h"
#include "console/childrun.h"
#include "console/commands.h"
#include "jobs/sample/samplestore.h"
#include "store/location.h"
#include "store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <map>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t usualCustomers = 8'000; // a large rooftop
const auto emptyName = u"an empty Qt Widgets window"_s;

/// A sample store of this size, made unless an earlier run left it, with today's equity already recorded.
Result<QString> benchStore(std::uint32_t customers)
{
    const QDir folder(QDir::temp().filePath(u"tradewind-bench-store-%1"_s.arg(customers)));
    const QString store = folder.filePath(u"bench-%1.tradewind"_s.arg(Migrator::all().last().number)), ready = store + u".ready"_s;
    const QString ctl = QCoreApplication::applicationFilePath();
    if (!QFile::exists(ready)) {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(store + QLatin1String(ending));
        if (!QDir().mkpath(folder.path()))
            return Error{Error::Kind::Unavailable, u"There is no room for the bench store in %1."_s.arg(folder.path())};
        const auto made = runChild({ctl, u"sample"_s, u"--customers"_s, QString::number(customers), u"--seed"_s, u"1"_s, u"--lived"_s,
                                    u"0"_s, u"--store"_s, store, u"--json"_s}); // the weeks lived fill queues that no figure here looks at
        if (!made)
            return made.error();
        QFile mark(ready);
        if (!mark.open(QIODevice::WriteOnly))
            return Error{Error::Kind::Unavailable, u"%1 cannot be written."_s.arg(ready)};
    }
    const auto computed = runChild({ctl, u"equity"_s, u"recompute"_s, u"--store"_s, store, u"--json"_s});
    return computed ? Result<QString>(store) : computed.error();
}

/// The figures one run of the window prints, and the most memory it held.
Result<std::map<QString, double>> timeWindow(const QString &what, const QString &store)
{
    const QString window = QDir(QCoreApplication::applicationDirPath()).filePath(u"tradewind"_s);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    QStringList words{window, u"--bench"_s, what, u"--bench-since"_s,
                      QString::number(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count())};
    if (!store.isEmpty())
        words << u"--store"_s << store;
    const auto ran = runChild(words);
    if (!ran)
        return ran.error();
    const QJsonObject answer = QJsonDocument::fromJson(ran->output.trimmed()).object();
    if (answer.isEmpty())
        return Error{Error::Kind::Internal, u"The window did not say how long it took."_s};
    std::map<QString, double> figures{{u"peak_mib"_s, ran->peakMebibytes}};
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        if (it->isDouble())
            figures[it.key()] = it->toDouble();
    }
    return figures;
}

/// The median of each figure over some runs.
Result<std::map<QString, double>> medians(const QString &what, const QString &store, int runs)
{
    std::map<QString, std::vector<double>> all;
    for (int run = 0; run < runs; ++run) {
        const auto figures = timeWindow(what, store);
        if (!figures)
            return figures.error();
        for (const auto &[name, value] : *figures)
            all[name].push_back(value);
    }
    std::map<QString, double> middle;
    for (auto &[name, values] : all)
        middle[name] = medianOf(values);
    return middle;
}

/// Milliseconds the sqlite3 shell takes for one question to the same store.
Result<double> askShell(const QString &store, const QByteArray &sql)
{
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        const auto ran = runChild({u"sqlite3"_s, u"-readonly"_s, store}, sql);
        if (!ran)
            return ran.error();
        times.push_back(ran->seconds * 1000);
    }
    return medianOf(times);
}

QJsonObject line(const QString &name, double ours, double peer, const QString &peerName, const QString &unit, int runs)
{
    return {{u"name"_s, name}, {u"ours"_s, ours}, {u"peer"_s, peer}, {u"peer_name"_s, peerName}, {u"ratio"_s, peer > 0 ? ours / peer : 0},
            {u"unit"_s, unit}, {u"runs"_s, runs}};
}

void printLines(const QJsonArray &lines, const Arguments &arguments, const Streams &streams)
{
    if (arguments.has(u"json"_s)) {
        streams.printJson(lines);
        return;
    }
    for (const QJsonValue &value : lines) {
        const QJsonObject one = value.toObject();
        streams.printLine(u"%1  %2 %3; %4: %5 %3; ratio %6"_s.arg(one[u"name"_s].toString())
                              .arg(one[u"ours"_s].toDouble(), 0, 'f', 1)
                              .arg(one[u"unit"_s].toString(), one[u"peer_name"_s].toString())
                              .arg(one[u"peer"_s].toDouble(), 0, 'f', 1)
                              .arg(one[u"ratio"_s].toDouble(), 0, 'f', 3)
                              .toUtf8());
    }
}

struct Order
{
    std::uint32_t rows = 0;
    int runs = 0;
};

Result<Order> orderFrom(const Arguments &arguments)
{
    bool isRows = true, isRuns = true;
    const Order order{arguments.value(u"rows"_s).value_or(u"1000000"_s).toUInt(&isRows),
                      arguments.value(u"runs"_s).value_or(u"3"_s).toInt(&isRuns)};
    if (!isRows || order.rows < 1'000 || order.rows > 1'000'000 || !isRuns || order.runs < 1 || order.runs > 99)
        return Error{Error::Kind::BadUse, u"--rows must lie between 1,000 and 1,000,000 and --runs between 1 and 99."_s};
    return order;
}

Result<void> benchStart(const Arguments &arguments, const Streams &streams)
{
    const auto order = orderFrom(arguments);
    if (!order)
        return order.error();
    const auto empty = medians(u"empty"_s, {}, order->runs);
    if (!empty)
        return empty.error();
    QJsonArray lines;
    for (const std::uint32_t customers : {std::uint32_t(5'000), order->rows}) {
        const auto store = benchStore(customers);
        if (!store)
            return store.error();
        const auto ours = medians(u"start"_s, *store, order->runs);
        if (!ours)
            return ours.error();
        const QString size = u", store of %1 customers"_s.arg(customers);
        lines << line(u"start to a painted window"_s + size, ours->at(u"window_ms"_s), empty->at(u"window_ms"_s), emptyName, u"ms"_s,
                      order->runs);
        lines << line(u"start to painted pipeline rows"_s + size, ours->at(u"rows_ms"_s), empty->at(u"window_ms"_s), emptyName, u"ms"_s,
                      order->runs);
        lines << line(u"memory at the first painted rows"_s + size, ours->at(u"rss_mib"_s), empty->at(u"rss_mib"_s), emptyName, u"MiB"_s,
                      order->runs);
    }
    printLines(lines, arguments, streams);
    return {};
}

Result<void> benchPipeline(const Arguments &arguments, const Streams &streams)
{
    const auto order = orderFrom(arguments);
    if (!order)
        return order.error();
    const auto store = benchStore(order->rows);
    if (!store)
        return store.error();
    const auto usualStore = benchStore(usualCustomers);
    if (!usualStore)
        return usualStore.error();
    const auto ours = medians(u"pipeline"_s, *store, order->runs);
    const auto usual = medians(u"pipeline"_s, *usualStore, order->runs);
    const auto empty = medians(u"empty"_s, {}, order->runs);
    // What a browser of tables would ask for the same sights; it paints nothing and works out no equity.
    const auto page =
        askShell(*store, "SELECT v.id, c.last_name, d.payment FROM vehicle v JOIN customer c ON c.id = v.owner_id JOIN deal d "
                         "ON d.vehicle_id = v.id ORDER BY d.payment DESC LIMIT 40;\n");
    const auto sorted = askShell(*store, "SELECT id, email FROM customer ORDER BY email LIMIT 40;\n");
    const auto filtered = askShell(*store, "SELECT count(*) FROM deal WHERE payment BETWEEN 40000 AND 60000;\n");
    for (const Error *error :
         {usual ? nullptr : &usual.error(), ours ? nullptr : &ours.error(), empty ? nullptr : &empty.error(),
          page ? nullptr : &page.error(), sorted ? nullptr : &sorted.error(), filtered ? nullptr : &filtered.error()}) {
        if (error != nullptr)
            return *error;
    }
    const QString size = u", %1 customers"_s.arg(order->rows);
    const auto figure = [&](const QString &name, const char *ours_, double peer, const QString &peerName, const char *unit) {
        return line(name + size, ours->at(QLatin1String(ours_)), peer, peerName, QLatin1String(unit), order->runs);
    };
    printLines(
        {figure(u"first pipeline page painted, from the start of the program"_s, "rows_ms", *page,
                u"sqlite3: join, order, first 40 rows; no equity, no window"_s, "ms"),
         figure(u"sort, the slowest of ten columns, until painted"_s, "sort_ms", *sorted,
                u"sqlite3: order by a column without index, first 40"_s, "ms"),
         figure(u"filter, until painted"_s, "filter_ms", *filtered, u"sqlite3: count between two amounts"_s, "ms"),
         figure(u"another day, every equity anew, until painted"_s, "day_ms", *filtered, u"sqlite3: count between two amounts"_s, "ms"),
         figure(u"scroll to another page, until painted"_s, "scroll_ms", 16, u"a frame at 60 Hz"_s, "ms"),
         figure(u"everything loaded in the background, from the start of the program"_s, "loaded_ms", *page,
                u"sqlite3: join, order, first 40 rows; no equity, no window"_s, "ms"),
         figure(u"the longest the window's thread worked in one go meanwhile"_s, "stall_ms", 16, u"a frame at 60 Hz"_s, "ms"),
         figure(u"the same while it is sorted, filtered and scrolled"_s, "work_stall_ms", 16, u"a frame at 60 Hz"_s, "ms"),
         figure(u"memory with the book loaded"_s, "rss_mib", empty->at(u"rss_mib"_s), emptyName, "MiB"),
         line(u"memory with the book loaded, %1 customers"_s.arg(usualCustomers), usual->at(u"rss_mib"_s), empty->at(u"rss_mib"_s),
              emptyName, u"MiB"_s, order->runs)},
        arguments, streams);
    return {};
}

} // namespace

QList<Command> windowBenchCommands()
{
    const QStringList valued{u"rows"_s, u"runs"_s}, flags{u"json"_s};
    return {{u"bench start"_s, u"tradewindctl bench start [--rows N] [--runs N] [--json]"_s,
             u"Times the window from the start of the program to its first painted rows, beside an empty window."_s, valued, flags,
             benchStart},
            {u"bench pipeline"_s, u"tradewindctl bench pipeline [--rows N] [--runs N] [--json]"_s,
             u"Times the first page, sorting, filtering and scrolling over a million customers in the real window."_s, valued, flags,
             benchPipeline}};
}

} // namespace tradewind
