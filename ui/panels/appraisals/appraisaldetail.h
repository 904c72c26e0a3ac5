// SPDX-License-Identifier: Apache-2.0
// The selected appraisal: how far its value has moved, what the books say, what is owed, what stock fits, and what happened to it.
#pragma once

#include "models/appraisals/appraisaldesk.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace tradewind {

class Card;
class KeyButton;
class LedgerView;
class OfferChart;
class StateChip;

class AppraisalDetailView : public QWidget
{
    Q_OBJECT

public:
    explicit AppraisalDetailView(const Theme &theme, QWidget *parent = nullptr);

    /// Nobody when null. What is read later comes by showDetail().
    void showLine(const AppraisalLine *line, const AppraisalView &view, const OwedOnVehicle &owed);
    void showDetail(const AppraisalLine &line, const AppraisalDetail &detail, const AppraisalView &view, const OwedOnVehicle &owed);
    /// What came of the last key.
    void say(const QString &sentence, bool isGood);

Q_SIGNALS:
    void openAsked();

private:
    Card *m_card;
    KeyButton *m_open;
    QLabel *m_about, *m_change, *m_changeTitle, *m_matches, *m_history, *m_answer;
    StateChip *m_chip;
    OfferChart *m_chart;
    LedgerView *m_ledger;
};

} // namespace tradewind
