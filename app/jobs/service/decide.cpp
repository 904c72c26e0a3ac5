// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/decide.h"

#include "domain/moneytext.h"
#include "jobs/service/notewriter.h"
#include "programs/service/replywords.h"
#include "store/decisiontable.h"
#include "store/inspectiontable.h"
#include "store/session.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

QString noteWords(const DecidedItem &item, const LineAnswer &decision)
{
    QString words = decision.kind == DecisionKind::Approved ? u"Approved: "_s : u"Declined: "_s;
    words += item.name;
    if (item.price)
        words += u" $"_s + dollars(*item.price);
    if (decision.kind == DecisionKind::Declined)
        words += u", reason: "_s + declineReasonCode(decision.reason);
    words += u", by "_s + decisionChannelCode(decision.channel);
    if (!decision.decidedBy.isEmpty())
        words += u" ("_s + decision.decidedBy + u')';
    if (!decision.words.isEmpty())
        words += u". "_s + decision.words;
    return words;
}

Result<DecideOutcome> enter(Session &session, IdMaker &ids, const DecisionRequest &request, qint64 nowMs)
{
    DecisionTable table(session);
    if (!request.seenNumber && request.sourceRef.isEmpty())
        return Error{Error::Kind::BadUse, u"A decision needs the message it was read from, or the number the page showed."_s};
    const auto item = table.item(request.itemId);
    if (!item)
        return item.error();
    if (item->severity == Severity::Green)
        return Error{Error::Kind::NotFound, u"There is nothing to decide on a green line."_s};
    if (!request.sourceRef.isEmpty()) {
        const auto same = table.fromSource(request.itemId, request.sourceRef);
        if (!same)
            return same.error();
        if (*same)
            return DecideOutcome::Repeated;
    }
    const auto latest = table.latest(request.itemId);
    if (!latest)
        return latest.error();
    const int number = *latest ? (*latest)->decision.number : 0;
    const bool isSame =
        *latest && (*latest)->decision.kind == request.kind &&
        (request.kind == DecisionKind::Approved || (*latest)->decision.reason == request.reason || request.reason == DeclineReason::None);
    if (request.seenNumber && number != *request.seenNumber)
        return isSame ? DecideOutcome::Repeated : DecideOutcome::Changed;
    if (isSame)
        return DecideOutcome::Repeated;
    if (item->workStartedAt)
        return DecideOutcome::Started;

    StoredDecision stored;
    stored.id = ids.next();
    stored.rooftopId = item->rooftopId;
    stored.inspectionId = item->inspectionId;
    stored.itemId = request.itemId;
    stored.decision = {number + 1,        request.kind,    request.kind == DecisionKind::Declined ? request.reason : DeclineReason::None,
                       request.words,     request.channel, request.sourceRef,
                       request.decidedBy, item->price,     nowMs};
    if (const auto added = table.add(stored); !added)
        return added.error();
    const QString cause = u"decision:"_s + QString::number(stored.id);
    const auto noted =
        noteOrder(session, ids, {0, item->rooftopId, item->inspectionId, item->roNumber, cause, noteWords(*item, stored.decision)}, nowMs);
    if (!noted)
        return noted.error();
    return DecideOutcome::Entered;
}

} // namespace

Result<DecideOutcome> decide(Session &session, IdMaker &ids, const DecisionRequest &request, qint64 nowMs)
{
    const auto outcomes = decideAll(session, ids, {request}, nowMs);
    return outcomes ? Result<DecideOutcome>(outcomes->first()) : outcomes.error();
}

Result<QList<DecideOutcome>> decideAll(Session &session, IdMaker &ids, const QList<DecisionRequest> &requests, qint64 nowMs)
{
    // Two desks on PostgreSQL may reach for the same number; the key lets one win, and the other reads again what won.
    for (int attempt = 0;; ++attempt) {
        auto transaction = Transaction::begin(session);
        if (!transaction)
            return transaction.error();
        QList<DecideOutcome> outcomes;
        std::optional<Error> failed;
        for (const DecisionRequest &request : requests) {
            const auto outcome = enter(session, ids, request, nowMs);
            if (!outcome) {
                failed = outcome.error();
                break;
            }
            outcomes << *outcome;
        }
        if (!failed) {
            if (const auto committed = transaction->commit(); committed)
                return outcomes;
            else
                failed = committed.error();
        }
        if (failed->kind != Error::Kind::Conflict || attempt >= 3)
            return *failed;
    }
}

Result<bool> askForCallback(Session &session, IdMaker &ids, Id inspectionId, const QString &words, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto inspection = InspectionTable(session).find(inspectionId);
    if (!inspection)
        return inspection.error();
    const Id id = ids.next();
    const auto isNew = DecisionTable(session).askCallback(id, inspection->rooftopId, inspectionId, words, nowMs);
    if (!isNew)
        return isNew.error();
    if (*isNew) {
        const QString text = u"Customer asks for a call"_s + (words.isEmpty() ? QString() : u": "_s + words);
        const auto noted = noteOrder(session, ids,
                                     {0, inspection->rooftopId, inspectionId, QString::fromStdString(inspection->record.roNumber),
                                      u"callback:"_s + QString::number(id), text},
                                     nowMs);
        if (!noted)
            return noted.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return *isNew;
}

Result<ReplyOutcome> decideByReply(Session &session, IdMaker &ids, Id inspectionId, const QString &text, const QString &messageRef,
                                   qint64 nowMs)
{
    const auto inspection = InspectionTable(session).find(inspectionId);
    if (!inspection)
        return inspection.error();
    QStringList names;
    QList<Id> items;
    for (const StoredItem &item : inspection->items) {
        if (item.line.isFinding()) {
            names << QString::fromStdString(item.line.name);
            items << item.id;
        }
    }
    InspectionReply intent = readReply(text, names);
    ReplyOutcome outcome;
    outcome.wantsCall = intent.wish == InspectionWish::Call;
    outcome.isForAdvisor = intent.wish == InspectionWish::Unclear;
    if (outcome.wantsCall) {
        const auto asked = askForCallback(session, ids, inspectionId, text, nowMs);
        return asked ? Result<ReplyOutcome>(outcome) : asked.error();
    }
    if (outcome.isForAdvisor)
        return outcome;
    const bool isYes = intent.wish == InspectionWish::ApproveAll || intent.wish == InspectionWish::Approve;
    if (intent.wish == InspectionWish::ApproveAll || intent.wish == InspectionWish::DeclineAll) {
        for (int i = 0; i < items.size(); ++i)
            intent.lines.push_back(i);
    }
    QList<DecisionRequest> requests;
    for (const int line : intent.lines)
        requests << DecisionRequest{items.at(line),
                                    isYes ? DecisionKind::Approved : DecisionKind::Declined,
                                    DeclineReason::None,
                                    text,
                                    DecisionChannel::Reply,
                                    {},
                                    messageRef,
                                    {}};
    const auto entered = decideAll(session, ids, requests, nowMs);
    if (!entered)
        return entered.error();
    for (const DecideOutcome each : *entered) {
        outcome.decided += each == DecideOutcome::Entered ? 1 : 0;
        outcome.isForAdvisor = outcome.isForAdvisor || each == DecideOutcome::Started;
    }
    return outcome;
}

} // namespace tradewind
