// SPDX-License-Identifier: Apache-2.0
// The folder letters are printed from: one PDF a letter, and for each day the print run with all of them and the list for a mail house.
#pragma once

#include "base/result.h"
#include "gateways/letter/letterpage.h"

#include <QDir>

namespace tradewind {

/// Below the folder stands one folder a day, "2026-11-23": the letters ("tw-17.pdf"), "print-run-2026-11-23.pdf" and
/// "mail-house-2026-11-23.csv". What is needed to set a letter again lies beside them in ".letters".
class LetterFolder
{
public:
    explicit LetterFolder(const QString &path)
        : m_root(path)
    {}

    /// Errors: BadUse when there is no such folder; Denied when nothing can be written there.
    Result<void> check() const;
    /// Prints a letter; it is on the disk, and stays there through a power cut, when this answers. One that is there already, on whatever
    /// day, is left as it is. Errors: as check; Unavailable when the disk does not take it.
    Result<void> keep(const PaperLetter &letter) const;
    /// The letters of the days from `first` on that are printed, oldest day first. Errors: as check.
    Result<QList<PaperLetter>> printed(QDate first) const;
    /// Brings the print runs and lists of those days up to date. Whoever prints a run takes it away: letters that come later begin another
    /// ("print-run-2026-11-23-2.pdf"), so that nothing is printed twice. Errors: as keep.
    Result<void> bringRunsUpToDate(QDate first) const;

private:
    QStringList days(QDate first) const;
    QList<PaperLetter> lettersOf(const QString &day) const;
    Result<void> bringRunUpToDate(const QString &day) const;

    QDir m_root;
};

/// What a mail house gets: a line of titles, then a letter a line, every text made harmless.
QByteArray mailHouseList(const QList<PaperLetter> &letters);

} // namespace tradewind
