// SPDX-License-Identifier: Apache-2.0
// Looks a preset through before anybody relies on it.
#pragma once

#include "connectors/network/networkpreset.h"

#include <QStringList>

namespace tradewind {

/// What cannot work, in words: places that do not exist, keys nobody fills, names in a call that nothing answers. Empty: usable.
[[nodiscard]] QStringList problemsOf(const Preset &preset);
[[nodiscard]] QStringList problemsOf(const NetworkPreset &preset);

} // namespace tradewind
