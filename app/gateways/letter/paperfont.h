// SPDX-License-Identifier: Apache-2.0
// The letters everything on paper is set in.
#pragma once

#include <QString>

namespace tradewind {

/// The family of Inter out of the program itself, so that a server without fonts prints the same page. Needs a QGuiApplication.
QString paperFamily();

} // namespace tradewind
