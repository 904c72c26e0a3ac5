// SPDX-License-Identifier: Apache-2.0
// What the Outbox panel asks and orders: messages with their state and reason, and a person's decisions about them.
#pragma once

#include "jobs/outreach/outboxpage.h"
#include "models/desk/backgroundstore.h"

#include <functional>
#include <optional>

namespace tradewind {

class OutboxDesk
{
public:
    using Answer = std::function<void(Result<OutboxPage>)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~OutboxDesk() = default;

    /// The newest messages of a state, or of all; answered later on the window's thread.
    virtual void read(std::optional<OutboxState> state, Answer answer) = 0;
    /// Send it (again): a person vouches that it did not go out, or that it may.
    virtual void release(Id id, Done done) = 0;
    /// It is not sent any more.
    virtual void drop(Id id, Done done) = 0;
    /// It did go out: a person knows.
    virtual void settle(Id id, Done done) = 0;
    /// The kill switch of the whole store.
    virtual void setStopped(bool isStopped, Done done) = 0;
};

/// Of the open store.
class StoreOutboxDesk final : public OutboxDesk
{
public:
    /// `by` is who signs what is decided here.
    StoreOutboxDesk(const BackgroundStore &store, Id rooftopId, QString by)
        : m_store(store)
        , m_rooftopId(rooftopId)
        , m_by(std::move(by))
    {}

    void read(std::optional<OutboxState> state, Answer answer) override;
    void release(Id id, Done done) override;
    void drop(Id id, Done done) override;
    void settle(Id id, Done done) override;
    void setStopped(bool isStopped, Done done) override;

private:
    void act(std::function<Result<void>(Session &)> verb, Done done);

    BackgroundStore m_store;
    Id m_rooftopId;
    QString m_by;
};

} // namespace tradewind
