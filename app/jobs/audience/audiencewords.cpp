// SPDX-License-Identifier: Apache-2.0
#include "jobs/audience/audiencewords.h"

#include "base/percent.h"
#include "base/tr.h"
#include "jobs/audience/bookfacts.h"
#include "jobs/equity/equitywords.h"

#include <QLocale>
#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString numberWords(FactKind kind, std::int64_t number)
{
    switch (kind) {
    case FactKind::Amount:
        return number % 100 == 0 ? u"$"_s + QLocale().toString(static_cast<qlonglong>(number / 100))
                                 : u"$"_s + QLocale().toString(static_cast<double>(number) / 100, 'f', 2);
    case FactKind::Percent:
        return percentIn(QLocale(), static_cast<double>(number) / 10'000, number % 100 == 0 ? 0 : 2);
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

QString flagWords(Fact fact, bool is)
{
    switch (fact) {
    case Fact::IsOnProperty:
        return is ? tr("on the property now") : tr("not on the property");
    case Fact::HasMobile:
        return is ? tr("has a mobile number") : tr("has no mobile number");
    case Fact::HasEmail:
        return is ? tr("has an e-mail address") : tr("has no e-mail address");
    case Fact::IsRepeatCustomer:
        return is ? tr("owns two vehicles or more") : tr("owns one vehicle");
    case Fact::HasOpenAppraisal:
        return is ? tr("has an open appraisal") : tr("has no open appraisal");
    case Fact::IsBelowOffer:
        return is ? tr("value is below the offer") : tr("value is not below the offer");
    case Fact::MayCall:
        return is ? tr("may be called") : tr("asked not to be called");
    case Fact::MayText:
        return is ? tr("may be texted") : tr("asked not to be texted");
    default:
        return is ? tr("may be e-mailed") : tr("asked not to be e-mailed");
    }
}

QStringList shownWords(const FactCondition &condition)
{
    QStringList shown;
    for (const QString &word : condition.words)
        shown << factWord(condition.fact, word);
    return shown;
}

} // namespace

QString factWord(Fact fact, const QString &word)
{
    if (fact != Fact::Holding)
        return word;
    for (const Holding holding : {Holding::ServiceOnly, Holding::Financed, Holding::Leased, Holding::Cash}) {
        if (word.compare(holdingCode(holding), Qt::CaseInsensitive) == 0)
            return holdingWord(holding);
    }
    return word;
}

QString factName(Fact fact)
{
    switch (fact) {
    case Fact::Holding:
        return tr("holding");
    case Fact::Payment:
        return tr("monthly payment");
    case Fact::Apr:
        return tr("APR");
    case Fact::Payoff:
        return tr("payoff");
    case Fact::MonthsOwned:
        return tr("months owned");
    case Fact::PaymentsLeft:
        return tr("payments left");
    case Fact::MaturityOn:
        return tr("contract end");
    case Fact::Lender:
        return tr("lender");
    case Fact::Equity:
        return tr("equity");
    case Fact::CountedEquity:
        return tr("equity after the buffer");
    case Fact::Value:
        return tr("trade value");
    case Fact::LoanToValue:
        return tr("loan to value");
    case Fact::PaymentsOfEquity:
        return tr("equity in monthly payments");
    case Fact::NextCrossingOn:
        return tr("next crossing");
    case Fact::CrossedOn:
        return tr("crossed into equity");
    case Fact::ModelYear:
        return tr("model year");
    case Fact::Make:
        return tr("make");
    case Fact::Model:
        return tr("model");
    case Fact::Miles:
        return tr("miles");
    case Fact::WarrantyEndsOn:
        return tr("warranty end");
    case Fact::ServiceVisits:
        return tr("service visits in 24 months");
    case Fact::LastVisitOn:
        return tr("last service visit");
    case Fact::IsOnProperty:
        return tr("on the property");
    case Fact::DeclinedAmount:
        return tr("declined service");
    case Fact::State:
        return tr("state");
    case Fact::Zip:
        return tr("ZIP code");
    case Fact::Language:
        return tr("language");
    case Fact::Salesperson:
        return tr("salesperson");
    case Fact::HasMobile:
        return tr("mobile number");
    case Fact::HasEmail:
        return tr("e-mail address");
    case Fact::MayCall:
        return tr("calls allowed");
    case Fact::MayText:
        return tr("texts allowed");
    case Fact::MayEmail:
        return tr("e-mail allowed");
    case Fact::IsRepeatCustomer:
        return tr("owns two vehicles or more");
    case Fact::AppraisedOn:
        return tr("last appraisal");
    case Fact::LeadOn:
        return tr("last lead");
    case Fact::ValueUpOn:
        return tr("value went up");
    case Fact::ValueDownOn:
        return tr("value went down");
    case Fact::DeclinedOn:
        return tr("service declined");
    case Fact::EngagedOn:
        return tr("last answer or click");
    case Fact::MissedOn:
        return tr("missed appointment");
    case Fact::SoldOn:
        return tr("sold or lost");
    case Fact::MessagedOn:
        return tr("last message");
    case Fact::CalledOn:
        return tr("last call");
    case Fact::HasOpenAppraisal:
        return tr("open appraisal");
    case Fact::IsBelowOffer:
        return tr("value below the offer");
    case Fact::LeadPreset:
        return tr("lead process");
    case Fact::Offer:
        return tr("our offer");
    case Fact::OfferMove:
        return tr("value change since the offer");
    case Fact::AppraisalOutcome:
        return tr("outcome of the appraisal");
    case Fact::CreditScore:
        return tr("credit score");
    }
    return {};
}

QString testName(ConditionTest test)
{
    switch (test) {
    case ConditionTest::AtLeast:
        return tr("at least");
    case ConditionTest::AtMost:
        return tr("at most");
    case ConditionTest::WithinDays:
        return tr("within the next … days");
    case ConditionTest::SinceDays:
        return tr("within the last … days");
    case ConditionTest::BeforeDays:
        return tr("more than … days ago");
    case ConditionTest::AnyOf:
        return tr("is");
    case ConditionTest::NoneOf:
        return tr("is not");
    case ConditionTest::Is:
        return tr("yes");
    case ConditionTest::IsNot:
        return tr("no");
    case ConditionTest::Known:
        return tr("known");
    case ConditionTest::Unknown:
        return tr("not known");
    }
    return {};
}

QString conditionWords(const FactCondition &condition)
{
    const QString name = factName(condition.fact);
    const QString number = numberWords(factInfo(condition.fact).kind, condition.number);
    const int days = static_cast<int>(condition.number); // lupdate reads no more than a plain name
    switch (condition.test) {
    case ConditionTest::AtLeast:
        return tr("%1 at least %2").arg(name, number);
    case ConditionTest::AtMost:
        return tr("%1 at most %2").arg(name, number);
    case ConditionTest::WithinDays:
        return tr("%1 within the next %n day(s)", nullptr, days).arg(name);
    case ConditionTest::SinceDays:
        return tr("%1 within the last %n day(s)", nullptr, days).arg(name);
    case ConditionTest::BeforeDays:
        return tr("%1 more than %n day(s) ago", nullptr, days).arg(name);
    case ConditionTest::AnyOf:
        return tr("%1 is %2").arg(name, wordList(shownWords(condition)));
    case ConditionTest::NoneOf:
        return tr("%1 is not %2").arg(name, wordList(shownWords(condition)));
    case ConditionTest::Is:
        return flagWords(condition.fact, true);
    case ConditionTest::IsNot:
        return flagWords(condition.fact, false);
    case ConditionTest::Known:
        return tr("%1 known").arg(name);
    case ConditionTest::Unknown:
        return tr("%1 not known").arg(name);
    }
    return {};
}

QString audienceSentence(const FactCondition &audience)
{
    if (audience.kind == FactCondition::Kind::Test)
        return conditionWords(audience);
    if (audience.parts.empty())
        return audience.kind == FactCondition::Kind::Any ? tr("nobody") : tr("everybody");
    QStringList parts;
    for (const FactCondition &part : audience.parts) {
        const bool isGroup = part.kind != FactCondition::Kind::Test && part.parts.size() > 1 && audience.parts.size() > 1;
        parts << (isGroup ? u"(%1)"_s.arg(audienceSentence(part)) : audienceSentence(part));
    }
    if (audience.kind == FactCondition::Kind::All)
        return parts.join(tr(" and "));
    return audience.kind == FactCondition::Kind::Any ? parts.join(tr(" or ")) : tr("none of: %1").arg(parts.join(u", "_s));
}

} // namespace tradewind
