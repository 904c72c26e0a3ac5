// SPDX-License-Identifier: Apache-2.0
#include "console/commands.h"

#include "console/importcommand.h"
#include "console/presetscommand.h"
#include "console/vincommand.h"

namespace tradewind {

QList<Command> allCommands()
{
    QList<Command> commands;
    commands += financeCommands();
    commands += equityCommands();
    commands += importBenchCommands();
    commands += windowBenchCommands();
    commands += sampleCommands();
    commands += vinCommands();
    commands += presetsCommands();
    commands += doctorCommands();
    commands += soakCommands();
    commands += importCommands();
    commands += benchCommands();
    commands += matchCommands();
    commands += outboxCommands();
    commands += simulateCarriersCommands();
    commands += soakOutreachCommands();
    commands += benchOutreachCommands();
    commands += sequencesCommands();
    commands += simulateCommands();
    commands += staffCommands();
    commands += settingsCommands();
    commands += serviceCommands();
    commands += decisionSoakCommands();
    commands += clearanceCommands();
    commands += audienceCommands();
    commands += findCommands();
    commands += complianceCommands();
    commands += syncCommands();
    commands += leadCommands();
    commands += appraisalCommands();
    commands += measureCommands();
    commands += salesCommands();
    commands += soakSyncCommands();
    commands += workCommands();
    commands += signalCommands();
    commands += coachingCommands();
    return commands;
}

} // namespace tradewind
