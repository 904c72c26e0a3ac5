// SPDX-License-Identifier: Apache-2.0
#include "filefixture.h"

#include "connectors/filedrop/places.h"

#include <QtTest>

using namespace tradewind;
using namespace tradewind::test;

// VINs are the published examples of the check digit: 1M8GDM9AXKP042788 (49 CFR 565 commentary), 11111111111111111, and one of the auction
// list.
class PresetsTest : public QObject
{
    Q_OBJECT
    FileFixture m_files;

    Mapped map(const char *preset, const QByteArray &bytes)
    {
        return mapAll(m_files.write(QStringLiteral("f.csv"), bytes), *builtInPreset(QLatin1String(preset)));
    }
    template<typename T>
    const T &only(const Mapped &mapped)
    {
        if (mapped.accepted.size() != 1)
            qFatal("%zu accepted; %s", mapped.accepted.size(),
                   mapped.error              ? qPrintable(mapped.error->text)
                   : mapped.rejected.empty() ? ""
                                             : mapped.rejected[0].reason.sentence.c_str());
        return std::get<T>(mapped.accepted[0]);
    }
    RejectReason rejected(const char *preset, const QByteArray &bytes)
    {
        const Mapped mapped = map(preset, bytes);
        return mapped.rejected.size() == 1 ? mapped.rejected[0].reason : RejectReason{};
    }

private Q_SLOTS:
    void everyPresetReadsBackAndNamesOnlyKnownPlaces()
    {
        const auto presets = builtInPresets();

        QVERIFY2(presets, presets ? "" : qPrintable(presets.error().text));
        QVERIFY(presets->size() >= 11);
        for (const Preset &preset : *presets) {
            const auto again = presetFromJson(presetToJson(preset));
            QVERIFY(again);
            QCOMPARE(*again, preset);
            std::vector<std::string> headers;
            for (const FieldRule &rule : preset.fields)
                headers.push_back(rule.from.front());
            const auto mapper = RowMapper::make(preset, headers);
            QVERIFY2(mapper, mapper ? "" : qPrintable(mapper.error().text));
            for (const std::string &key : preset.key)
                QVERIFY2(placeOf(preset.entity, key), key.c_str());
        }
    }

    void readsADealOfDealerVault()
    {
        const Mapped mapped = map(
            "dealervault-deals",
            "Deal Number,Customer Number,First Name,Last Name,Zip,Cell Phone,Email 1,Block Email,Block Phone,Opt Out,Co-Buyer First "
            "Name,Co-Buyer Last Name,Co-Buyer Opt Out,VIN,Year,Mileage,New/Used,Contract Date,Deal Status,Sale Type,Bank Name,Term,Amount "
            "Financed,APR,Monthly Payment,Balloon Amount,First Pay Date,Front Gross,Trade 1 VIN,Trade 1 Payoff,Trade 2 VIN,Trade 2 Payoff\n"
            "D1001,C7,MARIA,O'BRIEN,2134,(515) "
            "555-0118,Maria@Example.COM,Y,N,,SAM,DOE,Y,1M8GDM9A-XKP042788,2019,\"12,500\",U,02/03/2019,F,Retail,Example "
            "Bank,72,\"$14,529.55\",6.64,245.87,0,03/05/2019,(150.00),11111111111111111,\"5,400.00\",,0\n");

        const auto &deal = only<DealRecord>(mapped);
        QCOMPARE(deal.dealNumber, std::string("D1001"));
        QCOMPARE(deal.buyer.firstName, std::string("Maria"));
        QCOMPARE(deal.buyer.lastName, std::string("O'Brien"));
        QCOMPARE(deal.buyer.zip, std::string("02134"));
        QCOMPARE(deal.buyer.mobilePhone, std::string("+15155550118"));
        QCOMPARE(deal.buyer.email, std::string("maria@example.com"));
        QVERIFY(deal.buyer.doNotEmail && !deal.buyer.doNotCall && !deal.buyer.doNotMail);
        QVERIFY(deal.coBuyer && deal.coBuyer->doNotText && deal.coBuyer->doNotMail);
        QCOMPARE(deal.vehicle.vin, std::string("1M8GDM9AXKP042788"));
        QCOMPARE(deal.vehicle.odometer, std::optional(12500));
        QCOMPARE(deal.condition, Condition::Used);
        QCOMPARE(deal.contractOn, QDate(2019, 2, 3));
        QCOMPARE(deal.status, DealStatus::Finalized);
        QCOMPARE(deal.saleType, SaleType::Finance); // "Retail" with a term and an amount financed
        QCOMPARE(deal.amountFinanced, std::optional(Money{1452955}));
        QCOMPARE(deal.aprPercent, std::optional(6.64));
        QVERIFY(!deal.balloon);
        QCOMPARE(deal.frontGross, std::optional(Money{-15000}));
        QCOMPARE(deal.trades.size(), std::size_t(1));
        QCOMPARE(deal.trades[0].payoff, std::optional(Money{540000}));
    }

