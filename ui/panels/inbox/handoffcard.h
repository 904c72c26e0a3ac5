// SPDX-License-Identifier: Apache-2.0
// What whoever takes over needs at once: how to begin, what the vehicle is worth to them, how to reach them (E29).
#pragma once

#include "models/customer/customerfacts.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tradewind {

class HandoffCard : public Card
{
    Q_OBJECT

public:
    explicit HandoffCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const CustomerFacts &facts);
    /// Nobody is open, or nobody is known by this number; `words` says which.
    void showNothing(const QString &words);

Q_SIGNALS:
    void openRequested();
    void callRequested();
    void handRequested();
    void copyRequested();
    void printRequested();

private:
    QVBoxLayout *section(const QString &title);
    void addVehicle(const GarageVehicle &vehicle);

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QWidget *m_buttons, *m_print;
};

} // namespace tradewind
