// SPDX-License-Identifier: Apache-2.0
// How often a person was spoken to before, by all programs together.
#include "compliance/predicates/predicates.h"

#include "domain/calendar.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

constexpr bool sells(Purpose purpose)
{
    return purpose == Purpose::Marketing || purpose == Purpose::Dual;
}

// S-20: attempts count, answered or not; a different subject starts its own count, an unsaid one counts for all.
Result<Check> tooManyInHours(const QJsonObject &parameters)
{
    const auto most = count(parameters, u"count"_s);
    const auto hours = count(parameters, u"hours"_s);
    if (!most || !hours)
        return most ? hours.error() : most.error();
    return Check([most = *most, span = *hours * hourMs](const Question &question) {
        if (!question.facts.recent)
            return Answer::unknown();
        int attempts = 0;
        for (const RecentContact &contact : *question.facts.recent) {
            const bool isPhone = contact.channel == Channel::Sms || contact.channel == Channel::Voice;
            const bool isSameSubject =
                contact.subject.isEmpty() || question.facts.subject.isEmpty() || contact.subject == question.facts.subject;
            if (isPhone && isSameSubject && contact.purpose != Purpose::Reply && contact.atMs > question.nowMs - span)
                ++attempts;
        }
        return attempts < most ? Answer::fine() : Answer::applies({{u"n"_s, QString::number(attempts)}});
    });
}

struct Cap
{
    qint64 span = 0;
    int most = 0;
};

// M-07: the hold ends when so many of the earlier texts have left the window that one more fits.
Result<Check> tooManyTexts(const QJsonObject &parameters)
{
    std::vector<Cap> caps;
    for (const QJsonValue &value : parameters[u"caps"_s].toArray()) {
        const auto hours = count(value.toObject(), u"hours"_s);
        const auto most = count(value.toObject(), u"count"_s);
        if (!hours || !most)
            return hours ? most.error() : hours.error();
        caps.push_back({*hours * hourMs, *most});
    }
    if (caps.empty())
        return Error{Error::Kind::BadData, u"\"caps\" must be a list"_s};
    return Check([caps](const Question &question) {
        if (!question.facts.recent)
            return Answer::unknown();
        std::vector<qint64> texts;
        for (const RecentContact &contact : *question.facts.recent) {
            if (contact.channel == Channel::Sms && sells(contact.purpose))
                texts.push_back(contact.atMs);
        }
        std::sort(texts.begin(), texts.end(), std::greater<>());
        std::optional<qint64> until;
        int counted = 0;
        for (const Cap &cap : caps) {
            const auto inWindow = std::count_if(texts.begin(), texts.end(), [&](qint64 at) { return at > question.nowMs - cap.span; });
            if (inWindow < cap.most)
                continue;
            const qint64 free = texts[static_cast<std::size_t>(cap.most - 1)] + cap.span;
            if (!until || free > *until) {
                until = free;
                counted = static_cast<int>(inWindow);
            }
        }
        if (!until)
            return Answer::fine();
        Answer answer = Answer::applies({{u"n"_s, QString::number(counted)}});
        answer.until = until;
        return answer;
    });
}

// O-04 (E18): one program a day. Days are the person's own; where several calendars are possible, the longest day counts.
Answer anotherProgramToday(const Question &question)
{
    const ContactFacts &facts = question.facts;
    if (!facts.recent)
        return Answer::unknown();
    if (facts.program.isEmpty())
        return Answer::fine();
    for (const RecentContact &contact : *facts.recent) {
        if (contact.program.isEmpty() || contact.program == facts.program || contact.purpose == Purpose::Reply ||
            contact.purpose == Purpose::Transactional)
            continue;
        for (const ZoneClock *clock : question.place.clocks) {
            if (contact.atMs > question.nowMs || clock->wallTime(contact.atMs).day != clock->wallTime(question.nowMs).day)
                continue;
            Answer answer = Answer::applies({{u"program"_s, contact.program}});
            qint64 tomorrow = question.nowMs;
            for (const ZoneClock *other : question.place.clocks)
                tomorrow = std::max(tomorrow, other->instant(other->wallTime(question.nowMs).day + 1, 0));
            answer.until = tomorrow;
            return answer;
        }
    }
    return Answer::fine();
}

} // namespace

Predicates frequencyPredicates()
{
    return {{u"too many contacts in hours"_s, tooManyInHours},
            {u"too many texts"_s, tooManyTexts},
            {u"another program today"_s, plain<anotherProgramToday>}};
}

} // namespace tradewind
