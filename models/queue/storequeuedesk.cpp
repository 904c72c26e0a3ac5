// SPDX-License-Identifier: Apache-2.0
#include "models/queue/storequeuedesk.h"

#include "base/daywords.h"
#include "base/tr.h"
#include "domain/language.h"
#include "domain/phone.h"
#include "jobs/appointments/appointmentbook.h"
#include "jobs/appointments/visithours.h"
#include "jobs/compliance/callruling.h"
#include "jobs/compliance/livingcontacts.h"
#include "jobs/outreach/byhand.h"
#include "jobs/sequences/taskreasons.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "store/customertable.h"
#include "store/sequencetable.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/vehicletable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, leaseMs = 15 * minuteMs, restMs = 60 * minuteMs;
constexpr int shownLines = 100, shownTouches = 8, offeredSlots = 3;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

const QString nobodyNamed = u"me"_s; ///< who works at a desk where nobody said who they are

QDateTime local(qint64 instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant, zone);
}

} // namespace

struct StoreQueueDesk::Book
{
    IdMaker &ids;
    Place place;
    TemplateBook templates;
    qint64 nowMs = 0;

    /// Where the customer's day is; the store's where that is not known.
    QTimeZone zoneOf(const CustomerRow &customer) const
    {
        // An empty name would be taken for UTC.
        const QTimeZone zone = customer.zone.empty() ? place.zone : QTimeZone(QByteArray::fromStdString(customer.zone));
        return zone.isValid() ? zone : place.zone;
    }

    QueueLine lineOf(const TaskRow &task, const CustomerRow &customer, const QString &vehicle) const
    {
        QueueLine line;
        line.taskId = task.id;
        line.customerId = task.customerId;
        line.customer = customer.customer.isBusiness ? text(customer.customer.company)
                                                     : text(customer.customer.firstName + ' ' + customer.customer.lastName).trimmed();
        line.vehicle = vehicle;
        line.program = task.program;
        line.owner = task.owner == place.person ? tr("You") : task.owner;
        const QTimeZone zone = zoneOf(customer);
        const QDateTime there = local(nowMs, zone);
        line.localTime = clockTime(there.time()) + u' ' + zone.abbreviation(there);
        for (const TaskReason &reason : reasonsFrom(task.reasons)) {
            if (reason.code != u"precedence")
                line.why << chipOf(reason.code, reason.value);
        }
        line.dueAt = task.dueAt;
        line.slaAt = task.slaAt;
        line.attempt = task.attempt;
        line.attempts = std::max(task.attempt, task.attempts);
        if (task.state == TaskState::Claimed && task.claimedBy != place.person)
            line.lockedBy = task.claimedBy;
        return line;
    }

    static Result<QString> vehicleWords(Session &session, std::optional<Id> vehicleId, MergeValues &merge)
    {
        if (!vehicleId)
            return QString();
        const auto found = VehicleTable(session).find(*vehicleId);
        if (!found)
            return found.error().kind == Error::Kind::NotFound ? Result<QString>(QString()) : found.error();
        const VehicleRecord &vehicle = found->first.vehicle;
        QStringList words;
        if (vehicle.year)
            words << QString::number(*vehicle.year);
        for (const std::string &word : {vehicle.model, vehicle.trim}) {
            if (!word.empty())
                words << text(word);
        }
        if (!words.isEmpty())
            merge.insert(u"vehicle"_s, words.join(u' '));
        return words.join(u' ');
    }

    Result<QList<QueueSlot>> freeSlots(Session &session) const
    {
        constexpr int days = 3; // soon ones are kept more often (L62 asks for 48 hours)
        const QDate today = local(nowMs, place.zone).date();
        const auto taken = takenSeats(session, place.rooftopId, nowMs, nowMs + qint64{days + 1} * 24 * 60 * minuteMs);
        const auto settings = SettingTable(session).read();
        if (!taken || !settings)
            return taken ? settings.error() : taken.error();
        VisitHours hours = visitHours(*settings, place.rooftopId, place.zone);
        hours.capacity = place.slotCapacity;
        QList<QueueSlot> free;
        for (const FreeVisit &visit : freeVisits(hours, *taken, {today, days + 1, nowMs + 60 * minuteMs, offeredSlots, 180}))
            free << QueueSlot{visit.startsAt, weekdayAndTime(visit.startsAt, place.zone)};
        return free;
    }

