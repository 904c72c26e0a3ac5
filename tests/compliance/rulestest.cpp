// SPDX-License-Identifier: Apache-2.0
// Each rule of the pack: one change to a customer nobody could object to, and what the rule makes of it.
#include "question.h"

#include <functional>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Draft &, ContactFacts &)>;

struct Case
{
    const char *name;
    const char *rule;
    Effect effect;
    Draft (*draft)();
    Change change; ///< makes the rule apply
    qint64 at = noon();
};

void says(Draft &draft, const char *text)
{
    draft.text = QString::fromUtf8(text);
}

RecentContact earlier(int hours, Channel channel = Channel::Sms, const QString &program = u"equity"_s)
{
    return {noon() - hours * 3'600'000LL, channel, Purpose::Marketing, program, {}};
}

QList<Case> cases()
{
    return {
        {"quiet hours hold a consented text", "F-01", Effect::Hold, goodText, [](Draft &, ContactFacts &) {}, at("2026-11-24T04:00:00Z")},
        {"a sales text without written consent", "F-02", Effect::Block, goodText,
         [](Draft &, ContactFacts &f) { f.consent = Consent::None; }},
        {"oral consent is treated as none for texts", "F-02", Effect::Block, goodText,
         [](Draft &, ContactFacts &f) { f.consent = Consent::Oral; }},
        {"a call dialed by machine", "F-02", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::Oral;
             f.sender.isDialedByMachine = true;
         }},
        {"consent that cannot be proved", "F-04", Effect::Block, goodText, [](Draft &, ContactFacts &f) { f.isConsentProven = false; }},
        {"consent nobody looked at", "F-04", Effect::Block, goodText, [](Draft &, ContactFacts &f) { f.isConsentProven.reset(); }},
        {"consent to several sellers is noted", "F-05", Effect::Log, goodText, [](Draft &, ContactFacts &f) { f.consentSellers = 3; }},
        {"an opt-out forgotten for a month stops the channel", "F-08", Effect::Block, goodText,
         [](Draft &, ContactFacts &f) { f.sender.oldestOptOutWaitingOn = QDate(2026, 10, 20); }},
        {"a confirmation after six minutes", "F-10", Effect::Block, goodText,
         [](Draft &, ContactFacts &f) { f.confirmsOptOutAtMs = noon() - 360'000; }},
        {"a second confirmation", "F-10", Effect::Block, goodText,
         [](Draft &, ContactFacts &f) {
             f.confirmsOptOutAtMs = noon() - 1000;
             f.isOptOutConfirmed = true;
         }},
        {"a confirmation that sells", "F-10", Effect::Block, goodText,
         [](Draft &d, ContactFacts &f) {
             f.confirmsOptOutAtMs = noon() - 1000;
             says(d, "Riverside Toyota: unsubscribed. Last chance: 20% off!");
         }},
        {"a listed number without relationship", "F-11", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::None;
             f.isOnNationalDnc = true;
         }},
        {"a text to a listed number, though a customer", "F-11", Effect::Block, goodText,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::Oral;
             f.isOnNationalDnc = true;
             f.lastPurchase = QDate(2026, 10, 1);
         }},
        {"a customer of two years ago", "F-11", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::None;
             f.isOnNationalDnc = true;
             f.lastPurchase = QDate(2024, 11, 1);
         }},
        {"an area code that is not subscribed", "F-14", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::None;
             f.isAreaCodeSubscribed = false;
         }},
        {"a list of 32 days", "F-14", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::None;
             f.dncFileAgeDays = 32;
         }},
        {"a list of 26 days warns", "F-14", Effect::Warn, goodCall,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::None;
             f.dncFileAgeDays = 26;
         }},
        {"a number nobody looked up", "F-14", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::None;
             f.isOnNationalDnc.reset();
         }},
        {"our own list beats written consent and a purchase", "F-15", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.lastPurchase = QDate(2026, 11, 1);
             f.isSuppressed = true;
         }},
        {"the dealership's do-not-call flag", "F-15", Effect::Block, goodCall, [](Draft &, ContactFacts &f) { f.isOnInternalDnc = true; }},
        {"suppression nobody looked up", "F-15", Effect::Block, goodText, [](Draft &, ContactFacts &f) { f.isSuppressed.reset(); }},
        {"a number that changed hands", "F-17", Effect::Block, goodText, [](Draft &, ContactFacts &f) { f.isReassigned = true; }},
        {"an AI voice without written consent", "F-18", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.consent = Consent::Oral;
             f.sender.isArtificial = true;
         }},
        {"no do-not-call policy", "F-19", Effect::Review, goodText, [](Draft &, ContactFacts &f) { f.sender.hasDncPolicy = false; }},
        {"a recall notice with a coupon", "F-20", Effect::Warn, goodText,
         [](Draft &d, ContactFacts &) {
             d.purpose = Purpose::Recall;
             says(d, "Riverside Toyota: your Camry has an open recall. Bring this coupon for an oil change.");
         }},
        {"a text that does not say who writes", "F-21", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Your 2021 Camry may be worth more than you think. Reply STOP to opt out."); }},
        {"a first text without STOP and HELP", "M-01", Effect::Fix, goodText, [](Draft &, ContactFacts &f) { f.isFirstText = true; }},
        {"a public shortener", "M-03", Effect::Block, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: see https://bit.ly/abc"); }},
        {"a link to somebody else's domain", "M-03", Effect::Block, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: see https://elsewhere.example.net/a"); }},
        {"a number without a text campaign", "M-04", Effect::Block, goodText,
         [](Draft &, ContactFacts &f) { f.sender.hasApprovedTextCampaign = false; }},
        {"the segments of the day used up", "M-05", Effect::Hold, goodText,
         [](Draft &, ContactFacts &f) {
             f.sender.segmentsToday = 2000;
             f.sender.segmentDayEndsMs = noon() + 50'400'000;
         }},
        {"consent that came with a list", "M-06", Effect::Block, goodText, [](Draft &, ContactFacts &f) { f.isConsentBought = true; }},
        {"a second sales text within 72 hours", "M-07", Effect::Hold, goodText, [](Draft &, ContactFacts &f) { f.recent = {earlier(71)}; }},
        {"a fifth sales text within 30 days", "M-07", Effect::Hold, goodText,
         [](Draft &, ContactFacts &f) {
             f.recent = {earlier(100), earlier(200), earlier(300), earlier(700)};
         }},
        {"an unknown place at eight in the morning in Hawaii", "S-00", Effect::Hold, goodText,
         [](Draft &d, ContactFacts &f) {
             f.state.clear();
             f.zip.clear();
             f.phone = d.to = u"+18005550118"_s;
         }},
        {"a Floridian by area code after eight", "S-03", Effect::Hold, goodText,
         [](Draft &d, ContactFacts &f) { f.phone = d.to = u"+13055550118"_s; }, at("2026-11-24T01:30:00Z")},
        {"a Texan on Sunday morning", "S-15", Effect::Hold, goodText, [](Draft &, ContactFacts &f) { f.state = u"TX"_s; },
         at("2026-11-22T16:00:00Z")},
        {"a fourth contact in a day", "S-20", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.recent = {earlier(1, Channel::Voice), earlier(5, Channel::Voice), earlier(23, Channel::Voice)};
         }},
        {"a Texan stranger, and no registration", "S-22", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.state = u"Texas"_s;
             f.consent = Consent::None;
             f.isCustomer = false;
             f.sender.isRegisteredInTexas = false;
         }},
        {"a Texas list of the last quarter", "S-23", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.state = u"TX"_s;
             f.consent = Consent::None;
             f.sender.texasListOn = QDate(2026, 9, 30);
         }},
        {"a call to Connecticut on oral consent", "S-24", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.state = u"CT"_s;
             f.consent = Consent::Oral;
         }},
        {"Thanksgiving in Louisiana", "S-28", Effect::Hold, goodText, [](Draft &, ContactFacts &f) { f.state = u"LA"_s; },
         at("2026-11-26T18:00:00Z")},
        {"an emergency in Louisiana", "S-29", Effect::Hold, goodText,
         [](Draft &, ContactFacts &f) {
             f.state = u"LA"_s;
             f.sender.bans = {{u"LA"_s, QDate(2026, 11, 20), QDate(2026, 11, 24)}};
         }},
        {"on Georgia's list", "S-30", Effect::Block, goodCall,
         [](Draft &, ContactFacts &f) {
             f.state = u"GA"_s;
             f.consent = Consent::None;
             f.isOnStateDnc = true;
         }},
        {"an e-mail without postal address", "E-01", Effect::Block, goodEmail,
         [](Draft &d, ContactFacts &) { says(d, "Hello. Unsubscribe any time."); }},
        {"an e-mail to somebody who unsubscribed", "E-02", Effect::Block, goodEmail,
         [](Draft &, ContactFacts &f) { f.isSuppressed = true; }},
        {"an e-mail without one-click headers", "E-03", Effect::Block, goodEmail, [](Draft &d, ContactFacts &) { d.headers.removeLast(); }},
        {"three complaints in a thousand", "E-04", Effect::Hold, goodEmail, [](Draft &, ContactFacts &f) { f.sender.spamRate = 0.3; }},
        {"one complaint in a thousand warns", "E-04", Effect::Warn, goodEmail, [](Draft &, ContactFacts &f) { f.sender.spamRate = 0.1; }},
        {"a domain that fails DMARC", "E-05", Effect::Block, goodEmail,
         [](Draft &, ContactFacts &f) { f.sender.isMailAuthenticated = false; }},
        {"a letter to somebody who refuses mail", "D-01", Effect::Block, goodLetter,
         [](Draft &, ContactFacts &f) { f.isMailRefused = true; }},
        {"a letter to an address of last summer", "D-02", Effect::Review, goodLetter,
         [](Draft &, ContactFacts &f) { f.addressVerifiedOn = QDate(2026, 8, 1); }},
        {"a letter to nobody's street", "D-04", Effect::Review, goodLetter,
         [](Draft &d, ContactFacts &) { d.to = u"Maria Garcia\nAmes, IA 50010"_s; }},
        {"a letter without an address", "D-04", Effect::Review, goodLetter, [](Draft &d, ContactFacts &) { d.to.clear(); }},
        {"a letter that could not come back", "D-05", Effect::Review, goodLetter,
         [](Draft &, ContactFacts &f) { f.sender.postalAddress.clear(); }},
        {"a letter to somebody suppressed", "D-03", Effect::Block, goodLetter, [](Draft &, ContactFacts &f) { f.isSuppressed = true; }},
        {"a lease payment alone", "A-01", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: lease a Camry for $299/mo!"); }},
        {"zero down on a lease", "A-01", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: lease a Camry with $0 down."); }},
        {"a payment alone", "A-02", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: drive a Camry for $399 a month."); }},
        {"a down payment alone", "A-02", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: only $2,000 down on a Camry."); }},
        {"a rate without its name", "A-03", Effect::Block, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: 2.9% financing this week."); }},
        {"a lease with an APR", "A-03", Effect::Block, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: lease at 1.9% APR."); }},
        {"terms of two weeks ago", "A-04", Effect::Block, goodText,
         [](Draft &d, ContactFacts &f) {
             says(d, "Riverside Toyota: $399 a month.");
             f.sender.quotedOn = QDate(2026, 11, 8);
         }},
        {"a Californian and a payment", "A-06", Effect::Block, goodText,
         [](Draft &d, ContactFacts &f) {
             f.state = u"CA"_s;
             says(d, "Riverside Toyota: a Camry for only $24,995.");
         }},
        {"a Californian payment without its total", "A-07", Effect::Block, goodText,
         [](Draft &d, ContactFacts &f) {
             f.state = u"CA"_s;
             says(d, "Riverside Toyota: $399 a month. Total price $24,995.");
         }},
        {"a value stated as a fact", "A-08", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: your Camry is worth $18,000 to $20,000."); }},
        {"a value in French, stated as a fact", "A-08", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota : votre Camry vaut 18 000 $ à 20 000 $."); }},
        {"a payment alone, in French", "A-02", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota : une Camry pour 399 $ par mois."); }},
        {"a promise of credit in French", "A-09", Effect::Block, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota : vous êtes préapprouvé!"); }},
        {"a promise of credit", "A-09", Effect::Block, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: you are pre-approved!"); }},
        {"an audience from the bureau", "C-01", Effect::Block, goodText, [](Draft &, ContactFacts &f) { f.sender.usesBureauData = true; }},
        {"a prescreened letter without notices", "C-02", Effect::Block, goodLetter,
         [](Draft &, ContactFacts &f) { f.sender.usesBureauData = true; }},
        {"a pack past its review", "O-01", Effect::Block, goodEmail, [](Draft &, ContactFacts &) {}, at("2027-03-01T18:00:00Z")},
        {"251 people and one pair of eyes", "O-02", Effect::Review, goodText,
         [](Draft &, ContactFacts &f) { f.sender.campaignSize = 251; }},
        {"a message that may have gone out", "O-03", Effect::Block, goodText, [](Draft &, ContactFacts &f) { f.isOutcomeUnknown = true; }},
        {"a service reminder on the same day (E18)", "O-04", Effect::Hold, goodEmail,
         [](Draft &, ContactFacts &f) { f.recent = {earlier(3, Channel::Email, u"service"_s)}; }},
        {"a value as one figure (E25)", "O-05", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: your Camry is worth $18,000."); }},
        {"a value as one figure, in French", "O-05", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota : votre Camry vaut 18 000 $."); }},
        {"a text that begins with the balance, in French", "O-06", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota : le solde de votre auto est bas. Venez nous voir."); }},
        {"a text that begins with the payoff (E26)", "O-06", Effect::Fix, goodText,
         [](Draft &d, ContactFacts &) { says(d, "Riverside Toyota: your payoff is low. Come and see us."); }},
        {"\"still valued at\" when the value fell (T64)", "O-07", Effect::Block, goodText,
         [](Draft &d, ContactFacts &f) {
             says(d, "Riverside Toyota: your Camry is still valued at $18,000.");
             f.hasValueFallen = true;
         }},
        {"a number in Toronto", "O-08", Effect::Block, goodText, [](Draft &d, ContactFacts &f) { f.phone = d.to = u"+14165550118"_s; }},
        {"facts of another number", "O-09", Effect::Block, goodText, [](Draft &d, ContactFacts &) { d.to = u"+15155550119"_s; }},
        {"a number that does not exist", "O-10", Effect::Block, goodText, [](Draft &, ContactFacts &f) { f.isAddressDead = true; }},
    };
}

const Clearance &clearance()
{
    static const Clearance made = Clearance::builtIn();
    return made;
}

const Finding *finding(const Decision &decision, const QString &rule)
{
    for (const Finding &found : decision.findings) {
        if (found.rule == rule)
            return &found;
    }
    return nullptr;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyObjectsToTheGoodCustomer();
    void everyRuleSpeaksWhenItMust_data();
    void everyRuleSpeaksWhenItMust();
    void everyRuleThatDecidesHasACase();
    void f12_APurchaseWithin18MonthsLiftsTheNationalListForCalls();
    void f13_AnInquiryWithin90DaysLiftsTheNationalListForCalls();
    void f10_AConfirmationMayFollowAnOptOut();
    void f20_ASellingServiceTextIsAskedAsMarketing();
    void replies_AreAnsweredAtAnyHour();
    void m01_TheRepairMakesTheFirstTextPass();
    void a01_ACompleteLeaseTextPasses();
    void a02_ACompleteCreditTextPasses();
    void a08_AQualifiedRangePasses();
    void m07_TheHoldEndsWhenTheTextHasAged();
    void o04_TheHoldEndsTomorrowInLegalHours();
    void k_CanadaIsReachedOnceItsRulesAreOn();
    void clear_MakesAMessageOnlyWhenNothingObjects();
    void decisions_CanBeReplayed();
};

void RulesTest::nobodyObjectsToTheGoodCustomer()
{
    for (const Draft &draft : {goodText(), goodEmail(), goodCall(), goodLetter()}) {
        const Decision decision = clearance().decide(draft, goodFacts(), noon());

        QVERIFY2(decision.mayBeSent(), qPrintable(channelCode(draft.channel) + u": "_s + decision.why().join(u' ')));
    }
}

void RulesTest::everyRuleSpeaksWhenItMust_data()
{
    QTest::addColumn<int>("number");
    const QList<Case> all = cases();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s: %s", all[i].rule, all[i].name) << i;
}

void RulesTest::everyRuleSpeaksWhenItMust()
{
    QFETCH(int, number);
    const Case asked = cases().at(number);
    Draft draft = asked.draft();
    ContactFacts facts = goodFacts();
    asked.change(draft, facts);

    const Decision decision = clearance().decide(draft, facts, asked.at);

    const Finding *found = finding(decision, QString::fromLatin1(asked.rule));
    QVERIFY2(found, qPrintable(u"%1: %2"_s.arg(verdictCode(decision.verdict), decision.rules().join(u' '))));
    QCOMPARE(effectCode(found->effect), effectCode(asked.effect));
    QVERIFY(!found->why.isEmpty() && !found->why.contains(u'{'));
    QCOMPARE(decision.mayBeSent(), asked.effect >= Effect::Warn && decision.rules().isEmpty());
}

// A rule that decides is tested above; the others say where else they are kept, are exemptions, are off, or are hours of the oracle's.
void RulesTest::everyRuleThatDecidesHasACase()
{
    QStringList untested;
    for (const Rule &rule : clearance().pack()->rules()) {
        const bool isElsewhere = rule.predicate == "elsewhere"_L1 || rule.predicate.startsWith("outside hours"_L1);
        const bool isExemption = rule.id == "F-12"_L1 || rule.id == "F-13"_L1;
        // E-01's twin for length warns only.
        if (!isElsewhere && !isExemption && rule.isOn && rule.id != "A-05"_L1)
            untested << rule.id;
    }
    for (const Case &asked : cases())
        untested.removeAll(QString::fromLatin1(asked.rule));

    QVERIFY2(untested.isEmpty(), qPrintable(untested.join(u' ')));
}

void RulesTest::f12_APurchaseWithin18MonthsLiftsTheNationalListForCalls()
{
    ContactFacts facts = goodFacts();
    facts.consent = Consent::None;
    facts.isOnNationalDnc = true;

    facts.lastPurchase = QDate(2025, 5, 23); // 18 months ago to the day
    const Decision lastDay = clearance().decide(goodCall(), facts, noon());
    facts.lastPurchase = QDate(2025, 5, 22);
    const Decision dayAfter = clearance().decide(goodCall(), facts, noon());
    facts.lastPurchase = QDate(2026, 12, 24);
    const Decision future = clearance().decide(goodCall(), facts, noon());

    QVERIFY(lastDay.mayBeSent());
    QVERIFY(dayAfter.rules().contains(u"F-11"_s));
    QVERIFY(future.rules().contains(u"F-11"_s));
}

void RulesTest::f13_AnInquiryWithin90DaysLiftsTheNationalListForCalls()
{
    ContactFacts facts = goodFacts();
    facts.consent = Consent::None;
    facts.isOnNationalDnc = true;

    facts.lastInquiry = QDate(2026, 11, 23).addDays(-90);
    const Decision lastDay = clearance().decide(goodCall(), facts, noon());
    facts.lastInquiry = facts.lastInquiry.addDays(-1);
    const Decision dayAfter = clearance().decide(goodCall(), facts, noon());

    QVERIFY(lastDay.mayBeSent());
    QVERIFY(dayAfter.rules().contains(u"F-11"_s));
}

void RulesTest::f10_AConfirmationMayFollowAnOptOut()
{
    ContactFacts facts = goodFacts();
    facts.isSuppressed = true;
    facts.confirmsOptOutAtMs = at("2026-11-24T04:00:00Z") - 60'000;
    Draft draft = goodText();
    draft.purpose = Purpose::Reply;
    draft.text = u"Riverside Toyota: You are unsubscribed and will receive no more messages."_s;

    const Decision decision = clearance().decide(draft, facts, at("2026-11-24T04:00:00Z"));

    QVERIFY2(decision.mayBeSent(), qPrintable(decision.why().join(u' ')));
}

void RulesTest::f20_ASellingServiceTextIsAskedAsMarketing()
{
    ContactFacts facts = goodFacts();
    facts.consent = Consent::None;
    Draft draft = goodText();
    draft.purpose = Purpose::Service;
    draft.text = u"Riverside Toyota: your Camry is ready for pick-up."_s;

    const Decision service = clearance().decide(draft, facts, noon());
    draft.text += u" Ask about our trade-in special."_s;
    const Decision selling = clearance().decide(draft, facts, noon());

    QVERIFY2(service.mayBeSent(), qPrintable(service.why().join(u' ')));
    QVERIFY(selling.rules().contains(u"F-02"_s));
}

void RulesTest::replies_AreAnsweredAtAnyHour()
{
    Draft draft = goodText();
    draft.purpose = Purpose::Reply;
    ContactFacts facts = goodFacts();
    facts.consent = Consent::None;
    facts.isOnNationalDnc = true;

    const Decision night = clearance().decide(draft, facts, at("2026-11-24T05:00:00Z"));
    facts.isSuppressed = true;
    const Decision suppressed = clearance().decide(draft, facts, at("2026-11-24T05:00:00Z"));

    QVERIFY2(night.mayBeSent(), qPrintable(night.why().join(u' ')));
    QVERIFY(!suppressed.mayBeSent());
}

void RulesTest::m01_TheRepairMakesTheFirstTextPass()
{
    ContactFacts facts = goodFacts();
    facts.isFirstText = true;
    Draft draft = goodText();
    draft.text = u"Riverside Toyota: your Camry may be worth more than you think."_s;

    const Decision before = clearance().decide(draft, facts, noon());
    draft.text = before.findings.first().repair;
    const Decision after = clearance().decide(draft, facts, noon());

    QCOMPARE(before.rules(), QStringList{u"M-01"_s});
    QVERIFY2(after.mayBeSent(), qPrintable(draft.text + u' ' + after.why().join(u' ')));
}

void RulesTest::a01_ACompleteLeaseTextPasses()
{
    Draft draft = goodText();
    draft.text =
        u"Riverside Toyota: lease a 2026 Camry LE for $299/mo, 36 months. $2,999 total due at signing. 36 monthly payments of $299. "
        "No security deposit required. Lessee pays excess wear and $0.15 per mile over 36,000."_s;

    const Decision decision = clearance().decide(draft, goodFacts(), noon());

    QVERIFY2(decision.mayBeSent(), qPrintable(decision.why().join(u' ')));
}

void RulesTest::a02_ACompleteCreditTextPasses()
{
    Draft draft = goodText();
    draft.text = u"Riverside Toyota: a 2026 Camry LE, $2,000 down, 72 monthly payments of $399, 5.9% annual percentage rate."_s;

    const Decision decision = clearance().decide(draft, goodFacts(), noon());

    QVERIFY2(decision.mayBeSent(), qPrintable(decision.why().join(u' ')));
}

void RulesTest::a08_AQualifiedRangePasses()
{
    Draft draft = goodText();
    draft.text =
        u"Riverside Toyota: your 2021 Camry may be worth $17,500-$19,000. Estimate as of Nov 22 based on auction data, subject to inspection."_s;

    const Decision decision = clearance().decide(draft, goodFacts(), noon());

    QVERIFY2(decision.mayBeSent(), qPrintable(decision.why().join(u' ')));
}

void RulesTest::m07_TheHoldEndsWhenTheTextHasAged()
{
    ContactFacts facts = goodFacts();
    facts.recent = {earlier(10)};

    const Decision decision = clearance().decide(goodText(), facts, noon());

    // 72 hours after 2 AM on Monday is 2 AM on Thursday; the hours of the day put it off to 8 AM.
    QCOMPARE(decision.verdict, Verdict::Hold);
    QCOMPARE(*decision.until, at("2026-11-26T14:00:00Z"));
}

void RulesTest::o04_TheHoldEndsTomorrowInLegalHours()
{
    ContactFacts facts = goodFacts();
    facts.recent = {earlier(3, Channel::Voice, u"service"_s)};

    const Decision decision = clearance().decide(goodCall(), facts, noon());

    QCOMPARE(decision.verdict, Verdict::Hold);
    QCOMPARE(*decision.until, at("2026-11-24T14:00:00Z"));
}

void RulesTest::k_CanadaIsReachedOnceItsRulesAreOn()
{
    const Clearance canada =
        Clearance::builtIn({{u"K-00"_s, true}, {u"K-01"_s, true}, {u"K-02"_s, true}, {u"K-03"_s, true}, {u"K-04"_s, true}});
    ContactFacts facts = goodFacts();
    facts.state = u"ON"_s;
    facts.zip.clear();
    Draft draft = goodText();
    facts.phone = draft.to = u"+14165550118"_s;
    facts.sender.postalAddress = u"1 King St, Toronto"_s;
    draft.text = u"Riverside Toyota, 1 King St, Toronto: your Camry may be worth more than you think. STOP to opt out."_s;

    const Decision allowed = canada.decide(draft, facts, noon());
    facts.consent = Consent::None;
    const Decision withoutConsent = canada.decide(draft, facts, noon());
    const Decision early = canada.decide(draft, facts, at("2026-11-23T13:30:00Z"));
    facts.phone = draft.to = u"+15145550118"_s;
    facts.state = u"QC"_s;
    const Decision quebec = canada.decide(draft, facts, noon());

    QVERIFY2(allowed.mayBeSent(), qPrintable(allowed.why().join(u' ')));
    QVERIFY(withoutConsent.rules().contains(u"K-01"_s));
    QVERIFY(early.rules().contains(u"K-03"_s));
    QVERIFY(quebec.rules().contains(u"K-04"_s));
}

void RulesTest::clear_MakesAMessageOnlyWhenNothingObjects()
{
    const auto cleared = clearance().clear(goodText(), goodFacts(), noon());
    ContactFacts refused = goodFacts();
    refused.isSuppressed = true;
    const auto blocked = clearance().clear(goodText(), refused, noon());

    QVERIFY(std::holds_alternative<ClearedMessage>(cleared));
    QCOMPARE(std::get<ClearedMessage>(cleared).draft(), goodText());
    QCOMPARE(std::get<ClearedMessage>(cleared).packVersion(), clearance().pack()->version());
    QVERIFY(std::holds_alternative<Decision>(blocked));
}

// R24: the same facts and instant give the same answer, whoever asks and however often.
void RulesTest::decisions_CanBeReplayed()
{
    const Clearance another = Clearance::builtIn();
    for (const Case &asked : cases()) {
        Draft draft = asked.draft();
        ContactFacts facts = goodFacts();
        asked.change(draft, facts);

        QCOMPARE(another.decide(draft, facts, asked.at), clearance().decide(draft, facts, asked.at));
    }
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"
