// SPDX-License-Identifier: Apache-2.0
#include "domain/inspection.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class InspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s37AllInPriceIsPartsLaborAndFees();
    void s37SeverityIsReadAsTabletsWriteIt_data();
    void s37SeverityIsReadAsTabletsWriteIt();
    void s24ReasonsAreReadAsAdvisorsTypeThem_data();
    void s24ReasonsAreReadAsAdvisorsTypeThem();
    void twoSpellingsOfOneServiceShareAKey_data();
    void twoSpellingsOfOneServiceShareAKey();
};

void InspectionTest::s37AllInPriceIsPartsLaborAndFees()
{
    InspectionLine line;
    QVERIFY(!line.allIn());

    line.parts = Money{22'800};
    line.labor = Money{19'000};

    QCOMPARE(line.allIn()->cents, 41'800); // the drawn target's $228 + $190 = $418
}

void InspectionTest::s37SeverityIsReadAsTabletsWriteIt_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("severity"); // -1: not one
    QTest::newRow("ours") << u"red"_s << int(Severity::Red);
    // AutoVitals' three results, as its work orders carry them.
    QTest::newRow("immediate") << u"Immediate"_s << int(Severity::Red);
    QTest::newRow("needs attention") << u"Needs Attention"_s << int(Severity::Yellow);
    QTest::newRow("good") << u"Good"_s << int(Severity::Green);
    QTest::newRow("nonsense") << u"purple"_s << -1;
}

void InspectionTest::s37SeverityIsReadAsTabletsWriteIt()
{
    QFETCH(QString, written);
    QFETCH(int, severity);

    const auto read = severityFrom(written);

    QCOMPARE(read ? int(*read) : -1, severity);
}

void InspectionTest::s24ReasonsAreReadAsAdvisorsTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("price") << u"Too expensive"_s << u"price"_s;
    QTest::newRow("time") << u"no time today"_s << u"no_time"_s;
    QTest::newRow("next visit") << u"do it next time"_s << u"next_visit"_s;
    QTest::newRow("quote") << u"wants a second opinion"_s << u"second_quote"_s;
    QTest::newRow("other") << u"selling the car"_s << u"other"_s;
    QTest::newRow("nothing") << u"  "_s << u"none"_s;
}

void InspectionTest::s24ReasonsAreReadAsAdvisorsTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);

    QCOMPARE(declineReasonCode(declineReasonFrom(typed)), code);
}

void InspectionTest::twoSpellingsOfOneServiceShareAKey_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("pads") << u"Replace front brake pads & rotors"_s << u"FRT BRAKE PAD ROTOR"_s << true;
    QTest::newRow("front is not rear") << u"Front brake pads"_s << u"Rear brake pads"_s << false;
    QTest::newRow("filter") << u"Cabin air filter"_s << u"Replace cabin air filters"_s << true;
    QTest::newRow("transmission") << u"Transmission fluid exchange"_s << u"Trans fluid service"_s << true;
}

void InspectionTest::twoSpellingsOfOneServiceShareAKey()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);

    QCOMPARE(serviceKey(one.toStdString()) == serviceKey(other.toStdString()), same);
}

QTEST_GUILESS_MAIN(InspectionTest)
#include "inspectiontest.moc"
