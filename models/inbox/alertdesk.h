// SPDX-License-Identifier: Apache-2.0
// Alerts as the window shows them: the most urgent one, how many wait behind it, and which came just now.
#pragma once

#include "models/desk/backgroundstore.h"
#include "store/alerttable.h"

#include <QObject>
#include <QSet>
#include <QTimeZone>

namespace tradewind {

class AlertDesk : public QObject
{
    Q_OBJECT

public:
    /// `by` is who signs what is taken here.
    AlertDesk(const BackgroundStore &store, Id rooftopId, QTimeZone zone, QString by, QObject *parent = nullptr);

    /// Reads what waits; what is there at the first reading is not told as new.
    void load();
    /// Somebody takes care of the customer: their alerts are gone from every desk.
    void take(Id customerId);

    const QList<OpenAlert> &open() const { return m_open; }
    /// "Jo Ash asked for a price (2021 Camry)".
    static QString deed(const OpenAlert &alert);
    /// "Asked for a price": the same without who.
    static QString deedWords(const QString &cause);
    /// "Dana Ortiz calls by 10:57 AM", "call by 10:57 AM" for nobody by name; "late since 10:57 AM: Dana Ortiz".
    QString whoAndWhen(const OpenAlert &alert) const;
    /// Why it is this person: "sold the vehicle".
    static QString routeWords(const OpenAlert &alert);
    /// What to begin with (E29); never a figure, never the loan (E26).
    static QString openingLine(const OpenAlert &alert);
    bool isLate(const OpenAlert &alert) const;

Q_SIGNALS:
    void changed();
    /// One that was not there before.
    void raised(const OpenAlert &alert);

private:
    void show(const QList<OpenAlert> &open);

    BackgroundStore m_store;
    Id m_rooftopId;
    QTimeZone m_zone;
    QString m_by;
    QList<OpenAlert> m_open;
    QSet<Id> m_told;
    bool m_isFirst = true;
};

} // namespace tradewind
