// SPDX-License-Identifier: Apache-2.0
// tradewindctl: finds the command, runs it, turns its result into an exit code.
#pragma once

#include <QStringList>

#include <cstdio>

namespace tradewind {

/// Runs one command line (without the program name). 0 done, 1 failed with one sentence on `err`, 2 wrong use.
int runConsole(const QStringList &words, std::FILE *in, std::FILE *out, std::FILE *err);

} // namespace tradewind
