// SPDX-License-Identifier: Apache-2.0
// Takes what a provider sent into the store: read, matched with people, told from duplicates, graded, scored, given to somebody.
#pragma once

#include "base/id.h"
#include "domain/zip.h"
#include "jobs/leads/leaddesk.h"

namespace tradewind {

class Session;

/// One thing received: a file, a mail, a POST.
struct LeadFile
{
    QString name;
    QByteArray bytes;
    std::optional<qint64> receivedAt; ///< when it was, if not now (a mailbox, a backlog)
};

/// What came of it. Every prospect of every document is counted once.
struct LeadReceipt
{
    int leads = 0;       ///< new
    int duplicates = 0;  ///< stored beside the lead they repeat
    int quarantined = 0; ///< kept with a reason
    int matched = 0;     ///< of the new ones, people the store already knew
    int repeated = 0;    ///< documents whose bytes were here before: nothing was stored again
    QList<LeadRow> rows; ///< as stored, in order
};

/// Belongs to the thread of its session.
class LeadReceiver
{
public:
    LeadReceiver(Session &session, IdMaker &ids, const ZipZones &zones, LeadDesk desk)
        : m_session(session)
        , m_ids(ids)
        , m_zones(zones)
        , m_desk(std::move(desk))
    {}

    /// All of the files in one transaction: after a crash they are all there or none. A person the importer's identity rules
    /// recognise is joined and not changed; somebody new is added when the lead names them and is no D. Errors: as Session.
    Result<LeadReceipt> receive(const QList<LeadFile> &files, qint64 nowMs);

    /// Reads a quarantined document once more, after the rules or the reader changed. Prospects of it that are leads already
    /// count as duplicates and are not stored again. Errors: NotFound; as Session.
    Result<LeadReceipt> retry(const LeadQuarantineRow &kept, qint64 nowMs);

private:
    Session &m_session;
    IdMaker &m_ids;
    const ZipZones &m_zones;
    LeadDesk m_desk;
};

} // namespace tradewind
