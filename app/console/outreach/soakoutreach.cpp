// SPDX-License-Identifier: Apache-2.0
// soak outreach: kills senders at any moment while carriers behave as badly as they can, and counts at the carrier what arrived twice.
#include "console/commands.h"

#include "base/clock.h"
#include "base/id.h"
#include "console/outreach/drill.h"
#include "console/outreach/simulatorchild.h"
#include "console/outreach/soaklane.h"
#include "jobs/outreach/news.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>
#include <thread>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1;
constexpr int shortestTimeoutMs = 50;
// A silent carrier costs the sender its whole time-out, which nothing can hurry: several accounts wait side by side.
constexpr int mostLanes = 8, messagesALane = 500;
constexpr int batch = SenderOptions().batch;

struct Wanted
{
    int messages = 1000, kills = 5, timeoutMs = 2000;
    quint32 seed = 1;
};

QByteArray referenceOf(const OutboxRow &row)
{
    return "tw-" + QByteArray::number(row.id);
}

/// The accounts, each with its share of the messages.
Result<QList<GatewayAccount>> fill(Session &session, const QString &carriers, int messages, const Clock &clock)
{
    IdMaker ids(clock, 1);
    QList<GatewayAccount> accounts;
    const int lanes = std::clamp(messages / messagesALane, 1, mostLanes);
    for (int lane = 0; lane < lanes; ++lane) {
        accounts << drillAccount(carriers, 0, clock.nowMs(), lane);
        const int share = messages / lanes + (lane < messages % lanes ? 1 : 0);
        if (auto filled = fillOutbox(session, ids, accounts.constLast(), Channel::Sms, share, clock.nowMs()); !filled)
            return filled.error();
    }
    return accounts;
}

/// Every account's senders, side by side, until nothing is queued.
Result<SoakLaneEnd> sendAll(const QString &store, const QList<GatewayAccount> &accounts, const Wanted &wanted)
{
    const int lanes = static_cast<int>(accounts.size());
    std::vector<Result<SoakLaneEnd>> ends(accounts.size(), SoakLaneEnd{});
    std::vector<std::thread> threads;
    for (int i = 0; i < lanes; ++i) {
        SoakLane lane{store,
                      accounts[i].id,
                      wanted.timeoutMs,
                      wanted.kills / lanes + (i < wanted.kills % lanes ? 1 : 0),
                      0,
                      wanted.seed + static_cast<quint32>(i)};
        // Spread over the whole run: nearly every batch waits for a silent carrier once.
        const qint64 wholeMs = qint64(wanted.messages) / lanes * wanted.timeoutMs / batch;
        lane.longestMs = static_cast<int>(std::min<qint64>(wholeMs / std::max(lane.kills, 1) * 3 / 2, std::numeric_limits<int>::max()));
        threads.emplace_back([lane, &end = ends[i]] { end = runSoakLane(lane); });
    }
    for (std::thread &thread : threads)
        thread.join();
    SoakLaneEnd all;
    for (const auto &end : ends) {
        if (!end)
            return end.error();
        all.kills += end->kills;
        all.inFlight.unite(end->inFlight);
    }
    return all;
}

