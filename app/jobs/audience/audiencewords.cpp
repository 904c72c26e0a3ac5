// SPDX-License-Identifier: Apache-2.0
#include "jobs/audience/audiencewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *words)
{
    return QCoreApplication::translate("tradewind", words);
}

QString numberWords(FactKind kind, std::int64_t number)
{
    switch (kind) {
    case FactKind::Amount:
        return number % 100 == 0 ? u"$"_s + QLocale().toString(static_cast<qlonglong>(number / 100))
                                 : u"$"_s + QLocale().toString(static_cast<double>(number) / 100, 'f', 2);
    case FactKind::Percent:
        return QLocale().toString(static_cast<double>(number) / 100, 'f', number % 100 == 0 ? 0 : 2) + u" %"_s;
    default:
        return QString::number(number);
    }
}

QString wordList(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 or %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString flagWords(AudienceFact fact, bool is)
{
    switch (fact) {
    case AudienceFact::IsOnProperty:
        return is ? tr("on the property now") : tr("not on the property");
    case AudienceFact::HasMobile:
        return is ? tr("has a mobile number") : tr("has no mobile number");
    case AudienceFact::HasEmail:
        return is ? tr("has an e-mail address") : tr("has no e-mail address");
    case AudienceFact::MayCall:
        return is ? tr("may be called") : tr("asked not to be called");
    case AudienceFact::MayText:
        return is ? tr("may be texted") : tr("asked not to be texted");
    default:
        return is ? tr("may be e-mailed") : tr("asked not to be e-mailed");
    }
}

} // namespace

QString factName(AudienceFact fact)
{
    switch (fact) {
    case AudienceFact::Holding:
        return tr("holding");
    case AudienceFact::Payment:
        return tr("monthly payment");
    case AudienceFact::Apr:
        return tr("APR");
    case AudienceFact::Payoff:
        return tr("payoff");
    case AudienceFact::MonthsOwned:
        return tr("months owned");
    case AudienceFact::PaymentsLeft:
        return tr("payments left");
    case AudienceFact::MaturityOn:
        return tr("contract end");
    case AudienceFact::Lender:
        return tr("lender");
    case AudienceFact::Equity:
        return tr("equity");
    case AudienceFact::CountedEquity:
        return tr("equity after the buffer");
    case AudienceFact::Value:
        return tr("trade value");
    case AudienceFact::LoanToValue:
        return tr("loan to value");
    case AudienceFact::PaymentsOfEquity:
        return tr("equity in monthly payments");
    case AudienceFact::NextCrossingOn:
        return tr("next crossing");
    case AudienceFact::CrossedOn:
        return tr("crossed into equity");
    case AudienceFact::ModelYear:
        return tr("model year");
    case AudienceFact::Make:
        return tr("make");
    case AudienceFact::Model:
        return tr("model");
    case AudienceFact::Miles:
        return tr("miles");
    case AudienceFact::WarrantyEndsOn:
        return tr("warranty end");
    case AudienceFact::ServiceVisits:
        return tr("service visits in 24 months");
    case AudienceFact::LastVisitOn:
        return tr("last service visit");
    case AudienceFact::IsOnProperty:
        return tr("on the property");
    case AudienceFact::DeclinedAmount:
        return tr("declined service");
    case AudienceFact::State:
        return tr("state");
    case AudienceFact::Zip:
        return tr("ZIP code");
    case AudienceFact::Language:
        return tr("language");
    case AudienceFact::Salesperson:
        return tr("salesperson");
    case AudienceFact::HasMobile:
        return tr("mobile number");
    case AudienceFact::HasEmail:
        return tr("e-mail address");
    case AudienceFact::MayCall:
        return tr("calls allowed");
    case AudienceFact::MayText:
        return tr("texts allowed");
    case AudienceFact::MayEmail:
        return tr("e-mail allowed");
    case AudienceFact::CreditScore:
        return tr("credit score");
    }
    return {};
}

QString testName(AudienceTest test)
{
    switch (test) {
    case AudienceTest::AtLeast:
        return tr("at least");
    case AudienceTest::AtMost:
        return tr("at most");
    case AudienceTest::WithinDays:
        return tr("within the next … days");
    case AudienceTest::SinceDays:
        return tr("within the last … days");
    case AudienceTest::BeforeDays:
        return tr("more than … days ago");
    case AudienceTest::AnyOf:
        return tr("is");
    case AudienceTest::NoneOf:
        return tr("is not");
    case AudienceTest::Is:
        return tr("yes");
    case AudienceTest::IsNot:
        return tr("no");
    case AudienceTest::Known:
        return tr("known");
    case AudienceTest::Unknown:
        return tr("not known");
    }
    return {};
}

QString conditionWords(const AudienceNode &condition)
{
    const QString name = factName(condition.fact);
    const QString number = numberWords(factInfo(condition.fact).kind, condition.number);
    const int days = static_cast<int>(condition.number); // lupdate reads no more than a plain name
    switch (condition.test) {
    case AudienceTest::AtLeast:
        return tr("%1 at least %2").arg(name, number);
    case AudienceTest::AtMost:
        return tr("%1 at most %2").arg(name, number);
    case AudienceTest::WithinDays:
        return QCoreApplication::translate("tradewind", "%1 within the next %n day(s)", nullptr, days).arg(name);
    case AudienceTest::SinceDays:
        return QCoreApplication::translate("tradewind", "%1 within the last %n day(s)", nullptr, days).arg(name);
    case AudienceTest::BeforeDays:
        return QCoreApplication::translate("tradewind", "%1 more than %n day(s) ago", nullptr, days).arg(name);
    case AudienceTest::AnyOf:
        return tr("%1 is %2").arg(name, wordList(condition.words));
    case AudienceTest::NoneOf:
        return tr("%1 is not %2").arg(name, wordList(condition.words));
    case AudienceTest::Is:
        return flagWords(condition.fact, true);
    case AudienceTest::IsNot:
        return flagWords(condition.fact, false);
    case AudienceTest::Known:
        return tr("%1 known").arg(name);
    case AudienceTest::Unknown:
        return tr("%1 not known").arg(name);
    }
    return {};
}

QString audienceSentence(const AudienceNode &audience)
{
    if (audience.kind == AudienceNode::Kind::Condition)
        return conditionWords(audience);
    const bool isAll = audience.kind == AudienceNode::Kind::All;
    if (audience.parts.empty())
        return isAll ? tr("everybody") : tr("nobody");
    QStringList parts;
    for (const AudienceNode &part : audience.parts) {
        const bool isGroup = part.kind != AudienceNode::Kind::Condition && part.parts.size() > 1 && audience.parts.size() > 1;
        parts << (isGroup ? u"(%1)"_s.arg(audienceSentence(part)) : audienceSentence(part));
    }
    return parts.join(isAll ? tr(" and ") : tr(" or "));
}

} // namespace tradewind
