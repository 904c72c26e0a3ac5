// SPDX-License-Identifier: Apache-2.0
// Three months of invented appraisals: what the tool exports, how values moved since, and how they were followed up.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "jobs/sample/samplebook.h"

#include <QTimeZone>

namespace tradewind {

class Session;

/// One appraisal of the sample.
struct SampleAppraisal
{
    std::uint32_t number = 0;
    std::uint32_t person = 0; ///< of samplePerson()
    SampleVehicle vehicle;    ///< its value and mileage on any day
    SampleDay appraisedOn = 0;
    bool isOnline = false, testDrove = false;
    enum class End { Open, SameDay, Later, Lost, Kept } end = End::Open;
    SampleDay endedOn = 0; ///< of SameDay, Lost and Kept; Later is found by the store itself
    double noise = 1;      ///< the books that day against the likely value
    bool isInBook = false; ///< the valuation files know it, too
};

/// About 300 at 5,000 customers, oldest first. Those traded here are the trades of the sample's deals or stand in its used stock; the
/// others belong to its customers and to people seen for the first time.
std::vector<SampleAppraisal> sampleAppraisals(const SampleBook &book);

/// Joins the imported appraisals with deals and stock, then adds the calls, messages and answers of their follow-up and puts most of the
/// open ones into their sequence, where their plan has come to. Answers how many appraisals there are. Errors: as Session.
Result<int> followSampleAppraisals(Session &session, IdMaker &ids, Id rooftopId, QDate asOf, const QTimeZone &zone, qint64 nowMs,
                                   std::uint64_t seed);

} // namespace tradewind
