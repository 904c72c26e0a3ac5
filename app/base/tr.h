// SPDX-License-Identifier: Apache-2.0
// Texts people read, said by functions that belong to no QObject.
#pragma once

#include <QString>

namespace tradewind {

/// The text in the language of the window: what QObject::tr() is to a QObject. `meaning` tells two uses of one word apart; `n` picks the
/// plural.
QString tr(const char *text, const char *meaning = nullptr, int n = -1);

} // namespace tradewind
