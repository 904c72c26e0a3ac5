// SPDX-License-Identifier: Apache-2.0
// inspection import, service recover, service credits, service link: the service lane without a window.
#include "console/commands.h"
#include "console/openstore.h"
#include "domain/moneytext.h"
#include "jobs/service/declinedwords.h"
#include "jobs/service/inspectionimport.h"
#include "jobs/service/pagelinks.h"
#include "jobs/service/photofolder.h"
#include "programs/service/inspectiongate.h"
#include "programs/service/techniciancredit.h"
#include "store/inspectiontable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

double number(Money amount)
{
    return static_cast<double>(amount.cents) / 100.0;
}

QTimeZone zoneOf(const OpenStore &open)
{
    return QTimeZone(open.rooftop.zone.toLatin1());
}

Result<void> importFile(const Arguments &arguments, const Streams &streams)
{
    if (arguments.positional().size() != 1)
        return Error{Error::Kind::BadUse, u"Name one file of inspections."_s};
    const auto open = openStore(arguments, true);
    if (!open)
        return open.error();
    InspectionImport import;
    import.rooftopId = (*open)->rooftop.id;
    import.photoFolder = photoFolderOf((*open)->store->location());
    import.nowMs = (*open)->clock.nowMs();
    const auto done = importInspectionFile(*(*open)->session, *(*open)->ids, arguments.positional().first(), import);
    if (!done)
        return done.error();
    if (arguments.has(u"json"_s)) {
        streams.printJson(QJsonObject{{u"inspections"_s, done->inspections},
                                      {u"lines"_s, done->lines},
                                      {u"photos"_s, done->photos},
                                      {u"completed"_s, done->completed},
                                      {u"without_order"_s, done->withoutOrder},
                                      {u"notes"_s, QJsonArray::fromStringList(done->notes)}});
        return {};
    }
    streams.printLine(u"%1 inspections, %2 lines, %3 photos kept; %4 complete, %5 without a known repair order"_s.arg(done->inspections)
                          .arg(done->lines)
                          .arg(done->photos)
                          .arg(done->completed)
                          .arg(done->withoutOrder)
                          .toUtf8());
    for (const QString &note : done->notes)
        streams.printLine(note.toUtf8());
    return {};
}

QString stateCode(RecoveryState state)
{
    switch (state) {
    case RecoveryState::Upcoming:
        return u"upcoming"_s;
    case RecoveryState::DueToday:
        return u"due"_s;
    case RecoveryState::PastDue:
        return u"past_due"_s;
    case RecoveryState::Lapsed:
        return u"lapsed"_s;
    }
    return {};
}

/// Every line with its words, some at a time: a large store has a million.
Result<void> eachDeclined(Session &session, const QList<DeclinedWork> &lines, QDate asOf,
                          const std::function<void(const DeclinedWork &, const DeclinedWords &)> &use)
{
    constexpr qsizetype some = 1'000;
    for (qsizetype from = 0; from < lines.size(); from += some) {
        const QList<DeclinedWork> part = lines.mid(from, some);
        const auto words = readDeclinedWords(session, part, asOf);
        if (!words)
            return words.error();
        for (qsizetype i = 0; i < part.size(); ++i)
            use(part.at(i), words->at(i));
    }
    return {};
}

Result<void> recover(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto day = asOfDay(arguments, **open);
    if (!day)
        return day.error();
    const auto book = readDeclinedWork(*(*open)->session, (*open)->rooftop.id, *day, zoneOf(**open));
    if (!book)
        return book.error();
    if (!arguments.has(u"json"_s)) {
        QList<DeclinedWork> waiting;
        std::copy_if(book->lines.begin(), book->lines.end(), std::back_inserter(waiting),
                     [](const DeclinedWork &work) { return !work.isRecovered && work.place.state != RecoveryState::Lapsed; });
        const auto told = eachDeclined(*(*open)->session, waiting, *day, [&](const DeclinedWork &work, const DeclinedWords &words) {
            streams.printLine(u"%1  %2  %3  %4  day %5, %6 %7"_s.arg(words.person.left(24), -24)
                                  .arg(words.service.left(30), -30)
                                  .arg(dollars(work.amount), 10)
                                  .arg(declineReasonCode(work.reason), -12)
                                  .arg(work.place.ageDays)
                                  .arg(stateCode(work.place.state), work.place.dueOn.toString(Qt::ISODate))
                                  .toUtf8());
        });
        if (!told)
            return told;
        streams.printLine(
            u"open %1, lapsed %2, won back %3"_s.arg(dollars(book->open), dollars(book->lapsed), dollars(book->recoveredAmount)).toUtf8());
        return {};
    }
    QJsonArray lines;
    const auto told = eachDeclined(*(*open)->session, book->lines, *day, [&](const DeclinedWork &work, const DeclinedWords &words) {
        QJsonObject line{{u"person"_s, words.person},
                         {u"vehicle"_s, words.vehicle},
                         {u"service"_s, words.service},
                         {u"ro"_s, words.roNumber},
                         {u"amount"_s, number(work.amount)},
                         {u"reason"_s, declineReasonCode(work.reason)},
                         {u"declined_on"_s, work.declinedOn.toString(Qt::ISODate)},
                         {u"age_days"_s, work.place.ageDays},
                         {u"state"_s, work.isRecovered ? u"recovered"_s : stateCode(work.place.state)},
                         {u"needs_fresh_link"_s, work.place.needsFreshLink}};
        if (work.place.dueOn.isValid()) {
            const RecoveryStage &stage = recoveryStages[static_cast<std::size_t>(work.place.stage)];
            line[u"stage"_s] = stage.day;
            line[u"channel"_s] = channelCode(stage.channel);
            line[u"due_on"_s] = work.place.dueOn.toString(Qt::ISODate);
        }
        if (words.milesSince)
            line[u"miles_since"_s] = *words.milesSince;
        lines.append(line);
    });
    if (!told)
        return told;
    QJsonObject answer{{u"as_of"_s, day->toString(Qt::ISODate)},
                       {u"lines"_s, lines},
                       {u"open"_s, number(book->open)},
                       {u"lapsed"_s, number(book->lapsed)},
                       {u"recovered"_s, number(book->recoveredAmount)},
                       {u"recovered_lines"_s, static_cast<int>(book->recovered.size())}};
    if (book->recoveryRate)
        answer[u"recovery_rate"_s] = *book->recoveryRate;
    streams.printJson(answer);
    return {};
}

