// SPDX-License-Identifier: Apache-2.0
// One rule of the pack as data: what it is called, when and where it holds, what it does, and who says so.
#pragma once

#include "base/result.h"
#include "compliance/decision.h"
#include "compliance/states.h"
#include "domain/outreach.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace tradewind {

/// What a rule does when a fact it needs was not given.
enum class WhenUnknown {
    Objects,          ///< as if it applied: nobody may be reached by not knowing
    ObjectsWhenWhole, ///< the same for a message about to be sent; a question asked beforehand is told that the rule was not decided
    IsNotDecided,
};

struct Rule
{
    QString id;                               ///< "F-02"
    QString title;                            ///< a few words
    QString jurisdiction;                     ///< "US", "CTIA", "TX", "ours"
    std::uint32_t channels = 0, purposes = 0; ///< one bit for each Channel, Purpose
    StateSet states;                          ///< empty: everywhere
    QString predicate;                        ///< the kind of question; the code that answers it is found by this name
    QJsonObject parameters;
    QStringList unless; ///< rules that lift this one when they are met: the customer relationships F-12, F-13
    Effect effect = Effect::Block;
    bool isOn = true;
    QDate from, to; ///< first and last day; invalid: always, for good
    WhenUnknown whenUnknown = WhenUnknown::IsNotDecided;
    QString why; ///< the sentence for people; {words} are filled in by the predicate
    QString source;
    QString verifiedBy; ///< counsel who held it against the law; empty: nobody yet
    QDate verifiedOn;

    bool speaksOf(Channel channel) const { return (channels >> static_cast<int>(channel) & 1U) != 0; }
    bool speaksOf(Purpose purpose) const { return (purposes >> static_cast<int>(purpose) & 1U) != 0; }
    bool isInForce(QDate day) const { return isOn && (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    bool operator==(const Rule &) const = default;
};

/// A rule from its JSON object. Errors: BadData, naming the rule and what is wrong with it.
Result<Rule> ruleFrom(const QJsonObject &object);

} // namespace tradewind
