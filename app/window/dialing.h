// SPDX-License-Identifier: Apache-2.0
// Calls a number by whatever this computer has for it.
#pragma once

#include "jobs/compliance/callruling.h"

#include <QString>

class QSettings;

namespace tradewind {

struct WindowParts;

/// A number goes to the command a person set ("linphonec call %1"), else to whatever answers tel: here.
void dial(const QSettings &settings, const QString &number);

/// The same once the rules were asked about the customer; from the rooftop and at the time of the window.
CallSomebody callSomebody(WindowParts &parts);

} // namespace tradewind
