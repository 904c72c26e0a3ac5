// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scroll.h"

namespace tradewind {

QScrollArea *makeScroll(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turns it on
    return scroll;
}

} // namespace tradewind
