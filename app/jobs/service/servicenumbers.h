// SPDX-License-Identifier: Apache-2.0
// Services as numbers, so that a million lines can be told apart without carrying their words.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tradewind {

/// Numbers mean something only to the one that gave them. 0 is work without a name.
class ServiceNumbers
{
public:
    /// The number of a key (serviceKey() of domain/inspection.h).
    std::int32_t ofKey(std::string_view key);
    /// The number of a line's words; their key is worked out once, however many lines say the same.
    std::int32_t ofWords(std::string_view words);

private:
    /// So that a view is looked up without making a string of it.
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    using Numbers = std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>>;

    Numbers m_keys{{std::string(), 0}}, m_words;
};

} // namespace tradewind
