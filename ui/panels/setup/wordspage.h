// SPDX-License-Identifier: Apache-2.0
// Words: every message the programs send, as it reads to a real customer, and the rooftop's own wording of it.
#pragma once

#include "models/outreach/templatedesk.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tradewind {

class Card;
class KeyButton;
class LineTable;

class WordsPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and store outlive it.
    WordsPage(const Theme &theme, TemplateStore &store, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;

private:
    QWidget *makeEditor();
    void addKeys();
    void showRow();
    void showLook(const Result<TemplateLook> &look);
    void lookAgain();
    void say(const QString &sentence, bool isGood);
    TemplateWords typed() const;

    const Theme &m_theme;
    TemplateModel *m_model;
    Card *m_listCard, *m_card;
    LineTable *m_table;
    QComboBox *m_language;
    QLineEdit *m_subject, *m_to;
    QPlainTextEdit *m_text, *m_preview;
    QLabel *m_meter, *m_rules, *m_sentence, *m_reader;
    KeyButton *m_save, *m_back;
    TemplateLook m_look;
    QTimer m_typing;
    QString m_shown; ///< the template in the editor
    int m_person = 0;
};

} // namespace tradewind
