// SPDX-License-Identifier: Apache-2.0
// "If values move tomorrow": a slider, and how many messages each rule would set off.
#pragma once

#include "models/appraisals/appraisaldesk.h"
#include "programs/appraisals/movepreview.h"
#include "ui/widgets/card.h"

class QLabel;

namespace tradewind {

class TickSlider;

class MoveCard : public Card
{
    Q_OBJECT

public:
    explicit MoveCard(const Theme &theme, QWidget *parent = nullptr);

    void setBook(const AppraisalBook &book, const AppraisalView &view);
    void focusSlider();
    /// The appraisals the slider's move would set off.
    QSet<qint64> chosen() const;

Q_SIGNALS:
    void listAsked();

private:
    void count();
    int basisPoints() const;

    const AppraisalBook *m_book = nullptr;
    AppraisalView m_view;
    TickSlider *m_slider;
    QLabel *m_move;
    std::array<QLabel *, 4> m_counts{};
    QLabel *m_out;
};

} // namespace tradewind
