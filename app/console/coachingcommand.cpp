// SPDX-License-Identifier: Apache-2.0
// tradewindctl coaching: what is due for each rep, and noting what was done, for whoever holds the store.
#include "console/coachingjson.h"
#include "console/commands.h"
#include "console/openstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> listCoaching(const Arguments &arguments, const Streams &streams)
{
    if (!arguments.positional().isEmpty())
        return Error{Error::Kind::BadUse, u"Name one person with --person."_s};
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const OpenStore &store = **open;
    auto sheet = readAllCoaching(*store.session, store.settings, store.rooftop, store.clock.nowMs());
    if (!sheet)
        return sheet.error();
    if (const auto only = arguments.value(u"person"_s)) {
        sheet->people.removeIf([&](const CoachedPerson &one) { return one.name != *only; });
        if (sheet->people.isEmpty())
            return Error{Error::Kind::NotFound, u"Nobody named %1 is coached."_s.arg(*only)};
    }
    if (arguments.has(u"json"_s)) {
        QJsonArray people;
        for (const CoachedPerson &person : sheet->people)
            people << coachedPersonJson(person);
        streams.printJson(QJsonObject{{u"week_from"_s, coachingDay(sheet->weekFrom)},
                                      {u"calls_per_week"_s, sheet->callsPerWeek},
                                      {u"process_review_on"_s, coachingDay(sheet->lastProcessReview)},
                                      {u"process_review_due"_s, sheet->isProcessReviewDue},
                                      {u"people"_s, people}});
        return {};
    }
    for (const CoachedPerson &person : sheet->people)
        streams.printLine(u"%1  %2"_s.arg(person.name, -22).arg(coachingDueText(person)).toUtf8());
    streams.printLine(sheet->isProcessReviewDue ? "The review of the process is due this month." : "The process was reviewed this month.");
    return {};
}

Result<QString> onlyPerson(const Arguments &arguments)
{
    if (arguments.positional().size() != 1 || arguments.positional().first().isEmpty())
        return Error{Error::Kind::BadUse, u"Name one person, as the list of staff does."_s};
    return arguments.positional().first();
}

Result<void> listCalls(const Arguments &arguments, const Streams &streams)
{
    const auto person = onlyPerson(arguments);
    if (!person)
        return person.error();
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto calls = readCallsOfWeek(*(*open)->session, (*open)->rooftop.id, *person, (*open)->clock.nowMs());
    if (!calls)
        return calls.error();
    QJsonArray rows;
    for (const FinishedCall &call : *calls) {
        rows << QJsonObject{{u"call"_s, QString::number(call.taskId)},
                            {u"at"_s, coachingInstant(call.at)},
                            {u"customer"_s, call.customer},
                            {u"result"_s, call.disposition},
                            {u"note"_s, call.note},
                            {u"reviewed"_s, call.isReviewed}};
        if (!arguments.has(u"json"_s))
            streams.printLine(
                u"%1  %2  %3  %4%5"_s.arg(call.taskId)
                    .arg(coachingInstant(call.at), call.customer, call.disposition, call.isReviewed ? u"  reviewed"_s : QString())
                    .toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(rows);
    return {};
}

Result<CallMarks> marksFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    CallMarks marks;
    bool isGood = parts.size() == static_cast<qsizetype>(callMarkCount);
    for (std::size_t i = 0; isGood && i < callMarkCount; ++i) {
        const QString part = parts[static_cast<qsizetype>(i)].trimmed();
        if (part == u"-")
            continue;
        const int mark = part.toInt(&isGood);
        isGood = isGood && mark >= leastCallMark && mark <= mostCallMark;
        marks[i] = mark;
    }
    if (!isGood)
        return Error{Error::Kind::BadUse, u"--marks is seven marks, 1 to 5 or - where it did not come up: 4,3,-,5,1,2,3 for greeting, "
                                          "needs, product, objections, appointment, documentation, overall."_s};
    return marks;
}

Result<void> addReview(const Arguments &arguments, const Streams &streams)
{
    const auto person = onlyPerson(arguments);
    const auto by = arguments.required(u"by"_s), marks = arguments.required(u"marks"_s);
    for (const auto *needed : {&person, &by, &marks}) {
        if (!*needed)
            return needed->error();
    }
    CallReview review;
    review.person = *person;
    review.by = *by;
    review.strengths = arguments.value(u"strengths"_s).value_or(QString());
    review.improve = arguments.value(u"improve"_s).value_or(QString());
    const auto read = marksFrom(*marks);
    if (!read)
        return read.error();
    review.marks = *read;
    if (const auto call = arguments.value(u"call"_s)) {
        bool isId = false;
        review.taskId = call->toLongLong(&isId);
        if (!isId)
            return Error{Error::Kind::BadUse, u"--call is an id that coaching calls lists, not \"%1\"."_s.arg(*call)};
    }
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto kept = keepCallReview(*(*open)->session, *(*open)->ids, (*open)->rooftop, review, (*open)->clock.nowMs());
    if (!kept)
        return kept.error();
    if (arguments.has(u"json"_s))
        streams.printJson(callReviewJson(*kept));
    return {};
}

Result<void> markRead(const Arguments &arguments, const Streams &streams)
{
    const auto person = onlyPerson(arguments);
    if (!person)
        return person.error();
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto seen = acknowledgeReviews(*(*open)->session, (*open)->rooftop, *person, (*open)->clock.nowMs());
    if (!seen)
        return seen.error();
    if (arguments.has(u"json"_s))
        streams.printJson(QJsonObject{{u"seen"_s, *seen}});
    return {};
}

/// What the noting commands share: whom, the day, by whom, and whether it is taken back.
struct CoachingNote
{
    std::unique_ptr<OpenStore> open;
    QString person, by;
    QDate day;
    bool isDone = true;
};

Result<CoachingNote> noteFrom(const Arguments &arguments, bool needsPerson, bool needsBy, qsizetype most)
{
    CoachingNote note;
    const QStringList &words = arguments.positional();
    if (words.size() > most || (needsPerson && (words.isEmpty() || words.first().isEmpty())))
        return Error{Error::Kind::BadUse, u"Name one person, as the list of staff does."_s};
    note.person = words.value(0);
    note.isDone = !arguments.has(u"undo"_s);
    if (needsBy && note.isDone) {
        const auto by = arguments.required(u"by"_s);
        if (!by)
            return by.error();
        note.by = *by;
    }
    const auto on = arguments.value(u"on"_s);
    if (on && !QDate::fromString(*on, Qt::ISODate).isValid())
        return Error{Error::Kind::BadUse, u"--on takes a day like 2026-11-24, not \"%1\"."_s.arg(*on)};
    auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    note.open = *std::move(open);
    const QDate today = note.open->clock.today(QTimeZone(note.open->rooftop.zone.toLatin1()));
    note.day = on ? QDate::fromString(*on, Qt::ISODate) : today;
    if (note.day > today)
        return Error{Error::Kind::BadUse, u"--on is a day that has come."_s};
    return note;
}

Result<void> setTalk(const Arguments &arguments, const Streams &)
{
    const auto note = noteFrom(arguments, false, true, 1);
    if (!note)
        return note.error();
    return noteTalk(*note->open->session, *note->open->ids, note->open->rooftop, note->person, note->day, note->by, note->isDone);
}

Result<void> setPass(const Arguments &arguments, const Streams &)
{
    const auto note = noteFrom(arguments, true, true, 1);
    if (!note)
        return note.error();
    return noteCertification(*note->open->session, *note->open->ids, note->open->rooftop, note->person, note->day, note->by, note->isDone);
}

Result<void> setPoint(const Arguments &arguments, const Streams &)
{
    const auto note = noteFrom(arguments, true, false, 2);
    if (!note)
        return note.error();
    return noteOnboarding(*note->open->session, note->open->rooftop, note->person, arguments.positional().value(1, onboardingStart()),
                          note->day, note->isDone);
}

} // namespace

