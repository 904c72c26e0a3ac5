// SPDX-License-Identifier: Apache-2.0
#include "models/campaigns/campaigndesk.h"

#include "base/clock.h"
#include "base/utf8.h"
#include "domain/calendar.h"
#include "jobs/audience/audiencewords.h"
#include "jobs/campaigns/campaignfeed.h"
#include "jobs/compliance/contactfacts.h"
#include "jobs/outreach/ownwords.h"
#include "jobs/outreach/sender.h"
#include "jobs/outreach/stepoutbox.h"
#include "jobs/sequences/deskfacts.h"
#include "jobs/sequences/library.h"
#include "jobs/timemachine/simulation.h"
#include "models/base/words.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <QJsonDocument>

#include <mutex>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000, funnelDays = 90, lately = 30;
constexpr int shownPeople = 20;

QStringList switchedOn(const Settings &settings)
{
    return settings.text(u"outreach.sequences"_s).simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The day equity speaks again by itself; invalid when it does not keep quiet.
QDate quietUntil(const Settings &settings, Id rooftopId, QDate today)
{
    const QuietMonths quiet = quietMonths(settings, rooftopId);
    return quiet.isQuiet(today) ? quiet.endAfter(today) : QDate();
}

/// Every `step`-th of many, so that a sample is not the first of an alphabet.
QList<SampleReader> spread(const std::vector<AudienceDesk::Owner> &owners, int most)
{
    QList<SampleReader> readers;
    const std::size_t step = std::max<std::size_t>(1, owners.size() / static_cast<std::size_t>(most));
    for (std::size_t at = 0; at < owners.size() && readers.size() < most; at += step)
        readers << SampleReader{owners[at].customerId, owners[at].vehicleId};
    return readers;
}

std::optional<ExperimentReport> reportOn(const QList<ArmCount> &arms, QString &stepId)
{
    if (arms.isEmpty())
        return std::nullopt;
    stepId = arms.first().stepId;
    std::vector<ArmOutcome> outcomes;
    for (const ArmCount &arm : arms) {
        if (arm.stepId != stepId)
            continue; // a second experiment is told by its own step
        ArmOutcome outcome;
        outcome.name = arm.arm;
        for (qint64 one = 0; one < arm.people; ++one)
            outcome.outcome.add(one < arm.booked ? 1 : 0);
        outcome.optOuts = {arm.optedOut, arm.people};
        outcomes.push_back(outcome);
    }
    if (outcomes.size() < 2)
        return std::nullopt;
    return reportOf(outcomes, true, {});
}

} // namespace

/// Read once in the background. The mutex lets a worker and the window ask, one after the other.
struct CampaignDesk::People
{
    std::mutex mutex;
    std::unique_ptr<DeskSnapshot> snapshot;
    std::unique_ptr<AudienceDesk> audience;
    Settings settings;
    std::optional<Clearance> clearance;

    Result<void> read(Session &session, const Rooftop &rooftop, QDate today)
    {
        if (audience)
            return {};
        const auto known = SettingTable(session).read();
        if (!known)
            return known.error();
        settings = *known;
        clearance.emplace(Clearance::builtIn(ruleSwitches(settings, rooftop)));
        const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
        auto desk = DeskSnapshot::load(session, settings, rooftop, today, quiet);
        if (!desk)
            return desk.error();
        snapshot = *std::move(desk);
        auto made = AudienceDesk::load(session, *snapshot->desk, today, quiet, QTimeZone(rooftop.zone.toLatin1()));
        if (!made)
            return made.error();
        audience = *std::move(made);
        return {};
    }
};

CampaignDesk::CampaignDesk(AskSession ask, std::function<qint64()> nowMs, IdMaker &ids, Desk desk)
    : m_ask(std::move(ask))
    , m_nowMs(std::move(nowMs))
    , m_ids(ids)
    , m_desk(std::move(desk))
    , m_zone(m_desk.rooftop.zone.toLatin1())
    , m_people(std::make_shared<People>())
{
    if (auto templates = TemplateBook::builtIn()) // held by a test; without them nothing can be rendered, and that is said
        m_templates = *std::move(templates);
}

