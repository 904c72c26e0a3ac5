// SPDX-License-Identifier: Apache-2.0
// Calls a number by whatever this computer has for it.
#pragma once

#include <QString>

class QSettings;

namespace tradewind {

/// A number goes to the command a person set ("linphonec call %1"), else to whatever answers tel: here.
void dial(const QSettings &settings, const QString &number);

} // namespace tradewind
