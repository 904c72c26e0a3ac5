// SPDX-License-Identifier: Apache-2.0
#include "domain/vin/modelnames.h"

#include "domain/vin/wildcard.h"

#include <algorithm>

namespace tradewind {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::string plain(std::string_view text)
{
    std::string result = lowered(text);
    std::erase_if(result, [](char c) { return !isPlain(c); });
    return result;
}

// Lower-case words: "F-250 Super Duty" → "f250 super duty ".
std::string words(std::string_view text)
{
    std::string result;
    for (char c : lowered(text)) {
        if (isPlain(c))
            result += c;
        else if (c == ' ' && !result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result + ' ';
}

// The family's '?', '#' stand for what the member has at its own.
std::string withMember(std::string_view form, std::string_view member)
{
    std::string text(form);
    std::string digits;
    for (char c : member) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    const auto digit = text.find("{digit}");
    if (digit != std::string::npos)
        text.replace(digit, 7, digits.substr(0, 1));
    return text;
}

} // namespace

ModelNames::ModelNames(std::string_view text)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.starts_with("make:")) {
            line.remove_prefix(5);
            std::vector<std::string> group;
            while (!line.empty()) {
                const auto comma = line.find(',');
                group.push_back(plain(line.substr(0, comma)));
                line = comma == std::string_view::npos ? std::string_view() : line.substr(comma + 1);
            }
            m_makes.push_back(std::move(group));
        } else if (line.starts_with("family:")) {
            const auto bar = line.find('|'), arrow = line.find("=>");
            if (bar == std::string_view::npos || arrow == std::string_view::npos || arrow < bar)
                continue;
            m_families.push_back({plain(line.substr(7, bar - 7)), std::string(trimmed(line.substr(bar + 1, arrow - bar - 1))),
                                  std::string(trimmed(line.substr(arrow + 2)))});
        }
    }
}

bool ModelNames::sameMake(std::string_view a, std::string_view b) const
{
    // Auction feeds add "tk" or "truck" to a make.
    const auto bare = [](std::string_view text) {
        std::string result = lowered(trimmed(text));
        for (std::string_view tail : {std::string_view(" tk"), std::string_view(" truck")}) {
            if (result.ends_with(tail))
                result.resize(result.size() - tail.size());
        }
        return plain(result);
    };
    const std::string first = bare(a), second = bare(b);
    if (first == second)
        return true;
    return std::any_of(m_makes.begin(), m_makes.end(), [&](const auto &group) {
        return std::find(group.begin(), group.end(), first) != group.end() && std::find(group.begin(), group.end(), second) != group.end();
    });
}

bool ModelNames::isFamily(std::string_view make, std::string_view member, std::string_view family) const
{
    const std::string name = plain(make);
    return std::any_of(m_families.begin(), m_families.end(), [&](const Family &rule) {
        return rule.make == name && fitsWildcard(rule.member, member) && fitsWildcard(withMember(rule.family, member), family);
    });
}

bool ModelNames::sameModel(std::string_view make, std::string_view a, std::string_view b) const
{
    const std::string first = plain(a), second = plain(b);
    if (first == second)
        return true;
    if (first.empty() || second.empty())
        return false;
    const std::string longer = words(a.size() >= b.size() ? a : b), shorter = words(a.size() >= b.size() ? b : a);
    return longer.starts_with(shorter) || isFamily(make, a, b) || isFamily(make, b, a);
}

} // namespace tradewind
