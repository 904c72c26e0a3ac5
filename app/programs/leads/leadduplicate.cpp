// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadduplicate.h"

#include "domain/identity.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr std::uint64_t numberSeed = 0x6c65'6164'6e75'6d31; // any fixed numbers: the hashes are stored
constexpr std::uint64_t contactSeed = 0x6c65'6164'636f'6e31;

std::string comparable(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c + 32);
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            out += c;
    }
    return out;
}

/// The vehicle a lead is about, in words that two forms spell alike.
std::string subject(const Lead &lead)
{
    const std::vector<LeadVehicle> &vehicles = lead.wanted.empty() ? lead.trades : lead.wanted;
    if (vehicles.empty())
        return {};
    const LeadVehicle &vehicle = vehicles.front();
    return (vehicle.year ? std::to_string(*vehicle.year) : std::string()) + '|' + comparable(vehicle.make) + '|' +
           comparable(vehicle.model);
}

} // namespace

LeadKeys leadKeys(const Lead &lead)
{
    LeadKeys keys;
    for (const LeadId &id : lead.ids) {
        const std::string provider = id.source.empty() ? lead.providerName : id.source;
        keys.numbers.push_back(stableHash(comparable(provider) + '\n' + id.value, numberSeed));
    }
    const std::string about = subject(lead);
    for (const LeadPhone &phone : lead.phones)
        keys.contacts.push_back(stableHash(phone.number + '\n' + about, contactSeed));
    for (const std::string &email : lead.emails)
        keys.contacts.push_back(stableHash(email + '\n' + about, contactSeed));
    return keys;
}

} // namespace tradewind