    void readsALeaseWhoseRateIsAMoneyFactor()
    {
        const auto mapped = map("dealervault-deals", "Deal Number,Sale Type,Term,APR,Residual Amount\n1,Lease,36,.00125,18000\n");

        const auto &deal = only<DealRecord>(mapped);
        QCOMPARE(deal.moneyFactor, std::optional(.00125));
        QVERIFY(!deal.aprPercent);
    }

    void forgetsTheRowBefore()
    {
        const Mapped mapped =
            map("dealervault-deals", "Deal Number,First Name,Block Email,Trade 1 VIN,APR\n1,Ann,Y,11111111111111111,5\n2,,,,\n");

        DealRecord expected;
        expected.dealNumber = "2";
        QCOMPARE(std::get<DealRecord>(mapped.accepted.at(1)), expected);
    }

    void readsARepairOrderLineByLine()
    {
        const Mapped mapped =
            map("repair-orders",
                "RO Number,Open Date,Close Date,Customer Name,VIN,Mileage In,Line,Op Code,Description,Pay Type,Decision,Amount\n"
                "77,01/05/2026,,\"DOE, ANN B\",1M8GDM9AXKP042788,42000,1,LOF,Oil change,Customer,Sold,89.95\n"
                "77,01/05/2026,,\"DOE, ANN B\",1M8GDM9AXKP042788,42000,2,BRK,Front brakes,CP,Declined,540\n");

        QCOMPARE(mapped.accepted.size(), std::size_t(2));
        const auto &order = std::get<RepairOrderRecord>(mapped.accepted[1]);
        QCOMPARE(order.number, std::string("77"));
        QCOMPARE(order.status, std::string("open"));
        QCOMPARE(order.customer.firstName, std::string("Ann"));
        QCOMPARE(order.customer.lastName, std::string("Doe"));
        QCOMPARE(order.vehicle.odometerOn, QDate(2026, 1, 5));
        QCOMPARE(order.lines.size(), std::size_t(1));
        QCOMPARE(order.lines[0].payType, std::string("C"));
        QCOMPARE(order.lines[0].decision, LineDecision::Declined);
        QCOMPARE(order.lines[0].amount, std::optional(Money{54000}));
    }

    void readsInventoryWhateverTheOrderOfItsColumns()
    {
        const auto vauto = map("vauto-inventory", "Price,Stock #,VIN,New/Used,Certified,Odometer,Series,Inventory "
                                                  "Date\n\"21,995\",S1,1M8GDM9AXKP042788,Used,Yes,30100,LE,01/02/2026\n");
        const auto homenet =
            map("homenet-inventory",
                "\xEF\xBB\xBFVIN\tSTOCK\tTYPE\tMILES\tSellingPrice\tCertified\n1M8GDM9AXKP042788\tS2\tUsed\t30100\t21995.00\t0\n");

        const auto &unit = only<InventoryRecord>(vauto);
        QCOMPARE(unit.condition, Condition::Certified);
        QCOMPARE(unit.price, std::optional(Money{2199500}));
        QCOMPARE(unit.vehicle.trim, std::string("LE"));
        QCOMPARE(only<InventoryRecord>(homenet).price, std::optional(Money{2199500}));
        QCOMPARE(only<InventoryRecord>(homenet).condition, Condition::Used);
        QVERIFY(builtInPreset(QStringLiteral("vauto-inventory"))->isSnapshot);
    }

