// SPDX-License-Identifier: Apache-2.0
// ADF 1.0 as it is really sent. Every oddity handled here was seen in a published sample.
#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/valuetext.h"
#include "connectors/filedrop/words.h"
#include "connectors/leads/leadfields.h"
#include "connectors/leads/leadformats.h"
#include "connectors/leads/leadtext.h"
#include "connectors/leads/leadxml.h"
#include "domain/names.h"
#include "domain/vin/vin.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace tradewind {

namespace {

constexpr double milesInKilometre = 0.621371192237334; // 1 / 1.609344, NIST SP 811

std::string attribute(const pugi::xml_node &node, const char *name)
{
    return tidyLine(node.attribute(name).value());
}

/// All text below an element, tidied to one line.
std::string textOf(const pugi::xml_node &node)
{
    return tidyLine(node.text().get());
}

bool isSaid(const pugi::xml_node &node, const char *first, const char *second)
{
    const std::string flag = lowered(attribute(node, first) + attribute(node, second));
    return flag == "1" || flag == "true" || flag == "yes";
}

/// preferredcontact, and the way two vendors spell it.
bool isPreferred(const pugi::xml_node &node)
{
    return isSaid(node, "preferredcontact", "preferedcontact");
}

std::optional<Money> priceOf(const pugi::xml_node &node)
{
    const auto price = readDollars(textOf(node));
    if (price.state != Reading<Money>::Good || price.value.cents <= 0)
        return std::nullopt; // 0.00 is how forms say that none was shown
    return price.value;
}

std::optional<std::int32_t> odometerOf(const pugi::xml_node &node)
{
    const auto reading = readWhole(textOf(node));
    if (reading.state != Reading<std::int64_t>::Good || reading.value <= 0 || reading.value > 2'500'000)
        return std::nullopt;
    const std::string unit = lowered(attribute(node, "units") + attribute(node, "unit"));
    const double miles = unit.starts_with("k") ? static_cast<double>(reading.value) * milesInKilometre : static_cast<double>(reading.value);
    return miles <= 1'500'000 ? std::optional(static_cast<std::int32_t>(std::lround(miles))) : std::nullopt;
}

LeadInterest interestOf(const std::string &word)
{
    const std::string interest = headerKey(word);
    if (interest == "lease")
        return LeadInterest::Lease;
    if (interest == "sell")
        return LeadInterest::Sell;
    if (interest == "tradein" || interest == "trade")
        return LeadInterest::TradeIn;
    return interest == "testdrive" ? LeadInterest::TestDrive : LeadInterest::Buy;
}

/// A form that sends the trade-in as options of the vehicle asked for: "Trade In Year", "Current Make".
bool readTradeOption(const pugi::xml_node &option, LeadVehicle &trade)
{
    const std::string name = headerKey(textOf(option.child("optionname")));
    std::string value = textOf(option.child("manufacturercode"));
    if (value.empty())
        value = textOf(option.child("manufacturecode"));
    if (!name.starts_with("tradein") && !name.starts_with("current"))
        return false;
    const auto number = readWhole(value);
    const bool isNumber = number.state == Reading<std::int64_t>::Good;
    if (name.ends_with("year") && isNumber && number.value >= 1900 && number.value <= 2100)
        trade.year = static_cast<int>(number.value);
    else if (name.ends_with("make"))
        trade.make = value;
    else if (name.ends_with("model"))
        trade.model = value;
    else if (name.ends_with("mileage") && isNumber && number.value > 0 && number.value <= 1'500'000)
        trade.odometer = static_cast<std::int32_t>(number.value);
    return true;
}

class AdfProspect
{
public:
    AdfProspect(const pugi::xml_node &root, const pugi::xml_node &prospect, const LeadReadingRules &rules)
        : m_root(root)
        , m_prospect(prospect)
        , m_rules(rules)
    {}

    Lead read(const std::vector<std::string> &repairs)
    {
        m_lead.format = "adf";
        m_lead.repairs = repairs;
        m_lead.isResend = lowered(attribute(m_prospect, "status")) == "resend";
        readIds(m_prospect, {});
        readRequestDate();
        for (const pugi::xml_node &vehicle : m_prospect.children("vehicle"))
            readVehicle(vehicle);
        for (const pugi::xml_node &customer : m_prospect.children("customer"))
            readCustomer(customer);
        readParties();
        keepOthers(m_prospect, {"id", "requestdate", "vehicle", "customer", "vendor", "provider", "comments", "comment", "tradein"});
        if (const auto trade = m_prospect.child("tradein")) {
            LeadVehicle vehicle = leadVehicleFrom(textOf(trade));
            vehicle.interest = LeadInterest::TradeIn;
            m_lead.trades.push_back(vehicle);
        }
        for (const char *name : {"comments", "comment"}) {
            for (const pugi::xml_node &comment : m_prospect.children(name))
                addLeadComment(m_lead, comment.text().get());
        }
        finishLead(m_lead);
        return m_lead;
    }

private:
    void readIds(const pugi::xml_node &parent, const std::string &source)
    {
        for (const pugi::xml_node &id : parent.children("id")) {
            std::string value = textOf(id);
            const std::string sequence = attribute(id, "sequence");
            if (value.empty() && sequence.size() > 1)
                value = sequence; // two vendors put the number there
            std::string from = attribute(id, "source");
            if (from.empty())
                from = source;
            if (!value.empty())
                m_lead.ids.push_back({value, from});
        }
    }

