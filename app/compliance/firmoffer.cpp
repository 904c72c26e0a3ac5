// SPDX-License-Identifier: Apache-2.0
#include "compliance/firmoffer.h"

namespace tradewind {

using namespace Qt::StringLiterals;

bool hasFirmOffer(const Settings &settings, Id rooftopId)
{
    return !settings.text(u"compliance.firmOfferLender"_s, rooftopId).trimmed().isEmpty() &&
           !settings.text(u"compliance.firmOfferCriteria"_s, rooftopId).trimmed().isEmpty() &&
           settings.cents(u"compliance.firmOfferLeast"_s, rooftopId) > 0 && settings.flag(u"compliance.firmOfferHonored"_s, rooftopId);
}

} // namespace tradewind
