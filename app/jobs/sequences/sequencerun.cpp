// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/sequencerun.h"

#include "base/clock.h"
#include "jobs/appraisals/appraisalwords.h"
#include "jobs/campaigns/campaignfeed.h"
#include "jobs/outreach/ownwords.h"
#include "jobs/outreach/stepoutbox.h"
#include "jobs/sequences/deskfacts.h"
#include "jobs/sequences/findings.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> SequenceRun::refresh(Session &session, const Settings &settings, const Rooftop &rooftop)
{
    const auto mark = readDataMark(session);
    if (!mark)
        return mark.error();
    const QDate today = m_clock.today(QTimeZone(rooftop.zone.toLatin1()));
    if (m_snapshot && m_snapshot->today == today && m_mark == *mark)
        return {};
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto snapshot = DeskSnapshot::load(session, settings, rooftop, today, quiet);
    if (!snapshot)
        return snapshot.error();
    m_snapshot = *std::move(snapshot);
    m_mark = *mark;
    m_isNew = true;
    return {};
}

Result<void> SequenceRun::readPlans(Session &session)
{
    if (!m_templates) {
        auto templates = TemplateBook::builtIn();
        if (!templates)
            return templates.error();
        m_templates = *std::move(templates);
    }
    const auto saved = session.integer(u"count_sequence_versions"_s);
    if (!saved)
        return saved.error();
    if (m_library.versions.empty() || m_saved != saved->value_or(0)) {
        auto library = SequenceLibrary::read(session);
        if (!library)
            return library.error();
        m_library = *std::move(library);
        m_saved = saved->value_or(0);
        return {};
    }
    const auto held = CampaignTable(session).heldSequences();
    if (!held)
        return held.error();
    m_library.held = *held;
    return {};
}

Result<TickSummary> SequenceRun::look(Session &session)
{
    const auto rooftops = RooftopTable(session).all();
    if (!rooftops)
        return rooftops.error();
    if (rooftops->isEmpty())
        return TickSummary();
    const Rooftop rooftop = rooftops->first();
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    if (const auto read = readPlans(session); !read)
        return read.error();
    if (const auto fresh = refresh(session, *settings, rooftop); !fresh)
        return fresh.error();
    FindingWindows windows;
    windows.moves = moveRules(*settings, rooftop.id);
    windows.appraisals = tendingRules(*settings, rooftop.id);
    windows.costlyMiles = static_cast<int>(settings->whole(u"alert.onPropertyMiles"_s, rooftop.id));
    windows.costlyRepair = Money{settings->cents(u"alert.onPropertyRepair"_s, rooftop.id)};
    const auto found = m_isNew ? noteFindings(session, m_ids, *m_snapshot, windows, m_clock.nowMs())
                               : noteRecentFindings(session, m_ids, *m_snapshot, windows, m_clock.nowMs());
    if (!found)
        return found.error();
    const auto outbox = StepOutbox::open(session, m_ids, *settings, rooftop.id);
    if (!outbox)
        return outbox.error();
    DeskFacts facts(*m_snapshot, *settings, m_clock);
    const auto hours = OpeningHours::fromText(settings->text(u"rooftop.hours"_s, rooftop.id));
    TemplateBook words = *m_templates;
    if (const auto own = applyOwnWords(session, rooftop.id, words); !own)
        return own.error();
    SequenceJob job(m_library.versions, words, facts, **outbox, m_ids, QTimeZone(rooftop.zone.toLatin1()), hours ? *hours : OpeningHours());
    job.setHeld(m_library.held);
    job.setQuiet(quietMonths(*settings, rooftop.id));
    job.setHoldout(settings->ratio(u"outreach.holdout"_s, rooftop.id));
    TickSummary total;
    if (m_isNew) {
        const auto fed = feedCampaigns(session, m_ids, job, *m_snapshot, *settings, m_clock.nowMs());
        if (!fed)
            return fed.error();
        total.enrolled = *fed;
    }
    m_isNew = false;
    do {
        const auto ticked = job.tick(session, m_clock.nowMs());
        if (!ticked)
            return ticked;
        total.isComplete = true;
        total += *ticked;
    } while (!total.isComplete);
    return total;
}

} // namespace tradewind
