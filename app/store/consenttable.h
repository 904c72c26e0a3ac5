// SPDX-License-Identifier: Apache-2.0
// What people agreed to and took back, as it happened: lines are added, never changed.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/outreach.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// One event: consent given (Oral, Written) or taken back (None).
struct ConsentEvent
{
    Id id = 0, rooftopId = 0;
    std::optional<Id> customerId;
    QString phone, email; ///< E.164; which of them it is about
    Consent consent = Consent::None;
    QString source;       ///< "web form", "deal jacket", "reply"
    QString personName;   ///< as it stood in the record
    QString wording;      ///< the exact text agreed to
    QString evidenceHash; ///< SHA-256 of the screenshot or scan
    std::optional<int> sellers;
    bool isBought = false; ///< came with a list
    qint64 happenedAt = 0, recordedAt = 0;

    /// Whether it would stand up: who, what number, which words or picture, when and where from (rule F-04).
    bool isProven() const
    {
        return !personName.isEmpty() && !phone.isEmpty() && (!wording.isEmpty() || !evidenceHash.isEmpty()) && !source.isEmpty() &&
               happenedAt > 0;
    }
    bool operator==(const ConsentEvent &) const = default;
};

class ConsentTable
{
public:
    explicit ConsentTable(Session &session)
        : m_session(session)
    {}

    Result<void> add(const ConsentEvent &event);
    /// Everything about a number, oldest first; the last one says what holds.
    Result<QList<ConsentEvent>> ofPhone(const QString &e164);

private:
    Session &m_session;
};

} // namespace tradewind
