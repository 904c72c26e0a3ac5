// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/leadreceiver.h"

#include "base/clock.h"
#include "jobs/leads/leadfacts.h"
#include "jobs/leads/leadprogress.h"
#include "programs/leads/leadscore.h"
#include "store/bulkinsert.h"
#include "store/customertable.h"
#include "store/sequencetable.h"
#include "store/session.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "tests/support/storeplaces.h"

#include <QDateTime>
#include <QElapsedTimer>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone chicago("America/Chicago");

qint64 at(const QString &local)
{
    return QDateTime(QDate::fromString(local.left(10), Qt::ISODate), QTime::fromString(local.mid(11), u"HH:mm"_s), chicago)
        .toMSecsSinceEpoch();
}

QByteArray adf(const QByteArray &number, const QByteArray &first, const QByteArray &phone, const QByteArray &model = "Camry")
{
    return "<adf><prospect><id source=\"Cobalt\">" + number + "</id><vehicle><year>2026</year><make>Toyota</make><model>" + model +
           "</model></vehicle><customer><contact><name part=\"first\">" + first + "</name><name part=\"last\">Sample</name><phone>" +
           phone + "</phone></contact><timeframe><description>this weekend</description></timeframe></customer></prospect></adf>";
}

/// A rooftop with three people who take leads.
struct Desk
{
    explicit Desk(const QString &place)
    {
        store = *Store::open(*StoreLocation::parse(place), clock);
        session = *store->session();
        rooftop = {ids.next(), u"Riverside"_s, u"America/Chicago"_s, {}};
        (void)RooftopTable(*session).add(rooftop, clock.nowMs());
        Settings settings;
        settings.set(u"lead.hours"_s, u"Mo-Fr 08:00-20:00"_s, SettingScope::rooftop(rooftop.id));
        desk = *leadDesk(settings, rooftop);
        for (const QString &name : {u"Ana"_s, u"Ben"_s, u"Cy"_s})
            (void)LeadTable(*session).keepTaker(rooftop.id, {name, 1, false, {}, 0, 0, 0, {}});
    }
    LeadReceipt receive(const QByteArray &document, const QString &when)
    {
        LeadReceiver receiver(*session, ids, zones, desk);
        const auto receipt = receiver.receive({{u"lead.xml"_s, document, {}}}, at(when));
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().text));
        return *receipt;
    }

    FixedClock clock{at(u"2026-11-24 10:00"_s)};
    IdMaker ids{clock, 1};
    ZipZones zones = *ZipZones::load();
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
    Rooftop rooftop;
    LeadDesk desk;
};

} // namespace

class LeadReceiverTest : public QObject
{
    Q_OBJECT

    StorePlaces m_places;

private Q_SLOTS:
    void aLeadIsGradedScoredGivenOutAndKeptWithItsBytes_data() { m_places.addRows(); }
    void aLeadIsGradedScoredGivenOutAndKeptWithItsBytes()
    {
        Desk desk(m_places.fresh());
        const QByteArray document = adf("1", "Pat", "5155550118");

        const LeadReceipt receipt = desk.receive(document, u"2026-11-24 10:00"_s);

        QCOMPARE(receipt.leads, 1);
        LeadTable table(*desk.session);
        const auto stored = table.find(receipt.rows.front().id);
        NEED(stored);
        QVERIFY(*stored == receipt.rows.front());
        QCOMPARE(stored->grade, u"A"_s);
        QCOMPARE(stored->owner, u"Ana"_s);
        QVERIFY(stored->customerId);
        QCOMPARE(table.document(stored->documentId)->bytes, document);
        QCOMPARE(table.events(stored->id)->size(), 2); // received, assigned
    }

    void aPersonTheStoreKnowsIsJoinedAndNotChanged_data() { m_places.addRows(); }
    void aPersonTheStoreKnowsIsJoinedAndNotChanged()
    {
        Desk desk(m_places.fresh());
        const Id known = *desk.receive(adf("1", "Robert", "5155550118"), u"2026-11-24 10:00"_s).rows.front().customerId;
        const auto before = CustomerTable(*desk.session).find(known);

        const LeadReceipt again = desk.receive(adf("2", "Bob", "(515) 555-0118", "Corolla"), u"2026-11-24 11:00"_s);

        QCOMPARE(again.matched, 1);
        QCOMPARE(*again.rows.front().customerId, known); // "Bob" is "Robert" to the importer's rules
        QCOMPARE(CustomerTable(*desk.session).find(known)->customer.firstName, before->customer.firstName);
        QCOMPARE(*CustomerTable(*desk.session).count(), 1);
    }

