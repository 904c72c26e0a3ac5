// SPDX-License-Identifier: Apache-2.0
// "Why not?": a question to the rules as a form, and their answer with every reason.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tradewind {

class ComplianceDesk;
class LineTable;
class StateChip;

class TryOutPage : public QWidget
{
    Q_OBJECT

public:
    /// Theme and desk outlive it.
    TryOutPage(const Theme &theme, ComplianceDesk &desk, QWidget *parent = nullptr);

    void focusFirst();
    void ask();

private:
    QWidget *form(const Theme &theme);
    void showAnswer();
    void showDetail();

    ComplianceDesk &m_desk;
    QComboBox *m_channel, *m_purpose, *m_consent;
    QLineEdit *m_state, *m_zip, *m_phone, *m_purchase, *m_when;
    QCheckBox *m_listed, *m_suppressed;
    QPlainTextEdit *m_text;
    StateChip *m_verdict;
    QLabel *m_sentence, *m_detail;
    LineTable *m_table;
};

} // namespace tradewind
