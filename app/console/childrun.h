// SPDX-License-Identifier: Apache-2.0
// Runs a program and measures it as a whole: wall time and the most memory it held.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tradewind {

/// What one run of a program took.
struct ChildRun
{
    double seconds = 0;
    double peakMebibytes = 0; ///< 0 where the system does not tell
    QByteArray output;        ///< of stdout
};

/// Runs `words` (program first, found by PATH) with `input` on stdin. Errors: Unavailable when it cannot start or ends with anything but 0.
Result<ChildRun> runChild(const QStringList &words, const QByteArray &input = {});

/// The middle one of `values`; the mean of the two middle ones of an even number. 0 for none.
double medianOf(std::vector<double> values);

} // namespace tradewind
