// SPDX-License-Identifier: Apache-2.0
// The settings of the appraisal program. Figures are those of the sources named in docs/features.md (T10 to T31, T50).
#include "base/settingrows.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using namespace settingrows;

QList<SettingInfo> appraisalSettingRows()
{
    return {
        ratio(u"appraisal.up"_s, u"5"_s, u"percent"_s, 1, 50, u"Rise of the value since the offer from which it is told at once."_s),
        ratio(u"appraisal.down"_s, u"5"_s, u"percent"_s, 1, 50, u"Fall of the value since the offer from which it is told."_s),
        ratio(u"appraisal.downDeep"_s, u"10"_s, u"percent"_s, 1, 80,
              u"Fall within a quarter from which messages say openly that the value is below the offer."_s),
        ratio(u"appraisal.steady"_s, u"3"_s, u"percent"_s, 0, 50, u"Move up to which a value counts as held."_s),
        amount(u"appraisal.premium"_s, u"500"_s, 0, 10'000, u"What the last offer of the sequence adds to the value; 0 leaves it out."_s),
        whole(u"appraisal.quiet"_s, u"30"_s, u"days"_s, 7, 365,
              u"Days without an answer after which a person is asked to call, and an engaged customer counts as lost."_s),
        whole(u"appraisal.startDays"_s, u"7"_s, u"days"_s, 1, 90,
              u"How old an appraisal may be when it comes in and still start its sequence; older ones wait for a person."_s),
    };
}

} // namespace tradewind
