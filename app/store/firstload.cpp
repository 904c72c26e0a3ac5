// SPDX-License-Identifier: Apache-2.0
#include "store/firstload.h"

#include "store/session.h"

#include <sqlite3.h>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCacheKilobytes = 1024; // tables that only grow at their end need few pages, and these stay in the processor's cache

/// Nobody is waited for: a store in company stays as it is. Afterwards the session waits as long as before.
void setJournal(Session &session, const QString &mode)
{
    const auto before = session.integerOf(u"PRAGMA busy_timeout"_s);
    (void)session.exec(u"PRAGMA busy_timeout = 0"_s);
    (void)session.exec("PRAGMA journal_mode = "_L1 + mode);
    if (before && *before)
        (void)session.exec(u"PRAGMA busy_timeout = %1"_s.arg(**before));
}

} // namespace

FirstLoad::FirstLoad(Session &session)
    : m_session(session)
{
    if (session.dialect() != Dialect::Sqlite)
        return;
    setJournal(session, u"TRUNCATE"_s);
    (void)session.exec(u"PRAGMA temp_store = FILE"_s);
    (void)session.exec(u"PRAGMA cache_size = -%1"_s.arg(kCacheKilobytes));
    (void)session.exec(u"PRAGMA secure_delete = OFF"_s); // nobody was in the store yet whose traces would have to be wiped
    (void)session.exec(u"PRAGMA threads = 2"_s);
    session.setWritesBehind(true);
}

FirstLoad::~FirstLoad()
{
    if (m_session.dialect() != Dialect::Sqlite)
        return;
    m_session.setWritesBehind(false);
    (void)m_session.exec(u"PRAGMA secure_delete = ON"_s);
    setJournal(m_session, u"WAL"_s);
}

} // namespace tradewind
