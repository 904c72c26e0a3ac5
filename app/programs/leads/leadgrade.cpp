// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadgrade.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

bool anySpecific(const std::vector<LeadVehicle> &vehicles)
{
    return std::any_of(vehicles.begin(), vehicles.end(), [](const LeadVehicle &vehicle) { return vehicle.isSpecific(); });
}

} // namespace

QString leadGradeCode(LeadGrade grade)
{
    return QString(QChar(u'A' + static_cast<int>(grade)));
}

GradeFinding gradeOf(const Lead &lead, const BuyingTime &time, const SpamFinding &spam, bool isDuplicate, const LeadRules &rules)
{
    GradeFinding finding;
    const bool isSpecific = anySpecific(lead.wanted);
    finding.isIdentifiable = !lead.name().empty();
    finding.isReachable = lead.isReachable();
    finding.hasIntent = !lead.wanted.empty() || !lead.trades.empty() || time.days || !lead.comments.empty() || lead.asksFinance;
    const auto say = [&finding](LeadGrade grade, const QString &reason) {
        finding.grade = grade;
        finding.reasons << reason;
    };

    if (isDuplicate)
        say(LeadGrade::D, u"the same lead came before"_s);
    if (spam.isSpam())
        say(LeadGrade::D, u"it looks like spam: "_s + spam.signs.join(u", "_s));
    if (!finding.isReachable)
        say(LeadGrade::D, u"there is no phone or e-mail that works"_s);
    if (!finding.reasons.isEmpty())
        return finding;

    if (!finding.isIdentifiable)
        say(LeadGrade::C, u"it names nobody"_s);
    else if (lead.lastName.empty() && !lead.isBusiness)
        say(LeadGrade::C, u"only a first name is given"_s);
    if (!finding.hasIntent)
        say(LeadGrade::C, u"it does not say what they want"_s);
    if (spam.weight > 0)
        say(LeadGrade::C, u"it is questionable: "_s + spam.signs.join(u", "_s));
    if (!finding.reasons.isEmpty())
        return finding;

    if (isSpecific && time.days && *time.days < rules.gradeADays) {
        say(LeadGrade::A, u"complete, a specific vehicle, and buying within %1 days"_s.arg(rules.gradeADays));
        return finding;
    }
    if (!isSpecific)
        say(LeadGrade::B,
            anySpecific(lead.trades) ? u"complete, but says only what they trade in"_s : u"complete, but no specific vehicle"_s);
    if (!time.days)
        say(LeadGrade::B, time.isJustLooking ? u"just looking"_s : u"when they buy is not said"_s);
    else if (*time.days >= rules.gradeADays)
        say(LeadGrade::B, u"buys in %1 days or later"_s.arg(rules.gradeADays));
    return finding;
}

} // namespace tradewind
