// SPDX-License-Identifier: Apache-2.0
// Rejected rows that wait: look at the cause, correct the row, try it again, or hand the list on.
#pragma once

#include "models/setup/rejectbook.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QLabel;
class QPlainTextEdit;

namespace tradewind {

class Card;
class LineTable;
class RejectModel;

class RejectedPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    RejectedPage(const Theme &theme, RejectBook &book, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;
    /// Writes the list as CSV with the reason column. Errors: Unavailable.
    Result<void> exportTo(const QString &path) const;

private:
    void take(const Result<QList<RejectLine>> &answer);
    void showRow();
    void retry();

    RejectBook &m_book;
    RejectModel *m_model;
    Card *m_card;
    LineTable *m_table;
    QPlainTextEdit *m_row;
    QLabel *m_answer;
};

} // namespace tradewind
