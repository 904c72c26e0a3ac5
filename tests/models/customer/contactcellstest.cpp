// SPDX-License-Identifier: Apache-2.0
// What the cells on top of a customer's page say: the clock there, the hours of calls, and what was agreed to, how and when.
#include "models/customer/contactcells.h"

#include <QTest>
#include <QTimeZone>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QString mobile = u"+15155550118"_s;
const QTimeZone iowa("America/Chicago");

qint64 at(int hour, int minute)
{
    return QDateTime(QDate(2026, 11, 24), QTime(hour, minute), iowa).toMSecsSinceEpoch();
}

} // namespace

class ContactCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void aNumberTellsItsTimeAndUntilWhenOneMayCall();
    void outsideTheHoursItTellsFromWhen();
    void consentIsSaidWithItsKindAndDay_data();
    void consentIsSaidWithItsKindAndDay();
    void whatWasRefusedComesBeforeWhatWasAgreedTo();
    void aNumberThatIsSetAsideIsNotDialled();

private:
    ContactFact cell() const { return contactCells(m_customer, m_known, m_ways).first(); }

    CustomerRecord m_customer;
    LivingContacts m_known;
    WaysToReach m_ways;
};

void ContactCellsTest::init()
{
    m_customer = {};
    m_known = {};
    m_known.mobile.address = mobile;
    m_ways = {"America/Chicago", {}};
    WayToReach way;
    way.address = mobile;
    way.hours.closesAt = at(21, 0);
    m_ways.ways << way;
}

void ContactCellsTest::aNumberTellsItsTimeAndUntilWhenOneMayCall()
{
    QCOMPARE(cell().dial, mobile);
    QCOMPARE(hoursHint(cell(), at(10, 42)), u"10:42 AM CST, call until 9:00 PM"_s);
    QVERIFY(!isOutOfHours(cell(), at(10, 42)));
    QCOMPARE(hoursHint(cell(), at(21, 5)), u"9:05 PM CST, no more calls today"_s); // the page stood open
    QVERIFY(isOutOfHours(cell(), at(21, 5)));
}

void ContactCellsTest::outsideTheHoursItTellsFromWhen()
{
    m_ways.ways.first().hours = {at(8, 0), {}};

    QCOMPARE(hoursHint(cell(), at(6, 30)), u"6:30 AM CST, call from Tue 8:00 AM"_s);
    QVERIFY(isOutOfHours(cell(), at(6, 30)));
    QVERIFY(!isOutOfHours(cell(), at(8, 30)));
}

void ContactCellsTest::consentIsSaidWithItsKindAndDay_data()
{
    QTest::addColumn<Consent>("consent");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("written") << Consent::Written << u"Call and text, written Jun 3, 2023"_s << Tone::Good;
    QTest::newRow("said") << Consent::Oral << u"Texts not to sell, said Jun 3, 2023"_s << Tone::Warn;
    QTest::newRow("taken back") << Consent::None << u"Calls only, taken back Jun 3, 2023"_s << Tone::Warn;
}

void ContactCellsTest::consentIsSaidWithItsKindAndDay()
{
    QFETCH(Consent, consent);
    ConsentEvent event;
    event.consent = consent;
    event.source = u"web form"_s;
    event.happenedAt = QDateTime(QDate(2023, 6, 3), QTime(12, 0)).toMSecsSinceEpoch();
    m_ways.ways.first().consent = event;

    QTEST(cell().consent, "words");
    QTEST(cell().consentTone, "tone");
    QCOMPARE(cell().consentHint, u"As recorded: web form"_s);
}

void ContactCellsTest::whatWasRefusedComesBeforeWhatWasAgreedTo()
{
    ConsentEvent event;
    event.consent = Consent::Written;
    m_ways.ways.first().consent = event;
    m_ways.ways.first().refusedAt = QDateTime(QDate(2026, 10, 1), QTime(12, 0)).toMSecsSinceEpoch();

    QCOMPARE(cell().consent, u"Opted out, Oct 1, 2026"_s);
    QCOMPARE(cell().consentTone, Tone::Bad);
}

void ContactCellsTest::aNumberThatIsSetAsideIsNotDialled()
{
    DeadAddress dead;
    dead.channel = Channel::Voice;
    dead.reason = u"wrong_number"_s;
    dead.source = u"Ana"_s;
    m_known.mobile.dead << dead;

    QCOMPARE(cell().dial, QString());
    QCOMPARE(cell().dead, mobile);
}

QTEST_GUILESS_MAIN(ContactCellsTest)
#include "contactcellstest.moc"