Result<void> credits(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const QDate from = QDate::fromString(arguments.value(u"from"_s).value_or(QString()), Qt::ISODate);
    if (!from.isValid())
        return Error{Error::Kind::BadUse, u"--from takes the first day of the bonus, like 2026-11-01."_s};
    const auto perPhoto = dollarsFrom(arguments.value(u"per-photo"_s).value_or(u"10"_s));
    if (!perPhoto)
        return Error{Error::Kind::BadUse, u"--per-photo takes dollars."_s};
    CreditTerms terms;
    terms.perPhoto = *perPhoto;
    terms.startsOn = from;
    const QTimeZone zone = zoneOf(**open);
    const auto inspections = InspectionTable(*(*open)->session).since((*open)->rooftop.id, from.startOfDay(zone).toMSecsSinceEpoch());
    if (!inspections)
        return inspections.error();
    std::vector<DoneInspection> done;
    for (const StoredInspection &inspection : *inspections) {
        if (inspection.record.completedMs)
            done.push_back({&inspection.record, QDateTime::fromMSecsSinceEpoch(*inspection.record.completedMs, zone).date()});
    }
    streams.print(payrollCsv(technicianCredits(done, terms)));
    return {};
}

Result<void> link(const Arguments &arguments, const Streams &streams)
{
    const auto number = arguments.required(u"ro"_s);
    if (!number)
        return number.error();
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    InspectionTable inspections(*(*open)->session);
    const auto id = inspections.ofOrder((*open)->rooftop.id, *number);
    if (!id)
        return id.error();
    if (!*id)
        return Error{Error::Kind::NotFound, u"Repair order %1 has no inspection."_s.arg(*number)};
    const auto inspection = inspections.find(**id);
    if (!inspection)
        return inspection.error();
    const auto token =
        makePageLink(*(*open)->session, (*open)->rooftop.id, PageKind::RepairOrder, **id, inspection->customerId, (*open)->clock.nowMs());
    if (!token)
        return token.error();
    const QString path = u"/r/"_s + *token;
    if (arguments.has(u"json"_s))
        streams.printJson(QJsonObject{{u"ro"_s, *number}, {u"path"_s, path}});
    else
        streams.printLine(path.toUtf8());
    return {};
}

} // namespace

QList<Command> serviceCommands()
{
    return {{u"inspection import"_s,
             u"tradewindctl inspection import FILE [--store S] [--json]"_s,
             u"Brings in inspections: JSON of Tekmetric, AutoVitals or our own kind, or Mitchell 1's follow-up CSV."_s,
             {u"store"_s},
             {u"json"_s},
             importFile},
            {u"service recover"_s,
             u"tradewindctl service recover [--store S] [--as-of D] [--json]"_s,
             u"Declined lines by person, reason, age and next reminder, and what was won back."_s,
             {u"store"_s, u"as-of"_s},
             {u"json"_s},
             recover},
            {u"service credits"_s,
             u"tradewindctl service credits --from D [--per-photo A] [--store S]"_s,
             u"Technicians' photo bonus of the 30 days from a day, as CSV for payroll."_s,
             {u"store"_s, u"from"_s, u"per-photo"_s},
             {},
             credits},
            {u"service link"_s,
             u"tradewindctl service link --ro N [--store S] [--json]"_s,
             u"A fresh link to the customer's page of a repair order, good for 30 days."_s,
             {u"store"_s, u"ro"_s},
             {u"json"_s},
             link}};
}

} // namespace tradewind
