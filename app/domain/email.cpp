// SPDX-License-Identifier: Apache-2.0
#include "domain/email.h"

#include <algorithm>
#include <array>

namespace tradewind {

namespace {

constexpr bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

constexpr auto kMailboxSigns = [] {
    std::array<bool, 256> isSign{};
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789.!#$%&'*+/=?^_`{|}~-"))
        isSign[static_cast<unsigned char>(c)] = true;
    return isSign;
}();

bool isMailboxSign(char c)
{
    return kMailboxSigns[static_cast<unsigned char>(c)];
}

// RFC 1035 labels, and a last one that is letters: addresses with an IP number are not customers'.
bool isDomain(std::string_view domain)
{
    constexpr std::size_t longestLabel = 63;
    if (domain.find('.') == std::string_view::npos)
        return false;
    std::string_view label;
    while (true) {
        const auto dot = domain.find('.');
        label = domain.substr(0, dot);
        if (label.empty() || label.size() > longestLabel || label.front() == '-' || label.back() == '-')
            return false;
        if (!std::all_of(label.begin(), label.end(), [](char c) { return isLetterOrDigit(c) || c == '-'; }))
            return false;
        if (dot == std::string_view::npos)
            break;
        domain.remove_prefix(dot + 1);
    }
    return label.size() >= 2 && std::none_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isPlaceholder(std::string_view mailbox, std::string_view domain)
{
    constexpr std::array<std::string_view, 15> words{"none",    "noemail", "no-email", "no.email", "noemailaddress",
                                                     "na",      "n/a",     "no",       "nomail",   "declined",
                                                     "refused", "unknown", "test",     "customer", "x"};
    const std::string_view name = domain.substr(0, domain.find('.'));
    const auto isWord = [&](std::string_view text) { return std::find(words.begin(), words.end(), text) != words.end(); };
    constexpr std::array<std::string_view, 6> always{"none", "noemail", "no-email", "no.email", "noemailaddress", "nomail"};
    return std::find(always.begin(), always.end(), mailbox) != always.end() || (isWord(mailbox) && isWord(name));
}

} // namespace

std::string normalEmail(std::string_view text)
{
    constexpr std::size_t longest = 254, longestMailbox = 64; // RFC 5321 4.5.3.1
    std::string address;
    if (text.size() > 2 * longest)
        return address;
    address.reserve(text.size());
    for (char c : text) {
        if (c != ' ' && c != '\t')
            address += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto at = address.find('@');
    if (at == std::string::npos || at == 0 || at > longestMailbox || address.size() > longest)
        return {};
    const std::string_view mailbox = std::string_view(address).substr(0, at), domain = std::string_view(address).substr(at + 1);
    if (!std::all_of(mailbox.begin(), mailbox.end(), isMailboxSign) || mailbox.front() == '.' || mailbox.back() == '.' ||
        mailbox.find("..") != std::string_view::npos || !isDomain(domain) || isPlaceholder(mailbox, domain))
        return {};
    return address;
}

} // namespace tradewind
