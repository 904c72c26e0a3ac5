// SPDX-License-Identifier: Apache-2.0
// Enters a customer's answer into the one log, exactly once, whichever door it came through.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/lineanswer.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// One answer to one line. Page: `seenNumber` is the number of the answer the page showed (0: none), so that a second tap and a second
/// phone are told apart from a change of mind. Others: `sourceRef` names the message, call or click it was read from.
struct DecisionRequest
{
    Id itemId = 0;
    DecisionKind kind = DecisionKind::Approved;
    DeclineReason reason = DeclineReason::None;
    QString words;
    DecisionChannel channel = DecisionChannel::Page;
    std::optional<int> seenNumber;
    QString sourceRef, decidedBy;
};

enum class DecideOutcome {
    Entered,  ///< a new line in the log
    Repeated, ///< the same answer was there already: a double tap, a late repeat
    Changed,  ///< somebody answered otherwise meanwhile: shown again, nothing entered
    Started,  ///< the shop has begun: ask the advisor
};

/// Enters the answer and, in the same transaction, the note for the repair order. Errors: NotFound (no such line, or a green one);
/// BadUse when neither `seenNumber` nor `sourceRef` is given; those of Session.
Result<DecideOutcome> decide(Session &session, IdMaker &ids, const DecisionRequest &request, qint64 nowMs);

/// Several answers of one message or one tap ("approve all"): all or none. Answers the outcome of each.
Result<QList<DecideOutcome>> decideAll(Session &session, IdMaker &ids, const QList<DecisionRequest> &requests, qint64 nowMs);

/// Asks for a callback, once while one is open, and notes it. Answers whether it is new.
Result<bool> askForCallback(Session &session, IdMaker &ids, Id inspectionId, const QString &words, qint64 nowMs);

/// A customer's reply by text: decides what is said plainly, asks for a callback for "call me", and leaves the rest to the advisor.
/// `messageRef` is the carrier's id of the message, so that a repeat changes nothing.
struct ReplyOutcome
{
    int decided = 0;
    bool wantsCall = false, isForAdvisor = false;
};
Result<ReplyOutcome> decideByReply(Session &session, IdMaker &ids, Id inspectionId, const QString &text, const QString &messageRef,
                                   qint64 nowMs);

} // namespace tradewind
