// SPDX-License-Identifier: Apache-2.0
// Appraisals as stored: what was offered for whose vehicle, what the books said that day, and what became of it.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/records.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace tradewind {

class Session;

/// One appraisal. `appraisal.customer` and `.vehicle` are as the store knows them now, not as the row once said.
struct AppraisalRow
{
    Id id = 0, rooftopId = 0, sourceId = 0;
    std::optional<Id> customerId, vehicleId, leadId, dealId;
    AppraisalRecord appraisal;
    QString owner;     ///< who follows it up; empty: nobody
    QString outcomeBy; ///< "file", "deal", "stock", "sighting", "silence", "person"
    QString preset, sourceTitle;
    qint64 createdAt = 0;
    bool operator==(const AppraisalRow &) const = default;
};

/// A change of outcome: `why` in words a person is shown.
struct AppraisalStatus
{
    Id appraisalId = 0;
    qint64 at = 0;
    QDate on;
    AppraisalOutcome outcome = AppraisalOutcome::Open;
    QString reason, madeBy, why;
    std::optional<Id> dealId;
    bool operator==(const AppraisalStatus &) const = default;
};

using AppraisalValues = QList<std::pair<QString, Money>>; ///< provider and amount

class AppraisalTable
{
public:
    explicit AppraisalTable(Session &session)
        : m_session(session)
    {}

    /// What is known of it: id, outcome and who said so.
    struct Known
    {
        Id id = 0;
        AppraisalOutcome outcome = AppraisalOutcome::Open;
        QString outcomeBy;
    };
    Result<std::optional<Known>> known(Id sourceId, const std::string &number);
    /// Adds it, or fills in what the source says anew; the outcome is left to setOutcome(). Values once kept stay.
    Result<void> keep(const AppraisalRow &row, const AppraisalValues &values);
    /// Sets the outcome and adds it to the history, under `statusId`.
    Result<void> setOutcome(Id statusId, const AppraisalStatus &status);
    Result<void> setOwner(Id appraisalId, const QString &owner);
    Result<void> setLead(Id appraisalId, Id leadId);
    /// The trade allowance of a desking tool goes to the newest appraisal of that vehicle between two days; answers whether there was one.
    Result<bool> setDeskingOffer(Id vehicleId, QDate from, QDate until, Money offer);

    /// Appraised from one day to another, both included, newest first. `rooftopId` 0: of every rooftop.
    Result<QList<AppraisalRow>> between(Id rooftopId, QDate from, QDate until);
    Result<QList<AppraisalRow>> ofCustomer(Id customerId);
    /// Errors: NotFound.
    Result<AppraisalRow> find(Id appraisalId);
    /// Oldest first.
    Result<QList<AppraisalStatus>> history(Id appraisalId);
    Result<AppraisalValues> values(Id appraisalId);

private:
    Session &m_session;
};

} // namespace tradewind
