// SPDX-License-Identifier: Apache-2.0
// One message, one person, one moment, as the rules see it; and what a rule answers.
#pragma once

#include "compliance/clearedmessage.h"
#include "compliance/facts.h"
#include "compliance/holidays.h"
#include "compliance/place.h"
#include "compliance/wording/wording.h"

#include <functional>

namespace tradewind {

struct Question
{
    const Draft &draft;
    const ContactFacts &facts;
    const Place &place;
    const Wording &wording; ///< what the text says; empty when there is no text yet
    const HolidayCalendar &holidays;
    qint64 nowMs = 0;
    std::int32_t firstDay = 0, lastDay = 0; ///< the calendar days it may be where the person is
    QDate reviewBy;                         ///< of the pack
    bool isWhole = false;                   ///< the message is finished and about to go

    bool isSms() const { return draft.channel == Channel::Sms; }
    bool hasWrittenConsent() const { return facts.consent == Consent::Written; }
};

/// Fine, Applies or Unknown; with the words that fill the rule's sentence.
struct Answer
{
    enum class State { Fine, Applies, Unknown };
    State state = State::Fine;
    QList<std::pair<QString, QString>> words; ///< {name} → text
    std::optional<qint64> until;
    QString repair;
    std::optional<Effect> effect; ///< when another than the rule's own

    static Answer fine() { return {}; }
    static Answer unknown() { return {State::Unknown, {}, {}, {}, {}}; }
    static Answer applies(QList<std::pair<QString, QString>> words = {}) { return {State::Applies, std::move(words), {}, {}, {}}; }
    static Answer appliesIf(bool claim) { return {claim ? State::Applies : State::Fine, {}, {}, {}, {}}; }
    /// What follows from a fact that may be absent.
    static Answer appliesIf(std::optional<bool> claim) { return claim ? appliesIf(*claim) : unknown(); }
};

using Check = std::function<Answer(const Question &)>;
/// Reads a rule's parameters into a check. Errors: BadData, in words that complete "Rule X is not usable: …".
using MakeCheck = Result<Check> (*)(const QJsonObject &parameters);

} // namespace tradewind
