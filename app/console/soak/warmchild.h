// SPDX-License-Identifier: Apache-2.0
// A syncing program that is killed thousands of times: loaded once, then each run is a fork of it that gets a real SIGKILL.
#pragma once

#include "base/result.h"
#include "console/command.h"

#include <QProcess>

#include <memory>

namespace tradewind {

/// One program beside this one; it has read the vendor file and the tables, opened no store and no connection, and has one thread.
class WarmChild
{
public:
    /// Errors: Unavailable where programs cannot fork, or when it does not start.
    static Result<std::unique_ptr<WarmChild>> start(const QString &vendors);
    ~WarmChild();

    /// Lets a fork sync this store and kills it after `afterMs`. True: it was over by then, and well. Errors: Unavailable.
    Result<bool> run(const QString &store, int afterMs);

private:
    WarmChild() = default;
    Result<QByteArray> line(int timeoutMs);

    QProcess m_process;
};

/// The other side: `soak sync-child`.
Result<void> serveWarmChild(const Arguments &arguments, const Streams &streams);

} // namespace tradewind
