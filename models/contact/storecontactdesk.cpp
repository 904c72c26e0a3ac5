// SPDX-License-Identifier: Apache-2.0
#include "models/contact/storecontactdesk.h"

#include "base/tr.h"
#include "jobs/compliance/livingcontacts.h"
#include "jobs/sequences/assigning.h"
#include "jobs/sequences/handcall.h"
#include "models/base/words.h"
#include "models/queue/callslots.h"
#include "store/alerttable.h"
#include "store/customernotetable.h"
#include "store/customertable.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<CustomerReach> reachOf(Session &session, const ContactPlace &place, Id customerId)
{
    const auto row = CustomerTable(session).find(customerId);
    if (!row)
        return row.error();
    const auto living = livingContacts(session, customerId, row->customer);
    if (!living)
        return living.error();
    const CustomerRecord &customer = row->customer;
    CustomerReach reach;
    reach.name = QString::fromStdString(customer.isBusiness ? customer.company : customer.firstName + ' ' + customer.lastName).trimmed();
    reach.call = living->call();
    reach.mobile = living->text();
    reach.email = living->write();
    reach.rooftop = place.rooftopName;
    return reach;
}

/// Held to the stricter of selling and informing; the same words on the same day are queued once.
Result<HandWritten> handWritten(Session &session, const ContactPlace &place, Id customerId, const TypedMessage &message, qint64 nowMs)
{
    const auto reach = reachOf(session, place, customerId);
    if (!reach)
        return reach.error();
    HandWritten written;
    written.rooftopId = place.rooftopId;
    written.customerId = customerId;
    written.program = u"equity"_s;
    written.channel = message.isText ? Channel::Sms : Channel::Email;
    written.to = message.isText ? reach->mobile : reach->email;
    written.subject = message.subject;
    written.text = message.text;
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs, place.zone).date();
    written.cause = u"customer %1 on %2"_s.arg(customerId).arg(day.toString(Qt::ISODate));
    return written;
}

/// How many, and who was let be and why.
QString assignedInWords(const Assigned &assigned, const QString &owner)
{
    QStringList words{tr("In the queue of %1, due now: %2.").arg(owner, count(assigned.inQueue()))};
    if (assigned.moved > 0)
        words << tr("Open before, handed over: %1.").arg(count(assigned.moved));
    if (assigned.heldOut > 0)
        words << tr("Held out at random, so not assigned: %1.").arg(count(assigned.heldOut));
    if (assigned.notCallable > 0)
        words << tr("No number that works or no call allowed: %1.").arg(count(assigned.notCallable));
    if (assigned.busy > 0)
        words << tr("Somebody is on them now: %1.").arg(count(assigned.busy));
    return words.join(u' ');
}

} // namespace

StoreContactDesk::StoreContactDesk(AskSession ask, std::function<qint64()> nowMs, IdMaker &ids, ContactPlace place,
                                   std::function<void(qint64)> called)
    : m_ask(std::move(ask))
    , m_nowMs(std::move(nowMs))
    , m_ids(ids)
    , m_place(std::move(place))
    , m_called(std::move(called))
{}

template<typename T>
void StoreContactDesk::run(std::function<Result<T>(Session &, qint64)> work, Answer<T> answer)
{
    askFor<T>(
        m_ask, [work = std::move(work), now = m_nowMs()](Session &session) { return work(session, now); }, std::move(answer));
}

void StoreContactDesk::reach(qint64 customerId, Answer<CustomerReach> answer)
{
    run<CustomerReach>([customerId, place = m_place](Session &session, qint64) { return reachOf(session, place, customerId); },
                       std::move(answer));
}

void StoreContactDesk::foresee(qint64 customerId, const TypedMessage &message, Answer<MessageRuling> answer)
{
    run<MessageRuling>(
        [customerId, message, place = m_place, &ids = m_ids](Session &session, qint64 nowMs) -> Result<MessageRuling> {
            const auto written = handWritten(session, place, customerId, message, nowMs);
            return written ? rulingInWords(session, ids, *written, place.zone, nowMs) : written.error();
        },
        std::move(answer));
}

