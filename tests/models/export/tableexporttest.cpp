// SPDX-License-Identifier: Apache-2.0
#include "models/export/tableexport.h"
#include "models/base/roles.h"

#include <QFile>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class TableExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Characters as in OWASP, "CSV Injection".
    void textThatWouldRunIsMadeHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDangerous");
        for (const QString &text : {u"=1+1"_s, u"+15155550118"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"  =HYPERLINK(1)"_s, u"\t=1"_s, u"\r=1"_s,
                                    u"\n=1"_s, u"＝1+1"_s, u"＋1"_s, u"－1"_s, u"＠A"_s})
            QTest::newRow(qPrintable(u"dangerous "_s + text.trimmed())) << text << true;
        QTest::newRow("NUL first") << (QString(QChar(0)) + u"=1"_s) << true;
        for (const QString &text : {u"Dana Whitcomb"_s, u"O'Brien"_s, u"2023 Camry SE · 58k"_s, u""_s, u"a=b"_s})
            QTest::newRow(qPrintable(u"plain "_s + text)) << text << false;
    }

    void textThatWouldRunIsMadeHarmless()
    {
        QFETCH(QString, text);
        QFETCH(bool, isDangerous);

        QCOMPARE(harmless(text), isDangerous ? u'\'' + text : text);
    }

    void negativeNumbersStayNumbers()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({u"Customer"_s, u"Equity"_s});
        model.setData(model.index(0, 0), u"-2+3"_s);
        model.setData(model.index(0, 1), -1206.5, ExportRole);

        const QByteArray csv = toCsv(TableExtract::all(model, {}));

        QCOMPARE(csv, QByteArray("\xEF\xBB\xBF"
                                 "Customer,Equity\r\n'-2+3,-1206.5\r\n"));
    }

    // RFC 4180, section 2, rules 5 to 7.
    void quotesCommasAndBreaksAreQuoted()
    {
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({u"Note"_s});
        model.setData(model.index(0, 0), u"says \"yes\", then\nleaves"_s);

        const QByteArray csv = toCsv(TableExtract::all(model, {}));

        QVERIFY(csv.endsWith("\"says \"\"yes\"\", then\nleaves\"\r\n"));
    }

    void writesWhatTheEndingSays_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx is a zip") << u"xlsx"_s << QByteArray("PK\x03\x04");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    }

    void writesWhatTheEndingSays()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, magic);
        QStandardItemModel model(200, 3);
        for (int row = 0; row < 200; ++row)
            model.setData(model.index(row, 1), row - 100, ExportRole);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out."_s + ending);

        QVERIFY(exportTable(TableExtract::all(model, u"Everybody"_s), path));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(magic));
    }

    void refusesAnEndingItDoesNotKnow()
    {
        const QStandardItemModel model(1, 1);

        const Result<void> result = exportTable(TableExtract::all(model, {}), u"out.doc"_s);

        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadUse);
    }
};

QTEST_MAIN(TableExportTest)
#include "tableexporttest.moc"
