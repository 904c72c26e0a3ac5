// SPDX-License-Identifier: Apache-2.0
// Where the list of merged people comes from; the composition root puts the store behind it.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace tradewind {

/// Two records that were taken for one person, and why.
struct MergedPair
{
    qint64 id = 0;
    QString kept, merged; ///< names as the files spell them
    QString rule;         ///< "Same mobile phone and last name"
    QString evidence;     ///< what matched, masked where it is a number
    qint64 mergedAt = 0;  ///< epoch ms
    qint64 undoneAt = 0;  ///< 0: it holds
    bool operator==(const MergedPair &) const = default;
};

/// Calls answer on the thread that asked, later. Errors: Unavailable, Conflict (somebody else undid it).
class MergeBook
{
public:
    MergeBook() = default;
    MergeBook(const MergeBook &) = delete;
    MergeBook &operator=(const MergeBook &) = delete;
    virtual ~MergeBook() = default;

    /// Newest first, at most a thousand.
    virtual void list(std::function<void(Result<QList<MergedPair>>)> answer) = 0;
    /// Makes two people of one again; answers the pair as it is now.
    virtual void undo(qint64 id, std::function<void(Result<MergedPair>)> answer) = 0;
};

} // namespace tradewind
