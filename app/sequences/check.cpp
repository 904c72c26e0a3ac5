// SPDX-License-Identifier: Apache-2.0
// A plan of contacts held against its templates and limits, before anybody enters it.
#include "sequences/edit.h"
#include "sequences/templates.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using What = SequenceFinding::What;
using Weight = SequenceFinding::Weight;

bool asksBureau(const FactCondition &condition)
{
    const std::vector<Fact> asked = factsAsked(condition);
    return std::any_of(asked.begin(), asked.end(), [](Fact fact) { return factInfo(fact).isFromBureau; });
}

std::optional<SequenceFinding> wordsFinding(const Step &step, int at, const TemplateBook &templates)
{
    const auto finding = [&](What what) { return SequenceFinding{what, at, 0, Weight::Error}; };
    if (isTask(step.kind)) {
        const bool hasVoicemail = step.voicemail.isEmpty() || templates.voicemail(step.voicemail);
        return templates.script(step.words) && hasVoicemail ? std::nullopt : std::optional(finding(What::UnknownWords));
    }
    if (!isTouch(step.kind))
        return std::nullopt;
    const MessageTemplate *message = templates.message(step.words);
    if (!message)
        return finding(What::UnknownWords);
    return message->channel == channelOf(step.kind) ? std::nullopt : std::optional(finding(What::WrongChannel));
}

struct Text
{
    int step = 0;
    double day = 0;
};

/// Texts one person may get, in order. Of an experiment's arms only the first counts: nobody walks two.
std::vector<Text> textsOf(const Sequence &sequence, const std::vector<double> &days)
{
    std::vector<bool> isOtherArm(sequence.steps.size(), false);
    for (const Step &step : sequence.steps) {
        for (std::size_t arm = 1; arm < step.arms.size(); ++arm) {
            if (const auto to = static_cast<std::size_t>(step.arms[arm].next); to < isOtherArm.size())
                isOtherArm[to] = true;
        }
    }
    std::vector<Text> texts;
    for (std::size_t at = 0; at < sequence.steps.size(); ++at) {
        if (sequence.steps[at].kind == StepKind::Sms && !isOtherArm[at])
            texts.push_back({static_cast<int>(at), days[at]});
    }
    std::stable_sort(texts.begin(), texts.end(), [](const Text &a, const Text &b) { return a.day < b.day; });
    return texts;
}

} // namespace

std::vector<SequenceFinding> checked(const Sequence &sequence, const TemplateBook &templates, const ContactLimits &limits)
{
    std::vector<SequenceFinding> findings;
    const std::vector<double> days = stepDays(sequence);
    if (asksBureau(sequence.enterIf))
        findings.push_back({What::BureauFact, -1, 0, Weight::Error});
    for (std::size_t at = 0; at < sequence.steps.size(); ++at) {
        const Step &step = sequence.steps[at];
        const int place = static_cast<int>(at);
        if (const auto wrong = wordsFinding(step, place, templates))
            findings.push_back(*wrong);
        if (asksBureau(step.test))
            findings.push_back({What::BureauFact, place, 0, Weight::Error});
        if (isTouch(step.kind) && days[at] > sequence.lifeDays)
            findings.push_back({What::AfterItsLife, place, sequence.lifeDays, Weight::Error});
    }
    const bool sells = sequence.purpose == Purpose::Marketing || sequence.purpose == Purpose::Dual;
    const std::vector<Text> texts = textsOf(sequence, days);
    int most = 0, closest = 0;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const int within = static_cast<int>(std::count_if(texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                                          [&](const Text &one) { return texts[at].day - one.day < 30; }));
        if (sells && within > limits.textsInThirtyDays && most <= limits.textsInThirtyDays)
            findings.push_back({What::TooManyTexts, texts[at].step, within, Weight::Error});
        most = std::max(most, within);
        if (at == 0)
            continue;
        const double apart = texts[at].day - texts[at - 1].day;
        if (sells && apart * 24 < limits.hoursBetweenTexts)
            findings.push_back({What::TooClose, texts[at].step, static_cast<int>(std::lround(apart * 24)), Weight::Warning});
        closest = at == 1 ? static_cast<int>(apart) : std::min(closest, static_cast<int>(apart));
    }
    if (!texts.empty())
        findings.push_back({What::TextsInThirty, -1, most, Weight::Note});
    if (texts.size() > 1)
        findings.push_back({What::TextsApart, -1, closest, Weight::Note});
    return findings;
}

} // namespace tradewind
