// SPDX-License-Identifier: Apache-2.0
// Settings under which an empty store fills about twice as fast, with the same promise: all of it or nothing.
#pragma once

#include "base/result.h"

namespace tradewind {

class Session;

/// While one exists, a SQLite session that has the store to itself writes new pages straight into the file instead of into the
/// write-ahead log first, and sorts for indexes in files and with a helper thread. A killed program leaves a rollback journal, which the
/// next one that opens the store undoes. Where somebody else has the store open nothing changes; nor does it on PostgreSQL.
class FirstLoad
{
public:
    /// To be made before the transaction begins.
    explicit FirstLoad(Session &session);
    /// Back to the write-ahead log, after the transaction.
    ~FirstLoad();
    FirstLoad(const FirstLoad &) = delete;
    FirstLoad &operator=(const FirstLoad &) = delete;

private:
    Session &m_session;
};

} // namespace tradewind
