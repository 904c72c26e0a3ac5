// SPDX-License-Identifier: Apache-2.0
#include "connectors/leads/leadfields.h"

#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/valuetext.h"
#include "connectors/filedrop/words.h"
#include "connectors/leads/leadtext.h"
#include "domain/email.h"
#include "domain/names.h"
#include "domain/vin/vin.h"

#include <algorithm>
#include <array>

namespace tradewind {

namespace {

constexpr std::size_t mostExtras = 60;
constexpr std::size_t longestComment = 20'000;

LeadVehicle &firstWanted(Lead &lead)
{
    if (lead.wanted.empty())
        lead.wanted.emplace_back();
    return lead.wanted.front();
}

void joinVehicle(LeadVehicle &into, const LeadVehicle &said)
{
    if (said.year)
        into.year = said.year;
    if (!said.make.empty())
        into.make = said.make;
    if (!said.model.empty())
        into.model = said.model;
}

/// A field of a form, by the names forms give it, compared as headerKey() spells them.
enum class Field {
    FullName,
    FirstName,
    LastName,
    Company,
    Email,
    Phone,
    WorkPhone,
    Street,
    City,
    State,
    Zip,
    Country,
    Vehicle,
    Year,
    Make,
    Model,
    Vin,
    Stock,
    VehicleCondition,
    Timeframe,
    Trade,
    Comments,
    Preferred,
    Payment,
    LeadNumber,
    Source,
    RequestDate,
};

struct Name
{
    std::string_view key;
    Field field;
};

constexpr std::array names{
    Name{"fullname", Field::FullName},
    Name{"name", Field::FullName},
    Name{"customername", Field::FullName},
    Name{"firstname", Field::FirstName},
    Name{"givenname", Field::FirstName},
    Name{"lastname", Field::LastName},
    Name{"surname", Field::LastName},
    Name{"familyname", Field::LastName},
    Name{"company", Field::Company},
    Name{"companyname", Field::Company},
    Name{"email", Field::Email},
    Name{"emailaddress", Field::Email},
    Name{"useremail", Field::Email},
    Name{"workemail", Field::Email},
    Name{"phone", Field::Phone},
    Name{"phonenumber", Field::Phone},
    Name{"userphone", Field::Phone},
    Name{"mobile", Field::Phone},
    Name{"cell", Field::Phone},
    Name{"cellphone", Field::Phone},
    Name{"telephone", Field::Phone},
    Name{"workphone", Field::WorkPhone},
    Name{"workphonenumber", Field::WorkPhone},
    Name{"address", Field::Street},
    Name{"streetaddress", Field::Street},
    Name{"street", Field::Street},
    Name{"city", Field::City},
    Name{"state", Field::State},
    Name{"region", Field::State},
    Name{"province", Field::State},
    Name{"zip", Field::Zip},
    Name{"zipcode", Field::Zip},
    Name{"postcode", Field::Zip},
    Name{"postalcode", Field::Zip},
    Name{"country", Field::Country},
    Name{"vehicle", Field::Vehicle},
    Name{"vehicleofinterest", Field::Vehicle},
    Name{"vehiclemodel", Field::Model},
    Name{"year", Field::Year},
    Name{"make", Field::Make},
    Name{"model", Field::Model},
    Name{"vin", Field::Vin},
    Name{"stock", Field::Stock},
    Name{"stocknumber", Field::Stock},
    Name{"vehiclecondition", Field::VehicleCondition},
    Name{"vehiclepurchasetimeline", Field::Timeframe},
    Name{"timeframe", Field::Timeframe},
    Name{"purchasetimeframe", Field::Timeframe},
    Name{"whenareyoulookingtobuy", Field::Timeframe},
    Name{"tradein", Field::Trade},
    Name{"trade", Field::Trade},
    Name{"comments", Field::Comments},
    Name{"comment", Field::Comments},
    Name{"message", Field::Comments},
    Name{"enquiry", Field::Comments},
    Name{"question", Field::Comments},
    Name{"preferredcontactmethod", Field::Preferred},
    Name{"preferredcontact", Field::Preferred},
    Name{"vehiclepaymenttype", Field::Payment},
    Name{"leadid", Field::LeadNumber},
    Name{"id", Field::LeadNumber},
    Name{"leadsource", Field::Source},
    Name{"source", Field::Source},
    Name{"date", Field::RequestDate},
    Name{"requestdate", Field::RequestDate},
};

std::optional<Field> fieldNamed(std::string_view name)
{
    const std::string key = headerKey(name);
    for (const Name &known : names) {
        if (key == known.key)
            return known.field;
    }
    return std::nullopt;
}

void setVehicleField(LeadVehicle &vehicle, Field field, const std::string &value)
{
    switch (field) {
    case Field::Vehicle:
        joinVehicle(vehicle, leadVehicleFrom(value));
        break;
    case Field::Year: {
        const auto year = readWhole(value);
        if (year.state == Reading<std::int64_t>::Good && year.value >= 1900 && year.value <= 2100)
            vehicle.year = static_cast<int>(year.value);
        break;
    }
    case Field::Make:
        vehicle.make = value;
        break;
    case Field::Model:
        vehicle.model = value;
        break;
    case Field::Vin:
        vehicle.vin = checkVin(value).vin;
        break;
    case Field::Stock:
        vehicle.stock = value;
        break;
    default:
        (void)readWord(value, vehicle.condition);
        break;
    }
}

bool setPersonField(Lead &lead, Field field, std::string_view name, const std::string &value)
{
    switch (field) {
    case Field::FullName:
        setLeadName(lead, value);
        return true;
    case Field::FirstName:
        lead.firstName = properName(value);
        return true;
    case Field::LastName:
        lead.lastName = properName(value);
        return true;
    case Field::Company:
        lead.company = value;
        return true;
    case Field::Email:
        addLeadEmail(lead, value);
        return true;
    case Field::Phone:
        addLeadPhone(lead, value, leadPhoneKind(name));
        return true;
    case Field::WorkPhone:
        addLeadPhone(lead, value, LeadPhoneKind::Work);
        return true;
    case Field::Street:
        lead.address1 = value;
        return true;
    case Field::City:
        lead.city = value;
        return true;
    case Field::State:
        lead.state = value;
        return true;
    case Field::Zip:
        lead.postalCode = value;
        return true;
    case Field::Country:
        lead.country = value;
        return true;
    default:
        return false;
    }
}

} // namespace

bool setLeadField(Lead &lead, std::string_view name, std::string_view text)
{
    const auto field = fieldNamed(name);
    const std::string value = tidyLine(text);
    if (!field || value.empty())
        return field.has_value();
    if (setPersonField(lead, *field, name, value))
        return true;
    switch (*field) {
    case Field::Timeframe:
        lead.timeframe.description = value;
        break;
    case Field::Trade: {
        LeadVehicle trade = leadVehicleFrom(value);
        trade.interest = LeadInterest::TradeIn;
        if (trade.isSpecific())
            lead.trades.push_back(trade);
        else
            addLeadExtra(lead, name, value);
        break;
    }
    case Field::Comments:
        addLeadComment(lead, text);
        break;
    case Field::Preferred:
        lead.preferredChannel = leadChannel(value);
        break;
    case Field::Payment:
        lead.asksFinance = lowered(value).find("cash") == std::string::npos;
        break;
    case Field::LeadNumber:
        lead.ids.push_back({value, {}});
        break;
    case Field::Source:
        lead.providerName = value;
        break;
    case Field::RequestDate:
        lead.requestedAt = leadInstant(value, QTimeZone::utc());
        break;
    default:
        setVehicleField(firstWanted(lead), *field, value);
        break;
    }
    return true;
}

void addLeadPhone(Lead &lead, std::string_view text, LeadPhoneKind kind, std::string_view bestTime, bool isPreferred)
{
    const std::string written = tidyLine(text);
    if (written.empty())
        return;
    LeadPhone phone = leadPhone(written);
    if (phone.number.empty()) {
        lead.repairs.push_back("A phone that nobody could dial was left out.");
        return;
    }
    phone.kind = kind;
    phone.bestTime = bestTime == "nopreference" ? std::string() : std::string(bestTime);
    phone.isPreferred = isPreferred;
    const auto same =
        std::find_if(lead.phones.begin(), lead.phones.end(), [&](const LeadPhone &had) { return had.number == phone.number; });
    if (same == lead.phones.end())
        lead.phones.push_back(std::move(phone));
    if (isPreferred && !lead.preferredChannel)
        lead.preferredChannel = Channel::Voice;
}

void addLeadEmail(Lead &lead, std::string_view text, bool isPreferred)
{
    const std::string written = tidyLine(text);
    if (written.empty())
        return;
    const std::string email = normalEmail(written);
    if (email.empty()) {
        lead.repairs.push_back("An e-mail address that cannot be one was left out.");
        return;
    }
    if (std::find(lead.emails.begin(), lead.emails.end(), email) == lead.emails.end())
        lead.emails.push_back(email);
    if (isPreferred && !lead.preferredChannel)
        lead.preferredChannel = Channel::Email;
}

void setLeadName(Lead &lead, std::string_view full)
{
    const std::string name = tidyLine(full);
    if (looksLikeBusiness(name)) {
        lead.isBusiness = true;
        lead.company = name;
        return;
    }
    // One word alone is how people call themselves, not a family.
    if (name.find(' ') == std::string::npos && name.find(',') == std::string::npos) {
        lead.firstName = properName(name);
        return;
    }
    const PersonName parts = splitName(name);
    lead.firstName = parts.first;
    lead.middleName = parts.middle;
    lead.lastName = parts.last;
    lead.suffix = parts.suffix;
}

void addLeadComment(Lead &lead, std::string_view text)
{
    const std::string comment = tidyText(text);
    if (comment.empty() || lead.comments.find(comment) != std::string::npos)
        return;
    if (!lead.comments.empty())
        lead.comments += '\n';
    lead.comments += comment;
    if (lead.comments.size() > longestComment) {
        lead.comments.resize(longestComment);
        while (!lead.comments.empty() && (static_cast<unsigned char>(lead.comments.back()) & 0xC0) == 0x80)
            lead.comments.pop_back(); // not in the middle of a letter
        lead.repairs.push_back("The comments were longer than 20,000 characters; the rest is in the original.");
    }
}

void addLeadExtra(Lead &lead, std::string_view name, std::string_view value)
{
    const std::string line = tidyLine(value);
    if (!line.empty() && lead.extras.size() < mostExtras)
        lead.extras.push_back({std::string(name), line});
}

std::optional<std::string> whyNoLead(const Lead &lead)
{
    if (lead.isReachable() || !lead.name().empty() || lead.hasAddress())
        return std::nullopt;
    return "It names nobody and gives no phone, e-mail or address to reach anybody by.";
}

} // namespace tradewind
