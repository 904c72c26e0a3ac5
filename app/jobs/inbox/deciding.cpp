// SPDX-License-Identifier: Apache-2.0
#include "jobs/inbox/deciding.h"

#include "domain/phone.h"
#include "jobs/inbox/answering.h"
#include "jobs/inbox/staffteller.h"
#include "jobs/sequences/happened.h"
#include "jobs/service/notewriter.h"
#include "programs/engagement/alert.h"
#include "store/conversationtable.h"
#include "store/decisiontable.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/suppressiontable.h"
#include "store/transaction.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

ConversationKey keyOf(Id rooftopId, const Conversation &conversation)
{
    const Id customer = conversation.customerId.value_or(0);
    return {rooftopId, customer, customer != 0 ? QString() : conversation.address};
}

/// The list's entry for the address they wrote from.
Suppression entryOf(IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &by, qint64 nowMs)
{
    const bool isMail = conversation.channel == Channel::Email;
    return {ids.next(),
            rooftopId,
            isMail ? Suppression::Kind::Email : Suppression::Kind::Phone,
            isMail ? conversation.address.toLower() : conversation.address,
            u"opt-out in an answer"_s,
            by.isEmpty() ? u"inbox"_s : by,
            conversation.text,
            false,
            nowMs};
}

/// Puts it on the list, or says that somebody looked at it where it is there; and off the waiting list.
Result<void> settle(Session &session, const Suppression &entry, const Conversation &conversation, const QString &by, qint64 nowMs)
{
    if (const auto added = SuppressionTable(session).add(entry); !added)
        return added.error();
    const auto seen = session.change(u"confirm_suppression"_s, {suppressionKindCode(entry.kind), entry.value});
    return seen ? markHandled(session, conversation, by, nowMs) : seen.error();
}

QString who(const Conversation &conversation)
{
    if (!conversation.name.isEmpty())
        return conversation.vehicle.isEmpty() ? conversation.name : u"%1 (%2)"_s.arg(conversation.name, conversation.vehicle);
    return conversation.channel == Channel::Email ? conversation.address
                                                  : QString::fromStdString(readablePhone(conversation.address.toStdString()));
}

Result<void> noteHanded(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &to,
                        const QString &by, qint64 nowMs)
{
    OrderNote note;
    note.rooftopId = rooftopId;
    note.customerId = conversation.customerId;
    note.cause = u"handed:%1:%2"_s.arg(conversation.answerId).arg(to);
    note.text = u"%1 answers the customer from now on%2"_s.arg(to, by.isEmpty() ? QString() : u"; handed over by "_s + by);
    note.madeAt = nowMs;
    return noteOrder(session, ids, note, nowMs);
}

} // namespace

Result<void> confirmOptOut(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &by, qint64 nowMs)
{
    if (conversation.intent != u"opt-out")
        return Error{Error::Kind::BadUse, u"They did not ask for no more messages."_s};
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto settled = settle(session, entryOf(ids, rooftopId, conversation, by, nowMs), conversation, by, nowMs);
    return settled ? transaction->commit() : settled;
}

Result<void> stopAll(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &by, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const Suppression entry = entryOf(ids, rooftopId, conversation, by, nowMs);
    if (const auto settled = settle(session, entry, conversation, by, nowMs); !settled)
        return settled;
    if (conversation.customerId) {
        Suppression person = entry;
        person.id = ids.next();
        person.kind = Suppression::Kind::Person;
        person.value = QString::number(*conversation.customerId);
        if (const auto added = SuppressionTable(session).add(person); !added)
            return added.error();
    }
    if (const auto stopped = OutboxTable(session).suppress(entry.value, u"The customer asked us to stop (%1)."_s.arg(entry.source));
        !stopped)
        return stopped.error();
    if (const auto noted = noteHappened(
            session, ids,
            {rooftopId, conversation.customerId, {}, HappeningKind::OptedOut, nowMs, u"stopped:%1"_s.arg(conversation.answerId)}, nowMs);
        !noted)
        return noted;
    if (const auto read = correctIntent(session, conversation, u"opt-out"_s); !read)
        return read;
    return transaction->commit();
}

Result<void> snooze(Session &session, Id rooftopId, const Conversation &conversation, qint64 untilMs, const QString &by, qint64 nowMs)
{
    if (!conversation.waitingSince)
        return Error{Error::Kind::BadUse, u"Nobody waits for an answer here."_s};
    if (untilMs <= nowMs)
        return Error{Error::Kind::BadUse, u"That time is over."_s};
    return ConversationTable(session).snooze(keyOf(rooftopId, conversation), untilMs, by, nowMs);
}

Result<int> handTo(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &to, const QString &by,
                   qint64 nowMs)
{
    const auto staff = AlertTable(session).staff(rooftopId);
    const auto settings = SettingTable(session).read();
    const auto rooftop = RooftopTable(session).find(rooftopId);
    if (!staff || !settings || !rooftop)
        return !staff ? staff.error() : !settings ? settings.error() : rooftop.error();
    const auto person = std::find_if(staff->begin(), staff->end(), [&](const StaffRow &row) { return row.name == to && !row.isRetired; });
    if (person == staff->end())
        return Error{Error::Kind::BadUse, u"%1 is not on the list of staff (Setup, Staff)."_s.arg(to)};
    if (person->isAway)
        return Error{Error::Kind::BadUse, u"%1 is away. Choose somebody who is here."_s.arg(to)};
    if (conversation.owner == to)
        return Error{Error::Kind::BadUse, u"%1 has this conversation already."_s.arg(to)};
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    if (const auto kept = ConversationTable(session).handTo(keyOf(rooftopId, conversation), to, by, nowMs); !kept)
        return kept.error();
    if (conversation.customerId) {
        const auto assigned =
            session.change(u"assign_alerts_of_customer"_s, {to, alertRouteCode(AlertRoute::Owner), *conversation.customerId});
        if (!assigned)
            return assigned.error();
        if (settings->flag(u"alert.toCrm"_s, rooftopId)) {
            if (const auto noted = noteHanded(session, ids, rooftopId, conversation, to, by, nowMs); !noted)
                return noted.error();
        }
    }
    StaffNews news;
    news.once = u"handed %1 %2"_s.arg(conversation.answerId).arg(to);
    news.subject = u"%1 is yours to answer"_s.arg(who(conversation));
    news.text = u"%1: %2 is yours to answer%3. They wrote: \"%4\""_s.arg(
        rooftop->name, who(conversation), by.isEmpty() ? QString() : u", handed over by "_s + by, conversation.text.simplified().left(160));
    const auto told = StaffTeller(session, ids, *settings, *rooftop, nowMs).tell(*person, news);
    if (!told)
        return told.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return told;
}

} // namespace tradewind
