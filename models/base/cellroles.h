// SPDX-License-Identifier: Apache-2.0
// What a model says about a cell besides its words, so that one delegate can paint every small table.
#pragma once

#include <Qt>

namespace tradewind {

/// Roles shared by the tables of Today, Activity and Setup.
enum CellRole {
    ToneRole = Qt::UserRole + 100, ///< "", "dim", "good", "warn", "bad" or "accent": the words keep the meaning, the tone helps
    StrongRole,                    ///< true for the words the eye should find first
    FiguresRole,                   ///< true where digits line up at the right
    IconRole,                      ///< name of a line icon before the words
    BarsRole,                      ///< 0–3 small bars before the words
    ShareRole,                     ///< 0–1, a thin bar; absent: none
    GoalRole,                      ///< 0–1, the tick on that bar; absent: none
    ChoiceRole,                    ///< true where the cell is a choice that opens on Enter
    SortRole,                      ///< what to sort by when the words do not
};

} // namespace tradewind