CampaignDesk::~CampaignDesk() = default;

template<typename T>
void CampaignDesk::run(std::function<Result<T>(Session &)> work, Answer<T> answer)
{
    askFor<T>(m_ask, std::move(work), std::move(answer));
}

template<typename T>
void CampaignDesk::withJob(std::function<Result<T>(Session &, SequenceJob &, FactSource &, People &)> work, Answer<T> answer)
{
    const QDate today = localDay(m_nowMs(), m_zone);
    run<T>(
        [work = std::move(work), people = m_people, &ids = m_ids, desk = m_desk, zone = m_zone, templates = m_templates, today,
         now = m_nowMs()](Session &session) -> Result<T> {
            const std::lock_guard lock(people->mutex);
            if (const auto read = people->read(session, desk.rooftop, today); !read)
                return read.error();
            const auto settings = SettingTable(session).read();
            if (!settings)
                return settings.error();
            const auto library = SequenceLibrary::read(session);
            if (!library)
                return library.error();
            const auto outbox = StepOutbox::open(session, ids, *settings, desk.rooftop.id);
            if (!outbox)
                return outbox.error();
            TemplateBook words = templates;
            if (const auto own = applyOwnWords(session, desk.rooftop.id, words); !own)
                return own.error();
            const FixedClock clock(now);
            DeskFacts facts(*people->snapshot, *settings, clock);
            const auto hours = OpeningHours::fromText(settings->text(u"rooftop.hours"_s, desk.rooftop.id));
            SequenceJob job(library->versions, words, facts, **outbox, ids, zone, hours ? *hours : OpeningHours());
            job.setHeld(library->held);
            return work(session, job, facts, *people);
        },
        std::move(answer));
}

void CampaignDesk::list(Answer<CampaignList> answer)
{
    run<CampaignList>(
        [desk = m_desk, today = localDay(m_nowMs(), m_zone)](Session &session) -> Result<CampaignList> {
            CampaignList list;
            const auto library = SequenceLibrary::read(session);
            const auto settings = SettingTable(session).read();
            const auto campaigns = CampaignTable(session).all(desk.rooftop.id);
            const auto counts = SequenceTable(session).counts();
            const auto isStopped = isOutreachStopped(session);
            for (const Error *error :
                 {library ? nullptr : &library.error(), settings ? nullptr : &settings.error(), campaigns ? nullptr : &campaigns.error(),
                  counts ? nullptr : &counts.error(), isStopped ? nullptr : &isStopped.error()}) {
                if (error)
                    return *error;
            }
            list.isEverythingStopped = *isStopped;
            list.usualHoldout = settings->ratio(u"outreach.holdout"_s, desk.rooftop.id);
            for (const CampaignRow &row : *campaigns) {
                CampaignLine line{row.sequence, row.id, row.title, {}, row.state, 0, 0, 1};
                const CampaignScope scope{row.sequence, campaignSubject(row.id)};
                const auto places = CampaignTable(session).places(scope, 0);
                const auto everybody = CampaignTable(session).people(row.id);
                if (!places || !everybody)
                    return places ? everybody.error() : places.error();
                for (const EnrollmentPlace &place : *places)
                    line.here += place.people;
                line.ever = everybody->size();
                if (const Sequence *sequence = library->newest(row.sequence))
                    line.program = sequence->program;
                list.lines << line;
            }
            const QStringList on = switchedOn(*settings);
            for (const Sequence *sequence : library->all()) {
                CampaignLine line{sequence->id, 0, sequence->title.in(desk.language), sequence->program, {}, 0, 0, sequence->version};
                const bool isQuiet = keepsQuiet(*sequence) && quietUntil(*settings, desk.rooftop.id, today).isValid();
                line.state = isQuiet                                ? u"season"_s
                             : library->held.contains(sequence->id) ? u"held"_s
                             : on.contains(sequence->id)            ? u"on"_s
                                                                    : u"calls"_s;
                for (const SequenceCount &count : *counts) {
                    if (count.sequence == sequence->id) {
                        line.here = count.open;
                        line.ever = count.ever;
                    }
                }
                list.lines << line;
            }
            return list;
        },
        std::move(answer));
}

