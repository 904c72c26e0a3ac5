// SPDX-License-Identifier: Apache-2.0
// The hub inside the window, for a store with one desk and no server: customers' pages and webhooks on this computer's loopback.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QThread>

#include <memory>

namespace tradewind {

class Clock;
class Store;

/// Serves on a thread of its own, with its own session, until it is destroyed.
class InnerHub
{
public:
    /// Waits until the port is open; 0 takes a free one. Errors: as Hub::start. Everything outlives it.
    static Result<std::unique_ptr<InnerHub>> start(const Store &store, const Clock &clock, IdMaker &ids, quint16 port);
    ~InnerHub();

    quint16 port() const { return m_port; }

private:
    InnerHub() = default;

    std::unique_ptr<QThread> m_thread;
    quint16 m_port = 0;
};

} // namespace tradewind
