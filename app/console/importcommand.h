// SPDX-License-Identifier: Apache-2.0
// The console's words for bringing data in: import and rejects.
#pragma once

#include "console/command.h"

#include <QList>

namespace tradewind {

QList<Command> importCommands();

} // namespace tradewind
