// SPDX-License-Identifier: Apache-2.0
#include "models/queue/queuecards.h"

#include "base/clock.h"
#include "base/tr.h"
#include "base/utf8.h"
#include "domain/language.h"
#include "domain/phone.h"
#include "jobs/appointments/offeredtimes.h"
#include "jobs/sequences/deskfacts.h"
#include "jobs/sequences/occasion.h"
#include "jobs/sequences/queueserving.h"
#include "jobs/sequences/taskreasons.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/queue/callslots.h"
#include "store/sequencetable.h"
#include "store/session.h"
#include "store/vehicletable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownTouches = 8, namedSlots = 2;
const QString nobodyNamed = u"me"_s; ///< who works at a desk where nobody said who they are

QDateTime local(qint64 instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant, zone);
}

Result<QString> vehicleWords(Session &session, std::optional<Id> vehicleId, MergeValues &merge)
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

} // namespace

QueueCards::QueueCards(QueuePlace place, TemplateBook templates)
    : m_place(std::move(place))
    , m_templates(std::move(templates))
{}

/// Where the customer's day is; the store's where that is not known.
QTimeZone QueueCards::zoneOf(const CustomerRow &customer) const
{
    // An empty name would be taken for UTC.
    const QTimeZone zone = customer.zone.empty() ? m_place.zone : QTimeZone(QByteArray::fromStdString(customer.zone));
    return zone.isValid() ? zone : m_place.zone;
}

QueueLine QueueCards::lineOf(const TaskRow &task, const CustomerRow &customer, const QString &vehicle, qint64 nowMs) const
{
    QueueLine line;
    line.taskId = task.id;
    line.customerId = task.customerId;
    line.customer = customer.customer.isBusiness ? text(customer.customer.company)
                                                 : text(customer.customer.firstName + ' ' + customer.customer.lastName).trimmed();
    line.vehicle = vehicle;
    line.program = task.program;
    line.owner = task.owner == m_place.person ? tr("You") : task.owner;
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
    if (task.state == TaskState::Claimed && task.claimedBy != m_place.person)
        line.lockedBy = task.claimedBy;
    return line;
}

Result<std::optional<QueueLine>> QueueCards::line(Session &session, const TaskRow &task, qint64 nowMs) const
{
    const auto customer = CustomerTable(session).find(task.customerId);
    if (!customer)
        return customer.error().kind == Error::Kind::NotFound ? Result<std::optional<QueueLine>>(std::nullopt) : customer.error();
    MergeValues merge;
    const auto vehicle = vehicleWords(session, task.vehicleId, merge);
    if (!vehicle)
        return vehicle.error();
    return std::optional<QueueLine>(lineOf(task, *customer, *vehicle, nowMs));
}

/// What may be said to them on this call, as far as it is known.
Result<MergeValues> QueueCards::known(Session &session, const TaskRow &task, const Settings &settings, const DeskSnapshot *snapshot,
                                      qint64 nowMs) const
{
    MergeValues merge;
    if (snapshot != nullptr) {
        const FixedClock clock(nowMs);
        const auto facts = DeskFacts(*snapshot, settings, clock).known(session, task.customerId, task.vehicleId);
        if (!facts)
            return facts.error();
        merge = facts->merge;
    }
    if (!task.enrollmentId)
        return merge;
    const auto way = SequenceTable(session).find(*task.enrollmentId);
    if (!way)
        return way.error().kind == Error::Kind::NotFound ? Result(merge) : way.error();
    const auto anchor = anchorOf(session, *way);
    if (!anchor)
        return anchor.error();
    const auto added = addOccasion(session, *way, *anchor, m_place.zone, nowMs, merge);
    return added ? Result(merge) : added.error();
}

Result<QueueCard> QueueCards::card(Session &session, const ServedTask &served, const Settings &settings, const DeskSnapshot *snapshot,
                                   qint64 nowMs) const
{
    const auto &[task, customer, living, ruling] = served;
    const QString language = customer.customer.language.empty() ? u"en"_s : text(customer.customer.language);
    auto merge = known(session, task, settings, snapshot, nowMs);
    if (!merge)
        return merge.error();
    const auto vehicle = vehicleWords(session, task.vehicleId, *merge);
    if (!vehicle)
        return vehicle.error();
    QueueCard card;
    card.line = lineOf(task, customer, *vehicle, nowMs);
    card.kind = task.kind;
    card.rooftop = m_place.rooftopName;
    addContact(served, card);
    const auto free = slotsToOffer(session, settings, m_place.rooftopId, m_place.zone, nowMs);
    if (!free)
        return free.error();
    card.free = *free;
    addScript(task, customer, language, *merge, card);
    if (const auto history = addHistory(session, task, *merge, language, card); !history)
        return history.error();
    return card;
}

