// SPDX-License-Identifier: Apache-2.0
// Finds people and VINs for Ctrl+K among the vehicles in memory.
#pragma once

#include "models/search/searchmodel.h"

namespace tradewind {

class WindowDesk;

class PeopleSearch final : public SearchSource
{
public:
    /// `desk` must outlive it.
    explicit PeopleSearch(const WindowDesk &desk)
        : m_desk(desk)
    {}

    /// Names by any part typed, VINs by their end.
    QList<SearchHit> find(const QString &query, int limit) const override;

private:
    const WindowDesk &m_desk;
};

} // namespace tradewind
