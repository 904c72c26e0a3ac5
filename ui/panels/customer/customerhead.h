// SPDX-License-Identifier: Apache-2.0
// The 100-px card on top: who this is, and how they may be reached.
#pragma once

#include "models/customer/customerfacts.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tradewind {

class CustomerHead : public QFrame
{
    Q_OBJECT

public:
    /// Clocks of numbers go on by `nowMs`, epoch ms UTC.
    CustomerHead(const Theme &theme, std::function<qint64()> nowMs, QWidget *parent = nullptr);
    void show(const CustomerFacts &facts);

Q_SIGNALS:
    /// A number was clicked.
    void callRequested(const QString &number);

private:
    void tell();
    QWidget *who(const CustomerFacts &facts);
    QWidget *contact(const ContactFact &fact);

    const Theme &m_theme;
    std::function<qint64()> m_nowMs;
    QHBoxLayout *m_row;
    struct Clock
    {
        ContactFact fact;
        QLabel *hint;
        QPushButton *number;
    };
    QList<Clock> m_clocks;
    QTimer m_minute;
};

} // namespace tradewind
