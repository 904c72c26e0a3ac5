// SPDX-License-Identifier: Apache-2.0
// The one place that answers "may this be said, to this person, now", and the only one that can make a ClearedMessage.
#pragma once

#include "compliance/clearedmessage.h"
#include "compliance/decision.h"
#include "compliance/facts.h"
#include "compliance/rulepack.h"

#include <memory>
#include <variant>

namespace tradewind {

/// Asks every rule of a pack. Immutable once made, any thread; about a microsecond or two a decision, so make it once and keep it.
///
/// Fails closed: without a sound pack it answers Block (rule O-01) to everything.
class Clearance
{
public:
    /// With the pack compiled in, and rules switched as the desk decided. Those in use at one time share what was made ready.
    static Clearance builtIn(const QHash<QString, bool> &switches = {});
    /// With a pack, or with the reason there is none.
    explicit Clearance(Result<RulePack> pack);
    Clearance(Clearance &&) noexcept;
    Clearance &operator=(Clearance &&) noexcept;
    ~Clearance();

    /// Why nothing can be cleared, or nothing when all is well.
    std::optional<QString> problem() const;
    /// The pack in use; null when there is none.
    const RulePack *pack() const;

    /// Whether this finished message may go out now. Facts that were not gathered count against it (see WhenUnknown).
    Decision decide(const Draft &draft, const ContactFacts &facts, qint64 nowMs) const;
    /// The same for a message that is not written yet, or not fully: a preview, a queue, the try-out form. Rules about what was not given
    /// are listed in Decision::notDecided; nothing can be sent on this answer.
    Decision preview(const Draft &draft, const ContactFacts &facts, qint64 nowMs) const;

    /// The message a gateway takes, or why there is none. Ask in the transaction that claims the message, with facts read in it.
    std::variant<ClearedMessage, Decision> clear(const Draft &draft, const ContactFacts &facts, qint64 nowMs) const;

    /// The first instant from `nowMs` on at which hours and holidays let a text or call through to this place; nothing when there is
    /// none within a month. For planning: the decision itself is made again when the time comes.
    std::optional<qint64> nextLegal(const ContactFacts &facts, Channel channel, qint64 nowMs) const;

    /// What the clocks there may show, "Mon Nov 23, 8:00 AM" each; several where a state has several or the place is not known.
    QStringList localTimes(const ContactFacts &facts, qint64 ms) const;

private:
    struct Engine;
    explicit Clearance(std::shared_ptr<const Engine> engine);
    std::shared_ptr<const Engine> m_engine;
    QString m_problem;
};

} // namespace tradewind
