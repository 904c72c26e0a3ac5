// SPDX-License-Identifier: Apache-2.0
// What the list of a Setup page says instead of rows.
#pragma once

#include "ui/shell/panel.h"

namespace tradewind {

class LineTable;

/// The words of one list. `button` may be empty; the others say something.
struct PageListWords
{
    QString icon, nothing, next; ///< nothing in it: one sentence, and what to do
    QString reading, unreadable;
    QString button, key;
};

/// Rows when ready; else the words of the state, `words` in the place of what is said of loading or of the error.
void showPageList(LineTable &table, const PageListWords &says, PanelState state, const QString &words);

} // namespace tradewind
