// SPDX-License-Identifier: Apache-2.0
// The words of outreach everybody shares: by which channel a person is reached, and to what purpose.
#pragma once

#include <QString>

#include <optional>

namespace tradewind {

enum class Channel { Sms, Voice, Email, Mail };

/// Why something is said. Any offer, coupon, price or talk of a trade-in makes a message Marketing, whatever else it says.
enum class Purpose {
    Marketing,     ///< sells
    Dual,          ///< informs and sells; held to the rules of marketing
    Service,       ///< about work on the customer's own vehicle
    Recall,        ///< safety recall without an offer
    Transactional, ///< carries out what the customer asked for: appointment, receipt
    Reply,         ///< answers what the customer wrote
};

/// What a person agreed to for sales texts and calls; Written is "prior express written consent" of 47 CFR 64.1200(f).
enum class Consent { None, Oral, Written };

/// "sms", "voice", "email", "mail": the word in settings, JSON and the store.
QString channelCode(Channel channel);
std::optional<Channel> channelFromCode(const QString &code);
/// "marketing", "dual", "service", "recall", "transactional", "reply".
QString purposeCode(Purpose purpose);
std::optional<Purpose> purposeFromCode(const QString &code);
/// "none", "oral", "written".
QString consentCode(Consent consent);
std::optional<Consent> consentFromCode(const QString &code);

} // namespace tradewind
