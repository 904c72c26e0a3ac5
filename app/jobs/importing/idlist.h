// SPDX-License-Identifier: Apache-2.0
// A list of some million ids, which take half the room as long as they were made at about one time.
#pragma once

#include "base/id.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace tradewind {

/// Ids in the order they came. Those of one load lie within a quarter of an hour of the first and come from one desk: their distance from
/// it is kept, in 32 bits. From the first id on of which that is not true, all are kept whole.
class IdList
{
public:
    Id operator[](std::size_t at) const { return m_isNear ? IdMaker::idAt(m_firstTick + m_near[at], m_desk) : m_whole[at]; }
    std::size_t size() const { return m_isNear ? m_near.size() : m_whole.size(); }
    void reserve(std::size_t ids) { m_isNear ? m_near.reserve(ids) : m_whole.reserve(ids); }

    void push_back(Id id)
    {
        if (m_isNear && m_near.empty()) {
            m_firstTick = IdMaker::tickOf(id);
            m_desk = IdMaker::deskOf(id);
        }
        if (m_isNear && !isNear(id))
            keepWhole();
        if (m_isNear)
            m_near.push_back(static_cast<std::uint32_t>(IdMaker::tickOf(id) - m_firstTick));
        else
            m_whole.push_back(id);
    }

private:
    bool isNear(Id id) const
    {
        const qint64 distance = IdMaker::tickOf(id) - m_firstTick;
        return distance >= 0 && distance <= std::numeric_limits<std::uint32_t>::max() && IdMaker::deskOf(id) == m_desk;
    }
    void keepWhole()
    {
        m_whole.reserve(m_near.capacity());
        for (std::size_t i = 0; i < m_near.size(); ++i)
            m_whole.push_back((*this)[i]);
        m_isNear = false;
        m_near = {};
    }

    qint64 m_firstTick = 0, m_desk = 0;
    bool m_isNear = true;
    std::vector<std::uint32_t> m_near; ///< ticks from the first
    std::vector<Id> m_whole;
};

} // namespace tradewind
