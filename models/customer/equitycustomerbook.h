// SPDX-License-Identifier: Apache-2.0
// One customer from the book in memory at once, and from the store a moment later.
#pragma once

#include "jobs/equity/customerstory.h"
#include "jobs/equity/desksnapshot.h"
#include "models/customer/customerfacts.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace tradewind {

class EquityCustomerBook final : public CustomerBook
{
public:
    using Answer = std::function<void(const Result<CustomerStory> &)>;
    /// Reads a story in the background and calls the answer on the window's thread.
    using ReadStory = std::function<void(std::int64_t customerId, Answer answer)>;

    /// `arrived` is called when more is known of a customer that was asked for.
    EquityCustomerBook(ReadStory readStory, std::function<void(qint64 customerId)> arrived)
        : m_readStory(std::move(readStory))
        , m_arrived(std::move(arrived))
    {}

    void setSnapshot(std::shared_ptr<const DeskSnapshot> snapshot); // shared with Pipeline and Today, which show the same load

    std::optional<CustomerFacts> customer(qint64 id) const override;
    /// Something about the customer was changed: the store is asked again.
    void forget(qint64 customerId);

private:
    /// Nothing until the store has answered; an answer without a story says that it cannot be read. Asks it the first time.
    const std::optional<CustomerStory> *story(qint64 id) const;

    std::shared_ptr<const DeskSnapshot> m_snapshot;
    ReadStory m_readStory;
    std::function<void(qint64)> m_arrived;
    mutable std::unordered_map<std::int64_t, std::optional<CustomerStory>> m_stories; // of this snapshot, as they arrive
};

} // namespace tradewind
