// SPDX-License-Identifier: Apache-2.0
// STAR 5's ProcessSalesLead: what a maker's lead system sends.
#include "connectors/filedrop/valuetext.h"
#include "connectors/filedrop/words.h"
#include "connectors/leads/leadfields.h"
#include "connectors/leads/leadformats.h"
#include "connectors/leads/leadtext.h"
#include "connectors/leads/leadxml.h"
#include "domain/names.h"
#include "domain/vin/vin.h"

#include <pugixml.hpp>

namespace tradewind {

namespace {

std::string textOf(const pugi::xml_node &node)
{
    return tidyLine(node.text().get());
}

pugi::xml_node below(const pugi::xml_node &node, const char *name)
{
    return node.find_node([name](const pugi::xml_node &one) { return std::string_view(one.name()) == name; });
}

void readPerson(const pugi::xml_node &party, Lead &lead)
{
    const pugi::xml_node person = party.child("specifiedperson");
    lead.firstName = properName(textOf(person.child("givenname")));
    lead.middleName = properName(textOf(person.child("middlename")));
    lead.lastName = properName(textOf(person.child("familyname")));
    lead.suffix = textOf(person.child("namesuffix"));
    for (const pugi::xml_node &phone : person.children("telephonecommunication")) {
        std::string number = textOf(phone.child("completenumber"));
        if (number.empty())
            number = textOf(phone.child("areanumbercode")) + textOf(phone.child("localnumber"));
        addLeadPhone(lead, number, leadPhoneKind(textOf(phone.child("channelcode")) + textOf(phone.child("usecode"))));
    }
    for (const pugi::xml_node &mail : person.children("uricommunication"))
        addLeadEmail(lead, textOf(mail.child("uriid")));
    lead.preferredChannel = leadChannel(textOf(person.child("contactmethodtypecode")));
    if (lead.firstName.empty() && lead.lastName.empty()) {
        lead.company = textOf(party.child("specifiedorganization").child("companyname"));
        lead.isBusiness = !lead.company.empty();
    }
    pugi::xml_node address = person.child("residenceaddress");
    if (!address)
        address = person.child("postaladdress");
    lead.address1 = textOf(address.child("lineone"));
    lead.address2 = textOf(address.child("linetwo"));
    lead.city = textOf(address.child("cityname"));
    lead.state = textOf(address.child("stateorprovincecountrysub-divisionid"));
    lead.postalCode = textOf(address.child("postcode"));
    lead.country = textOf(address.child("countryid"));
}

LeadVehicle readVehicle(const pugi::xml_node &node, LeadInterest interest)
{
    LeadVehicle vehicle;
    vehicle.interest = interest;
    const auto year = readWhole(textOf(node.child("modelyear")).substr(0, 4)); // a gYear may carry a time zone: "2018-05:00"
    if (year.state == Reading<std::int64_t>::Good && year.value >= 1900 && year.value <= 2100)
        vehicle.year = static_cast<int>(year.value);
    vehicle.make = textOf(node.child("makestring"));
    if (vehicle.make.empty())
        vehicle.make = textOf(node.child("manufacturername"));
    vehicle.model = textOf(node.child("model"));
    vehicle.trim = textOf(node.child("trimcode"));
    vehicle.body = textOf(node.child("bodystyle"));
    vehicle.stock = textOf(node.child("vehiclestockstring"));
    const VinCheck vin = checkVin(textOf(node.child("vehicleid")));
    if (vin.valid)
        vehicle.vin = vin.vin;
    (void)readWord(textOf(node.child("saleclasscode")), vehicle.condition);
    return vehicle;
}

LeadInterest interestOf(const std::string &code)
{
    const std::string word = lowered(code);
    if (word == "l" || word == "lease")
        return LeadInterest::Lease;
    if (word == "s" || word == "sell")
        return LeadInterest::Sell;
    return word == "t" || word == "test drive" ? LeadInterest::TestDrive : LeadInterest::Buy;
}

Lead readLead(const pugi::xml_node &root, const pugi::xml_node &node, const LeadReadingRules &rules)
{
    Lead lead;
    lead.format = "star";
    const pugi::xml_node header = node.child("salesleadheader");
    const std::string number = textOf(below(header.child("documentidentificationgroup"), "documentid"));
    const pugi::xml_node sender = root.child("applicationarea").child("sender");
    lead.providerName = textOf(sender.child("sendernamecode"));
    lead.providerService = textOf(sender.child("serviceid"));
    if (!number.empty())
        lead.ids.push_back({number, lead.providerName});
    lead.requestedAt = leadInstant(textOf(header.child("documentdatetime")), rules.zone);
    if (!lead.requestedAt)
        lead.requestedAt = leadInstant(textOf(root.child("applicationarea").child("creationdatetime")), rules.zone);
    addLeadComment(lead, header.child("customercomments").text().get());
    addLeadComment(lead, header.child("leadcomments").text().get());
    const pugi::xml_node prospect = header.child("customerprospect");
    readPerson(prospect.child("prospectparty"), lead);
    const LeadInterest interest = interestOf(textOf(header.child("leadinterestcode")));
    if (const auto wanted = below(node.child("salesleaddetail"), "vehicle"))
        lead.wanted.push_back(readVehicle(wanted, interest));
    for (const pugi::xml_node &owned : prospect.children("currentlyowneditem")) {
        if (const auto vehicle = below(owned, "vehicle"))
            lead.trades.push_back(readVehicle(vehicle, LeadInterest::TradeIn));
    }
    lead.sourceKind = LeadSourceKind::Maker; // the format is the makers' own
    finishLead(lead);
    return lead;
}

} // namespace

void readStarLead(std::string_view text, const LeadReadingRules &rules, LeadReading &into)
{
    std::vector<std::string> repairs;
    const auto clean = cleanXml(text, "processsaleslead", rules.limits, repairs);
    if (!clean) {
        into.quarantined.push_back({0, clean.error().text.toStdString()});
        return;
    }
    pugi::xml_document document;
    const auto parsed = document.load_buffer(clean->data(), clean->size(), pugi::parse_default, pugi::encoding_utf8);
    const pugi::xml_node root = document.child("processsaleslead");
    if (!parsed || !root) {
        into.quarantined.push_back({0, std::string("It is not XML that can be read (") + parsed.description() + ")."});
        return;
    }
    int place = 0;
    for (const pugi::xml_node &node : root.child("processsalesleaddataarea").children("saleslead")) {
        if (++place > rules.limits.maxProspects)
            break;
        Lead lead = readLead(root, node, rules);
        if (const auto why = whyNoLead(lead))
            into.quarantined.push_back({place, *why});
        else
            into.leads.push_back(std::move(lead));
    }
    if (place == 0)
        into.quarantined.push_back({0, "It is a ProcessSalesLead document without a SalesLead in it."});
}

} // namespace tradewind
