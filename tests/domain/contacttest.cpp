// SPDX-License-Identifier: Apache-2.0
#include "domain/email.h"
#include "domain/names.h"
#include "domain/phone.h"
#include "domain/zip.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class ContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsPhonesToOneForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("ten digits") << QByteArray("5155550118") << QByteArray("+15155550118");
        QTest::newRow("as written") << QByteArray("(515) 555-0118") << QByteArray("+15155550118");
        QTest::newRow("dots") << QByteArray("515.555.0118") << QByteArray("+15155550118");
        QTest::newRow("country code") << QByteArray("1-515-555-0118") << QByteArray("+15155550118");
        QTest::newRow("plus") << QByteArray("+1 515 555 0118") << QByteArray("+15155550118");
        QTest::newRow("extension") << QByteArray("515-555-0118 x204") << QByteArray("+15155550118");
        QTest::newRow("zeros") << QByteArray("0000000000") << QByteArray();
        QTest::newRow("nines") << QByteArray("9999999999") << QByteArray();
        QTest::newRow("area code 1xx") << QByteArray("1155550118") << QByteArray();
        QTest::newRow("no area code") << QByteArray("555-0118") << QByteArray();
        QTest::newRow("word") << QByteArray("none") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("Mexico") << QByteArray("+52 55 5555 0118") << QByteArray("+525555550118");
    }
    void bringsPhonesToOneForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, number);

        QCOMPARE(QByteArray::fromStdString(e164(text.toStdString())), number);
    }

    void quickPathAgreesWithLibphonenumber()
    {
        std::uint32_t state = 7;
        const auto next = [&](std::uint32_t below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };

        for (int i = 0; i < 20000; ++i) {
            std::string digits;
            for (std::uint32_t n = 0, length = 9 + next(3); n < length; ++n)
                digits += static_cast<char>('0' + next(10));
            if (digits.size() >= 10 && next(2))
                digits.insert(6, "-").insert(3, ") ").insert(0, "(");
            QVERIFY2(e164(digits) == e164ByLibrary(digits), digits.c_str());
        }
    }

    void showsPhonesAsAmericansWriteThem()
    {
        QCOMPARE(readablePhone("+15155550118"), std::string("(515) 555-0118"));
        QCOMPARE(readablePhone("+525555550118"), std::string("+525555550118"));
    }

    void keepsOnlyMailThatCanArrive_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("capitals") << QByteArray(" Pat.Sample@Example.COM ") << QByteArray("pat.sample@example.com");
        QTest::newRow("tag") << QByteArray("pat+car@example.com") << QByteArray("pat+car@example.com");
        QTest::newRow("no dot") << QByteArray("pat@example") << QByteArray();
        QTest::newRow("two at") << QByteArray("pat@@example.com") << QByteArray();
        QTest::newRow("placeholder") << QByteArray("none@none.com") << QByteArray();
        QTest::newRow("no e-mail") << QByteArray("noemail@example.com") << QByteArray();
        QTest::newRow("word") << QByteArray("declined") << QByteArray();
        QTest::newRow("number domain") << QByteArray("pat@10.0.0.1") << QByteArray();
        QTest::newRow("customer of a firm") << QByteArray("x@example.com") << QByteArray("x@example.com");
    }
    void keepsOnlyMailThatCanArrive()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, address);

        QCOMPARE(QByteArray::fromStdString(normalEmail(text.toStdString())), address);
    }

    void readsZips()
    {
        QCOMPARE(zip5("50010"), std::string("50010"));
        QCOMPARE(zip5("50010-1234"), std::string("50010"));
        QCOMPARE(zip5("500101234"), std::string("50010"));
        QCOMPARE(zip5("2134"), std::string("02134"));
        QCOMPARE(zip5("2134-1000"), std::string("02134"));
        QCOMPARE(zip5("21341000"), std::string("02134"));
        QCOMPARE(zip5("00000"), std::string());
        QCOMPARE(zip5("12"), std::string());
        QCOMPARE(zip5("K1A 0B1"), std::string());
    }

    // Facts of npm zipcode-to-timezone 0.0.9 and of the US Postal Service.
    void placesZips()
    {
        const auto zones = ZipZones::load();

        QVERIFY(bool(zones));
        QCOMPARE(zones->zone("50010"), std::string_view("America/Chicago"));
        QCOMPARE(zones->state("50010"), std::string_view("IA"));
        QCOMPARE(zones->zone("10001"), std::string_view("America/New_York"));
        QCOMPARE(zones->zone("85001"), std::string_view("America/Phoenix"));
        QCOMPARE(zones->zone("96813"), std::string_view("Pacific/Honolulu"));
        QCOMPARE(zones->state("90210"), std::string_view("CA"));
        QCOMPARE(zones->zone("00001"), std::string_view());
        QCOMPARE(zones->zone("x"), std::string_view());
    }

    void spellsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"SMITH"_qs << u"Smith"_qs;
        QTest::newRow("lower") << u"smith"_qs << u"Smith"_qs;
        QTest::newRow("Mc") << u"MCDONALD"_qs << u"McDonald"_qs;
        QTest::newRow("O'") << u"O'BRIEN"_qs << u"O'Brien"_qs;
        QTest::newRow("double") << u"SMITH-JONES"_qs << u"Smith-Jones"_qs;
        QTest::newRow("particles") << u"VAN DER BERG"_qs << u"Van der Berg"_qs;
        QTest::newRow("as written") << u"deShawn LaRue"_qs << u"deShawn LaRue"_qs;
        QTest::newRow("accents") << u"GARC\u00cdA"_qs << u"Garc\u00eda"_qs;
        QTest::newRow("number") << u"SMITH III"_qs << u"Smith III"_qs;
        QTest::newRow("possessive") << u"JOE'S GARAGE"_qs << u"Joe's Garage"_qs;
    }
    void spellsNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);

        QCOMPARE(QString::fromStdString(properName(text.toStdString())), name);
    }

    void splitsNames()
    {
        QCOMPARE(splitName("SAMPLE, PAT M"), (PersonName{"Pat", "M", "Sample", ""}));
        QCOMPARE(splitName("PAT M SAMPLE JR"), (PersonName{"Pat", "M", "Sample", "Jr."}));
        QCOMPARE(splitName("Pat Sample, Jr."), (PersonName{"Pat", "", "Sample", "Jr."}));
        QCOMPARE(splitName("MARIA VAN DER BERG"), (PersonName{"Maria", "", "Van der Berg", ""}));
        QCOMPARE(splitName("SAMPLE III, PAT"), (PersonName{"Pat", "", "Sample", "III"}));
        QCOMPARE(splitName("SAMPLE"), (PersonName{"", "", "Sample", ""}));
        QCOMPARE(splitName(""), PersonName());
    }

    void knowsCompanies()
    {
        QVERIFY(looksLikeBusiness("SAMPLE PLUMBING LLC"));
        QVERIFY(looksLikeBusiness("City of Example"));
        QVERIFY(looksLikeBusiness("Sample & Example Roofing, Inc."));
        QVERIFY(!looksLikeBusiness("SAMPLE, PAT M"));
        QVERIFY(!looksLikeBusiness("Pat Sample"));
    }
};

QTEST_APPLESS_MAIN(ContactTest)
#include "contacttest.moc"
