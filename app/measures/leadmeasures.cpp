// SPDX-License-Identifier: Apache-2.0
#include "measures/leadmeasures.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

double middleOf(std::vector<double> values)
{
    const std::size_t half = values.size() / 2;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(half), values.end());
    const double upper = values[half];
    if (values.size() % 2 == 1)
        return upper;
    return (upper + *std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(half))) / 2;
}

std::optional<Money> divided(std::optional<Money> cost, std::int64_t by)
{
    return cost && by > 0 ? std::optional(Money{(cost->cents + by / 2) / by}) : std::nullopt;
}

} // namespace

std::optional<double> LeadMeasures::product() const
{
    const auto a = contacted.rate(), b = appointments.rate(), c = shown.rate(), d = closed.rate();
    return a && b && c && d ? std::optional(*a * *b * *c * *d) : std::nullopt;
}

LeadMeasures measure(const std::vector<LeadFact> &leads)
{
    LeadMeasures measures;
    std::vector<double> responses;
    std::int64_t attempts = 0;
    for (const LeadFact &lead : leads) {
        ++measures.received;
        ++measures.valid.of;
        if (!lead.isValid)
            continue;
        ++measures.valid.hits;
        ++measures.contacted.of;
        ++measures.sold.of;
        attempts += lead.attempts;
        if (lead.isDue || lead.wasTried) {
            ++measures.onTime.of;
            measures.onTime.hits += lead.wasOnTime;
        }
        if (lead.responseMinutes)
            responses.push_back(*lead.responseMinutes);
        if (lead.wasContacted) {
            ++measures.contacted.hits;
            ++measures.appointments.of;
            measures.appointments.hits += lead.hasAppointment;
        }
        if (lead.hasAppointment && (lead.isAppointmentPast || lead.wasShown)) {
            ++measures.shown.of;
            measures.shown.hits += lead.wasShown;
        }
        if (lead.wasShown) {
            ++measures.closed.of;
            measures.closed.hits += lead.wasSold;
        }
        if (lead.wasSold) {
            ++measures.sold.hits;
            ++measures.sales;
            measures.gross += lead.gross.value_or(Money{});
        }
    }
    if (!responses.empty())
        measures.medianResponse = middleOf(std::move(responses));
    if (measures.valid.hits > 0)
        measures.attemptsPerLead = static_cast<double>(attempts) / static_cast<double>(measures.valid.hits);
    return measures;
}

std::map<QString, SourceMeasures> bySource(const std::vector<LeadFact> &leads, const std::map<QString, Money> &costs)
{
    std::map<QString, std::vector<LeadFact>> groups;
    for (const LeadFact &lead : leads)
        groups[lead.source].push_back(lead);
    for (const auto &[source, cost] : costs)
        groups[source]; // a source that cost money and brought nothing is the one to know about
    std::map<QString, SourceMeasures> measures;
    for (const auto &[source, group] : groups) {
        SourceMeasures one;
        one.leads = measure(group);
        if (const auto cost = costs.find(source); cost != costs.end())
            one.cost = cost->second;
        one.perLead = divided(one.cost, one.leads.valid.hits);
        one.perAppointment = divided(one.cost, one.leads.appointments.hits);
        one.perSale = divided(one.cost, one.leads.sales);
        if (one.cost && one.cost->cents > 0)
            one.returned = static_cast<double>(one.leads.gross.cents - one.cost->cents) / static_cast<double>(one.cost->cents);
        measures[source] = one;
    }
    return measures;
}

std::map<QString, LeadMeasures> byOwner(const std::vector<LeadFact> &leads)
{
    std::map<QString, std::vector<LeadFact>> groups;
    for (const LeadFact &lead : leads) {
        if (!lead.owner.isEmpty())
            groups[lead.owner].push_back(lead);
    }
    std::map<QString, LeadMeasures> measures;
    for (const auto &[owner, group] : groups)
        measures[owner] = measure(group);
    return measures;
}

int stagesPassed(const LeadFact &lead)
{
    int passed = 0;
    for (const bool stage : {lead.isValid, lead.wasContacted, lead.hasAppointment, lead.wasShown, lead.wasSold}) {
        if (!stage)
            break;
        ++passed;
    }
    return passed;
}

std::vector<FunnelStage> leadFunnel(const std::vector<LeadFact> &leads)
{
    std::vector<FunnelStage> stages;
    for (const QString &key : {u"received"_s, u"valid"_s, u"contacted"_s, u"appointment"_s, u"shown"_s, u"sold"_s}) {
        const auto stage = static_cast<int>(stages.size());
        const std::int64_t passed =
            std::count_if(leads.begin(), leads.end(), [stage](const LeadFact &lead) { return stagesPassed(lead) >= stage; });
        stages.push_back({key, passed, {passed, stages.empty() ? passed : stages.back().count}});
    }
    return stages;
}

std::optional<double> leadFigure(const QString &key, const LeadMeasures &measures)
{
    if (key == "lead.received"_L1)
        return static_cast<double>(measures.valid.hits);
    if (key == "lead.valid"_L1)
        return measures.valid.rate();
    if (key == "lead.response"_L1)
        return measures.medianResponse;
    if (key == "lead.onTime"_L1)
        return measures.onTime.rate();
    if (key == "lead.contactRate"_L1)
        return measures.contacted.rate();
    if (key == "lead.appointmentRate"_L1)
        return measures.appointments.rate();
    if (key == "lead.showRate"_L1)
        return measures.shown.rate();
    if (key == "lead.closeRate"_L1)
        return measures.closed.rate();
    if (key == "lead.saleRate"_L1)
        return measures.sold.rate();
    if (key == "lead.attempts"_L1)
        return measures.attemptsPerLead;
    return std::nullopt;
}

} // namespace tradewind
