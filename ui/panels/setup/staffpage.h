// SPDX-License-Identifier: Apache-2.0
// Staff: who works here, how each hears of alerts, who is asked first, and a test that goes to one of them.
#pragma once

#include "models/setup/staffmodel.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QCheckBox;
class QComboBox;
class QCompleter;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace tradewind {

class AlertChoices;
class Card;
class KeyButton;
class LineTable;

class StaffPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    StaffPage(const Theme &theme, StaffBook &book, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;

private:
    void addHead();
    QWidget *makeForm();
    QLineEdit *addLine(QGridLayout *grid, int row, const QString &name, const QString &title, const QString &meaning);
    void addKeys();
    void add();
    void edit();
    void save();
    void toggleAway();
    void toggleRetired();
    void showRow();
    void showList();
    void fill(const StaffRow &row);
    void say(const QString &sentence, bool isGood);

    const Theme &m_theme;
    StaffModel *m_model;
    Card *m_card, *m_formCard, *m_alertCard;
    LineTable *m_table;
    AlertChoices *m_choices;
    KeyButton *m_away, *m_retire, *m_test, *m_save;
    QLineEdit *m_name, *m_phone, *m_email;
    QComboBox *m_role;
    QCheckBox *m_isAway;
    QStringListModel *m_known;
    QLabel *m_sentence;
    QString m_shown; ///< whose form it is; empty: a new one
    bool m_hasEdits = false, m_isNew = false;
};

} // namespace tradewind
