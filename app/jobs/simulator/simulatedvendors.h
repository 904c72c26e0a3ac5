// SPDX-License-Identifier: Apache-2.0
// Every vendor of the shipped presets, played on this computer's loopback.
#pragma once

#include "jobs/simulator/loopbackserver.h"

#include <condition_variable>
#include <mutex>

namespace tradewind {

/// Serves until it is destroyed. Any thread may ask; /control/change?share=0.01 changes records, /control/stop ends wait().
class SimulatedVendors
{
public:
    /// `presets`: empty for all network presets. Errors: those of the presets; Unavailable without a free port.
    static Result<std::unique_ptr<SimulatedVendors>> start(std::uint64_t seed, int customers, qint64 nowMs, FaultShares faults,
                                                           const QStringList &presets = {});
    ~SimulatedVendors();

    /// {seed, customers, control, vendors: [{preset, base, variables, limits, historyDays}], truth}: what `sync --vendors` reads.
    QJsonObject description();
    /// Writes description() to a file in one step. Errors: Unavailable.
    Result<void> write(const QString &path);
    /// From now on every change is written there too.
    void keepWriting(const QString &path) { m_file = path; }
    /// Changes this share of all records; rows per stream.
    std::map<std::string, int> change(double share);
    /// The texts this vendor was told of one record, oldest first.
    QStringList notesOn(const QString &preset, const QString &target);
    /// Until somebody asks for /control/stop.
    void wait();
    [[nodiscard]] qint64 requests();

private:
    SimulatedVendors() = default;
    SimulatedReply answer(const SimulatedRequest &request);
    SimulatedReply control(const SimulatedRequest &request);

    int m_customers = 0;
    QString m_file;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_isStopped = false;
    std::unique_ptr<VendorState> m_state;
    std::unique_ptr<VendorServer> m_vendors;
    std::unique_ptr<LoopbackServer> m_server;
};

} // namespace tradewind
