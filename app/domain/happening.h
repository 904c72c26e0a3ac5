// SPDX-License-Identifier: Apache-2.0
// The things that happen around a customer by which programs start, sequences go on, and sequences end.
#pragma once

#include <QString>

#include <optional>

namespace tradewind {

enum class HappeningKind {
    Crossed,         ///< equity passed the threshold upward
    LeaseWatched,    ///< lease within the wide window (120 days as delivered)
    LeaseMaturing,   ///< lease within the narrow window (90 days as delivered)
    ValueUp,         ///< more than 5 % up since the offer
    ValueDown,       ///< more than 5 % down
    ValueDownDeep,   ///< more than 10 % down in a quarter
    MileageNear,     ///< a mileage milestone comes near
    DemandSpike,     ///< buyers ask for this segment
    SeasonBegan,     ///< tax refunds, spring, fall
    ModelYearBegan,  ///< next year's models arrive
    Appraised,       ///< visited, appraised, no deal
    TestDrove,       ///< appraised and drove a replacement
    AppraisedOnline, ///< valued on the website only
    ServiceVisit,    ///< a repair order was opened
    ServiceOfOpenAppraisal,
    CostlyRepair, ///< significant repair on a high-mileage vehicle, on the property now
    LeadReceived,
    Declined,  ///< service work declined
    Recovered, ///< declined work done after all
    CallPlaced,
    NoAnswer,
    VoicemailLeft,
    Answered,
    CallbackPromised,
    WrongNumber,
    NotInterested,
    HandedOver, ///< a person at the dealership took over
    Replied,
    Opened,
    Clicked,
    ClickedBooking,
    Browsed,
    ComparedElsewhere, ///< looked at another dealer's stock
    ListedForSale,     ///< the vehicle, on a marketplace
    CreditInquiry,     ///< asked for credit elsewhere; noted only under a firm offer (rule C-01)
    Quiet,             ///< thirty days without any engagement
    OptedOut,
    AppointmentSet,
    AppointmentConfirmed,
    AppointmentCancelled,
    AppointmentShown,
    AppointmentMissed,
    Sold,          ///< here
    SoldElsewhere, ///< or lost to competition
    LeadRose,      ///< the score of a lead crossed up into another tier
};

inline constexpr int happeningKinds = static_cast<int>(HappeningKind::LeadRose) + 1;

/// "crossed", "noAnswer": the word in JSON and the store.
QString happeningCode(HappeningKind kind);
std::optional<HappeningKind> happeningFromCode(const QString &code);

} // namespace tradewind
