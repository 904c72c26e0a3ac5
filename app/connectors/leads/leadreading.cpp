// SPDX-License-Identifier: Apache-2.0
#include "connectors/leads/leadreading.h"

#include "connectors/leads/leadfields.h"
#include "connectors/leads/leadformats.h"
#include "connectors/leads/leadtext.h"
#include "connectors/leads/leadxml.h"

namespace tradewind {

namespace {

/// Reads one text of any kind; false when nothing in it looks like a lead, so that another part of the mail may be tried.
bool readText(const QByteArray &bytes, const LeadReadingRules &rules, LeadReading &into)
{
    const std::string text = leadUtf8(bytes);
    const std::size_t ink = text.find_first_not_of(" \t\r\n");
    if (ink == std::string::npos)
        return false;
    if (text[ink] == '{' || text[ink] == '[') {
        readLeadJson(QByteArray::fromStdString(text), rules, into);
        return true;
    }
    if (rootAt(text, "adf") != std::string::npos) {
        readAdf(text, rules, into);
        return true;
    }
    if (rootAt(text, "processsaleslead") != std::string::npos) {
        readStarLead(text, rules, into);
        return true;
    }
    // A document shown as HTML has its own tags escaped: what a reader sees is the document.
    const std::string lower = lowered(text);
    if (lower.find("&lt;adf") != std::string::npos || lower.find("&lt;processsaleslead") != std::string::npos) {
        const std::string shown = visibleText(text);
        LeadReading found;
        if (rootAt(shown, "adf") != std::string::npos)
            readAdf(shown, rules, found);
        else
            readStarLead(shown, rules, found);
        for (Lead &lead : found.leads)
            lead.repairs.push_back("The document came as text inside a web page.");
        into = std::move(found);
        return true;
    }
    const bool isXml = lower.find("<?xml") != std::string::npos || lower.find("<!doctype ") != std::string::npos;
    const bool isPage = lower.find("<html") != std::string::npos || lower.find("<body") != std::string::npos;
    if (isXml && !isPage) {
        into.quarantined.push_back({0, "It is XML, but neither ADF nor a STAR sales lead."});
        return true;
    }
    LeadReading found;
    readKeyedLead(isPage ? visibleText(text) : text, rules, found);
    if (found.leads.empty())
        return false;
    into = std::move(found);
    return true;
}

void readMail(const QByteArray &document, const LeadReadingRules &rules, LeadReading &into)
{
    const LeadMail mail = openLeadMail(document, rules.limits);
    if (!mail.problem.empty()) {
        into.quarantined.push_back({0, mail.problem});
        return;
    }
    for (const QByteArray &part : mail.parts) {
        LeadReading found;
        if (!readText(part, rules, found))
            continue;
        into = std::move(found);
        if (!into.leads.empty())
            break; // an XML part that cannot be read may stand beside a text that can
    }
    for (Lead &lead : into.leads) {
        if (!lead.requestedAt)
            lead.requestedAt = mail.sentAt;
        if (lead.ids.empty() && !mail.messageId.empty())
            lead.ids.push_back({mail.messageId, "mail"});
        if (lead.sourceKind == LeadSourceKind::Unknown)
            lead.sourceKind = sourceKindIn(lowered(mail.subject));
    }
}

} // namespace

void readKeyedLead(std::string_view text, const LeadReadingRules &rules, LeadReading &into)
{
    Lead lead;
    lead.format = "text";
    for (const KeyedLine &line : keyedLines(text))
        (void)setLeadField(lead, line.key, line.value);
    if (!lead.isReachable()) // a name alone in a loose text is anybody's
        return;
    addLeadComment(lead, text);
    finishLead(lead);
    (void)rules;
    into.leads.push_back(std::move(lead));
}

LeadReading readLeads(const QByteArray &document, const LeadReadingRules &rules)
{
    LeadReading reading;
    if (document.size() > rules.limits.maxBytes) {
        reading.quarantined.push_back(
            {0, "It is larger than any lead (" + std::to_string(document.size() >> 20) + " MB): it was not read."});
        return reading;
    }
    if (looksLikeMail(document))
        readMail(document, rules, reading);
    else if (!readText(document, rules, reading))
        reading.quarantined.push_back(
            {0, "Nothing in it names a person to reach: no ADF, no STAR lead, no form, no \"Name: value\" lines."});
    if (reading.leads.empty() && reading.quarantined.empty())
        reading.quarantined.push_back({0, "No part of the mail holds a lead: no ADF, no STAR lead, no \"Name: value\" lines."});
    return reading;
}

} // namespace tradewind
