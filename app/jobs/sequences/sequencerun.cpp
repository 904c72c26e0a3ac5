// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/sequencerun.h"

#include "base/clock.h"
#include "jobs/sequences/deskfacts.h"
#include "jobs/sequences/findings.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Facts of people nobody can write to yet: only the phone is left.
class OnlyCalls final : public FactSource
{
public:
    explicit OnlyCalls(FactSource &facts)
        : m_facts(facts)
    {}
    Result<KnownCustomer> known(Session &session, Id customerId, std::optional<Id> vehicleId) override
    {
        auto known = m_facts.known(session, customerId, vehicleId);
        if (known) {
            for (const Channel channel : {Channel::Sms, Channel::Email, Channel::Mail})
                known->reachable[static_cast<std::size_t>(channel)] = false;
        }
        return known;
    }

private:
    FactSource &m_facts;
};

class NoCarrier final : public OutreachPort
{
public:
    Result<void> hand(Session &, const StepMessage &, qint64) override
    {
        return Error{Error::Kind::Internal, u"A message was planned where nobody can send one."_s};
    }
};

} // namespace

Result<TickSummary> runSequences(Session &session, const Clock &clock, IdMaker &ids, OutreachPort *outreach)
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
    const QTimeZone zone(rooftop.zone.toLatin1());
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    const auto snapshot = DeskSnapshot::load(session, *settings, rooftop, clock.today(zone), quiet);
    if (!snapshot)
        return snapshot.error();
    if (const auto found = noteFindings(session, ids, **snapshot, {}, clock.nowMs()); !found)
        return found.error();
    const auto sequences = builtInSequences();
    if (!sequences)
        return sequences.error();
    const auto templates = TemplateBook::builtIn();
    if (!templates)
        return templates.error();
    DeskFacts facts(**snapshot, *settings);
    OnlyCalls onlyCalls(facts);
    NoCarrier noCarrier;
    const auto hours = OpeningHours::fromText(settings->text(u"rooftop.hours"_s, rooftop.id));
    SequenceJob job(*sequences, *templates, outreach ? static_cast<FactSource &>(facts) : onlyCalls, outreach ? *outreach : noCarrier, ids,
                    zone, hours ? *hours : OpeningHours());
    TickSummary total;
    do {
        const auto ticked = job.tick(session, clock.nowMs());
        if (!ticked)
            return ticked;
        total.isComplete = true;
        total += *ticked;
    } while (!total.isComplete);
    return total;
}

} // namespace tradewind
