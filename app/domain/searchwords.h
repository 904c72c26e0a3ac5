// SPDX-License-Identifier: Apache-2.0
// What somebody typed to find a person, a vehicle or a repair order: what it can mean, and whether a name answers to it.
#pragma once

#include <QString>
#include <QStringList>

namespace tradewind {

/// "José" and "JOSE" are one spelling: no case, no accents.
[[nodiscard]] QString foldedName(const QString &name);

struct SearchWords
{
    QStringList names; ///< folded words of a name; empty where the text holds a digit
    QString address;   ///< part of a phone number (digits alone, four or more) or of an e-mail address in lower case
    QString code; ///< part of a VIN or stock number, or a whole repair order's: one word with a digit in capitals, three letters or more

    /// Reads "garcia, jose", "(515) 555-0118", "dana@", "208213", "T26118", "RO 407520". Nothing is set where it is too short to look for.
    static SearchWords of(const QString &typed);
    bool isEmpty() const { return names.isEmpty() && address.isEmpty() && code.isEmpty(); }

    /// Whether each word stands in the name.
    [[nodiscard]] bool isIn(const QString &name) const;
    /// A pattern of LIKE for the word at `index`: "% gar%" finds a beginning in " jose garcia"; every name without such a word.
    [[nodiscard]] QString beginning(qsizetype index) const;
    /// The same anywhere in the name, and with any letter where one may bear an accent: finds "Muñoz" for "munoz", and more than is meant.
    [[nodiscard]] QString anywhere(qsizetype index) const;
};

} // namespace tradewind
