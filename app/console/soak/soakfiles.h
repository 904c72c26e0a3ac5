// SPDX-License-Identifier: Apache-2.0
// Export files to be killed over: small, numbered, and known row by row before they are imported.
#pragma once

#include "base/result.h"

#include <QString>

namespace tradewind {

/// One export file and what importing it for the first time must answer.
struct SoakFile
{
    QString path, preset;
    QString mark; ///< begins every deal number of a deals file, and is the provider of every value of a values file
    int good = 0, rejected = 0, duplicate = 0;
};

/// The `number`th deals file: new customers, some of whom share an e-mail, two rows with half a VIN and two that stand twice.
/// Errors: Unavailable when the folder cannot be written.
Result<SoakFile> writeSoakDeals(const QString &folder, int number);

/// Values for the vehicles of the `number`th deals file. Errors: as writeSoakDeals().
Result<SoakFile> writeSoakValues(const QString &folder, int number);

} // namespace tradewind
