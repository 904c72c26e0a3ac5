// SPDX-License-Identifier: Apache-2.0
// What only the whole of a lead tells.
#include "connectors/leads/leadfields.h"
#include "connectors/leads/leadtext.h"

#include "connectors/filedrop/valuetext.h"
#include "connectors/filedrop/words.h"
#include "domain/vin/vin.h"

#include <algorithm>

namespace tradewind {

namespace {

/// "Boulevard (Two" was cut by a form's field; what stands after the bracket names nothing.
void mendCutModel(Lead &lead, LeadVehicle &vehicle)
{
    const std::size_t bracket = vehicle.model.rfind('(');
    if (bracket == std::string::npos || vehicle.model.find(')', bracket) != std::string::npos || bracket == 0)
        return;
    lead.repairs.push_back("The model \"" + vehicle.model + "\" was cut off by the sender.");
    vehicle.model = tidyLine(std::string_view(vehicle.model).substr(0, bracket));
}

/// A vehicle the document left empty, as its comments tell it: "Year: 2008", "Make: …".
void readVehicleFromComments(Lead &lead, LeadInterest interest)
{
    LeadVehicle vehicle;
    vehicle.interest = interest;
    for (const KeyedLine &line : keyedLines(lead.comments)) {
        if (line.value.empty())
            continue;
        if (line.key == "vin")
            vehicle.vin = checkVin(line.value).vin;
        else if (line.key == "make")
            vehicle.make = line.value;
        else if (line.key == "model")
            vehicle.model = line.value;
        else if (line.key == "year") {
            const auto year = readWhole(line.value);
            if (year.state == Reading<std::int64_t>::Good && year.value >= 1900 && year.value <= 2100)
                vehicle.year = static_cast<int>(year.value);
        } else if (line.key == "mileage" || line.key == "odometer") {
            const auto miles = readWhole(line.value);
            if (miles.state == Reading<std::int64_t>::Good && miles.value >= 0 && miles.value <= 1'500'000)
                vehicle.odometer = static_cast<std::int32_t>(miles.value);
        }
    }
    if (vehicle.isEmpty())
        return;
    lead.repairs.push_back("The vehicle was read out of the comments; its own fields are empty.");
    (interest == LeadInterest::Sell || interest == LeadInterest::TradeIn ? lead.trades : lead.wanted).push_back(vehicle);
}

bool repeats(const LeadVehicle &trade, const LeadVehicle &wanted)
{
    return !trade.year && trade.vin.empty() && !trade.odometer && lowered(trade.make) == lowered(wanted.make) &&
           lowered(wanted.model).find(lowered(trade.model)) != std::string::npos;
}

bool speaksOfCredit(const std::string &text)
{
    for (const std::string_view word : {"credit", "finance", "financing", "pre-approved", "preapproved", "pre-approval", "monthly payment",
                                        "prequal", "prequalified", "loan", "down payment"}) {
        if (containsWord(text, word))
            return true;
    }
    return false;
}

} // namespace

void finishLead(Lead &lead)
{
    // An empty vehicle says what is wanted of it, though not which one.
    std::optional<LeadInterest> empty;
    for (std::vector<LeadVehicle> *list : {&lead.wanted, &lead.trades}) {
        std::erase_if(*list, [&](LeadVehicle &vehicle) {
            if (!vehicle.comments.empty())
                addLeadComment(lead, vehicle.comments);
            if (!vehicle.isEmpty())
                return false;
            empty = vehicle.interest;
            return true;
        });
        for (LeadVehicle &vehicle : *list)
            mendCutModel(lead, vehicle);
    }
    if (lead.wanted.empty() && lead.trades.empty() && (empty || lead.format == "text"))
        readVehicleFromComments(lead, empty.value_or(LeadInterest::Buy));
    std::erase_if(lead.trades, [&](const LeadVehicle &trade) {
        const bool isMirror =
            std::any_of(lead.wanted.begin(), lead.wanted.end(), [&](const LeadVehicle &wanted) { return repeats(trade, wanted); });
        if (isMirror)
            lead.repairs.push_back("A trade-in that only repeats the vehicle asked for was left out.");
        return isMirror;
    });

    if (const auto said = preferenceIn(lead.comments))
        lead.preferredChannel = said;
    std::string words = lowered(lead.comments) + ' ' + lowered(lead.providerService) + ' ' + lowered(lead.type);
    for (const LeadExtra &extra : lead.extras)
        words += ' ' + lowered(extra.name) + ' ' + lowered(extra.value);
    lead.asksFinance = lead.asksFinance || speaksOfCredit(words);

    if (lead.sourceKind == LeadSourceKind::Unknown) {
        std::string source = lowered(lead.providerName) + ' ' + lowered(lead.providerService) + ' ' + lowered(lead.type);
        for (const LeadId &id : lead.ids)
            source += ' ' + lowered(id.source);
        lead.sourceKind = sourceKindIn(source);
        const bool isTranscript = lead.comments.starts_with("Conversation on ");
        if (isTranscript)
            lead.sourceKind = LeadSourceKind::Chat;
        else if (lead.sourceKind == LeadSourceKind::Unknown && lead.providerName.empty() && !lead.vendorName.empty())
            lead.sourceKind = LeadSourceKind::Website; // no one stands between the form and the store
    }
}

} // namespace tradewind
