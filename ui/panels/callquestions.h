// SPDX-License-Identifier: Apache-2.0
// What some results of a call ask for: when to call back, which time they come. One way wherever a call ends so.
#pragma once

#include "models/queue/queuedesk.h"

#include <functional>

namespace tradewind {

class WriteLine;

/// Hears a sentence where what was typed is no answer.
using RefusedAnswer = std::function<void(const QString &why)>;

/// Asks in `line` for a time to come; `take` hears it in epoch ms UTC. `nowMs` is asked when Enter is pressed.
void askCallBack(WriteLine &line, std::function<qint64()> nowMs, const QTimeZone &zone, std::function<void(qint64 atMs)> take,
                 RefusedAnswer refuse);
/// Asks in `line` for one of the free times by its number; `refuse` hears it at once where none is free.
void askSlot(WriteLine &line, const QList<QueueSlot> &free, std::function<void(const QueueSlot &slot)> take, RefusedAnswer refuse);

} // namespace tradewind
