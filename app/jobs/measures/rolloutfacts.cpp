// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/rolloutfacts.h"

#include "domain/openinghours.h"
#include "domain/settingcheck.h"
#include "gateways/gateway.h"
#include "store/alerttable.h"
#include "store/gatewaytable.h"
#include "store/session.h"

#include <QTimeZone>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

int given(const Settings &settings, qint64 rooftopId)
{
    return static_cast<int>(std::count_if(settingsOutreachNeeds().begin(), settingsOutreachNeeds().end(), [&](const QString &key) {
        const QString value = settings.text(key, rooftopId);
        return !value.isEmpty() && value != u"false";
    }));
}

/// Sequences somebody let write besides those that do from the start.
int letWrite(const Settings &settings, qint64 rooftopId)
{
    const QString key = u"outreach.sequences"_s;
    const QStringList usual = findSetting(key)->fallback.split(u' ');
    const QStringList now = settings.text(key, rooftopId).split(u' ', Qt::SkipEmptyParts);
    return static_cast<int>(std::count_if(now.begin(), now.end(), [&](const QString &id) { return !usual.contains(id); }));
}

void addGateways(const QList<GatewayAccount> &accounts, RolloutFacts &facts)
{
    for (const GatewayAccount &account : accounts) {
        const GatewayInfo *info = findGateway(account.gateway);
        if (!account.isActive || info == nullptr)
            continue;
        facts.hasTexts = facts.hasTexts || info->channels.contains(Channel::Sms);
        facts.hasEmail = facts.hasEmail || info->channels.contains(Channel::Email);
    }
}

} // namespace

Result<RolloutFacts> readRollout(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    const auto day = [&](const std::optional<qint64> &at) { return at ? localDay(*at, zone) : QDate(); };
    RolloutFacts facts;
    facts.today = localDay(nowMs, zone);
    const auto data =
        session.each(u"read_rollout_data"_s, {rooftop.id, rooftop.id, rooftop.id, rooftop.id, rooftop.id, rooftop.id}, [&](const Row &row) {
            facts.kindsIn = static_cast<int>(row.id(0) + row.id(1) + row.id(2) + row.id(3));
            facts.firstDealOn = row.day(4);
            facts.firstDataOn = day(row.integer(5));
            facts.lastDataOn = day(row.integer(6));
        });
    const auto written = session.each(u"read_rollout_writing"_s, {rooftop.id, rooftop.id, rooftop.id}, [&](const Row &row) {
        facts.firstWrittenOn = day(row.integer(0));
        facts.lastWrittenOn = day(row.integer(1));
        facts.peopleWritten = row.id(2);
        facts.answers = row.id(3);
        facts.isExperimenting = row.id(4) != 0;
    });
    const auto accounts = GatewayTable(session).accounts(rooftop.id);
    const auto staff = AlertTable(session).staff(rooftop.id);
    if (!data || !written)
        return data ? written.error() : data.error();
    if (!accounts || !staff)
        return accounts ? staff.error() : accounts.error();
    facts.neededSettings = static_cast<int>(settingsOutreachNeeds().size());
    facts.settingsGiven = given(settings, rooftop.id);
    facts.sequencesOn = letWrite(settings, rooftop.id);
    addGateways(*accounts, facts);
    for (const StaffRow &row : *staff) {
        facts.staff += !row.isRetired;
        facts.hasManager = facts.hasManager || (row.role == u"manager" && !row.isRetired);
    }
    facts.pilotPeople = settings.whole(u"outreach.pilot"_s, rooftop.id);
    facts.isExperimenting = facts.isExperimenting || settings.ratio(u"outreach.holdout"_s, rooftop.id) > 0;
    return facts;
}

} // namespace tradewind
