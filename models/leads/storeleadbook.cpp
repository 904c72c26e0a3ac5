// SPDX-License-Identifier: Apache-2.0
#include "models/leads/storeleadbook.h"

#include "base/clock.h"
#include "jobs/leads/judgedlead.h"
#include "jobs/leads/leadprogress.h"
#include "jobs/leads/leadreceiver.h"
#include "models/base/sentences.h"
#include "store/settingtable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

struct Listed
{
    LeadLists lists;
    BusinessHours hours;
};

} // namespace

Result<LeadDesk> readLeadDesk(Session &session)
{
    const auto rooftops = RooftopTable(session).all();
    if (!rooftops)
        return rooftops.error();
    if (rooftops->isEmpty())
        return Error{Error::Kind::NotFound, u"There is no rooftop yet: bring data in first."_s};
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    return leadDesk(*settings, rooftops->first());
}

LeadLine leadLineOf(const LeadRow &row, const LeadDesk &desk)
{
    LeadLine line;
    line.id = row.id;
    line.customerId = row.customerId.value_or(0);
    line.name = row.name;
    line.vehicle = row.vehicle;
    line.provider = row.provider;
    line.phone = row.phone;
    line.email = row.email;
    line.owner = row.owner;
    line.comments = QJsonDocument::fromJson(row.facts.toUtf8()).object()[u"comments"_s].toString();
    line.source = leadSourceFromCode(row.sourceKind).value_or(LeadSourceKind::Unknown);
    line.grade = row.grade;
    line.score = row.score;
    line.tier = static_cast<LeadTier>(row.tier);
    for (const QJsonValue &value : QJsonDocument::fromJson(row.points.toUtf8()).array()) {
        if (const auto point = leadPointFromCode(value.toObject()[u"what"_s].toString()))
            line.points << std::pair(*point, value.toObject()[u"points"_s].toInt());
    }
    for (const QJsonValue &reason : QJsonDocument::fromJson(row.reasons.toUtf8()).array())
        line.reasons << localized(reason.toString());
    line.touches = touchesOf(row);
    line.deadlines = deadlinesOf(row.receivedAt, desk.hours, desk.clock);
    line.attempts = row.attempts;
    line.attemptsPlanned = desk.attempts;
    line.state = leadStateCode(row.state);
    return line;
}

qint64 StoreLeadBook::nowMs() const
{
    return m_store.clock.nowMs();
}

void StoreLeadBook::list(std::function<void(Result<LeadLists>)> answer)
{
    const qint64 now = nowMs();
    m_store.ask<Listed>(
        [now](Session &session) -> Result<Listed> {
            const auto desk = readLeadDesk(session);
            if (!desk)
                return desk.error().kind == Error::Kind::NotFound ? Result<Listed>(Listed{}) : desk.error();
            LeadTable table(session);
            const auto rows = table.between(desk->rooftop.id, now - shownDays * dayMs, now + dayMs, mostShown);
            if (!rows)
                return rows.error();
            const auto kept = table.quarantined(desk->rooftop.id, u"open"_s, mostShown);
            if (!kept)
                return kept.error();
            Listed listed{{}, desk->hours};
            for (const LeadRow &row : *rows)
                listed.lists.leads << leadLineOf(row, *desk);
            for (const LeadQuarantineRow &row : *kept)
                listed.lists.quarantined << QuarantineLine{row.id, row.receivedAt, row.name, localized(row.reason), row.prospect};
            return listed;
        },
        [this, answer = std::move(answer)](Result<Listed> listed) {
            if (!listed)
                return answer(listed.error());
            m_hours = listed->hours;
            answer(listed->lists);
        });
}

void StoreLeadBook::note(qint64 lead, const QString &kind, const QString &channel, std::function<void(Result<bool>)> answer)
{
    m_store.ask<bool>(
        [lead, kind, channel, now = nowMs(), &ids = m_store.ids](Session &session) -> Result<bool> {
            const auto desk = readLeadDesk(session);
            if (!desk)
                return desk.error();
            const auto rise = LeadProgress(session, ids, *desk).note({lead, now, kind, channel, {}, {}, {}});
            if (!rise)
                return rise.error();
            return rise->has_value();
        },
        std::move(answer));
}

void StoreLeadBook::retry(const QuarantineLine &line, std::function<void(Result<int>)> answer)
{
    m_store.ask<int>(
        [line, now = nowMs(), &ids = m_store.ids, &zones = m_zones](Session &session) -> Result<int> {
            const auto desk = readLeadDesk(session);
            if (!desk)
                return desk.error();
            const auto kept = LeadTable(session).quarantined(desk->rooftop.id, u"open"_s, mostShown);
            if (!kept)
                return kept.error();
            for (const LeadQuarantineRow &row : *kept) {
                if (row.id != line.id)
                    continue;
                const auto receipt = LeadReceiver(session, ids, zones, *desk).retry(row, now);
                if (!receipt)
                    return receipt.error();
                if (receipt->leads == 0)
                    return Error{Error::Kind::BadData, line.reason};
                return receipt->leads;
            }
            return Error{Error::Kind::NotFound, u"It is not in the list any more."_s};
        },
        std::move(answer));
}

void StoreLeadBook::dismiss(qint64 quarantine, std::function<void(Result<void>)> answer)
{
    m_store.ask<void>(
        [quarantine](Session &session) -> Result<void> { return LeadTable(session).setQuarantineState(quarantine, u"dismissed"_s); },
        std::move(answer));
}

} // namespace tradewind
