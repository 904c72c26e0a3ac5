// SPDX-License-Identifier: Apache-2.0
#include "jobs/standing/standingtasks.h"

#include "base/clock.h"
#include "jobs/compliance/lostaddresses.h"
#include "jobs/equity/datamark.h"
#include "jobs/equity/equitysettings.h"
#include "jobs/equity/recompute.h"
#include "jobs/inbox/alerts.h"
#include "jobs/leads/leadprogress.h"
#include "jobs/outreach/campaign.h"
#include "jobs/sequences/sequencerun.h"
#include "jobs/service/inspectiontexts.h"
#include "jobs/service/notewriter.h"
#include "jobs/service/recoverynotes.h"
#include "jobs/standing/outreachlook.h"
#include "jobs/standing/sourceslook.h"
#include "jobs/sync/noterouting.h"
#include "jobs/sync/refusalnotes.h"
#include "jobs/sync/syncschedule.h"
#include "store/leadtable.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// The first rooftop and what it decided; nothing in a store nobody set up.
struct Desk
{
    Rooftop rooftop;
    Settings settings;
};

Result<std::optional<Desk>> deskOf(Session &session)
{
    const auto rooftops = RooftopTable(session).all();
    if (!rooftops)
        return rooftops.error();
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    return rooftops->isEmpty() ? std::optional<Desk>() : Desk{rooftops->first(), *settings};
}

/// Who crossed: once a day, after midnight, and when vendors or imports brought something in.
class EquityLook
{
public:
    EquityLook(const Clock &clock, IdMaker &ids)
        : m_clock(clock)
        , m_ids(ids)
    {}

    Result<StandingOutcome> look(Session &session)
    {
        const auto desk = deskOf(session);
        if (!desk)
            return desk.error();
        if (!*desk)
            return StandingOutcome();
        const Id rooftop = (*desk)->rooftop.id;
        const QDate today = m_clock.today(QTimeZone((*desk)->rooftop.zone.toLatin1()));
        const auto mark = readDataMark(session);
        if (!mark)
            return mark.error();
        const bool isFirst = !m_day.isValid(); // every program works it out once when it starts
        const bool isSame = m_mark.lastImport == mark->lastImport && m_mark.lastPull == mark->lastPull;
        if (isFirst || (m_day == today && isSame)) {
            m_day = today;
            m_mark = *mark;
            return StandingOutcome();
        }
        const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
        const auto done = recomputeEquity(session, m_clock, m_ids, today, equityThresholds((*desk)->settings, rooftop),
                                          equitySettings((*desk)->settings, rooftop), quiet);
        if (!done)
            return done.error();
        m_day = today;
        m_mark = *mark;
        return StandingOutcome{{{u"positions"_s, done->positions}, {u"crossings"_s, done->crossed}}, 0};
    }

private:
    const Clock &m_clock;
    IdMaker &m_ids;
    QDate m_day;
    DataMark m_mark;
};

Result<StandingOutcome> lookAtLeads(Session &session, const Clock &clock, IdMaker &ids)
{
    const auto desk = deskOf(session);
    if (!desk)
        return desk.error();
    if (!*desk)
        return StandingOutcome();
    const auto rules = leadDesk((*desk)->settings, (*desk)->rooftop);
    if (!rules)
        return rules.error();
    LeadProgress progress(session, ids, *rules);
    const auto round = progress.tend(clock.nowMs());
    if (!round)
        return round.error();
    int confirmed = 0;
    for (const Id lead : round->toAcknowledge) {
        const auto row = LeadTable(session).find(lead);
        if (!row)
            return row.error();
        if (!row->customerId)
            continue;
        const auto sentAt = session.integer(u"find_first_sent_since"_s, {*row->customerId, u"leads"_s, row->receivedAt});
        if (!sentAt)
            return sentAt.error();
        if (!*sentAt)
            continue;
        const auto noted = progress.note({lead, **sentAt, u"acknowledged"_s, {}, {}, {}, {}});
        if (!noted)
            return noted.error();
        ++confirmed;
    }
    return StandingOutcome{
        some({{u"passedOn"_s, round->passedOn.size()}, {u"managerTold"_s, round->managerTold.size()}, {u"acknowledged"_s, confirmed}}), 0};
}

