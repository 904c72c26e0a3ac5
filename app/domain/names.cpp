// SPDX-License-Identifier: Apache-2.0
#include "domain/names.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace tradewind {

namespace {

template<std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string upper(std::string_view text)
{
    std::string result;
    for (char c : text) {
        if (c != '.' && c != ',')
            result += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return result;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> result;
    std::string word;
    for (char c : text) {
        if (c != ' ' && c != '\t') {
            word += c;
        } else if (!word.empty()) {
            result.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        result.push_back(std::move(word));
    return result;
}

void append(std::string &text, std::string_view word)
{
    if (!text.empty())
        text += ' ';
    text += word;
}

constexpr std::array<std::string_view, 11> kParticles{"VAN", "DER", "DEN", "DE", "LA", "DEL", "DA", "DOS", "VON", "DI", "LE"};

std::string suffixOf(std::string_view word)
{
    const std::string plain = upper(word);
    if (plain == "JR")
        return "Jr.";
    if (plain == "SR")
        return "Sr.";
    constexpr std::array<std::string_view, 4> numbers{"II", "III", "IV", "V"};
    return isOneOf(plain, numbers) ? plain : std::string();
}

// "Mac" is left alone: Mack and Macias are commoner than MacLeod.
QString properPart(const QString &part)
{
    QString text = part.toLower();
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    if (text.size() > 3 && text.startsWith(QLatin1String("Mc")))
        text[2] = text[2].toUpper();
    return text;
}

QString properWord(const QString &word, bool isFirst)
{
    const std::string plain = upper(word.toStdString());
    constexpr std::array<std::string_view, 3> numbers{"II", "III", "IV"};
    if (isOneOf(plain, numbers))
        return word.toUpper();
    constexpr std::array<std::string_view, 7> small{"DER", "DEN", "DE", "LA", "DEL", "DOS", "VON"};
    if (!isFirst && isOneOf(plain, small))
        return word.toLower();
    QString result, part;
    for (const QChar c : word) {
        if (c == u'-' || c == u'\'' || c == u'\u2019') {
            result += properPart(part) + c;
            part.clear();
        } else {
            part += c;
        }
    }
    // "O'BRIEN" but "JOE'S": one letter behind an apostrophe is a possessive.
    const bool isPossessive = part.size() == 1 && (result.endsWith(u'\'') || result.endsWith(u'\u2019'));
    return result + (isPossessive ? part.toLower() : properPart(part));
}

PersonName fromParts(std::vector<std::string> parts, bool lastFirst, std::string last)
{
    PersonName name;
    if (!parts.empty()) {
        name.suffix = suffixOf(parts.back());
        if (!name.suffix.empty() && (lastFirst || parts.size() > 1))
            parts.pop_back();
        else
            name.suffix.clear();
    }
    if (!lastFirst && !parts.empty()) {
        std::size_t start = parts.size() - 1;
        while (start > 1 && isOneOf(upper(parts[start - 1]), kParticles))
            --start;
        for (std::size_t i = start; i < parts.size(); ++i)
            append(last, parts[i]);
        parts.resize(start);
    }
    if (!parts.empty())
        name.first = properName(parts[0]);
    std::string middle;
    for (std::size_t i = 1; i < parts.size(); ++i)
        append(middle, parts[i]);
    name.middle = properName(middle);
    name.last = std::move(last);
    const std::string suffix = name.suffix;
    name = withSuffixApart(std::move(name));
    if (name.suffix.empty())
        name.suffix = suffix;
    name.last = properName(name.last);
    return name;
}

} // namespace

std::string properName(std::string_view text)
{
    bool hasUpper = false, hasLower = false, isAscii = true;
    for (char c : text) {
        hasUpper |= c >= 'A' && c <= 'Z';
        hasLower |= c >= 'a' && c <= 'z';
        isAscii &= static_cast<unsigned char>(c) < 0x80;
    }
    const auto parts = words(text);
    if ((hasUpper && hasLower) || parts.empty()) {
        std::string same;
        for (const auto &part : parts)
            append(same, part);
        return same;
    }
    // The common case, ten times faster than by QString: one plain ASCII word without Mc, dash or apostrophe.
    if (isAscii && parts.size() == 1 && parts[0].find_first_of("-'") == std::string::npos && suffixOf(parts[0]).empty()) {
        std::string word = upper(parts[0]).size() == parts[0].size() ? upper(parts[0]) : std::string();
        if (!word.empty() && !(word.size() > 3 && word.starts_with("MC"))) {
            for (std::size_t i = 1; i < word.size(); ++i) {
                if (word[i] >= 'A' && word[i] <= 'Z')
                    word[i] = static_cast<char>(word[i] - 'A' + 'a');
            }
            return word;
        }
    }
    QString result;
    for (const auto &part : parts) {
        const bool isFirst = result.isEmpty();
        if (!isFirst)
            result += u' ';
        result += properWord(QString::fromStdString(part), isFirst);
    }
    return result.toStdString();
}

PersonName splitName(std::string_view text)
{
    const auto comma = text.find(',');
    if (comma != std::string_view::npos) {
        const std::string_view behind = text.substr(comma + 1);
        const auto parts = words(behind);
        // "John Smith, Jr."
        if (parts.size() == 1 && !suffixOf(parts[0]).empty()) {
            PersonName name = fromParts(words(text.substr(0, comma)), false, {});
            name.suffix = suffixOf(parts[0]);
            return name;
        }
        std::string last;
        for (const auto &word : words(text.substr(0, comma)))
            append(last, word);
        std::string rest(behind);
        std::replace(rest.begin(), rest.end(), ',', ' ');
        return fromParts(words(rest), true, last);
    }
    return fromParts(words(text), false, {});
}

PersonName withSuffixApart(PersonName name)
{
    const auto space = name.last.rfind(' ');
    if (space == std::string::npos)
        return name;
    const std::string suffix = suffixOf(std::string_view(name.last).substr(space + 1));
    if (suffix.empty())
        return name;
    name.suffix = suffix;
    name.last.resize(space);
    while (!name.last.empty() && (name.last.back() == ',' || name.last.back() == ' '))
        name.last.pop_back();
    return name;
}

bool looksLikeBusiness(std::string_view name)
{
    constexpr std::array<std::string_view, 46> signs{
        "LLC",        "LLP",       "LP",         "INC",          "INCORPORATED", "CORP",        "CORPORATION", "CO",
        "COMPANY",    "LTD",       "PLLC",       "PC",           "PA",           "DBA",         "TRUST",       "BANK",
        "CHURCH",     "SCHOOL",    "DISTRICT",   "COUNTY",       "CITY",         "UNIVERSITY",  "COLLEGE",     "MOTORS",
        "AUTO",       "AUTOS",     "AUTOMOTIVE", "LEASING",      "RENTAL",       "RENTALS",     "FLEET",       "SERVICES",
        "PLUMBING",   "ELECTRIC",  "ROOFING",    "CONSTRUCTION", "CONTRACTING",  "ENTERPRISES", "HOLDINGS",    "PROPERTIES",
        "ASSOCIATES", "INSURANCE", "FARMS",      "TRUCKING",     "GROUP",        "FOUNDATION"};
    for (const auto &word : words(name)) {
        if (isOneOf(upper(word), signs))
            return true;
    }
    return name.find('&') != std::string_view::npos && words(name).size() > 2 && name.find(',') == std::string_view::npos;
}

} // namespace tradewind
