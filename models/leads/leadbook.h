// SPDX-License-Identifier: Apache-2.0
// What the Leads panel shows and does; the composition root puts the store behind it.
#pragma once

#include "base/result.h"
#include "programs/leads/leadclock.h"
#include "programs/leads/leadscore.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <utility>

namespace tradewind {

/// One lead as a row and as the page beside it.
struct LeadLine
{
    qint64 id = 0, customerId = 0; ///< customerId 0: nobody the store knows
    QString name, vehicle, provider, phone, email, owner, comments;
    LeadSourceKind source = LeadSourceKind::Unknown;
    QString grade; ///< "A" … "D"
    int score = 0;
    LeadTier tier = LeadTier::Low;
    QList<std::pair<LeadPoint, int>> points; ///< largest first; they add up to the score
    QStringList reasons;                     ///< why that grade
    LeadTouches touches;
    LeadDeadlines deadlines;
    int attempts = 0, attemptsPlanned = 12;
    QString state; ///< "open", "working", "appointment", "sold", "lost", "duplicate"
    bool operator==(const LeadLine &) const = default;
};

/// A document that became no lead.
struct QuarantineLine
{
    qint64 id = 0;
    qint64 receivedAt = 0;
    QString name, reason;
    int prospect = 0;
    bool operator==(const QuarantineLine &) const = default;
};

struct LeadLists
{
    QList<LeadLine> leads; ///< newest first
    QList<QuarantineLine> quarantined;
};

/// Calls answer on the thread that asked, later. Errors: as Session; BadData when hours in Setup cannot be read.
class LeadBook
{
public:
    LeadBook() = default;
    LeadBook(const LeadBook &) = delete;
    LeadBook &operator=(const LeadBook &) = delete;
    virtual ~LeadBook() = default;

    virtual void list(std::function<void(Result<LeadLists>)> answer) = 0;
    /// Notes what happened ("tried", "contacted", "appointment", "lost" …); answers whether the lead's tier rose.
    virtual void note(qint64 lead, const QString &kind, const QString &channel, std::function<void(Result<bool>)> answer) = 0;
    /// Reads a quarantined document again; answers how many leads came of it.
    virtual void retry(const QuarantineLine &line, std::function<void(Result<int>)> answer) = 0;
    /// Takes a document off the list; it stays in the store.
    virtual void dismiss(qint64 quarantine, std::function<void(Result<void>)> answer) = 0;

    virtual qint64 nowMs() const = 0;
    /// The rooftop's hours, as the last list() read them.
    virtual const BusinessHours &hours() const = 0;
};

} // namespace tradewind
