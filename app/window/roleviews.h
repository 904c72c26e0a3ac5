// SPDX-License-Identifier: Apache-2.0
// Which panels a person works in (L73): the others are one Ctrl+K away, nothing is forbidden.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tradewind {

struct RoleView
{
    QString id, title;
    QStringList panels; ///< the first is where the day begins; empty: every panel
};

/// Everything first, then BDC, internet sales, showroom, service and management.
QList<RoleView> roleViews();
/// The view of an id; everything for one that is not known.
RoleView roleView(const QString &id);

} // namespace tradewind
