// SPDX-License-Identifier: Apache-2.0
#include "jobs/campaigns/samplemessages.h"

#include "domain/segments.h"
#include "jobs/compliance/contactfacts.h"
#include "store/session.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using About = ClearanceLine::About;
using Mark = ClearanceLine::Mark;

/// What a rule is about, for the checklist: its predicate says it.
About aboutOf(const QString &predicate)
{
    static const QHash<QString, About> known{
        {u"no written consent"_s, About::Consent},
        {u"no written consent, even dialed by hand"_s, About::Consent},
        {u"only oral consent"_s, About::Consent},
        {u"consent unproven"_s, About::Consent},
        {u"consent bought"_s, About::Consent},
        {u"consent names several sellers"_s, About::Consent},
        {u"outside hours"_s, About::Hours},
        {u"outside hours of an unknown place"_s, About::Hours},
        {u"holiday"_s, About::Hours},
        {u"emergency in the state"_s, About::Hours},
        {u"too many texts"_s, About::Often},
        {u"too many contacts in hours"_s, About::Often},
        {u"another program today"_s, About::Often},
        {u"on the National list"_s, About::Lists},
        {u"National list not fresh"_s, About::Lists},
        {u"on a state's list"_s, About::Lists},
        {u"on our own list"_s, About::Lists},
        {u"suppressed"_s, About::Lists},
        {u"mail refused"_s, About::Lists},
        {u"number reassigned"_s, About::Lists},
        {u"opt-out waiting"_s, About::Lists},
        {u"value not a range"_s, About::Truth},
        {u"value without its conditions"_s, About::Truth},
        {u"value said to hold"_s, About::Truth},
        {u"loan data first"_s, About::Truth},
        {u"facts of somebody else"_s, About::Truth},
        {u"address dead"_s, About::Lists},
        {u"sender not named"_s, About::Sender},
        {u"first text incomplete"_s, About::Sender},
        {u"public or foreign link"_s, About::Sender},
        {u"e-mail incomplete"_s, About::Sender},
        {u"one-click unsubscribe missing"_s, About::Sender},
        {u"address not verified"_s, About::Sender},
        {u"lease terms incomplete"_s, About::Terms},
        {u"credit terms incomplete"_s, About::Terms},
        {u"rate misnamed"_s, About::Terms},
        {u"quoted terms old"_s, About::Terms},
        {u"terms too long for a text"_s, About::Terms},
        {u"total price missing"_s, About::Terms},
        {u"total of payments missing"_s, About::Terms},
        {u"promise of credit"_s, About::Terms},
        {u"no approved text campaign"_s, About::Carrier},
        {u"segments of the day used up"_s, About::Carrier},
        {u"mail not authenticated"_s, About::Carrier},
        {u"too many complaints or bounces"_s, About::Carrier},
    };
    return known.value(predicate, About::House);
}

Mark markOf(Effect effect)
{
    switch (effect) {
    case Effect::Block:
        return Mark::Blocked;
    case Effect::Hold:
        return Mark::Held;
    case Effect::Review:
        return Mark::Review;
    case Effect::Fix:
        return Mark::Fixed;
    default:
        return Mark::Pass;
    }
}

/// Where the values of fields stand in the rendered text, found by the words between them.
QList<MergedSpan> mergedSpans(const QString &pattern, const QString &text)
{
    QList<MergedSpan> spans;
    int from = 0, at = 0;
    while (at < pattern.size()) {
        const auto open = pattern.indexOf(u"{{"_s, at);
        if (open < 0)
            break;
        const auto close = pattern.indexOf(u"}}"_s, open);
        if (close < 0)
            break;
        from += static_cast<int>(open) - at; // the fixed words before the field
        const int next = static_cast<int>(close) + (pattern.mid(close, 3) == u"}}}" ? 3 : 2);
        const auto following = pattern.indexOf(u"{{"_s, next);
        const QString fixed = pattern.mid(next, following < 0 ? -1 : following - next);
        const int end = fixed.isEmpty() ? static_cast<int>(text.size()) : static_cast<int>(text.indexOf(fixed, from));
        if (end < from)
            return spans;
        if (end > from)
            spans << MergedSpan{from, end - from};
        from = end;
        at = next;
    }
    return spans;
}

} // namespace

