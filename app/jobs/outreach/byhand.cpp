// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/byhand.h"

#include "base/id.h"
#include "domain/segments.h"
#include "jobs/outreach/activegateway.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/storegatekeeper.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QCryptographicHash>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int beforeSequences = 0; // the outbox takes the smallest first; a person waits for this one

/// A rep's own words may sell even where the occasion only informs; of the two the stricter is held. Service stays service.
Purpose purposeOf(const QString &program)
{
    return program == u"service" ? Purpose::Service : program == u"appointments" ? Purpose::Transactional : Purpose::Dual;
}

OutboxRow rowOf(const HandWritten &message, qint64 nowMs)
{
    OutboxRow row;
    row.rooftopId = message.rooftopId;
    row.customerId = message.customerId;
    row.vehicleId = message.vehicleId;
    row.program = message.program;
    row.channel = message.channel;
    row.purpose = purposeOf(message.program);
    row.to = message.to;
    row.subject = message.subject;
    row.text = message.text.trimmed();
    row.segments = segmentsOn(row.channel, row.text);
    row.priority = beforeSequences;
    row.dueAt = nowMs;
    row.createdAt = nowMs;
    const QByteArray words = QCryptographicHash::hash(row.text.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    row.step = u"by hand, %1, %2"_s.arg(message.cause, QString::fromLatin1(words));
    return row;
}

} // namespace

Result<Ruling> foreseeHandWritten(Session &session, IdMaker &ids, const HandWritten &message, qint64 nowMs)
{
    const auto gatekeeper = StoreGatekeeper::make(session, message.rooftopId, ids);
    if (!gatekeeper)
        return gatekeeper.error();
    const OutboxRow row = rowOf(message, nowMs);
    return (*gatekeeper)->foresee(session, row, draftOf(row), nowMs);
}

Result<Id> queueHandWritten(Session &session, IdMaker &ids, const HandWritten &message, const QString &by, qint64 nowMs)
{
    OutboxRow row = rowOf(message, nowMs);
    if (row.text.isEmpty() || row.to.isEmpty())
        return Error{Error::Kind::BadUse, u"There is no text, or nobody to send it to."_s};
    const auto account = gatewayFor(session, message.rooftopId, message.channel);
    if (!account)
        return account.error();
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto run = openRun(session, ids, WaveSizes{}, message.rooftopId, u"By hand"_s, 1, by, nowMs);
    if (!run)
        return run.error();
    row.id = ids.next();
    row.accountId = *account;
    row.runId = run->id;
    if (const auto added = OutboxTable(session).add(row); !added)
        return added.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return row.id;
}

} // namespace tradewind
