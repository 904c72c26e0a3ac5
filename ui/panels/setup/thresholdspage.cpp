// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/thresholdspage.h"

#include "models/base/sentences.h"
#include "ui/panels/setup/choicedelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

ThresholdsPage::ThresholdsPage(const Theme &theme, ThresholdModel &model, QWidget *parent)
    : SetupPage(parent)
    , m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Thresholds"));
    m_revert = new KeyButton(theme, tr("Undo changes"), u"Z"_s);
    m_save = new KeyButton(theme, tr("Save"), u"Ctrl S"_s, KeyButton::Kind::Primary);
    m_save->setObjectName(u"saveThresholds"_s);
    m_card->addToHead(m_revert);
    m_card->addToHead(m_save);
    m_table = new LineTable(theme, u"thresholdTable"_s, tr("Thresholds"));
    m_table->setItemDelegate(new FieldDelegate(theme, m_table));
    m_table->setRowHeight(28);
    m_table->showModel(&model, ThresholdModel::Meaning);
    m_table->setWidths({146, 232, 108, 92, 214});
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(makeRule(Qt::Horizontal));
    m_meaning = makeLabel(theme, {}, 13, QFont::Normal, u"dim"_s);
    m_meaning->setObjectName(u"thresholdMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setContentsMargins(12, 8, 12, 8);
    m_card->body()->addWidget(m_meaning);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThresholdsPage::showMeaning);
    column->addWidget(m_card);
    connect(m_table, &LineTable::opened, this, &ThresholdsPage::change);
    connect(m_save, &KeyButton::clicked, this, &ThresholdsPage::save);
    connect(m_revert, &KeyButton::clicked, &model, &ThresholdModel::revert);
    connect(&model, &ThresholdModel::draftsChanged, this, &ThresholdsPage::showDrafts);
    addKey(
        QKeySequence(u"D"_s), tr("Default"), [this] { m_model.useStandard(m_table->currentRow()); }, true);
    addKey(
        QKeySequence(u"Z"_s), tr("Undo changes"), [this] { m_model.revert(); }, true);
    addKey(
        QKeySequence(u"Ctrl+S"_s), tr("Save"), [this] { save(); }, true);
    showDrafts();
}

void ThresholdsPage::focusFirst()
{
    m_table->setFocus();
}

void ThresholdsPage::showMeaning()
{
    const int row = m_table->currentRow();
    m_meaning->setText(row < 0 ? QString() : tr("%1: %2").arg(m_model.threshold(row).title, m_model.threshold(row).meaning));
}

void ThresholdsPage::change()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QModelIndex value = m_model.index(row, ThresholdModel::Value);
    const Threshold &rule = m_model.threshold(row);
    if (isChosen(rule)) // Enter goes on to the next
        m_model.setData(value, m_model.value(row) < rule.most ? m_model.value(row) + 1 : rule.least, Qt::EditRole);
    else
        m_table->edit(value);
}

void ThresholdsPage::save()
{
    const auto saved = m_model.save();
    m_answer = saved ? tr("Saved.") : localized(saved.error());
    showDrafts();
}

void ThresholdsPage::showDrafts()
{
    const int drafts = m_model.draftCount();
    m_save->setEnabled(drafts > 0);
    m_revert->setEnabled(drafts > 0);
    if (drafts == 0) {
        m_card->setNote(m_answer.isEmpty() ? tr("Enter changes a value; nothing counts before it is saved") : std::exchange(m_answer, {}));
        return;
    }
    const QString effect = m_model.effectText();
    const QString changed = m_answer.isEmpty() ? tr("%n changed, not saved", nullptr, drafts) : std::exchange(m_answer, {});
    m_card->setNote(effect.isEmpty() ? changed : tr("%1 · %2").arg(changed, effect));
}

void ThresholdsPage::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Ready || state == PanelState::Empty)
        return m_table->showRows();
    const bool isLoading = state == PanelState::Loading;
    m_table->words().say(isLoading ? u"clock"_s : u"warning"_s,
                         isLoading         ? tr("Reading the thresholds.")
                         : words.isEmpty() ? tr("The thresholds cannot be read.")
                                           : words,
                         isLoading ? words : tr("The defaults hold until then."));
    m_table->showWords();
}

} // namespace tradewind
