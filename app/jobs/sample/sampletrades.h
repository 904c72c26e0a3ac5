// SPDX-License-Identifier: Apache-2.0
// Customers of the sample who came because they were called or written to, and traded: the deals of the last weeks.
#pragma once

#include "base/result.h"
#include "jobs/sample/samplefiles.h"
#include "store/rooftoptable.h"

namespace tradewind {

class Session;

/// Writes the deals of every second one who came to an appointment of the equity and appraisal programs in the last five weeks, or by after
/// answering an equity message, into a file for the preset `dealervault-deals`. Errors: as Session and writeSampleFiles().
Result<SampleFile> writeSampleTrades(Session &session, const SampleOrder &order, const Rooftop &rooftop, qint64 nowMs,
                                     const QString &directory);

} // namespace tradewind