    void readsValuesQuotesAndCustomers()
    {
        const auto value = map(
            "valuations", "vin,provider,grade,basis,date,odometer,amount\n1M8GDM9AXKP042788,MMR,above,auction,2026-01-02,30100,20500\n");
        const auto quote =
            map("payoff-quotes", "VIN,Lender,Payoff,Quote Date,Good Through\n1M8GDM9AXKP042788,Example Bank,0.00,1/2/2026,1/12/2026\n");
        const auto customer = map("customers", "Customer Number,Name,Mobile,Do Not Call\n9,SMITH PLUMBING LLC,515.555.0119,maybe\n");

        const auto &valuation = only<ValuationRecord>(value);
        QCOMPARE(valuation.grade, ValueGrade::Clean);
        QCOMPARE(valuation.basis, ValueBasis::Auction);
        QCOMPARE(valuation.amount, Money{2050000});
        QCOMPARE(valuation.vehicle.odometer, std::optional(30100));
        QCOMPARE(only<PayoffQuoteRecord>(quote).payoff, std::optional(Money{0})); // paid off is an answer
        const auto &company = only<CustomerRecord>(customer);
        QVERIFY(company.isBusiness);
        QCOMPARE(company.company, std::string("SMITH PLUMBING LLC"));
        QVERIFY(company.doNotCall); // a word not understood protects the customer
        QCOMPARE(customer.cleaned.size(), std::size_t(1));
    }

    void marksLostLoansUnwound()
    {
        const Mapped mapped = map("sec-auto-loan", "assetNumber,repossessedIndicator,chargedoffPrincipalAmount,zeroBalanceCode\n1,False,NA,"
                                                   "NA\n2,True,NA,NA\n3,False,1200.5,NA\n4,False,0,4\n5,False,0,1\n");

        std::vector<DealStatus> statuses;
        for (const Record &record : mapped.accepted)
            statuses.push_back(std::get<DealRecord>(record).status);
        QCOMPARE(statuses, (std::vector{DealStatus::Finalized, DealStatus::Unwound, DealStatus::Unwound, DealStatus::Unwound,
                                        DealStatus::Finalized}));
    }