    Result<QueueCard> cardOf(Session &session, const TaskRow &task) const
    {
        const auto customer = CustomerTable(session).find(task.customerId);
        if (!customer)
            return customer.error();
        MergeValues merge;
        const auto vehicle = vehicleWords(session, task.vehicleId, merge);
        if (!vehicle)
            return vehicle.error();
        QueueCard card;
        card.line = lineOf(task, *customer, *vehicle);
        card.kind = task.kind;
        const CustomerRecord &person = customer->customer;
        const auto living = livingContacts(session, task.customerId, person);
        if (!living)
            return living.error();
        const std::string number = living->call().toStdString();
        const bool hasDead = !living->mobile.dead.isEmpty() || !living->home.dead.isEmpty() || !living->work.dead.isEmpty();
        card.dial = person.doNotCall ? QString() : text(number);
        card.phone = text(readablePhone(number));
        card.consent = number.empty()     ? hasDead ? tr("no phone that works") : tr("no phone known")
                           : person.doNotCall ? tr("asked not to be called")
                       : person.doNotText ? tr("call only, no texts")
                                          : tr("may be called");
        if (!card.dial.isEmpty()) {
            const auto ruling = callRuling(session, place.rooftopId, {task.customerId, card.dial, task.program}, nowMs);
            if (!ruling)
                return ruling.error();
            card.callRules = localized(ruling->why);
            if (!ruling->mayCall)
                card.dial.clear();
            if (ruling->until)
                card.consent = tr("not before %1, their time").arg(weekdayAndTime(*ruling->until, zoneOf(*customer)));
            else if (!card.callRules.isEmpty())
                card.consent = card.callRules;
        }
        card.email = person.doNotEmail ? QString() : living->write();
        card.mobile = person.doNotText ? QString() : living->text();
        card.rooftop = place.rooftopName;
        const auto free = freeSlots(session);
        if (!free)
            return free.error();
        card.free = *free;
        const QString language = person.language.empty() ? u"en"_s : text(person.language);
        merge.insert(u"firstName"_s, text(person.firstName));
        if (place.person != nobodyNamed)
            merge.insert(u"rep"_s, place.person); // else the script leaves a gap to speak around
        merge.insert(u"advisor"_s, place.person);
        merge.insert(u"dealer"_s, place.rooftopName);
        QStringList slots; // said to the customer, so in the customer's language
        for (const QueueSlot &slot : card.free.mid(0, 2))
            slots << weekdayAndTimeIn(localeOf(language), local(slot.startsAt, place.zone));
        if (!slots.isEmpty())
            merge.insert(u"slots"_s, slots.join(inLanguage(language, u" or "_s, u" o "_s, u" ou "_s)));
        if (const ScriptTemplate *script = templates.script(task.script))
            card.script = rendered(*script, merge, language);
        for (const TaskReason &reason : reasonsFrom(task.reasons)) {
            card.points.append({chipOf(reason.code, reason.value).words, reason.points});
            card.score += reason.points;
        }
        if (const auto history = addHistory(session, task, merge, language, card); !history)
            return history.error();
        return card;
    }

    Result<void> addHistory(Session &session, const TaskRow &task, const MergeValues &merge, const QString &language, QueueCard &card) const
    {
        const auto before = QueueTable(session).of(task.customerId);
        if (!before)
            return before.error();
        for (const TaskRow &one : *before) {
            if (one.state != TaskState::Done || !one.doneAt || one.disposition == u"skipped")
                continue;
            const QDateTime at = local(*one.doneAt, place.zone);
            const int part = at.time().hour() < 12 ? 0 : at.time().hour() < 17 ? 1 : 2;
            card.attempts[static_cast<std::size_t>(part)][static_cast<std::size_t>(at.date().dayOfWeek() - 1)] =
                one.disposition == u"voicemailLeft" ? AttemptMark::Voicemail
                : one.disposition == u"noAnswer"    ? AttemptMark::NoAnswer
                                                    : AttemptMark::Answered;
            if (card.touches.size() < shownTouches)
                card.touches << QueueTouch{at, u"call"_s,
                                           dispositionTitle(one.disposition) + (one.note.isEmpty() ? QString() : u": "_s + one.note)};
        }
        QHash<QString, QDateTime> left;
        const auto happened = SequenceTable(session).happeningsOf(task.customerId, 0);
        if (!happened)
            return happened.error();
        for (const HappeningRow &one : *happened) {
            if (one.kind == u"voicemailLeft" && !one.detail.isEmpty())
                left.insert(one.detail, local(one.at, place.zone));
        }
        const QString family = task.voicemail.isEmpty() ? (task.program == u"leads"     ? u"lead.intro"_s
                                                           : task.program == u"service" ? u"service.intro"_s
                                                                                        : u"tradein.intro"_s)
                                                        : task.voicemail;
        for (const VoicemailTemplate *voicemail : templates.voicemailsLike(family)) {
            const VoicemailWords words = rendered(*voicemail, merge, language);
            QueueVoicemail shown{voicemail->id, words.title, words.text, {}};
            if (const auto at = left.constFind(voicemail->id); at != left.constEnd())
                shown.leftAt = *at;
            card.voicemails << shown;
        }
        return {};
    }

