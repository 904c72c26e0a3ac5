// SPDX-License-Identifier: Apache-2.0
// Prices, payments, leases, rates and values in a text: Regulations M and Z, California's SB 766, and our own manners.
#include "compliance/predicates/predicates.h"

#include "domain/calendar.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QString braces = u"[…]"_s;

/// What a text lacks, with the sentence that would supply it.
class Missing
{
public:
    explicit Missing(const Wording &wording)
        : m_wording(wording)
    {}

    void unlessSaid(const QString &pattern, const QString &name, const QString &sentence)
    {
        if (m_wording.says(pattern))
            return;
        m_names << name;
        m_sentences << sentence;
    }
    bool isEmpty() const { return m_names.isEmpty(); }
    QString names() const { return m_names.join(u", "_s); }
    QString sentences() const { return m_sentences.join(u' '); }

private:
    const Wording &m_wording;
    QStringList m_names, m_sentences;
};

Answer applies(const QString &trigger, const Missing &missing)
{
    Answer answer = Answer::applies({{u"trigger"_s, trigger}, {u"missing"_s, missing.names()}});
    answer.repair = missing.sentences();
    return answer;
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// A-01, 12 CFR 1013.7(d): the amount of a payment, or of what is due at the start, in the advertisement of a lease.
Answer leaseTerms(const Question &question)
{
    const Wording &wording = question.wording;
    const QString trigger = firstOf({wording.payment, wording.down, wording.zeroDown});
    if (!wording.isLease || trigger.isEmpty())
        return Answer::fine();
    Missing missing(wording);
    missing.unlessSaid(u"due at (?:lease )?signing|due at delivery|al firmar"_s, u"the total due at signing"_s,
                       u"$%1 total due at signing."_s.arg(braces));
    missing.unlessSaid(u"\\d+ (?:monthly )?payments|\\d{2} (?:months|mos?\\b|meses)|\\d{2}[- ]month"_s,
                       u"number, amount and due dates of payments"_s, u"%1 monthly payments of $%1, due monthly from %1."_s.arg(braces));
    missing.unlessSaid(u"security deposit|dep[oó]sito"_s, u"whether a security deposit is required"_s, u"No security deposit required."_s);
    missing.unlessSaid(u"per mile|/ ?mile|end[- ]of[- ](?:lease|term)|lease[- ]end|disposition fee|excess (?:wear|miles)|wear and"_s,
                       u"charges at lease end"_s, u"Lessee pays excess wear and $%1 per mile over %1."_s.arg(braces));
    return missing.isEmpty() ? Answer::fine() : applies(trigger, missing);
}

// A-02, 12 CFR 1026.24(d)(1): down payment, number of payments or period, amount of a payment, finance charge.
Answer creditTerms(const Question &question)
{
    const Wording &wording = question.wording;
    const QString trigger = firstOf({wording.payment, wording.down, wording.term, wording.charge});
    if (wording.isLease || trigger.isEmpty())
        return Answer::fine();
    Missing missing(wording);
    missing.unlessSaid(u"\\bdown\\b|enganche"_s, u"the down payment"_s, u"$%1 down."_s.arg(braces));
    missing.unlessSaid(u"\\d+ (?:equal |monthly )*payments of|(?:for|over|x|por) \\d{2,3} (?:months|mos?\\b|meses)|\\d+ pagos de"_s,
                       u"the terms of repayment"_s, u"%1 monthly payments of $%1."_s.arg(braces));
    missing.unlessSaid(
        u"\\d[\\d.]*\\s?% (?:a\\.?p\\.?r\\b|annual percentage rate)|(?:\\ba\\.?p\\.?r\\b|annual percentage rate)[^.]{0,12}\\d[\\d.]*\\s?%"_s,
        u"the \"annual percentage rate\""_s, u"%1% annual percentage rate (APR)."_s.arg(braces));
    return missing.isEmpty() ? Answer::fine() : applies(trigger, missing);
}

// a rate is called by its name; a lease has none.
Answer rateMisnamed(const Question &question)
{
    const Wording &wording = question.wording;
    if (wording.isLease && wording.namesApr)
        return Answer::applies({{u"trigger"_s, u"APR"_s}});
    return wording.rate.isEmpty() || wording.namesApr ? Answer::fine() : Answer::applies({{u"trigger"_s, wording.rate}});
}

Result<Check> termsOld(const QJsonObject &parameters)
{
    const auto days = count(parameters, u"days"_s);
    if (!days)
        return days.error();
    return Check([days = *days](const Question &question) {
        const Wording &wording = question.wording;
        const QString trigger = firstOf({wording.payment, wording.rate, wording.price, wording.down});
        if (trigger.isEmpty())
            return Answer::fine();
        const QDate quoted = question.facts.sender.quotedOn;
        if (!quoted.isValid())
            return Answer::unknown();
        if (quoted.addDays(days) >= dateOf(question.lastDay))
            return Answer::fine();
        return Answer::applies({{u"trigger"_s, trigger}, {u"date"_s, quoted.toString(Qt::ISODate)}});
    });
}

// three text messages' worth; a smart quote makes them shorter, which the segment meter shows.
Answer tooLongForTerms(const Question &question)
{
    constexpr qsizetype threeSegments = 3 * 153;
    const Wording &wording = question.wording;
    const bool statesTerms = !firstOf({wording.payment, wording.down, wording.term}).isEmpty();
    return Answer::appliesIf(statesTerms && wording.text.size() > threeSegments);
}

// A-06, California Vehicle Code as amended by SB 766.
Answer totalPriceMissing(const Question &question)
{
    const Wording &wording = question.wording;
    const bool namesVehicle = question.facts.sender.namesVehicleForSale.value_or(false);
    const QString trigger = firstOf({wording.price, wording.payment, wording.down, wording.rate, wording.term});
    if ((trigger.isEmpty() && !namesVehicle) || wording.says(u"\\btotal price\\b|\\bprecio total\\b|\\bprix total\\b"_s))
        return Answer::fine();
    return Answer::applies({{u"trigger"_s, trigger.isEmpty() ? u"one vehicle"_s : trigger}});
}

Answer totalOfPaymentsMissing(const Question &question)
{
    const Wording &wording = question.wording;
    if (wording.payment.isEmpty())
        return Answer::fine();
    Missing missing(wording);
    missing.unlessSaid(
        u"total of (?:all )?payments|total amount (?:you will )?pa(?:y|id)|total de (?:los )?pagos|total des (?:paiements|versements)"_s,
        u"the total of payments"_s, u"Total of payments $%1."_s.arg(braces));
    missing.unlessSaid(u"\\bdown\\b|\\btrade[- ]?in\\b|enganche"_s, u"the cash down or trade it assumes"_s,
                       u"Assumes $%1 down."_s.arg(braces));
    return missing.isEmpty() ? Answer::fine() : applies(wording.payment, missing);
}

//
Answer valueUnqualified(const Question &question)
{
    const Wording &wording = question.wording;
    if (wording.value.isEmpty())
        return Answer::fine();
    Missing missing(wording);
    missing.unlessSaid(u"\\bestimat|\\bestimad|\\bapprox"_s, u"that it is an estimate"_s, u"Estimate."_s);
    missing.unlessSaid(u"inspect|inspecci[oó]n|in[- ]person appraisal"_s, u"\"subject to inspection\""_s, u"Subject to inspection."_s);
    missing.unlessSaid(
        u"\\bas of\\b|\\bal \\d|\\d{1,2}/\\d{1,2}|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}\\b|\\btoday\\b|\\ben date d|\\bdu jour\\b|\\baujourd"_s,
        u"its date"_s, u"As of %1."_s.arg(braces));
    missing.unlessSaid(u"based on|according to|source|market data|auction|seg[uú]n|basad[oa] en|\\bselon\\b|d'après"_s, u"its source"_s,
                       u"Based on %1."_s.arg(braces));
    return missing.isEmpty() ? Answer::fine() : applies(wording.value, missing);
}

//
Answer promiseUnbacked(const Question &question)
{
    if (question.wording.promise.isEmpty())
        return Answer::fine();
    const SenderFacts &sender = question.facts.sender;
    if (sender.usesBureauData.value_or(false) && sender.isFirmOfferComplete.value_or(false))
        return Answer::fine();
    return Answer::applies({{u"trigger"_s, question.wording.promise}});
}

// O-05 (E25).
Answer valueNotARange(const Question &question)
{
    const Wording &wording = question.wording;
    if (wording.value.isEmpty() || wording.isValueRange)
        return Answer::fine();
    Answer answer = Answer::applies({{u"trigger"_s, wording.value}});
    answer.repair = u"$%1–$%1"_s.arg(braces);
    return answer;
}

// O-06 (E26).
Answer loanFirst(const Question &question)
{
    if (question.wording.loanFirst.isEmpty())
        return Answer::fine();
    Answer answer = Answer::applies({{u"trigger"_s, question.wording.loanFirst}});
    answer.repair = u"Your %1 may be worth more than you think."_s.arg(braces);
    return answer;
}

// O-07 (T64).
Answer valueSaidToHold(const Question &question)
{
    if (question.wording.stillHolds.isEmpty())
        return Answer::fine();
    Answer answer = Answer::appliesIf(question.facts.hasValueFallen);
    answer.words = {{u"trigger"_s, question.wording.stillHolds}};
    return answer;
}

// F-20: whatever the template is called. A recall notice to somebody who is no customer of ours sells as well.
Answer sells(const Question &question)
{
    const Purpose purpose = question.draft.purpose;
    if (purpose == Purpose::Recall && !question.facts.isCustomer.value_or(true))
        return Answer::applies({{u"trigger"_s, u"it goes to somebody who is no customer"_s}});
    if (!question.wording.isOffer)
        return Answer::fine();
    const Wording &wording = question.wording;
    return Answer::applies(
        {{u"trigger"_s,
          u'"' + firstOf({wording.offer, wording.value, wording.promise, wording.rate, wording.payment, wording.price}) + u'"'}});
}

} // namespace

Predicates advertisingPredicates()
{
    return {{u"sells anyway"_s, plain<sells>},
            {u"lease terms incomplete"_s, plain<leaseTerms>},
            {u"credit terms incomplete"_s, plain<creditTerms>},
            {u"rate misnamed"_s, plain<rateMisnamed>},
            {u"quoted terms old"_s, termsOld},
            {u"terms too long for a text"_s, plain<tooLongForTerms>},
            {u"total price missing"_s, plain<totalPriceMissing>},
            {u"total of payments missing"_s, plain<totalOfPaymentsMissing>},
            {u"value without its conditions"_s, plain<valueUnqualified>},
            {u"promise of credit"_s, plain<promiseUnbacked>},
            {u"value not a range"_s, plain<valueNotARange>},
            {u"loan data first"_s, plain<loanFirst>},
            {u"value said to hold"_s, plain<valueSaidToHold>}};
}

} // namespace tradewind
