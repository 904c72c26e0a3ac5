// SPDX-License-Identifier: Apache-2.0
#include "console/commands.h"

namespace tradewind {

QList<Command> allCommands()
{
    QList<Command> commands;
    commands += financeCommands();
    return commands;
}

} // namespace tradewind
