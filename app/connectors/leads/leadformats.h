// SPDX-License-Identifier: Apache-2.0
// One reader for each form a lead comes in; readLeads() tells which.
#pragma once

#include "connectors/leads/leadreading.h"

#include <QByteArrayList>

#include <string_view>

namespace tradewind {

// Each adds what it finds to `into`: leads, or the reason there are none. None throws, none fetches anything.

/// Text with an <adf> element somewhere (ADF 1.0, "Final Document" of 2000-05-03, and what vendors make of it).
void readAdf(std::string_view text, const LeadReadingRules &rules, LeadReading &into);
/// A STAR 5 ProcessSalesLead document (namespace http://www.starstandard.org/STAR/5).
void readStarLead(std::string_view text, const LeadReadingRules &rules, LeadReading &into);
/// A Google Ads lead form (developers.google.com/google-ads/webhook/docs/implementation), a Meta lead as the Graph API gives it, a list
/// of either, or Meta's webhook notice, which names a lead but holds no person.
void readLeadJson(const QByteArray &json, const LeadReadingRules &rules, LeadReading &into);
/// "Name: value" lines.
void readKeyedLead(std::string_view text, const LeadReadingRules &rules, LeadReading &into);

/// The texts inside a mail, XML parts first, then plain, then HTML; transfer encodings undone.
struct LeadMail
{
    QByteArrayList parts;
    std::optional<qint64> sentAt; ///< epoch ms UTC
    std::string subject;
    std::string messageId;
    std::string problem; ///< why it was not read; else empty
};
/// Whether the bytes begin like a mail: header lines before the first blank one.
[[nodiscard]] bool looksLikeMail(const QByteArray &bytes);
[[nodiscard]] LeadMail openLeadMail(const QByteArray &bytes, const LeadLimits &limits);

} // namespace tradewind
