// SPDX-License-Identifier: Apache-2.0
// What an e-mail must carry before mailbox providers and CAN-SPAM are content.
#include "compliance/predicates/predicates.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QByteArray header(const Draft &draft, const QByteArray &name)
{
    for (const auto &[key, value] : draft.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString plainly(QString text)
{
    return text.toLower().remove(u',').remove(u'.').simplified();
}

// E-01: a physical address in the body, a way to unsubscribe, a From that is ours.
Answer emailIncomplete(const Question &question)
{
    if (question.wording.isEmpty() || (!question.isWhole && question.facts.sender.postalAddress.isEmpty()))
        return Answer::unknown();
    const Draft &draft = question.draft;
    const QString address = question.facts.sender.postalAddress;
    QStringList missing;
    if (address.isEmpty() || !plainly(draft.text + u' ' + draft.html).contains(plainly(address)))
        missing << u"the postal address"_s;
    if (header(draft, "List-Unsubscribe").isEmpty() && !question.wording.says(u"unsubscribe|opt[- ]?out|darse de baja|d[ée]sabonner"_s))
        missing << u"a way to unsubscribe"_s;
    if (question.isWhole && draft.from.isEmpty() && question.facts.sender.name.isEmpty())
        missing << u"who it is from"_s;
    if (question.isWhole && draft.subject.trimmed().isEmpty())
        missing << u"a subject"_s;
    if (missing.isEmpty())
        return Answer::fine();
    return Answer::applies({{u"missing"_s, missing.join(u", "_s)}});
}

// E-03: RFC 8058 wants an https address in List-Unsubscribe and exactly this value beside it.
Answer oneClickMissing(const Question &question)
{
    if (!question.isWhole && question.draft.headers.isEmpty())
        return Answer::unknown();
    const bool hasAddress = header(question.draft, "List-Unsubscribe").contains("<https://");
    const bool isOneClick = header(question.draft, "List-Unsubscribe-Post").trimmed() == "List-Unsubscribe=One-Click";
    return Answer::appliesIf(!hasAddress || !isOneClick);
}

Answer notAuthenticated(const Question &question)
{
    const auto isPassed = question.facts.sender.isMailAuthenticated;
    return Answer::appliesIf(isPassed ? std::optional(!*isPassed) : std::nullopt);
}

Result<Check> complaintsTooMany(const QJsonObject &parameters)
{
    const double warn = parameters[u"warn_percent"_s].toDouble();
    const double stop = parameters[u"stop_percent"_s].toDouble();
    const double bounce = parameters[u"bounce_percent"_s].toDouble();
    if (warn <= 0 || stop <= warn || bounce <= 0)
        return Error{Error::Kind::BadData, u"warn_percent, stop_percent and bounce_percent must be rising percentages"_s};
    return Check([=](const Question &question) {
        const SenderFacts &sender = question.facts.sender;
        if (!sender.spamRate && !sender.bounceRate)
            return Answer::unknown();
        const double spam = sender.spamRate.value_or(0);
        const double bounced = sender.bounceRate.value_or(0);
        if (spam < warn && bounced < bounce)
            return Answer::fine();
        Answer answer = Answer::applies({{u"spam"_s, QString::number(spam, 'f', 2)}, {u"bounce"_s, QString::number(bounced, 'f', 1)}});
        if (spam < stop && bounced < bounce)
            answer.effect = Effect::Warn;
        return answer;
    });
}

} // namespace

Predicates emailPredicates()
{
    return {{u"e-mail incomplete"_s, plain<emailIncomplete>},
            {u"one-click unsubscribe missing"_s, plain<oneClickMissing>},
            {u"mail not authenticated"_s, plain<notAuthenticated>},
            {u"too many complaints or bounces"_s, complaintsTooMany}};
}

} // namespace tradewind