    void aRedeliveredLeadIsADuplicateOfTheFirst_data() { m_places.addRows(); }
    void aRedeliveredLeadIsADuplicateOfTheFirst()
    {
        Desk desk(m_places.fresh());
        const QByteArray document = adf("1", "Pat", "5155550118");
        const Id first = desk.receive(document, u"2026-11-24 10:00"_s).rows.front().id;

        const LeadReceipt sameBytes = desk.receive(document, u"2026-11-24 10:01"_s);
        const LeadReceipt sameNumber = desk.receive(adf("1", "Pat", "5155550118", "Tundra"), u"2026-12-24 10:00"_s);
        const LeadReceipt samePerson = desk.receive(adf("7", "Patricia", "5155550118"), u"2026-11-25 09:00"_s);
        const LeadReceipt muchLater = desk.receive(adf("8", "Pat", "5155550118"), u"2026-11-27 11:00"_s);

        QCOMPARE(sameBytes.repeated, 1);
        QVERIFY(sameBytes.rows.isEmpty());
        QCOMPARE(*sameNumber.rows.front().duplicateOf, first);
        QCOMPARE(sameNumber.rows.front().grade, u"D"_s);
        QCOMPARE(*samePerson.rows.front().duplicateOf, first); // within a day
        QCOMPARE(muchLater.leads, 1);
        QVERIFY(sameNumber.rows.front().owner.isEmpty());
    }

    void aLeadIsFollowedUpByTheSourceItCameFrom_data() { m_places.addRows(); }
    void aLeadIsFollowedUpByTheSourceItCameFrom()
    {
        Desk desk(m_places.fresh());
        const QByteArray document = adf("1", "Pat", "5155550118").replace("Cobalt", "Autotrader");
        const Id customer = *desk.receive(document, u"2026-11-24 10:00"_s).rows.front().customerId;
        (void)desk.receive(adf("9", "Pat", "5155550118"), u"2026-11-24 10:30"_s); // a duplicate from elsewhere says nothing
        KnownCustomer bySource, byHour, nobody;

        NEED(addLead(*desk.session, customer, LeadMoment{LeadPlan::BySource}, bySource));
        NEED(addLead(*desk.session, customer, LeadMoment{LeadPlan::FirstHour}, byHour));
        NEED(addLead(*desk.session, customer + 1, LeadMoment{LeadPlan::BySource}, nobody));

        QCOMPARE(bySource.fields.at(Fact::LeadPreset).word, u"third-party"_s);
        QCOMPARE(byHour.fields.at(Fact::LeadPreset).word, u"first-hour"_s);
        QVERIFY(!nobody.fields.contains(Fact::LeadPreset));
    }

