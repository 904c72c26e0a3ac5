// SPDX-License-Identifier: Apache-2.0
// All or nothing: what is not committed is undone when the transaction goes out of scope.
#pragma once

#include "base/result.h"

namespace tradewind {

class Session;

/// A write transaction. SQLite: BEGIN IMMEDIATE, because a deferred one that turns into a writer fails at once instead of waiting.
/// Two never nest on one session.
class Transaction
{
public:
    /// Others: desks may write other rows meanwhile (PostgreSQL). Alone: wait until no other Alone transaction runs, as for imports.
    /// SQLite has one writer either way.
    enum class Company { Others, Alone };

    /// Errors: Conflict when another writer holds the store for longer than five seconds; Denied after a failed commit (see Session).
    static Result<Transaction> begin(Session &session, Company company = Company::Others);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    /// Rolls back unless committed.
    ~Transaction();

    /// Makes everything since begin() durable together. Errors: as Session; afterwards nothing of the transaction is stored,
    /// and after a disk error or a lost connection the store refuses further writes until it is opened again.
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Session &session)
        : m_session(&session)
    {}

    Session *m_session;
};

} // namespace tradewind
