// SPDX-License-Identifier: Apache-2.0
// Ids for the rows of one table, taken from the maker some thousand at a time: each taking asks the clock, and rows whose ids count up by
// one are appended without looking for their place.
#pragma once

#include "base/id.h"

namespace tradewind {

/// Not for two threads at a time; the maker must outlive it.
class IdStrip
{
public:
    explicit IdStrip(IdMaker &maker)
        : m_maker(maker)
    {}

    Id next()
    {
        if (m_used == m_range.count) {
            m_range = m_maker.reserveRun();
            m_used = 0;
        }
        return m_range.at(m_used++);
    }

private:
    IdMaker &m_maker;
    IdRange m_range;
    qint64 m_used = 0;
};

} // namespace tradewind