Result<StandingOutcome> lookAtInspections(Session &session, const Clock &clock, IdMaker &ids, const TemplateBook &templates)
{
    const auto desk = deskOf(session);
    if (!desk)
        return desk.error();
    if (!*desk)
        return StandingOutcome();
    const Rooftop &rooftop = (*desk)->rooftop;
    const auto done = tendInspectionTexts(session, ids, (*desk)->settings, rooftop.id, rooftop.name, templates, clock.nowMs());
    if (!done)
        return done.error();
    return StandingOutcome{some({{u"inspectionTexts"_s, done->texted}, {u"decisions"_s, done->decided}, {u"callsAsked"_s, done->calls}}),
                           0};
}

Result<StandingOutcome> lookAtAlerts(Session &session, const Clock &clock, IdMaker &ids)
{
    const auto desk = deskOf(session);
    if (!desk)
        return desk.error();
    if (!*desk)
        return StandingOutcome();
    const auto done = raiseAlerts(session, ids, (*desk)->settings, (*desk)->rooftop, clock.nowMs());
    if (!done)
        return done.error();
    return StandingOutcome{some({{u"raised"_s, done->raised}, {u"told"_s, done->told}}), 0};
}

Result<StandingOutcome> lookAtContacts(Session &session, const Clock &clock, IdMaker &ids)
{
    const auto desk = deskOf(session);
    if (!desk)
        return desk.error();
    if (!*desk)
        return StandingOutcome();
    const auto done = askForAddresses(session, ids, (*desk)->settings, (*desk)->rooftop, clock.nowMs());
    if (!done)
        return done.error();
    return StandingOutcome{some({{u"addressesAsked"_s, done->asked}, {u"addressesSettled"_s, done->settled}}), 0};
}

/// Revenue that came back is noted once a day and whenever something came in; then every note goes where it can go.
struct RecoveryNotes
{
    QDate day;
    DataMark mark;
    NotePlaces places;
};

Result<StandingOutcome> lookAtNotes(Session &session, const Clock &clock, IdMaker &ids, RecoveryNotes &back, FolderNotes *folder)
{
    const auto desk = deskOf(session);
    if (!desk)
        return desk.error();
    if (!*desk)
        return StandingOutcome();
    const QTimeZone zone((*desk)->rooftop.zone.toLatin1());
    const QDate today = clock.today(zone);
    const auto mark = readDataMark(session);
    if (!mark)
        return mark.error();
    int recovered = 0;
    if (back.day != today || back.mark.lastImport != mark->lastImport || back.mark.lastPull != mark->lastPull) {
        const auto noted = noteRecoveries(session, ids, (*desk)->rooftop.id, today, zone, clock.nowMs());
        if (!noted)
            return noted.error();
        recovered = *noted;
        back.day = today;
        back.mark = *mark;
    }
    if (const auto refused = noteRefusals(session, ids, clock.nowMs()); !refused)
        return refused.error();
    const auto handed = handNotesOver(session, ids, clock.nowMs(), back.places);
    if (!handed)
        return handed.error();
    const auto written = folder ? writeNotes(session, *folder, clock.nowMs()) : Result<NotesWritten>(NotesWritten());
    if (!written)
        return written.error();
    return StandingOutcome{some({{u"recovered"_s, recovered}, {u"written"_s, handed->handed + written->written}}), 0};
}

} // namespace