/// What the sender does by itself: asks each carrier for its list and settles what ended in doubt.
Result<void> reconcile(Session &session, const QList<GatewayAccount> &accounts, int timeoutMs, const Clock &clock)
{
    IdMaker ids(clock, 2);
    DrillGatekeeper gatekeeper;
    Http http;
    for (const GatewayAccount &account : accounts) {
        const GatewayInfo *info = findGateway(account.gateway);
        const auto gateway = info->make(drillConfig(account, std::max(timeoutMs, 30'000)), http);
        const auto news = fetchNews(session, ids, gatekeeper, *gateway, *info, account, clock.nowMs());
        if (!news)
            return news.error();
    }
    return {};
}

Result<qint64> lostOnes(Session &session, const QHash<QByteArray, CarrierEntry> &ledger)
{
    const auto sent = OutboxTable(session).rows(rooftop, OutboxState::Sent, std::numeric_limits<int>::max());
    if (!sent)
        return sent.error();
    return std::count_if(sent->begin(), sent->end(), [&](const OutboxRow &row) { return !ledger.value(referenceOf(row)).isTaken; });
}

Result<void> runSoak(const Arguments &arguments, const Streams &streams)
{
    Wanted wanted;
    wanted.messages = arguments.value(u"messages"_s).value_or(QString::number(wanted.messages)).toInt();
    wanted.seed = arguments.value(u"seed"_s).value_or(u"1"_s).toUInt();
    wanted.kills = arguments.value(u"kills"_s).value_or(QString::number(std::max(5, wanted.messages / 1000))).toInt();
    wanted.timeoutMs = std::max(shortestTimeoutMs, arguments.value(u"timeout"_s).value_or(QString::number(wanted.timeoutMs)).toInt());
    if (wanted.messages < 1 || wanted.kills < 0)
        return Error{Error::Kind::BadUse, u"--messages is a whole number above 0, --kills one from 0."_s};
    QElapsedTimer time;
    time.start();
    SimulatorChild carriers;
    if (auto started = carriers.start(
            {u"--faults"_s, u"--seed"_s, QString::number(wanted.seed), u"--late"_s, QString::number(wanted.timeoutMs * 3 / 2)});
        !started)
        return started;
    QTemporaryDir folder;
    const QString path = arguments.value(u"store"_s).value_or(folder.filePath(u"soak.store"_s));
    const SystemClock clock;
    const auto opened = openSoakStore(path, clock);
    if (!opened)
        return opened.error();
    Session &session = *opened->session;
    const auto accounts = fill(session, carriers.base(), wanted.messages, clock);
    if (!accounts)
        return accounts.error();

    const auto ended = sendAll(path, *accounts, wanted);
    if (!ended)
        return ended.error();
    OutboxTable table(session);
    const auto inDoubt = table.rows(rooftop, OutboxState::Unknown, std::numeric_limits<int>::max());
    if (auto settled = reconcile(session, *accounts, wanted.timeoutMs, clock); !inDoubt || !settled)
        return inDoubt ? settled : inDoubt.error();

    const auto counts = table.counts(rooftop);
    const auto carrier = carriers.count();
    const auto ledger = carriers.ledger();
    if (!counts || !carrier || !ledger)
        return !counts ? counts.error() : !carrier ? carrier.error() : ledger.error();
    const auto missing = lostOnes(session, *ledger);
    if (!missing)
        return missing.error();
    // What we did so that nobody can know the end: the carrier's faults, and the kills. A message counts once.
    QSet<QByteArray> injected = ended->inFlight;
    for (auto it = ledger->cbegin(); it != ledger->cend(); ++it) {
        if (it->isAmbiguous)
            injected.insert(it.key());
    }
    // A good answer that this busy computer brought too late: in doubt as well, and settled by the list like the others.
    const qint64 late =
        std::count_if(inDoubt->begin(), inDoubt->end(), [&](const OutboxRow &row) { return !injected.contains(referenceOf(row)); });
    const auto state = [&](OutboxState of) { return counts->value(of); };
    const qint64 settled = state(OutboxState::Sent) + state(OutboxState::Failed) + state(OutboxState::Held) +
                           state(OutboxState::Suppressed) + state(OutboxState::Unknown);
    const qint64 lost = wanted.messages - settled + *missing;
    streams.printJson(QJsonObject{{u"messages"_s, wanted.messages},
                                  {u"sent"_s, state(OutboxState::Sent)},
                                  {u"failed"_s, state(OutboxState::Failed)},
                                  {u"held"_s, state(OutboxState::Held)},
                                  {u"suppressed"_s, state(OutboxState::Suppressed)},
                                  {u"unknown"_s, state(OutboxState::Unknown)},
                                  {u"unknown_before_listing"_s, inDoubt->size()},
                                  {u"ambiguous_injected"_s, injected.size()},
                                  {u"ambiguous_at_carrier"_s, carrier->ambiguous},
                                  {u"killed_in_flight"_s, ended->inFlight.size()},
                                  {u"late_answers"_s, late},
                                  {u"limited"_s, carrier->limited},
                                  {u"doubles"_s, carrier->doubles},
                                  {u"lost"_s, lost},
                                  {u"kills"_s, ended->kills},
                                  {u"seconds"_s, static_cast<double>(time.elapsed()) / 1000}});
    if (carrier->doubles != 0 || lost != 0 || state(OutboxState::Unknown) > injected.size())
        return Error{Error::Kind::Internal, u"A message went out twice, was lost, or is in doubt without a reason."_s};
    return {};
}

Result<void> runSender(const Arguments &arguments, const Streams &streams)
{
    const auto path = arguments.required(u"store"_s);
    const auto account = arguments.required(u"account"_s);
    const auto timeoutMs = arguments.required(u"timeout"_s);
    if (!path || !account || !timeoutMs)
        return !path ? path.error() : !account ? account.error() : timeoutMs.error();
    return runSoakSender(*path, account->toLongLong(), timeoutMs->toInt(), streams.out);
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
         u"soak sender --store S --account A --timeout MS"_s,
         u"Sends what is due until nothing is; used by soak outreach, which kills it."_s,
         {u"store"_s, u"account"_s, u"timeout"_s},
         {},
         runSender},
    };
}

} // namespace tradewind
