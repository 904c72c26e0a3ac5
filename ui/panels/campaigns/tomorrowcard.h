// SPDX-License-Identifier: Apache-2.0
// The dry run of tomorrow: how many hear from us, and for everybody else the one reason why not, with the people behind it.
#pragma once

#include "jobs/campaigns/tomorrow.h"
#include "ui/style/theme.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace tradewind {

class Card;
class KeyButton;
class LineTable;
class SmallTable;

class TomorrowCard : public QWidget
{
    Q_OBJECT

public:
    explicit TomorrowCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const Tomorrow &tomorrow, const QTimeZone &zone);
    void say(const QString &words);
    /// Figures of more than an hour ago are dim, and say since when.
    void tell(qint64 nowMs);
    /// The people of the chosen reason, or back to the reasons.
    void openRow();
    bool back();
    LineTable *table() const { return m_table; }
    QLabel *sentence() const { return m_foot; }
    KeyButton *mainButton() const { return m_main; }
    KeyButton *holdButton() const { return m_hold; }

Q_SIGNALS:
    void personOpened(qint64 customerId);

private:
    void showReasons();

    Tomorrow m_tomorrow;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isPeople = false;
    Card *m_card;
    QList<QLabel *> m_figures;
    QLabel *m_why, *m_foot;
    SmallTable *m_rows;
    LineTable *m_table;
    KeyButton *m_main, *m_hold;
};

} // namespace tradewind
