// SPDX-License-Identifier: Apache-2.0
// The settings of coaching: how many calls are listened to, how often two talk, how long a certification holds.
#include "base/settingrows.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using namespace settingrows;

QList<SettingInfo> coachingSettingRows()
{
    return {
        whole(u"coaching.callsPerWeek"_s, u"3"_s, u"calls"_s, 3, 5,
              u"Calls a manager listens to for each rep in a week; 3 to 5 is usual."_s),
        whole(u"coaching.oneOnOneDays"_s, u"7"_s, u"days"_s, 1, 62, u"Days after which a one-on-one is due again."_s),
        whole(u"coaching.certificationDays"_s, u"365"_s, u"days"_s, 30, 1'095, u"Days a rep's certification holds."_s),
    };
}

} // namespace tradewind