void StoreContactDesk::write(qint64 customerId, const TypedMessage &message, Answer<QString> answer)
{
    run<QString>(
        [customerId, message, place = m_place, &ids = m_ids](Session &session, qint64 nowMs) -> Result<QString> {
            const auto written = handWritten(session, place, customerId, message, nowMs);
            return written ? queueInWords(session, ids, *written, place.person, nowMs) : written.error();
        },
        std::move(answer));
}

void StoreContactDesk::note(qint64 customerId, const QString &words, Answer<QString> answer)
{
    run<QString>(
        [customerId, words, place = m_place, &ids = m_ids](Session &session, qint64 nowMs) -> Result<QString> {
            const auto kept = CustomerNoteTable(session).add({ids.next(), place.rooftopId, customerId, words, place.person, nowMs});
            if (!kept)
                return kept.error();
            return tr("The note is kept.");
        },
        std::move(answer));
}

void StoreContactDesk::owners(Answer<QList<QueueOwner>> answer)
{
    run<QList<QueueOwner>>(
        [place = m_place](Session &session, qint64) -> Result<QList<QueueOwner>> {
            const auto staff = AlertTable(session).staff(place.rooftopId);
            if (!staff)
                return staff.error();
            QList<QueueOwner> owners;
            bool isListed = false;
            for (const StaffRow &row : *staff) {
                if (row.isRetired)
                    continue;
                isListed = isListed || row.name == place.person;
                owners << QueueOwner{row.name,
                                     row.name == place.person ? tr("%1 (you)").arg(row.name)
                                     : row.isAway             ? tr("%1 (away)").arg(row.name)
                                                              : row.name,
                                     true};
            }
            if (!isListed)
                owners << QueueOwner{place.person, place.person == u"me" ? tr("Me") : tr("%1 (you)").arg(place.person), false};
            return owners;
        },
        std::move(answer));
}

void StoreContactDesk::assign(const QList<qint64> &customerIds, const QString &owner, Answer<QString> answer)
{
    run<QString>(
        [customerIds, owner, place = m_place, &ids = m_ids](Session &session, qint64 nowMs) -> Result<QString> {
            const auto assigned =
                assignCalls(session, ids, place.rooftopId, QList<Id>(customerIds.begin(), customerIds.end()), owner, place.person, nowMs);
            if (!assigned)
                return assigned.error();
            return assignedInWords(*assigned, owner == u"me" ? tr("Me") : owner);
        },
        std::move(answer));
}

template<typename T>
StoreContactDesk::Answer<T> StoreContactDesk::thenSaid(qint64 customerId, Answer<T> answer) const
{
    return [customerId, answer = std::move(answer), called = m_called](Result<T> result) {
        const bool isDone = bool(result);
        answer(std::move(result));
        if (isDone && called)
            called(customerId);
    };
}

void StoreContactDesk::finishCall(const CallMade &call, const TaskResult &result, Answer<KeptResult> answer)
{
    TaskResult dialled = result;
    dialled.number = call.number;
    run<KeptResult>([hand = HandCall{m_place.rooftopId, call.customerId, call.program, call.vehicleId}, dialled, person = m_place.person,
                     &ids = m_ids](Session &session, qint64 nowMs) { return keepHandCall(session, ids, hand, dialled, person, nowMs); },
                    thenSaid<KeptResult>(call.customerId, std::move(answer)));
}

void StoreContactDesk::undoCall(const CallMade &call, const KeptResult &kept, Answer<void> answer)
{
    run<void>([kept, person = m_place.person](Session &session, qint64 nowMs) { return undoResult(session, kept, person, nowMs); },
              thenSaid<void>(call.customerId, std::move(answer)));
}

void StoreContactDesk::freeTimes(Answer<QList<QueueSlot>> answer)
{
    run<QList<QueueSlot>>(
        [place = m_place](Session &session, qint64 nowMs) -> Result<QList<QueueSlot>> {
            const auto settings = SettingTable(session).read();
            return settings ? slotsToOffer(session, *settings, place.rooftopId, place.zone, nowMs) : settings.error();
        },
        std::move(answer));
}

} // namespace tradewind
