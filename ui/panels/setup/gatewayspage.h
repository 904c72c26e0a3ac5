// SPDX-License-Identifier: Apache-2.0
// Gateways: by which carriers messages leave, with their keys, their pace, and a test that sends nothing.
#pragma once

#include "models/setup/gatewaymodel.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QLabel;

namespace tradewind {

class Card;
class GatewayForm;
class KeyButton;
class LineTable;

class GatewaysPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    GatewaysPage(const Theme &theme, GatewayBook &book, const QTimeZone &zone, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;

private:
    void addHead();
    void addFormCard();
    void addKeys();
    void add();
    void edit();
    void save();
    void test();
    void toggle();
    void remove();
    void showRow();
    void showList();
    void say(const QString &sentence, bool isGood);

    const Theme &m_theme;
    GatewayModel *m_model;
    Card *m_card, *m_formCard;
    LineTable *m_table;
    GatewayForm *m_form;
    KeyButton *m_save, *m_test, *m_switch, *m_remove;
    QLabel *m_sentence;
    Id m_shown = 0;            ///< the account in the form; 0: a new one, or none
    Id m_removeAsked = 0;      ///< Delete was pressed once for it
    bool m_testsAfter = false; ///< what is being saved is tested then
};

} // namespace tradewind
