// SPDX-License-Identifier: Apache-2.0
// The one place that opens a database: checks it, migrates it, and hands every thread its own session.
#pragma once

#include "base/result.h"
#include "store/location.h"
#include "store/session.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace tradewind {

class Clock;

struct StoreOptions
{
    /// NORMAL survives a killed program; FULL also survives a power cut, at one fsync a commit (SQLite).
    bool survivesPowerCut = false;
    int busyTimeoutMs = 5000;
    int cacheMegabytes = 16; ///< a session's page cache (SQLite)
    bool mayCreate = true;   ///< false: NotFound when there is no store yet
};

/// What the program remembers. Open once, keep for the program's life; every thread asks for its own session.
class Store
{
public:
    /// Opens, and creates or migrates where needed (an existing SQLite file is copied beside itself first).
    /// Errors: those of checkLocation; Conflict when another program holds it; Denied for a store of a newer version;
    /// BadData when it is damaged or not ours; Unavailable when the server or disk does not answer. Each says what to do.
    static Result<std::unique_ptr<Store>> open(const StoreLocation &location, const Clock &clock, const StoreOptions &options = {});

    /// What open() would refuse, without making or changing anything; nothing to say of a place where a store may yet be made.
    static Result<void> check(const StoreLocation &location);

    /// A connection for the calling thread. Errors: as open().
    Result<std::unique_ptr<Session>> session() const;

    /// From now on a session on the calling thread is a defect and says so in the log: the window's thread never waits for a disk.
    void keepOffThisThread() const { m_keptOff = QThread::currentThreadId(); }

    const StoreLocation &location() const { return m_location; }
    /// The number of the last migration this store has seen.
    int schemaVersion() const { return m_schemaVersion; }

private:
    Store(StoreLocation location, StoreOptions options)
        : m_location(std::move(location))
        , m_options(options)
    {}

    Result<std::unique_ptr<Session>> connection() const;
    Result<void> prepare(Session &session) const;
    Result<void> recognise(Session &session) const;

    StoreLocation m_location;
    StoreOptions m_options;
    int m_schemaVersion = 0;
    mutable std::atomic<bool> m_writesStopped{false};
    mutable std::atomic<Qt::HANDLE> m_keptOff{nullptr};
};

/// Runs the database's own integrity check; empty is healthy, otherwise what is wrong (SQLite; PostgreSQL checks its pages itself).
Result<QStringList> integrityFindings(Session &session);

} // namespace tradewind
