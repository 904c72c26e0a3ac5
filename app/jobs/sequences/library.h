// SPDX-License-Identifier: Apache-2.0
// The sequences of a store: those the program ships, and every version people saved of them or beside them.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "sequences/sequence.h"

#include <QSet>
#include <QString>

#include <vector>

namespace tradewind {

class Session;

/// Every version there is, so that whoever is in an older one keeps it; the newest of each id is what new people enter.
struct SequenceLibrary
{
    std::vector<Sequence> versions; ///< in order of id, newest version first
    QSet<QString> held;             ///< nobody new enters these

    /// The newest version; null when there is no such sequence.
    const Sequence *newest(const QString &id) const;
    const Sequence *version(const QString &id, int version) const;
    /// The newest of each, in order of id.
    std::vector<const Sequence *> all() const;

    /// Errors: as Session; BadData when a stored version is damaged.
    static Result<SequenceLibrary> read(Session &session);
};

/// Keeps `sequence` as the next version of its id; answers it with its version. Who is in an older version stays in it.
/// Errors: BadData when it cannot be read back; Conflict when somebody saved one meanwhile; as Session.
Result<Sequence> keepSequence(Session &session, IdMaker &ids, Id rooftopId, Sequence sequence, const QString &by, qint64 nowMs);

} // namespace tradewind
