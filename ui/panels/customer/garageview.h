// SPDX-License-Identifier: Apache-2.0
// The vehicles of one customer: equity, its short ledger, value against payoff, open work.
#pragma once

#include "models/customer/customerfacts.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QVBoxLayout;

namespace tradewind {

class LedgerView;

class GarageView : public Card
{
    Q_OBJECT

public:
    explicit GarageView(const Theme &theme, QWidget *parent = nullptr);
    void show(const CustomerFacts &facts, QDate today);
    /// Puts focus on the ledger of the first vehicle, where a screen reader reads it line by line.
    void focusLedger();

private:
    void addHead(const GarageVehicle &vehicle, bool isMain);
    void addEquity(const GarageVehicle &vehicle, Money threshold);
    void addLedger(const GarageVehicle &vehicle);
    void addChart(const GarageVehicle &vehicle, QDate today);
    void addOpenWork(const GarageVehicle &vehicle);

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QPointer<LedgerView> m_ledger;
};

} // namespace tradewind
