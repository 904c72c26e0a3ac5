// SPDX-License-Identifier: Apache-2.0
// The call at hand: why it is next, what to say, what was tried and which voicemail to leave.
#pragma once

#include "models/customer/customerfacts.h"
#include "models/queue/queuedesk.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tradewind {

class AttemptMap;
class TabRow;

class QueueCardView : public QWidget
{
    Q_OBJECT

public:
    explicit QueueCardView(const Theme &theme, QWidget *parent = nullptr);

    /// `vehicle`: what is known of the equity in theirs; null for nobody with one.
    void show(const QueueCard &card, const GarageVehicle *vehicle, const QTime &customersTime, int weekday);
    /// Moves the bar through the five steps of the script.
    void moveStep(int by);
    void nextObjection();
    /// The first voicemail not left yet; empty when all four were.
    QString markedVoicemail() const;
    int step() const { return m_step; }

private:
    void showFacts(const GarageVehicle *vehicle);
    void showScript();
    void showVoicemails();
    void showFree();
    void showStep();
    void showObjection();

    const Theme &m_theme;
    QueueCard m_card;
    int m_step = 0;
    QVBoxLayout *m_facts, *m_script, *m_voicemails, *m_free;
    QLabel *m_answer, *m_next;
    QWidget *m_freeSide;
    TabRow *m_objections;
    AttemptMap *m_map;
    QList<QWidget *> m_steps;
};

} // namespace tradewind