    void readRequestDate()
    {
        const std::string written = textOf(m_prospect.child("requestdate"));
        if (written.empty())
            return;
        m_lead.requestedAt = leadInstant(written, m_rules.zone);
        if (!m_lead.requestedAt)
            m_lead.repairs.push_back("The request date \"" + written.substr(0, 40) + "\" cannot be read.");
    }

    void readVehicle(const pugi::xml_node &node)
    {
        LeadVehicle vehicle, tradeOfOptions;
        vehicle.interest = interestOf(attribute(node, "interest"));
        (void)readWord(attribute(node, "status"), vehicle.condition);
        const auto year = readWhole(textOf(node.child("year")));
        if (year.state == Reading<std::int64_t>::Good && year.value >= 1900 && year.value <= 2100)
            vehicle.year = static_cast<int>(year.value);
        vehicle.make = textOf(node.child("make"));
        vehicle.model = textOf(node.child("model"));
        vehicle.trim = textOf(node.child("trim"));
        vehicle.body = textOf(node.child("bodystyle"));
        vehicle.stock = textOf(node.child("stock"));
        const std::string vin = textOf(node.child("vin"));
        if (!vin.empty()) {
            const VinCheck check = checkVin(vin);
            vehicle.vin = check.vin;
            if (!check.valid)
                m_lead.repairs.push_back("The VIN is kept as written: " + check.reason);
        }
        vehicle.odometer = odometerOf(node.child("odometer"));
        vehicle.color = textOf(node.child("colorcombination").child("exteriorcolor"));
        vehicle.price = priceOf(node.child("price"));
        vehicle.comments = tidyText(node.child("comments").text().get());
        bool hasTrade = false;
        for (const pugi::xml_node &option : node.children("option"))
            hasTrade |= readTradeOption(option, tradeOfOptions);
        if (const auto finance = node.child("finance")) {
            const std::string method = lowered(textOf(finance.child("method")));
            m_lead.asksFinance |= method != "cash";
            if (method == "lease" && vehicle.interest == LeadInterest::Buy)
                vehicle.interest = LeadInterest::Lease;
        }
        const bool isTheirs = vehicle.interest == LeadInterest::TradeIn || vehicle.interest == LeadInterest::Sell;
        (isTheirs ? m_lead.trades : m_lead.wanted).push_back(vehicle);
        if (hasTrade && !tradeOfOptions.isEmpty()) {
            tradeOfOptions.interest = LeadInterest::TradeIn;
            m_lead.trades.push_back(tradeOfOptions);
        }
    }

    void readName(const pugi::xml_node &node)
    {
        const std::string name = textOf(node), part = headerKey(attribute(node, "part"));
        if (name.empty())
            return;
        if (headerKey(attribute(node, "type")) == "business") {
            m_lead.isBusiness = true;
            m_lead.company = name;
        } else if (part == "first") {
            m_lead.firstName = properName(name);
        } else if (part == "middle") {
            m_lead.middleName = properName(name);
        } else if (part == "last" || part == "surname") {
            m_lead.lastName = properName(name);
        } else if (part == "suffix") {
            m_lead.suffix = name;
        } else if (m_lead.firstName.empty() && m_lead.lastName.empty()) {
            setLeadName(m_lead, name);
        }
    }

    void readReach(const pugi::xml_node &node)
    {
        for (const pugi::xml_node &email : node.children("email"))
            addLeadEmail(m_lead, textOf(email), isPreferred(email));
        for (const pugi::xml_node &phone : node.children("phone"))
            addLeadPhone(m_lead, textOf(phone), leadPhoneKind(attribute(phone, "type")), lowered(attribute(phone, "time")),
                         isPreferred(phone));
    }

