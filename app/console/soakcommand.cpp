// SPDX-License-Identifier: Apache-2.0
// soak import: kills importing programs at any moment and counts what that cost. The answer must be nothing.
#include "console/commands.h"

#include "base/clock.h"
#include "base/id.h"
#include "store/bulkinsert.h"
#include "store/dealtable.h"
#include "store/importtable.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int dealsARun = 400;

// The child: one run after another, each of `dealsARun` deals and its import_run in one transaction, and a line on stdout once it is
// committed. Run n's deals are numbered from n × dealsARun, so that the parent can tell whose rows are missing.
Result<void> runWriter(const Arguments &arguments, const Streams &streams)
{
    const auto path = arguments.required(u"store"_s);
    if (!path)
        return path.error();
    const auto location = StoreLocation::parse(*path);
    if (!location)
        return location.error();
    const SystemClock clock;
    const auto store = Store::open(*location, clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    const auto last = (*session)->integerOf(u"SELECT max(id) FROM import_run"_s);
    if (!last)
        return last.error();
    for (Id run = last->value_or(0) + 1;; ++run) {
        auto transaction = Transaction::begin(**session, Transaction::Company::Alone);
        if (!transaction)
            return transaction.error();
        BulkInsert deals(**session, DealTable::table(), DealTable::columns());
        for (int i = 0; i < dealsARun; ++i) {
            DealRow row;
            row.id = run * dealsARun + i;
            row.rooftopId = row.sourceId = 1;
            row.vehicleId = row.id;
            row.deal.dealNumber = std::to_string(row.id);
            row.deal.lender = "Prairie Credit Union";
            row.deal.amountFinanced = Money{2'000'000 + i};
            DealTable::bind(deals, row);
            if (auto written = deals.step(); !written)
                return written;
        }
        if (auto written = deals.finish(); !written)
            return written;
        if (auto kept = ImportTable(**session).addRun(
                {run, 1, u"soak"_s, QString::number(run), clock.nowMs(), clock.nowMs(), dealsARun, dealsARun, 0, 0, dealsARun});
            !kept)
            return kept;
        if (auto committed = transaction->commit(); !committed)
            return committed;
        streams.printLine(QByteArray::number(run));
        std::fflush(streams.out);
    }
}

struct SoakCount
{
    int corrupt = 0, lost = 0, halfDone = 0, acknowledged = 0;
};

// What the killed program left, read by a fresh one: whole, with every acknowledged run, and no run half there.
Result<void> inspect(const StoreLocation &location, const Clock &clock, qint64 acknowledged, bool isThorough, SoakCount &count)
{
    const auto store = Store::open(location, clock);
    if (!store) {
        ++count.corrupt;
        return {};
    }
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    if (isThorough) {
        const auto findings = integrityFindings(**session);
        if (!findings)
            return findings.error();
        count.corrupt += findings->isEmpty() ? 0 : 1;
    }
    const auto runs = (*session)->integerOf(u"SELECT count(*) FROM import_run"_s);
    const auto last = (*session)->integerOf(u"SELECT max(id) FROM import_run"_s);
    const auto deals = (*session)->integerOf(u"SELECT count(*) FROM deal"_s);
    const auto stray = (*session)->integerOf(
        u"SELECT count(*) FROM (SELECT id / %1 AS run FROM deal GROUP BY id / %1 HAVING count(*) <> %1) AS part"_s.arg(dealsARun));
    for (const auto *answer : {&runs, &last, &deals, &stray}) {
        if (!*answer)
            return answer->error();
    }
    if (last->value_or(0) < acknowledged || runs->value_or(0) != last->value_or(0))
        ++count.lost;
    if (stray->value_or(0) != 0 || deals->value_or(0) != runs->value_or(0) * dealsARun)
        ++count.halfDone;
    return {};
}

Result<void> runSoak(const Arguments &arguments, const Streams &streams)
{
    const int kills = arguments.value(u"kills"_s).value_or(u"100"_s).toInt();
    const quint32 seed = arguments.value(u"seed"_s).value_or(u"1"_s).toUInt();
    if (kills < 1)
        return Error{Error::Kind::BadUse, u"--kills must be a whole number above 0."_s};
    QTemporaryDir folder;
    const QString path = arguments.value(u"store"_s).value_or(folder.filePath(u"soak.store"_s));
    const auto location = StoreLocation::parse(path);
    if (!location)
        return location.error();
    const SystemClock clock;
    QRandomGenerator random(seed);
    SoakCount count;
    qint64 acknowledged = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"soak"_s, u"writer"_s, u"--store"_s, path});
        if (!writer.waitForStarted())
            return Error{Error::Kind::Unavailable, u"The program to be killed did not start."_s};
        // From the first acknowledged run on for a while, or (every fourth) at once, which meets opening and migrating.
        if (kill % 4 != 0)
            writer.waitForReadyRead(5000);
        QElapsedTimer waited;
        const int delay = random.bounded(5, 80);
        for (waited.start(); waited.elapsed() < delay;)
            writer.waitForReadyRead(static_cast<int>(delay - waited.elapsed()));
        writer.kill();
        writer.waitForFinished();
        for (const QByteArray &line : writer.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty()) {
                acknowledged = line.toLongLong();
                ++count.acknowledged;
            }
        }
        if (auto seen = inspect(*location, clock, acknowledged, kill % 10 == 0 || kill == kills, count); !seen)
            return seen;
    }
    streams.printJson(QJsonObject{{u"kills"_s, kills},
                                  {u"corrupt"_s, count.corrupt},
                                  {u"lost"_s, count.lost},
                                  {u"half_done"_s, count.halfDone},
                                  {u"acknowledged"_s, count.acknowledged}});
    const bool isClean = count.corrupt == 0 && count.lost == 0 && count.halfDone == 0;
    return isClean ? Result<void>()
                   : Result<void>(Error{Error::Kind::Internal,
                                        u"A killed import cost data; the store is kept at %1 when --store named it."_s.arg(path)});
}

} // namespace

QList<Command> soakCommands()
{
    return {
        {u"soak import"_s,
         u"soak import --kills N --seed S [--store S] [--json]"_s,
         u"Kills importing programs at seeded moments and counts what was lost."_s,
         {u"kills"_s, u"seed"_s, u"store"_s},
         {u"json"_s},
         runSoak},
        {u"soak writer"_s,
         u"soak writer --store S"_s,
         u"Imports run after run until it is killed; used by soak import."_s,
         {u"store"_s},
         {},
         runWriter},
    };
}

} // namespace tradewind
