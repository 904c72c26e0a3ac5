// SPDX-License-Identifier: Apache-2.0
// A letter as it is printed: US Letter, folded in thirds, its address behind the window of a #10 envelope, and a QR code at its link.
#pragma once

#include "domain/postaladdress.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace tradewind {

/// One letter, ready to be set.
struct PaperLetter
{
    QString reference;  ///< ours, "tw-17"
    QStringList sender; ///< the store's name and address
    PostalAddress to;
    QDate date;
    QString language; ///< "en", "es", "fr-CA": how the date reads
    QString text;     ///< with its small print (domain/messagetext.h)

    bool operator==(const PaperLetter &) const = default;
};

/// Where the address stands on the sheet, in inches from its upper left corner. A #10 envelope (4 1/8 × 9 1/2) has its window, 1 1/8 × 4
/// 1/2, 7/8 from the left and 1/2 from the bottom; a sheet folded in thirds (3 2/3 high) may slide 11/24 up and down and 1 to the right.
/// This is what shows wherever it lies.
struct AddressWindow
{
    static constexpr double left = 0.875, right = 4.375, top = 2.5, bottom = 2.0 + 1.0 / 24 + 1.125;
};

/// The address a QR code of this letter opens: its first link; empty without one.
QString letterLink(const PaperLetter &letter);
/// All of them in one PDF, each beginning on a page of its own. Needs an application with fonts (QGuiApplication); any thread.
QByteArray lettersPdf(const QList<PaperLetter> &letters);

} // namespace tradewind
