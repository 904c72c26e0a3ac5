// SPDX-License-Identifier: Apache-2.0
// Asks the desktop whether it is dark, and listens when that changes.
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace tradewind {

/// The color-scheme setting of the freedesktop portal; silent where there is no session bus.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void readSetting(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace tradewind
