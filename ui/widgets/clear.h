// SPDX-License-Identifier: Apache-2.0
// Empties a layout before it is filled for another record.
#pragma once

class QLayout;

namespace tradewind {

/// Deletes every widget and spacer in `layout`, also those of layouts inside it.
void clearLayout(QLayout *layout);

} // namespace tradewind
