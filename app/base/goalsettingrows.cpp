// SPDX-License-Identifier: Apache-2.0
// The goals of what customers are promised: how often each promise is to be kept.
#include "base/settingrows.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using namespace settingrows;

QList<SettingInfo> goalSettingRows()
{
    const auto goal = [](const QString &key, const QString &fallback, const QString &meaning) {
        return ratio(key, fallback, u"percent"_s, 1, 100, meaning);
    };
    return {
        goal(u"goal.acknowledged"_s, u"98"_s, u"Leads whose receipt is to be confirmed in time."_s),
        goal(u"goal.firstContact"_s, u"90"_s, u"Leads that are to be tried in time."_s),
        goal(u"goal.reply"_s, u"95"_s, u"Answers of customers that are to be taken up in time."_s),
        goal(u"goal.engaged"_s, u"90"_s, u"Customers who clicked, booked or are here that are to be called in time."_s),
        goal(u"goal.flagged"_s, u"60"_s, u"Customers on the list of equity calls who are to be called within a week."_s),
    };
}

} // namespace tradewind
