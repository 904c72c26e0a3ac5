// SPDX-License-Identifier: Apache-2.0
#include "domain/vin/marketing.h"

#include "domain/vin/wildcard.h"

#include <array>
#include <charconv>

namespace tradewind {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string leadingNumber(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (end > 0 && end < text.size() && text[end] == 'h')
        ++end;
    return std::string(text.substr(0, end));
}

std::string firstDigit(std::string_view text)
{
    for (char c : text) {
        if (isDigit(c))
            return std::string(1, c);
    }
    return {};
}

std::string filled(std::string_view form, const VinWords &words)
{
    std::string text;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const auto end = form[i] == '{' ? form.find('}', i) : std::string_view::npos;
        if (end == std::string_view::npos) {
            text += form[i];
            continue;
        }
        const std::string_view name = form.substr(i + 1, end - i - 1);
        if (name == "model")
            text += words.model;
        else if (name == "series")
            text += words.series;
        else if (name == "trim")
            text += words.trim;
        else if (name == "number")
            text += leadingNumber(words.trim);
        else if (name == "digit")
            text += firstDigit(words.model);
        else if (name.starts_with("after ") && words.model.size() > name.size() - 6)
            text += words.model.substr(name.size() - 6);
        i = end;
    }
    return text;
}

template<std::size_t N>
std::array<std::string_view, N> cells(std::string_view line)
{
    std::array<std::string_view, N> parts;
    for (std::size_t i = 0; i < N; ++i) {
        const auto bar = line.find('|');
        parts[i] = line.substr(0, bar);
        line = bar == std::string_view::npos ? std::string_view() : line.substr(bar + 1);
    }
    return parts;
}

int number(std::string_view text, int otherwise)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

MarketingNames::MarketingNames(std::string_view text)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        const auto arrow = line.find("=>");
        if (line.starts_with("#") || arrow == std::string_view::npos)
            continue;
        const auto left = cells<6>(line.substr(0, arrow));
        const auto right = cells<3>(line.substr(arrow + 2));
        Rule rule;
        const auto dash = left[1].find('-');
        rule.firstYear = number(left[1].substr(0, dash), 0);
        rule.lastYear = dash == std::string_view::npos ? number(left[1], 9999) : number(left[1].substr(dash + 1), 9999);
        rule.model = left[2];
        rule.series = left[3];
        rule.trim = left[4];
        rule.body = left[5];
        rule.newMake = right[0];
        rule.newModel = right[1];
        rule.newTrim = right[2];
        m_rules[lowered(left[0])].push_back(std::move(rule));
        ++m_count;
    }
}

void MarketingNames::apply(VinWords &words) const
{
    const auto found = m_rules.find(lowered(words.make));
    if (found == m_rules.end() || words.model.empty())
        return;
    for (const Rule &rule : found->second) {
        if (words.year < rule.firstYear || words.year > rule.lastYear || !fitsWildcard(rule.model, words.model) ||
            !fitsWildcard(rule.series, words.series) || !fitsWildcard(rule.trim, words.trim) || !fitsWildcard(rule.body, words.body))
            continue;
        const std::string model = filled(rule.newModel, words);
        const std::string trim = filled(rule.newTrim, words);
        if (!rule.newMake.empty())
            words.make = rule.newMake;
        if (!rule.newModel.empty())
            words.model = model;
        if (!rule.newTrim.empty())
            words.trim = trim;
        return;
    }
}

} // namespace tradewind
