// SPDX-License-Identifier: Apache-2.0
// Finds what somebody typed among everything a store holds: people, the vehicles they own, units on the lot, repair orders.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

struct FoundPerson
{
    Id customerId = 0;
    QString name;
    QString vehicle; ///< the newest they own
    QString matched; ///< the phone number, e-mail address or VIN that was found; empty: the name
    QString contact; ///< found by name: their first number or address, which tells two of a name apart
};

struct FoundUnit
{
    Id id = 0;
    QString stockNumber, name;
    std::optional<Money> price;
};

struct FoundOrder
{
    QString number;
    QDate openedOn;
    FoundPerson person; ///< whose vehicle it was
};

struct FoundThings
{
    QList<FoundPerson> people; ///< names that begin so first; each person once
    QList<FoundUnit> units;    ///< not those that are gone
    QList<FoundOrder> orders;  ///< newest first
};

/// At most `limit` of each kind. People are found by their name in any order of words, whatever the accents, by part of a phone number or
/// an e-mail address (also one a person typed in), and by part of the VIN of what they own; units by part of stock number or VIN; repair
/// orders by their whole number. Who was merged into somebody else is not found. Reads every customer where few answer to a name:
/// run it beside the window. Errors: as Session.
Result<FoundThings> findAnything(Session &session, const QString &typed, int limit);

} // namespace tradewind