void CampaignDesk::facts(const QString &sequence, Id campaignId, Answer<CampaignFacts> answer)
{
    run<CampaignFacts>(
        [sequence, campaignId, desk = m_desk, templates = m_templates, zone = m_zone,
         now = m_nowMs()](Session &session) -> Result<CampaignFacts> {
            CampaignFacts facts;
            const auto library = SequenceLibrary::read(session);
            if (!library)
                return library.error();
            const Sequence *found = library->newest(sequence);
            if (!found)
                return Error{Error::Kind::NotFound, u"This sequence is gone."_s};
            facts.sequence = *found;
            facts.scope = {sequence, campaignId ? campaignSubject(campaignId) : QString()};
            facts.isHeld = library->held.contains(sequence);
            const auto settings = SettingTable(session).read();
            if (!settings)
                return settings.error();
            facts.isOn = switchedOn(*settings).contains(sequence);
            const WaveSizes limits = WaveSizes::from(*settings, desk.rooftop.id);
            facts.pilot = limits.pilot;
            const auto waiting = waitingWave(session, desk.rooftop.id, campaignId ? facts.scope.subject : sequence);
            if (!waiting)
                return waiting.error();
            facts.waiting = *waiting;
            CampaignTable table(session);
            if (campaignId) {
                const auto campaigns = table.all(desk.rooftop.id);
                if (!campaigns)
                    return campaigns.error();
                for (const CampaignRow &row : *campaigns) {
                    if (row.id == campaignId)
                        facts.campaign = row;
                }
                if (!facts.campaign)
                    return Error{Error::Kind::NotFound, u"This campaign is gone."_s};
                facts.next = nextMove(*facts.campaign, limits, desk.person, waiting->has_value());
                const auto condition = campaignCondition(*facts.campaign);
                if (!condition)
                    return condition.error();
                facts.audienceSentence = audienceSentence(*condition);
            }
            const auto places = table.places(facts.scope, now);
            const auto funnel = table.funnel(facts.scope, now - funnelDays * dayMs);
            const auto arms = table.arms(facts.scope, now - funnelDays * dayMs);
            const auto happened = table.happened(facts.scope, now - lately * dayMs);
            const auto overlap = table.overlap(facts.scope);
            const auto entered = table.funnel(facts.scope, now - lately * dayMs);
            for (const Error *error :
                 {places ? nullptr : &places.error(), funnel ? nullptr : &funnel.error(), arms ? nullptr : &arms.error(),
                  happened ? nullptr : &happened.error(), overlap ? nullptr : &overlap.error(), entered ? nullptr : &entered.error()}) {
                if (error)
                    return *error;
            }
            facts.places = *places;
            facts.funnel = *funnel;
            facts.experiment = reportOn(*arms, facts.experimentStep);
            facts.enteringADay = static_cast<double>(entered->entered) / lately;
            facts.happened = *happened;
            for (const auto &[id, people] : *overlap) {
                const Sequence *other = library->newest(id);
                facts.overlap << std::pair(other ? other->title.in(desk.language) : id, people);
            }
            facts.findings = checked(facts.sequence, templates, {});
            if (keepsQuiet(facts.sequence))
                facts.quietUntil = quietUntil(*settings, desk.rooftop.id, localDay(now, zone));
            facts.canHoldOut = mayHoldOut(facts.sequence);
            const qint64 since = facts.campaign ? facts.campaign->madeAt : now - funnelDays * dayMs;
            const auto ledger = OwedLedger::read(session, desk.rooftop.id, epochDay(localDay(since, zone)), now, zone);
            if (!ledger)
                return ledger.error();
            const auto owed =
                readOwedOutcome(session, *ledger, {desk.rooftop.id, facts.sequence.program, sequence, facts.scope.subject}, zone);
            if (!owed)
                return owed.error();
            facts.owed = *owed;
            if (facts.campaign && owed->sum.firstSaleOn)
                facts.firstSaleAfter = *owed->sum.firstSaleOn - epochDay(localDay(since, zone));
            return facts;
        },
        std::move(answer));
}

