// SPDX-License-Identifier: Apache-2.0
#include "jobs/appraisals/appraisalwords.h"

#include <QLocale>

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

MoveRules moveRules(const Settings &settings, qint64 rooftopId)
{
    const auto basisPoints = [&](const QString &key) { return static_cast<int>(std::lround(settings.ratio(key, rooftopId) * 100)); };
    MoveRules rules;
    rules.steadyBasisPoints = basisPoints(u"appraisal.steady"_s);
    rules.upBasisPoints = basisPoints(u"appraisal.up"_s);
    rules.downBasisPoints = basisPoints(u"appraisal.down"_s);
    rules.deepBasisPoints = basisPoints(u"appraisal.downDeep"_s);
    rules.staleDays = static_cast<int>(settings.whole(u"value.stale"_s, rooftopId));
    return rules;
}

const char *appraisalOutcomeCode(AppraisalOutcome outcome)
{
    static constexpr const char *codes[] = {"open", "tradedHere", "soldElsewhere", "kept"};
    return codes[static_cast<std::size_t>(outcome)];
}

const char *touchNeedCode(TouchNeed need)
{
    static constexpr const char *codes[] = {"reply", "onProperty", "overdue", "noSequence", "today", "later", "none"};
    return codes[static_cast<std::size_t>(need)];
}

QString amountText(Money amount)
{
    return (amount.cents < 0 ? u"-$"_s : u"$"_s) + QLocale().toString(static_cast<qlonglong>(std::llround(std::abs(amount.cents) / 100.0)));
}

} // namespace tradewind
