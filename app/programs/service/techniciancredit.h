// SPDX-License-Identifier: Apache-2.0
// What a technician earns for whole inspections with photos, ready for payroll (S11).
#pragma once

#include "domain/inspection.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace tradewind {

/// Terms of the bonus. The source pays $10–15 a photo for the first 30 days.
struct CreditTerms
{
    Money perPhoto = Money::fromDollars(10);
    Money perInspection;          ///< for each whole one
    QDate startsOn;               ///< invalid: no bonus runs
    int days = 30;                ///< the bonus for photos ends after so many days
    int paidPhotosPerFinding = 1; ///< more photos of one line are welcome and not paid: pay follows the rule, not the shutter
    bool operator==(const CreditTerms &) const = default;
};

/// One inspection's credit.
struct CreditLine
{
    std::string technician, roNumber;
    QDate doneOn;
    int photos = 0; ///< paid ones
    Money amount;
    bool operator==(const CreditLine &) const = default;
};

/// An inspection completed on a day at the rooftop.
struct DoneInspection
{
    const InspectionRecord *inspection = nullptr;
    QDate doneOn;
};

/// Credits in the order given. Nothing for an inspection the gate holds, for an exception, or for one nobody signed.
[[nodiscard]] std::vector<CreditLine> technicianCredits(const std::vector<DoneInspection> &done, const CreditTerms &terms);

/// The same for payroll: technician, RO, day, photos, dollars; RFC 4180, a header, one line each.
[[nodiscard]] QByteArray payrollCsv(const std::vector<CreditLine> &credits);

} // namespace tradewind