void CampaignDesk::samples(const CampaignFacts &campaign, const Sequence &sequence, int step, Answer<QList<SampleMessage>> answer)
{
    if (step < 0 || step >= static_cast<int>(sequence.steps.size())) {
        answer(QList<SampleMessage>());
        return;
    }
    withJob<QList<SampleMessage>>(
        [campaign, sequence, step, desk = m_desk, templates = m_templates,
         now = m_nowMs()](Session &session, SequenceJob &, FactSource &facts, People &people) -> Result<QList<SampleMessage>> {
            const auto inIt = CampaignTable(session).enrolled(campaign.scope, shownPeople);
            if (!inIt)
                return inIt.error();
            QList<SampleReader> readers;
            for (const EnrolledPerson &person : *inIt)
                readers << SampleReader{person.customerId, person.vehicleId};
            if (readers.isEmpty()) {
                const auto condition = campaign.campaign ? campaignCondition(*campaign.campaign) : Result<FactCondition>(sequence.enterIf);
                if (!condition)
                    return condition.error();
                readers = spread(people.audience->owners(*condition), shownPeople);
            }
            TemplateBook words = templates;
            if (const auto own = applyOwnWords(session, desk.rooftop.id, words); !own)
                return own.error();
            const SampleRules rules{*people.clearance, people.settings, desk.rooftop};
            return sampleMessages(session, facts, sequence, sequence.steps[static_cast<std::size_t>(step)], words, readers, rules, now);
        },
        std::move(answer));
}

void CampaignDesk::tomorrow(Answer<Tomorrow> answer)
{
    withJob<Tomorrow>(
        [desk = m_desk, now = m_nowMs()](Session &session, SequenceJob &job, FactSource &facts, People &people) {
            return foreseeTomorrow(session, job, facts, {desk.rooftop, people.settings, *people.clearance}, now);
        },
        std::move(answer));
}

void CampaignDesk::dryRun(const CampaignRow &campaign, Answer<Tomorrow> answer)
{
    withJob<Tomorrow>(
        [campaign, desk = m_desk, now = m_nowMs()](Session &session, SequenceJob &job, FactSource &facts,
                                                   People &people) -> Result<Tomorrow> {
            const auto condition = campaignCondition(campaign);
            if (!condition)
                return condition.error();
            return foreseeCampaign(session, job, facts, {desk.rooftop, people.settings, *people.clearance}, campaign,
                                   campaignPeople(*people.audience, *condition), now);
        },
        std::move(answer));
}

