// SPDX-License-Identifier: Apache-2.0
// A postal address as it stands on a letter, line under line, and read back from such lines.
#pragma once

#include <QString>
#include <QStringList>

namespace tradewind {

struct PostalAddress
{
    QString name, street, unit; ///< unit: second line, "Apt 4"; empty: none
    QString city, state, zip;   ///< "Des Moines", "IA", "50309" or "50309-1234"; in Canada "Oakville", "ON", "L6H 7A9"

    bool operator==(const PostalAddress &) const = default;
    /// Whether a carrier could find it: name, street, city, state or province, and ZIP or postal code.
    bool isComplete() const;
    /// Name, street, unit, "City, ST 50309"; what is empty is left out.
    QStringList lines() const;
    /// The lines as one text, as a message's recipient.
    QString text() const { return lines().join(u'\n'); }
};

/// Reads lines() back; also one line with commas ("1 River Rd, Suite 2, Ames, IA 50010" has no name then: see below). What is not there
/// stays empty. With `hasName` the first line is who lives there.
PostalAddress postalAddressOf(const QString &text, bool hasName = true);

} // namespace tradewind
