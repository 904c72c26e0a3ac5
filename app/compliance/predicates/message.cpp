// SPDX-License-Identifier: Apache-2.0
// What a text or a call script must say, and must not link to.
#include "compliance/predicates/predicates.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// Long enough for "Hi Maria, this is Dana at Riverside Toyota", short enough to be the first thing read.
constexpr int firstLine = 120;

// The words of a template belong to the name as well: "Riverside" is enough of "Riverside Toyota of Ames, Inc.".
bool names(const QString &text, const QString &sender)
{
    const QStringList words = sender.split(u' ', Qt::SkipEmptyParts);
    return text.contains(sender, Qt::CaseInsensitive) ||
           (words.size() > 1 && text.contains(words.mid(0, 2).join(u' '), Qt::CaseInsensitive));
}

// F-21. An e-mail says it in its From line.
Answer senderMissing(const Question &question)
{
    const QString sender = question.facts.sender.name.trimmed();
    if (sender.isEmpty() || question.wording.isEmpty())
        return Answer::unknown();
    if (names(question.wording.text.left(firstLine), sender))
        return Answer::fine();
    Answer answer = Answer::applies({{u"name"_s, sender}});
    answer.repair = sender + u": "_s + question.draft.text.trimmed();
    return answer;
}

// M-01: brand, how to stop, how to get help, how often, and that rates may apply.
Answer firstTextIncomplete(const Question &question)
{
    if (!question.facts.isFirstText || question.wording.isEmpty())
        return Answer::unknown();
    if (!*question.facts.isFirstText)
        return Answer::fine();
    const Wording &wording = question.wording;
    const QString sender = question.facts.sender.name.trimmed();
    struct Part
    {
        bool isThere;
        QString name, text;
    };
    const QList<Part> parts{
        {!sender.isEmpty() && names(wording.text, sender), u"the dealership's name"_s, sender + u"."_s},
        {wording.says(u"\\b(?:msgs?|messages?|mensajes?)\\b[^.]{0,20}(?:/|per|a|al|por|var|freq)|\\bfrequency\\b|\\bfrecuencia\\b"_s),
         u"how often"_s, u"Msg frequency varies."_s},
        {wording.says(u"(?:msg|message|data|mensajes|datos)[^.]{0,30}(?:rates|tarifas)|\\brates may apply\\b"_s), u"that rates may apply"_s,
         u"Msg & data rates may apply."_s},
        {wording.says(u"\\b(?:help|ayuda|aide)\\b"_s), u"HELP"_s, u"Reply HELP for help."_s},
        {wording.says(u"\\b(?:stop|alto|parar|arr[eê]t)\\b"_s), u"STOP"_s, u"Reply STOP to opt out."_s},
    };
    QStringList missing, sentences;
    for (const Part &part : parts) {
        if (!part.isThere) {
            missing << part.name;
            sentences << part.text;
        }
    }
    if (missing.isEmpty())
        return Answer::fine();
    Answer answer = Answer::applies({{u"missing"_s, missing.join(u", "_s)}});
    answer.repair = question.draft.text.trimmed() + u' ' + sentences.join(u' ');
    return answer;
}

bool isWithin(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

Result<Check> publicLink(const QJsonObject &parameters)
{
    const auto shorteners = texts(parameters, u"hosts"_s);
    if (!shorteners)
        return shorteners.error();
    return Check([shorteners = *shorteners](const Question &question) {
        for (const QString &host : question.wording.hosts) {
            for (const QString &shortener : shorteners) {
                if (isWithin(host, shortener))
                    return Answer::applies({{u"host"_s, host}});
            }
            const QStringList &ours = question.facts.sender.linkDomains;
            const bool isOurs = std::any_of(ours.begin(), ours.end(), [&](const QString &domain) { return isWithin(host, domain); });
            if (!ours.isEmpty() && !isOurs)
                return Answer::applies({{u"host"_s, host}});
        }
        return Answer::fine();
    });
}

Answer textCampaignMissing(const Question &question)
{
    const auto approved = question.facts.sender.hasApprovedTextCampaign;
    return Answer::appliesIf(approved ? std::optional(!*approved) : std::nullopt);
}

Result<Check> segmentsUsedUp(const QJsonObject &parameters)
{
    const auto cap = count(parameters, u"per_day"_s);
    if (!cap)
        return cap.error();
    return Check([usual = *cap](const Question &question) {
        const SenderFacts &sender = question.facts.sender;
        if (!sender.segmentsToday)
            return Answer::unknown();
        const int allowed = sender.segmentCap.value_or(usual);
        if (*sender.segmentsToday < allowed)
            return Answer::fine();
        Answer answer = Answer::applies({{u"n"_s, QString::number(allowed)}});
        answer.until = sender.segmentDayEndsMs;
        return answer;
    });
}

} // namespace

Predicates messagePredicates()
{
    return {{u"sender not named"_s, plain<senderMissing>},
            {u"first text incomplete"_s, plain<firstTextIncomplete>},
            {u"public or foreign link"_s, publicLink},
            {u"no approved text campaign"_s, plain<textCampaignMissing>},
            {u"segments of the day used up"_s, segmentsUsedUp}};
}

} // namespace tradewind
