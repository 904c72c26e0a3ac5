// SPDX-License-Identifier: Apache-2.0
// The fifty states, the District and the territories as small numbers, so that a set of them is one word of memory.
#pragma once

#include <QString>
#include <QStringList>

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tradewind {

/// A set of states.
class StateSet
{
public:
    constexpr StateSet() = default;

    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(int state) const { return (m_bits >> state & 1U) != 0; }
    constexpr bool meets(StateSet other) const { return (m_bits & other.m_bits) != 0; }
    constexpr void add(int state) { m_bits |= std::uint64_t{1} << state; }
    constexpr void add(StateSet other) { m_bits |= other.m_bits; }
    constexpr StateSet common(StateSet other) const
    {
        StateSet both;
        both.m_bits = m_bits & other.m_bits;
        return both;
    }
    constexpr int count() const { return std::popcount(m_bits); }
    constexpr bool operator==(const StateSet &) const = default;

private:
    std::uint64_t m_bits = 0;
};

constexpr int stateCount = 56;      ///< fifty states, DC and five territories
constexpr int stateAndDcCount = 51; ///< those that come first

/// 0 … 55 for two letters in any case, or nothing.
std::optional<int> stateFromCode(std::string_view code);
/// The same for what stands in an address: "TX", "tx", "Texas", "District of Columbia".
std::optional<int> stateFromText(const QString &text);
/// "TX".
QString stateCode(int state);
/// "Texas".
QString stateName(int state);
/// The names of a set, in the order of the postal codes: "Florida, Texas".
QString stateNames(StateSet states);
/// Two letters each. Nothing when one of them is no state.
std::optional<StateSet> stateSetFrom(const QStringList &codes);

} // namespace tradewind
