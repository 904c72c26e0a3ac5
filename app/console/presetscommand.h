// SPDX-License-Identifier: Apache-2.0
// Console commands about the file layouts the program knows.
#pragma once

#include "console/command.h"

#include <QList>

namespace tradewind {

/// `presets`: ids and titles of the compiled-in presets.
QList<Command> presetsCommands();

} // namespace tradewind
