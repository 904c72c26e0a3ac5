// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/inspectiontexts.h"

#include "jobs/compliance/livingcontacts.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/ownwords.h"
#include "jobs/outreach/stepoutbox.h"
#include "jobs/service/decide.h"
#include "jobs/service/pagelinks.h"
#include "store/inspectiontable.h"
#include "store/session.h"
#include "store/transaction.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QString stepBegin = u"inspection:"_s;

struct Untexted
{
    Id inspectionId = 0, customerId = 0;
    std::optional<Id> vehicleId;
    QString phone, language;
    MergeValues merge;
};

Result<QList<Untexted>> untexted(Session &session, Id rooftopId, qint64 sinceMs)
{
    QList<Untexted> list;
    const auto read = session.each(u"read_untexted_inspections"_s, {rooftopId, sinceMs}, [&](const Row &row) {
        Untexted one{row.id(0), row.id(1), row.integer(2), row.text(4), row.text(5), {}};
        if (!row.text(3).isEmpty())
            one.merge.insert(u"firstName"_s, row.text(3));
        const QString year = row.integer(6) ? QString::number(*row.integer(6)) : QString();
        const QString vehicle = u"%1 %2 %3"_s.arg(year, row.text(7), row.text(8)).simplified();
        if (!vehicle.isEmpty())
            one.merge.insert(u"vehicle"_s, vehicle);
        list << one;
    });
    if (!read)
        return read.error();
    for (Untexted &one : list) {
        const auto living = livingContacts(session, one.customerId);
        if (!living)
            return living.error();
        if (!living->text().isEmpty()) // else the rules say why it cannot go
            one.phone = living->text();
    }
    return list;
}

/// The text, its link and the mark together: a crash leaves all of them or none.
Result<void> queueText(Session &session, IdMaker &ids, Id rooftopId, StepOutbox &outbox, const MessageTemplate &wording, Untexted one,
                       qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto isFirst = InspectionTable(session).markTexted(one.inspectionId, nowMs);
    if (!isFirst || !*isFirst)
        return isFirst ? Result<void>() : isFirst.error();
    const auto token = makePageLink(session, rooftopId, PageKind::RepairOrder, one.inspectionId, one.customerId, nowMs);
    if (!token)
        return token.error();
    one.merge.insert(u"link"_s, QString(outbox.pagesUrl() + u"/r/"_s + *token));
    const auto words = rendered(wording, one.merge, one.language);
    if (!words)
        return words.error();
    const auto run = openRun(session, ids, WaveSizes{}, rooftopId, u"Inspection"_s, 1, {}, nowMs);
    if (!run)
        return run.error();
    OutboxRow row;
    row.id = ids.next();
    row.rooftopId = rooftopId;
    row.accountId = outbox.account(Channel::Sms).value_or(0);
    row.runId = run->id;
    row.customerId = one.customerId;
    row.vehicleId = one.vehicleId;
    row.step = stepBegin + QString::number(one.inspectionId);
    row.program = u"service"_s;
    row.channel = Channel::Sms;
    row.purpose = wording.purpose;
    row.to = one.phone;
    row.text = words->text;
    row.priority = 100; // the vehicle is on the lift and somebody waits for the answer
    row.dueAt = row.createdAt = nowMs;
    if (const auto completed = outbox.completeText(session, row, nowMs); !completed)
        return completed;
    if (const auto added = OutboxTable(session).add(row); !added)
        return added.error();
    return transaction->commit();
}

Result<void> readReplies(Session &session, IdMaker &ids, Id rooftopId, InspectionTexts &count, qint64 nowMs)
{
    struct Reply
    {
        Id id = 0, inspectionId = 0;
        QString ref, text;
    };
    QList<Reply> replies;
    const auto read = session.each(u"read_inspection_replies"_s, {rooftopId, nowMs - inspectionReplyLifeMs}, [&](const Row &row) {
        replies << Reply{row.id(0), row.text(3).mid(stepBegin.size()).toLongLong(), row.text(1), row.text(2)};
    });
    if (!read)
        return read.error();
    for (const Reply &reply : replies) {
        const auto done = decideByReply(session, ids, reply.inspectionId, reply.text, reply.ref, nowMs);
        if (!done && done.error().kind != Error::Kind::NotFound)
            return done.error();
        count.decided += done ? done->decided : 0;
        count.calls += done && done->wantsCall ? 1 : 0;
        if (const auto marked = session.change(u"mark_inbound_decided"_s, {nowMs, reply.id}); !marked)
            return marked.error();
    }
    return {};
}

} // namespace

Result<InspectionTexts> tendInspectionTexts(Session &session, IdMaker &ids, const Settings &settings, Id rooftopId, const QString &dealer,
                                            const TemplateBook &templates, qint64 nowMs)
{
    InspectionTexts count;
    const auto waiting = untexted(session, rooftopId, nowMs - inspectionTextLifeMs);
    if (!waiting)
        return waiting.error();
    if (!waiting->isEmpty()) { // asked every few seconds, and mostly there are none
        const auto outbox = StepOutbox::open(session, ids, settings, rooftopId);
        if (!outbox)
            return outbox.error();
        TemplateBook words = templates;
        if (const auto own = applyOwnWords(session, rooftopId, words); !own)
            return own.error();
        const MessageTemplate *wording = words.message(u"service.inspection.sms"_s);
        const bool canText = wording != nullptr && (*outbox)->account(Channel::Sms) && !(*outbox)->pagesUrl().isEmpty();
        for (Untexted one : canText ? *waiting : QList<Untexted>()) {
            one.merge.insert(u"dealer"_s, dealer);
            if (const auto queued = queueText(session, ids, rooftopId, **outbox, *wording, one, nowMs); !queued)
                return queued.error();
            ++count.texted;
        }
    }
    if (const auto done = readReplies(session, ids, rooftopId, count, nowMs); !done)
        return done.error();
    return count;
}

} // namespace tradewind
