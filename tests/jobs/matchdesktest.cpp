// SPDX-License-Identifier: Apache-2.0
// A lot of three units and a handful of programs, matched by hand.
#include "jobs/equity/matchdesk.h"

#include "base/clock.h"
#include "domain/calendar.h"
#include "store/bulkstatement.h"
#include "store/inventorytable.h"
#include "store/lenderprogramtable.h"
#include "store/rooftoptable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 22);

InventoryRow unit(Id id, const char *stock, Condition condition, const char *make, const char *model, std::int64_t price)
{
    InventoryRow row;
    row.id = id;
    row.rooftopId = 1;
    row.sourceId = 3;
    row.unit.stockNumber = stock;
    row.unit.condition = condition;
    row.unit.vehicle.year = 2026;
    row.unit.vehicle.make = make;
    row.unit.vehicle.model = model;
    row.unit.vehicle.trim = "LE";
    if (price > 0)
        row.unit.price = Money::fromDollars(price);
    return row;
}

LenderProgramRow finance(Id id, const QString &tier, int months, qint64 rate, const QString &appliesTo = {})
{
    LenderProgramRow row;
    row.id = id;
    row.rooftopId = 1;
    row.lender = u"Lanternbank Auto"_s;
    row.kind = u"finance"_s;
    row.tier = tier;
    row.termMonths = months;
    row.aprMilliPercent = rate;
    row.appliesTo = appliesTo;
    row.validFrom = QDate(2026, 11, 1);
    row.validTo = QDate(2026, 12, 31);
    return row;
}

} // namespace

class MatchDeskTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRuleIsReadAndWrittenAgain();
    void aRuleItCannotReadIsRefused_data();
    void aRuleItCannotReadIsRefused();
    void thePaymentEqualsTheSpreadsheet();
    void programsNotInForceOrWithoutTheirRateAreLeftOut();
    void aProgramForAMakeOrForCertifiedUnitsMeetsOnlyThose();
    void theTierIsTheOneNearestTheRatePaidToday();
    void aRowOfTheBookBringsWhatItsPositionBrings();
    void withoutARuleThePaymentIsBeforeTax();

private:
    void put(const InventoryRow &row);
    void put(const LenderProgramRow &row) { NEED(LenderProgramTable(*m_session).add(row)); }
    std::unique_ptr<MatchDesk> load();

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{1'795'000'000'000}; // 2026-11-18
    Rooftop m_rooftop;
};

void MatchDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openStore(m_folder->filePath(u"match.store"_s), m_clock);
    m_rooftop = {1, u"Quillhaven Toyota"_s, u"America/Chicago"_s,
                 uR"({"rate_percent":5,"trade_credit":"full","lease_tax_on":"payment","document_fee":180,"other_fees":20})"_s};
    NEED(RooftopTable(*m_session).add(m_rooftop, 5));
    put(unit(10, "Q100", Condition::New, "Toyota", "Camry", 30'000));
    put(unit(11, "Q101", Condition::Certified, "Toyota", "RAV4", 27'000));
    put(unit(12, "Q102", Condition::Used, "Ford", "Escape", 0));
}

void MatchDeskTest::cleanup()
{
    closeStore();
    m_folder.reset();
}

void MatchDeskTest::put(const InventoryRow &row)
{
    BulkStatement units(*m_session, u"upsert_inventory_unit"_s);
    InventoryTable::bind(units, row);
    NEED(units.step());
}

std::unique_ptr<MatchDesk> MatchDeskTest::load()
{
    auto desk = MatchDesk::load(*m_session, m_rooftop, day);
    if (!desk)
        qFatal("%s", qPrintable(desk.error().text));
    return std::move(*desk);
}

void MatchDeskTest::theRuleIsReadAndWrittenAgain()
{
    // New York City's combined rate: 8.875 % (NYS Publication 718).
    const RooftopTax capped{{8'875, TaxRule::Credit::Capped, Money::fromDollars(10'000), true, Money{8'500}, false}, Money{2'550}};

    const auto read = taxRuleFrom(m_rooftop.taxRule);
    const auto again = taxRuleFrom(taxRuleText(capped));

    NEED(read);
    QCOMPARE(read->rule.rateMillipercent, 5'000);
    QCOMPARE(read->rule.documentFee, Money::fromDollars(180));
    QCOMPARE(read->otherFees, Money::fromDollars(20));
    QVERIFY(read->rule.isDocumentFeeTaxed && !read->rule.isLeaseTaxedOnPrice);
    NEED(again);
    QVERIFY(*again == capped);
}

void MatchDeskTest::aRuleItCannotReadIsRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("not JSON") << u"five percent"_s;
    QTest::newRow("no rate") << uR"({"trade_credit":"full"})"_s;
    QTest::newRow("a rate below nothing") << uR"({"rate_percent":-1})"_s;
    QTest::newRow("a rate in words") << uR"({"rate_percent":"5"})"_s;
    QTest::newRow("a credit nobody knows") << uR"({"rate_percent":5,"trade_credit":"half"})"_s;
    QTest::newRow("a cap without an amount") << uR"({"rate_percent":5,"trade_credit":"capped"})"_s;
    QTest::newRow("a lease taxed on nothing known") << uR"({"rate_percent":5,"lease_tax_on":"residual"})"_s;
}

void MatchDeskTest::aRuleItCannotReadIsRefused()
{
    QFETCH(QString, json);

    const auto read = taxRuleFrom(json);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadData);
}

void MatchDeskTest::thePaymentEqualsTheSpreadsheet()
{
    put(finance(20, {}, 72, 4'990));
    const auto desk = load();
    const MatchCustomer customer{Money::fromDollars(18'000), Money::fromDollars(12'000), Money::fromDollars(400), {}};

    // Price 30,000 + fee 180; tax 5 % of (30,180 − 18,000) = 609; other fees 20; trade −18,000 + 12,000 → 24,809.
    // Excel: PMT(4.99%/12, 72, −24809) = 399.43.
    const auto best = desk->best(customer, Money{});

    QVERIFY(best);
    QCOMPARE(desk->units()[best->unit].name, u"2026 Camry LE"_s);
    QCOMPARE(desk->units()[best->unit].stockNumber, u"Q100"_s);
    QCOMPARE(best->payment.cents, 39'943);
    QCOMPARE(best->difference.cents, -57);
    QCOMPARE(desk->programs()[best->program].name, u"72 months at 4.99%"_s);
    Money sum;
    const auto lines = desk->explain(*best, customer);
    for (const MatchLine &line : lines) {
        if (line.label == u"Amount financed") {
            QCOMPARE(line.amount, sum);
            QCOMPARE(line.amount, Money::fromDollars(24'809));
            break;
        }
        sum += line.amount;
    }
    QCOMPARE(lines[2].label, u"Other fees"_s);
    QCOMPARE(lines[2].amount, Money::fromDollars(20));
    QCOMPARE(lines.back().amount, best->payment);
}

void MatchDeskTest::programsNotInForceOrWithoutTheirRateAreLeftOut()
{
    put(finance(20, {}, 72, 4'990));
    LenderProgramRow over = finance(21, {}, 60, 1'990);
    over.validTo = QDate(2026, 11, 21);
    put(over);
    LenderProgramRow unsaid = finance(22, {}, 84, 0);
    unsaid.aprMilliPercent.reset();
    put(unsaid);
    LenderProgramRow open = finance(23, {}, 48, 0);
    open.validFrom = open.validTo = QDate();
    put(open);

    const auto desk = load();

    QCOMPARE(desk->programs().size(), std::size_t(2));
    QCOMPARE(desk->units().size(), std::size_t(2)); // the one without a price is not offered
}

void MatchDeskTest::aProgramForAMakeOrForCertifiedUnitsMeetsOnlyThose()
{
    put(unit(13, "Q103", Condition::Used, "Ford", "Bronco", 28'000));
    put(finance(20, {}, 72, 4'990, u"Ford"_s));
    put(finance(21, {}, 72, 3'990, u"certified"_s));
    put(finance(22, {}, 60, 5'990, u"new"_s));
    const auto desk = load();
    const MatchCustomer customer{Money::fromDollars(10'000), Money{}, Money::fromDollars(2'000), {}};

    QStringList found;
    for (const DeskMatch &match : desk->matches(customer, Money{}, 10))
        found << desk->units()[match.unit].stockNumber + u' ' + QString::number(desk->programs()[match.program].terms.id);

    QCOMPARE(found, QStringList({u"Q100 22"_s, u"Q103 20"_s, u"Q101 21"_s}));
    QCOMPARE(desk->matches(customer, Money{}, 1).size(), std::size_t(1));
}

void MatchDeskTest::theTierIsTheOneNearestTheRatePaidToday()
{
    put(finance(20, u"A"_s, 60, 5'000));
    put(finance(21, u"A"_s, 72, 6'000));
    put(finance(22, u"B"_s, 72, 9'500));
    put(finance(23, u"C"_s, 72, 13'000));
    const auto desk = load();

    QCOMPARE(desk->tierNear(4'000), std::string("A"));
    QCOMPARE(desk->tierNear(7'500), std::string("B")); // half way: the dearer
    QCOMPARE(desk->tierNear(19'000), std::string("C"));
    QCOMPARE(desk->tierNear({}), std::string("B"));
}

void MatchDeskTest::aRowOfTheBookBringsWhatItsPositionBrings()
{
    put(finance(20, {}, 72, 4'990));
    const auto desk = load();
    EquityFacts facts;
    facts.holding = Holding::Financed;
    facts.loan.contractOn = QDate(2023, 3, 31);
    facts.loan.firstPaymentOn = QDate(2023, 5, 15);
    facts.loan.amountFinanced = Money::fromDollars(28'500);
    facts.loan.aprMilliPercent = 6'640;
    facts.loan.payment = Money{55'812};
    facts.loan.termMonths = 60;
    facts.values.push_back({"Book", ValueGrade::Average, ValueBasis::TradeIn, day, {}, {}, Money::fromDollars(18'000)});
    const auto position = equityOn(day, facts, {});
    NEED(position);
    BookRow row;
    row.holding = Holding::Financed;
    row.contractOn = epochDay(facts.loan.contractOn);
    row.firstPaymentOn = epochDay(facts.loan.firstPaymentOn);
    row.amountFinanced = 2'850'000;
    row.aprMilliPercent = 6'640;
    row.payment = 55'812;
    row.termMonths = 60;
    row.valueLow = row.valueLikely = row.valueHigh = 1'800'000;
    row.valueOn = epochDay(day);
    row.annualDepreciationBasisPoints = static_cast<std::int16_t>(facts.annualDepreciationBasisPoints);
    EquityBook book;
    book.append(row);
    book.append(BookRow{}); // only serviced here: nothing is known of a lien
    book.compute(epochDay(day), {});

    const auto fromPosition = desk->customer(*position, facts);
    const auto fromBook = desk->customer(book, 0);

    QVERIFY(fromPosition && fromBook);
    QVERIFY(*fromPosition == *fromBook);
    QCOMPARE(fromBook->payment.cents, 55'812);
    QVERIFY(desk->best(book, 0) && *desk->best(book, 0) == *desk->best(*fromPosition, desk->usualDifference()));
    QVERIFY(!desk->best(book, 1));
    for (std::size_t unit = 0; unit < desk->units().size(); ++unit) {
        const auto all = desk->matches(*fromBook, desk->usualDifference(), desk->units().size());
        const bool suits = std::any_of(all.begin(), all.end(), [unit](const DeskMatch &match) { return match.unit == unit; });
        QCOMPARE(desk->rowsSuited(unit, book), suits ? std::vector<std::size_t>{0} : std::vector<std::size_t>{});
    }
}

void MatchDeskTest::withoutARuleThePaymentIsBeforeTax()
{
    put(finance(20, {}, 60, 0));
    m_rooftop.taxRule.clear();

    const auto desk = load();

    QVERIFY(!desk->isTaxKnown());
    const auto best = desk->best({{}, {}, Money::fromDollars(500), {}}, Money{});
    QVERIFY(best);
    QCOMPARE(best->payment, Money::fromDollars(500)); // 30,000 over 60 months at 0 %
}

QTEST_GUILESS_MAIN(MatchDeskTest)
#include "matchdesktest.moc"
