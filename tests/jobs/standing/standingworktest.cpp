// SPDX-License-Identifier: Apache-2.0
// What runs by itself: from something that happened to a message at the carrier, and from the answer back to the sequence.
#include "base/clock.h"
#include "base/secrets.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/opengateway.h"
#include "jobs/outreach/ownwords.h"
#include "jobs/outreach/simulator/carriersimulator.h"
#include "jobs/sequences/happened.h"
#include "jobs/standing/standingtasks.h"
#include "store/appointmenttable.h"
#include "store/decisiontable.h"
#include "store/inboundtable.h"
#include "store/inspectiontable.h"
#include "store/outboxtable.h"
#include "store/rooftoptable.h"
#include "store/sequencetable.h"
#include "store/settingtable.h"
#include "store/suppressiontable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1, account = 7, maria = 70;
constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs;
const QString phone = u"+15155550118"_s;

} // namespace

class StandingWorkTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAppointmentIsConfirmedByTextAndStopSilencesTheReminder_data() { m_places.addRows(); }
    void anAppointmentIsConfirmedByTextAndStopSilencesTheReminder();
    void aSequenceThatIsNotSwitchedOnOnlyPlansCalls_data() { m_places.addRows(); }
    void aSequenceThatIsNotSwitchedOnOnlyPlansCalls();
    void theFirstPeopleOfASequenceAreItsCanaryAndTheRestWaitForAPerson_data() { m_places.addRows(); }
    void theFirstPeopleOfASequenceAreItsCanaryAndTheRestWaitForAPerson();
    void s15_AnInspectionIsTextedOnceAndAPlainAnswerIsDecided_data() { m_places.addRows(); }
    void s15_AnInspectionIsTextedOnceAndAPlainAnswerIsDecided();
    void anInspectionIsToldInTheStoresOwnWords_data() { m_places.addRows(); }
    void anInspectionIsToldInTheStoresOwnWords();
    void aWaveThatNobodyLetsGoIsLeftAfterFiveDays_data() { m_places.addRows(); }
    void aWaveThatNobodyLetsGoIsLeftAfterFiveDays();
    void ofTwoDesksOnlyOneRunsWhatIsForOneUntilItsLeaseEnds_data() { m_places.addRows(); }
    void ofTwoDesksOnlyOneRunsWhatIsForOneUntilItsLeaseEnds();
    void aTaskThatFailsIsToldAndTheOthersGoOn_data() { m_places.addRows(); }
    void aTaskThatFailsIsToldAndTheOthersGoOn();
    void aLaneLooksAgainWhenAPersonHurriesIt_data() { m_places.addRows(); }
    void aLaneLooksAgainWhenAPersonHurriesIt();

private:
    void putCustomer(Id id, const QString &number);
    void setting(const QString &key, const QString &value);
    void makeAppointment(Id customer);
    void putInspection();
    void look();
    QList<OutboxRow> rows(std::optional<OutboxState> state = {}) { return *OutboxTable(*m_session).rows(rooftop, state, 1000); }

    StorePlaces m_places;
    FixedClock m_clock{1'795'456'800'000}; // 2026-11-23 18:00 UTC, a Monday, noon in Iowa
    std::unique_ptr<CarrierSimulator> m_carriers;
    std::unique_ptr<IdMaker> m_ids;
    MemorySecrets m_secrets;
    Id m_item = 0;
    std::vector<std::unique_ptr<StandingLane>> m_lanes;
    QList<StandingNote> m_notes;
};

