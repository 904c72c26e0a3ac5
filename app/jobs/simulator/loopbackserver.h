// SPDX-License-Identifier: Apache-2.0
// A small HTTP/1.1 server on this computer's loopback, on a thread of its own: what simulated vendors are reached by.
#pragma once

#include "jobs/simulator/vendorserver.h"

#include <QThread>

#include <memory>

namespace tradewind {

/// Serves until it is destroyed. `answer` is called on the server's thread, one request after the other.
class LoopbackServer
{
public:
    using Answer = std::function<SimulatedReply(const SimulatedRequest &)>;

    /// Listens on a free port of 127.0.0.1. Errors: Unavailable.
    static Result<std::unique_ptr<LoopbackServer>> start(Answer answer);
    ~LoopbackServer();

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    LoopbackServer() = default;

    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace tradewind
