// SPDX-License-Identifier: Apache-2.0
// What the store holds from one source, as texts by place: read back to be compared with what the vendor holds.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "connectors/filedrop/preset.h"

#include <map>
#include <vector>

namespace tradewind {

class Session;

/// Place → text, as connectors/filedrop/placetext.h writes them.
struct StoredTexts
{
    Id id = 0;
    std::map<std::string, std::string> values;
    std::vector<std::map<std::string, std::string>> lines; ///< of a repair order
};

/// Every record of a source by the text at its key places. Customers belong to no source: ask customerTexts(). Errors: as Session.
Result<std::multimap<std::string, StoredTexts>> storedTexts(Session &session, const Preset &rows, Id sourceId);
/// The customers with this number; several vendors may number alike. Errors: as Session.
Result<std::vector<StoredTexts>> customerTexts(Session &session, const std::string &sourceKey);

} // namespace tradewind
