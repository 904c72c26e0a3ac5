// SPDX-License-Identifier: Apache-2.0
// What the small tables of Today, Activity and Setup say about a cell besides the roles every table has.
#pragma once

#include "models/base/roles.h"

namespace tradewind {

enum DeskRole {
    StrongRole = Qt::UserRole + 100, ///< bool: semi-bold, whatever the tone
    IconRole,                        ///< name of a line icon before the words
    BarsRole,                        ///< 0–3 small bars before the words
    ShareRole,                       ///< 0–1, a thin bar; absent: none
    GoalRole,                        ///< 0–1, the tick on that bar; absent: none
    ChoiceRole,                      ///< 1: a choice that opens on Enter; 2: a field that is typed into; else neither
    SortRole,                        ///< what to sort by when the words do not
    ChoicesRole,                     ///< QStringList: what a typed field may be completed to
};

} // namespace tradewind
