// SPDX-License-Identifier: Apache-2.0
// Weeks a sample store has behind it: its customers walked the shipped sequences, and the desk looks as a rep finds it in the morning.
#pragma once

#include "base/result.h"
#include "store/rooftoptable.h"

namespace tradewind {

class Session;

/// Lives the weeks before `nowMs` in a sample store that is there: its customers walk the shipped sequences, calls are made, messages stand
/// in the outbox as sent or kept back by the rules, and the queue is left as a rep finds it in the morning. Answers tasks made.
/// Errors: as DeskSnapshot::load and SequenceJob.
Result<int> livePastWeeks(Session &session, const Rooftop &rooftop, int days, quint64 seed, qint64 nowMs);

} // namespace tradewind
