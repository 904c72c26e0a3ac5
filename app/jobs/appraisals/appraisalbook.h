// SPDX-License-Identifier: Apache-2.0
// Every appraisal of a window of days with all that is known of it on one: value, touches, engagement, next step, standing.
#pragma once

#include "base/result.h"
#include "programs/appraisals/appraisalfunnel.h"
#include "store/appraisaltable.h"

#include <QTimeZone>

#include <vector>

namespace tradewind {

class Session;

/// Which appraisals, seen when.
struct AppraisalView
{
    Id rooftopId = 0; ///< 0: of every rooftop
    QDate asOf;
    qint64 nowMs = 0;
    QTimeZone zone = QTimeZone::utc();
    int days = 90; ///< how far back the book goes
    MoveRules rules;

    /// The end of the day `asOf` at the rooftop.
    qint64 dayEndsAt() const;
};

struct AppraisalLine
{
    AppraisalRow row;
    AppraisalFacts facts;
    AppraisalStanding standing;
    bool operator==(const AppraisalLine &) const = default;

    /// "Nadia Petrov", a company, or empty.
    QString who() const;
    /// "2022 RAV4 XLE"; with the make where the model is not known.
    QString vehicle() const;
};

struct AppraisalBook
{
    std::vector<AppraisalLine> lines; ///< the most pressing first; of several appraisals of one vehicle only the newest
    AppraisalFunnel funnel;
    int withoutOffer = 0; ///< open ones of the window without an offer
    QDate valuesOn;       ///< day of the newest value used
};

/// Reads the book in a few passes over the store, whatever its size. Errors: as Session; Internal when a built-in sequence is damaged.
Result<AppraisalBook> readAppraisalBook(Session &session, const AppraisalView &view);

/// The value series of one vehicle as of a day. Errors: as Session.
Result<std::vector<ValueSeries>> readValueSeries(Session &session, Id vehicleId, QDate asOf);

} // namespace tradewind
