// SPDX-License-Identifier: Apache-2.0
#include "domain/happening.h"

#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumeration.
const QStringList codes{u"crossed"_s,
                        u"leaseWatched"_s,
                        u"leaseMaturing"_s,
                        u"valueUp"_s,
                        u"valueDown"_s,
                        u"valueDownDeep"_s,
                        u"mileageNear"_s,
                        u"demandSpike"_s,
                        u"seasonBegan"_s,
                        u"modelYearBegan"_s,
                        u"appraised"_s,
                        u"testDrove"_s,
                        u"appraisedOnline"_s,
                        u"serviceVisit"_s,
                        u"serviceOfOpenAppraisal"_s,
                        u"costlyRepair"_s,
                        u"leadReceived"_s,
                        u"declined"_s,
                        u"recovered"_s,
                        u"callPlaced"_s,
                        u"noAnswer"_s,
                        u"voicemailLeft"_s,
                        u"answered"_s,
                        u"callbackPromised"_s,
                        u"wrongNumber"_s,
                        u"notInterested"_s,
                        u"handedOver"_s,
                        u"replied"_s,
                        u"opened"_s,
                        u"clicked"_s,
                        u"clickedBooking"_s,
                        u"browsed"_s,
                        u"comparedElsewhere"_s,
                        u"listedForSale"_s,
                        u"creditInquiry"_s,
                        u"quiet"_s,
                        u"optedOut"_s,
                        u"appointmentSet"_s,
                        u"appointmentConfirmed"_s,
                        u"appointmentCancelled"_s,
                        u"appointmentShown"_s,
                        u"appointmentMissed"_s,
                        u"sold"_s,
                        u"soldElsewhere"_s,
                        u"leadRose"_s};

} // namespace

QString happeningCode(HappeningKind kind)
{
    return codes.at(static_cast<int>(kind));
}

std::optional<HappeningKind> happeningFromCode(const QString &code)
{
    const qsizetype at = codes.indexOf(code);
    if (at < 0)
        return std::nullopt;
    return static_cast<HappeningKind>(at);
}

} // namespace tradewind
