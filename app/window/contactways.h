// SPDX-License-Identifier: Apache-2.0
// How panels of the window act on the customer at hand.
#pragma once

#include "ui/panels/contactline.h"

namespace tradewind {

struct WindowParts;

/// By whoever sits here, over the open store; the desk behind it lives as long as `parts`.
ContactWays contactWays(WindowParts &parts);

} // namespace tradewind
