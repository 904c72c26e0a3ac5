// SPDX-License-Identifier: Apache-2.0
// Reads signals of competitors as monitors and websites export or push them: one row each, columns found by name.
#pragma once

#include "base/result.h"
#include "domain/signal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tradewind {

/// What a file or message held. `notes` are sentences about rows left out.
struct SignalBatch
{
    std::vector<SignalRecord> rows;
    QStringList notes;
};

/// "browsed", "compared", "listed", "credit", "seen"; also the usual names of exports ("inventory view", "credit alert"). Unknown: none.
[[nodiscard]] SignalKind signalKindFrom(const std::string &word);

/// Reads CSV, XLSX, a JSON array or JSON lines. `kind` is that of rows that say none, as in a list of VINs in others' stock. A row that
/// says neither what was seen nor whose it is, is left out and told. Errors: those of openFile; BadData when no column names a customer or
/// VIN.
[[nodiscard]] Result<SignalBatch> signalsFromFile(const QString &path, SignalKind kind = SignalKind::Unknown);
/// The same of a pushed body: {"signals": […]}, an array, or one object; a customer's contacts may stand in a member "customer".
/// Errors: BadData when it is no JSON, or more than 5,000 signals.
[[nodiscard]] Result<SignalBatch> signalsFromJson(const QByteArray &json);

} // namespace tradewind
