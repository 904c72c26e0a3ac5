// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/clear.h"

#include <QLayout>
#include <QWidget>

namespace tradewind {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout()) {
            clearLayout(inner);
            delete inner; // a layout is its own item
            continue;
        }
        delete item->widget();
        delete item;
    }
}

} // namespace tradewind
