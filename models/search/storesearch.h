// SPDX-License-Identifier: Apache-2.0
// Finds for Ctrl+K what the store holds, beside the window: people, vehicles on the lot, repair orders.
#pragma once

#include "models/desk/asksession.h"
#include "models/search/searchmodel.h"

#include <optional>

namespace tradewind {

struct FoundThings;

class StoreSearch final : public SearchSource
{
public:
    /// `ask` outlives it, and it what it asked.
    explicit StoreSearch(AskSession ask)
        : m_ask(std::move(ask))
    {}

    /// As findAnything(). One question runs at a time; of those typed meanwhile the newest is asked next.
    void find(const QString &query, int limit, const Answer &answer) override;

private:
    struct Question
    {
        QString query;
        int limit = 0;
        Answer answer;
    };
    void askNext();

    AskSession m_ask;
    std::optional<Question> m_next;
    bool m_isAsking = false;
};

/// A unit on the lot is opened as this target: whom it would suit.
inline constexpr auto stockTarget = "action:stock";

} // namespace tradewind
