// SPDX-License-Identifier: Apache-2.0
#include "models/sources/sourcewords.h"

#include "base/tr.h"
#include "jobs/importing/rowimport.h"
#include "models/base/words.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

QString spanWords(qint64 ms)
{
    if (ms < hourMs)
        return tr("%1 min").arg(std::max<qint64>(1, ms / minuteMs));
    return ms < dayMs ? tr("%1 h").arg(ms / hourMs) : tr("%1 d").arg(ms / dayMs);
}

} // namespace

FreshWord freshWord(const SourceLine &line, qint64 nowMs)
{
    const VendorStreamRow &state = line.state;
    if (!line.isKnown)
        return {tr("preset missing"), Tone::Bad};
    if (line.isPaused())
        return {tr("paused"), Tone::Dim};
    if (!state.lastError.isEmpty())
        return {tr("failed"), Tone::Bad};
    if (!state.finishedAt)
        return {state.cursorAt > 0 ? tr("under way") : tr("not yet run"), Tone::Warn};
    // Twice its own pace without a run means that nobody runs it: the program was closed, or the computer asleep.
    const qint64 pace = line.schedule.atTimes.isEmpty() ? line.schedule.everyMinutes * minuteMs : dayMs;
    return nowMs - *state.finishedAt > 2 * pace + 10 * minuteMs ? FreshWord{tr("behind"), Tone::Warn}
                                                                : FreshWord{tr("in step"), Tone::Good};
}

QString pastWords(qint64 atMs, qint64 nowMs, const QTimeZone &zone)
{
    const qint64 age = nowMs - atMs;
    if (age < minuteMs)
        return tr("just now");
    return age < 2 * dayMs ? tr("%1 ago").arg(spanWords(age)) : dayAndTime(atMs, zone);
}

QString nextWords(const SourceLine &line, qint64 nowMs, const QTimeZone &zone)
{
    if (line.isPaused() || !line.isKnown)
        return absent();
    const qint64 wait = line.state.nextAt - nowMs;
    if (wait <= 0)
        return tr("now");
    return wait < dayMs ? tr("in %1").arg(spanWords(wait)) : dayAndTime(line.state.nextAt, zone);
}

QString scheduleWords(const StreamSchedule &schedule)
{
    if (!schedule.atTimes.isEmpty())
        return tr("at %1").arg(schedule.timesText());
    return schedule.everyMinutes % 60 == 0 ? tr("every %1 h").arg(schedule.everyMinutes / 60)
                                           : tr("every %1 min").arg(schedule.everyMinutes);
}

QString shareWords(qint64 part, qint64 whole)
{
    return whole > 0 ? percent(std::floor(100.0 * double(part) / double(whole)) / 100) : absent();
}

QString matchWords(const VendorStreamRow &state)
{
    return shareWords(state.rowsRead - state.rejected, state.rowsRead);
}

QString truthWords(Truth truth)
{
    switch (truth) {
    case Truth::Public:
        return tr("published by the vendor");
    case Truth::Partly:
        return tr("partly known");
    case Truth::Unverified:
        break;
    }
    return tr("unverified: needs your vendor's layout");
}

bool asksForBigChange(const QString &error)
{
    return isBigChange(error);
}

QString adviceFor(const QString &error)
{
    if (error.isEmpty())
        return {};
    for (const QString &word : {u"login"_s, u"keys"_s, u"password"_s, u"401"_s, u"403"_s}) {
        if (error.contains(word, Qt::CaseInsensitive))
            return tr("What came before is kept. Check the login: disconnect the source and connect it again.");
    }
    if (asksForBigChange(error))
        return tr("Nothing was changed. If it is right, run it again and allow the big change.");
    return tr("What came before is kept, and it is tried again by itself.");
}

} // namespace tradewind
