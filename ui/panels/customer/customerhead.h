// SPDX-License-Identifier: Apache-2.0
// The 100-px card on top: who this is, and how they may be reached.
#pragma once

#include "models/customer/customerfacts.h"
#include "ui/style/theme.h"

#include <QFrame>

class QHBoxLayout;

namespace tradewind {

class CustomerHead : public QFrame
{
    Q_OBJECT

public:
    explicit CustomerHead(const Theme &theme, QWidget *parent = nullptr);
    void show(const CustomerFacts &facts);

Q_SIGNALS:
    /// A number was clicked.
    void callRequested(const QString &number);

private:
    QWidget *who(const CustomerFacts &facts);
    QWidget *contact(const ContactFact &fact);

    const Theme &m_theme;
    QHBoxLayout *m_row;
};

} // namespace tradewind
