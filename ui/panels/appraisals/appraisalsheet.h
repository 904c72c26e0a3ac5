// SPDX-License-Identifier: Apache-2.0
// The papers of an appraisal: the recap a customer takes home with the offer package, and the briefing for who meets them.
#pragma once

#include "models/appraisals/appraisaldesk.h"

class QPagedPaintDevice;

namespace tradewind {

/// For the customer: vehicle, offer and what the books showed, the value now, at most three matching vehicles, how to book (T53).
/// A value below the offer is said openly (T31). No payoff and nothing internal is printed.
void paintOfferPackage(const AppraisalLine &line, const AppraisalDetail &detail, const AppraisalView &view, const OwedOnVehicle &owed,
                       const QString &dealer, QPagedPaintDevice &device);
/// For the sales floor: the appraisal, every change of it, how often they were reached, matches (T55).
void paintBriefing(const AppraisalLine &line, const AppraisalDetail &detail, const AppraisalView &view, const OwedOnVehicle &owed,
                   QPagedPaintDevice &device);

} // namespace tradewind