    // L24: "I have the details on the [Vehicle]", "We have 3 in stock".
    void messagesNameWhatWasAskedAboutAndHowManyStandThere_data() { m_places.addRows(); }
    void messagesNameWhatWasAskedAboutAndHowManyStandThere()
    {
        Desk desk(m_places.fresh());
        const Id customer = *desk.receive(adf("1", "Pat", "5155550118"), u"2026-11-24 10:00"_s).rows.front().customerId;
        KnownCustomer bare;
        NEED(addLead(*desk.session, customer, {}, bare));
        int number = 0;
        const auto put = [&](int year, const QString &make, const QString &model, bool isGone) {
            return desk.session->exec(
                u"INSERT INTO inventory_unit (id, rooftop_id, source_id, stock_number, condition, year, make, model, is_gone) "
                u"VALUES (%1, %2, 1, 'S%1', 0, %3, '%4', '%5', %6)"_s.arg(++number)
                    .arg(desk.rooftop.id)
                    .arg(year)
                    .arg(make, model)
                    .arg(isGone ? 1 : 0));
        };
        NEED(put(2026, u"TOYOTA"_s, u"Camry"_s, false));
        NEED(put(2026, u"Toyota"_s, u"CAMRY"_s, false));
        NEED(put(2025, u"Toyota"_s, u"Camry"_s, false));
        NEED(put(2026, u"Toyota"_s, u"Corolla"_s, false));
        NEED(put(2026, u"Toyota"_s, u"Camry"_s, true));
        KnownCustomer known;

        NEED(addLead(*desk.session, customer, {LeadPlan::FirstHour, true}, known));

        QCOMPARE(known.merge.value(u"interest"_s), MergeValue(u"2026 Toyota Camry"_s));
        QCOMPARE(known.merge.value(u"stockCount"_s), MergeValue(qint64{2}));
        QCOMPARE(known.merge.value(u"expectation"_s), MergeValue(u"within five minutes"_s));
        QCOMPARE(known.merge.value(u"rep"_s), MergeValue(u"Ana"_s)); // who has the lead
        QVERIFY(bare.merge.contains(u"interest"_s));
        QVERIFY(!bare.merge.contains(u"stockCount"_s));  // none stands there: nobody is told a number
        QVERIFY(!bare.merge.contains(u"expectation"_s)); // nobody is there to call
    }

    void leadsAreMetByTheRooftopsHours()
    {
        const Rooftop rooftop{1, u"Riverside"_s, u"America/Chicago"_s, {}};
        Settings settings;
        settings.set(u"lead.hours"_s, u"Mo-Fr 08:00-20:00"_s, SettingScope::store());

        QVERIFY(leadMoment(settings, rooftop, at(u"2026-11-24 08:00"_s)).isOpen);
        QVERIFY(!leadMoment(settings, rooftop, at(u"2026-11-24 20:00"_s)).isOpen);
        QVERIFY(!leadMoment(settings, rooftop, at(u"2026-11-28 12:00"_s)).isOpen); // a Saturday
    }

    void whatIsNoLeadIsKeptAndCanBeReadAgain_data() { m_places.addRows(); }
    void whatIsNoLeadIsKeptAndCanBeReadAgain()
    {
        Desk desk(m_places.fresh());

        const LeadReceipt receipt = desk.receive("<!DOCTYPE adf SYSTEM \"x\"><adf></adf>", u"2026-11-24 10:00"_s);

        QCOMPARE(receipt.quarantined, 1);
        LeadTable table(*desk.session);
        const auto kept = table.quarantined(desk.rooftop.id, u"open"_s, 10);
        QCOMPARE(kept->size(), 1);
        LeadReceiver receiver(*desk.session, desk.ids, desk.zones, desk.desk);
        const auto retried = receiver.retry(kept->front(), at(u"2026-11-24 11:00"_s));
        NEED(retried);
        QCOMPARE(retried->quarantined, 1); // still none, and still in the list once
        QCOMPARE(table.quarantined(desk.rooftop.id, u"open"_s, 10)->size(), 1);
    }

    void leadsGoRoundAndUntouchedOnesMoveOnAndUpEachOnce_data() { m_places.addRows(); }
    void leadsGoRoundAndUntouchedOnesMoveOnAndUpEachOnce()
    {
        Desk desk(m_places.fresh());
        QStringList owners;
        for (int i = 0; i < 4; ++i)
            owners << desk.receive(adf(QByteArray::number(i), "Pat" + QByteArray(i, 'a'), "51555501" + QByteArray::number(10 + i)),
                                   u"2026-11-24 10:00"_s)
                          .rows.front()
                          .owner;
        LeadProgress progress(*desk.session, desk.ids, desk.desk);

        const auto early = progress.tend(at(u"2026-11-24 10:04"_s));
        const auto late = progress.tend(at(u"2026-11-24 10:16"_s));
        const auto again = progress.tend(at(u"2026-11-24 10:16"_s));

        QCOMPARE(owners, (QStringList{u"Ana"_s, u"Ben"_s, u"Cy"_s, u"Ana"_s}));
        NEED(early);
        QCOMPARE(early->toAcknowledge.size(), 4);
        QVERIFY(early->passedOn.isEmpty() && early->managerTold.isEmpty());
        QCOMPARE(late->passedOn.size(), 4);    // 15 minutes untouched
        QCOMPARE(late->managerTold.size(), 4); // 10 past due
        QVERIFY(again->passedOn.isEmpty() && again->managerTold.isEmpty());
    }

