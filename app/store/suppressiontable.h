// SPDX-License-Identifier: Apache-2.0
// The one list of those who asked to be left alone, over all channels and for good.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

struct Suppression
{
    enum class Kind { Phone, Email, Person };

    Id id = 0, rooftopId = 0;
    Kind kind = Kind::Phone;
    QString value;          ///< E.164, e-mail address in small letters, or a customer's id
    QString reason;         ///< "opt-out word", "complaint", "said so on the phone", …
    QString source;         ///< who told us: "twilio 21610", "reply", "console"
    QString words;          ///< what was written, when something was
    bool needsLook = false; ///< heard in free text: a person confirms, but nothing is sent meanwhile
    qint64 at = 0;
    bool operator==(const Suppression &) const = default;
};

/// Somebody an entry is about, at one rooftop.
struct SuppressedPerson
{
    Id suppressionId = 0, rooftopId = 0, customerId = 0;
};

/// "phone", "email", "person".
QString suppressionKindCode(Suppression::Kind kind);

class SuppressionTable
{
public:
    explicit SuppressionTable(Session &session)
        : m_session(session)
    {}

    /// False when it is on the list already; the first reason stays.
    Result<bool> add(const Suppression &suppression);
    /// Every entry that covers a person, by any of the three; empty texts and 0 match nothing.
    Result<QList<Suppression>> covering(const QString &phone, const QString &email, Id customerId);
    /// Newest first; `search` is part of a number, address or reason, empty for all.
    Result<QList<Suppression>> list(const QString &search, int most);
    Result<qint64> count();

    /// Entries the sources that know the person were not told of, oldest first.
    Result<QList<Suppression>> untold(int most);
    /// Whom the first `most` of untold() are about; nobody while no source takes notes about people. Looks through all customers.
    Result<QList<SuppressedPerson>> peopleOfUntold(int most);
    Result<void> markTold(Id id, qint64 nowMs);
    /// Takes an entry off again: only for a slip of the hand that is undone within seconds. Answers whether it was there.
    Result<bool> takeBack(Id id);

private:
    Session &m_session;
};

} // namespace tradewind
