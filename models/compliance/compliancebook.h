// SPDX-License-Identifier: Apache-2.0
// Where the Compliance panel's lists come from; the composition root puts the store behind it.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace tradewind {

struct RefusalLine
{
    QString who, reason, source;
    bool needsLook = false;
    qint64 at = 0;
    bool isDead = false; ///< nobody refused: the number or address does not work
};

struct DncLine
{
    QString list, file;
    int areaCode = 0;
    qint64 numbers = 0, loadedAt = 0;
};

/// Calls answer on the thread that asked, later. Errors: as Session.
class ComplianceBook
{
public:
    ComplianceBook() = default;
    ComplianceBook(const ComplianceBook &) = delete;
    ComplianceBook &operator=(const ComplianceBook &) = delete;
    virtual ~ComplianceBook() = default;

    /// Newest first, at most a thousand; `search` is part of a number, an address or a reason.
    virtual void refusals(const QString &search, std::function<void(Result<QList<RefusalLine>>)> answer) = 0;
    /// `who` is a number in E.164 or an e-mail address. True when it is new.
    virtual void refuse(const QString &who, const QString &reason, std::function<void(Result<bool>)> answer) = 0;
    virtual void lists(std::function<void(Result<QList<DncLine>>)> answer) = 0;
};

} // namespace tradewind