void StandingWorkTest::init()
{
    m_clock.setNowMs(1'795'456'800'000);
    m_carriers = std::make_unique<CarrierSimulator>(CarrierFaults());
    m_carriers->nowMs = [this] { return m_clock.nowMs(); };
    openStore(m_places.fresh(), m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    NEED(RooftopTable(*m_session).add({rooftop, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, 1));
    for (const auto &[key, value] : {std::pair(u"compliance.textCampaign"_s, u"true"_s), std::pair(u"compliance.dncPolicy"_s, u"true"_s),
                                     std::pair(u"rooftop.phone"_s, u"(515) 555-0100"_s)})
        setting(key, value);
    const GatewayInfo &info = *findGateway(u"twilio"_s);
    GatewayAccount text;
    text.id = account;
    text.rooftopId = rooftop;
    text.gateway = info.id;
    text.title = u"Texts"_s;
    text.isOwnServer = true;
    text.segmentsPerSecond = text.segmentsPerDay = 1'000'000;
    for (const GatewayField &field : info.fields) {
        if (field.kind == GatewayField::Kind::Secret)
            m_secrets.write(gatewaySecretKey(account, field.key), "token", [](const Result<void> &) {});
        else
            text.values.insert(field.key, field.fallback.isEmpty() ? u"AC1"_s : field.fallback);
    }
    text.values[u"base"_s] = m_carriers->base();
    text.values[u"from"_s] = u"+15155550199"_s;
    text.values[u"service"_s] = QString();
    NEED(GatewayTable(*m_session).keep(text));
    putCustomer(maria, phone);
    m_notes.clear();
    m_lanes = standingLanes({*m_store, m_clock, *m_ids, m_secrets, {}}, [this](const StandingNote &note) { m_notes << note; });
}

void StandingWorkTest::cleanup()
{
    m_lanes.clear();
    closeStore();
    m_carriers.reset();
}

void StandingWorkTest::putCustomer(Id id, const QString &number)
{
    CustomerRow row;
    row.id = id;
    row.rooftopId = rooftop;
    row.customer.firstName = "Maria";
    row.customer.lastName = "Lopez";
    row.customer.state = "IA";
    row.customer.zip = "50309";
    row.customer.mobilePhone = number.toStdString();
    row.createdAt = 1;
    row.zone = "America/Chicago";
    row.assignedRep = "Dana";
    keepCustomer(row);
}

void StandingWorkTest::setting(const QString &key, const QString &value)
{
    NEED(SettingTable(*m_session).set(key, value, SettingScope::rooftop(rooftop)));
}

/// On Wednesday at 5 pm, and the sequences hear of it as they do from the queue.
void StandingWorkTest::makeAppointment(Id customer)
{
    AppointmentRow appointment;
    appointment.id = m_ids->next();
    appointment.rooftopId = rooftop;
    appointment.customerId = customer;
    appointment.kind = u"sales"_s;
    appointment.startsAt = m_clock.nowMs() + 53 * hourMs;
    appointment.state = u"set"_s;
    appointment.madeAt = appointment.changedAt = m_clock.nowMs();
    NEED(AppointmentTable(*m_session).book(appointment, 1000));
    const QString subject = u"appointment:%1"_s.arg(appointment.id);
    NEED(noteHappened(*m_session, *m_ids, {rooftop, customer, {}, HappeningKind::AppointmentSet, m_clock.nowMs(), subject, {}, subject},
                      m_clock.nowMs()));
}

/// Of Maria's vehicle, with one line to decide.
void StandingWorkTest::putInspection()
{
    setting(u"hub.url"_s, u"https://visit.example.com/"_s);
    StoredInspection inspection;
    inspection.id = m_ids->next();
    inspection.rooftopId = rooftop;
    inspection.sourceId = 1;
    inspection.customerId = maria;
    inspection.receivedAt = m_clock.nowMs();
    inspection.record.sourceKey = "i-1";
    inspection.record.roNumber = "RO-1";
    inspection.record.completedMs = m_clock.nowMs() - minuteMs;
    NEED(InspectionTable(*m_session).keep(inspection));
    StoredItem item;
    item.id = m_ids->next();
    item.inspectionId = inspection.id;
    item.lineKey = u"1"_s;
    item.serviceKey = "brakes";
    item.line.name = "Front brake pads";
    item.line.severity = Severity::Red;
    NEED(InspectionTable(*m_session).keepItem(rooftop, item));
    m_item = item.id;
}

void StandingWorkTest::look()
{
    for (const auto &lane : m_lanes)
        NEED(lane->lookAtAll());
}

void StandingWorkTest::anAppointmentIsConfirmedByTextAndStopSilencesTheReminder()
{
    makeAppointment(maria);

    m_clock.advanceMs(2 * minuteMs);
    look();
    const int afterBooking = m_carriers->count().messages;
    m_carriers->receive(u"twilio"_s, phone, u"+15155550199"_s, u"STOP"_s, m_clock.nowMs());
    m_clock.advanceMs(2 * minuteMs);
    look();
    m_clock.advanceMs(51 * hourMs - 5 * minuteMs);
    look();
    m_clock.advanceMs(10 * minuteMs);
    look();

    QCOMPARE(afterBooking, 1);
    QCOMPARE(m_carriers->count().messages, 1);
    const auto covering = SuppressionTable(*m_session).covering(phone, {}, 0);
    NEED(covering);
    QCOMPARE(covering->size(), 1);
    const auto happened = SequenceTable(*m_session).happeningsOf(maria, 0);
    NEED(happened);
    QVERIFY(std::any_of(happened->begin(), happened->end(), [](const HappeningRow &row) { return row.kind == u"optedOut"; }));
    for (const OutboxRow &row : rows(OutboxState::Suppressed))
        QVERIFY(!row.rules.isEmpty());
    QCOMPARE(rows(OutboxState::Sent).size(), 1);
}

void StandingWorkTest::aSequenceThatIsNotSwitchedOnOnlyPlansCalls()
{
    setting(u"outreach.sequences"_s, u"lead-first-hour"_s);
    makeAppointment(maria);

    m_clock.advanceMs(2 * minuteMs);
    look();
    m_clock.advanceMs(28 * hourMs);
    look();
    m_clock.advanceMs(2 * hourMs);
    look();

    QVERIFY(rows().isEmpty());
    QCOMPARE(m_carriers->count().messages, 0);
    const auto enrolled = SequenceTable(*m_session).of(maria);
    NEED(enrolled);
    QCOMPARE(enrolled->size(), 1);
    const auto steps = SequenceTable(*m_session).runs(enrolled->first().id);
    NEED(steps);
    QVERIFY(
        std::any_of(steps->begin(), steps->end(), [](const StepRunRow &step) { return step.kind == u"call" && step.outcome == u"done"; }));
}

void StandingWorkTest::theFirstPeopleOfASequenceAreItsCanaryAndTheRestWaitForAPerson()
{
    constexpr int people = 30; // the canary is 25
    for (int i = 0; i < people; ++i) {
        putCustomer(100 + i, u"+151555501%1"_s.arg(i + 20, 2, 10, QLatin1Char('0')));
        makeAppointment(100 + i);
    }

    m_clock.advanceMs(2 * minuteMs);
    look();
    const int before = m_carriers->count().messages;
    const auto runs = OutboxTable(*m_session).runs(rooftop);
    NEED(runs);
    QCOMPARE(runs->size(), 1);
    NEED(releaseNextWave(*m_session, WaveSizes(), runs->first().id));
    m_clock.advanceMs(minuteMs);
    look();

    QCOMPARE(before, 25);
    QCOMPARE(runs->first().sequence, u"appointment-confirm"_s);
    QCOMPARE(runs->first().recipients, people);
    QSet<QString> reached;
    for (const SimulatedMessage &message : m_carriers->messages())
        reached.insert(message.to);
    QCOMPARE(m_carriers->count().messages, people);
    QCOMPARE(reached.size(), people);
}

void StandingWorkTest::s15_AnInspectionIsTextedOnceAndAPlainAnswerIsDecided()
{
    putInspection();

    look();
    look();
    const QList<OutboxRow> sent = rows(OutboxState::Sent);
    m_carriers->receive(u"twilio"_s, phone, u"+15155550199"_s, u"approve all"_s, m_clock.nowMs());
    m_clock.advanceMs(2 * minuteMs);
    look();
    look();

    QCOMPARE(m_carriers->count().messages, 1);
    QCOMPARE(sent.size(), 1);
    QVERIFY2(sent.first().text.startsWith(
                 u"Riverside Toyota: Hi Maria, your vehicle inspection results are ready: https://visit.example.com/r/"_s),
             qPrintable(sent.first().text));
    const auto decision = DecisionTable(*m_session).latest(m_item);
    NEED(decision);
    QVERIFY(decision->has_value());
    QCOMPARE((*decision)->decision.kind, DecisionKind::Approved);
    QCOMPARE((*decision)->decision.number, 1);
}

void StandingWorkTest::anInspectionIsToldInTheStoresOwnWords()
{
    putInspection();
    NEED(keepOwnWords(*m_session, *m_ids, rooftop, u"service.inspection.sms"_s, u"en"_s,
                      {QString(), u"{{firstName}}, come and see what we found: {{link}}"_s}, u"Dana"_s, m_clock.nowMs()));

    look();

    const QList<OutboxRow> written = rows();
    QCOMPARE(written.size(), 1);
    QVERIFY2(written.first().text.startsWith(u"Riverside Toyota: Maria, come and see what we found: https://visit.example.com/r/"_s),
             qPrintable(written.first().text));
}

void StandingWorkTest::aWaveThatNobodyLetsGoIsLeftAfterFiveDays()
{
    constexpr int people = 30; // the canary is 25; outreach.waveDays is 5
    for (int i = 0; i < people; ++i) {
        putCustomer(100 + i, u"+151555501%1"_s.arg(i + 20, 2, 10, QLatin1Char('0')));
        makeAppointment(100 + i);
    }
    m_clock.advanceMs(2 * minuteMs);
    look();
    const auto run = OutboxTable(*m_session).runs(rooftop);
    NEED(run);

    m_clock.advanceMs(4 * 24 * hourMs);
    look();
    const auto before = OutboxTable(*m_session).waitingWaves(run->first().id);
    m_clock.advanceMs(25 * hourMs);
    look();
    const auto after = OutboxTable(*m_session).waitingWaves(run->first().id);
    const int sent = m_carriers->count().messages;
    NEED(releaseNextWave(*m_session, WaveSizes(), run->first().id));
    look();

    NEED(before);
    NEED(after);
    QVERIFY(before->value(1) >= people - 25);
    int left = 0;
    for (const OutboxRow &row : rows(OutboxState::Suppressed)) {
        if (row.wave == 1 && row.step.endsWith(u":set"_s)) {
            ++left;
            QVERIFY2(row.why.contains(u"5 days"_s), qPrintable(row.why));
        }
    }
    QCOMPARE(left, people - 25);
    QVERIFY(after->value(1) < before->value(1));
    QCOMPARE(m_carriers->count().messages, sent); // the appointments are over
}

void StandingWorkTest::ofTwoDesksOnlyOneRunsWhatIsForOneUntilItsLeaseEnds()
{
    int ofFirst = 0, ofSecond = 0;
    const auto task = [](int &count) {
        return StandingTask{u"sources"_s, minuteMs, true, [&count](Session &) -> Result<StandingOutcome> {
                                ++count;
                                return StandingOutcome();
                            }};
    };
    StandingLane first(*m_store, m_clock, 11, {task(ofFirst)}, {}), second(*m_store, m_clock, 12, {task(ofSecond)}, {});

    NEED(first.lookAtDue());
    NEED(second.lookAtDue());
    m_clock.advanceMs(minuteMs);
    NEED(second.lookAtDue());
    NEED(first.lookAtDue());
    const int before = ofSecond;
    m_clock.advanceMs(10 * minuteMs); // the first desk went home
    NEED(second.lookAtDue());

    QCOMPARE(ofFirst, 2);
    QCOMPARE(before, 0);
    QCOMPARE(ofSecond, 1);
}

void StandingWorkTest::aTaskThatFailsIsToldAndTheOthersGoOn()
{
    int done = 0;
    QList<StandingNote> notes;
    std::vector<StandingTask> tasks;
    tasks.push_back({u"leads"_s, minuteMs, false, [](Session &) -> Result<StandingOutcome> {
                         return Error{Error::Kind::Unavailable, u"The mailbox does not answer."_s};
                     }});
    tasks.push_back({u"notes"_s, minuteMs, false, [&](Session &) -> Result<StandingOutcome> {
                         ++done;
                         return StandingOutcome{{{u"written"_s, 2}}, 0};
                     }});
    StandingLane lane(*m_store, m_clock, 1, std::move(tasks), [&](const StandingNote &note) { notes << note; });

    const auto next = lane.lookAtDue();

    NEED(next);
    QCOMPARE(*next, 30'000); // never longer: the clock may be set
    QCOMPARE(done, 1);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0].problem, u"The mailbox does not answer."_s);
    QCOMPARE(notes[1].counts, (QList<StandingCount>{{u"written"_s, 2}}));
}

void StandingWorkTest::aLaneLooksAgainWhenAPersonHurriesIt()
{
    int looks = 0;
    StandingLane lane(*m_store, m_clock, 1,
                      {{u"leads"_s, 60 * minuteMs, false,
                        [&](Session &) -> Result<StandingOutcome> {
                            ++looks;
                            return StandingOutcome();
                        }}},
                      {});

    NEED(lane.lookAtDue());
    NEED(lane.lookAtDue());
    lane.hurry();
    NEED(lane.lookAtDue());

    QCOMPARE(looks, 2);
}

QTEST_GUILESS_MAIN(StandingWorkTest)
#include "standingworktest.moc"
