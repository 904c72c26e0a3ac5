// SPDX-License-Identifier: Apache-2.0
// soak outreach: kills senders at any moment while carriers behave as badly as they can, and counts at the carrier what arrived twice.
#include "console/commands.h"

#include "base/clock.h"
#include "base/id.h"
#include "console/outreach/drill.h"
#include "console/outreach/simulatorchild.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1;
constexpr int startMs = 60'000;
constexpr int shortestTimeoutMs = 50;
constexpr int batch = 40; // what one kill can leave in doubt

struct Opened
{
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
};

Result<Opened> openStore(const QString &path, const Clock &clock)
{
    const auto location = StoreLocation::parse(path);
    if (!location)
        return location.error();
    auto store = Store::open(*location, clock);
    if (!store)
        return store.error();
    auto session = (*store)->session();
    if (!session)
        return session.error();
    return Opened{std::move(*store), std::move(*session)};
}

// The child: says "ready", then sends until nothing is due, or until it is killed.
Result<void> runSender(const Arguments &arguments, const Streams &streams)
{
    const auto path = arguments.required(u"store"_s);
    if (!path)
        return path.error();
    const SystemClock clock;
    const auto opened = openStore(*path, clock);
    if (!opened)
        return opened.error();
    const auto accounts = GatewayTable(*opened->session).accounts(rooftop);
    if (!accounts)
        return accounts.error();
    if (accounts->isEmpty())
        return Error{Error::Kind::NotFound, u"This store has no gateway to send through."_s};
    const GatewayAccount &account = accounts->constFirst();
    const int timeoutMs = std::max(shortestTimeoutMs, arguments.value(u"timeout"_s).value_or(u"1000"_s).toInt());
    Http http;
    const auto gateway = findGateway(account.gateway)->make(drillConfig(account, timeoutMs), http);
    DrillGatekeeper gatekeeper;
    SenderOptions options;
    options.jitterMs = 0;
    options.batch = batch;
    auto sender = Sender::make(*opened->store, clock, gatekeeper, *gateway, account, options);
    if (!sender)
        return sender.error();
    if (auto recovered = (*sender)->recover(true); !recovered)
        return recovered.error();
    streams.printLine("ready");
    std::fflush(streams.out);
    const auto done = sendAllDue(**sender, *opened->session, rooftop);
    return done ? Result<void>() : done.error();
}

/// Runs one sender; kills it `killAfterMs` after it is ready, unless it is done before. Answers whether it was killed.
Result<bool> runOnce(const QString &store, int timeoutMs, std::optional<int> killAfterMs)
{
    QProcess sender;
    sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sender.start(QCoreApplication::applicationFilePath(),
                 {u"soak"_s, u"sender"_s, u"--store"_s, store, u"--timeout"_s, QString::number(timeoutMs)});
    if (!sender.waitForStarted(startMs) || !sender.waitForReadyRead(startMs))
        return Error{Error::Kind::Unavailable, u"The sender to be killed did not start."_s};
    if (!sender.waitForFinished(killAfterMs.value_or(-1))) {
        sender.kill();
        sender.waitForFinished(startMs);
        return true;
    }
    if (sender.exitStatus() != QProcess::NormalExit || sender.exitCode() != 0)
        return Error{Error::Kind::Internal, u"The sender failed by itself."_s};
    return false;
}

Result<qint64> lostOnes(Session &session, SimulatorChild &carriers)
{
    const auto seen = carriers.seen();
    if (!seen)
        return seen.error();
    const auto sent = OutboxTable(session).rows(rooftop, OutboxState::Sent, std::numeric_limits<int>::max());
    if (!sent)
        return sent.error();
    qint64 lost = 0;
    for (const OutboxRow &row : *sent)
        lost += seen->contains("tw-" + QByteArray::number(row.id)) ? 0 : 1;
    return lost;
}

