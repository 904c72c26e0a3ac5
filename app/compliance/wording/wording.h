// SPDX-License-Identifier: Apache-2.0
// What a text says in the eyes of an advertising regulator: amounts, rates, leases, values, promises, links.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tradewind {

/// Found in one text, in English, Spanish or French; each quotes the words it was found in. Sure of what is there, not of what is meant: a
/// text that is held up for an innocent "$40 a month for parking" can be reworded, one that is let through cannot be called back.
struct Wording
{
    QString text;       ///< as given, with runs of spaces folded and "24 900 $" as "$24,900"
    QString payment;    ///< "$299/mo"
    QString down;       ///< "$2,000 down", "10% down"
    QString zeroDown;   ///< "$0 down"
    QString term;       ///< "72 months", "60 payments"
    QString rate;       ///< "2.9% financing"
    QString charge;     ///< "$1,200 interest"
    QString price;      ///< "$24,995" of a vehicle
    QString value;      ///< "worth $18,000"
    QString offer;      ///< "coupon"
    QString promise;    ///< "pre-approved"
    QString loanFirst;  ///< "your payoff" in the first sentence
    QString stillHolds; ///< "still worth"
    bool isLease = false;
    bool namesApr = false;
    bool isValueRange = false;
    bool isOffer = false; ///< offers, values, prices or terms: a sales text whatever its template is called
    QStringList hosts;    ///< of the links in it, in small letters

    bool isEmpty() const { return text.isEmpty(); }
    /// Whether a regular expression of small letters is found in the text.
    bool says(const QString &pattern) const;
};

/// Reads a text. An empty text says nothing. Pure; some microseconds for a text message.
Wording wordingOf(const QString &text);

} // namespace tradewind
