// SPDX-License-Identifier: Apache-2.0
#include "connectors/records/document.h"
#include "connectors/records/selectrows.h"

#include <QtTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

std::string at(const std::string &text, DocumentSyntax syntax, const char *path)
{
    const auto document = RecordDocument::parse(text, syntax);
    return document ? document->root().first(RecordPath::parse(path)).text() : "refused: " + document.error().text.toStdString();
}

std::string repeated(const char *text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsValuesByPathInJsonAndXml()
    {
        const std::string json =
            R"({"a":{"list":[{"type":"HOME","no":1},{"type":"CELL","no":"2"}],"amount":412.30,"big":5155550118,"yes":true,"nothing":null}})";
        const std::string xml =
            R"(<s:Env xmlns:s="urn:x"><s:Body><Rogen RoNo="380112"><Phone Type="C" Num="1"/><Phone Type="H" Num="2"/><Text>a &amp; b</Text></Rogen></s:Body></s:Env>)";

        QCOMPARE(at(json, DocumentSyntax::Json, "a.list[type=CELL].no"), std::string("2"));
        QCOMPARE(at(json, DocumentSyntax::Json, "a.list[0].type"), std::string("HOME"));
        QCOMPARE(at(json, DocumentSyntax::Json, "a.amount"), std::string("412.3"));
        QCOMPARE(at(json, DocumentSyntax::Json, "a.big"), std::string("5155550118"));
        QCOMPARE(at(json, DocumentSyntax::Json, "a.yes"), std::string("true"));
        QCOMPARE(at(json, DocumentSyntax::Json, "a.nothing.more"), std::string());
        QCOMPARE(at(xml, DocumentSyntax::Xml, "Env/Body/Rogen/@RoNo"), std::string("380112"));
        QCOMPARE(at(xml, DocumentSyntax::Xml, "Env.Body.Rogen.Phone[@Type=H].@Num"), std::string("2"));
        QCOMPARE(at(xml, DocumentSyntax::Xml, "Env.Body.Rogen.Text"), std::string("a & b"));
    }

    void refusesHostileTextsAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isXml");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const std::string &text, bool isXml, const char *words) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << isXml << QString::fromLatin1(words);
        };
        row("entity bomb", "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>", true, "document type");
        row("external entity", "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", true, "document type");
        row("200,000 nested elements", repeated("<a>", 200'000) + repeated("</a>", 200'000), true, "deeper than 64");
        row("65 nested arrays", repeated("[", 65) + repeated("]", 65), false, "deeper than 64");
        row(
            "1,000 attributes",
            "<a " +
                [] {
                    std::string names;
                    for (int i = 0; i < 1000; ++i)
                        names += " a" + std::to_string(i) + "=\"\"";
                    return names;
                }() +
                "/>",
            true, "more than 64 attributes");
        row("6 MB", "[\"" + std::string(6 << 20, 'x') + "\"]", false, "larger than 5 MB");
        row("web page", "<!DOCTYPE html><html><body>Sign in</body></html>", false, "web page");
        row("web page for XML", "<html><body>Sign in</body></html>", true, "web page");
        row("nothing", " ", false, "empty");
        row("cut JSON", "{\"a\":[1,2", false, "cut off");
        row("cut XML", "<a><b>1</b", true, "breaks off");
        row("unclosed comment", "<a><!-- b</a>", true, "breaks off");
        row("JSON for XML", "{\"a\":1}", true, "not XML");
        row("text for JSON", "Service Unavailable", false, "not JSON");
    }
    void refusesHostileTextsAndSaysWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isXml);
        QFETCH(QString, words);

        const auto parsed =
            RecordDocument::parse({text.constData(), std::size_t(text.size())}, isXml ? DocumentSyntax::Xml : DocumentSyntax::Json);

        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text.contains(words), qPrintable(parsed.error().text));
    }

    void anEntryOfAListIsARowWithItsRecordsColumns()
    {
        Preset preset;
        preset.select.each = "jobs";
        for (const auto &[to, from] : {std::pair("number", "ro"), std::pair("line.description", "jobs.name")}) {
            FieldRule rule;
            rule.to = {to};
            rule.from = {from};
            preset.fields.push_back(rule);
        }
        const auto document =
            RecordDocument::parse(R"([{"ro":7,"jobs":[{"name":"Pads"},{"name":"Oil"}]},{"ro":8,"jobs":[]}])", DocumentSyntax::Json);
        const RowSelection selection(preset);
        RowTable rows(selection.headers());

        selection.addAll(*document, {}, rows);

        QCOMPARE(rows.rows(), 3);
        QCOMPARE(std::string(rows.cell(1, 0)) + std::string(rows.cell(1, 1)), std::string("7Oil"));
        QCOMPARE(std::string(rows.cell(2, 0)) + std::string(rows.cell(2, 1)), std::string("8"));
    }

    void aZeroInABooksFeedIsNotOfferedAndMakesNoRow()
    {
        Preset preset;
        preset.select.spread = {{{"amount", "whole_avg"}, {"grade", "=average"}},
                                {{"amount", "whole_clean"}, {"grade", "=clean"}},
                                {{"amount", "none"}, {"grade", "=rough"}}};
        for (const char *place : {"amount", "grade"}) {
            FieldRule rule;
            rule.to = rule.from = {place};
            preset.fields.push_back(rule);
        }
        const auto document = RecordDocument::parse(R"({"whole_avg":0,"whole_clean":15900,"none":"N/A"})", DocumentSyntax::Json);
        const RowSelection selection(preset);
        RowTable rows(selection.headers());

        selection.addAll(*document, {}, rows);

        QCOMPARE(rows.rows(), 1);
        QCOMPARE(std::string(rows.cell(0, 0)), std::string("15900"));
        QCOMPARE(std::string(rows.cell(0, 1)), std::string("clean"));
    }
};

QTEST_APPLESS_MAIN(DocumentTest)
#include "documenttest.moc"
