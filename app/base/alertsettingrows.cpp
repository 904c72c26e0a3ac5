// SPDX-License-Identifier: Apache-2.0
// The settings of alerts: what is worth one, who hears of it and how.
#include "base/settingrows.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using namespace settingrows;

QList<SettingInfo> alertSettingRows()
{
    return {
        flag(u"alert.replies"_s, u"true"_s, u"Alert the customer's rep when a reply or a booking comes in."_s),
        flag(u"alert.clicks"_s, u"true"_s, u"Alert the rep when a customer opens the value page or looks at appointments."_s),
        flag(u"alert.browsing"_s, u"true"_s, u"Alert the rep when a customer looks at vehicles on the website."_s),
        flag(u"alert.leads"_s, u"true"_s, u"Alert whose lead it is when its score crosses up into another tier."_s),
        flag(u"alert.onProperty"_s, u"true"_s,
             u"Alert sales while a customer with positive equity is on the property for a costly repair of a vehicle with many miles."_s),
        whole(u"alert.onPropertyMiles"_s, u"75000"_s, u"miles"_s, 0, 500'000, u"Miles from which that vehicle counts as one with many."_s),
        amount(u"alert.onPropertyRepair"_s, u"1000"_s, 0, 100'000,
               u"What the customer would pay from which that repair counts as costly."_s),
        text(
            u"alert.order"_s, u"seller owner lead-owner"_s,
            u"Who is alerted first, in this order: seller (of the vehicle), owner (of the customer), lead-owner, bdc; then the manager."_s),
        text(u"alert.manager"_s, QString(), u"Who takes the alerts nobody else can; empty: the queue, nobody by name."_s),
        flag(u"alert.byText"_s, u"false"_s, u"Send each alert to its rep's phone as well."_s),
        flag(u"alert.byMail"_s, u"false"_s, u"Send each alert to its rep's e-mail as well."_s),
        flag(u"alert.toCrm"_s, u"true"_s,
             u"Write each alert to the connected CRM that knows the customer, as a task where it has tasks."_s),
    };
}

} // namespace tradewind