QList<Command> coachingCommands()
{
    return {
        {u"coaching list"_s,
         u"tradewindctl coaching list [--person NAME] [--store FILE] [--json]"_s,
         u"What is due for whom, by name: calls to listen to, one-on-ones, certification, onboarding; each person's own marks, for a talk of two."_s,
         {u"person"_s, u"store"_s},
         {u"json"_s},
         listCoaching},
        {u"coaching calls"_s,
         u"tradewindctl coaching calls NAME [--store FILE] [--json]"_s,
         u"The calls somebody finished in seven days, to pick one for a review."_s,
         {u"store"_s},
         {u"json"_s},
         listCalls},
        {u"coaching review"_s,
         u"tradewindctl coaching review NAME --by NAME --marks 4,3,-,5,1,2,3 [--call ID] [--strengths TEXT] [--improve TEXT] [--store FILE] [--json]"_s,
         u"Keeps the form of a call somebody listened to: greeting, needs, product, objections, appointment, documentation, overall."_s,
         {u"by"_s, u"marks"_s, u"call"_s, u"strengths"_s, u"improve"_s, u"store"_s},
         {u"json"_s},
         addReview},
        {u"coaching seen"_s,
         u"tradewindctl coaching seen NAME [--store FILE] [--json]"_s,
         u"The person has read their reviews."_s,
         {u"store"_s},
         {u"json"_s},
         markRead},
        {u"coaching talk"_s,
         u"tradewindctl coaching talk [NAME] --by NAME [--on DAY] [--undo] [--store FILE]"_s,
         u"A one-on-one was held; without a name, the monthly review of the process."_s,
         {u"by"_s, u"on"_s, u"store"_s},
         {u"undo"_s},
         setTalk},
        {u"coaching pass"_s,
         u"tradewindctl coaching pass NAME --by NAME [--on DAY] [--undo] [--store FILE]"_s,
         u"Somebody passed the certification, which holds a year."_s,
         {u"by"_s, u"on"_s, u"store"_s},
         {u"undo"_s},
         setPass},
        {u"coaching onboard"_s,
         u"tradewindctl coaching onboard NAME [POINT] [--on DAY] [--undo] [--store FILE]"_s,
         u"Somebody began, or did a point of their first thirty days; coaching list names the points."_s,
         {u"on"_s, u"store"_s},
         {u"undo"_s},
         setPoint}};
}

} // namespace tradewind
