// SPDX-License-Identifier: Apache-2.0
// Tells for sure whether anything the equity book is read from was written since a book was kept.
#pragma once

#include "base/result.h"

#include <QString>

namespace tradewind {

class Session;

/// A number in the store that every write to a vehicle, customer, contract or value sets to 0, in the same transaction and whoever
/// writes (triggers of migration 20). A book kept under a number that still stands is the book of today.
///
/// SQLite only: on a shared server every desk would keep its own copy of everybody's contracts, and writers would wait for one another.
class BookMark
{
public:
    explicit BookMark(Session &session)
        : m_session(session)
    {}

    /// Where a book of this store is kept; empty for stores that keep none.
    QString path() const;
    /// The number that stands; 0 when something was written since one was drawn, or there is no store to keep one.
    std::int64_t token() const;
    /// Draws a new number; 0 when another writer holds the store just now.
    std::int64_t draw();

    /// The book whose crossings and month were recorded last (DeskBook::keptAs); 0 when none was.
    std::int64_t recorded() const;
    /// Belongs in the transaction that records them. Errors: as Session.
    Result<void> setRecorded(std::int64_t book);

private:
    Session &m_session;
};

} // namespace tradewind
