// SPDX-License-Identifier: Apache-2.0
// A campaign from draft to end on both databases: who is put in, who must agree, what came of it, and which version they walk.
#include "jobs/campaigns/campaignsteps.h"
#include "base/clock.h"
#include "jobs/audience/library.h"
#include "jobs/campaigns/tomorrow.h"
#include "jobs/sequences/library.h"
#include "measures/saleattribution.h"
#include "sequences/edit.h"
#include "store/holdouttable.h"
#include "store/outboxtable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
const QTimeZone chicago("America/Chicago");

class NoOutbox final : public OutreachPort
{
public:
    bool takes(const Sequence &, Channel) const override { return true; }
    Result<void> addLinks(Session &, const EnrollmentRow &, MergeValues &, qint64) override { return {}; }
    Result<void> hand(Session &, const StepMessage &message, qint64) override
    {
        sent << message.onceKey;
        return {};
    }
    QStringList sent;
};

class EverybodyAlike final : public FactSource
{
public:
    Result<KnownCustomer> known(Session &, Id customer, std::optional<Id>) override
    {
        KnownCustomer one;
        one.zone = chicago;
        one.name = u"Person %1"_s.arg(customer);
        one.language = u"en"_s;
        one.phone = u"+15155550%1"_s.arg(100 + customer);
        one.email = u"p%1@example.com"_s.arg(customer);
        one.reachable = {true, true, true, true};
        one.merge = sampleMergeValues();
        one.fields = {{Fact::Holding, u"financed"_s}, {Fact::CountedEquity, 500'000}};
        return one;
    }
};

} // namespace

class CampaignStepsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPilotGoesFirstAndNobodyIsPutInTwice_data() { m_places.addRows(); }
    void aPilotGoesFirstAndNobodyIsPutInTwice();
    void aLargeOneNeedsASecondPerson_data() { m_places.addRows(); }
    void aLargeOneNeedsASecondPerson();
    void whoComesToFitLaterIsPutInByTheDailyLook_data() { m_places.addRows(); }
    void whoComesToFitLaterIsPutInByTheDailyLook();
    void aPausedOneMovesNobodyAndAnEndedOneLetsEverybodyGo_data() { m_places.addRows(); }
    void aPausedOneMovesNobodyAndAnEndedOneLetsEverybodyGo();
    void whoIsInAnOlderVersionKeepsIt_data() { m_places.addRows(); }
    void whoIsInAnOlderVersionKeepsIt();
    void theFunnelCountsPeopleByWhatHappened_data() { m_places.addRows(); }
    void theFunnelCountsPeopleByWhatHappened();
    void whoIsHeldOutGetsNothingAndIsRemembered_data() { m_places.addRows(); }
    void whoIsHeldOutGetsNothingAndIsRemembered();
    void aSavedAudienceIsTheNextVersion_data() { m_places.addRows(); }
    void aSavedAudienceIsTheNextVersion();
    void twoDesksDoNotMoveOneCampaignTwice_data() { m_places.addRows(); }
    void twoDesksDoNotMoveOneCampaignTwice();

private:
    CampaignSteps stepsOf(const QString &person)
    {
        m_library = *SequenceLibrary::read(*m_session);
        m_job = std::make_unique<SequenceJob>(m_library.versions, m_templates, m_facts, m_outbox, m_ids, chicago,
                                              *OpeningHours::fromText(u"Mo-Sa 08:00-20:00"_s));
        m_job->setHeld(m_library.held);
        return {*m_session, m_ids, *m_job, WaveSizes{2, 3, 10}, person};
    }
    static std::vector<CampaignPerson> people(int count)
    {
        std::vector<CampaignPerson> all;
        for (int at = 1; at <= count; ++at)
            all.push_back({at, at + 1'000});
        return all;
    }
    CampaignRow draft(CampaignSteps &steps)
    {
        CampaignRow row;
        row.rooftopId = 1;
        row.title = u"Equity in fall"_s;
        row.sequence = u"equity-financed"_s;
        row.audience = u"equity-financed"_s;
        row.definition = u"{\"all\":[]}"_s;
        return *steps.draft(row, m_now);
    }
    CampaignScope scope(const CampaignRow &row) const { return {row.sequence, campaignSubject(row.id)}; }
    void tickUntil(qint64 until)
    {
        for (; m_now <= until; m_now += 6 * 3'600'000)
            NEED(m_job->tick(*m_session, m_now));
    }

    StorePlaces m_places;
    qint64 m_now = instantOf(QDate(2026, 11, 24), QTime(10, 0), chicago);
    FixedClock m_clock{m_now};
    IdMaker m_ids{m_clock, 3};
    SequenceLibrary m_library;
    TemplateBook m_templates;
    EverybodyAlike m_facts;
    NoOutbox m_outbox;
    std::unique_ptr<SequenceJob> m_job;
};

void CampaignStepsTest::init()
{
    m_now = instantOf(QDate(2026, 11, 24), QTime(10, 0), chicago);
    openStore(m_places.fresh(), m_clock);
    m_templates = *TemplateBook::builtIn();
    m_outbox = NoOutbox();
}

void CampaignStepsTest::cleanup()
{
    m_job.reset();
    closeStore();
}

void CampaignStepsTest::aPilotGoesFirstAndNobodyIsPutInTwice()
{
    CampaignSteps steps = stepsOf(u"Ana"_s);
    CampaignRow row = draft(steps);

    const auto previewed = steps.move(row, people(8), m_now);
    NEED(previewed);
    const auto pilot = steps.move(previewed->campaign, people(8), m_now);
    NEED(pilot);
    const auto launched = steps.move(pilot->campaign, people(8), m_now);
    NEED(launched);

    QCOMPARE(previewed->campaign.people, 8);
    QCOMPARE(previewed->entered, 0);
    QCOMPARE(pilot->entered, 3);
    QCOMPARE(launched->entered, 5);
    QCOMPARE(launched->campaign.state, u"launched"_s);
    QCOMPARE(CampaignTable(*m_session).funnel(scope(row), 0)->entered, 8);
    QVERIFY(SettingTable(*m_session).read()->text(u"outreach.sequences"_s).contains(u"equity-financed"_s));
    QVERIFY(!steps.move(launched->campaign, people(8), m_now)); // there is nothing after launching
}

void CampaignStepsTest::aLargeOneNeedsASecondPerson()
{
    CampaignSteps ana = stepsOf(u"Ana"_s);
    CampaignRow row = draft(ana);
    row = ana.move(row, people(20), m_now)->campaign;
    row = ana.move(row, people(20), m_now)->campaign;

    const auto asked = ana.move(row, people(20), m_now);
    NEED(asked);
    const auto alone = ana.move(asked->campaign, people(20), m_now);
    const auto agreed = stepsOf(u"Ben"_s).move(asked->campaign, people(20), m_now);
    NEED(agreed);

    QCOMPARE(asked->entered, 0);
    QCOMPARE(alone.error().kind, Error::Kind::Denied);
    QCOMPARE(agreed->entered, 17);
    QCOMPARE(agreed->campaign.approvedBy, u"Ben"_s);
}

void CampaignStepsTest::whoComesToFitLaterIsPutInByTheDailyLook()
{
    CampaignSteps steps = stepsOf(u"Ana"_s);
    CampaignRow row = draft(steps);
    for (int move = 0; move < 3; ++move)
        row = steps.move(row, people(6), m_now)->campaign;

    const auto same = steps.feed(row, people(6), m_now + dayMs);
    const auto more = steps.feed(row, people(9), m_now + dayMs);

    QCOMPARE(same->entered, 0);
    QCOMPARE(more->entered, 3);
}

void CampaignStepsTest::aPausedOneMovesNobodyAndAnEndedOneLetsEverybodyGo()
{
    CampaignSteps steps = stepsOf(u"Ana"_s);
    CampaignRow row = draft(steps);
    for (int move = 0; move < 3; ++move)
        row = steps.move(row, people(4), m_now)->campaign;

    const auto paused = steps.pause(row, m_now);
    NEED(paused);
    tickUntil(m_now + 3 * dayMs);
    const qsizetype whilePaused = m_outbox.sent.size();
    const auto resumed = steps.move(*paused, people(4), m_now);
    NEED(resumed);
    tickUntil(m_now + dayMs);
    const qsizetype afterwards = m_outbox.sent.size();
    const auto ended = steps.end(resumed->campaign, m_now);
    NEED(ended);

    QCOMPARE(whilePaused, 0);
    QCOMPARE(resumed->campaign.state, u"launched"_s);
    QVERIFY(afterwards > 0);
    QVERIFY(CampaignTable(*m_session).places(scope(row), m_now)->isEmpty());
}

void CampaignStepsTest::whoIsInAnOlderVersionKeepsIt()
{
    CampaignRow row;
    {
        CampaignSteps steps = stepsOf(u"Ana"_s);
        row = draft(steps);
        row = steps.move(row, people(2), m_now)->campaign;
        row = steps.move(row, people(2), m_now)->campaign;
    }
    Sequence changed = *m_library.newest(row.sequence);
    changed = withoutStep(changed, int(changed.steps.size()) - 1);

    const auto kept = keepSequence(*m_session, m_ids, 1, changed, u"Ana"_s, m_now);
    NEED(kept);
    CampaignSteps steps = stepsOf(u"Ana"_s);
    row = steps.move(row, people(3), m_now)->campaign;
    tickUntil(m_now + dayMs);

    QCOMPARE(kept->version, 2);
    QCOMPARE(SequenceTable(*m_session).of(1)->first().version, 1);
    QVERIFY(SequenceTable(*m_session).of(1)->first().exitReason == u"open"_s);
    QCOMPARE(SequenceTable(*m_session).of(3)->first().version, 2);
}

void CampaignStepsTest::theFunnelCountsPeopleByWhatHappened()
{
    CampaignSteps steps = stepsOf(u"Ana"_s);
    CampaignRow row = draft(steps);
    row = steps.move(row, people(3), m_now)->campaign;
    row = steps.move(row, people(3), m_now)->campaign;
    const auto note = [&](Id customer, const QString &kind) {
        const Id id = m_ids.next();
        NEED(SequenceTable(*m_session).note({id, 1, customer, {}, kind, m_now + 5, m_now + 5, u"customer:1"_s, {}, u"t:%1"_s.arg(id)}));
    };
    for (const QString &kind : {u"replied"_s, u"clicked"_s, u"appointmentSet"_s, u"appointmentShown"_s, u"sold"_s})
        note(1, kind);
    note(2, u"replied"_s);
    note(9, u"sold"_s);

    const auto funnel = CampaignTable(*m_session).funnel(scope(row), 0);
    const auto happened = CampaignTable(*m_session).happened(scope(row), 0);

    QCOMPARE(*funnel, (FunnelCount{3, 0, 0, 2, 1, 1, 1, 0}));
    QVERIFY(happened->contains(std::pair(u"replied"_s, qint64(2))));
    tickUntil(m_now + 1);
    const auto arms = CampaignTable(*m_session).arms(scope(row), 0);
    qint64 inArms = 0;
    for (const ArmCount &arm : *arms)
        inArms += arm.people;
    QCOMPARE(inArms, 3);
}

void CampaignStepsTest::whoIsHeldOutGetsNothingAndIsRemembered()
{
    CampaignSteps steps = stepsOf(u"Ana"_s);
    CampaignRow row;
    row.rooftopId = 1;
    row.title = u"Equity in fall"_s;
    row.sequence = u"equity-financed"_s;
    row.audience = u"equity-financed"_s;
    row.definition = u"{\"all\":[]}"_s;
    row.holdout = 50;
    row = *steps.draft(row, m_now);
    row = steps.move(row, people(10), m_now)->campaign; // previewed
    Rooftop rooftop;
    rooftop.zone = u"America/Chicago"_s;
    const Settings settings;
    const Clearance clearance = Clearance::builtIn({});
    const auto foreseen = foreseeCampaign(*m_session, *m_job, m_facts, {rooftop, settings, clearance}, row, people(10), m_now);

    auto pilot = steps.move(row, people(10), m_now);
    NEED(pilot);
    const auto launched = steps.move(pilot->campaign, people(10), m_now);
    const auto fed = steps.feed(launched->campaign, people(10), m_now);
    const auto enrolled = CampaignTable(*m_session).enrolled(scope(row), 100);
    const auto out = HoldoutTable(*m_session).heldOut({1, u"equity"_s, u"equity-financed"_s, campaignSubject(row.id)});

    int expected = 0;
    for (Id customer = 1; customer <= 10; ++customer)
        expected += isHeldOut(customer, u"equity"_s, 50);
    QVERIFY(expected > 0 && expected < 10);
    QCOMPARE(out->size(), expected);
    QCOMPARE(pilot->heldOut + launched->heldOut, expected);
    QCOMPARE(enrolled->size(), 10 - expected);
    for (const EnrolledPerson &person : *enrolled)
        QVERIFY(!out->contains(person.customerId));
    QCOMPARE(fed->entered + fed->heldOut, 0);
    QCOMPARE(CampaignTable(*m_session).all(1)->first().holdout, 50.0);
    NEED(foreseen);
    const auto why = std::find_if(foreseen->reasons.begin(), foreseen->reasons.end(),
                                  [](const TomorrowReason &reason) { return reason.code == u"heldOut"; });
    QVERIFY(why != foreseen->reasons.end());
    QCOMPARE(why->people.size(), expected);
}

void CampaignStepsTest::aSavedAudienceIsTheNextVersion()
{
    const auto shipped = readAudiences(*m_session);
    NEED(shipped);
    SavedAudience changed = shipped->first();
    changed.condition.parts.pop_back();

    const auto kept = keepAudience(*m_session, m_ids, 1, changed, u"Ana"_s, m_now);
    NEED(kept);
    SavedAudience fresh;
    fresh.title = u"All of them"_s;
    NEED(keepAudience(*m_session, m_ids, 1, fresh, u"Ana"_s, m_now));
    const auto again = keepAudience(*m_session, m_ids, 1, changed, u"Ben"_s, m_now);
    const auto read = readAudiences(*m_session);

    QCOMPARE(kept->version, 1);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(read->size(), shipped->size() + 1);
    QCOMPARE(read->first().condition, changed.condition);
    QCOMPARE(read->last().title, u"All of them"_s);
}

void CampaignStepsTest::twoDesksDoNotMoveOneCampaignTwice()
{
    CampaignSteps steps = stepsOf(u"Ana"_s);
    const CampaignRow row = draft(steps);

    NEED(steps.move(row, people(3), m_now));
    const auto late = steps.move(row, people(3), m_now);

    QCOMPARE(late.error().kind, Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(CampaignStepsTest)
#include "campaignstepstest.moc"
