// SPDX-License-Identifier: Apache-2.0
// Appointments of a day over all programs: who comes when, who has confirmed, who came, and how full each hour is.
#pragma once

#include "models/appointments/appointmentdesk.h"
#include "ui/panels/contactline.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QTimer>

class QLabel;

namespace tradewind {

class CallResultLine;
class Card;
class HourBars;
class KeyButton;
class LineTable;

class AppointmentsPanel : public Panel
{
    Q_OBJECT

public:
    /// Theme, desk and the desk of `ways` outlive it. `person` names who works here.
    AppointmentsPanel(const Theme &theme, AppointmentDesk &desk, std::function<QString()> person, ContactWays ways,
                      QWidget *parent = nullptr);

    QString heading() const override;
    QString countLine() const override;
    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;

Q_SIGNALS:
    /// How many of today are not confirmed yet, for the navigation.
    void waitingChanged(int waiting);
    /// How a call with the customer went was kept or taken back: what the store says of them is new.
    void changed(qint64 customerId);

private:
    QWidget *buildSide(const Theme &theme);
    void addKeys();
    void takeDay();
    void showRow();
    void step(int days);
    const AppointmentLine *selected() const;
    void set(const QString &state);
    void offerUndo();
    void askHour();
    void call();
    void saveCalendar();
    int unconfirmed() const;

    AppointmentDesk &m_desk;
    std::function<QString()> m_person;
    AppointmentModel *m_model;
    ContactLine *m_contact;
    CallResultLine *m_result;
    Card *m_card;
    LineTable *m_table;
    HourBars *m_hours = nullptr;
    QLabel *m_rate = nullptr, *m_detail = nullptr, *m_answer = nullptr;
    QList<KeyButton *> m_actions; ///< what can be done with the one chosen
    KeyButton *m_undo = nullptr;
    QTimer m_tenSeconds; ///< while `m_undo` is offered
    Id m_kept = 0;       ///< stays selected when the day is read again
};

} // namespace tradewind
