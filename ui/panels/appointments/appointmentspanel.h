// SPDX-License-Identifier: Apache-2.0
// Appointments of a day over all programs: who comes when, who has confirmed, who came, and how full each hour is.
#pragma once

#include "jobs/compliance/callruling.h"
#include "models/appointments/appointmentdesk.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

class QLabel;

namespace tradewind {

class Card;
class HourBars;
class KeyButton;
class LineTable;

class AppointmentsPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme and desk outlive it. `person` names who works here; `call` calls a customer, or says why not.
    AppointmentsPanel(const Theme &theme, AppointmentDesk &desk, std::function<QString()> person, CallSomebody call,
                      QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;

Q_SIGNALS:
    /// How many of today are not confirmed yet, for the navigation.
    void waitingChanged(int waiting);

private:
    QWidget *buildSide(const Theme &theme);
    void addKeys();
    void takeDay();
    void showRow();
    void step(int days);
    const AppointmentLine *selected() const;
    void set(const QString &state);
    void askHour();
    void call();
    void saveCalendar();
    int unconfirmed() const;

    AppointmentDesk &m_desk;
    std::function<QString()> m_person;
    CallSomebody m_call;
    AppointmentModel *m_model;
    Card *m_card;
    LineTable *m_table;
    HourBars *m_hours = nullptr;
    QLabel *m_rate = nullptr, *m_detail = nullptr, *m_answer = nullptr;
    QList<KeyButton *> m_actions; ///< what can be done with the one chosen
    Id m_kept = 0;                ///< stays selected when the day is read again
};

} // namespace tradewind
