// SPDX-License-Identifier: Apache-2.0
// Lender programs and the tax rule: what a payment comparison is made with.
#pragma once

#include "models/setup/lenderprogrammodel.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

namespace tradewind {

class Card;
class KeyButton;
class LineTable;
class TaxRuleForm;

class ProgramsPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    ProgramsPage(const Theme &theme, LenderProgramBook &book, QWidget *parent = nullptr);

    void focusFirst() override;
    void showState(PanelState state, const QString &words = {}) override;
    void refresh() override;
    /// Adds the programs of a text file. Errors: NotFound, BadData naming the line.
    Result<int> importFrom(const QString &path);

private:
    void save();
    void askImport();
    void showAnswer();

    LenderProgramBook &m_book;
    LenderProgramModel *m_model;
    Card *m_card;
    LineTable *m_table;
    TaxRuleForm *m_tax;
    KeyButton *m_save;
    bool m_taxHasEdits = false;
};

} // namespace tradewind
