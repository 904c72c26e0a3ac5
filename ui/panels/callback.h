// SPDX-License-Identifier: Apache-2.0
// When somebody is to be called back: one question wherever a call ends so.
#pragma once

#include <QString>
#include <QTimeZone>

#include <functional>

namespace tradewind {

class WriteLine;

/// Asks in `line` for a time to come; `take` hears it in epoch ms UTC, `refuse` a sentence where what was typed is none. `nowMs` is asked
/// when Enter is pressed.
void askCallBack(WriteLine &line, std::function<qint64()> nowMs, const QTimeZone &zone, std::function<void(qint64 atMs)> take,
                 std::function<void(const QString &why)> refuse);

} // namespace tradewind
