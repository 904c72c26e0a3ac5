// SPDX-License-Identifier: Apache-2.0
// The console's words about vehicles: vin decode.
#pragma once

#include "console/command.h"

#include <QList>

namespace tradewind {

QList<Command> vinCommands();

} // namespace tradewind