    void rejectsWithReasonAndLikelyCause_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("cause");
        const auto text = [](const char *words) { return QString::fromLatin1(words); };
        QTest::newRow("no deal number") << QByteArray(",,,,,,") << text("") << text("") << text("");
        QTest::newRow("empty key") << QByteArray(",Ann,,,,,") << text("Deal Number") << text("Deal Number is empty.") << text("total");
        QTest::newRow("too few fields") << QByteArray("1,Ann") << text("") << text("it has 2 fields where the header names 7.")
                                        << text("line break");
        QTest::newRow("too many fields") << QByteArray("1,Ann,,,,,,8") << text("") << text("it has 8 fields where the header names 7.")
                                         << text("comma");
        QTest::newRow("short VIN") << QByteArray("1,Ann,1M8GDM9AXKP04278,,,,") << text("VIN")
                                   << text("The VIN has 16 characters instead of 17.") << text("1 character is missing");
        QTest::newRow("letter O in VIN") << QByteArray("1,Ann,1M8GDM9AXKPO42788,,,,") << text("VIN") << text("no VIN has")
                                         << text("A letter O at place 12");
        QTest::newRow("swapped VIN") << QByteArray("1,Ann,1M8GDM9AXKP024788,,,,") << text("VIN") << text("check digit")
                                     << text("Places 12 and 13 may be swapped.");
        QTest::newRow("no such date") << QByteArray("1,Ann,,13/31/2021,,,") << text("Contract Date")
                                      << text("\"13/31/2021\" is not a date.") << text("out of range");
        QTest::newRow("day first") << QByteArray("1,Ann,,31/12/2021,,,") << text("Contract Date") << text("is not a date.")
                                   << text("DD/MM/YYYY");
        QTest::newRow("APR 99") << QByteArray("1,Ann,,,99,,") << text("APR") << text("no yearly rate") << text("unknown");
        QTest::newRow("negative balance") << QByteArray("1,Ann,,,,-120,") << text("Current Balance") << text("is negative")
                                          << text("credit");
        QTest::newRow("term in days") << QByteArray("1,Ann,,,,,2190") << text("Term") << text("1 to 144 months") << text("Days");
    }
    void rejectsWithReasonAndLikelyCause()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(QString, sentence);
        QFETCH(QString, cause);

        const RejectReason reason =
            rejected("dealervault-deals", "Deal Number,First Name,VIN,Contract Date,APR,Current Balance,Term\n" + row + "\n2,Bob,,,,,\n");

        QCOMPARE(QString::fromStdString(reason.column), column);
        QVERIFY2(QString::fromStdString(reason.sentence).contains(sentence), reason.sentence.c_str());
        QVERIFY2(QString::fromStdString(reason.likelyCause).contains(cause), reason.likelyCause.c_str());
    }

    void cleansWhatDoesNotCostTheRow()
    {
        const Mapped mapped =
            map("dealervault-deals", "Deal Number,Year,Cell Phone,Email 1,Zip,Mileage,VIN\n1,22,999,none,ABC,999999,NOVIN\n");

        const auto &deal = only<DealRecord>(mapped);
        QCOMPARE(deal.vehicle.year, std::optional(2022));
        QVERIFY(deal.buyer.mobilePhone.empty() && deal.buyer.email.empty() && deal.buyer.zip.empty() && deal.vehicle.vin.empty() &&
                !deal.vehicle.odometer);
        QCOMPARE(mapped.cleaned.size(), std::size_t(4)); // "none" and "NOVIN" are blanks, not mistakes
    }

    void neverMakesARecordOfAZeroValue()
    {
        const RejectReason reason = rejected("auction-mmr", "vin,mmr,saledate\n1M8GDM9AXKP042788,0,2015-01-02\n");

        QCOMPARE(reason.sentence, std::string("No value is given."));
    }

    void keepsAWrongCheckDigitWhenThePresetSaysFlag()
    {
        Preset preset = *builtInPreset(QStringLiteral("vauto-inventory"));
        preset.fields[0].onBad = "flag";

        const Mapped mapped = mapAll(m_files.write(QStringLiteral("f.csv"), "VIN,Stock #\n1M8GDM9A0KP042788,S1\n"), preset);

        QCOMPARE(only<InventoryRecord>(mapped).vehicle.vin, std::string("1M8GDM9A0KP042788"));
        QCOMPARE(mapped.cleaned.size(), std::size_t(1));
    }

    void keysAreTheSameForTheSameThing()
    {
        const Preset preset = *builtInPreset(QStringLiteral("dealervault-deals"));
        const auto mapper = RowMapper::make(preset, {"Deal Number", "First Name"});
        RawRow a, b, c;
        a.fields = {" d1", "Ann"};
        b.fields = {"D1", "Anna"};
        c.fields = {"", "Ann"};

        QCOMPARE(mapper->keyHash(a), mapper->keyHash(b));
        QVERIFY(mapper->keyHash(a) != 0);
        QCOMPARE(mapper->keyHash(c), std::uint64_t(0));
    }

    void surnamesThatLookLikeBlanksStay()
    {
        const Mapped mapped = map("dealervault-deals", "Deal Number,First Name,Last Name,Amount Financed\n1,Li,Na,NA\n");

        QCOMPARE(only<DealRecord>(mapped).buyer.lastName, std::string("Na"));
        QVERIFY(!only<DealRecord>(mapped).amountFinanced);
    }
};

QTEST_APPLESS_MAIN(PresetsTest)
#include "presetstest.moc"