void QueueCards::addContact(const ServedTask &served, QueueCard &card) const
{
    const CustomerRecord &person = served.customer.customer;
    const LivingContacts &living = served.living;
    const QString number = living.call();
    const bool hasDead = !living.mobile.dead.isEmpty() || !living.home.dead.isEmpty() || !living.work.dead.isEmpty();
    card.phone = text(readablePhone(number.toStdString()));
    card.email = person.doNotEmail ? QString() : living.write();
    card.mobile = person.doNotText ? QString() : living.text();
    card.consent = number.isEmpty()   ? hasDead ? tr("no phone that works") : tr("no phone known")
                     : person.doNotCall ? tr("asked not to be called")
                   : person.doNotText ? tr("call only, no texts")
                                      : tr("may be called");
    if (!served.ruling)
        return;
    card.dial = served.ruling->mayCall ? number : QString();
    card.callRules = localized(served.ruling->why);
    if (served.ruling->until)
        card.consent = tr("not before %1, their time").arg(weekdayAndTime(*served.ruling->until, zoneOf(served.customer)));
    else if (!card.callRules.isEmpty())
        card.consent = card.callRules;
}

void QueueCards::addScript(const TaskRow &task, const CustomerRow &customer, const QString &language, MergeValues &merge,
                           QueueCard &card) const
{
    merge.insert(u"firstName"_s, text(customer.customer.firstName));
    // Who calls says their own name, not the name of whoever sold the vehicle or wrote the order.
    for (const QString &caller : {u"rep"_s, u"advisor"_s}) {
        merge.remove(caller);
        if (m_place.person != nobodyNamed)
            merge.insert(caller, m_place.person); // else the script leaves a gap to speak around
    }
    merge.insert(u"dealer"_s, m_place.rooftopName);
    QList<qint64> named; // said to the customer, so in the customer's language
    for (const QueueSlot &slot : card.free.mid(0, namedSlots))
        named << slot.startsAt;
    if (!named.isEmpty())
        merge.insert(u"slots"_s, offeredWords(named, language, m_place.zone));
    if (const ScriptTemplate *script = m_templates.script(task.script))
        card.script = rendered(*script, merge, language);
    for (const TaskReason &reason : reasonsFrom(task.reasons)) {
        card.points.append({chipOf(reason.code, reason.value).words, reason.points});
        card.score += reason.points;
    }
}

Result<void> QueueCards::addHistory(Session &session, const TaskRow &task, const MergeValues &merge, const QString &language,
                                    QueueCard &card) const
{
    const auto before = QueueTable(session).of(task.customerId);
    if (!before)
        return before.error();
    for (const TaskRow &one : *before) {
        if (one.state != TaskState::Done || !one.doneAt || one.disposition == u"skipped")
            continue;
        const QDateTime at = local(*one.doneAt, m_place.zone);
        const int part = at.time().hour() < 12 ? 0 : at.time().hour() < 17 ? 1 : 2;
        card.attempts[static_cast<std::size_t>(part)][static_cast<std::size_t>(at.date().dayOfWeek() - 1)] =
            one.disposition == u"voicemailLeft" ? AttemptMark::Voicemail
            : one.disposition == u"noAnswer"    ? AttemptMark::NoAnswer
                                                : AttemptMark::Answered;
        if (card.touches.size() < shownTouches)
            card.touches << QueueTouch{at, u"call"_s,
                                       dispositionWords(one.disposition) + (one.note.isEmpty() ? QString() : u": "_s + one.note)};
    }
    QHash<QString, QDateTime> left;
    const auto happened = SequenceTable(session).happeningsOf(task.customerId, 0);
    if (!happened)
        return happened.error();
    for (const HappeningRow &one : *happened) {
        if (one.kind == u"voicemailLeft" && !one.detail.isEmpty())
            left.insert(one.detail, local(one.at, m_place.zone));
    }
    const QString family = task.voicemail.isEmpty() ? (task.program == u"leads"     ? u"lead.intro"_s
                                                       : task.program == u"service" ? u"service.intro"_s
                                                                                    : u"tradein.intro"_s)
                                                    : task.voicemail;
    for (const VoicemailTemplate *voicemail : m_templates.voicemailsLike(family)) {
        const VoicemailWords words = rendered(*voicemail, merge, language);
        QueueVoicemail shown{voicemail->id, words.title, words.text, {}};
        if (const auto at = left.constFind(voicemail->id); at != left.constEnd())
            shown.leftAt = *at;
        card.voicemails << shown;
    }
    return {};
}

} // namespace tradewind
