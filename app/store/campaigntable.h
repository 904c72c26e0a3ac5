// SPDX-License-Identifier: Apache-2.0
// Campaigns, the audiences and sequences people saved for them, and what came of those who were put in.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// One saved version; `definition` is JSON.
struct AudienceVersion
{
    QString audience; ///< the same over all versions
    int version = 1;
    QString title, definition, madeBy;
    qint64 madeAt = 0;
    bool operator==(const AudienceVersion &) const = default;
};

struct SequenceVersion
{
    QString sequence;
    int version = 1;
    QString definition;
    bool operator==(const SequenceVersion &) const = default;
};

/// An audience sent through a sequence. `state`: "draft", "previewed", "pilot", "launched", "paused", "ended". Instants epoch ms.
struct CampaignRow
{
    Id id = 0, rooftopId = 0;
    QString title, sequence, audience;
    int audienceVersion = 0;
    QString definition; ///< the audience's condition as it was chosen
    QString state, stateBefore;
    qint64 people = 0, pilot = 0; ///< people: who fit when it was previewed
    QString madeBy;
    qint64 madeAt = 0, changedAt = 0;
    QString askedBy, approvedBy; ///< askedBy: who asked for the launch a second person must agree to
    std::optional<qint64> approvedAt;
    double holdout = 0; ///< percent of those who fit who get nothing, so that what it adds is known
    bool operator==(const CampaignRow &) const = default;
};

/// A sequence, or one campaign through it.
struct CampaignScope
{
    QString sequence;
    QString subject; ///< "campaign:17"; empty: everybody in the sequence
    bool operator==(const CampaignScope &) const = default;
};

struct EnrollmentPlace
{
    int step = 0;
    qint64 day = 0, people = 0; ///< day: whole days since they entered
};

/// People each, of those who entered.
struct FunnelCount
{
    qint64 entered = 0, sent = 0, delivered = 0, replied = 0, booked = 0, shown = 0, sold = 0, optedOut = 0;
    bool operator==(const FunnelCount &) const = default;
};

struct ArmCount
{
    QString stepId, arm;
    qint64 people = 0, booked = 0, optedOut = 0;
    bool operator==(const ArmCount &) const = default;
};

/// Who is in, and about which vehicle.
struct EnrolledPerson
{
    Id customerId = 0;
    std::optional<Id> vehicleId;
};

class CampaignTable
{
public:
    explicit CampaignTable(Session &session)
        : m_session(session)
    {}

    /// Errors: Conflict when that version was saved meanwhile; as Session.
    Result<void> keepSequence(Id id, Id rooftopId, const SequenceVersion &version, const QString &by, qint64 nowMs);
    Result<QList<SequenceVersion>> sequences();
    /// Errors: as keepSequence().
    Result<void> keepAudience(Id id, Id rooftopId, const AudienceVersion &version);
    /// Every version, oldest first.
    Result<QList<AudienceVersion>> audiences();

    Result<void> add(const CampaignRow &row);
    /// Changes the row as it was read; `row.changedAt` becomes `nowMs`. Errors: Conflict when another desk changed it meanwhile.
    Result<void> change(CampaignRow &row, qint64 nowMs);
    /// Newest first.
    Result<QList<CampaignRow>> all(Id rooftopId);

    /// False when the person was put in before.
    Result<bool> addPerson(Id campaignId, Id customerId, std::optional<Id> enrollmentId, int wave, qint64 nowMs);
    Result<QSet<Id>> people(Id campaignId);

    Result<QSet<QString>> heldSequences();
    /// Nobody new enters, and who is in stays where they are; or all goes on.
    Result<void> hold(const CampaignScope &scope, Id rooftopId, bool isHeld, const QString &by, qint64 nowMs);
    /// Ends everybody of one campaign.
    Result<int> end(const CampaignScope &scope, const QString &why, qint64 nowMs);

    Result<QList<EnrollmentPlace>> places(const CampaignScope &scope, qint64 nowMs);
    Result<FunnelCount> funnel(const CampaignScope &scope, qint64 sinceMs);
    Result<QList<ArmCount>> arms(const CampaignScope &scope, qint64 sinceMs);
    /// Code of the happening → people.
    Result<QList<std::pair<QString, qint64>>> happened(const CampaignScope &scope, qint64 sinceMs);
    /// Other sequences people of this one are in now → people.
    Result<QList<std::pair<QString, qint64>>> overlap(const CampaignScope &scope);
    Result<QList<EnrolledPerson>> enrolled(const CampaignScope &scope, int most);

private:
    Session &m_session;
};

} // namespace tradewind
