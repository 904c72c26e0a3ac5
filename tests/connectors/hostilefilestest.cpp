// SPDX-License-Identifier: Apache-2.0
#include "filefixture.h"

#include "connectors/filedrop/xlsxrows.h"

#include <QDir>
#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>
#include <zip.h>
#include <zlib.h>

using namespace tradewind;
using namespace tradewind::test;

using Fields = std::vector<std::string>;

namespace {

QByteArray gz(const QByteArray &bytes)
{
    QByteArray out(int(compressBound(uLong(bytes.size()))) + 64, Qt::Uninitialized);
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(int(stream.total_out));
    deflateEnd(&stream);
    return out;
}

using Parts = std::vector<std::pair<const char *, QByteArray>>;

void writeZip(const QString &path, const Parts &parts)
{
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto &[name, bytes] : parts)
        zip_file_add(zip, name, zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), ZIP_FL_OVERWRITE);
    zip_close(zip);
}

/// A workbook of one sheet; style 1 is a date.
Parts workbook(const QByteArray &sheetData, const QByteArray &properties = {}, const QByteArray &shared = {})
{
    return {{"[Content_Types].xml", "<Types/>"},
            {"xl/workbook.xml",
             "<workbook xmlns:r='r'>" + properties + "<sheets><sheet name='Deals' sheetId='1' r:id='rId1'/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"},
            {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='mm/dd/yyyy'/></numFmts><cellXfs><xf "
                              "numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='4'/></cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"}};
}

} // namespace

class HostileFilesTest : public QObject
{
    Q_OBJECT
    FileFixture m_files;

