// SPDX-License-Identifier: Apache-2.0
// The sample store: real contracts, invented people, the same bytes every time.
#include "connectors/filedrop/rowmapper.h"
#include "domain/vin/vin.h"
#include "jobs/sample/samplefiles.h"
#include "tests/support/need.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Rows of a file without quotes in it, by heading.
QList<QHash<QString, QString>> rowsOf(const QString &path)
{
    QList<QHash<QString, QString>> rows;
    QStringList lines = QString::fromUtf8(textOf(path)).split(u'\n', Qt::SkipEmptyParts);
    const QStringList heading = lines.takeFirst().split(u',');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        QHash<QString, QString> row;
        for (int i = 0; i < heading.size(); ++i)
            row.insert(heading[i], cells.value(i));
        rows << row;
    }
    return rows;
}

SampleOrder orderOf(std::uint32_t customers)
{
    SampleOrder order;
    order.customers = customers;
    order.seed = 7;
    order.asOf = QDate(2026, 11, 22);
    order.history = true;
    return order;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheSameBytesForTheSameSeed();
    void writesOneDealACustomerInFortyColumns();
    void takesEveryContractFromTheTape();
    void usesOnlyPhonesKeptForInventedPeople();
    void usesOnlyMailHostsKeptForExamples();
    void givesEveryVehicleItsOwnVinWithTheRightCheckDigit();
    void looksLikeARealStoresBook();
    void valuesOnlyVehiclesThatWereSold();
    void listsNothingThatHappensTomorrow();
    void keepsEveryCustomerWhenTheTypingIsCareless();
    void hasNoRowThatItsPresetRejects();
    void hasEveryDealUnderstoodByItsPreset();
    void refusesAnOrderOutOfRange();

private:
    QTemporaryDir m_folder;
    std::vector<SampleFile> m_files;
    QList<QHash<QString, QString>> m_deals;
};

