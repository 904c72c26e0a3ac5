// SPDX-License-Identifier: Apache-2.0
// What a customer's reply is about, read by explicit rules, so that the right person answers it first.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tradewind {

/// Opting out is not among them: compliance reads every reply for that before anybody else does.
enum class ReplyIntent {
    WrongNumber,
    SoldAlready,
    Angry,
    CallMe,
    Appointment,
    Price,
    No,
    Yes,
    Question, ///< nothing known, but it asks
    Other,
};

/// "wrong-number", "sold-already", "angry", "call-me", "appointment", "price", "no", "yes", "question", "other".
QString replyIntentCode(ReplyIntent intent);
std::optional<ReplyIntent> replyIntentFromCode(const QString &code);

/// An intent and the words that gave it away, so that a person can see why and correct it.
struct ReplyReading
{
    ReplyIntent intent = ReplyIntent::Other;
    QString because;                 ///< the phrase found, folded as foldedReply() does; empty for Question and Other
    std::vector<ReplyIntent> others; ///< what the same words could also mean

    /// False when the words fit several intents or none: a person looks before anything is done about it.
    bool isSure() const { return others.empty() && intent != ReplyIntent::Other; }
    /// True for replies a manager should see: Angry, WrongNumber and No.
    bool isNegative() const;
    bool operator==(const ReplyReading &) const = default;
};

/// Lower case, without accents, apostrophes and punctuation, single spaces: "Don't  CALL, por favor!" → "dont call por favor".
QString foldedReply(const QString &text);

/// The phrases of each intent in their order of precedence, in English, Spanish and French together: people mix them.
class ReplyRules
{
public:
    /// Reads the JSON of resources/engagement/replies.json. Errors: BadData, naming the intent.
    static Result<ReplyRules> fromJson(const QByteArray &json);
    /// Those that come with the program. Errors: Internal when the resource is missing.
    static Result<ReplyRules> builtIn();

    /// The first intent one of whose phrases stands in `text` as whole words; the rest whose phrases stand there too, in words of their
    /// own, are its `others`. "No" within "no longer have it" is not another meaning: a phrase inside a longer one found does not count.
    ReplyReading read(const QString &text) const;

private:
    struct Rule
    {
        ReplyIntent intent;
        QStringList phrases; ///< folded, longest first
    };
    std::vector<Rule> m_rules;
};

} // namespace tradewind
