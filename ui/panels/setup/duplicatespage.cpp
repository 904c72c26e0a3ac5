// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/duplicatespage.h"

#include "ui/panels/setup/pagelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"

#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

DuplicatesPage::DuplicatesPage(const Theme &theme, MergeModel &model, QWidget *parent)
    : SetupPage(parent)
    , m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Duplicates"));
    m_undo = new KeyButton(theme, tr("Undo merge"), u"U"_s);
    m_undo->setObjectName(u"undoMerge"_s);
    m_card->addToHead(m_undo);
    m_table = new LineTable(theme, u"mergeTable"_s, tr("People taken for one"));
    m_table->showModel(&model, MergeModel::Evidence);
    m_table->setWidths({170, 170, 220, 0, 110, 150});
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card);
    connect(m_undo, &KeyButton::clicked, this, &DuplicatesPage::undo);
    connect(&model, &MergeModel::stateChanged, this, &DuplicatesPage::showAnswer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_undo->setEnabled(m_model.mayUndo(m_table->currentRow())); });
    addKey(
        QKeySequence(u"U"_s), tr("Undo merge"), [this] { undo(); }, true);
    showAnswer();
}

void DuplicatesPage::focusFirst()
{
    m_table->setFocus();
}

void DuplicatesPage::refresh()
{
    m_model.reload();
}

void DuplicatesPage::undo()
{
    m_model.undo(m_table->currentRow());
}

void DuplicatesPage::showAnswer()
{
    m_card->setNote(m_model.errorText().isEmpty() || m_model.rowCount() == 0 ? tr("%n merged", nullptr, m_model.rowCount())
                                                                             : m_model.errorText());
    m_undo->setEnabled(m_model.mayUndo(m_table->currentRow()));
    Q_EMIT badgeChanged(m_model.rowCount() > 0 ? QString::number(m_model.rowCount()) : QString());
    if (m_model.isLoading())
        showState(PanelState::Loading);
    else if (m_model.rowCount() == 0)
        showState(m_model.errorText().isEmpty() ? PanelState::Empty : PanelState::Error, m_model.errorText());
    else
        showState(PanelState::Ready);
}

void DuplicatesPage::showState(PanelState state, const QString &words)
{
    showPageList(*m_table,
                 {u"person"_s,
                  tr("Nobody was merged."),
                  tr("When two rows are the same person, both names, the rule and what matched show here."),
                  tr("Reading the list of merges."),
                  tr("The list of merges cannot be read."),
                  {},
                  {}},
                 state, words);
}

} // namespace tradewind
