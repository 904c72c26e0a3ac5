// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/servicenumbers.h"

#include "domain/inspection.h"

namespace tradewind {

std::int32_t ServiceNumbers::ofKey(std::string_view key)
{
    const auto known = m_keys.find(key);
    return known != m_keys.end() ? known->second : m_keys.emplace(key, static_cast<std::int32_t>(m_keys.size())).first->second;
}

std::int32_t ServiceNumbers::ofWords(std::string_view words)
{
    const auto known = m_words.find(words);
    return known != m_words.end() ? known->second : m_words.emplace(words, ofKey(serviceKey(words))).first->second;
}

} // namespace tradewind
