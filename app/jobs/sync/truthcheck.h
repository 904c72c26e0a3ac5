// SPDX-License-Identifier: Apache-2.0
// Holds a store against what simulated vendors hold, field by field.
#pragma once

#include "connectors/network/networkpreset.h"

#include <QJsonObject>
#include <QStringList>

namespace tradewind {

class Session;

/// Of one preset. `differing`: "stream key place: theirs ≠ ours", the first 50.
struct TruthCheck
{
    QString preset;
    qint64 fields = 0, equal = 0;
    QStringList differing;
};

/// `truth` as VendorState::truth() writes it. A record that is missing, or one too many, counts as one field that differs.
/// Errors: as Session.
Result<TruthCheck> checkTruth(Session &session, const NetworkPreset &preset, const QJsonObject &truth);

} // namespace tradewind
