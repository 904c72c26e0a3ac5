// SPDX-License-Identifier: Apache-2.0
// Tells the systems that know a person that they want no contact (T44): whoever put them on the list, a note, once.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

namespace tradewind {

class Session;
struct Suppression;

/// "Do not contact by any channel: asked by text to stop, (515) 555-0142": English, as all that is written to other systems.
[[nodiscard]] QString refusalNote(const Suppression &entry);

/// Makes a note for each person the new entries of the list of those who want no contact are about, and marks the entries, all in one
/// transaction; those that everybody was told of cost one look into an index. Answers how many notes. Errors: as Session.
Result<int> noteRefusals(Session &session, IdMaker &ids, qint64 nowMs);

} // namespace tradewind
