// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadduplicate.h"
#include "programs/leads/leadgrade.h"
#include "programs/leads/leadprotocol.h"
#include "programs/leads/leadscore.h"

#include <QTest>

#include <algorithm>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QDate requestedOn(2026, 11, 24); // a Tuesday

Lead completeLead()
{
    Lead lead;
    lead.ids = {{"38889", "Cobalt"}};
    lead.firstName = "Pat";
    lead.lastName = "Sample";
    lead.phones = {{"+15155550118", {}, LeadPhoneKind::Mobile, {}, false}};
    lead.emails = {"pat@example.com"};
    lead.postalCode = "50309";
    LeadVehicle camry;
    camry.year = 2026;
    camry.make = "Toyota";
    camry.model = "Camry";
    lead.wanted = {camry};
    lead.timeframe.description = "this weekend";
    lead.sourceKind = LeadSourceKind::Website;
    return lead;
}

GradeFinding grade(const Lead &lead, bool isDuplicate = false)
{
    return gradeOf(lead, buyingTime(lead, requestedOn), spamSigns(lead), isDuplicate, {});
}

LeadScore score(const Lead &lead, const LeadBehaviour &behaviour = {}, LeadRules rules = {})
{
    rules.localZips = {"503"};
    return scoreOf(lead, buyingTime(lead, requestedOn), behaviour, rules);
}

int pointsFor(const LeadScore &score, LeadPoint what)
{
    for (const LeadPoints &part : score.points) {
        if (part.what == what)
            return part.points;
    }
    return 0;
}

} // namespace

