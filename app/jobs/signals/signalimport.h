// SPDX-License-Identifier: Apache-2.0
// Takes signals of competitors in: each is found its customer or vehicle, kept, and told to the sequences (T42, T46–T48, T50).
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "connectors/signals/signalfile.h"

namespace tradewind {

class Session;

/// Under which name /hook/NAME takes them.
inline const QString signalHook = QStringLiteral("signals");

struct SignalImport
{
    int kept = 0;       ///< new, or said anew
    int happenings = 0; ///< told to the sequences: alerts, calls and messages come of them
    int strangers = 0;  ///< about nobody we know; a VIN in another's stock is kept all the same
    int refused = 0;    ///< credit inquiries without a firm offer (rule C-01): not even kept
    QStringList notes;
    bool operator==(const SignalImport &) const = default;
};

/// All of a batch in one transaction; what was taken in before changes nothing. A signal makes no customer and no vehicle: others see many
/// who are nobody's here. A VIN in another's stock ends its ownership. What is older than two days is kept and sets nothing off.
/// Errors: as Session; BadData when the table of ZIP codes is damaged.
Result<SignalImport> importSignals(Session &session, IdMaker &ids, Id rooftopId, const SignalBatch &batch, qint64 nowMs);

} // namespace tradewind
