// SPDX-License-Identifier: Apache-2.0
// Who comes for service today with equity worth a word, by advisor, with the words to hand them over by (L45, E17).
#pragma once

#include "jobs/equity/deskbook.h"
#include "programs/equity/thresholds.h"
#include "store/rooftoptable.h"

class QPagedPaintDevice;

namespace tradewind {

class Session;

/// One car in the lane today: its repair order is open, or its visit is in the calendar.
struct LaneVisit
{
    std::optional<Id> vehicleId, customerId;
    QString advisor;          ///< empty: nobody named
    QString order;            ///< number of the open repair order; empty: an appointment
    std::optional<qint64> at; ///< of the appointment, epoch ms
    bool operator==(const LaneVisit &) const = default;
};
/// Orders still open on `day` and service appointments of it, each car once. Errors: as Session.
Result<QList<LaneVisit>> readLaneVisits(Session &session, Id rooftopId, QDate day, const QTimeZone &zone);

struct AdvisorLine
{
    Id customerId = 0, vehicleId = 0;
    QString advisor, when, customer, vehicle, associate; ///< associate: who sold it; empty: whoever is free
    MoneyRange value;                                    ///< what customers are told: a range (E25)
    Money equity;                                        ///< counted, for the house only
    QString script;                                      ///< what the advisor says; never the loan (E26)
    bool operator==(const AdvisorLine &) const = default;
};

struct AdvisorSheet
{
    QString rooftop;
    QDate day;
    QList<AdvisorLine> lines; ///< by advisor, then the most equity first
    int visits = 0;           ///< cars in the lane, with or without equity
    bool operator==(const AdvisorSheet &) const = default;
};

/// Lines of cars whose counted equity reaches the threshold.
[[nodiscard]] AdvisorSheet advisorSheet(const DeskBook &book, const EquityThresholds &thresholds, const Rooftop &rooftop, QDate day,
                                        const QList<LaneVisit> &visits);

/// One block an advisor: their cars, and under each what to say. Errors: Unavailable when the device cannot be painted on.
Result<void> paintAdvisorSheet(const AdvisorSheet &sheet, QPagedPaintDevice &device);
/// Errors: Unavailable with the path.
Result<void> writeAdvisorPdf(const AdvisorSheet &sheet, const QString &path);

} // namespace tradewind
