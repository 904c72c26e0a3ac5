// SPDX-License-Identifier: Apache-2.0
#include "models/activity/jobtext.h"

#include "models/base/sentences.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

QString JobText::state(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return tr("Waiting");
    case JobState::Running:
        return tr("Running");
    case JobState::Done:
        return tr("Done");
    case JobState::Failed:
        return tr("Failed");
    case JobState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString JobText::icon(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return u"clock"_s;
    case JobState::Running:
        return u"refresh"_s;
    case JobState::Done:
        return u"check"_s;
    case JobState::Failed:
        return u"warning"_s;
    case JobState::Cancelled:
        return u"close"_s;
    }
    return {};
}

Tone JobText::tone(JobState state)
{
    switch (state) {
    case JobState::Running:
        return Tone::Accent;
    case JobState::Done:
        return Tone::Good;
    case JobState::Failed:
        return Tone::Bad;
    case JobState::Waiting:
    case JobState::Cancelled:
        return Tone::Dim;
    }
    return Tone::Normal;
}

QString JobText::progress(const JobProgress &progress)
{
    if (progress.done <= 0 && progress.total <= 0)
        return {};
    const QLocale locale;
    const QString words =
        progress.total > 0
            ? tr("%1 of %2 %3").arg(locale.toString(progress.done), locale.toString(progress.total), localized(progress.unit))
            : tr("%1 %2").arg(locale.toString(progress.done), localized(progress.unit));
    return words.trimmed();
}

QString JobText::pace(const JobRecord &record, qint64 now)
{
    const qint64 end = record.finishedAt > 0 ? record.finishedAt : now;
    const qint64 took = end - record.startedAt;
    if (record.startedAt <= 0 || took <= 0 || record.progress.done <= 0)
        return {};
    const qint64 perSecond = record.progress.done * 1000 / took;
    return perSecond > 0 ? tr("%1 %2 a second").arg(QLocale().toString(perSecond), localized(record.progress.unit)).simplified()
                         : QString();
}

QString JobText::span(qint64 milliseconds)
{
    // A person waits for whole seconds; the last one counts as a second, not as none.
    const qint64 seconds = (milliseconds + 999) / 1000;
    const QString tail = u":%1"_s.arg(seconds % 60, 2, 10, '0'_L1);
    if (seconds < 3600)
        return QString::number(seconds / 60) + tail;
    return u"%1:%2"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, '0'_L1) + tail;
}

QString JobText::strip(const JobRecord &record, qint64 now)
{
    const QLocale locale;
    QString words = record.title;
    if (record.progress.total > 0)
        words =
            tr("%1 %2 of %3", "job, done, total").arg(words, locale.toString(record.progress.done), locale.toString(record.progress.total));
    else if (record.progress.done > 0)
        words = tr("%1 %2", "job, done").arg(words, locale.toString(record.progress.done));
    const qint64 left = timeLeft(record, now);
    return left < 0 ? words : tr("%1 · %2 left").arg(words, span(left));
}

} // namespace tradewind