void CampaignDesk::ninetyDays(Answer<NinetyDays> answer)
{
    run<NinetyDays>(
        [today = localDay(m_nowMs(), m_zone)](Session &session) -> Result<NinetyDays> {
            const auto everybody = session.integer(u"count_customers"_s);
            if (!everybody)
                return everybody.error();
            SimulationOrder order;
            order.from = today;
            order.customers = static_cast<quint32>(std::clamp<qint64>(everybody->value_or(1'000), 200, 5'000));
            const auto lived = simulate(order);
            if (!lived)
                return lived.error();
            return NinetyDays{lived->messages, lived->calls,       lived->appointments,   lived->shown,  lived->sold,
                              lived->optOuts,  lived->enrollments, lived->violationCount, lived->seconds};
        },
        std::move(answer));
}

void CampaignDesk::save(const Sequence &sequence, Answer<Sequence> answer)
{
    run<Sequence>([sequence, &ids = m_ids, desk = m_desk,
                   now = m_nowMs()](Session &session) { return keepSequence(session, ids, desk.rooftop.id, sequence, desk.person, now); },
                  std::move(answer));
}

void CampaignDesk::setOn(const QString &sequence, bool isOn, Answer<bool> answer)
{
    run<bool>(
        [sequence, isOn](Session &session) -> Result<bool> {
            const auto settings = SettingTable(session).read();
            if (!settings)
                return settings.error();
            QStringList on = switchedOn(*settings);
            on.removeAll(sequence);
            if (isOn)
                on << sequence;
            const auto set = SettingTable(session).set(u"outreach.sequences"_s, on.join(u' '), SettingScope::store());
            return set ? Result<bool>(isOn) : set.error();
        },
        std::move(answer));
}

void CampaignDesk::hold(const CampaignScope &scope, bool isHeld, Answer<bool> answer)
{
    run<bool>(
        [scope, isHeld, desk = m_desk, now = m_nowMs()](Session &session) -> Result<bool> {
            const auto held = CampaignTable(session).hold(scope, desk.rooftop.id, isHeld, desk.person, now);
            return held ? Result<bool>(isHeld) : held.error();
        },
        std::move(answer));
}

void CampaignDesk::stopEverything(bool isStopped, Answer<bool> answer)
{
    run<bool>(
        [isStopped](Session &session) -> Result<bool> {
            const auto set = SettingTable(session).set(u"outreach.stopped"_s, isStopped ? u"true"_s : u"false"_s, SettingScope::store());
            return set ? Result<bool>(isStopped) : set.error();
        },
        std::move(answer));
}

void CampaignDesk::create(const QString &title, const QString &sequence, const SavedAudience &audience, double holdout,
                          Answer<CampaignRow> answer)
{
    CampaignRow row;
    row.holdout = holdout;
    row.rooftopId = m_desk.rooftop.id;
    row.title = title;
    row.sequence = sequence;
    row.audience = audience.id;
    row.audienceVersion = audience.version;
    row.definition = QString::fromUtf8(QJsonDocument(toJson(audience.condition)).toJson(QJsonDocument::Compact));
    withJob<CampaignRow>(
        [row, &ids = m_ids, desk = m_desk, now = m_nowMs()](Session &session, SequenceJob &job, FactSource &, People &people) {
            return CampaignSteps(session, ids, job, WaveSizes::from(people.settings, desk.rooftop.id), desk.person).draft(row, now);
        },
        std::move(answer));
}

void CampaignDesk::move(const CampaignRow &campaign, Answer<CampaignStep> answer)
{
    withJob<CampaignStep>(
        [campaign, &ids = m_ids, desk = m_desk, now = m_nowMs()](Session &session, SequenceJob &job, FactSource &,
                                                                 People &people) -> Result<CampaignStep> {
            const auto condition = campaignCondition(campaign);
            if (!condition)
                return condition.error();
            CampaignSteps steps(session, ids, job, WaveSizes::from(people.settings, desk.rooftop.id), desk.person);
            return steps.move(campaign, campaignPeople(*people.audience, *condition), now);
        },
        std::move(answer));
}

void CampaignDesk::letGo(const WaitingWave &wave, Answer<bool> answer)
{
    run<bool>(
        [wave, desk = m_desk, now = m_nowMs()](Session &session) -> Result<bool> {
            const auto settings = SettingTable(session).read();
            if (!settings)
                return settings.error();
            auto transaction = Transaction::begin(session);
            if (!transaction)
                return transaction.error();
            const auto gone = letWaveGo(session, WaveSizes::from(*settings, desk.rooftop.id), wave, desk.person, now);
            if (!gone)
                return gone;
            const auto committed = transaction->commit();
            return committed ? gone : Result<bool>(committed.error());
        },
        std::move(answer));
}

void CampaignDesk::pause(const CampaignRow &campaign, Answer<CampaignRow> answer)
{
    withJob<CampaignRow>(
        [campaign, &ids = m_ids, desk = m_desk, now = m_nowMs()](Session &session, SequenceJob &job, FactSource &, People &) {
            return CampaignSteps(session, ids, job, {}, desk.person).pause(campaign, now);
        },
        std::move(answer));
}

void CampaignDesk::end(const CampaignRow &campaign, Answer<CampaignRow> answer)
{
    withJob<CampaignRow>(
        [campaign, &ids = m_ids, desk = m_desk, now = m_nowMs()](Session &session, SequenceJob &job, FactSource &, People &) {
            return CampaignSteps(session, ids, job, {}, desk.person).end(campaign, now);
        },
        std::move(answer));
}

void CampaignDesk::audiences(Answer<QList<SavedAudience>> answer)
{
    run<QList<SavedAudience>>([](Session &session) { return readAudiences(session); }, std::move(answer));
}

void CampaignDesk::saveAudience(const SavedAudience &audience, Answer<SavedAudience> answer)
{
    run<SavedAudience>([audience, &ids = m_ids, desk = m_desk, now = m_nowMs()](
                           Session &session) { return keepAudience(session, ids, desk.rooftop.id, audience, desk.person, now); },
                       std::move(answer));
}

void CampaignDesk::readEverybody(Answer<bool> answer)
{
    withJob<bool>([](Session &, SequenceJob &, FactSource &, People &) { return Result<bool>(true); }, std::move(answer));
}

bool CampaignDesk::isEverybodyRead() const
{
    const std::unique_lock lock(m_people->mutex, std::try_to_lock);
    return lock.owns_lock() && m_people->audience != nullptr;
}

std::optional<AudienceLook> CampaignDesk::look(const FactCondition &condition) const
{
    const std::unique_lock lock(m_people->mutex, std::try_to_lock);
    if (!lock.owns_lock() || !m_people->audience)
        return std::nullopt; // being read: asked again when it is there
    const AudienceDesk &audience = *m_people->audience;
    AudienceLook look;
    look.count = audience.count(condition);
    const DeskBook &desk = *m_people->snapshot->desk;
    for (const std::size_t row : audience.sample(condition, shownPeople)) {
        FittingPerson person;
        person.customerId = audience.customerOf(row);
        if (const auto at = audience.deskRow(row)) {
            person.name = text(desk.customer(*at));
            QStringList words;
            if (const int year = desk.book().glance(*at).modelYear; year > 0)
                words << QString::number(year);
            words << text(desk.make(*at)) << text(desk.model(*at));
            person.vehicle = words.join(u' ');
            const std::int32_t counted = desk.book().counted()[*at];
            person.figures = counted == unknown32 ? absent() : dollars(Money{counted});
        }
        look.sample << person;
    }
    return look;
}

QStringList CampaignDesk::wordsOf(Fact fact) const
{
    const std::unique_lock lock(m_people->mutex, std::try_to_lock);
    if (!lock.owns_lock() || !m_people->audience)
        return {};
    QStringList words = m_people->audience->column(fact).words;
    words.removeAll(QString());
    words.sort(Qt::CaseInsensitive);
    return words;
}

void CampaignDesk::tryOnThePast(const FactCondition &condition, Answer<std::vector<BackTestMonth>> answer)
{
    run<std::vector<BackTestMonth>>(
        [condition, desk = m_desk, today = localDay(m_nowMs(), m_zone)](Session &session) -> Result<std::vector<BackTestMonth>> {
            const auto settings = SettingTable(session).read();
            if (!settings)
                return settings.error();
            const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
            return backTest(session, condition, *settings, desk.rooftop, today, quiet);
        },
        std::move(answer));
}

void CampaignDesk::forget()
{
    m_people = std::make_shared<People>();
}

} // namespace tradewind
