// SPDX-License-Identifier: Apache-2.0
// The file a vendor simulator writes: where its vendors are reached, how they are logged in to, and what they hold.
#pragma once

#include "connectors/network/calltext.h"
#include "connectors/network/networkpreset.h"
#include "store/vendortable.h"

#include <QJsonObject>

namespace tradewind {

/// One vendor to be connected to.
struct VendorEntry
{
    NetworkPreset preset;           ///< with the limits the file names instead of its own
    VendorConnectionRow connection; ///< without id and rooftop; its variables hold no secret
    Variables secrets;
    int historyDays = 0;
};

struct VendorFile
{
    std::vector<VendorEntry> vendors; ///< books last
    QJsonObject truth;
    QString control; ///< address of the simulator's control path
};

/// Errors: Unavailable, BadData; NotFound for a preset there is not.
Result<VendorFile> readVendorFile(const QString &path);

} // namespace tradewind
