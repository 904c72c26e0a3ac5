// SPDX-License-Identifier: Apache-2.0
// A customer nobody could object to writing to at noon, for tests that change one thing about them.
#pragma once

#include "compliance/clearance.h"

#include <QDateTime>
#include <QTest>

namespace tradewind {

inline qint64 at(const char *iso)
{
    const QDateTime when = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    if (!when.isValid())
        qFatal("no instant: %s", iso);
    return when.toMSecsSinceEpoch();
}

/// Monday, 2026-11-23, noon in Iowa.
inline qint64 noon()
{
    return at("2026-11-23T18:00:00Z");
}

/// Everything is known and all is well: written, proven consent, fresh list, registered campaign, nothing sent before.
inline ContactFacts goodFacts()
{
    ContactFacts facts;
    facts.state = QStringLiteral("IA");
    facts.zip = QStringLiteral("50309");
    facts.phone = QStringLiteral("+15155550118");
    facts.email = QStringLiteral("maria@example.com");
    facts.consent = Consent::Written;
    facts.isConsentProven = true;
    facts.isConsentBought = false;
    facts.isSuppressed = false;
    facts.isOnInternalDnc = false;
    facts.isOnNationalDnc = false;
    facts.isAreaCodeSubscribed = true;
    facts.dncFileAgeDays = 3;
    facts.isFirstText = false;
    facts.isCustomer = true;
    facts.recent = QList<RecentContact>();
    facts.program = QStringLiteral("equity");
    facts.addressVerifiedOn = QDate(2026, 11, 1);
    facts.isMailRefused = false;
    SenderFacts &sender = facts.sender;
    sender.name = QStringLiteral("Riverside Toyota");
    sender.postalAddress = QStringLiteral("100 Main St, Ames, IA 50010");
    sender.linkDomains = {QStringLiteral("riverside.example.com")};
    sender.hasApprovedTextCampaign = true;
    sender.segmentsToday = 0;
    sender.isMailAuthenticated = true;
    sender.hasDncPolicy = true;
    sender.quotedOn = QDate(2026, 11, 20);
    sender.isRegisteredInTexas = true;
    sender.texasListOn = QDate(2026, 10, 5);
    return facts;
}

inline Draft goodText()
{
    Draft draft;
    draft.to = QStringLiteral("+15155550118");
    draft.text = QStringLiteral("Riverside Toyota: your 2021 Camry may be worth more than you think. Reply STOP to opt out.");
    return draft;
}

inline Draft goodEmail()
{
    Draft draft = goodText();
    draft.channel = Channel::Email;
    draft.to = QStringLiteral("maria@example.com");
    draft.from = QStringLiteral("dana@riverside.example.com");
    draft.subject = QStringLiteral("Your Camry");
    draft.text = QStringLiteral(
        "Your 2021 Camry may be worth more than you think.\nRiverside Toyota, 100 Main St, Ames, IA 50010. Unsubscribe any time.");
    draft.headers = {{"List-Unsubscribe", "<https://riverside.example.com/u/1>"}, {"List-Unsubscribe-Post", "List-Unsubscribe=One-Click"}};
    return draft;
}

inline Draft goodCall()
{
    Draft draft = goodText();
    draft.channel = Channel::Voice;
    return draft;
}

inline Draft goodLetter()
{
    Draft draft = goodText();
    draft.channel = Channel::Mail;
    draft.to = QStringLiteral("Maria Garcia\n431 Quail Run Ct\nAmes, IA 50010");
    return draft;
}

} // namespace tradewind
