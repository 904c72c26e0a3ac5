// SPDX-License-Identifier: Apache-2.0
// Roles the table delegates and the exporters understand, whatever the model.
#pragma once

#include <Qt>

namespace tradewind {

/// Tones a cell may take; always beside a word that says the same.
enum class Tone { Normal, Dim, Strong, Good, Warn, Bad, Info, Accent };

enum CellRole {
    SecondLineRole = Qt::UserRole + 1, ///< QString under the first line
    SecondIconRole,                    ///< icon name before the second line
    ToneRole,                          ///< int(Tone) of the first line
    SecondToneRole,                    ///< int(Tone) of the second line
    FiguresRole,                       ///< bool: digits of equal width
    BadgeRole,                         ///< QString in a small accent chip after the first line
    RangeRole,                         ///< EquityRange
    WindowRole,                        ///< ContactWindow
    ExportRole,                        ///< what a file gets: numbers as numbers, dates as dates, else text
    LeadRole,                          ///< QString drawn dim before the first line: "$563 → "
};

} // namespace tradewind
