// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/rolloutpage.h"

#include "models/base/sentences.h"
#include "ui/panels/setup/pagelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"

#include <QPointer>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

RolloutPage::RolloutPage(const Theme &theme, RolloutBook &book, QWidget *parent)
    : SetupPage(parent)
    , m_book(book)
    , m_rows(new SmallTable(rolloutHeadings(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Roll-out"));
    m_table = new LineTable(theme, u"rolloutTable"_s, tr("Steps of the roll-out"));
    m_table->setRowHeight(34);
    m_table->showModel(m_rows, 1);
    m_table->setWidths({230, 0, 90, 76, 76, 150});
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card);
    connect(m_table, &LineTable::opened, this, &RolloutPage::open);
    connect(&m_table->words(), &StateWords::pressed, this, &RolloutPage::refresh);
    addKey(
        QKeySequence(u"G"_s), tr("Go to where it is done"), [this] { open(); }, true);
    showState(PanelState::Loading);
}

void RolloutPage::focusFirst()
{
    m_table->setFocus();
    if (m_table->currentRow() < 0)
        m_table->selectFirst();
}

void RolloutPage::refresh()
{
    m_book.read([self = QPointer(this)](const Result<Rollout> &rollout) {
        if (!self)
            return;
        if (!rollout) {
            self->showState(PanelState::Error, localized(rollout.error()));
            return;
        }
        const int before = self->m_table->currentRow();
        self->m_rows->setLines(rolloutLines(*rollout));
        self->m_card->setNote(rolloutWords(*rollout));
        self->m_table->showRows();
        if (before >= 0)
            self->m_table->selectRow(before);
        const int left = static_cast<int>(rollout->lines.size()) - rollout->done();
        Q_EMIT self->badgeChanged(left > 0 ? QString::number(left) : QString());
    });
}

void RolloutPage::open()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const RolloutPlace place = rolloutPlace(static_cast<RolloutStep>(m_rows->line(row).key.toInt()));
    if (place.panel == u"setup")
        Q_EMIT pageRequested(place.page);
    else
        Q_EMIT openRequested(place.panel, 0);
}

void RolloutPage::showState(PanelState state, const QString &words)
{
    showPageList(*m_table,
                 {u"check"_s,
                  tr("No steps are known."),
                  tr("Every store has ten: read them again."),
                  tr("Looking at what the store holds."),
                  tr("The steps cannot be read."),
                  tr("Try again"),
                  {}},
                 state, words);
}

} // namespace tradewind
