// SPDX-License-Identifier: Apache-2.0
#include "jobs/coaching/coaching.h"

#include "domain/openinghours.h"
#include "store/alerttable.h"
#include "store/coachingtable.h"
#include "store/session.h"

#include <QTimeZone>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int callerDays = 30, talkDays = 366;

/// Everything the cards are made of, read once.
struct CoachingRecords
{
    QList<StaffRow> staff;
    QStringList callers;
    QList<CallReview> reviews;
    QList<CoachingTalk> talks;
    QList<CertificationPass> passes;
    QHash<QString, OnboardingDays> onboarding;
};

bool isManagerIn(const QList<StaffRow> &staff, const QString &person)
{
    return std::any_of(staff.begin(), staff.end(), [&](const StaffRow &row) { return row.name == person && row.isManager(); });
}

Result<CoachingRecords> readRecords(Session &session, Id rooftopId, qint64 reviewsSince, QDate today, qint64 nowMs)
{
    CoachingTable table(session, rooftopId);
    const auto staff = AlertTable(session).staff(rooftopId);
    const auto callers = table.callers(nowMs - callerDays * dayMs);
    const auto reviews = table.reviews(reviewsSince);
    const auto talks = table.talks(today.addDays(-talkDays));
    const auto passes = table.passes();
    const auto onboarding = table.onboarding();
    if (!staff || !callers || !reviews)
        return !staff ? staff.error() : !callers ? callers.error() : reviews.error();
    if (!talks || !passes || !onboarding)
        return !talks ? talks.error() : !passes ? passes.error() : onboarding.error();
    return CoachingRecords{*staff, *callers, *reviews, *talks, *passes, *onboarding};
}

/// By name as people look for it, whatever the figures say (L61).
QStringList namesOf(const CoachingRecords &records)
{
    QStringList names;
    for (const StaffRow &row : records.staff) {
        if (row.role != u"manager" && !row.isRetired && (row.role == u"bdc" || records.callers.contains(row.name)))
            names << row.name;
    }
    if (records.staff.isEmpty())
        names = records.callers;
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return std::pair(a.toCaseFolded(), a) < std::pair(b.toCaseFolded(), b); });
    return names;
}

template<typename Row>
QList<Row> rowsOf(const QList<Row> &rows, const QString &person)
{
    QList<Row> own;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(own), [&](const Row &row) { return row.person == person; });
    return own;
}

CoachedPerson cardOf(const CoachingRecords &records, const QString &name, const CoachingSheet &sheet, const CoachingRules &rules)
{
    CoachedPerson card{
        name, rowsOf(records.reviews, name), rowsOf(records.talks, name), rowsOf(records.passes, name), records.onboarding.value(name), {},
        0};
    CoachingFacts facts;
    facts.today = sheet.today;
    facts.reviewsThisWeek = static_cast<int>(
        std::count_if(card.reviews.begin(), card.reviews.end(), [&](const CallReview &one) { return one.at >= sheet.weekFromMs; }));
    facts.lastTalk = card.talks.isEmpty() ? QDate() : card.talks.first().heldOn;
    facts.passedOn = card.passes.isEmpty() ? QDate() : card.passes.first().passedOn;
    facts.startedOn = card.startedOn();
    for (auto point = card.done.cbegin(); point != card.done.cend(); ++point)
        facts.donePoints.insert(point.key());
    card.due = coachingDue(facts, rules);
    card.unseen =
        static_cast<int>(std::count_if(card.reviews.begin(), card.reviews.end(), [](const CallReview &one) { return !one.seenAt; }));
    return card;
}

Result<CoachingSheet> readSheet(Session &session, const Settings &settings, const Rooftop &rooftop, const std::optional<QString> &person,
                                qint64 nowMs)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    CoachingSheet sheet;
    sheet.today = localDay(nowMs, zone);
    sheet.weekFrom = weekStart(sheet.today);
    sheet.weekFromMs = instantOf(sheet.weekFrom, QTime(0, 0), zone);
    const qint64 since = instantOf(sheet.weekFrom.addDays(-7 * coachingWeeksBefore), QTime(0, 0), zone);
    const auto records = readRecords(session, rooftop.id, since, sheet.today, nowMs);
    if (!records)
        return records.error();
    const CoachingRules rules{static_cast<int>(settings.whole(u"coaching.callsPerWeek"_s, rooftop.id)),
                              static_cast<int>(settings.whole(u"coaching.oneOnOneDays"_s, rooftop.id)),
                              static_cast<int>(settings.whole(u"coaching.certificationDays"_s, rooftop.id))};
    sheet.callsPerWeek = rules.callsPerWeek;
    sheet.isManager = !person || isManagerIn(records->staff, *person);
    const QStringList names = sheet.isManager ? namesOf(*records) : person->isEmpty() ? QStringList() : QStringList{*person};
    for (const QString &name : names)
        sheet.people << cardOf(*records, name, sheet, rules);
    const auto process = rowsOf(records->talks, QString());
    sheet.lastProcessReview = process.isEmpty() ? QDate() : process.first().heldOn;
    sheet.isProcessReviewDue = isProcessReviewDue(sheet.lastProcessReview, sheet.today);
    return sheet;
}

} // namespace

int CoachingSheet::dueCount() const
{
    if (!isManager)
        return people.isEmpty() ? 0 : people.first().unseen;
    const auto waiting = std::count_if(people.begin(), people.end(), [](const CoachedPerson &one) { return one.due.isAny(); });
    return static_cast<int>(waiting) + (isProcessReviewDue && !people.isEmpty() ? 1 : 0);
}

Result<bool> isCoach(Session &session, Id rooftopId, const QString &person)
{
    const auto staff = AlertTable(session).staff(rooftopId);
    return staff ? Result<bool>(isManagerIn(*staff, person)) : staff.error();
}

Result<CoachingSheet> readCoaching(Session &session, const Settings &settings, const Rooftop &rooftop, const QString &person, qint64 nowMs)
{
    return readSheet(session, settings, rooftop, person, nowMs);
}

Result<CoachingSheet> readAllCoaching(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    return readSheet(session, settings, rooftop, std::nullopt, nowMs);
}

Result<QList<FinishedCall>> readCallsOfWeek(Session &session, Id rooftopId, const QString &person, qint64 nowMs)
{
    return CoachingTable(session, rooftopId).calls(person, nowMs - 7 * dayMs, nowMs + 1);
}

} // namespace tradewind
