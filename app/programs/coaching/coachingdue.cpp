// SPDX-License-Identifier: Apache-2.0
#include "programs/coaching/coachingdue.h"

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksOfOnboarding = 4;

const std::array<QStringList, weeksOfOnboarding> &pointsByWeek()
{
    static const std::array<QStringList, weeksOfOnboarding> points{QStringList{u"products"_s, u"crm"_s, u"listening"_s, u"rules"_s},
                                                                   QStringList{u"script"_s, u"objections"_s, u"firstCalls"_s, u"notes"_s},
                                                                   QStringList{u"ownQueue"_s, u"appointments"_s, u"texts"_s, u"newLeads"_s},
                                                                   QStringList{u"wholeDay"_s, u"equity"_s, u"noShows"_s, u"figures"_s}};
    return points;
}

CertificationState certificationOn(QDate today, QDate until)
{
    if (!until.isValid())
        return CertificationState::Missing;
    if (today > until)
        return CertificationState::Ended;
    return today.daysTo(until) <= certificationNoticeDays ? CertificationState::EndsSoon : CertificationState::Valid;
}

} // namespace

QDate weekStart(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

std::optional<int> onboardingWeek(QDate startedOn, QDate today)
{
    if (!startedOn.isValid())
        return std::nullopt;
    const qint64 days = startedOn.daysTo(today);
    if (days < 0 || days >= onboardingDays)
        return std::nullopt;
    return std::min(weeksOfOnboarding, static_cast<int>(days) / 7 + 1);
}

QString onboardingStart()
{
    return u"start"_s;
}

QStringList onboardingPoints(int week)
{
    return week >= 1 && week <= weeksOfOnboarding ? pointsByWeek()[static_cast<std::size_t>(week - 1)] : QStringList();
}

bool isOnboardingPoint(const QString &point)
{
    return point == onboardingStart() ||
           std::any_of(pointsByWeek().begin(), pointsByWeek().end(), [&](const QStringList &week) { return week.contains(point); });
}

CoachingDue coachingDue(const CoachingFacts &facts, const CoachingRules &rules)
{
    CoachingDue due;
    due.reviewsLeft = std::max(0, rules.callsPerWeek - facts.reviewsThisWeek);
    due.isOneOnOneDue = !facts.lastTalk.isValid() || facts.lastTalk.daysTo(facts.today) >= rules.oneOnOneDays;
    if (facts.passedOn.isValid())
        due.certifiedUntil = facts.passedOn.addDays(rules.certificationDays);
    due.certification = certificationOn(facts.today, due.certifiedUntil);
    due.week = onboardingWeek(facts.startedOn, facts.today);
    due.isCertificationDue = due.certification != CertificationState::Valid && !due.week;
    for (int week = 1; week <= due.week.value_or(0); ++week) {
        for (const QString &point : onboardingPoints(week)) {
            if (!facts.donePoints.contains(point))
                due.points << point;
        }
    }
    return due;
}

bool isProcessReviewDue(QDate lastHeld, QDate today)
{
    return !lastHeld.isValid() || lastHeld.year() * 12 + lastHeld.month() < today.year() * 12 + today.month();
}

} // namespace tradewind
