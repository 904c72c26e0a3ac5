// SPDX-License-Identifier: Apache-2.0
// Loads a do-not-call file, whole or as changes, into the store.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

struct DncImport
{
    QString path;
    QString list = QStringLiteral("national");
    bool isChange = false; ///< adds and removes; otherwise the file replaces what was known of its area codes
    QList<int> areaCodes;  ///< whole files: area codes that were subscribed to, also when no number of theirs is listed
};

struct DncImportSummary
{
    qint64 lines = 0, rejected = 0, numbers = 0; ///< numbers: on the list now, in the area codes of the file
    QList<int> areaCodes;
    QString fileHash; ///< SHA-256: which version a number was checked against
};

/// In one transaction. A change file is refused for an area code that was never loaded whole. A file of which more than one line in a
/// hundred cannot be read changes nothing.
/// Errors: Unavailable when the file cannot be read; BadData when it is no such list; those of Session.
Result<DncImportSummary> importDnc(Session &session, const DncImport &import, qint64 nowMs);

} // namespace tradewind
