// SPDX-License-Identifier: Apache-2.0
#include "console/outreach/soaklane.h"

#include "base/clock.h"
#include "console/outreach/drill.h"
#include "store/outboxtable.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1;
constexpr int startMs = 60'000;
constexpr int strikeMs = 400; // while the first messages leave

/// Runs one sender; kills it `killAfterMs` after it is ready, unless it is done before. Answers whether it was killed.
Result<bool> runOnce(const SoakLane &lane, std::optional<int> killAfterMs)
{
    QProcess sender;
    sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sender.start(QCoreApplication::applicationFilePath(),
                 {u"soak"_s, u"sender"_s, u"--store"_s, lane.store, u"--account"_s, QString::number(lane.accountId), u"--timeout"_s,
                  QString::number(lane.timeoutMs)});
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

} // namespace

Result<SoakStore> openSoakStore(const QString &path, const Clock &clock)
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
    return SoakStore{std::move(*store), std::move(*session)};
}

Result<SoakLaneEnd> runSoakLane(const SoakLane &lane)
{
    const SystemClock clock;
    const auto opened = openSoakStore(lane.store, clock);
    if (!opened)
        return opened.error();
    OutboxTable table(*opened->session);
    QRandomGenerator random(lane.seed);
    SoakLaneEnd end;
    for (;;) {
        std::optional<int> killAfterMs;
        // Every second one dies while its messages leave, the others at any moment of their work.
        if (end.kills < lane.kills)
            killAfterMs = random.bounded(1, end.kills % 2 == 0 ? std::max(lane.longestMs, strikeMs) : strikeMs);
        const auto wasKilled = runOnce(lane, killAfterMs);
        if (!wasKilled)
            return wasKilled.error();
        if (!*wasKilled)
            return end;
        ++end.kills;
        const auto sending = table.rows(rooftop, OutboxState::Sending, std::numeric_limits<int>::max());
        if (!sending)
            return sending.error();
        for (const OutboxRow &row : *sending) {
            if (row.accountId == lane.accountId)
                end.inFlight.insert("tw-" + QByteArray::number(row.id));
        }
    }
}

Result<void> runSoakSender(const QString &store, Id accountId, int timeoutMs, std::FILE *out)
{
    const SystemClock clock;
    const auto opened = openSoakStore(store, clock);
    if (!opened)
        return opened.error();
    const auto accounts = GatewayTable(*opened->session).accounts(rooftop);
    if (!accounts)
        return accounts.error();
    const auto account =
        std::find_if(accounts->begin(), accounts->end(), [accountId](const GatewayAccount &one) { return one.id == accountId; });
    if (account == accounts->end())
        return Error{Error::Kind::NotFound, u"This store has no such gateway to send through."_s};
    Http http;
    const auto gateway = findGateway(account->gateway)->make(drillConfig(*account, timeoutMs), http);
    DrillGatekeeper gatekeeper;
    SenderOptions options;
    options.jitterMs = 0;
    auto sender = Sender::make(*opened->store, clock, gatekeeper, *gateway, *account, options);
    if (!sender)
        return sender.error();
    if (auto recovered = (*sender)->recover(true); !recovered)
        return recovered.error();
    std::fputs("ready\n", out);
    std::fflush(out);
    const auto done = sendAllDue(**sender, *opened->session, account->id);
    return done ? Result<void>() : done.error();
}

} // namespace tradewind
