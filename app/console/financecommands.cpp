// SPDX-License-Identifier: Apache-2.0
#include "console/financecommands.h"

#include "console/commands.h"

namespace tradewind {

QList<Command> financeCommands()
{
    return {payoffCommand(), leaseCommand(), aprCommand()};
}

} // namespace tradewind
