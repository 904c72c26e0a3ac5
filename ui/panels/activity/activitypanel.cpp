// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/activity/activitypanel.h"

#include "models/activity/activitymodel.h"
#include "models/activity/standingmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"

#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

ActivityPanel::ActivityPanel(const Theme &theme, ActivityModel &model, StandingModel &standing, QWidget *parent)
    : Panel(parent)
    , m_model(model)
    , m_tasks(standing)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    m_card = new Card(theme, tr("Jobs"));
    m_cancel = new KeyButton(theme, tr("Cancel job"), u"X"_s);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_card->addToHead(m_cancel);
    m_table = new LineTable(theme, u"activityTable"_s, tr("Background jobs, newest first"));
    m_table->showModel(&model, ActivityModel::Outcome);
    m_table->setWidths({264, 104, 212, 142, 72, 84, 72});
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, 3);
    auto *byItself = new Card(theme, tr("Runs by itself"));
    m_standing = new LineTable(theme, u"standingTable"_s, tr("What runs by itself"));
    m_standing->showModel(&standing, StandingModel::Outcome);
    m_standing->setWidths({264, 104, 84});
    byItself->body()->addWidget(m_standing);
    column->addWidget(byItself, 2);

    addKey(
        QKeySequence(u"X"_s), tr("Cancel job"), [this] { cancelJob(); }, true);
    connect(m_cancel, &KeyButton::clicked, this, &ActivityPanel::cancelJob);
    connect(&model, &ActivityModel::runningChanged, this, &ActivityPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityPanel::refresh);
    connect(&standing, &StandingModel::rowsInserted, this, &ActivityPanel::showStanding);
    connect(&m_second, &QTimer::timeout, &model, &ActivityModel::tick);
    m_second.setInterval(1000);
    showStanding();
    refresh();
}

QString ActivityPanel::heading() const
{
    return tr("Activity");
}

QString ActivityPanel::countLine() const
{
    return m_model.summary();
}

void ActivityPanel::focusFirst()
{
    m_table->setFocus();
}

void ActivityPanel::showStanding()
{
    if (m_tasks.rowCount() > 0) {
        m_standing->showRows();
        return;
    }
    m_standing->words().say(u"clock"_s, tr("Nothing was to be done by itself yet."),
                            tr("Sending, answers, sequences and leads are looked at every few seconds while this window is open."));
    m_standing->showWords();
}

void ActivityPanel::cancelJob()
{
    m_model.cancel(m_table->currentRow());
}

void ActivityPanel::refresh()
{
    const bool isRunning = m_model.running().has_value();
    if (isRunning != m_second.isActive())
        isRunning ? m_second.start() : m_second.stop();
    m_card->setNote(tr("%n since the program started", nullptr, m_model.rowCount()));
    m_cancel->setEnabled(m_model.mayCancel(m_table->currentRow()));
    showState(m_model.rowCount() == 0 ? PanelState::Empty : PanelState::Ready);
    Q_EMIT headChanged();
}

void ActivityPanel::showState(PanelState state, const QString &words)
{
    switch (state) {
    case PanelState::Ready:
        if (m_model.rowCount() == 0)
            return showState(PanelState::Empty, words);
        m_table->showRows();
        return;
    case PanelState::Empty:
        m_table->words().say(u"activity"_s, tr("Nothing has run since the program started."),
                             words.isEmpty() ? tr("Imports, checks and recalculations show here while they work and after.") : words);
        break;
    case PanelState::Loading:
        m_table->words().say(u"clock"_s, tr("Reading the list of jobs."), words);
        break;
    case PanelState::Error:
        m_table->words().say(u"warning"_s, tr("The list of jobs cannot be shown."),
                             words.isEmpty() ? tr("What runs goes on. Open Activity again.") : words);
        break;
    }
    m_table->showWords();
}

} // namespace tradewind
