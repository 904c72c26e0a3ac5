// SPDX-License-Identifier: Apache-2.0
// Leads, the documents they came in, what happened to them, what became none, and who takes them.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/money.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace tradewind {

class Row;
class Session;

enum class LeadState { Open, Working, Appointment, Sold, Lost, Duplicate };
/// "open", "working", …: the word in the store and in JSON.
QString leadStateCode(LeadState state);
std::optional<LeadState> leadStateFromCode(const QString &code);

/// A lead as stored. `facts` is the canonical lead, `points` and `reasons` are why it scores and grades so; all three JSON.
struct LeadRow
{
    Id id = 0, rooftopId = 0, documentId = 0;
    std::optional<Id> customerId, duplicateOf;
    qint64 receivedAt = 0;
    std::optional<qint64> requestedAt;
    QString sourceKind, provider, name, phone, email, zip, vehicle;
    QString grade;
    int score = 0, tier = 0;
    QString points, reasons, facts;
    LeadState state = LeadState::Open;
    QString owner;
    std::optional<qint64> assignedAt, acknowledgedAt, firstTriedAt, firstContactAt, lastTriedAt;
    int attempts = 0;
    std::optional<qint64> managerToldAt, appointmentAt, shownAt, closedAt;
    std::optional<Money> gross;
    bool operator==(const LeadRow &) const = default;
};

/// One thing that happened to a lead. kind: received, assigned, acknowledged, tried, contacted, opened, clicked, visited, replied,
/// appointment, shown, sold, lost, passed-on, manager-told.
struct LeadEventRow
{
    Id id = 0, leadId = 0;
    qint64 at = 0;
    QString kind, channel, who, detail;
    bool operator==(const LeadEventRow &) const = default;
};

struct LeadQuarantineRow
{
    Id id = 0, rooftopId = 0, documentId = 0;
    qint64 receivedAt = 0;
    QString name;
    int prospect = 0;
    QString reason, state = QStringLiteral("open");
    bool operator==(const LeadQuarantineRow &) const = default;
};

struct LeadDocumentRow
{
    Id id = 0, rooftopId = 0;
    qint64 receivedAt = 0;
    QString name, hash;
    QByteArray bytes;
};

/// Somebody who takes leads, with what they hold.
struct LeadTakerRow
{
    QString name;
    int weight = 1;
    bool isAway = false;
    QString hours;
    int mostOpen = 0;
    int open = 0, takenSince = 0;
    std::optional<qint64> lastTakenAt;
    bool operator==(const LeadTakerRow &) const = default;
};

class LeadTable
{
public:
    explicit LeadTable(Session &session)
        : m_session(session)
    {}

    /// The id under which the document is kept: a new one, or that of the same bytes received before (`isNew` tells).
    Result<Id> keepDocument(const LeadDocumentRow &document, bool &isNew);
    /// Errors: NotFound.
    Result<LeadDocumentRow> document(Id id);

    Result<void> add(const LeadRow &lead);
    Result<void> addKey(qint64 key, Id leadId, int kind, qint64 receivedAt);
    /// The first lead with this key received at or after `since`; nothing when there is none.
    Result<std::optional<Id>> withKey(qint64 key, Id rooftopId, qint64 since);
    /// Writes owner, touches, outcome and score of a lead that exists.
    Result<void> keepProgress(const LeadRow &lead);
    /// Errors: NotFound.
    Result<LeadRow> find(Id id);
    /// Received from `from` to before `to`, newest first.
    Result<QList<LeadRow>> between(Id rooftopId, qint64 from, qint64 to, int limit);
    /// Those nobody has finished with, oldest first.
    Result<QList<LeadRow>> open(Id rooftopId);
    /// Those of one customer but for duplicates, newest first.
    Result<QList<LeadRow>> of(Id customerId);

    Result<void> addEvent(const LeadEventRow &event);
    Result<QList<LeadEventRow>> events(Id leadId);

    Result<void> quarantine(const LeadQuarantineRow &row);
    Result<QList<LeadQuarantineRow>> quarantined(Id rooftopId, const QString &state, int limit);
    Result<void> setQuarantineState(Id id, const QString &state);

    Result<void> keepTaker(Id rooftopId, const LeadTakerRow &taker);
    Result<void> removeTaker(Id rooftopId, const QString &name);
    /// With what each was given since `since`.
    Result<QList<LeadTakerRow>> takers(Id rooftopId, qint64 since);

    /// `month`: year × 12 + month − 1.
    Result<void> keepSourceCost(Id rooftopId, const QString &sourceKind, int month, Money cost);
    Result<std::map<QString, Money>> sourceCosts(Id rooftopId, int fromMonth, int toMonth);

private:
    Session &m_session;
};

} // namespace tradewind
