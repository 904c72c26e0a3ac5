// SPDX-License-Identifier: Apache-2.0
#include "domain/identity.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace tradewind {

namespace {

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// Lower case, without signs and blanks.
void appendComparable(std::string &to, std::string_view text)
{
    std::size_t size = to.size();
    to.resize(size + text.size());
    for (char c : text) {
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        to[size] = low;
        size += isWordByte(low);
    }
    to.resize(size);
}

std::string comparable(std::string_view text)
{
    std::string result;
    appendComparable(result, text);
    return result;
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    a ^= b;
    a *= 0xff51afd7ed558ccdu;
    a ^= a >> 33;
    a *= 0xc4ceb9fe1a85ec53u;
    return a ^ (a >> 33);
}

// 0 when the record names nobody; `last` is the comparable last name.
std::uint64_t nameKey(const CustomerRecord &record, const std::string &last)
{
    const std::string company = comparable(record.company);
    if (!company.empty() && (record.isBusiness || record.lastName.empty()))
        return stableHash(company, 11);
    const std::string first = comparableFirstName(record.firstName);
    if (last.empty() || first.empty())
        return 0;
    return mixed(stableHash(last, 12), stableHash(first, 13));
}

// "12 North Main Street" and "12 N MAIN ST" are one place.
std::string comparableAddress(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 20> shorts{
        {{"street", "st"},   {"avenue", "ave"},     {"road", "rd"},    {"drive", "dr"},  {"lane", "ln"},
         {"court", "ct"},    {"boulevard", "blvd"}, {"circle", "cir"}, {"place", "pl"},  {"terrace", "ter"},
         {"highway", "hwy"}, {"parkway", "pkwy"},   {"north", "n"},    {"south", "s"},   {"east", "e"},
         {"west", "w"},      {"apartment", "apt"},  {"suite", "ste"},  {"trail", "trl"}, {"square", "sq"}}};
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto end = text.find(' ');
        const std::size_t begin = result.size();
        appendComparable(result, text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        const std::string_view word = std::string_view(result).substr(begin);
        const auto found = std::find_if(shorts.begin(), shorts.end(), [&](const auto &pair) { return pair.first == word; });
        if (found != shorts.end())
            result.replace(begin, std::string::npos, found->second);
    }
    return result;
}

void add(IdentityKeys &keys, IdentityRule rule, std::uint64_t key)
{
    const auto same = [&](const IdentityKey &known) { return known.key == key; };
    if (key != 0 && keys.count < static_cast<int>(keys.keys.size()) && std::none_of(keys.begin(), keys.end(), same))
        keys.keys[static_cast<std::size_t>(keys.count++)] = {rule, key};
}

} // namespace

std::uint64_t stableHash(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = 0x9e3779b97f4a7c15u * (seed + 1) + text.size();
    while (!text.empty()) {
        std::uint64_t word = 0;
        const std::size_t size = std::min<std::size_t>(8, text.size());
        if (std::endian::native == std::endian::little && size == 8) {
            std::memcpy(&word, text.data(), 8); // the same number at once
        } else {
            for (std::size_t i = 0; i < size; ++i)
                word |= std::uint64_t(static_cast<unsigned char>(text[i])) << (8 * i);
        }
        hash = mixed(hash * 0x9fb21c651e98df25u, word);
        text.remove_prefix(size);
    }
    return mixed(hash, 0x2545f4914f6cdd1du);
}

std::string comparableFirstName(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 40> shorts{
        {{"bob", "robert"},    {"rob", "robert"},     {"bobby", "robert"},    {"bill", "william"},   {"will", "william"},
         {"billy", "william"}, {"jim", "james"},      {"jimmy", "james"},     {"mike", "michael"},   {"dave", "david"},
         {"tom", "thomas"},    {"tony", "anthony"},   {"dan", "daniel"},      {"danny", "daniel"},   {"matt", "matthew"},
         {"steve", "steven"},  {"stephen", "steven"}, {"joe", "joseph"},      {"chuck", "charles"},  {"charlie", "charles"},
         {"rick", "richard"},  {"dick", "richard"},   {"rich", "richard"},    {"ken", "kenneth"},    {"greg", "gregory"},
         {"jeff", "jeffrey"},  {"ben", "benjamin"},   {"andy", "andrew"},     {"tim", "timothy"},    {"ed", "edward"},
         {"liz", "elizabeth"}, {"beth", "elizabeth"}, {"kathy", "katherine"}, {"kate", "katherine"}, {"katie", "katherine"},
         {"sue", "susan"},     {"deb", "deborah"},    {"debbie", "deborah"},  {"jen", "jennifer"},   {"peggy", "margaret"}}};
    std::string first = comparable(name.substr(0, name.find(' ')));
    const auto found = std::find_if(shorts.begin(), shorts.end(), [&](const auto &pair) { return pair.first == first; });
    if (found != shorts.end())
        first = found->second;
    return first;
}

IdentityKeys identityKeys(const CustomerRecord &record, std::uint64_t source)
{
    IdentityKeys keys;
    if (!record.sourceKey.empty())
        add(keys, IdentityRule::SourceKey, mixed(stableHash(record.sourceKey, 1), source));
    const std::string last = comparable(record.lastName);
    const bool hasAddress = !record.address1.empty() && !record.zip.empty();
    const std::string address = hasAddress ? comparableAddress(record.address1) : std::string();
    if (hasAddress && !last.empty())
        keys.household = mixed(stableHash(address, 6) ^ stableHash(record.zip, 7), stableHash(last, 8));
    const std::uint64_t name = nameKey(record, last);
    if (name == 0)
        return keys;
    // One kind of key for all three columns: systems disagree about which number is the mobile.
    for (const std::string *phone : {&record.mobilePhone, &record.homePhone, &record.workPhone}) {
        if (!phone->empty())
            add(keys, IdentityRule::Phone, mixed(stableHash(*phone, 2), name));
    }
    for (const std::string *email : {&record.email, &record.email2}) {
        if (!email->empty())
            add(keys, IdentityRule::Email, mixed(stableHash(*email, 3), name));
    }
    if (hasAddress)
        add(keys, IdentityRule::NameAndAddress, mixed(stableHash(address, 4) ^ stableHash(record.zip, 5), name));
    return keys;
}

std::string_view ruleSentence(IdentityRule rule)
{
    switch (rule) {
    case IdentityRule::SourceKey:
        return "same customer number in the same source";
    case IdentityRule::Phone:
        return "same phone and name";
    case IdentityRule::Email:
        return "same e-mail and name";
    case IdentityRule::NameAndAddress:
        return "same name, address and ZIP";
    }
    return {};
}

std::string ruleEvidence(IdentityRule rule, const CustomerRecord &record)
{
    const std::string name = record.firstName.empty() ? record.company : record.firstName + " " + record.lastName;
    if (rule == IdentityRule::SourceKey)
        return "customer number " + record.sourceKey;
    if (rule == IdentityRule::Phone) {
        const std::string &phone = !record.mobilePhone.empty() ? record.mobilePhone
                                   : !record.homePhone.empty() ? record.homePhone
                                                               : record.workPhone;
        return "phone ending " + phone.substr(phone.size() - std::min<std::size_t>(4, phone.size())) + ", " + name;
    }
    if (rule == IdentityRule::Email) {
        const std::string &email = record.email.empty() ? record.email2 : record.email;
        return "e-mail " + email.substr(0, 1) + "…" + email.substr(std::min(email.find('@'), email.size())) + ", " + name;
    }
    return name + ", ZIP " + record.zip;
}

} // namespace tradewind
