// SPDX-License-Identifier: Apache-2.0
// A page higher than its card.
#pragma once

#include <QScrollArea>

namespace tradewind {

/// Scrolls `page` up and down: without a frame, the card shows through, and the keyboard goes to what stands in it.
QScrollArea *makeScroll(QWidget *page);

} // namespace tradewind
