// SPDX-License-Identifier: Apache-2.0
// The one explicit list of console commands; each family lives in its own file.
#pragma once

#include "console/command.h"

#include <QList>

namespace tradewind {

// Adding a command: write `QList<Command> somethingCommands()` in its own file, declare it here, append it in allCommands().
QList<Command> allCommands();

QList<Command> financeCommands();
QList<Command> equityCommands();
QList<Command> importBenchCommands();
QList<Command> windowBenchCommands();
QList<Command> benchCommands();
QList<Command> sampleCommands();
QList<Command> doctorCommands();
QList<Command> soakCommands();
QList<Command> matchCommands();
QList<Command> sequencesCommands();
QList<Command> simulateCommands();
QList<Command> staffCommands();
QList<Command> settingsCommands();
QList<Command> serviceCommands();
QList<Command> decisionSoakCommands();
QList<Command> clearanceCommands();
QList<Command> audienceCommands();
QList<Command> findCommands();
QList<Command> complianceCommands();
QList<Command> syncCommands();
QList<Command> outboxCommands();
QList<Command> simulateCarriersCommands();
QList<Command> soakOutreachCommands();
QList<Command> benchOutreachCommands();
QList<Command> leadCommands();
/// appraisals list, show, funnel, join, problems; sources.
QList<Command> appraisalCommands();
QList<Command> measureCommands();
/// report sales.
QList<Command> salesCommands();
QList<Command> soakSyncCommands();
QList<Command> workCommands();
/// signal import.
QList<Command> signalCommands();
/// coaching list, calls, review, seen, talk, pass, onboard.
QList<Command> coachingCommands();

} // namespace tradewind
