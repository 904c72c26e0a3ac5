// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/leadfacts.h"

#include "base/utf8.h"
#include "domain/language.h"
#include "jobs/leads/judgedlead.h"
#include "jobs/leads/leaddesk.h"
#include "store/session.h"

#include <QJsonDocument>

namespace tradewind {

using namespace Qt::StringLiterals;

LeadMoment leadMoment(const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    LeadMoment moment;
    moment.plan = leadPlanFromCode(settings.text(u"lead.plan"_s, rooftop.id)).value_or(LeadPlan::FirstHour);
    const auto hours = leadHours(settings, rooftop);
    moment.isOpen = hours && hours->isOpen(nowMs);
    return moment;
}

Result<void> addLead(Session &session, Id customerId, const LeadMoment &moment, KnownCustomer &known)
{
    std::optional<LeadVehicle> wanted;
    Id rooftopId = 0;
    const auto read = session.each(u"read_newest_lead_asked"_s, {customerId}, [&](const Row &row) {
        const auto source = leadSourceFromCode(row.text(0)).value_or(LeadSourceKind::Unknown);
        known.fields.insert_or_assign(Fact::LeadPreset, leadPreset(moment.plan, source));
        if (moment.isOpen)
            known.merge.insert(u"expectation"_s, inLanguage(known.language, u"within five minutes"_s, u"en menos de cinco minutos"_s,
                                                            u"d'ici cinq minutes"_s));
        if (const QString owner = row.text(4); !owner.isEmpty())
            known.merge.insert(u"rep"_s, owner); // who answers them, not who sold them the last one
        rooftopId = row.id(1);
        if (const QString vehicle = row.text(2); !vehicle.isEmpty())
            known.merge.insert(u"interest"_s, vehicle);
        const Lead lead = leadFromJson(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
        if (!lead.wanted.empty())
            wanted = lead.wanted.front();
    });
    if (!read)
        return read.error();
    if (!wanted || wanted->make.empty() || wanted->model.empty())
        return {};
    const QString make = text(wanted->make).toLower(), model = text(wanted->model).toLower();
    const qint64 year = wanted->year.value_or(0);
    const auto counted = session.integer(u"count_units_like"_s, {rooftopId, make, model, year, year});
    if (!counted)
        return counted.error();
    if (counted->value_or(0) > 0)
        known.merge.insert(u"stockCount"_s, qint64{**counted});
    return {};
}

} // namespace tradewind