void SampleTest::initTestCase()
{
    const auto files = writeSampleFiles(orderOf(5'000), m_folder.path());

    NEED(files);
    m_files = *files;
    m_deals = rowsOf(m_folder.filePath(u"deals.csv"_s));
}

void SampleTest::writesTheSameBytesForTheSameSeed()
{
    QTemporaryDir again, other;
    SampleOrder differently = orderOf(5'000);
    differently.seed = 8;

    NEED(writeSampleFiles(orderOf(5'000), again.path()));
    NEED(writeSampleFiles(differently, other.path()));

    for (const SampleFile &file : m_files)
        QCOMPARE(textOf(again.filePath(file.name)), textOf(m_folder.filePath(file.name)));
    QVERIFY(textOf(other.filePath(u"deals.csv"_s)) != textOf(m_folder.filePath(u"deals.csv"_s)));
}

void SampleTest::writesOneDealACustomerInFortyColumns()
{
    QSet<QString> customers;
    for (const auto &deal : m_deals)
        customers << deal[u"Customer Number"_s];

    QCOMPARE(m_deals.size(), 5'000);
    QCOMPARE(customers.size(), 5'000);
    for (const QByteArray &line : textOf(m_folder.filePath(u"deals.csv"_s)).split('\n')) {
        if (!line.isEmpty())
            QCOMPARE(line.count(','), 39);
    }
}

void SampleTest::takesEveryContractFromTheTape()
{
    QSet<QString> facts;
    for (const auto &fact : rowsOf(u":/samples/contracts.csv"_s))
        facts << fact[u"amount_financed"_s] + u'|' + fact[u"apr_percent"_s] + u'|' + fact[u"payments"_s] + u'|' + fact[u"payment"_s];
    int financed = 0;

    for (const auto &deal : m_deals) {
        if (deal[u"Sale Type"_s] != u"FINANCE"_s)
            continue;
        ++financed;
        const QString terms =
            deal[u"Amount Financed"_s] + u'|' + deal[u"APR"_s] + u'|' + deal[u"Term"_s] + u'|' + deal[u"Monthly Payment"_s];
        QVERIFY2(facts.contains(terms), qPrintable(terms));
    }

    QVERIFY(financed > 3'500);
    QVERIFY(facts.size() > 10'000);
    // Row one of the Ally tape and row one of the World Omni tape, as the SEC has them; term less one is the number of payments.
    QVERIFY(facts.contains(u"14529.55|6.64|72|245.87"_s));
    QVERIFY(facts.contains(u"29019.59|6.87|75|477.01"_s));
}

void SampleTest::usesOnlyPhonesKeptForInventedPeople()
{
    static const QRegularExpression invented(u"^\\([2-9]\\d\\d\\) 555-01\\d\\d$"_s);
    int phones = 0;

    for (const auto &deal : m_deals) {
        for (const QString &column : {u"Cell Phone"_s, u"Home Phone"_s}) {
            if (deal[column].isEmpty())
                continue;
            ++phones;
            QVERIFY2(invented.match(deal[column]).hasMatch(), qPrintable(deal[column]));
        }
    }
    for (const auto &line : rowsOf(m_folder.filePath(u"repair-orders.csv"_s)))
        QVERIFY(line[u"Cell Phone"_s].isEmpty() || invented.match(line[u"Cell Phone"_s]).hasMatch());

    QVERIFY(phones > 4'500);
}

void SampleTest::usesOnlyMailHostsKeptForExamples()
{
    static const QRegularExpression invented(u"@example\\.(com|org|net)$"_s); // RFC 2606

    for (const auto &deal : m_deals)
        QVERIFY(deal[u"Email 1"_s].isEmpty() || invented.match(deal[u"Email 1"_s]).hasMatch());
}

void SampleTest::givesEveryVehicleItsOwnVinWithTheRightCheckDigit()
{
    QSet<QString> vins;
    const auto take = [&vins](const QString &vin) {
        QVERIFY2(isVin(vin.toStdString()), qPrintable(vin));
        QVERIFY2(!vins.contains(vin), qPrintable(vin));
        vins << vin;
    };

    for (const auto &deal : m_deals)
        take(deal[u"VIN"_s]);
    for (const auto &deal : rowsOf(m_folder.filePath(u"deals-earlier.csv"_s)))
        take(deal[u"VIN"_s]);
    for (const auto &unit : rowsOf(m_folder.filePath(u"inventory.csv"_s)))
        take(unit[u"VIN"_s]);
    for (const auto &deal : m_deals)
        QVERIFY(deal[u"Trade 1 VIN"_s].isEmpty() || isVin(deal[u"Trade 1 VIN"_s].toStdString()));

    QVERIFY(vins.size() > 5'900);
}

void SampleTest::looksLikeARealStoresBook()
{
    QHash<QString, int> kinds;
    int trades = 0, businesses = 0, coBuyers = 0;
    QHash<QString, int> households;

    for (const auto &deal : m_deals) {
        ++kinds[deal[u"Sale Type"_s]];
        trades += !deal[u"Trade 1 VIN"_s].isEmpty();
        businesses += deal[u"Individual/Business Flag"_s] == u"B"_s;
        coBuyers += !deal[u"Co-Buyer Last Name"_s].isEmpty();
        ++households[deal[u"Address Line 1"_s] + deal[u"Zip"_s]];
    }

    QVERIFY(qAbs(kinds[u"FINANCE"_s] - 3'800) < 150);
    QVERIFY(qAbs(kinds[u"LEASE"_s] - 700) < 100);
    QVERIFY(qAbs(kinds[u"CASH"_s] - 500) < 100);
    QVERIFY(trades > 1'500 && trades < 2'200);
    QVERIFY(businesses > 50 && businesses < 160);
    QVERIFY(coBuyers > 450 && coBuyers < 750);
    QVERIFY(households.size() < 4'700); // some share a roof
}

void SampleTest::valuesOnlyVehiclesThatWereSold()
{
    QSet<QString> vins;
    for (const QString &name : {u"deals.csv"_s, u"deals-earlier.csv"_s}) {
        for (const auto &deal : rowsOf(m_folder.filePath(name)))
            vins << deal[u"VIN"_s];
    }

    QSet<QString> valued;
    for (const auto &value : rowsOf(m_folder.filePath(u"valuations.csv"_s))) {
        QVERIFY(vins.contains(value[u"vin"_s]));
        QVERIFY(value[u"amount"_s].toDouble() > 0);
        valued << value[u"vin"_s];
    }
    for (const auto &quote : rowsOf(m_folder.filePath(u"payoff-quotes.csv"_s)))
        QVERIFY(vins.contains(quote[u"VIN"_s]) && quote[u"Payoff"_s].toDouble() >= quote[u"Balance"_s].toDouble());

    QVERIFY(valued.size() > 4'800);
}

void SampleTest::listsNothingThatHappensTomorrow()
{
    const QDate asOf(2026, 11, 22);
    int openToday = 0;

    for (const auto &deal : m_deals)
        QVERIFY(QDate::fromString(deal[u"Contract Date"_s], u"MM/dd/yyyy"_s) <= asOf);
    for (const auto &value : rowsOf(m_folder.filePath(u"valuations.csv"_s)))
        QVERIFY(QDate::fromString(value[u"date"_s], Qt::ISODate) <= asOf);
    for (const auto &line : rowsOf(m_folder.filePath(u"repair-orders.csv"_s))) {
        const QDate opened = QDate::fromString(line[u"Open Date"_s], u"MM/dd/yyyy"_s);
        QVERIFY(opened <= asOf && opened >= asOf.addDays(-731));
        QCOMPARE(line[u"Status"_s] == u"Open"_s, opened == asOf);
        openToday += opened == asOf;
    }

    QVERIFY(openToday > 5);
}

void SampleTest::keepsEveryCustomerWhenTheTypingIsCareless()
{
    QTemporaryDir folder;
    SampleOrder order = orderOf(5'000);
    order.dirt = .05;

    NEED(writeSampleFiles(order, folder.path()));

    const auto rows = rowsOf(folder.filePath(u"deals.csv"_s));
    QSet<QString> customers;
    for (const auto &deal : rows)
        customers << deal[u"Customer Number"_s];
    customers.remove(u"Customer Number"_s); // a page heading in the middle
    QCOMPARE(customers.size(), 5'000);
    QVERIFY(rows.size() > 5'000);
}

void SampleTest::hasNoRowThatItsPresetRejects()
{
    for (const SampleFile &file : m_files) {
        if (file.preset.isEmpty())
            continue;
        const auto preset = builtInPreset(file.preset);
        NEED(preset);
        auto opened = openFile(m_folder.filePath(file.name), &*preset);
        NEED(opened);
        auto mapper = RowMapper::make(*preset, opened->rows->headers());
        NEED(mapper);

        RawRow row;
        Record record;
        std::int64_t accepted = 0;
        while (opened->rows->next(row)) {
            const auto refused = mapper->map(row, record);
            QVERIFY2(!refused, refused ? (file.name.toStdString() + ": " + refused->column + ": " + refused->sentence).c_str() : "");
            QVERIFY2(mapper->cleaned().empty(),
                     mapper->cleaned().empty()
                         ? ""
                         : (file.name.toStdString() + ": " + mapper->cleaned().front().column + ": " + mapper->cleaned().front().sentence)
                               .c_str());
            ++accepted;
        }
        QCOMPARE(accepted, file.rows);
    }
}

void SampleTest::hasEveryDealUnderstoodByItsPreset()
{
    const auto preset = builtInPreset(u"dealervault-deals"_s);
    NEED(preset);
    auto opened = openFile(m_folder.filePath(u"deals.csv"_s), &*preset);
    NEED(opened);
    auto mapper = RowMapper::make(*preset, opened->rows->headers());
    NEED(mapper);

    QVERIFY2(mapper->unusedHeaders().empty(), mapper->unusedHeaders().empty() ? "" : mapper->unusedHeaders().front().c_str());
    RawRow row;
    Record record;
    while (opened->rows->next(row)) {
        QVERIFY(!mapper->map(row, record));
        const DealRecord &deal = std::get<DealRecord>(record);
        QVERIFY(deal.contractOn.isValid() && deal.vehicle.vin.size() == 17 && deal.status == DealStatus::Finalized);
        QVERIFY(deal.condition != Condition::Unknown && deal.saleType != SaleType::Unknown && !deal.salesperson.empty());
        QVERIFY(deal.vehicle.odometer && deal.cashPrice && (!deal.buyer.lastName.empty() || !deal.buyer.company.empty()));
        if (deal.saleType == SaleType::Finance)
            QVERIFY(deal.amountFinanced && deal.payment && deal.aprPercent && deal.termMonths && deal.firstPaymentOn.isValid());
        if (deal.saleType == SaleType::Lease)
            QVERIFY(deal.adjustedCapCost && deal.residual && deal.payment && deal.milesAllowedTotal && deal.termMonths);
    }
}

void SampleTest::refusesAnOrderOutOfRange()
{
    QTemporaryDir folder;
    SampleOrder none = orderOf(0), tooDirty = orderOf(10);
    tooDirty.dirt = .9;

    const auto noCustomers = writeSampleFiles(none, folder.path());
    const auto onlyDirt = writeSampleFiles(tooDirty, folder.path());

    QVERIFY(!noCustomers && noCustomers.error().kind == Error::Kind::BadUse);
    QVERIFY(!onlyDirt && onlyDirt.error().kind == Error::Kind::BadUse);
}

QTEST_APPLESS_MAIN(SampleTest)
#include "sampletest.moc"
