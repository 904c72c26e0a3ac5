// SPDX-License-Identifier: Apache-2.0
#include "domain/calendar.h"
#include "programs/equity/crossings.h"
#include "programs/equity/priority.h"
#include "programs/equity/segments.h"

#include <QTest>

using namespace tradewind;

namespace {

const std::int32_t today = epochDay(QDate(2026, 11, 22));

/// A vehicle of 25,000.00 held in cash with as much equity as asked for.
BookRow worth(std::int32_t dollars)
{
    BookRow row;
    row.holding = Holding::Cash;
    row.valueLow = row.valueLikely = row.valueHigh = dollars * 100;
    row.valueOn = today;
    row.purchasedOn = today - 1'200;
    return row;
}

BookRow loanOwing(std::int32_t dollars, std::int32_t value)
{
    BookRow row = worth(value);
    row.holding = Holding::Financed;
    row.contractOn = today - 1'200;
    row.firstPaymentOn = today - 1'170;
    row.aprMilliPercent = 5'000;
    row.payment = 45'000;
    row.balance = dollars * 100;
    row.balanceOn = today;
    return row;
}

BookRow leaseEndingIn(int days)
{
    BookRow row = worth(20'000);
    row.holding = Holding::Leased;
    row.contractOn = row.firstPaymentOn = today - 900;
    row.maturityOn = today + days;
    row.termMonths = 36;
    row.adjustedCap = 3'531'800;
    row.residual = 2'467'600;
    row.moneyFactor = .00415;
    row.payment = 54'459;
    return row;
}

EquityBook bookOf(std::initializer_list<BookRow> rows)
{
    EquityBook book;
    for (const BookRow &row : rows)
        book.append(row);
    book.compute(today, {});
    return book;
}

} // namespace

class EquityProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equityAtTheThresholdIsReadyAndACentLessIsWatched();
    void deepUnderWaterIsNotWatched();
    void aLeaseEntersNinetyDaysBeforeItsEndWhateverItsEquity();
    void aPurchaseWithinAYearIsTooEarly();
    void serviceOnlyIsItsOwnSegment();
    void expectationsFollowTheCalculatorOfTheSource();
    void whatIfCountsTheSegments();
    void theScoreIsTheSumOfItsReasons();
    void aCrossingSaysWhatMoved_data();
    void aCrossingSaysWhatMoved();
    void theWindowCountsFromTheCrossingDay();
};

