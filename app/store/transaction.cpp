// SPDX-License-Identifier: Apache-2.0
#include "store/transaction.h"

#include "store/session.h"
#include "store/sqlerror.h"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Session &session, Company company)
{
    if (auto fine = session.usable(true); !fine)
        return fine.error();
    if (session.isInTransaction())
        return Error{Error::Kind::Internal, u"A transaction was begun inside another one."_s};
    const bool isSqlite = session.dialect() == Dialect::Sqlite;
    if (auto begun = session.exec(isSqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return begun.error();
    Transaction transaction(session);
    if (!isSqlite && company == Company::Alone) {
        // Any fixed number: it names "the one writer" of this database. lock_timeout (set when opening) turns waiting into a Conflict.
        if (auto locked = session.exec(u"SELECT pg_advisory_xact_lock(20200101)"_s); !locked)
            return locked.error();
    }
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{}

Transaction::~Transaction()
{
    rollback();
}

void Transaction::rollback()
{
    Session *session = std::exchange(m_session, nullptr);
    if (session == nullptr)
        return;
    session->forgetBehind();
    if (!session->isInTransaction())
        return; // after a full disk SQLite has rolled back by itself
    if (auto undone = session->exec(u"ROLLBACK"_s); !undone)
        session->stopWriting();
}

Result<void> Transaction::commit()
{
    if (m_session == nullptr)
        return Error{Error::Kind::Internal, u"A transaction was committed twice."_s};
    Session &session = *m_session;
    // A failed statement has already undone everything: SQLite leaves the transaction, PostgreSQL would answer COMMIT with a silent
    // ROLLBACK.
    const bool isLost =
        !session.isInTransaction() || (session.postgresql() != nullptr && PQtransactionStatus(session.postgresql()) != PQTRANS_INTRANS);
    if (isLost) {
        rollback();
        return Error{Error::Kind::Conflict, u"A part of this step failed before, so nothing of it was kept."_s};
    }
    auto done = session.exec(u"COMMIT"_s);
    if (!done) {
        const bool isInDoubt = session.sqlite() != nullptr ? leavesDiskInDoubt(sqlite3_extended_errcode(session.sqlite()))
                                                           : PQstatus(session.postgresql()) != CONNECTION_OK;
        rollback();
        if (isInDoubt)
            session.stopWriting();
        return done;
    }
    m_session = nullptr;
    return {};
}

} // namespace tradewind