Result<void> runSoak(const Arguments &arguments, const Streams &streams)
{
    const int messages = arguments.value(u"messages"_s).value_or(u"1000"_s).toInt();
    const quint32 seed = arguments.value(u"seed"_s).value_or(u"1"_s).toUInt();
    const int kills = arguments.value(u"kills"_s).value_or(QString::number(std::max(5, messages / 1000))).toInt();
    // A timeout so short that a busy computer misses it puts answers in doubt that were given: shorten it only where nothing else runs.
    const int timeoutMs = arguments.value(u"timeout"_s).value_or(u"1000"_s).toInt();
    if (messages < 1 || kills < 0)
        return Error{Error::Kind::BadUse, u"--messages is a whole number above 0, --kills one from 0."_s};
    QElapsedTimer time;
    time.start();
    SimulatorChild carriers;
    if (auto started = carriers.start({u"--faults"_s, u"--seed"_s, QString::number(seed)}); !started)
        return started;
    QTemporaryDir folder;
    const QString path = arguments.value(u"store"_s).value_or(folder.filePath(u"soak.store"_s));
    const SystemClock clock;
    const auto opened = openStore(path, clock);
    if (!opened)
        return opened.error();
    IdMaker ids(clock, 1);
    Session &session = *opened->session;
    if (auto filled = fillOutbox(session, ids, drillAccount(carriers.base(), 0, clock.nowMs()), Channel::Sms, messages, clock.nowMs());
        !filled)
        return filled;

    QRandomGenerator random(seed);
    int killed = 0;
    qint64 inFlight = 0;
    // Spread over the whole run, which takes some three milliseconds a message here.
    const int longest = std::clamp(messages / std::max(kills, 1) * 6, 60, 3000);
    for (bool isDone = false; !isDone;) {
        const auto wasKilled = runOnce(path, timeoutMs, killed < kills ? std::optional(random.bounded(5, longest)) : std::nullopt);
        if (!wasKilled)
            return wasKilled.error();
        isDone = !*wasKilled;
        if (*wasKilled) {
            ++killed;
            const auto counts = OutboxTable(session).counts(rooftop);
            if (!counts)
                return counts.error();
            inFlight += counts->value(OutboxState::Sending);
        }
    }

    const auto counts = OutboxTable(session).counts(rooftop);
    const auto carrier = carriers.count();
    const auto missing = lostOnes(session, carriers);
    if (!counts || !carrier || !missing)
        return !counts ? counts.error() : !carrier ? carrier.error() : missing.error();
    const auto state = [&](OutboxState of) { return counts->value(of); };
    const qint64 settled = state(OutboxState::Sent) + state(OutboxState::Failed) + state(OutboxState::Held) +
                           state(OutboxState::Suppressed) + state(OutboxState::Unknown);
    const qint64 lost = messages - settled + *missing;
    streams.printJson(QJsonObject{{u"messages"_s, messages},
                                  {u"sent"_s, state(OutboxState::Sent)},
                                  {u"failed"_s, state(OutboxState::Failed)},
                                  {u"held"_s, state(OutboxState::Held)},
                                  {u"suppressed"_s, state(OutboxState::Suppressed)},
                                  {u"unknown"_s, state(OutboxState::Unknown)},
                                  {u"ambiguous_injected"_s, carrier->ambiguous},
                                  {u"killed_in_flight"_s, inFlight},
                                  {u"limited"_s, carrier->limited},
                                  {u"doubles"_s, carrier->doubles},
                                  {u"lost"_s, lost},
                                  {u"kills"_s, killed},
                                  {u"seconds"_s, static_cast<double>(time.elapsed()) / 1000}});
    if (carrier->doubles != 0 || lost != 0 || state(OutboxState::Unknown) > carrier->ambiguous + inFlight)
        return Error{Error::Kind::Internal, u"A message went out twice, was lost, or is in doubt without a reason."_s};
    return {};
}

} // namespace

QList<Command> soakOutreachCommands()
{
    return {
        {u"soak outreach"_s,
         u"soak outreach --messages N --seed S [--kills K] [--timeout MS] [--store S] [--json]"_s,
         u"Kills senders among badly behaved carriers and counts at the carrier what arrived twice or not at all."_s,
         {u"messages"_s, u"seed"_s, u"kills"_s, u"timeout"_s, u"store"_s},
         {u"json"_s},
         runSoak},
        {u"soak sender"_s,
         u"soak sender --store S [--timeout MS]"_s,
         u"Sends what is due until nothing is; used by soak outreach, which kills it."_s,
         {u"store"_s, u"timeout"_s},
         {},
         runSender},
    };
}

} // namespace tradewind