std::vector<StandingTask> deskTasks(const StandingPlace &place)
{
    const Clock &clock = place.clock;
    IdMaker &ids = place.ids;
    std::vector<StandingTask> tasks;
    const auto equity = std::make_shared<EquityLook>(clock, ids); // lives as long as its task
    tasks.push_back({u"equity"_s, 60'000, true, [equity](Session &session) { return equity->look(session); }});
    const auto run = std::make_shared<SequenceRun>(clock, ids);
    tasks.push_back({u"sequences"_s, 15'000, true, [run](Session &session) -> Result<StandingOutcome> {
                         const auto done = run->look(session);
                         if (!done)
                             return done.error();
                         return StandingOutcome{some({{u"entered"_s, done->enrolled},
                                                      {u"messages"_s, done->messages},
                                                      {u"tasks"_s, done->tasks},
                                                      {u"ended"_s, done->ended},
                                                      {u"ready"_s, done->ready}}),
                                                0};
                     }});
    tasks.push_back({u"leads"_s, 10'000, true, [&clock, &ids](Session &session) { return lookAtLeads(session, clock, ids); }});
    const auto templates = std::make_shared<std::optional<TemplateBook>>(); // read at the first look, lives as long as its task
    tasks.push_back({u"inspections"_s, 3'000, true, [&clock, &ids, templates](Session &session) -> Result<StandingOutcome> {
                         if (!*templates) {
                             auto read = TemplateBook::builtIn();
                             if (!read)
                                 return read.error();
                             *templates = *std::move(read);
                         }
                         return lookAtInspections(session, clock, ids, **templates);
                     }});
    tasks.push_back({u"alerts"_s, 5'000, true, [&clock, &ids](Session &session) { return lookAtAlerts(session, clock, ids); }});
    tasks.push_back({u"contacts"_s, 600'000, true, [&clock, &ids](Session &session) { return lookAtContacts(session, clock, ids); }});
    tasks.push_back({u"waves"_s, 3'600'000, true, [&clock](Session &session) -> Result<StandingOutcome> {
                         const auto desk = deskOf(session);
                         if (!desk || !*desk)
                             return desk ? Result<StandingOutcome>(StandingOutcome()) : desk.error();
                         const auto left = leaveOldWaves(session, (*desk)->settings, (*desk)->rooftop.id, clock.nowMs());
                         return left ? Result<StandingOutcome>(StandingOutcome{some({{u"leftUnsent"_s, *left}}), 0}) : left.error();
                     }});
    const auto folder = place.notesFolder.isEmpty() ? nullptr : std::make_shared<FolderNotes>(place.notesFolder);
    const auto back = std::make_shared<RecoveryNotes>();
    tasks.push_back({u"notes"_s, 3'000, true,
                     [folder, back, &clock, &ids](Session &session) { return lookAtNotes(session, clock, ids, *back, folder.get()); }});
    return tasks;
}

std::vector<StandingTask> outreachTasks(const StandingPlace &place)
{
    const auto outreach = std::make_shared<OutreachLook>(place.store, place.clock, place.ids, place.secrets);
    return {{u"outreach"_s, 2'000, false, [outreach](Session &session) { return outreach->look(session); }}};
}

std::vector<StandingTask> storeTasks()
{
    return {{u"store"_s, 1'000, false, [](Session &session) -> Result<StandingOutcome> {
                 if (session.dialect() != Dialect::Sqlite)
                     return StandingOutcome();
                 const auto done = session.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
                 return done ? Result<StandingOutcome>(StandingOutcome()) : done.error();
             }}};
}

std::vector<StandingTask> sourceTasks(const StandingPlace &place)
{
    const auto isEnding = [flag = place.isEnding] { return flag->load(); };
    const auto sources = std::make_shared<SourcesLook>(place.store, place.clock, place.ids, place.secrets, isEnding);
    return {{u"sources"_s, 20'000, true, [sources](Session &session) { return sources->look(session); }}};
}

std::vector<StandingTask> writeBackTasks(const StandingPlace &place)
{
    const auto isEnding = [flag = place.isEnding] { return flag->load(); };
    return {{u"writeBack"_s, 3'000, true, [place, isEnding](Session &session) -> Result<StandingOutcome> {
                 const auto asked = writeBackDue(session, place.store, place.clock, place.secrets, isEnding);
                 return asked ? Result<StandingOutcome>(StandingOutcome()) : asked.error();
             }}};
}

std::vector<std::unique_ptr<StandingLane>> standingLanes(const StandingPlace &place, const std::function<void(const StandingNote &)> &told)
{
    const Id holder = place.ids.next();
    std::vector<std::unique_ptr<StandingLane>> lanes;
    for (auto &&tasks : {deskTasks(place), outreachTasks(place), sourceTasks(place), writeBackTasks(place)})
        lanes.push_back(std::make_unique<StandingLane>(place.store, place.clock, holder, tasks, told));
    return lanes;
}

} // namespace tradewind
