// SPDX-License-Identifier: Apache-2.0
#include "domain/paymentmatch.h"

#include <QTest>

#include <random>

using namespace tradewind;

namespace {

struct Floor
{
    std::vector<MatchUnit> units;
    std::vector<LenderProgram> programs;
};

Floor randomFloor(std::mt19937 &random, int unitCount, bool hasAdvanceLimits)
{
    const auto number = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    Floor floor;
    for (int i = 0; i < unitCount; ++i) {
        const bool isNew = number(0, 1) == 0;
        MatchUnit unit{i, isNew ? Condition::New : Condition::Used, Money{number(900'000, 6'500'000)}, {}};
        if (isNew)
            unit.msrp = unit.price + Money{number(-50'000, 300'000)};
        floor.units.push_back(unit);
    }
    for (int i = 0; i < 12; ++i) {
        LenderProgram program;
        program.id = i;
        program.kind = i % 3 == 2 ? ProgramKind::Lease : ProgramKind::Finance;
        program.condition = program.kind == ProgramKind::Lease || i % 2 ? Condition::New : Condition::Unknown;
        program.tier = i % 4 == 3 ? "B" : "";
        program.termMonths = program.kind == ProgramKind::Lease ? 36 : 12 * number(3, 7);
        program.aprMilliPercent = number(0, 14'000);
        program.moneyFactorE8 = number(50'000, 400'000);
        program.residualPercent = number(50, 66);
        program.rebate = Money{number(0, 3) * 50'000};
        program.maxLtvPercent = hasAdvanceLimits && i % 5 == 1 ? 110 : 0;
        floor.programs.push_back(program);
    }
    return floor;
}

MatchCustomer randomCustomer(std::mt19937 &random)
{
    const auto number = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    return {Money{number(200'000, 4'000'000)}, Money{number(0, 3'500'000)}, Money{number(20'000, 110'000)}, number(0, 1) ? "A" : "B"};
}

} // namespace

class PaymentMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaymentEqualsTheSpreadsheet();
    void taxFollowsTheRooftopsRule();
    void theLinesAddUp();
    void aLeaseIsTaxedOnPaymentOrPrice();
    void searchEqualsDecidingEveryPair_data();
    void searchEqualsDecidingEveryPair();
    void everyMatchIsWithinTheDifference();
};

void PaymentMatchTest::aPaymentEqualsTheSpreadsheet()
{
    // 30,980 + 589 − 3,442 of equity = 28,127 at 4.99 % over 72 months; PMT(4.99%/12, 72, −28127) is 452.85.
    LenderProgram program;
    program.termMonths = 72;
    program.aprMilliPercent = 4'990;
    TaxRule rule;
    rule.documentFee = Money::fromDollars(589);

    const MatchedDeal deal = dealOn({1, Condition::Used, Money::fromDollars(30'980), {}}, program,
                                    {Money::fromDollars(19'540), Money::fromDollars(16'098), {}, {}}, rule);

    QCOMPARE(deal.amountFinanced, Money::fromDollars(28'127));
    QCOMPARE(deal.payment.cents, 45'285);
}

void PaymentMatchTest::taxFollowsTheRooftopsRule()
{
    LenderProgram program;
    program.termMonths = 60;
    const MatchUnit unit{1, Condition::Used, Money::fromDollars(30'000), {}};
    const MatchCustomer customer{Money::fromDollars(10'000), Money::fromDollars(10'000), {}, {}};
    const auto financed = [&](TaxRule::Credit credit) {
        TaxRule rule;
        rule.rateMillipercent = 6'000;
        rule.tradeCredit = credit;
        rule.tradeCreditCap = Money::fromDollars(4'000);
        return dealOn(unit, program, customer, rule).amountFinanced;
    };

    QCOMPARE(financed(TaxRule::Credit::Full), Money::fromDollars(31'200));
    QCOMPARE(financed(TaxRule::Credit::None), Money::fromDollars(31'800));
    QCOMPARE(financed(TaxRule::Credit::Capped), Money::fromDollars(31'560));
}

void PaymentMatchTest::theLinesAddUp()
{
    std::mt19937 random(3);
    const Floor floor = randomFloor(random, 1, false);
    TaxRule rule;
    rule.rateMillipercent = 7'250;
    rule.documentFee = Money::fromDollars(85);

    for (const LenderProgram &program : floor.programs) {
        const auto lines = explainDeal(floor.units[0], program, randomCustomer(random), rule);
        Money sum;
        Money payment;
        for (const DealLine &line : lines) {
            if (line.key < DealKey::AmountFinanced)
                sum += line.amount;
            if (line.key == DealKey::AmountFinanced)
                QCOMPARE(line.amount, sum);
            if (line.key == DealKey::BasePayment || line.key == DealKey::PaymentTax)
                payment += line.amount;
        }
        QCOMPARE(lines.back().amount, std::max(payment, Money{}));
    }
}

void PaymentMatchTest::aLeaseIsTaxedOnPaymentOrPrice()
{
    // edmunds.com's lease: cap 20,000, residual 57 % of 23,000, 36 months, .00125 → 232.78 before tax.
    LenderProgram lease;
    lease.kind = ProgramKind::Lease;
    lease.termMonths = 36;
    lease.moneyFactorE8 = 125'000;
    lease.residualPercent = 57;
    const MatchUnit unit{1, Condition::New, Money::fromDollars(20'000), Money::fromDollars(23'000)};
    TaxRule rule;
    QCOMPARE(dealOn(unit, lease, {}, rule).payment.cents, 23'278);

    rule.rateMillipercent = 10'000;
    QCOMPARE(dealOn(unit, lease, {}, rule).payment.cents, 23'278 + 2'328);
    rule.isLeaseTaxedOnPrice = true;
    QCOMPARE(dealOn(unit, lease, {}, rule).amountFinanced, Money::fromDollars(22'000));
}

void PaymentMatchTest::searchEqualsDecidingEveryPair_data()
{
    QTest::addColumn<bool>("hasAdvanceLimits");
    QTest::addColumn<bool>("isLeaseTaxedOnPrice");
    QTest::newRow("leases taxed on payment") << false << false;
    QTest::newRow("leases taxed on price") << false << true;
    QTest::newRow("with limits of the advance") << true << false;
}

void PaymentMatchTest::searchEqualsDecidingEveryPair()
{
    QFETCH(bool, hasAdvanceLimits);
    QFETCH(bool, isLeaseTaxedOnPrice);
    std::mt19937 random(5);
    const Floor floor = randomFloor(random, 300, hasAdvanceLimits);
    TaxRule rule;
    rule.rateMillipercent = 7'000;
    rule.documentFee = Money{19'900};
    rule.isLeaseTaxedOnPrice = isLeaseTaxedOnPrice;
    const PaymentMatcher matcher(floor.units, floor.programs, rule);

    std::int64_t all = 0;
    for (int c = 0; c < 1'500; ++c) {
        const MatchCustomer customer = randomCustomer(random);
        std::int64_t count = 0;
        std::int64_t highest = -1;
        for (const LenderProgram &program : floor.programs) {
            if (!program.tier.empty() && program.tier != customer.tier)
                continue;
            for (const MatchUnit &unit : floor.units) {
                if (program.condition == Condition::New && unit.condition != Condition::New)
                    continue;
                const MatchedDeal deal = dealOn(unit, program, customer, rule);
                if (program.maxLtvPercent > 0 && deal.amountFinanced.cents * 100 > unit.price.cents * program.maxLtvPercent)
                    continue;
                if (deal.payment <= customer.payment + Money{2'500}) {
                    ++count;
                    highest = std::max(highest, deal.payment.cents);
                }
            }
        }

        const BestMatch match = matcher.best(customer, Money{2'500});

        QCOMPARE(match.count, count);
        QCOMPARE(match.best ? match.best->payment.cents : -1, highest);
        all += count;
    }
    QVERIFY(all > 100'000);
}

void PaymentMatchTest::everyMatchIsWithinTheDifference()
{
    std::mt19937 random(9);
    const Floor floor = randomFloor(random, 200, true);
    TaxRule rule;
    rule.rateMillipercent = 7'000;
    const PaymentMatcher matcher(floor.units, floor.programs, rule);
    const MatchCustomer customer{Money::fromDollars(18'000), Money::fromDollars(11'000), Money::fromDollars(480), "B"};

    const auto deals = matcher.matches(customer, Money::fromDollars(25), 5);

    QCOMPARE(deals.size(), std::size_t(5));
    for (std::size_t i = 0; i < deals.size(); ++i) {
        QVERIFY(deals[i].payment <= Money::fromDollars(505));
        QCOMPARE(dealOn(matcher.units()[deals[i].unit], matcher.programs()[deals[i].program], customer, rule).payment, deals[i].payment);
        QVERIFY(i == 0 || matcher.units()[deals[i].unit].price <= matcher.units()[deals[i - 1].unit].price);
    }
}

QTEST_APPLESS_MAIN(PaymentMatchTest)
#include "paymentmatchtest.moc"
