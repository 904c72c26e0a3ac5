// SPDX-License-Identifier: Apache-2.0
// Whether one key has one meaning.
#pragma once

#include <QAction>
#include <QStringList>

namespace tradewind {

/// Keys that two of these answer to now; what is not shown is mute.
inline QStringList keysOfTwo(const QList<QAction *> &actions)
{
    QStringList seen, twice;
    for (const QAction *action : actions) {
        const QString key = action->isVisible() ? action->shortcut().toString() : QString();
        if (!key.isEmpty())
            (seen.contains(key) ? twice : seen) << key;
    }
    return twice;
}

} // namespace tradewind
