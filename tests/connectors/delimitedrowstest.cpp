// SPDX-License-Identifier: Apache-2.0
#include "filefixture.h"

#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/separators.h"

#include <QtTest>

#include <random>

using namespace tradewind;
using namespace tradewind::test;

using Fields = std::vector<std::string>;

class DelimitedRowsTest : public QObject
{
    Q_OBJECT
    FileFixture m_files;

    ReadFile read(const QByteArray &bytes, const ReadLimits &limits = {})
    {
        return readAll(m_files.write(QStringLiteral("f.csv"), bytes), nullptr, limits);
    }

private Q_SLOTS:
    void splitsFields_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("fields");
        // RFC 4180, section 2, and what real exports do to it.
        QTest::newRow("plain") << QByteArray("1,2,3") << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
        QTest::newRow("quoted separator") << QByteArray("1,\"Smith, Jr.\",3")
                                          << QStringList{QStringLiteral("1"), QStringLiteral("Smith, Jr."), QStringLiteral("3")};
        QTest::newRow("doubled quote") << QByteArray("1,\"6\"\" lift\",3")
                                       << QStringList{QStringLiteral("1"), QStringLiteral("6\" lift"), QStringLiteral("3")};
        QTest::newRow("only a doubled quote") << QByteArray("1,\"\"\"\",3")
                                              << QStringList{QStringLiteral("1"), QStringLiteral("\""), QStringLiteral("3")};
        QTest::newRow("empty quotes") << QByteArray("1,\"\",3") << QStringList{QStringLiteral("1"), QString(), QStringLiteral("3")};
        QTest::newRow("line end inside quotes")
            << QByteArray("1,\"a\r\nb\",3") << QStringList{QStringLiteral("1"), QStringLiteral("a\r\nb"), QStringLiteral("3")};
        QTest::newRow("inch mark in an unquoted field")
            << QByteArray("1,20\" rims,3") << QStringList{QStringLiteral("1"), QStringLiteral("20\" rims"), QStringLiteral("3")};
        QTest::newRow("blank before a quote") << QByteArray("1, \"a, b\" ,3")
                                              << QStringList{QStringLiteral("1"), QStringLiteral("a, b"), QStringLiteral("3")};
        QTest::newRow("quoted last field") << QByteArray("1,2,\"3\"")
                                           << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
        QTest::newRow("empty fields") << QByteArray("1,,") << QStringList{QStringLiteral("1"), QString(), QString()};
    }
    void splitsFields()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, fields);
        Fields expected;
        for (const QString &field : fields)
            expected.push_back(field.toStdString());

        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray()}) {
            const ReadFile file = read("a,b,c\n" + line + end);

            QVERIFY(!file.error);
            QCOMPARE(file.rows.size(), std::size_t(1));
            QCOMPARE(file.rows[0].fields, expected);
            QCOMPARE(file.rows[0].problem, RowProblem::None);
        }
        RawRow row;
        splitRow({line.constData(), std::size_t(line.size())}, ',', row);
        QCOMPARE(Fields(row.fields.begin(), row.fields.end()), expected);
    }

    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
        QTest::newRow("tab") << QByteArray("a\tb, c\n1\t2\n") << '\t';
        QTest::newRow("pipe") << QByteArray("a|b|c\n1|2,5|3\n") << '|';
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1;2,5;3\n4;5,5;6\n") << ';';
        QTest::newRow("carriage returns of an old Mac") << QByteArray("a,b\r1,2\r") << ',';
    }
    void findsTheSeparator()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, delimiter);

        const ReadFile file = read(bytes);

        QVERIFY(!file.error);
        QCOMPARE(file.file.delimiter, delimiter);
        QVERIFY(file.headers.size() >= 2);
        QCOMPARE(file.rows.at(0).fields.size(), file.headers.size());
    }

    void skipsBlankLinesAndRepeatedPageHeaders()
    {
        const ReadFile file = read("a,b\r\n1,2\r\n\r\n   \r\na,b\r\n,,\r\n3,4\r\na,b\r\n");

        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.rows[1].fields, (Fields{"3", "4"}));
        QCOMPARE(file.rows[1].line, std::int64_t(7));
    }

    void countsLinesInsideQuotes()
    {
        const ReadFile file = read("a,b\n1,\"x\ny\nz\"\n2,w\n");

        QCOMPARE(file.rows.at(1).line, std::int64_t(5));
    }

    void handsOutRaggedRows()
    {
        const ReadFile file = read("a,b,c\n1,2\n1,2,3,4\n1,2,3\n");

        QCOMPARE(file.rows.size(), std::size_t(3));
        QCOMPARE(file.rows[0].fields.size(), std::size_t(2));
        QCOMPARE(file.rows[1].fields.size(), std::size_t(4));
    }

    void losesOneLineToAStrayQuoteNotTheFile()
    {
        const ReadFile file = read("a,b\n1,\"open\n2,ok\n3,\"fine\"\n4,ok\n");

        QVERIFY(!file.error);
        QCOMPARE(file.rows.size(), std::size_t(4));
        QCOMPARE(file.rows[0].problem, RowProblem::TextAfterQuote);
        QCOMPARE(file.rows[1].fields, (Fields{"2", "ok"}));
        QCOMPARE(file.rows[2].fields, (Fields{"3", "fine"}));
        QCOMPARE(file.rows[3].line, std::int64_t(5));
    }

    void losesOneLineToAQuoteOpenUntilTheEnd()
    {
        QByteArray bytes("a,b\n0,\"open\n");
        for (int i = 1; i <= 1000; ++i)
            bytes += QByteArray::number(i) + ",ok\n";

        const ReadFile file = read(bytes);

        QCOMPARE(file.rows.size(), std::size_t(1001));
        QCOMPARE(file.rows[0].problem, RowProblem::UnclosedQuote);
        QCOMPARE(file.rows[1000].fields, (Fields{"1000", "ok"}));
    }

    void seesThatTheFileEndsInsideARow()
    {
        const ReadFile file = read("a,b,c\n1,2,3\n4,5");

        QCOMPARE(file.rows.at(1).problem, RowProblem::CutOff);
        QCOMPARE(file.rows.at(1).fields, (Fields{"4", "5"}));
    }

    void stepsOverALineWithoutEndInBoundedMemory()
    {
        // A small cap stands in for 1 MB, and 20 MB for 2 GB: the buffer is cap + 1 MB whatever the line.
        ReadLimits limits;
        limits.maxRowBytes = 4096;
        const QByteArray bytes = "a,b\n1,2\n" + QByteArray(20 << 20, 'x') + "\n3,4\n";

        const ReadFile file = read(bytes, limits);

        QVERIFY(!file.error);
        QCOMPARE(file.rows.size(), std::size_t(3));
        QCOMPARE(file.rows[1].problem, RowProblem::TooLong);
        QCOMPARE(file.rows[2].fields, (Fields{"3", "4"}));
        QCOMPARE(file.rows[2].line, std::int64_t(4));
    }

    void stepsOverALineOfSeparatorsOnly()
    {
        ReadLimits limits;
        limits.maxRowBytes = 4096;

        const ReadFile file = read("a,b\n1,2\n" + QByteArray(5 << 20, ',') + "\n3,4\n", limits);

        QCOMPARE(file.rows.back().fields, (Fields{"3", "4"}));
    }

    void tellsRowsWithBinaryZeros()
    {
        const ReadFile file = read("a,b\n" + QByteArray("1,2\n").repeated(50) + "3," + QByteArray(3, '\0') + "\n5,6\n");

        QCOMPARE(file.rows.at(50).problem, RowProblem::NulBytes);
        QCOMPARE(file.rows.at(51).fields, (Fields{"5", "6"}));
    }

    void readsWindows1252WhenItIsNotUtf8()
    {
        const ReadFile file = read("name,price\nJos\xE9 Pe\xF1"
                                   "a,\x80 5\n");

        QCOMPARE(file.file.encoding, std::string("Windows-1252"));
        QCOMPARE(file.rows.at(0).fields, (Fields{"José Peña", "€ 5"}));
    }

    void readsUtf8WithAndWithoutByteOrderMark()
    {
        const ReadFile plain = read("name,x\nJosé,1\n");
        const ReadFile marked = read("\xEF\xBB\xBFname,x\nJosé,1\n");

        QCOMPARE(plain.file.encoding, std::string("UTF-8"));
        QCOMPARE(marked.file.encoding, std::string("UTF-8 with BOM"));
        QCOMPARE(marked.headers, (Fields{"name", "x"}));
        QCOMPARE(marked.rows.at(0).fields, plain.rows.at(0).fields);
    }

    void keepsUtf8WhenTheFileIsCutInsideACharacter()
    {
        const ReadFile file = read("name,x\nJosé,1\nJos\xC3");

        QCOMPARE(file.file.encoding, std::string("UTF-8"));
        QCOMPARE(file.rows.at(0).fields.at(0), std::string("José"));
    }

    void knowsUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isUtf8");
        // The Unicode Standard, table 3-7: well-formed byte sequences.
        QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x9A\x97") << true;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\x80") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("beyond 10FFFF") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    }
    void knowsUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isUtf8);

        // Blocks may end anywhere.
        for (int pad = 0; pad < 40; ++pad) {
            Utf8Check check;
            const QByteArray all = QByteArray(pad, 'a') + bytes + QByteArray(40, 'a');
            bool good = true;
            for (int i = 0; i < all.size(); i += 7)
                good = check.take({all.constData() + i, std::size_t(std::min<qsizetype>(7, all.size() - i))}) && good;
            QCOMPARE(good, isUtf8);
        }
    }

    void findsTheSameSeparatorsWithAndWithoutWideInstructions()
    {
        std::mt19937 random(20261122);
        std::uniform_int_distribution<int> letter(0, 9);
        for (const std::size_t size : {0, 1, 15, 63, 64, 65, 1000, 4097}) {
            std::string text(size, 'x');
            for (char &c : text)
                c = "abc,\"\n|\r;\xFF"[letter(random)];
            std::vector<std::uint32_t> wide(size + 1), plain(size + 1);

            const std::size_t wideCount = findSeparators(text.data(), size, ',', '\n', wide.data());
            const std::size_t plainCount = findSeparatorsPortable(text.data(), 0, size, ',', '\n', plain.data());

            wide.resize(wideCount);
            plain.resize(plainCount);
            QCOMPARE(wide, plain);
        }
    }

    void survivesAnyBytes()
    {
        // A short fuzz with a fixed seed: any bytes give rows or a sentence, and every physical line stays accounted for.
        std::mt19937 random(7);
        std::uniform_int_distribution<int> letter(0, 11), length(0, 300);
        for (int round = 0; round < 1000; ++round) {
            QByteArray bytes;
            for (int i = length(random); i > 0; --i)
                bytes += "ab,,\"\"\n\n\r\0\x80 "[letter(random)];
            ReadLimits limits;
            limits.maxRowBytes = 64;
            const ReadFile file = read("a,b\n" + bytes, limits);
            std::int64_t line = 0;
            for (const ReadRow &row : file.rows) {
                QVERIFY(row.line > line);
                line = row.line;
            }
            QVERIFY(line <= 2 + bytes.count('\n'));
        }
    }

    void hashesEqualRowsAlikeWhateverTheirLineEnd()
    {
        const ReadFile unixFile = read("a,b\n1,2\n");
        const ReadFile windowsFile = read("a,b\r\n1,2\r\n");

        QCOMPARE(unixFile.rows.at(0).hash, windowsFile.rows.at(0).hash);
        QVERIFY(!(unixFile.file.hash == windowsFile.file.hash));
        QCOMPARE(toHex(unixFile.file.hash).size(), 32);
    }

    void writesCsvThatReadsBack()
    {
        const std::vector<std::string_view> fields{"a,b", "say \"hi\"", "two\nlines", "", " lead"};
        std::string line;

        appendCsvLine(line, fields);

        RawRow row;
        splitRow(line, ',', row);
        QCOMPARE(row.fields, fields);
    }

    void readsRowsAcrossBlockBoundaries()
    {
        // 3 MB of rows with a line end in quotes every 5: a row straddles every block.
        QByteArray bytes("id,text\n");
        int rows = 0;
        while (bytes.size() < (3 << 20)) {
            ++rows;
            bytes += QByteArray::number(rows) + (rows % 5 == 0 ? ",\"with, comma\nand \"\"line\"\"\"\n" : ",plain text of some length\n");
        }

        const ReadFile file = read(bytes);

        QCOMPARE(int(file.rows.size()), rows);
        for (int i = 0; i < rows; ++i) {
            QCOMPARE(file.rows[std::size_t(i)].fields.at(0), std::to_string(i + 1));
            QCOMPARE(file.rows[std::size_t(i)].fields.at(1),
                     std::string((i + 1) % 5 == 0 ? "with, comma\nand \"line\"" : "plain text of some length"));
        }
    }
};

QTEST_APPLESS_MAIN(DelimitedRowsTest)
#include "delimitedrowstest.moc"
