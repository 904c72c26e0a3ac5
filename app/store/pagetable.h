// SPDX-License-Identifier: Apache-2.0
// The links customers get: their tokens, who looked when, and the short links that count clicks.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

enum class PageKind { RepairOrder, TradeValue, Booking, Preferences };

/// A link's token as stored: only its SHA-256, in hexadecimal. Instants are epoch ms UTC.
struct PageToken
{
    QString hash;
    Id rooftopId = 0;
    PageKind kind = PageKind::RepairOrder;
    Id subjectId = 0; ///< the inspection, or the customer
    std::optional<Id> customerId;
    qint64 madeAt = 0, expiresAt = 0;
    std::optional<qint64> revokedAt;
};

enum class PageOutcome { Shown, Expired, Revoked };

/// One look at a page. No address is kept, only a hash under a key that changes daily, so that two looks can be told apart.
struct PageView
{
    Id id = 0;
    Id rooftopId = 0;
    PageKind kind = PageKind::RepairOrder;
    Id subjectId = 0;
    QString tokenHash;
    PageOutcome outcome = PageOutcome::Shown;
    QString addressHash, device; ///< device: "phone", "tablet", "computer", "robot"
    qint64 viewedAt = 0;
};

struct ClickLink
{
    QString code;
    Id rooftopId = 0;
    std::optional<Id> customerId;
    QString purpose, target;
    qint64 madeAt = 0;
};

class PageTable
{
public:
    explicit PageTable(Session &session)
        : m_session(session)
    {}

    Result<void> addToken(const PageToken &token);
    Result<std::optional<PageToken>> findToken(const QString &hash);
    /// Ends every earlier link to the same thing.
    Result<void> revoke(PageKind kind, Id subjectId, qint64 nowMs);
    Result<void> addView(const PageView &view);
    /// Oldest first; only subject, outcome, device and time are filled.
    Result<QList<PageView>> views(PageKind kind, Id subjectId);

    Result<void> addLink(const ClickLink &link);
    /// Only the rooftop and the target. Nothing for a code nobody made.
    Result<std::optional<ClickLink>> findLink(const QString &code);
    Result<void> addClick(Id id, Id rooftopId, const QString &code, const QString &device, qint64 nowMs);

private:
    Session &m_session;
};

} // namespace tradewind
