// SPDX-License-Identifier: Apache-2.0
// The answer to "may this be said, to this person, now": a verdict, the rules that spoke, and a sentence for each.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tradewind {

/// What a rule does when it applies, strongest first; the strongest of a message's findings is its verdict.
enum class Effect { Block, Hold, Review, Fix, Warn, Log };

/// "block", "hold", "review", "fix", "warn", "log".
QString effectCode(Effect effect);
std::optional<Effect> effectFromCode(const QString &code);

/// What is to be done with the message.
enum class Verdict {
    Block,  ///< never say it
    Hold,   ///< say it at `until`, after asking again
    Review, ///< a manager decides, with a reason
    Fix,    ///< say it better: `why` holds what is missing
    Send,
};

/// "block", "hold", "review", "fix", "send".
QString verdictCode(Verdict verdict);

/// One rule that had something to say.
struct Finding
{
    QString rule; ///< "F-02"
    Effect effect = Effect::Block;
    QString why;                 ///< one sentence for the person who asked
    std::optional<qint64> until; ///< Hold only: epoch ms UTC
    QString repair;              ///< Fix only: wording that would satisfy the rule, where it can be written down
    bool operator==(const Finding &) const = default;
};

/// All findings and what follows from them.
struct Decision
{
    Verdict verdict = Verdict::Block;
    std::optional<qint64> until; ///< Hold: the first instant at which nothing known today objects; epoch ms UTC
    QList<Finding> findings;     ///< strongest first; Warn and Log as well
    QStringList notDecided;      ///< rules whose facts were not given
    QString packVersion;

    bool mayBeSent() const { return verdict == Verdict::Send; }
    /// Ids of the rules that stand in the way, strongest first; empty for Send.
    QStringList rules() const;
    /// One sentence for each of rules(), in the same order.
    QStringList why() const;
    bool operator==(const Decision &) const = default;
};

/// The decision that follows from findings: sorts them strongest first; the latest `until` of the holds.
Decision decisionFrom(QList<Finding> findings, QStringList notDecided, const QString &packVersion);

} // namespace tradewind
