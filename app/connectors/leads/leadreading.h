// SPDX-License-Identifier: Apache-2.0
// Takes leads out of whatever a provider sent: ADF in all its spellings, mails, STAR, web forms' JSON, plain text.
#pragma once

#include "domain/lead.h"

#include <QByteArray>
#include <QTimeZone>

#include <string>
#include <vector>

namespace tradewind {

/// Caps that keep a hostile document from taking memory or time (a bomb, 200,000 nested tags, a gigabyte).
struct LeadLimits
{
    qint64 maxBytes = 5 << 20;
    int maxDepth = 64;
    int maxAttributes = 64; ///< of one tag
    int maxProspects = 500; ///< of one document
    int maxParts = 200;     ///< of one mail
    int maxMailDepth = 16;  ///< mails inside mails
};

/// What is not known from the document itself.
struct LeadReadingRules
{
    LeadLimits limits;
    QTimeZone zone = QTimeZone::utc(); ///< for request dates without one
};

/// A lead, or the part of a document that became none, with the reason in one sentence. Nothing is ever dropped.
struct QuarantinedLead
{
    int prospect = 0; ///< 1-based place in the document; 0: the whole of it
    std::string reason;
    bool operator==(const QuarantinedLead &) const = default;
};

/// Everything one document gave. At least one of the two lists has an entry.
struct LeadReading
{
    std::vector<Lead> leads;
    std::vector<QuarantinedLead> quarantined;
};

/// Reads a document of any kind we know, telling by its content. Never loads a DTD, never resolves an entity of its own, never fetches.
///
/// A document with a DOCTYPE other than html, too deep, too large or cut off gives no lead at all: half a lead is worse than a
/// reason. Pure but for the mail library; any thread.
[[nodiscard]] LeadReading readLeads(const QByteArray &document, const LeadReadingRules &rules = {});

} // namespace tradewind
