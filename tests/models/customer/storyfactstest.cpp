// SPDX-License-Identifier: Apache-2.0
// The page of a person tells everything that happened with them, whether or not they own a vehicle.
#include "models/customer/storyfacts.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone iowa("America/Chicago");

qint64 at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), iowa).toMSecsSinceEpoch();
}

AppraisalRow offered()
{
    AppraisalRow row;
    row.vehicleId = 31;
    row.appraisal.number = "A41";
    row.appraisal.appraisedOn = QDate(2026, 11, 20);
    row.appraisal.vehicle.year = 2019;
    row.appraisal.vehicle.model = "Civic";
    row.appraisal.vehicle.odometer = 41'200;
    row.appraisal.offer = Money::fromDollars(12'400);
    return row;
}

LeadRow asked()
{
    LeadRow row;
    row.receivedAt = at(24, 9, 0);
    row.provider = u"Website"_s;
    row.vehicle = u"2024 RAV4"_s;
    row.owner = u"Ana Ruiz"_s;
    row.grade = u"B"_s;
    row.score = 62;
    row.tier = 2;
    return row;
}

} // namespace

class StoryFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_story = {};
        m_story.readAt = at(24, 10, 42);
        m_story.customer.customer.firstName = "Emil";
        m_story.customer.customer.lastName = "Elder";
        m_story.customer.createdAt = at(3, 12, 0);
    }

    void aLeadWithoutAVehicleHasANameARepAndAFirstSentence()
    {
        m_story.leads << asked();

        const CustomerFacts facts = told();

        QCOMPARE(facts.name, u"Emil Elder"_s);
        QCOMPARE(facts.about, (QStringList{u"Known since Nov 3, 2026"_s, u"Rep Ana Ruiz"_s, u"Lead grade B · High, score 62"_s}));
        QCOMPARE(facts.timeline.first().detail, u"New · grade B, score 62 · Ana Ruiz"_s);
        QCOMPARE(facts.openingLine, u"Hi Emil, you asked us about the 2024 RAV4. When would be a good time to see it?"_s);
        QCOMPARE(facts.callProgram, u"leads"_s);
        QVERIFY(facts.vehicles.isEmpty());
    }

    void aVehicleAppraisedStandsInTheGarageWithWhatWasOffered()
    {
        m_story.appraisals << offered();

        const CustomerFacts facts = told();

        QCOMPARE(facts.vehicles.size(), 1);
        QCOMPARE(facts.vehicles.first().name, u"2019 Civic"_s);
        QCOMPARE(facts.vehicles.first().ownership, GarageVehicle::Ownership::Unknown);
        QCOMPARE(facts.vehicles.first().value, Money::fromDollars(12'400));
        QCOMPARE(facts.vehicles.first().detail, u"41,200 mi on Nov 20, 2026"_s);
    }

    void aVehicleNobodyDescribedIsTheVehicle()
    {
        AppraisalRow row = offered();
        row.appraisal.vehicle = {};
        m_story.appraisals << row;

        const CustomerFacts facts = told();

        QCOMPARE(facts.vehicles.first().name, u"Vehicle"_s);
        QCOMPARE(facts.openingLine, u"Hi Emil, you had your vehicle with us. Have you decided what you would like to do?"_s);
        QCOMPARE(facts.talkingPoints, QStringList{u"We offered $12,400 for the vehicle on Nov 20"_s});
        QCOMPARE(facts.timeline.first().title, u"Appraised the vehicle, offered $12,400"_s);
    }

    void anAppraisalOfWhatTheyOwnIsNoSecondVehicle()
    {
        m_story.appraisals << offered();
        m_story.values.emplace_back(31, std::vector<BookValue>());

        QVERIFY(told().vehicles.isEmpty());
    }

    void theTimelineTellsPurchaseTradeAppraisalLeadAndAppointmentNewestFirst()
    {
        DealRow deal;
        deal.deal.dealNumber = "1001";
        deal.deal.contractOn = QDate(2023, 6, 3);
        deal.deal.vehicle.year = 2023;
        deal.deal.vehicle.model = "Camry";
        deal.deal.trades = {TradeRecord{{}, 2015, "Toyota", "Corolla", {}, Money::fromDollars(9'400), {}, {}}};
        m_story.deals << deal;
        m_story.appraisals << offered();
        m_story.leads << asked();
        AppointmentRow comes;
        comes.kind = u"sales"_s;
        comes.startsAt = at(26, 15, 0);
        comes.state = u"confirmed"_s;
        comes.madeBy = u"Ana Ruiz"_s;
        comes.madeAt = at(24, 9, 30);
        m_story.appointments << comes;

        const CustomerFacts facts = told();

        QStringList titles;
        for (const TimelineEntry &entry : facts.timeline)
            titles << entry.title;
        QCOMPARE(titles, (QStringList{u"Appointment in sales: confirmed"_s, u"Asked about the 2024 RAV4"_s,
                                      u"Appraised the 2019 Civic, offered $12,400"_s, u"Bought the 2023 Camry"_s}));
        QCOMPARE(facts.timeline.last().detail, u"Deal 1001 · 2015 Corolla traded in, allowed $9,400"_s);
        QCOMPARE(facts.tradedIn, u"2015 Corolla, Jun 3, 2023, allowed $9,400"_s);
    }

    void whatHasADayAndNoHourStandsInThatDayWhereTheRooftopIs()
    {
        RepairOrderRow visit;
        visit.order.number = "407520";
        visit.order.openedOn = QDate(2026, 11, 24);
        m_story.orders << visit;
        m_story.notes << CustomerNote{};
        m_story.notes.first().writtenAt = at(23, 22, 30); // already the 24th in Greenwich
        m_story.notes.first().text = u"call back"_s;

        const CustomerFacts facts = told();

        QCOMPARE(facts.timeline.first().title, u"Service visit, RO 407520"_s);
        QCOMPARE(facts.timeline.last().at.date(), QDate(2026, 11, 23));
    }

private:
    CustomerFacts told() const
    {
        CustomerFacts facts;
        addStory(facts, m_story, {}, iowa);
        return facts;
    }

    CustomerStory m_story;
};

QTEST_GUILESS_MAIN(StoryFactsTest)
#include "storyfactstest.moc"
