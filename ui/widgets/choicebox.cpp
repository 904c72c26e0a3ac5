// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choicebox.h"

#include <QKeyEvent>

namespace tradewind {

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLetter =
            !key->text().isEmpty() && key->text().at(0).isPrint() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isLetter) {
            event->accept();
            return true;
        }
    }
    return QComboBox::event(event);
}

} // namespace tradewind
