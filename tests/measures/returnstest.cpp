// SPDX-License-Identifier: Apache-2.0
#include "measures/leadmeasures.h"
#include "measures/metric.h"
#include "measures/roi.h"
#include "measures/saleattribution.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

LeadFact lead(const QString &source, const QString &owner, int depth)
{
    LeadFact fact;
    fact.source = source;
    fact.owner = owner;
    fact.isDue = true;
    fact.wasTried = fact.wasOnTime = depth > 0;
    fact.responseMinutes = depth > 0 ? std::optional(4.0) : std::nullopt;
    fact.wasContacted = depth > 1;
    fact.hasAppointment = fact.isAppointmentPast = depth > 2;
    fact.wasShown = depth > 3;
    fact.wasSold = depth > 4;
    fact.attempts = depth;
    if (fact.wasSold)
        fact.gross = Money::fromDollars(3'000);
    return fact;
}

} // namespace

/// Figures are those the articles print (E37, E38, E39, T60, L57 to L59).
class ReturnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void e37FiveThousandCustomersBring54MoreTradesAnd199800Dollars()
    {
        const EquityRoi roi = equityRoi({});

        QCOMPARE(roi.positive, 750.0);
        QCOMPARE(roi.manualTrades, 6.0);
        QCOMPARE(roi.automatedTrades, 60.0);
        QCOMPARE(roi.extraTrades, 54.0);
        QVERIFY(roi.extraGross == Money::fromDollars(199'800));
    }

    void e38ContactingAllByHandLeaves38More()
    {
        const EquityRoi roi = equityRoi(equityRoiAllContacted());

        QCOMPARE(roi.manualTrades, 22.5); // the article says 22
        QCOMPARE(std::round(roi.extraTrades), 38.0);
    }

    void e39SixtyToSeventyFiveCrossAMonth()
    {
        QVERIFY((crossingForecast(5'000, 0.15) == CrossingForecast{60, 75, 20, 30}));
        QCOMPARE(crossingForecast(10'000, 0.15).most, 150.0);
    }

    void t60OneHundredTwentyAppraisalsBring12To16Trades()
    {
        const AppraisalRoi roi = appraisalRoi({});

        QCOMPARE(roi.unsold, 78.0);
        QCOMPARE(roi.tradesLeast, 12.0);
        QCOMPARE(roi.tradesMost, 16.0);
        QVERIFY(roi.grossLeast == Money::fromDollars(28'044)); // the article rounds to $28,000
        QVERIFY(roi.grossMost == Money::fromDollars(37'392));  // and to $37,400
    }

    void l59FortySalesReturnElevenToOne()
    {
        QCOMPARE(leadRoi(40, Money::fromDollars(3'000), Money::fromDollars(10'000)), 11.0);
        QCOMPARE(leadRoi(40, Money::fromDollars(3'000), Money{}), 0.0);
    }

    void l58ADearLeadThatSellsBeatsACheapOneThatDoesNot()
    {
        QVERIFY(costPerSale(Money::fromDollars(50), 0.10) == Money::fromDollars(500));
        QVERIFY(costPerSale(Money::fromDollars(20), 0.02) == Money::fromDollars(1'000));
    }

    void l57TheFourTargetsMultipliedAre3Point4Percent()
    {
        LeadMeasures measures;
        measures.contacted = {50, 100};
        measures.appointments = {35, 100};
        measures.shown = {65, 100};
        measures.closed = {30, 100};

        QVERIFY(std::abs(*measures.product() - 0.034125) < 1e-12);
    }

    void eachFunnelStageCountsThoseWhoPassedTheOnesBefore()
    {
        std::vector<LeadFact> leads;
        for (int depth = 0; depth <= 5; ++depth)
            leads.push_back(lead(u"website"_s, u"Ana"_s, depth));
        leads.push_back({});
        leads.back().isValid = false;
        leads.back().wasSold = true; // a spam lead that "sold" is nobody's success

        const auto funnel = leadFunnel(leads);

        const std::vector<std::int64_t> expected{7, 6, 4, 3, 2, 1};
        for (std::size_t i = 0; i < funnel.size(); ++i) {
            QCOMPARE(funnel[i].count, expected[i]);
            QVERIFY(i == 0 || (funnel[i].ofBefore == Share{expected[i], expected[i - 1]}));
        }
        const LeadMeasures measures = measure(leads);
        QCOMPARE(measures.sales, std::int64_t(1));
        QCOMPARE(*measures.medianResponse, 4.0);
        QVERIFY((measures.onTime == Share{5, 6}));
    }

    void aSourceThatCostAndBroughtNothingIsListedToo()
    {
        const std::vector<LeadFact> leads{lead(u"website"_s, {}, 5), lead(u"website"_s, {}, 1)};

        const auto sources = bySource(leads, {{u"website"_s, Money::fromDollars(1'000)}, {u"third-party"_s, Money::fromDollars(400)}});

        QVERIFY(*sources.at(u"website"_s).perLead == Money::fromDollars(500));
        QCOMPARE(*sources.at(u"website"_s).returned, 2.0); // (3,000 − 1,000) ÷ 1,000
        QCOMPARE(*sources.at(u"third-party"_s).returned, -1.0);
        QVERIFY(!sources.at(u"third-party"_s).perLead);
        QVERIFY(byOwner(leads).empty());
    }

    void aSaleIsOwedToTheLastAnswerWithinNinetyDays()
    {
        const std::vector<ProgramTouch> touches{
            {u"equity"_s, 100, true}, {u"appraisals"_s, 150, false}, {u"leads"_s, 20, true}, {u"service"_s, 300, true}};

        QCOMPARE(owedTo(180, touches, {})->program, u"equity"_s);
        QCOMPARE(owedTo(195, touches, {})->program, u"appraisals"_s); // nobody answered within 90 days
        QVERIFY(!owedTo(195, touches, {90, true}));
        QVERIFY(!owedTo(280, touches, {}));
        QVERIFY(AttributionRule().sentence().contains(u"90 days"_s));
    }

    void anAnswerToWhatOnlyFollowsUpIsOwedToTheTouchBefore()
    {
        const std::vector<HeardAnswer> heard{{{u"leads"_s, 9, true}, false}, // nothing came before it
                                             {{u"equity"_s, 10, false}, true},
                                             {{u"appointments"_s, 12, false}, false}, // our confirmation
                                             {{{}, 14, true}, false},                 // the visit
                                             {{{}, 200, true}, false}};               // too long after

        const auto settled = settledTouches(heard, {});

        QCOMPARE(settled.size(), 2u);
        QVERIFY((settled.back() == ProgramTouch{u"equity"_s, 14, true}));
    }

    void peopleHeldOutTellWhatWouldHaveComeAnyway()
    {
        const auto lift = liftOf({100, 1'000}, {60, 1'000});

        QVERIFY(std::abs(lift->addedSales - 40) < 1e-9);
        QVERIFY(lift->addedSalesRange.least < 40 && lift->addedSalesRange.most > 40);
        int out = 0;
        for (std::int64_t id = 0; id < 20'000; ++id)
            out += isHeldOut(id, u"equity"_s, 10);
        QVERIFY(std::abs(out - 2'000) < 170); // four standard deviations
        QCOMPARE(isHeldOut(42, u"equity"_s, 10), isHeldOut(42, u"equity"_s, 10));
    }

    void everyFigureHasADefinitionAndAStanding()
    {
        QSet<QString> keys;
        for (const MetricInfo &metric : metricTable()) {
            QVERIFY(!metric.title.isEmpty() && metric.definition.endsWith(u'.') && !metric.ids.isEmpty());
            keys.insert(metric.key);
        }
        QCOMPARE(keys.size(), metricTable().size());
        const MetricInfo &contact = *findMetric(u"lead.contactRate"_s), &optOut = *findMetric(u"appraisal.optOut"_s);
        QVERIFY(standingOf(contact, 0.3) == BenchmarkStanding::Below && standingOf(contact, 0.5) == BenchmarkStanding::Within);
        QVERIFY(standingOf(contact, 0.7) == BenchmarkStanding::Above && standingOf(contact, {}) == BenchmarkStanding::Unknown);
        QVERIFY(standingOf(optOut, 0.09) == BenchmarkStanding::Below);
        QCOMPARE(contactRateWord(0.39), u"investigate"_s); // L53's words
        QCOMPARE(contactRateWord(0.6), u"exceptional"_s);
    }
};

QTEST_GUILESS_MAIN(ReturnsTest)
#include "returnstest.moc"
