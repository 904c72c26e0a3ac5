// SPDX-License-Identifier: Apache-2.0
// Sources in the words of the panel: how fresh, how faithful, when next, what went wrong.
#pragma once

#include "models/base/roles.h"
#include "models/sources/sourcesbook.h"

namespace tradewind {

/// The state as a word with its tone.
struct FreshWord
{
    QString word;
    Tone tone = Tone::Normal;
};
[[nodiscard]] FreshWord freshWord(const SourceLine &line, qint64 nowMs);

/// "3 min ago", "in 2 h", "Nov 21, 6:00 AM" when more than a day away.
[[nodiscard]] QString pastWords(qint64 atMs, qint64 nowMs, const QTimeZone &zone);
[[nodiscard]] QString nextWords(const SourceLine &line, qint64 nowMs, const QTimeZone &zone);
/// "every 15 min", "every 2 h", "at 06:00 18:30".
[[nodiscard]] QString scheduleWords(const StreamSchedule &schedule);
/// "94%", rounded down, so that 100% is all of it; a dash where nothing is known.
[[nodiscard]] QString shareWords(qint64 part, qint64 whole);
/// Rows of the last run that were taken in, of those read.
[[nodiscard]] QString matchWords(const VendorStreamRow &state);
/// "public", "partly known", "unverified: needs your vendor's layout".
[[nodiscard]] QString truthWords(Truth truth);
/// Whether an import stopped because it would change more of what its source gave before than the guard lets.
[[nodiscard]] bool asksForBigChange(const QString &error);
/// What to do about an error, where there is something: "Check the login", "It is tried again by itself".
[[nodiscard]] QString adviceFor(const QString &error);

} // namespace tradewind
