// SPDX-License-Identifier: Apache-2.0
// How a background job is told to a person: its state, pace and times in words.
#pragma once

#include "jobs/runner/job.h"
#include "models/base/roles.h"

#include <QCoreApplication>

namespace tradewind {

/// Words for one JobRecord; instants are epoch ms.
class JobText
{
    Q_DECLARE_TR_FUNCTIONS(tradewind::JobText)

public:
    /// "Running", "Done", …
    static QString state(JobState state);
    /// The icon that goes with the word.
    static QString icon(JobState state);
    /// Goes with the word, too.
    static Tone tone(JobState state);
    /// "3,210 of 8,004 rows", "3,210 rows" while the total is not known, or nothing.
    static QString progress(const JobProgress &progress);
    /// "1,284 rows a second"; nothing before there is a pace.
    static QString pace(const JobRecord &record, qint64 now);
    /// "0:12" or "1:02:03".
    static QString span(qint64 milliseconds);
    /// The status strip: "Bringing in sold.csv 3,210 of 8,004 · 0:12 left".
    static QString strip(const JobRecord &record, qint64 now);
};

} // namespace tradewind