    static QString dispositionTitle(const QString &code)
    {
        static const QHash<QString, const char *> titles{{u"appointmentSet"_s, QT_TRANSLATE_NOOP("tradewind", "Appointment set")},
                                                         {u"callBack"_s, QT_TRANSLATE_NOOP("tradewind", "Call back")},
                                                         {u"handedOver"_s, QT_TRANSLATE_NOOP("tradewind", "Handed to sales")},
                                                         {u"voicemailLeft"_s, QT_TRANSLATE_NOOP("tradewind", "Voicemail left")},
                                                         {u"noAnswer"_s, QT_TRANSLATE_NOOP("tradewind", "No answer")},
                                                         {u"wrongNumber"_s, QT_TRANSLATE_NOOP("tradewind", "Wrong number")},
                                                         {u"notInterested"_s, QT_TRANSLATE_NOOP("tradewind", "Not interested")},
                                                         {u"boughtElsewhere"_s, QT_TRANSLATE_NOOP("tradewind", "Bought elsewhere")},
                                                         {u"doNotContact"_s, QT_TRANSLATE_NOOP("tradewind", "Do not contact")},
                                                         {u"confirmed"_s, QT_TRANSLATE_NOOP("tradewind", "Confirmed")}};
        const auto found = titles.constFind(code);
        return found == titles.constEnd() ? code : tr(*found);
    }
};

StoreQueueDesk::StoreQueueDesk(Ask ask, std::function<qint64()> nowMs, IdMaker &ids, Place place)
    : m_ask(std::move(ask))
    , m_nowMs(std::move(nowMs))
    , m_zone(place.zone)
{
    auto templates = TemplateBook::builtIn();
    // Built-in templates are held by a test; without them the scripts are empty and the queue still works.
    m_book = std::make_shared<const Book>(Book{ids, std::move(place), templates ? *std::move(templates) : TemplateBook(), 0});
}

template<typename T>
void StoreQueueDesk::run(std::function<Result<T>(Session &, const Book &)> work, Answer<T> answer)
{
    m_ask([work = std::move(work), answer = std::move(answer), book = m_book,
           now = m_nowMs()](Result<Session *> session) -> std::function<void()> {
        Book here = *book;
        here.nowMs = now;
        auto result = std::make_shared<Result<T>>(session ? work(**session, here) : Result<T>(session.error()));
        return [answer, result] { answer(std::move(*result)); };
    });
}

void StoreQueueDesk::take(qint64 taskId, Answer<std::optional<QueueCard>> answer)
{
    run<std::optional<QueueCard>>(
        [taskId](Session &session, const Book &book) -> Result<std::optional<QueueCard>> {
            QueueTable queue(session);
            if (const auto swept = queue.sweep(book.nowMs); !swept)
                return swept.error();
            std::optional<TaskRow> task;
            if (taskId != 0) {
                const auto claimed = queue.claim(taskId, book.place.person, book.nowMs, leaseMs);
                if (!claimed)
                    return claimed.error();
                task = *claimed;
            } else {
                const auto next = queue.claimNext(book.place.person, book.nowMs, leaseMs, restMs);
                if (!next)
                    return next.error();
                task = *next;
            }
            if (!task)
                return std::optional<QueueCard>();
            auto card = book.cardOf(session, *task);
            if (!card)
                return card.error();
            return std::optional<QueueCard>(*std::move(card));
        },
        std::move(answer));
}

void StoreQueueDesk::lines(Answer<QList<QueueLine>> answer)
{
    run<QList<QueueLine>>(
        [](Session &session, const Book &book) -> Result<QList<QueueLine>> {
            QueueTable queue(session);
            const auto own = queue.peek(book.place.person, shownLines);
            if (!own)
                return own.error();
            const auto shared = queue.peek({}, shownLines);
            if (!shared)
                return shared.error();
            QList<ReadyRow> ready = *own + *shared;
            std::stable_sort(ready.begin(), ready.end(), [](const ReadyRow &a, const ReadyRow &b) {
                return std::pair(a.place, a.dueAt) < std::pair(b.place, b.dueAt);
            });
            const auto claimed = queue.claimed(book.nowMs);
            if (!claimed)
                return claimed.error();
            QList<TaskRow> tasks;
            for (const TaskRow &task : *claimed) {
                if (task.claimedBy != book.place.person)
                    tasks << task;
            }
            for (const ReadyRow &row : ready) {
                const auto task = queue.find(row.taskId);
                if (!task)
                    return task.error();
                if (tasks.size() < shownLines)
                    tasks << *task;
            }
            QList<QueueLine> lines;
            for (const TaskRow &task : tasks) {
                const auto customer = CustomerTable(session).find(task.customerId);
                if (!customer)
                    continue; // merged away since
                MergeValues merge;
                const auto vehicle = Book::vehicleWords(session, task.vehicleId, merge);
                if (!vehicle)
                    return vehicle.error();
                lines << book.lineOf(task, *customer, *vehicle);
            }
            return lines;
        },
        std::move(answer));
}

