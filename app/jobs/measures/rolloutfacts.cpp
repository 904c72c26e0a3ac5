// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/rolloutfacts.h"

#include "domain/openinghours.h"
#include "domain/settingcheck.h"
#include "gateways/gateway.h"
#include "jobs/sequences/library.h"
#include "store/alerttable.h"
#include "store/gatewaytable.h"
#include "store/session.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 freshDays = 2, sourceDays = 30, listDays = 31, writingDays = 7, comparisonDays = 90; // lists: rule F-14
constexpr qint64 baselineDays = 91;

/// Selling sequences that are let write and take people in.
int letWrite(const SequenceLibrary &library, const Settings &settings, qint64 rooftopId)
{
    static const QSet<QString> selling{u"equity"_s, u"appraisals"_s, u"service"_s};
    const QStringList let = settings.text(u"outreach.sequences"_s, rooftopId).split(u' ', Qt::SkipEmptyParts);
    return static_cast<int>(std::count_if(let.begin(), let.end(), [&](const QString &id) {
        const Sequence *sequence = library.newest(id);
        return sequence != nullptr && selling.contains(sequence->program) && !library.held.contains(id);
    }));
}

void addGateways(const QList<GatewayAccount> &accounts, RolloutFacts &facts)
{
    for (const GatewayAccount &account : accounts) {
        const GatewayInfo *info = findGateway(account.gateway);
        if (!account.isActive || !account.pausedWhy.isEmpty() || info == nullptr)
            continue;
        facts.hasTexts = facts.hasTexts || info->channels.contains(Channel::Sms);
        facts.hasEmail = facts.hasEmail || info->channels.contains(Channel::Email);
    }
}

Result<void> addData(Session &session, Id rooftopId, const QTimeZone &zone, qint64 nowMs, RolloutFacts &facts)
{
    std::optional<qint64> first;
    const auto data = session.each(u"read_rollout_data"_s, {rooftopId, rooftopId, rooftopId, rooftopId, rooftopId}, [&](const Row &row) {
        facts.hasDeals = row.flag(0);
        facts.hasValues = row.flag(1);
        facts.hasInventory = row.flag(2);
        facts.hasService = row.flag(3);
        first = row.integer(4);
        if (const auto vendor = row.integer(5); vendor && (!first || *vendor < *first))
            first = vendor;
    });
    const auto sources = session.each(u"read_rollout_sources"_s, {rooftopId}, [&](const Row &row) {
        const qint64 newest = std::max(row.integer(0).value_or(0), row.integer(1).value_or(0));
        facts.sources += newest >= nowMs - sourceDays * dayMs;
        facts.freshSources += newest >= nowMs - freshDays * dayMs;
    });
    if (!data || !sources)
        return data ? sources.error() : data.error();
    if (!first)
        return {};
    facts.firstDataOn = localDay(*first, zone);
    const auto weeks = session.integer(u"count_weeks_of_deals"_s,
                                       {facts.firstDataOn, rooftopId, facts.firstDataOn.addDays(-baselineDays), facts.firstDataOn});
    if (!weeks)
        return weeks.error();
    facts.dealWeeks = static_cast<int>(weeks->value_or(0));
    return {};
}

Result<void> addWriting(Session &session, Id rooftopId, const QTimeZone &zone, qint64 nowMs, RolloutFacts &facts)
{
    const qint64 lately = nowMs - writingDays * dayMs, since = nowMs - comparisonDays * dayMs;
    const auto written = session.each(u"read_rollout_writing"_s, {lately, rooftopId}, [&](const Row &row) {
        if (const auto first = row.integer(0))
            facts.firstWrittenOn = localDay(*first, zone);
        facts.peopleWritten = row.id(2);
        facts.writingDays = static_cast<int>(row.id(3));
    });
    const auto answers = session.integer(u"count_answers_to_selling"_s, {rooftopId});
    const auto compared = session.integer(u"has_comparison"_s, {rooftopId, since, rooftopId, since});
    if (!written || !answers || !compared)
        return !written ? written.error() : !answers ? answers.error() : compared.error();
    facts.answers = answers->value_or(0);
    facts.isCompared = compared->value_or(0) != 0;
    return {};
}

} // namespace

Result<RolloutFacts> readRollout(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    RolloutFacts facts;
    facts.today = localDay(nowMs, zone);
    if (const auto added = addData(session, rooftop.id, zone, nowMs, facts); !added)
        return added.error();
    if (const auto added = addWriting(session, rooftop.id, zone, nowMs, facts); !added)
        return added.error();
    const auto accounts = GatewayTable(session).accounts(rooftop.id);
    const auto staff = AlertTable(session).staff(rooftop.id);
    const auto library = SequenceLibrary::read(session);
    const auto listed = session.integer(u"find_newest_national_list"_s);
    if (!accounts || !staff)
        return accounts ? staff.error() : accounts.error();
    if (!library || !listed)
        return library ? listed.error() : library.error();
    const bool hasList = listed->value_or(0) >= nowMs - listDays * dayMs;
    facts.needed = static_cast<int>(settingsOutreachNeeds().size()) + 1;
    facts.given = outreachNeedsGiven([&](const QString &key) { return settings.text(key, rooftop.id); }) + int{hasList};
    facts.sequencesOn = letWrite(*library, settings, rooftop.id);
    addGateways(*accounts, facts);
    for (const StaffRow &row : *staff) {
        facts.staff += !row.isRetired;
        facts.hasManager = facts.hasManager || row.isManager();
    }
    facts.pilotPeople = settings.whole(u"outreach.pilot"_s, rooftop.id);
    return facts;
}

} // namespace tradewind