    void readCustomer(const pugi::xml_node &customer)
    {
        readReach(customer); // outside any contact, as one mailer sends it
        for (const pugi::xml_node &contact : customer.children("contact")) {
            for (const pugi::xml_node &name : contact.children("name"))
                readName(name);
            readReach(contact);
            if (const auto address = contact.child("address"); address && m_lead.address1.empty())
                readAddress(address);
            for (const char *name : {"comments", "comment"}) {
                for (const pugi::xml_node &comment : contact.children(name))
                    addLeadComment(m_lead, comment.text().get());
            }
            keepOthers(contact, {"name", "email", "phone", "address", "comments", "comment"});
        }
        readIds(customer, "customer");
        if (const auto timeframe = customer.child("timeframe")) {
            m_lead.timeframe.description = textOf(timeframe.child("description"));
            m_lead.timeframe.earliest = leadDay(textOf(timeframe.child("earliestdate")));
            m_lead.timeframe.latest = leadDay(textOf(timeframe.child("latestdate")));
        }
        m_lead.type = textOf(customer.child("leadtype"));
        for (const char *name : {"comments", "comment"}) {
            for (const pugi::xml_node &comment : customer.children(name))
                addLeadComment(m_lead, comment.text().get());
        }
        keepOthers(customer, {"contact", "id", "timeframe", "leadtype", "comments", "comment", "messages", "email", "phone"});
    }

    void readAddress(const pugi::xml_node &address)
    {
        int line = 0;
        for (const pugi::xml_node &street : address.children("street")) {
            const std::string text = textOf(street);
            if (text.empty())
                continue;
            if (line++ == 0)
                m_lead.address1 = text;
            else
                m_lead.address2 += (m_lead.address2.empty() ? "" : ", ") + text;
        }
        const std::string apartment = textOf(address.child("apartment"));
        if (!apartment.empty())
            m_lead.address2 += (m_lead.address2.empty() ? "" : ", ") + apartment;
        m_lead.city = textOf(address.child("city"));
        m_lead.state = textOf(address.child("regioncode"));
        m_lead.postalCode = textOf(address.child("postalcode"));
        m_lead.country = textOf(address.child("country"));
    }

    /// Vendor and provider, also where they stand beside the prospect instead of in it.
    void readParties()
    {
        const auto vendor = m_prospect.child("vendor") ? m_prospect.child("vendor") : m_root.child("vendor");
        m_lead.vendorName = textOf(vendor.child("vendorname"));
        if (m_lead.vendorName.empty())
            m_lead.vendorName = textOf(vendor.child("contact").child("name"));
        const auto provider = m_prospect.child("provider") ? m_prospect.child("provider") : m_root.child("provider");
        m_lead.providerName = textOf(provider.child("name"));
        m_lead.providerService = textOf(provider.child("service"));
    }

    void keepOthers(const pugi::xml_node &parent, std::initializer_list<std::string_view> known)
    {
        for (const pugi::xml_node &child : parent.children()) {
            const std::string_view name = child.name();
            if (!name.empty() && std::find(known.begin(), known.end(), name) == known.end())
                addLeadExtra(m_lead, name, child.text().get());
        }
    }

    const pugi::xml_node &m_root;
    const pugi::xml_node &m_prospect;
    const LeadReadingRules &m_rules;
    Lead m_lead;
};

} // namespace

void readAdf(std::string_view text, const LeadReadingRules &rules, LeadReading &into)
{
    std::vector<std::string> repairs;
    const auto clean = cleanXml(text, "adf", rules.limits, repairs);
    if (!clean) {
        into.quarantined.push_back({0, clean.error().text.toStdString()});
        return;
    }
    pugi::xml_document document;
    const auto parsed = document.load_buffer(clean->data(), clean->size(), pugi::parse_default, pugi::encoding_utf8);
    const pugi::xml_node root = document.child("adf");
    if (!parsed || !root) {
        into.quarantined.push_back({0, std::string("It is not XML that can be read (") + parsed.description() + ")."});
        return;
    }
    int place = 0;
    const auto add = [&](const pugi::xml_node &prospect) {
        if (++place > rules.limits.maxProspects)
            return;
        Lead lead = AdfProspect(root, prospect, rules).read(repairs);
        if (const auto why = whyNoLead(lead))
            into.quarantined.push_back({place, *why});
        else
            into.leads.push_back(std::move(lead));
    };
    for (const pugi::xml_node &prospect : root.children("prospect"))
        add(prospect);
    if (place == 0 && root.child("customer"))
        add(root);
    if (place == 0)
        into.quarantined.push_back({0, "It is an ADF document without a prospect in it."});
    if (place > rules.limits.maxProspects)
        into.quarantined.push_back({0, "It holds more prospects than one document may; the ones beyond the limit were not read."});
}

} // namespace tradewind
