// SPDX-License-Identifier: Apache-2.0
// T44: who wants no contact is a note to the CRM that knows them, once, whoever put them on the list.
#include "jobs/sync/refusalnotes.h"
#include "base/clock.h"
#include "store/decisiontable.h"
#include "store/rooftoptable.h"
#include "store/suppressiontable.h"
#include "store/vendortable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;
using Kind = Suppression::Kind;

namespace {

constexpr Id rooftop = 1, maria = 70, jo = 71;
constexpr qint64 now = 1'795'456'800'000; // Monday, 2026-11-23, noon in Iowa

} // namespace

class RefusalNotesTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeStore(); }
    void t44_AnOptOutIsANoteToTheCrmOnce_data() { m_places.addRows(); }
    void t44_AnOptOutIsANoteToTheCrmOnce();
    void whoSharesTheNumberIsMeantToo_data() { m_places.addRows(); }
    void whoSharesTheNumberIsMeantToo();
    void withoutASourceThatTakesNotesNothingIsMadeNorLater_data() { m_places.addRows(); }
    void withoutASourceThatTakesNotesNothingIsMadeNorLater();

private:
    void open(const QString &place, bool isConnected = true);
    void addCustomer(Id id, const char *email);
    Result<bool> refuse(Id id, Kind kind, const QString &value, const QString &reason, const QString &source)
    {
        return SuppressionTable(*m_session).add({id, rooftop, kind, value, reason, source, {}, false, now});
    }
    QList<OrderNote> notes() { return *DecisionTable(*m_session).openNotes(now, false, 10); }

    StorePlaces m_places;
    FixedClock m_clock{now};
    std::unique_ptr<IdMaker> m_ids;
};

void RefusalNotesTest::open(const QString &place, bool isConnected)
{
    openStore(place, m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    NEED(RooftopTable(*m_session).add({rooftop, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, now));
    addCustomer(maria, "maria@example.com");
    if (!isConnected)
        return;
    VendorTable vendors(*m_session);
    NEED(vendors.keepConnection({9, rooftop, u"salesforce"_s, u"https://vendors.example.com"_s, u"{}"_s, true, false, now}));
    NEED(vendors.keepPerson(rooftop, u"salesforce"_s, maria, u"003A"_s));
}

void RefusalNotesTest::addCustomer(Id id, const char *email)
{
    CustomerRow row;
    row.id = id;
    row.rooftopId = rooftop;
    row.customer.firstName = "Maria";
    row.customer.mobilePhone = "+15155550118";
    row.customer.email = email;
    row.createdAt = now;
    keepCustomer(row);
}

void RefusalNotesTest::t44_AnOptOutIsANoteToTheCrmOnce()
{
    open(m_places.fresh());
    NEED(refuse(100, Kind::Phone, u"+15155550118"_s, u"opt-out in an answer"_s, u"reply"_s));
    NEED(refuse(101, Kind::Email, u"maria@example.com"_s, u"one-click unsubscribe"_s, u"page"_s));
    NEED(refuse(102, Kind::Person, QString::number(maria), u"wants no contact"_s, u"page"_s));
    NEED(refuse(103, Kind::Phone, u"+15155550199"_s, u"the carrier said so"_s, u"twilio 21610"_s)); // nobody's number here

    const auto first = noteRefusals(*m_session, *m_ids, now);
    NEED(refuse(104, Kind::Phone, u"+15155550118"_s, u"the carrier said so"_s, u"twilio 21610"_s)); // the first reason stays
    const auto second = noteRefusals(*m_session, *m_ids, now);

    NEED(first);
    NEED(second);
    QCOMPARE(*first, 3);
    QCOMPARE(*second, 0);
    QStringList texts;
    for (const OrderNote &note : notes()) {
        QCOMPARE(note.customerId, std::optional(maria));
        texts << note.text;
    }
    QCOMPARE(texts, (QStringList{u"Do not contact by any channel: asked by text to stop, (515) 555-0118"_s,
                                 u"Do not contact by any channel: one-click unsubscribe, maria@example.com"_s,
                                 u"Do not contact by any channel: wants no contact"_s}));
}

void RefusalNotesTest::whoSharesTheNumberIsMeantToo()
{
    open(m_places.fresh());
    addCustomer(jo, "jo@example.com");
    NEED(refuse(100, Kind::Phone, u"+15155550118"_s, u"opt-out in an answer"_s, u"reply"_s));

    const auto noted = noteRefusals(*m_session, *m_ids, now);

    NEED(noted);
    QCOMPARE(*noted, 2); // one that no source knows is closed with its reason when it is handed over
}

void RefusalNotesTest::withoutASourceThatTakesNotesNothingIsMadeNorLater()
{
    open(m_places.fresh(), false);
    NEED(refuse(100, Kind::Phone, u"+15155550118"_s, u"opt-out in an answer"_s, u"reply"_s));

    const auto noted = noteRefusals(*m_session, *m_ids, now);

    NEED(noted);
    QCOMPARE(*noted, 0);
    QVERIFY(SuppressionTable(*m_session).untold(10)->isEmpty());
    QVERIFY(notes().isEmpty());
}

QTEST_GUILESS_MAIN(RefusalNotesTest)
#include "refusalnotestest.moc"
