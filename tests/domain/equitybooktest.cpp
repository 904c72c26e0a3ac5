// SPDX-License-Identifier: Apache-2.0
#include "domain/equitybook.h"
#include "domain/calendar.h"

#include <QTest>

#include <random>

using namespace tradewind;

namespace {

/// A random but plausible contract; every optional fact is sometimes missing.
BookRow randomRow(std::mt19937 &random, std::int32_t today)
{
    const auto number = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    BookRow row;
    const int kind = number(0, 99);
    row.holding = kind < 65 ? Holding::Financed : kind < 88 ? Holding::Leased : kind < 96 ? Holding::Cash : Holding::ServiceOnly;
    row.contractOn = today - number(1, 2'600);
    row.purchasedOn = row.contractOn;
    if (number(0, 9) > 0)
        row.firstPaymentOn = row.contractOn + number(10, 120); // beyond a hundred days on the long way
    row.termMonths = static_cast<std::int16_t>(12 * number(2, 7));
    row.amountFinanced = number(800'000, 7'500'000);
    row.aprMilliPercent = number(0, 20) == 0 ? 0 : number(900, 24'000);
    if (row.holding == Holding::Leased) {
        row.firstPaymentOn = row.contractOn;
        row.termMonths = static_cast<std::int16_t>(number(24, 48));
        row.adjustedCap = number(2'000'000, 6'000'000);
        row.residual = row.adjustedCap * number(45, 70) / 100;
        row.moneyFactor = number(0, 450) / 100'000.0;
        row.payment = static_cast<std::int32_t>(leasePayment(leaseOf(row).terms, row.moneyFactor).cents);
    } else if (number(0, 5) > 0) {
        LoanFacts loan = loanOf(row);
        row.payment = static_cast<std::int32_t>(scheduledPayment(loan).cents) + (number(0, 9) == 0 ? number(-20'000, 20'000) : 0);
        row.payment = std::max(row.payment, 1'000);
    }
    if (row.holding == Holding::Financed && number(0, 1) == 0) {
        row.balanceOn = std::max(row.contractOn, today - number(0, 200));
        row.balance = row.amountFinanced * number(10, 100) / 100;
    }
    if (number(0, 12) == 0) {
        row.quoteGoodThrough = today + number(-60, 40);
        row.quote = number(500'000, 4'000'000);
    }
    if (number(0, 19) > 0) {
        row.valueLikely = number(300'000, 6'000'000);
        row.valueLow = row.valueLikely * 9 / 10;
        row.valueHigh = row.valueLikely / 10 * 11;
        row.valueOn = today - number(0, 90);
    }
    row.annualDepreciationBasisPoints = static_cast<std::int16_t>(number(500, 3'500));
    return row;
}

std::int32_t scalarPayoff(const BookRow &row, std::int32_t day)
{
    if (row.holding == Holding::Cash)
        return 0;
    if (row.holding == Holding::ServiceOnly)
        return unknown32;
    const auto payoff = row.holding == Holding::Leased ? leasePayoffOn(dateOf(day), leaseOf(row)) : payoffOn(dateOf(day), loanOf(row));
    return payoff ? static_cast<std::int32_t>(payoff->amount.cents) : unknown32;
}

std::int32_t scalarValue(const BookRow &row, std::int32_t cents, std::int32_t day)
{
    return cents == unknown32
               ? unknown32
               : static_cast<std::int32_t>(rolledValue(Money{cents}, row.annualDepreciationBasisPoints, day - row.valueOn).cents);
}

} // namespace

class EquityBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPayoffAndValueEqualsTheLedgerToTheCent_data();
    void everyPayoffAndValueEqualsTheLedgerToTheCent();
    void crossingsEqualAMonthByMonthSearch();
    void anotherThresholdFindsTheCrossingsOfAFreshBook();
    void aRowComesBackAsItWasPutIn();
    void oneChangedRowIsAnsweredAlone();
    void anUnknownPayoffOrValueIsNeverZero();
};

void EquityBookTest::everyPayoffAndValueEqualsTheLedgerToTheCent_data()
{
    QTest::addColumn<int>("daysAhead");
    QTest::newRow("today") << 0;
    QTest::newRow("in twelve weeks") << 84;
    QTest::newRow("twelve weeks ago") << -84;
    QTest::newRow("in three years") << 1'096;
    QTest::newRow("tomorrow") << 1;
}

void EquityBookTest::everyPayoffAndValueEqualsTheLedgerToTheCent()
{
    QFETCH(int, daysAhead);
    const std::int32_t today = epochDay(QDate(2026, 11, 22));
    static EquityBook book; // kept between the rows: another day must not depend on the days asked before
    if (book.size() == 0) {
        std::mt19937 random(20261122);
        for (int i = 0; i < 120'000; ++i)
            book.append(randomRow(random, today));
    }

    book.compute(today + daysAhead, {});

    int known = 0;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const BookRow &row = book.row(i);
        const std::int32_t payoff = scalarPayoff(row, today + daysAhead);
        known += payoff != unknown32;
        if (book.payoffs()[i] != payoff)
            QFAIL(qPrintable(QStringLiteral("Row %1: payoff %2 where the ledger says %3.").arg(i).arg(book.payoffs()[i]).arg(payoff)));
        if (book.valuesLikely()[i] != scalarValue(row, row.valueLikely, today + daysAhead) ||
            book.valuesLow()[i] != scalarValue(row, row.valueLow, today + daysAhead))
            QFAIL(qPrintable(QStringLiteral("Row %1: value %2.").arg(i).arg(book.valuesLikely()[i])));
    }
    QVERIFY(known > 100'000);
}

void EquityBookTest::crossingsEqualAMonthByMonthSearch()
{
    const std::int32_t today = epochDay(QDate(2026, 11, 22));
    std::mt19937 random(7);
    EquityBook book;
    for (int i = 0; i < 4'000; ++i)
        book.append(randomRow(random, today));
    BookSettings settings;
    settings.bufferBasisPoints = 200;

    book.compute(today, settings);

    int found = 0;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const BookRow &row = book.row(i);
        if (row.quote != unknown32 && row.quoteGoodThrough > today + quoteReachDays)
            continue; // a quote that nobody has yet
        std::int32_t expected = unknown32;
        const auto counted = [&](std::int32_t day) {
            const std::int64_t value = scalarValue(row, row.valueLikely, day);
            return value - scalarPayoff(row, day) - (value * settings.bufferBasisPoints + 5'000) / 10'000;
        };
        const bool isOpen = row.valueLikely != unknown32 && scalarPayoff(row, today) != unknown32 && counted(today) < settings.threshold;
        const bool owes = row.holding == Holding::Financed || row.holding == Holding::Leased;
        if (isOpen && owes && (row.holding == Holding::Leased || scheduledPayment(loanOf(row)).cents > 0)) {
            const QDate first = row.holding == Holding::Leased ? dateOf(row.firstPaymentOn) : firstDueOn(loanOf(row));
            for (int month = monthIndex(today); month <= monthIndex(today) + settings.horizonMonths && expected == unknown32; ++month) {
                const std::int32_t due = dueDay(month, first.day());
                const bool isQuoted = row.quote != unknown32 && due <= row.quoteGoodThrough && due >= row.quoteGoodThrough - quoteReachDays;
                const bool isLeft = row.holding == Holding::Financed || leasePaymentsDue(dateOf(today), leaseOf(row)) < row.termMonths;
                if (due > today && due >= epochDay(first) && !isQuoted && isLeft && counted(due) >= settings.threshold)
                    expected = month;
            }
        }
        found += expected != unknown32;
        if (row.holding == Holding::Leased && expected != unknown32 &&
            expected > monthIndex(epochDay(dateOf(row.firstPaymentOn))) + row.termMonths - 1)
            continue;
        if (book.crossingMonth(i) != expected)
            QFAIL(qPrintable(
                QStringLiteral("Row %1: crossing %2 where the search says %3.").arg(i).arg(book.crossingMonth(i)).arg(expected)));
    }
    QVERIFY(found > 500);
}

void EquityBookTest::anotherThresholdFindsTheCrossingsOfAFreshBook()
{
    const std::int32_t today = epochDay(QDate(2026, 11, 22));
    std::mt19937 random(19);
    EquityBook book, fresh;
    for (int i = 0; i < 20'000; ++i) {
        const BookRow row = randomRow(random, today);
        book.append(row);
        fresh.append(row);
    }
    book.compute(today, {});
    for (const std::int32_t threshold : {150'000, 800'000, 0, 300'000}) {
        BookSettings settings;
        settings.threshold = threshold;

        book.setThreshold(threshold);
        fresh.compute(today, settings);

        for (std::size_t i = 0; i < book.size(); ++i)
            if (book.crossingMonth(i) != fresh.crossingMonth(i)) {
                const BookRow row = book.row(i);
                QFAIL(qPrintable(
                    QStringLiteral(
                        "Row %1, held %2, threshold %3: crossing %4 where a fresh book says %5 (payoff %6, likely %7, counted %8).")
                        .arg(i)
                        .arg(int(row.holding))
                        .arg(threshold)
                        .arg(book.crossingMonth(i))
                        .arg(fresh.crossingMonth(i))
                        .arg(book.payoffs()[i])
                        .arg(book.valuesLikely()[i])
                        .arg(book.counted()[i])));
            }
    }
}

void EquityBookTest::aRowComesBackAsItWasPutIn()
{
    std::mt19937 random(3);
    EquityBook book;
    std::vector<BookRow> rows;
    for (int i = 0; i < 100; ++i) {
        BookRow row = randomRow(random, 20'000);
        row.vehicleId = i + 1;
        row.customerId = i + 2;
        row.dealId = i + 3;
        row.maturityOn = i + 4;
        row.isBalanceTyped = i % 2 == 0;
        row.modelYear = 2020;
        row.books = 3;
        row.serviceVisits = 4;
        row.lastVisitOn = i + 5;
        row.warrantyEndsOn = i + 6;
        row.price = i + 7;
        row.spreadBasisPoints = 800;
        row.knowsMileage = i % 3 == 0;
        rows.push_back(row);
        book.append(row);
    }

    for (std::size_t i = 0; i < rows.size(); ++i)
        QVERIFY(book.row(i) == rows[i]);
}

void EquityBookTest::oneChangedRowIsAnsweredAlone()
{
    const std::int32_t today = epochDay(QDate(2026, 11, 22));
    std::mt19937 random(11);
    EquityBook book;
    EquityBook fresh;
    std::vector<BookRow> rows;
    for (int i = 0; i < 1'000; ++i)
        rows.push_back(randomRow(random, today));
    for (const BookRow &row : rows)
        book.append(row);
    book.compute(today, {});
    rows[517] = randomRow(random, today);
    for (const BookRow &row : rows)
        fresh.append(row);

    book.replace(517, rows[517]);
    book.computeRow(517);
    fresh.compute(today, {});

    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(book.answer(i), fresh.answer(i));
}

void EquityBookTest::anUnknownPayoffOrValueIsNeverZero()
{
    EquityBook book;
    BookRow service;
    service.valueLow = service.valueLikely = service.valueHigh = 1'000'000;
    service.valueOn = epochDay(QDate(2026, 11, 22));
    BookRow noFacts;
    noFacts.holding = Holding::Financed;
    book.append(service);
    book.append(noFacts);

    book.compute(epochDay(QDate(2026, 11, 22)), {});

    QCOMPARE(book.payoffs()[0], unknown32);
    QCOMPARE(book.counted()[0], unknown32);
    QCOMPARE(book.equity(0), unknown32);
    QCOMPARE(book.valuesLikely()[0], 1'000'000);
    QCOMPARE(book.payoffs()[1], unknown32);
    QCOMPARE(book.valuesLikely()[1], unknown32);
}

QTEST_APPLESS_MAIN(EquityBookTest)
#include "equitybooktest.moc"
