// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/importjob.h"
#include "base/clock.h"
#include "jobs/importing/rejects.h"
#include "store/store.h"
#include "tests/support/need.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    "Deal Number,Contract Date,Sale Type,Customer Number,First Name,Last Name,Address Line 1,City,State,Zip,Cell Phone,Email 1,"
    "VIN,Mileage,Bank Name,Amount Financed,APR,Term,Monthly Payment,Trade 1 VIN\n";
// Check digits computed by 49 CFR 565; the serial numbers are invented.
const QByteArray kSorento = "5XYKTCA69FG566472", kCamry = "4T4BF1FK5DR275482", kBmw = "WBA3C1C51EK116351";

QByteArray deal(const char *number, const char *date, const char *person, const QByteArray &vin, const char *payment = "450.00",
                const QByteArray &trade = {})
{
    return QByteArray(number) + ',' + date + ",Finance," + person + ',' + vin + ",12000,Sample Bank,24000.00,6.64,60," + payment + ',' +
           trade + '\n';
}

const char *const kPat = "C1,Pat,Sample,12 Main Street,Ames,IA,50010,(515) 555-0118,pat@example.com";
const char *const kPatElsewhere = ",PATRICK,SAMPLE,99 Oak Ave,Ames,IA,50010,515-555-0118,";
const char *const kPatAgain = "X9,Pat,SAMPLE,12 MAIN ST,Ames,IA,50010-1234,,";
const char *const kRobin = "C2,Robin,Sample,12 Main St,Ames,IA,50010,(515) 555-0118,";

} // namespace

class ImportJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(*StoreLocation::parse(m_folder->filePath(u"a.store"_s)), m_clock);
        QVERIFY(bool(store));
        m_store = *std::move(store);
        m_ids = std::make_unique<IdMaker>(m_clock, 1);
        if (!m_vins) {
            m_vins = std::make_unique<VinDecoder>(*VinDecoder::load());
            m_zones = std::make_unique<ZipZones>(*ZipZones::load());
        }
    }
    void cleanup() { m_store.reset(); }

    void keepsEveryRowCountedOnce()
    {
        const auto summary = import(kHeader + deal("D1", "2015-03-01", kPat, kSorento) + deal("D2", "never", kRobin, kCamry) +
                                    deal("D1", "2015-03-01", kPat, kSorento) + deal("D3", "2016-01-01", kRobin, kBmw));

        QVERIFY2(bool(summary), summary ? "" : qPrintable(summary.error().text));
        QCOMPARE(summary->read, 4);
        QCOMPARE(summary->accepted + summary->rejected + summary->duplicate, 4);
        QCOMPARE(summary->duplicate, 1);
        QCOMPARE(count("deal"), summary->accepted);
        QCOMPARE(count("import_reject"), summary->rejected);
        QCOMPARE(text("SELECT zone FROM customer WHERE first_name = 'Pat'"), u"America/Chicago"_s);
        QCOMPARE(text("SELECT make || ' ' || model FROM vehicle WHERE vin LIKE '5XYK%'"), u"Kia Sorento"_s);
    }

    void changesNothingTheSecondTime()
    {
        const QByteArray file = kHeader + deal("D1", "2015-03-01", kPat, kSorento) + deal("D2", "2015-04-01", kRobin, kCamry);
        QVERIFY(bool(import(file)));

        const auto same = import(file);
        const auto rows = import(file + '\n'); // other bytes, the same rows

        QCOMPARE(same->duplicate, 2);
        QCOMPARE(same->accepted, 0);
        QCOMPARE(rows->duplicate, 2);
        QCOMPARE(rows->accepted, 0);
        QCOMPARE(count("deal"), 2);
    }

    void lastRowOfAKeyCountsAndTheFirstIsRemembered()
    {
        const QByteArray file =
            kHeader + deal("D1", "2015-03-01", kPat, kSorento, "450.00") + deal("D1", "2015-03-01", kPat, kSorento, "455.00");

        const auto first = import(file);
        const auto again = import(file + '\n');

        QCOMPARE(first->accepted, 2);
        QCOMPARE(first->changed, 1);
        QCOMPARE(again->duplicate, 2);
        QCOMPARE(count("deal"), 1);
        QCOMPARE(text("SELECT payment FROM deal"), u"45500"_s);
    }

    void updatesAChangedDealInPlace()
    {
        QVERIFY(bool(import(kHeader + deal("D1", "2015-03-01", kPat, kSorento, "450.00") + deal("D2", "2015-04-01", kRobin, kCamry))));

        const auto changed =
            import(kHeader + deal("D1", "2015-03-01", kPat, kSorento, "460.00") + deal("D2", "2015-04-01", kRobin, kCamry));

        QCOMPARE(changed->accepted, 1);
        QCOMPARE(changed->changed, 1);
        QCOMPARE(changed->duplicate, 1);
        QCOMPARE(count("deal"), 2);
        QCOMPARE(count("customer"), 2);
        QCOMPARE(text("SELECT payment FROM deal WHERE deal_number = 'D1'"), u"46000"_s);
    }

    void knowsOnePersonAcrossRowsButNotTheirSpouse()
    {
        QVERIFY(bool(import(kHeader + deal("D1", "2015-03-01", kPat, kSorento) + deal("D2", "2016-04-01", kPatAgain, kCamry) +
                            deal("D3", "2017-04-01", kRobin, kBmw))));

        QCOMPARE(count("customer"), 2);
        QCOMPARE(text("SELECT count(DISTINCT household_key) FROM customer"), u"1"_s);
        QCOMPARE(text("SELECT count(DISTINCT customer_id) FROM deal WHERE deal_number IN ('D1', 'D2')"), u"1"_s);
    }

    void mergesTwoKnownPeopleWhenARowShowsTheyAreOne()
    {
        const char *const byPhone = "C7,Pat,Sample,,,,,515-555-0118,";
        const char *const byMail = "C8,Pat,Sample,,,,,,pat@example.com";
        QVERIFY(bool(import(kHeader + deal("D1", "2015-03-01", byPhone, kSorento) + deal("D2", "2016-03-01", byMail, kCamry))));
        QCOMPARE(count("customer"), 2);
        NEED((*m_store->session())
                 ->exec(u"INSERT INTO contact_attempt (id, rooftop_id, customer_id, channel, purpose, address, at) "
                        "SELECT id, 1, id, 0, 0, '+15155550118', 1 FROM customer"_s)); // each was written to once

        const auto both = import(kHeader + deal("D3", "2017-03-01", "C9,Pat,Sample,,,,,515-555-0118,pat@example.com", kBmw));

        QCOMPARE(both->merged, 1);
        QCOMPARE(count("customer_merge"), 1);
        QCOMPARE(text("SELECT count(DISTINCT customer_id) FROM deal"), u"1"_s);
        QCOMPARE(text("SELECT count(DISTINCT owner_id) FROM vehicle"), u"1"_s);
        QCOMPARE(text("SELECT rule FROM customer_merge"), u"same e-mail and name"_s);
        QCOMPARE(text("SELECT count(DISTINCT customer_id) FROM contact_attempt"), u"1"_s); // one person was, twice
    }

    void aRepairOrderKeepsEachOfItsLinesAndAChangedLineChangesOnlyItself()
    {
        const QByteArray header = "RO Number,Open Date,Line,Op Code,Description,Decision,First Name,Last Name,VIN\n";
        const QByteArray oil = "R1,2026-03-01,1,LOF,Oil change,sold,Pat,Sample," + kSorento + '\n';
        const auto brakes = [](const char *decision) {
            return QByteArray("R1,2026-03-01,2,BRKF,Front pads,") + decision + ",Pat,Sample," + kSorento + '\n';
        };
        QVERIFY(bool(import(header + oil + brakes("none"), u"dealervault-service"_s)));

        const auto changed = import(header + oil + brakes("declined"), u"dealervault-service"_s);

        QCOMPARE(changed->duplicate, 1);
        QCOMPARE(count("repair_line"), 2);
        QCOMPARE(text("SELECT description FROM repair_line WHERE decision = 2"), u"Front pads"_s);
    }

    void newestDealOwnsTheVehicleWhateverTheOrderOfRows()
    {
        QVERIFY(bool(import(kHeader + deal("D2", "2018-03-01", kRobin, kSorento) + deal("D1", "2015-03-01", kPat, kSorento))));

        QCOMPARE(text("SELECT first_name FROM customer c JOIN vehicle v ON v.owner_id = c.id"), u"Robin"_s);
    }

    void tradeEndsOwnershipEvenWhenTheOlderDealComesLater()
    {
        QVERIFY(bool(import(kHeader + deal("D2", "2018-03-01", kPat, kCamry, "450.00", kSorento))));
        QVERIFY(bool(import(kHeader + deal("D1", "2015-03-01", kPat, kSorento))));

        QCOMPARE(text("SELECT ownership_ended_by FROM vehicle WHERE vin LIKE '5XYK%'"), u"traded in on deal D2"_s);
        QCOMPARE(text("SELECT count(*) FROM vehicle WHERE owner_id IS NOT NULL AND ownership_ended_on IS NULL"), u"1"_s);
    }

    void asksBeforeATwentiethOfTheBaseChanges()
    {
        QByteArray before = kHeader, after = kHeader;
        for (int i = 0; i < 200; ++i) {
            const QByteArray number = QByteArray::number(i), person = "P" + number + ",Pat,Sample" + number + ",,,,,,";
            before += deal(number, "2015-03-01", person, {}, "450.00");
            after += deal(number, "2015-03-01", person, {}, i < 60 ? "460.00" : "450.00");
        }
        QVERIFY(bool(import(before)));

        const auto refused = import(after);
        const qint64 changedWithout = text("SELECT count(*) FROM deal WHERE payment = 46000").toLongLong();
        const auto confirmed = import(after, u"dealervault-deals"_s, true);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(changedWithout, 0);
        QCOMPARE(confirmed->changed, 60);
    }

    void cancelledLeavesTheStoreAsItWas()
    {
        const auto cancelled =
            import(kHeader + deal("D1", "2015-03-01", kPat, kSorento), u"dealervault-deals"_s, false, [] { return true; });

        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        for (const char *table : {"deal", "customer", "vehicle", "import_run", "source_ledger", "identity_block"})
            QCOMPARE(count(table), 0);
    }

    void listsRejectsOnceAndRetriesThem()
    {
        const QByteArray file = kHeader + deal("D1", "never", kPat, kSorento) + deal("D2", "2015-04-01", kRobin, kCamry);
        QVERIFY(bool(import(file)));
        QVERIFY(bool(import(file + '\n')));
        auto session = *m_store->session();
        const auto open = openRejects(*session);
        QCOMPARE(open->size(), std::size_t(1));
        QCOMPARE((*open)[0].line, 2);
        QVERIFY(!(*open)[0].reason.isEmpty());
        QVERIFY(rejectsAsCsv(*open).contains("never"));
        QString corrected = (*open)[0].raw;
        QVERIFY(bool(session->exec(u"UPDATE import_reject SET raw = '%1'"_s.arg(corrected.replace(u"never"_s, u"2015-03-01"_s)))));

        const auto retried = retryRejects(*m_store, m_clock, *m_ids, *m_vins, *m_zones, builtInPreset);

        QVERIFY2(bool(retried), retried ? "" : qPrintable(retried.error().text));
        QCOMPARE(retried->accepted, 1);
        QCOMPARE(count("deal"), 2);
        QVERIFY(openRejects(*session)->empty());
    }

private:
    Result<ImportSummary> import(const QByteArray &bytes, const QString &preset = u"dealervault-deals"_s, bool yes = false,
                                 const ImportJob::IsCancelled &isCancelled = {})
    {
        m_clock.advanceMs(60000);
        QFile file(m_folder->filePath(u"%1.csv"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{Error::Kind::Unavailable, file.errorString()};
        file.close();
        ImportJob job(*m_store, m_clock, *m_ids, *m_vins, *m_zones);
        return job.run({file.fileName(), *builtInPreset(preset), yes}, {}, isCancelled);
    }
    qint64 count(const char *table) { return text(QByteArray("SELECT count(*) FROM ") + table).toLongLong(); }
    QString text(const QByteArray &sql)
    {
        QString found;
        auto session = *m_store->session();
        const auto read = session->eachOf(QString::fromUtf8(sql), {}, [&](const Row &row) { found = row.text(0); });
        return read ? found : read.error().text;
    }

    FixedClock m_clock{1'700'000'000'000};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<VinDecoder> m_vins;
    std::unique_ptr<ZipZones> m_zones;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "importjobtest.moc"
