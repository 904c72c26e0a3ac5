// SPDX-License-Identifier: Apache-2.0
// The program's log: a category per folder, and no customer's phone or e-mail in it.
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <cstdio>

namespace tradewind {

Q_DECLARE_LOGGING_CATEGORY(logBase)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logConnectors)
Q_DECLARE_LOGGING_CATEGORY(logJobs)
Q_DECLARE_LOGGING_CATEGORY(logModels)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// The text with every phone number and e-mail address reduced to its last four characters: "(***) ***-0142" is ***0142,
/// "jo.ash@example.com" is ***.com. Numbers of ten or more digits are taken for phones, so that none slips through.
QString masked(const QString &text);

/// Sends every message of Qt and the program through masked() to `to`, one line each, with its category.
/// Call once, from main. `to` must stay open.
void startLog(std::FILE *to);

} // namespace tradewind