void StoreQueueDesk::finish(qint64 taskId, const TaskResult &result, Answer<KeptResult> answer)
{
    run<KeptResult>(
        [taskId, result](Session &session, const Book &book) {
            return keepResult(session, book.ids, taskId, result, book.place.person, book.nowMs);
        },
        std::move(answer));
}

void StoreQueueDesk::undo(const KeptResult &kept, Answer<bool> answer)
{
    run<bool>(
        [kept](Session &session, const Book &book) -> Result<bool> {
            const auto undone = undoResult(session, kept, book.place.person, book.nowMs);
            if (!undone)
                return undone.error();
            return true;
        },
        std::move(answer));
}

void StoreQueueDesk::book(const QueueCard &card, const QueueSlot &slot, Answer<QString> answer)
{
    run<QString>(
        [card, slot](Session &session, const Book &book) -> Result<QString> {
            const auto task = QueueTable(session).find(card.line.taskId);
            if (!task)
                return task.error();
            AppointmentRow row;
            row.id = book.ids.next();
            row.rooftopId = task->rooftopId;
            row.customerId = task->customerId;
            row.vehicleId = task->vehicleId;
            row.kind = task->program == u"service" ? u"service"_s : u"sales"_s;
            row.startsAt = slot.startsAt;
            row.state = u"set"_s;
            row.program = task->program;
            row.madeBy = book.place.person;
            row.madeAt = row.changedAt = book.nowMs;
            const auto booked = bookAppointment(session, book.ids, row, book.place.slotCapacity, book.nowMs);
            if (!booked)
                return booked.error();
            return slot.words;
        },
        std::move(answer));
}

namespace {

Result<HandWritten> handWritten(Session &session, const QueueCard &card, const QueueMessage &message)
{
    const auto task = QueueTable(session).find(card.line.taskId);
    if (!task)
        return task.error();
    HandWritten written;
    written.rooftopId = task->rooftopId;
    written.customerId = task->customerId;
    written.vehicleId = task->vehicleId;
    written.program = task->program;
    written.channel = message.isText ? Channel::Sms : Channel::Email;
    written.to = message.isText ? card.mobile : card.email;
    written.subject = message.subject;
    written.text = message.text;
    written.cause = u"task %1"_s.arg(task->id);
    return written;
}

} // namespace

void StoreQueueDesk::foresee(const QueueCard &card, const QueueMessage &message, Answer<QueueRuling> answer)
{
    run<QueueRuling>(
        [card, message](Session &session, const Book &book) -> Result<QueueRuling> {
            const auto written = handWritten(session, card, message);
            if (!written)
                return written.error();
            const auto ruling = foreseeHandWritten(session, book.ids, *written, book.nowMs);
            if (!ruling)
                return ruling.error();
            if (ruling->cleared)
                return QueueRuling{true, tr("May go now.")};
            const QString when = ruling->until ? tr("Waits until %1.").arg(weekdayAndTime(*ruling->until, book.place.zone))
                                 : ruling->state == OutboxState::Suppressed ? tr("Would not be sent.")
                                                                            : tr("A person decides.");
            return QueueRuling{false, when + u' ' + localized(ruling->why)};
        },
        std::move(answer));
}

void StoreQueueDesk::write(const QueueCard &card, const QueueMessage &message, Answer<QString> answer)
{
    run<QString>(
        [card, message](Session &session, const Book &book) -> Result<QString> {
            const auto written = handWritten(session, card, message);
            if (!written)
                return written.error();
            const auto queued = queueHandWritten(session, book.ids, *written, book.place.person, book.nowMs);
            if (!queued)
                return queued.error();
            return message.isText ? tr("The text is in the outbox.") : tr("The e-mail is in the outbox.");
        },
        std::move(answer));
}

void StoreQueueDesk::release(qint64 taskId)
{
    run<bool>(
        [taskId](Session &session, const Book &) -> Result<bool> {
            const auto released = QueueTable(session).release(taskId);
            if (!released)
                return released.error();
            return true;
        },
        [](const Result<bool> &) {});
}

} // namespace tradewind
