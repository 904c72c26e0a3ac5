// SPDX-License-Identifier: Apache-2.0
// Hears "stop" in what a customer writes back, however it is said, and leaves "I'll stop by at five" alone.
#pragma once

#include <QString>

namespace tradewind {

enum class ReplyWish {
    None,
    OptOutWord,   ///< the whole message is an opt-out word of 47 CFR 64.1200(a)(10) or of a carrier: suppress (rule F-06)
    OptOutPhrase, ///< says so in other words: suppress as well, and let a person confirm (rule F-07)
    Help,         ///< HELP or INFO: answer with who we are and how to stop (rule M-02)
    OptIn,        ///< START or UNSTOP: lifts a carrier's block, but is no new consent
};

struct ReplyWishReading
{
    ReplyWish wish = ReplyWish::None;
    QString because; ///< the words it was heard in, folded to plain small letters

    bool isOptOut() const { return wish == ReplyWish::OptOutWord || wish == ReplyWish::OptOutPhrase; }
};

/// What a reply asks for, in English, Spanish or French. Pure; reads the first 2,000 characters.
///
/// The two errors are not equal: an opt-out that is missed costs $500 and more, one heard in error costs a question. So a sentence
/// that could be read either way is an OptOutPhrase.
ReplyWishReading readReplyWish(const QString &text);

/// The one text that may follow an opt-out (rule F-10): says that it was heard, sells nothing, one segment long.
/// `language` is "es", "fr" or anything else for English.
QString optOutConfirmation(const QString &dealership, const QString &language);
/// The answer to HELP (rule M-02): who we are, how to reach a person, how to stop. One segment with a short name.
QString helpAnswer(const QString &dealership, const QString &phone, const QString &language);

} // namespace tradewind
