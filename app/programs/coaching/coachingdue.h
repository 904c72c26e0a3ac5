// SPDX-License-Identifier: Apache-2.0
// What coaching is due for a person: calls to listen to, the weekly talk, certification, and the first thirty days (L49–L51).
#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace tradewind {

struct CoachingRules
{
    int callsPerWeek = 3;        ///< L49: 3 to 5 monitored calls per rep and week
    int oneOnOneDays = 7;        ///< L51: weekly
    int certificationDays = 365; ///< L50: annual recertification
};

/// Before the end of a certification it is due again for so many days.
inline constexpr int certificationNoticeDays = 30;
/// L50: onboarding takes thirty days.
inline constexpr int onboardingDays = 30;

/// The Monday of a day's week; weeks run from Monday to Sunday.
QDate weekStart(QDate day);

/// 1 to 4; nothing before the first day, after day 30, or when nobody noted a beginning.
std::optional<int> onboardingWeek(QDate startedOn, QDate today);
/// The point whose day is the first day.
QString onboardingStart();
/// The points of a week, in the order they are learnt; stable codes.
QStringList onboardingPoints(int week);
/// Whether it is one of them, or the start.
bool isOnboardingPoint(const QString &point);

/// What is known of a person; invalid days: never.
struct CoachingFacts
{
    QDate today;
    int reviewsThisWeek = 0;
    QDate lastTalk, passedOn, startedOn;
    QSet<QString> donePoints;
};

enum class CertificationState { Missing, Valid, EndsSoon, Ended };

struct CoachingDue
{
    int reviewsLeft = 0; ///< of this week
    bool isOneOnOneDue = false;
    CertificationState certification = CertificationState::Missing;
    QDate certifiedUntil;            ///< the last day; invalid when never certified
    bool isCertificationDue = false; ///< not asked of somebody in their first thirty days
    std::optional<int> week;         ///< of onboarding
    QStringList points;              ///< of that week and those before it, not done yet
    bool isAny() const { return reviewsLeft > 0 || isOneOnOneDue || isCertificationDue || !points.isEmpty(); }
    bool operator==(const CoachingDue &) const = default;
};

CoachingDue coachingDue(const CoachingFacts &facts, const CoachingRules &rules);

/// L51: once a calendar month.
bool isProcessReviewDue(QDate lastHeld, QDate today);

} // namespace tradewind
