// SPDX-License-Identifier: Apache-2.0
// Who was kept out of a program at random, and who was not: the two groups its added sales are known by.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace tradewind {

class Session;

struct HeldOutRow
{
    Id rooftopId = 0, customerId = 0;
    QString program, sequence, subject; ///< subject as an enrollment's would have been
    qint64 at = 0;                      ///< epoch ms UTC: when they would have entered
};

/// A program, one of its sequences, or one campaign; what is empty does not ask.
struct HoldoutScope
{
    Id rooftopId = 0;
    QString program, sequence, subject;
};

class HoldoutTable
{
public:
    explicit HoldoutTable(Session &session)
        : m_session(session)
    {}

    /// Answers whether it was new. Errors: as Session.
    Result<bool> keep(const HeldOutRow &row);
    /// Customer → when first held out. Errors: as Session.
    Result<QHash<Id, qint64>> heldOut(const HoldoutScope &scope);
    /// Customer → when first entered, of those who entered first since `sinceMs`. Errors: as Session.
    Result<QHash<Id, qint64>> entered(const HoldoutScope &scope, qint64 sinceMs);
    /// What a person is held out of, oldest first. Errors: as Session.
    Result<QList<HeldOutRow>> ofCustomer(Id customerId);
    /// How many of those held out the program reached all the same, by hand. Errors: as Session.
    Result<qint64> reached(const HoldoutScope &scope);

private:
    Session &m_session;
};

} // namespace tradewind
