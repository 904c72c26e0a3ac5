// SPDX-License-Identifier: Apache-2.0
// soak import: kills importing and recomputing programs at any moment and counts what that cost. The answer must be nothing.
#include "console/commands.h"

#include "base/clock.h"
#include "console/soak/soakdesk.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>
#include <optional>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// A store lives through this many kills: its first import, which builds the indexes anew, is then met as often as every other.
constexpr int killsAStore = 20;
constexpr int startMs = 30000;

/// Runs the desk's next command and, unless it answers within `killAfterMs`, kills it. Answers whether it was killed.
Result<bool> runStep(SoakDesk &desk, const QString &store, std::optional<int> killAfterMs)
{
    const auto words = desk.next();
    if (!words)
        return words.error();
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), *words + QStringList{u"--store"_s, store});
    if (!program.waitForStarted(startMs))
        return Error{Error::Kind::Unavailable, u"The program to be killed did not start."_s};
    if (!program.waitForFinished(killAfterMs.value_or(-1))) {
        program.kill();
        program.waitForFinished(-1);
    }
    const QJsonObject answer = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    if (!answer.isEmpty()) {
        desk.acknowledge(answer);
        return false;
    }
    if (program.exitStatus() == QProcess::CrashExit && killAfterMs)
        return true;
    return Error{Error::Kind::Internal,
                 u"\"%1\" failed by itself: %2"_s.arg(words->join(u' '), QString::fromUtf8(program.readAllStandardError()).trimmed())};
}

/// How long each kind of command takes here and now, so that kills fall all along it and now and then after it.
class Durations
{
public:
    int moment(SoakDesk::Kind kind, QRandomGenerator &random) const
    {
        return static_cast<int>(random.bounded(m_ms[static_cast<std::size_t>(kind)] * 1.3));
    }
    void note(SoakDesk::Kind kind, qint64 ms)
    {
        double &known = m_ms[static_cast<std::size_t>(kind)];
        known = known == 0 ? static_cast<double>(ms) : known * .8 + static_cast<double>(ms) * .2;
    }

private:
    std::array<double, 3> m_ms{};
};

Result<qint64> indexesOfANewStore(const Clock &clock)
{
    QTemporaryDir folder;
    const auto store = Store::open(*StoreLocation::parse(folder.filePath(u"new.store"_s)), clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    return session ? SoakDesk::indexesOf(**session) : session.error();
}

/// One store, from nothing: `kills` kills, and a last run of what is left.
Result<void> soakStore(const QString &store, int firstNumber, int kills, qint64 indexes, Durations &durations, QRandomGenerator &random,
                       SoakCount &count)
{
    const auto location = StoreLocation::parse(store);
    if (!location)
        return location.error();
    const SystemClock clock;
    QTemporaryDir files;
    SoakDesk desk(*location, files.path(), firstNumber, indexes, clock, count);
    for (int killed = 0; killed <= kills;) {
        const auto kind = desk.kind();
        QElapsedTimer timer;
        timer.start();
        const bool isLast = killed == kills;
        const auto wasKilled = runStep(desk, store, isLast ? std::nullopt : std::optional(durations.moment(kind, random)));
        if (!wasKilled)
            return wasKilled.error();
        if (*wasKilled || isLast)
            ++killed;
        else
            durations.note(kind, timer.elapsed());
        if (auto seen = desk.inspect(); !seen)
            return seen;
    }
    return {};
}

/// The three commands undisturbed: what they take, and that the inspection finds nothing where nothing happened.
Result<void> rehearse(qint64 indexes, Durations &durations, SoakCount &count)
{
    QTemporaryDir folder;
    const QString store = folder.filePath(u"rehearsal.store"_s);
    const SystemClock clock;
    SoakDesk desk(*StoreLocation::parse(store), folder.path(), 0, indexes, clock, count);
    for (int step = 0; step < 3; ++step) {
        const auto kind = desk.kind();
        QElapsedTimer timer;
        timer.start();
        if (const auto ran = runStep(desk, store, std::nullopt); !ran)
            return ran.error();
        durations.note(kind, timer.elapsed());
        if (auto seen = desk.inspect(); !seen)
            return seen;
    }
    return {};
}

Result<void> runSoak(const Arguments &arguments, const Streams &streams)
{
    const int kills = arguments.value(u"kills"_s).value_or(u"100"_s).toInt();
    if (kills < 1)
        return Error{Error::Kind::BadUse, u"--kills must be a whole number above 0."_s};
    QRandomGenerator random(arguments.value(u"seed"_s).value_or(u"1"_s).toUInt());
    const auto indexes = indexesOfANewStore(SystemClock());
    if (!indexes)
        return indexes.error();
    SoakCount count;
    Durations durations;
    if (auto rehearsed = rehearse(*indexes, durations, count); !rehearsed)
        return rehearsed;

    const auto named = arguments.value(u"store"_s);
    const int perStore = named ? kills : killsAStore;
    QString kept = named.value_or(QString());
    for (int killed = 0; killed < kills; killed += perStore) {
        QTemporaryDir folder;
        const QString store = named.value_or(folder.filePath(u"soak.store"_s));
        if (auto done = soakStore(store, killed + 1, std::min(perStore, kills - killed), *indexes, durations, random, count); !done)
            return done;
        if (count.corrupt + count.lost + count.halfDone > 0 && !named) {
            folder.setAutoRemove(false);
            kept = store;
            break;
        }
    }
    streams.printJson(QJsonObject{{u"kills"_s, kills},
                                  {u"corrupt"_s, count.corrupt},
                                  {u"lost"_s, count.lost},
                                  {u"half_done"_s, count.halfDone},
                                  {u"acknowledged"_s, count.acknowledged},
                                  {u"repeated"_s, count.repeated}});
    if (count.corrupt + count.lost + count.halfDone > 0)
        return Error{Error::Kind::Internal, u"A killed program cost data; the store is kept at %1."_s.arg(kept)};
    return {};
}

} // namespace

QList<Command> soakCommands()
{
    return {{u"soak import"_s,
             u"soak import --kills N --seed S [--store S] [--json]"_s,
             u"Kills importing and recomputing programs at seeded moments and counts what was lost."_s,
             {u"kills"_s, u"seed"_s, u"store"_s},
             {u"json"_s},
             runSoak}};
}

} // namespace tradewind