void EquityProgramTest::equityAtTheThresholdIsReadyAndACentLessIsWatched()
{
    BookRow less = worth(3'000);
    less.valueLikely -= 1;
    const EquityBook book = bookOf({worth(3'000), less});

    QCOMPARE(pipelineStage(book, 0, {}), PipelineStage::Ready);
    QCOMPARE(pipelineStage(book, 1, {}), PipelineStage::Watch);
}

void EquityProgramTest::deepUnderWaterIsNotWatched()
{
    const EquityBook book = bookOf({loanOwing(30'000, 20'000), loanOwing(30'001, 20'000)});

    QCOMPARE(pipelineStage(book, 0, {}), PipelineStage::Watch);
    QCOMPARE(pipelineStage(book, 1, {}), PipelineStage::UpsideDown);
}

void EquityProgramTest::aLeaseEntersNinetyDaysBeforeItsEndWhateverItsEquity()
{
    const EquityBook book = bookOf({leaseEndingIn(90), leaseEndingIn(91), leaseEndingIn(-1)});

    QCOMPARE(pipelineStage(book, 0, {}), PipelineStage::LeaseEnding);
    QCOMPARE(pipelineStage(book, 1, {}), PipelineStage::Watch);
    QVERIFY(pipelineStage(book, 2, {}) != PipelineStage::LeaseEnding);
}

void EquityProgramTest::aPurchaseWithinAYearIsTooEarly()
{
    BookRow young = worth(20'000);
    young.purchasedOn = today - 200;

    QCOMPARE(pipelineStage(bookOf({young}), 0, {}), PipelineStage::TooEarly);
}

void EquityProgramTest::serviceOnlyIsItsOwnSegment()
{
    BookRow row = worth(20'000);
    row.holding = Holding::ServiceOnly;
    const EquityBook book = bookOf({row});
    EquityThresholds withService;
    withService.includesServiceOnly = true;

    QCOMPARE(pipelineStage(book, 0, {}), PipelineStage::ServiceOnly);
    QCOMPARE(whatIf(book, {}).customers, 0);
    QCOMPARE(whatIf(book, withService).serviceOnly, 1);
}

void EquityProgramTest::expectationsFollowTheCalculatorOfTheSource()
{
    // 750 customers in positive equity × 8 % are 60 trades (acceptance E37); 348 × 8 % × $3,700 is $103,008.
    QCOMPARE(expectedFrom(750, {}).trades, 60.0);
    QCOMPARE(expectedFrom(750, {}).gross, Money::fromDollars(222'000));
    QCOMPARE(expectedFrom(348, {}).gross, Money::fromDollars(103'008));
}

void EquityProgramTest::whatIfCountsTheSegments()
{
    const EquityBook book = bookOf({worth(9'000), loanOwing(10'000, 14'000), loanOwing(10'000, 12'000), leaseEndingIn(30)});

    const WhatIf standard = whatIf(book, {});
    EquityThresholds lower;
    lower.minimumEquity = Money::fromDollars(1'500);

    QCOMPARE(standard.customers, 3);
    QCOMPARE(standard.cash, 1);
    QCOMPARE(standard.financed, 1);
    QCOMPARE(standard.leased, 1);
    QCOMPARE(whatIf(book, lower).customers, 4);
}

void EquityProgramTest::theScoreIsTheSumOfItsReasons()
{
    BookRow row = loanOwing(10'000, 18'000);
    row.serviceVisits = 3;
    row.modelYear = 2022;
    row.aprMilliPercent = 9'000;
    PriorityFacts facts;
    facts.isInServiceNow = true;
    facts.crossedOn = today - 3;

    const Priority priority = priorityOf(bookOf({row}), 0, facts, {});

    int sum = 0;
    for (const PriorityPoints &part : priority.reasons)
        sum += part.points;
    // 30 equity + 10 payments + 15 visits + 10 in service + 10 age + 10 just crossed + 5 rate.
    QCOMPARE(priority.score, 90);
    QCOMPARE(sum, priority.score);
    QCOMPARE(priority.reasons.front().reason, PriorityReason::Equity);
    QCOMPARE(priorityOf(bookOf({loanOwing(30'000, 18'000)}), 0, {}, {}).score, 0);
}

void EquityProgramTest::aCrossingSaysWhatMoved_data()
{
    QTest::addColumn<int>("payoff");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("why");
    QTest::newRow("a payment") << 9'500 << 12'600 << 1 << int(CrossingWhy::Payment);
    QTest::newRow("the market") << 10'000 << 13'200 << 1 << int(CrossingWhy::Value);
    QTest::newRow("both together") << 9'700 << 12'800 << 1 << int(CrossingWhy::Both);
    QTest::newRow("a payment against the market") << 9'400 << 12'500 << 1 << int(CrossingWhy::Payment);
    QTest::newRow("not enough") << 9'900 << 12'600 << 0 << 0;
}

void EquityProgramTest::aCrossingSaysWhatMoved()
{
    QFETCH(int, payoff);
    QFETCH(int, value);
    QFETCH(int, direction);
    QFETCH(int, why);
    const auto standing = [](int owed, int worthIt) {
        return Standing{Money::fromDollars(owed), Money::fromDollars(worthIt), Money::fromDollars(worthIt - owed)};
    };

    const auto event = crossingBetween(standing(10'000, 12'600), standing(payoff, value), Money::fromDollars(3'000));

    QCOMPARE(event.has_value(), direction != 0);
    if (event) {
        QCOMPARE(event->direction, direction);
        QCOMPARE(int(event->why), why);
        QCOMPARE(event->payoffChange, Money::fromDollars(payoff - 10'000));
    }
}

void EquityProgramTest::theWindowCountsFromTheCrossingDay()
{
    QCOMPARE(*windowDay(today, today, 120), 1);
    QCOMPARE(*windowDay(today - 111, today, 120), 112);
    QVERIFY(!windowDay(today - 120, today, 120));
    QVERIFY(!windowDay(today + 1, today, 120));
}

QTEST_APPLESS_MAIN(EquityProgramTest)
#include "equityprogramtest.moc"
