// SPDX-License-Identifier: Apache-2.0
#include "compliance/states.h"

#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct State
{
    std::string_view code;
    const char16_t *name;
};

// The order is the number: states and the District by postal code, then the territories.
constexpr std::array<State, stateCount> states{{
    {"AK", u"Alaska"},         {"AL", u"Alabama"},
    {"AR", u"Arkansas"},       {"AZ", u"Arizona"},
    {"CA", u"California"},     {"CO", u"Colorado"},
    {"CT", u"Connecticut"},    {"DC", u"District of Columbia"},
    {"DE", u"Delaware"},       {"FL", u"Florida"},
    {"GA", u"Georgia"},        {"HI", u"Hawaii"},
    {"IA", u"Iowa"},           {"ID", u"Idaho"},
    {"IL", u"Illinois"},       {"IN", u"Indiana"},
    {"KS", u"Kansas"},         {"KY", u"Kentucky"},
    {"LA", u"Louisiana"},      {"MA", u"Massachusetts"},
    {"MD", u"Maryland"},       {"ME", u"Maine"},
    {"MI", u"Michigan"},       {"MN", u"Minnesota"},
    {"MO", u"Missouri"},       {"MS", u"Mississippi"},
    {"MT", u"Montana"},        {"NC", u"North Carolina"},
    {"ND", u"North Dakota"},   {"NE", u"Nebraska"},
    {"NH", u"New Hampshire"},  {"NJ", u"New Jersey"},
    {"NM", u"New Mexico"},     {"NV", u"Nevada"},
    {"NY", u"New York"},       {"OH", u"Ohio"},
    {"OK", u"Oklahoma"},       {"OR", u"Oregon"},
    {"PA", u"Pennsylvania"},   {"RI", u"Rhode Island"},
    {"SC", u"South Carolina"}, {"SD", u"South Dakota"},
    {"TN", u"Tennessee"},      {"TX", u"Texas"},
    {"UT", u"Utah"},           {"VA", u"Virginia"},
    {"VT", u"Vermont"},        {"WA", u"Washington"},
    {"WI", u"Wisconsin"},      {"WV", u"West Virginia"},
    {"WY", u"Wyoming"},        {"AS", u"American Samoa"},
    {"GU", u"Guam"},           {"MP", u"Northern Mariana Islands"},
    {"PR", u"Puerto Rico"},    {"VI", u"U.S. Virgin Islands"},
}};

} // namespace

std::optional<int> stateFromCode(std::string_view code)
{
    if (code.size() != 2)
        return std::nullopt;
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    const std::array<char, 2> wanted{upper(code[0]), upper(code[1])};
    for (int i = 0; i < stateCount; ++i) {
        if (states[static_cast<std::size_t>(i)].code == std::string_view(wanted.data(), 2))
            return i;
    }
    return std::nullopt;
}

std::optional<int> stateFromText(const QString &text)
{
    if (text.size() == 2) {
        const std::array<char, 2> two{text[0].toLatin1(), text[1].toLatin1()};
        return stateFromCode({two.data(), 2});
    }
    QString plain = text.simplified().toLower();
    plain.remove(u'.');
    if (plain.size() == 2)
        return stateFromCode(plain.toStdString());
    for (int i = 0; i < stateCount; ++i) {
        if (plain == stateName(i).toLower().remove(u'.'))
            return i;
    }
    return plain == "washington dc"_L1 ? stateFromCode("DC") : std::nullopt;
}

QString stateCode(int state)
{
    const std::string_view code = states[static_cast<std::size_t>(state)].code;
    return QString::fromLatin1(code.data(), 2);
}

QString stateName(int state)
{
    return QString::fromUtf16(states[static_cast<std::size_t>(state)].name);
}

QString stateNames(StateSet set)
{
    QStringList names;
    for (int i = 0; i < stateCount; ++i) {
        if (set.contains(i))
            names << stateName(i);
    }
    return names.join(u", "_s);
}

std::optional<StateSet> stateSetFrom(const QStringList &codes)
{
    StateSet set;
    for (const QString &code : codes) {
        const auto state = stateFromText(code);
        if (!state)
            return std::nullopt;
        set.add(*state);
    }
    return set;
}

} // namespace tradewind