    ReadFile readZip(const Parts &parts, const QString &name = QStringLiteral("f.xlsx"))
    {
        writeZip(m_files.path(name), parts);
        return readAll(m_files.path(name));
    }

private Q_SLOTS:
    void refusesWithOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << QStringLiteral("nothing but blanks");
        QTest::newRow("zeros") << QByteArray(5000, '\0') << QStringLiteral("is not text");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\n") << QStringLiteral("is a PDF");
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on") << QStringLiteral("old Excel");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0,\0b\0",
                                              8)
                                << QStringLiteral("16 bits");
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>Log in</body></html>") << QStringLiteral("web page");
        QTest::newRow("XML with an entity bomb")
            << QByteArray("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'bb'>]><a>&b;</a>") << QStringLiteral("is XML");
        QTest::newRow("damaged gz") << QByteArray("\x1f\x8b\x08\x00 nothing like it") << QStringLiteral("damaged");
        QTest::newRow("half a gz") << gz("a,b\n" + QByteArray(5000, 'x')).left(30) << QStringLiteral("cut off");
        QTest::newRow("gz bomb") << gz(QByteArray(40 << 20, '0')) << QStringLiteral("100 times");
        QTest::newRow("damaged zip") << QByteArray("PK\x03\x04 and no more") << QStringLiteral("damaged");
        QTest::newRow("half a JSON array") << QByteArray("[{\"a\":1},{\"a\"") << QStringLiteral("line 1");
        QTest::newRow("JSON of numbers") << QByteArray("[1,2,3]") << QStringLiteral("not a list of objects");
        QTest::newRow("JSON nested too deeply") << QByteArray(20000, '[') << QStringLiteral("cannot be read");
    }
    void refusesWithOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);

        const ReadFile file = readAll(m_files.write(QStringLiteral("deals.dat"), bytes));

        QVERIFY(file.error.has_value());
        QVERIFY2(file.error->text.contains(says), qPrintable(file.error->text));
        QVERIFY2(file.error->text.endsWith(u'.'), qPrintable(file.error->text));
        QCOMPARE(file.error->kind, Error::Kind::BadData);
        QVERIFY(file.rows.empty());
    }

    void refusesAFolderAndAMissingFile()
    {
        const ReadFile missing = readAll(m_files.path(QStringLiteral("none.csv")));
        const ReadFile folder = readAll(QDir::tempPath());

        QCOMPARE(missing.error->kind, Error::Kind::NotFound);
        QCOMPARE(folder.error->kind, Error::Kind::Denied);
        QVERIFY2(folder.error->text.contains(QStringLiteral("folder")), qPrintable(folder.error->text));
    }

    void refusesAFileItMayNotRead()
    {
        const QString path = m_files.write(QStringLiteral("locked.csv"), "a,b\n1,2\n");
        QFile::setPermissions(path, QFileDevice::Permissions());
        if (geteuid() == 0)
            QSKIP("Root may read everything: nothing was checked.");

        const ReadFile file = readAll(path);

        QCOMPARE(file.error->kind, Error::Kind::Denied);
        QVERIFY2(file.error->text.contains(QStringLiteral("permission")), qPrintable(file.error->text));
    }

    void refusesADeviceThatNeverEnds()
    {
        const ReadFile file = readAll(QStringLiteral("/dev/zero"));

        QCOMPARE(file.error->kind, Error::Kind::Denied);
    }

    void readsGzAndZip()
    {
        const QByteArray text("a,b\n1,2\n3,4\n");
        const ReadFile packed = readAll(m_files.write(QStringLiteral("f.csv.gz"), gz(text)));
        const ReadFile twice = readAll(m_files.write(QStringLiteral("g.csv.gz"), gz("a,b\n1,2\n") + gz("3,4\n")));
        const ReadFile zipped = readZip({{"__MACOSX/._deals.csv", "junk"}, {"out/deals.csv", text}}, QStringLiteral("f.zip"));

        for (const ReadFile *file : {&packed, &twice, &zipped}) {
            QVERIFY2(!file->error, file->error ? qPrintable(file->error->text) : "");
            QCOMPARE(file->rows.size(), std::size_t(2));
            QCOMPARE(file->rows[1].fields, (Fields{"3", "4"}));
        }
        QCOMPARE(zipped.file.member, std::string("out/deals.csv"));
    }

    void asksWhichFileOfAZipIsMeant()
    {
        const ReadFile several = readZip({{"deals.csv", "a\n1\n"}, {"service.csv", "a\n1\n"}}, QStringLiteral("f.zip"));

        QVERIFY2(several.error && several.error->text.contains(QStringLiteral("deals.csv, service.csv")),
                 several.error ? qPrintable(several.error->text) : "read");
    }

    void refusesAZipBombByItsRealBytes()
    {
        const ReadFile bomb = readZip({{"deals.csv", QByteArray(60 << 20, 'x')}}, QStringLiteral("bomb.zip"));

        QVERIFY(bomb.error.has_value());
        QVERIFY2(bomb.error->text.contains(QStringLiteral("100 times")), qPrintable(bomb.error->text));
    }

    void refusesAZipOfThousandsOfFiles()
    {
        std::vector<QByteArray> names;
        for (int i = 0; i < 1100; ++i)
            names.push_back("f" + QByteArray::number(i) + ".csv");
        Parts parts;
        for (const QByteArray &name : names)
            parts.emplace_back(name.constData(), "a\n");

        const ReadFile file = readZip(parts, QStringLiteral("many.zip"));

        QVERIFY2(file.error && file.error->text.contains(QStringLiteral("more than 1000 files")), "");
    }

    void readsAWorkbook()
    {
        const ReadFile file = readZip(workbook("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Date</t></is></c><c "
                                               "r='C1' t='str'><v>Paid</v></c><c r='D1' t='s'><v>1</v></c></row>"
                                               "<row r='3'><c r='A3'><v>7</v></c><c r='B3' s='1'><v>43830</v></c><c r='C3' "
                                               "t='b'><v>1</v></c><c r='D3' s='2'><v>14529.549999999999</v></c></row>"
                                               "<row r='4'><c r='A4'><v>5155550118</v></c><c r='D4'><v>1E3</v></c></row>"
                                               "<row r='5'/>",
                                               {}, "<si><t>Deal</t></si><si><r><t>Pay</t></r><r><t>ment</t></r><rPh><t>x</t></rPh></si>"));

        // 43,830 is 31 December 2019 in Excel's calendar.
        QVERIFY2(!file.error, file.error ? qPrintable(file.error->text) : "");
        QCOMPARE(file.headers, (Fields{"Deal", "Date", "Paid", "Payment"}));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.rows[0].fields, (Fields{"7", "2019-12-31", "TRUE", "14529.55"}));
        QCOMPARE(file.rows[0].line, std::int64_t(3));
        QCOMPARE(file.rows[1].fields, (Fields{"5155550118", "", "", "1000"}));
        QCOMPARE(file.file.member, std::string("Deals"));
    }

    void readsDatesOfBothExcelEpochs()
    {
        // Microsoft, "Date systems in Excel": the two differ by 1,462 days; 5 July 1998 is 35981 and 34519.
        QCOMPARE(isoFromSerial(35981, false), std::string("1998-07-05"));
        QCOMPARE(isoFromSerial(34519.75, true), std::string("1998-07-05"));
        QCOMPARE(isoFromSerial(60, false), std::string());
        const ReadFile file = readZip(workbook("<row><c t='inlineStr'><is><t>Day</t></is></c></row><row><c s='1'><v>34519</v></c></row>",
                                               "<workbookPr date1904='1'/>"));
        QCOMPARE(file.rows.at(0).fields.at(0), std::string("1998-07-05"));
    }

    void refusesHostileWorkbooks_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("says");
        const QByteArray head("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>");
        QTest::newRow("doctype") << QByteArray("<!DOCTYPE x [<!ENTITY e 'boom'>]><worksheet><sheetData>" + head +
                                               "</sheetData></worksheet>")
                                 << QStringLiteral("DOCTYPE");
        QTest::newRow("deep") << QByteArray("<worksheet><sheetData>" + head + "<row>" + QByteArray("<c>").repeated(200000))
                              << QStringLiteral("levels deep");
        QTest::newRow("half") << QByteArray("<worksheet><sheetData>" + head + "<row r='2'><c r='A2'><v>1</v></c></row><row r='3'><c")
                              << QStringLiteral("ends in the middle");
        QTest::newRow("far column") << QByteArray("<worksheet><sheetData>" + head +
                                                  "<row r='2'><c r='ZZZZ2'><v>1</v></c></row></sheetData></worksheet>")
                                    << QStringLiteral("columns");
        QTest::newRow("bomb") << QByteArray("<worksheet><sheetData>" + head + QByteArray("<row><c><v>1</v></c></row>").repeated(1 << 20) +
                                            "</sheetData></worksheet>")
                              << QStringLiteral("100 times");
        QTest::newRow("one endless text") << QByteArray("<worksheet><sheetData>" + head + "<row><c><v>" +
                                                        QByteArray("0123456789abcdef").repeated(300000) +
                                                        "</v></c></row></sheetData></worksheet>")
                                          << QStringLiteral("MB");
        QTest::newRow("damaged") << QByteArray("<worksheet><sheetData>" + head + "<row></c></sheetData>") << QStringLiteral("damaged");
    }
    void refusesHostileWorkbooks()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, says);
        Parts parts = workbook({});
        parts.back().second = sheet;

        const ReadFile file = readZip(parts);

        QVERIFY(file.error.has_value());
        QVERIFY2(file.error->text.contains(says), qPrintable(file.error->text));
    }

    void staysSmallUnderBombs()
    {
        struct rusage usage;
        getrusage(RUSAGE_SELF, &usage);
        const long before = usage.ru_maxrss;

        for (int i = 0; i < 3; ++i) {
            readZip(workbook(QByteArray("<row><c><v>1</v></c></row>").repeated(1 << 20), {},
                             QByteArray("<si><t>aaaaaaaaaaaaaaaaaaaaaaaa</t></si>").repeated(1 << 20)));
            readAll(m_files.write(QStringLiteral("b.gz"), gz(QByteArray(60 << 20, 'x'))));
        }

        // The test itself holds the bombs' inputs (about 130 MB), so only what comes on top is ours.
        getrusage(RUSAGE_SELF, &usage);
        qInfo("peak before %ld KB, after %ld KB", before, usage.ru_maxrss);
        QVERIFY(usage.ru_maxrss - before < 350L * 1024);
    }

    void readsJsonArraysAndLines()
    {
        const ReadFile array = readAll(m_files.write(
            QStringLiteral("f.json"), "[{\"deal\":9007199254740993,\"buyer\":{\"name\":\"Ann, "
                                      "\\\"A\\\"\"},\"paid\":true,\"tags\":[1,2]},\n{\"deal\":2,\"apr\":6.64,\"paid\":null}]"));
        const ReadFile lines = readAll(
            m_files.write(QStringLiteral("f.ndjson"), "{\"deal\":1,\"apr\":6.64}\n\n{\"deal\":2}\nnot json\n{\"apr\":0.5,\"deal\":3}\n"));

        QVERIFY2(!array.error, array.error ? qPrintable(array.error->text) : "");
        QCOMPARE(array.headers, (Fields{"buyer.name", "deal", "paid", "tags", "apr"}));
        QCOMPARE(array.rows.at(0).fields, (Fields{"Ann, \"A\"", "9007199254740993", "true", "[1,2]", ""}));
        QCOMPARE(array.rows.at(1).fields, (Fields{"", "2", "", "", "6.64"}));
        QCOMPARE(lines.headers, (Fields{"apr", "deal"}));
        QCOMPARE(lines.rows.size(), std::size_t(4));
        QCOMPARE(lines.rows[2].problem, RowProblem::NotAnObject);
        QCOMPARE(lines.rows[3].fields, (Fields{"0.5", "3"}));
        QCOMPARE(lines.rows[3].line, std::int64_t(5));
    }

    void refusesAJsonArrayOverTheCap()
    {
        ReadLimits limits;
        limits.maxJsonBytes = 1000;

        const ReadFile file =
            readAll(m_files.write(QStringLiteral("f.json"), "[" + QByteArray("{\"a\":1},").repeated(200) + "{\"a\":1}]"), nullptr, limits);

        QVERIFY(file.error.has_value());
        QVERIFY(file.error->text.contains(QStringLiteral("one object per line")));
    }

    void findsTheHeaderBelowAReportTitle()
    {
        const Preset preset = *builtInPreset(QStringLiteral("dealervault-deals"));

        const ReadFile file =
            readAll(m_files.write(QStringLiteral("f.csv"), "Sold deals\nPeriod,01/2026\n\nDeal Number,First Name\n1,Ann\n"), &preset);

        QCOMPARE(file.headers, (Fields{"Deal Number", "First Name"}));
        QCOMPARE(file.rows.size(), std::size_t(1));
        QCOMPARE(file.rows[0].line, std::int64_t(5));
    }

    void refusesAFileOfAnotherReport()
    {
        const Mapped mapped =
            mapAll(m_files.write(QStringLiteral("f.csv"), "Part,Bin\n1,A\n"), *builtInPreset(QStringLiteral("dealervault-deals")));

        QVERIFY(mapped.error.has_value());
        QVERIFY2(mapped.error->text.contains(QStringLiteral("\"Deal Number\"")), qPrintable(mapped.error->text));
        QVERIFY2(mapped.error->text.contains(QStringLiteral("\"Part\", \"Bin\"")), qPrintable(mapped.error->text));
    }
};

QTEST_APPLESS_MAIN(HostileFilesTest)
#include "hostilefilestest.moc"