/// The figures are those of the lead management source: L3, L4, L14 to L20.
class LeadJudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void l3GradesByCompletenessVehicleAndTime_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("grade");
        QTest::newRow("complete, specific, this weekend") << QString() << u"A"_s;
        QTest::newRow("in 45 days") << u"later"_s << u"B"_s;
        QTest::newRow("time not said") << u"no time"_s << u"B"_s;
        QTest::newRow("just looking") << u"looking"_s << u"B"_s;
        QTest::newRow("make without a model") << u"vague"_s << u"B"_s;
        QTest::newRow("first name only") << u"first name"_s << u"C"_s;
        QTest::newRow("no name") << u"nameless"_s << u"C"_s;
        QTest::newRow("nothing asked") << u"no intent"_s << u"C"_s;
        QTest::newRow("made-up name") << u"made up"_s << u"C"_s;
        QTest::newRow("no way to reach") << u"unreachable"_s << u"D"_s;
        QTest::newRow("marked as a test") << u"test"_s << u"D"_s;
        QTest::newRow("came before") << u"duplicate"_s << u"D"_s;
    }
    void l3GradesByCompletenessVehicleAndTime()
    {
        QFETCH(QString, change);
        QFETCH(QString, grade);
        Lead lead = completeLead();
        if (change == u"later")
            lead.timeframe.description = "in 45 days";
        else if (change == u"no time" || change == u"no intent")
            lead.timeframe.description.clear();
        else if (change == u"looking")
            lead.timeframe.description = "just looking";
        else if (change == u"vague")
            lead.wanted.front().model.clear();
        else if (change == u"first name")
            lead.lastName.clear();
        else if (change == u"nameless")
            lead.firstName = lead.lastName = std::string();
        else if (change == u"made up")
            lead.lastName = "asdf";
        else if (change == u"unreachable") {
            lead.phones.clear();
            lead.emails.clear();
        } else if (change == u"test")
            lead.isTest = true;
        if (change == u"no intent")
            lead.wanted.clear();

        const GradeFinding finding = ::grade(lead, change == u"duplicate");

        QCOMPARE(leadGradeCode(finding.grade), grade);
        QVERIFY(!finding.reasons.isEmpty());
    }

    void l2AValidLeadIsIdentifiableHasIntentAndIsReachable()
    {
        Lead nameless = completeLead();
        nameless.firstName = nameless.lastName = std::string();

        QVERIFY(grade(completeLead()).isValid());
        QVERIFY(!grade(nameless).isValid());
    }

    void l4SpamNeedsMoreThanOneDoubtfulSign()
    {
        Lead oneSign = completeLead(), twoSigns = completeLead(), advertising = completeLead();
        oneSign.lastName = "Test";
        twoSigns.firstName = twoSigns.lastName = "Test";
        advertising.comments = "We rank your website. See https://a.example and https://b.example";

        QVERIFY(!spamSigns(oneSign).isSpam());
        QVERIFY(spamSigns(twoSigns).isSpam());
        QVERIFY(spamSigns(advertising).isSpam());
        QVERIFY(spamSigns(completeLead()).signs.isEmpty());
    }

    void l4RecognisesALeadAgainByNumberOrByPersonAndVehicle()
    {
        Lead again = completeLead(), otherNumber = completeLead(), otherVehicle = completeLead();
        again.comments = "resent with another comment";
        otherNumber.ids = {{"1", "AutoTrader"}};
        otherNumber.wanted.front().trim = "XSE";
        otherVehicle.ids.clear();
        otherVehicle.wanted.front().model = "Corolla";
        const LeadKeys known = leadKeys(completeLead());

        QCOMPARE(leadKeys(again).numbers, known.numbers);
        QVERIFY(leadKeys(otherNumber).numbers != known.numbers);
        QCOMPARE(leadKeys(otherNumber).contacts, known.contacts);
        QVERIFY(leadKeys(otherVehicle).contacts != known.contacts);
    }

    void l15GivesThePointsTheSourceNames()
    {
        Lead lead = completeLead();
        lead.timeframe.description = "within 3 weeks";

        const LeadScore result = score(lead, {3, 0, 0, 0, 0, false});

        QCOMPARE(pointsFor(result, LeadPoint::LocalZip), 20);
        QCOMPARE(pointsFor(result, LeadPoint::WithinMonth), 15);
        QCOMPARE(pointsFor(result, LeadPoint::SpecificVehicle), 10);
        QCOMPARE(pointsFor(result, LeadPoint::Visits), 10); // two visits beyond the first, 5 each
    }

    void l16ASourceThatSellsFiveTimesAsOftenEarnsFiveTimesThePoints()
    {
        LeadRules rules;
        rules.rates.percent[std::size_t(LeadSourceKind::Website)] = 10;
        rules.rates.percent[std::size_t(LeadSourceKind::ThirdParty)] = 2;
        Lead website = completeLead(), thirdParty = completeLead();
        thirdParty.sourceKind = LeadSourceKind::ThirdParty;

        const int high = pointsFor(score(website, {}, rules), LeadPoint::SourceRate);
        const int low = pointsFor(score(thirdParty, {}, rules), LeadPoint::SourceRate);

        QCOMPARE(high, 5 * low);
    }

    void l14EveryDimensionHasItsCapAndTogetherTheyAre100()
    {
        const LeadPointRules caps;
        Lead lead = completeLead();
        lead.asksFinance = true;
        lead.comments = "Occupation: nurse. Can I schedule a test drive?";
        lead.trades = lead.wanted;

        const LeadScore result = score(lead, {9, 20, 10, 5, 3, true});

        QCOMPARE(caps.demographicMost + caps.behaviourMost + caps.sourceMost + caps.intentMost, 100);
        QVERIFY(caps.intentMost > caps.demographicMost && caps.intentMost > caps.behaviourMost && caps.intentMost > caps.sourceMost);
        QCOMPARE(result.total, 100);
        int sum = 0;
        for (const LeadPoints &part : result.points)
            sum += part.points;
        QCOMPARE(sum, result.total);
    }

    void l18BandsAre25And50And75()
    {
        const LeadBands bands;

        QVERIFY(tierOf(0, bands) == LeadTier::Low && tierOf(25, bands) == LeadTier::Low);
        QVERIFY(tierOf(26, bands) == LeadTier::Medium && tierOf(50, bands) == LeadTier::Medium);
        QVERIFY(tierOf(51, bands) == LeadTier::High && tierOf(75, bands) == LeadTier::High);
        QVERIFY(tierOf(76, bands) == LeadTier::Hot && tierOf(100, bands) == LeadTier::Hot);
    }

    void l19HotLeadsAreCalledTextedFilmedAndShownToTheManager()
    {
        const auto hot = protocolOf(LeadTier::Hot, LeadGrade::A);
        const auto low = protocolOf(LeadTier::Low, LeadGrade::B);
        const auto has = [](const std::vector<LeadStep> &steps, LeadAction action, int minutes) {
            return std::find(steps.begin(), steps.end(), LeadStep{action, minutes}) != steps.end();
        };

        QVERIFY(has(hot, LeadAction::Acknowledge, 1) && has(hot, LeadAction::Call, 5) && has(hot, LeadAction::TellManager, 0));
        QVERIFY(std::any_of(hot.begin(), hot.end(), [](const LeadStep &step) { return step.action == LeadAction::PersonalVideo; }));
        QVERIFY(std::none_of(low.begin(), low.end(), [](const LeadStep &step) { return step.action == LeadAction::Call; }));
        QCOMPARE(protocolOf(LeadTier::Hot, LeadGrade::D).size(), std::size_t(1)); // a person looks at it, nothing else
    }

    void l20WhatTheCustomerDoesMovesTheScoreAndTheTier()
    {
        Lead lead = completeLead();
        lead.timeframe.description.clear();

        const LeadScore before = score(lead);
        const LeadScore after = score(lead, {3, 8, 2, 1, 1, false});

        QVERIFY(before.tier == LeadTier::Medium);
        QVERIFY(after.total > before.total);
        QVERIFY(roseInTier(before.tier, after.tier));
        QVERIFY(!roseInTier(after.tier, before.tier));
    }

    void hearsWhenTheyMeanToBuy_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("comments");
        QTest::addColumn<int>("days");
        QTest::newRow("range") << u"1-3 months"_s << QString() << 90;
        QTest::newRow("form's underscores") << u"within_2_weeks"_s << QString() << 14;
        QTest::newRow("comment") << QString() << u"Hoping to buy within 2 weeks"_s << 14;
        QTest::newRow("a loan's term is no plan") << QString() << u"36 months at 3 percent?"_s << -1;
        QTest::newRow("a robot's promise is not the customer's")
            << QString() << u"chatbot (bot):\nOur team gets back to you right away.\nVictor (visitor):\nhelp me!"_s << -1;
        QTest::newRow("today in a comment may be anything") << QString() << u"I called today"_s << -1;
    }
    void hearsWhenTheyMeanToBuy()
    {
        QFETCH(QString, description);
        QFETCH(QString, comments);
        QFETCH(int, days);
        Lead lead;
        lead.timeframe.description = description.toStdString();
        lead.comments = comments.toStdString();

        QCOMPARE(buyingTime(lead, requestedOn).days.value_or(-1), days);
    }

    void datesOfTheFormCountFromTheRequest()
    {
        Lead lead;
        lead.timeframe.latest = requestedOn.addDays(20);

        QCOMPARE(*buyingTime(lead, requestedOn).days, 20);
    }
};

QTEST_GUILESS_MAIN(LeadJudgementTest)
#include "leadjudgementtest.moc"
