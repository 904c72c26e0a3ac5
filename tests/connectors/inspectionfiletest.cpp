// SPDX-License-Identifier: Apache-2.0
#include "connectors/inspections/inspectionfile.h"
#include "tests/support/need.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tradewind;
using namespace Qt::StringLiterals;

class InspectionFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s7ATekmetricWebhookBecomesLinesInWholeCents();
    void s7AnAutovitalsWorkOrderKeepsResultsAndPictures();
    void s37AVoiceNoteOverThirtySecondsIsLeftOutAloud();
    void s7MitchellsFollowUpListIsOneInspectionARepairOrder();
    void hostileMessagesAreRefusedInWords_data();
    void hostileMessagesAreRefusedInWords();
};

void InspectionFileTest::s7ATekmetricWebhookBecomesLinesInWholeCents()
{
    // Shaped as bodmerg/tekmetric-webhook receives it; names and numbers invented.
    const auto batch = inspectionsFromJson(
        R"({"event":"Inspection marked complete by A Technician for Repair Order #1042","data":{"id":55501,"repairOrderNumber":1042,
            "milesIn":31880,"jobs":[{"id":1,"name":"Front brake pads","authorized":false,"laborTotal":13000,"partsTotal":11999}],
            "updatedDate":"2026-11-22T15:04:05Z"}})");

    NEED(batch);
    const InspectionRecord &record = batch->inspections.front();
    QCOMPARE(record.roNumber, std::string("1042"));
    QCOMPARE(record.technician, std::string("A Technician"));
    QCOMPARE(*record.completedMs, std::int64_t{1'795'359'845'000}); // date -d 2026-11-22T15:04:05Z +%s
    QCOMPARE(record.lines.front().allIn()->cents, 24'999);
    QVERIFY(record.lines.front().photos.empty());
}

void InspectionFileTest::s7AnAutovitalsWorkOrderKeepsResultsAndPictures()
{
    const auto batch = inspectionsFromJson(
        R"({"WorkOrderNumber":"48213","VIN":"5tdyrkec0ms000001","Technician":"D. Park","Inspections":[
            {"Name":"Front brake pads","Category":"Brakes","Result":"Immediate","Notes":"3 mm left","Parts":228,"Labor":190,
             "Measured":{"gauge":"pad_mm","value":3.0},"Pictures":[{"URL":"pads.jpg","Description":"inner pad"}]},
            {"Name":"Coolant","Result":"Good"}]})");

    NEED(batch);
    QCOMPARE(batch->source, u"autovitals"_s);
    const InspectionRecord &record = batch->inspections.front();
    QCOMPARE(record.vin, std::string("5TDYRKEC0MS000001"));
    QCOMPARE(record.lines.size(), std::size_t{2});
    QCOMPARE(record.lines[0].severity, Severity::Red);
    QCOMPARE(record.lines[0].allIn()->cents, 41'800);
    QCOMPARE(record.lines[0].measured->value, 30);
    QCOMPARE(record.lines[0].photos.front().source, std::string("pads.jpg"));
    QCOMPARE(record.lines[1].severity, Severity::Green);
}

void InspectionFileTest::s37AVoiceNoteOverThirtySecondsIsLeftOutAloud()
{
    const auto batch = inspectionsFromJson(R"({"ro":"1","lines":[{"name":"A","voice":{"file":"a.m4a","seconds":30}},
                                                                 {"name":"B","voice":{"file":"b.m4a","seconds":31}}]})");

    NEED(batch);
    QVERIFY(batch->inspections.front().lines[0].voice.has_value());
    QVERIFY(!batch->inspections.front().lines[1].voice);
    QCOMPARE(batch->notes.size(), 1);
}

void InspectionFileTest::s7MitchellsFollowUpListIsOneInspectionARepairOrder()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"Followup.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Invoice,Date,First Name,Last Name,VIN,Recommendation,Amount,Priority\r\n"
               "7001,11/20/2026,Hannah,Cole,5TDYRKEC0MS000001,Front brake pads,\"$418.00\",Immediate\r\n"
               "7001,11/20/2026,Hannah,Cole,5TDYRKEC0MS000001,\"Rear tires, pair\",$444.00,Soon\r\n"
               "7002,11/20/2026,Omar,Haddad,,Battery,$264.00,\r\n"
               ",11/20/2026,,,,,,\r\n");
    file.close();

    const auto batch = inspectionsFromCsv(file.fileName());

    NEED(batch);
    QCOMPARE(batch->inspections.size(), std::size_t{2});
    QCOMPARE(batch->inspections[0].lines.size(), std::size_t{2});
    QCOMPARE(batch->inspections[0].lines[0].severity, Severity::Red);
    QCOMPARE(batch->inspections[0].lines[1].allIn()->cents, 44'400);
    QCOMPARE(batch->notes.size(), 1);
}

void InspectionFileTest::hostileMessagesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"ro":"1","lines":[)");
    QTest::newRow("deep") << QByteArray(5'000, '[');
    QTest::newRow("a number") << QByteArray("17");
    QTest::newRow("no order") << QByteArray(R"({"lines":[{"name":"A"}]})");
    QTest::newRow("wrong types") << QByteArray(R"({"ro":{"a":1},"lines":"x"})");
}

void InspectionFileTest::hostileMessagesAreRefusedInWords()
{
    QFETCH(QByteArray, json);

    const auto batch = inspectionsFromJson(json);

    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Kind::BadData);
    QVERIFY(!batch.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(InspectionFileTest)
#include "inspectionfiletest.moc"
