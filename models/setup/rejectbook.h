// SPDX-License-Identifier: Apache-2.0
// Where the rejected rows that wait for a fix come from; the composition root puts the store behind it.
#pragma once

#include "models/setup/importdesk.h"

#include <functional>

namespace tradewind {

/// Calls answer on the thread that asked, later. Errors: Unavailable; BadData when an edited row is still not usable (the sentence says
/// why).
class RejectBook
{
public:
    RejectBook() = default;
    RejectBook(const RejectBook &) = delete;
    RejectBook &operator=(const RejectBook &) = delete;
    virtual ~RejectBook() = default;

    /// Rows still open, by file and line; at most ImportAudit::maxShownRejects.
    virtual void list(std::function<void(Result<QList<RejectLine>>)> answer) = 0;
    /// Tries a row again as `raw`; when it is taken in, it leaves the list.
    virtual void retry(qint64 id, const QString &raw, std::function<void(Result<void>)> answer) = 0;
};

} // namespace tradewind
