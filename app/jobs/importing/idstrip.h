// SPDX-License-Identifier: Apache-2.0
// Ids for one writer of many rows, taken from the maker some hundred at a time: each taking asks the clock.
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
        constexpr qint64 length = 256;
        if (m_used == m_range.count) {
            m_range = m_maker.reserve(length);
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
