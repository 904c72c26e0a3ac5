// SPDX-License-Identifier: Apache-2.0
// One account of soak outreach: its sender is a program of its own, killed at any moment and started again until nothing is queued.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/store.h"

#include <QSet>

namespace tradewind {

class Clock;

struct SoakStore
{
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
};

/// Opens the store of a soak. Errors: as Store::open.
Result<SoakStore> openSoakStore(const QString &path, const Clock &clock);

struct SoakLane
{
    QString store;
    Id accountId = 0;
    int timeoutMs = 0; ///< how long the sender waits for an answer
    int kills = 0;
    int longestMs = 0; ///< a sender that is to be killed lives at most as long
    quint32 seed = 1;
};

struct SoakLaneEnd
{
    int kills = 0;
    QSet<QByteArray> inFlight; ///< references that had left the queue, without a recorded end, when their sender was killed
};

/// Runs senders of one account until one of them ends by itself. Blocks; any thread. Errors: Unavailable when a sender does not start,
/// Internal when one fails by itself.
Result<SoakLaneEnd> runSoakLane(const SoakLane &lane);

/// The child: says "ready", then sends until nothing is queued for the account, or until it is killed. Errors: as Sender.
Result<void> runSoakSender(const QString &store, Id accountId, int timeoutMs, std::FILE *out);

} // namespace tradewind