    void aLeadAfterHoursWaitsWithoutAnOwnerUntilOpening_data() { m_places.addRows(); }
    void aLeadAfterHoursWaitsWithoutAnOwnerUntilOpening()
    {
        Desk desk(m_places.fresh());
        const LeadRow night = desk.receive(adf("1", "Pat", "5155550118"), u"2026-11-24 22:00"_s).rows.front();
        LeadProgress progress(*desk.session, desk.ids, desk.desk);

        const auto stillNight = progress.tend(at(u"2026-11-25 07:00"_s));
        const auto morning = progress.tend(at(u"2026-11-25 08:00"_s));

        QVERIFY(night.owner.isEmpty());
        QVERIFY(stillNight->passedOn.isEmpty());
        QCOMPARE(morning->passedOn, QList<Id>{night.id});
        QVERIFY(!LeadTable(*desk.session).find(night.id)->owner.isEmpty());
    }

    void l20AReplyRaisesTheTierAndSaysSo_data() { m_places.addRows(); }
    void l20AReplyRaisesTheTierAndSaysSo()
    {
        Desk desk(m_places.fresh());
        const LeadRow lead = desk.receive(adf("1", "Pat", "5155550118"), u"2026-11-24 10:00"_s).rows.front();
        LeadProgress progress(*desk.session, desk.ids, desk.desk);

        const auto contacted = progress.note({lead.id, at(u"2026-11-24 10:03"_s), u"contacted"_s, u"voice"_s, u"Ana"_s, {}, {}});
        std::optional<LeadRise> rise;
        for (const QString &kind : {u"visited"_s, u"visited"_s, u"replied"_s}) {
            const auto noted = progress.note({lead.id, at(u"2026-11-24 10:30"_s), kind, {}, {}, {}, {}});
            NEED(noted);
            if (*noted)
                rise = *noted;
        }

        NEED(contacted);
        QVERIFY(rise);
        QVERIFY(rise->lead.tier > rise->tierBefore);
        // And whoever has the lead is told (L10): it is noted as something that happened, once a tier.
        const auto happened = SequenceTable(*desk.session).happeningsOf(*rise->lead.customerId, 0);
        NEED(happened);
        QStringList tiers;
        for (const HappeningRow &row : *happened) {
            if (row.kind == u"leadRose")
                tiers << row.detail;
        }
        QVERIFY(tiers.contains(leadTierCode(static_cast<LeadTier>(rise->lead.tier))));
        QVERIFY(tiers.removeDuplicates() == 0);
        const auto now = LeadTable(*desk.session).find(lead.id);
        QVERIFY(now->state == LeadState::Working);
        QCOMPARE(*now->firstTriedAt, at(u"2026-11-24 10:03"_s));
        QVERIFY(now->score > lead.score);
        QVERIFY(!progress.note({lead.id, 0, u"nonsense"_s, {}, {}, {}, {}}));
    }

    void receiptToStoredTakesLessThanASecondAndFewMillisecondsEach()
    {
        QTemporaryDir folder;
        Desk desk(folder.filePath(u"leads.store"_s));
        (void)desk.receive(adf("0", "Warm", "5155550100"), u"2026-11-24 10:00"_s);
        QList<LeadFile> files;
        for (int i = 1; i <= 200; ++i)
            files << LeadFile{QString::number(i),
                              adf(QByteArray::number(i), "Pat" + QByteArray(i % 20, 'a'), "515555" + QByteArray::number(1'000 + i)),
                              {}};

        QElapsedTimer timer;
        timer.start();
        LeadReceiver receiver(*desk.session, desk.ids, desk.zones, desk.desk);
        const auto receipt = receiver.receive(files, at(u"2026-11-24 10:00"_s));

        NEED(receipt);
        const double each = double(timer.nsecsElapsed()) / 1e6 / 200;
        qInfo("%.2f ms a lead, parsed, matched, graded, scored, stored", each);
        QVERIFY(each < 5);
    }
};

QTEST_GUILESS_MAIN(LeadReceiverTest)
#include "leadreceivertest.moc"