QList<ClearanceLine> clearanceLines(const Decision &decision, const RulePack &pack, Channel channel, Purpose purpose)
{
    QList<ClearanceLine> lines;
    const auto lineOf = [&](About about) -> ClearanceLine & {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const ClearanceLine &line) { return line.about == about; });
        if (found != lines.end())
            return *found;
        lines << ClearanceLine{about, Mark::Pass, {}, {}, {}};
        return lines.last();
    };
    for (const Rule &rule : pack.rules()) {
        if (rule.isOn && rule.speaksOf(channel) && rule.speaksOf(purpose) && rule.effect != Effect::Log && rule.predicate != u"elsewhere")
            lineOf(aboutOf(rule.predicate));
    }
    for (const Finding &finding : decision.findings) { // strongest first: the first of each group is its line
        const Rule *rule = pack.find(finding.rule);
        const Mark mark = markOf(finding.effect);
        if (!rule || mark == Mark::Pass)
            continue;
        ClearanceLine &line = lineOf(aboutOf(rule->predicate));
        if (line.mark == Mark::Pass)
            line = {line.about, mark, finding.rule, finding.why, finding.until};
    }
    for (const QString &id : decision.notDecided) {
        const Rule *rule = pack.find(id);
        if (!rule)
            continue;
        ClearanceLine &line = lineOf(aboutOf(rule->predicate));
        if (line.mark == Mark::Pass && line.rule.isEmpty())
            line = {line.about, Mark::NotKnown, id, {}, {}};
    }
    std::stable_sort(lines.begin(), lines.end(), [](const ClearanceLine &a, const ClearanceLine &b) { return a.about < b.about; });
    return lines;
}

Result<QList<SampleMessage>> sampleMessages(Session &session, FactSource &facts, const Sequence &sequence, const Step &step,
                                            const TemplateBook &templates, const QList<SampleReader> &people, const SampleRules &rules,
                                            qint64 nowMs)
{
    QList<SampleMessage> samples;
    const MessageTemplate *wording = templates.message(step.words);
    if (!wording)
        return samples;
    for (const SampleReader &person : people) {
        const auto known = facts.known(session, person.customerId, person.vehicleId);
        if (!known) {
            if (known.error().kind == Error::Kind::NotFound)
                continue;
            return known.error();
        }
        SampleMessage sample;
        sample.customerId = person.customerId;
        sample.name = known->name;
        sample.channel = wording->channel;
        if (const auto vehicle = known->merge.constFind(u"vehicle"_s); vehicle != known->merge.constEnd()) {
            const auto *words = std::get_if<QString>(&*vehicle);
            sample.about = words ? *words : QString();
        }
        // What only the occasion knows (the appointment's time, the service declined) reads as an example; facts of the person never do.
        MergeValues merge = known->merge;
        const MergeValues examples = sampleMergeValues();
        for (const QString &field : {u"appointmentDay"_s, u"appointmentTime"_s, u"service"_s, u"price"_s, u"milesSince"_s, u"discount"_s,
                                     u"offerEnds"_s, u"link"_s, u"bookLink"_s}) {
            if (!merge.contains(field) && examples.contains(field))
                merge.insert(field, examples.value(field));
        }
        const auto said = rendered(*wording, merge, known->language);
        if (!said) {
            sample.problem = said.error().text;
            samples << sample;
            continue;
        }
        sample.subject = said->subject;
        sample.text = said->text;
        sample.merged = mergedSpans(wording->in(known->language).text, said->text);
        sample.size = segmentsOf(said->text);
        const QString to = wording->channel == Channel::Email ? known->email : known->phone;
        auto contact = contactFacts(session, person.customerId, wording->channel, nowMs, senderFacts(rules.settings, rules.rooftop), to);
        if (!contact) {
            if (contact.error().kind == Error::Kind::NotFound)
                continue;
            return contact.error();
        }
        contact->program = sequence.program;
        Draft draft;
        draft.channel = wording->channel;
        draft.purpose = wording->purpose;
        draft.to = to;
        draft.subject = said->subject;
        draft.text = said->text;
        const Decision decision = rules.clearance.preview(draft, *contact, nowMs);
        sample.verdict = decision.verdict;
        sample.until = decision.until;
        const QStringList clocks = rules.clearance.localTimes(*contact, nowMs);
        sample.localTime = clocks.value(0);
        if (rules.clearance.pack())
            sample.lines = clearanceLines(decision, *rules.clearance.pack(), wording->channel, wording->purpose);
        samples << sample;
    }
    // The worst first: what cannot be said at all, then the longest; the shortest second, so that both ends are seen.
    std::stable_sort(samples.begin(), samples.end(), [](const SampleMessage &a, const SampleMessage &b) {
        return a.problem.isEmpty() != b.problem.isEmpty() ? !a.problem.isEmpty() : a.text.size() > b.text.size();
    });
    if (samples.size() > 2)
        samples.move(samples.size() - 1, 1);
    return samples;
}

} // namespace tradewind
