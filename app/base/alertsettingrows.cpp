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
        text(u"alert.manager"_s, QString(), u"Who takes the alerts nobody else can; empty: the queue, nobody by name."_s),
        flag(u"alert.byText"_s, u"false"_s, u"Send each alert to its rep's phone as well."_s),
        flag(u"alert.byMail"_s, u"false"_s, u"Send each alert to its rep's e-mail as well."_s),
    };
}

} // namespace tradewind
