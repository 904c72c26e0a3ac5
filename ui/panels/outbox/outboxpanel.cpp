// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/outbox/outboxpanel.h"

#include "models/outreach/outboxmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 10'000;

/// In the order of the tabs behind "All".
constexpr OutboxState tabStates[] = {OutboxState::Queued, OutboxState::Sending,    OutboxState::Held, OutboxState::Unknown,
                                     OutboxState::Failed, OutboxState::Suppressed, OutboxState::Sent};
constexpr int unknownTab = 4;

std::optional<OutboxState> stateOfTab(int tab)
{
    return tab <= 0 ? std::nullopt : std::optional(tabStates[tab - 1]);
}

} // namespace

OutboxPanel::OutboxPanel(const Theme &theme, OutboxModel &model, QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    m_card = new Card(theme, tr("Messages"));
    column->addWidget(m_card);
    addHead();
    m_tabs = new TabRow(theme);
    m_tabs->setObjectName(u"outboxStates"_s);
    auto *states = new QHBoxLayout;
    states->setContentsMargins(8, 6, 8, 6);
    states->addWidget(m_tabs);
    states->addStretch(1);
    m_card->body()->addLayout(states);
    m_card->body()->addWidget(makeRule(Qt::Horizontal));
    m_table = new LineTable(theme, u"outboxTable"_s, tr("Messages, newest first"));
    m_table->showModel(&model, OutboxModel::Why);
    m_table->setWidths({190, 150, 96, 140, 250});
    m_card->body()->addWidget(m_table, 1);
    m_detail = makeDetail();
    m_card->body()->addWidget(m_detail);
    addKeys();

    connect(m_tabs, &TabRow::chosen, this, [this](int tab) { m_model.showOnly(stateOfTab(tab)); });
    connect(m_table, &LineTable::opened, this, &OutboxPanel::openCustomer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPanel::showDetail);
    connect(&model, &OutboxModel::changed, this, &OutboxPanel::refresh);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, &model, &OutboxModel::refresh);
    refresh();
}

void OutboxPanel::addHead()
{
    m_switch = new StateChip(m_theme);
    m_switch->setObjectName(u"sendingState"_s);
    m_stop = new KeyButton(m_theme, tr("Stop all sending"), u"!"_s);
    m_stop->setObjectName(u"stopSending"_s);
    m_card->addToHead(m_switch);
    m_card->addToHead(m_stop);
    connect(m_stop, &KeyButton::clicked, &m_model, &OutboxModel::toggleStopped);
}

QWidget *OutboxPanel::makeDetail()
{
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeRule(Qt::Horizontal));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(12, 8, 12, 10);
    inside->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_who = makeLabel(m_theme, {}, 13, QFont::DemiBold);
    m_about = makeLabel(m_theme, {}, 12, QFont::Normal, u"dim"_s);
    head->addWidget(m_who);
    head->addWidget(m_about, 1);
    m_open = new KeyButton(m_theme, tr("Customer"), u"↵"_s);
    m_release = new KeyButton(m_theme, tr("Send it"), u"A"_s);
    m_settle = new KeyButton(m_theme, tr("It went out"), u"G"_s);
    m_drop = new KeyButton(m_theme, tr("Leave it"), u"X"_s);
    m_open->setObjectName(u"openCustomer"_s);
    m_release->setObjectName(u"releaseMessage"_s);
    m_settle->setObjectName(u"settleMessage"_s);
    m_drop->setObjectName(u"dropMessage"_s);
    for (KeyButton *button : {m_open, m_release, m_settle, m_drop})
        head->addWidget(button);
    m_why = makeLabel(m_theme, {}, 13);
    m_why->setObjectName(u"outboxWhy"_s);
    m_why->setWordWrap(true);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"outboxText"_s);
    m_text->setAccessibleName(tr("The message word for word"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(76);
    m_notice = makeLabel(m_theme, {}, 12, QFont::Normal, u"bad"_s);
    m_notice->setWordWrap(true);
    inside->addLayout(head);
    inside->addWidget(m_why);
    inside->addWidget(m_text);
    inside->addWidget(m_notice);
    column->addLayout(inside);
    connect(m_open, &KeyButton::clicked, this, &OutboxPanel::openCustomer);
    connect(m_release, &KeyButton::clicked, this, [this] { m_model.release(m_table->currentRow()); });
    connect(m_settle, &KeyButton::clicked, this, [this] { m_model.settle(m_table->currentRow()); });
    connect(m_drop, &KeyButton::clicked, this, [this] { m_model.drop(m_table->currentRow()); });
    return detail;
}

void OutboxPanel::addKeys()
{
    addKey(
        QKeySequence(u"A"_s), tr("Send the message, or send it again"), [this] { m_model.release(m_table->currentRow()); }, true);
    addKey(
        QKeySequence(u"G"_s), tr("It did go out: settle what may have gone out"), [this] { m_model.settle(m_table->currentRow()); }, true);
    addKey(
        QKeySequence(u"X"_s), tr("Leave the message unsent"), [this] { m_model.drop(m_table->currentRow()); }, true);
    addKey(
        QKeySequence(u"!"_s), tr("Stop all sending, or let it go on"), [this] { m_model.toggleStopped(); }, true);
    addKey(
        QKeySequence(u"F"_s), tr("Next state"),
        [this] {
            m_tabs->setCurrent((m_tabs->current() + 1) % (int(std::size(tabStates)) + 1));
            m_model.showOnly(stateOfTab(m_tabs->current()));
        },
        true);
    addKey(QKeySequence(u"R"_s), tr("Look again"), [this] { m_model.refresh(); });
}

QString OutboxPanel::heading() const
{
    return tr("Outbox");
}

QString OutboxPanel::countLine() const
{
    return m_model.isStopped() ? tr("stopped: nothing goes out") : m_model.summary();
}

void OutboxPanel::focusFirst()
{
    m_table->setFocus();
    if (m_table->currentRow() < 0)
        m_table->selectFirst();
}

void OutboxPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_model.refresh();
    m_look.start();
}

void OutboxPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_look.stop();
}

void OutboxPanel::openCustomer()
{
    if (const OutboxLine *line = m_model.line(m_table->currentRow()))
        Q_EMIT openRequested(u"customer"_s, line->row.customerId);
}

void OutboxPanel::refresh()
{
    showCounts();
    const bool isStopped = m_model.isStopped();
    m_switch->say(isStopped ? tr("Sending is stopped") : tr("Sending is on"), isStopped ? Tone::Bad : Tone::Good, 0,
                  isStopped ? u"warning"_s : u"check"_s);
    m_stop->setText(isStopped ? tr("Let sending go on") : tr("Stop all sending"));
    const qint64 all = m_model.count(m_model.shownState());
    m_card->setNote(all > m_model.rowCount() ? tr("the newest %L1 of %L2").arg(m_model.rowCount()).arg(all) : QString());
    showState(!m_model.problem().isEmpty() ? PanelState::Error
              : !m_model.isLoaded()        ? PanelState::Loading
              : m_model.rowCount() == 0    ? PanelState::Empty
                                           : PanelState::Ready,
              m_model.problem());
    if (const int row = m_model.rowOf(m_current); row >= 0 && row != m_table->currentRow())
        m_table->selectRow(row);
    else if (row < 0 && m_model.rowCount() > 0)
        m_table->selectFirst();
    showDetail();
    Q_EMIT headChanged();
}

void OutboxPanel::showCounts()
{
    QStringList tabs{tr("All %L1").arg(m_model.count(std::nullopt))};
    for (const OutboxState state : tabStates)
        tabs << u"%1 %L2"_s.arg(OutboxModel::stateWords(state)).arg(m_model.count(state));
    m_tabs->setTabs(tabs, m_model.count(OutboxState::Unknown) > 0 ? unknownTab : -1);
}

void OutboxPanel::showDetail()
{
    const int row = m_table->currentRow();
    const OutboxLine *line = m_model.line(row);
    m_detail->setVisible(line != nullptr);
    if (line == nullptr)
        return;
    m_current = line->row.id;
    m_who->setText(line->name.isEmpty() ? line->row.to : line->name);
    m_about->setText(line->name.isEmpty() ? OutboxModel::stateWords(line->row.state)
                                          : u"%1 · %2"_s.arg(line->row.to, OutboxModel::stateWords(line->row.state)));
    const QString why = m_model.why(row);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    const QString text = line->row.subject.isEmpty() ? line->row.text : line->row.subject + u"\n"_s + line->row.text;
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_notice->setText(m_model.notice());
    m_notice->setVisible(!m_model.notice().isEmpty());
    m_release->setEnabled(m_model.mayRelease(row));
    m_settle->setEnabled(m_model.maySettle(row));
    m_drop->setEnabled(m_model.mayDrop(row));
}

void OutboxPanel::showState(PanelState state, const QString &words)
{
    switch (state) {
    case PanelState::Ready:
        m_table->showRows();
        return;
    case PanelState::Empty:
        if (m_model.shownState())
            m_table->words().say(u"check"_s, tr("No message in this state."), tr("Press F for the next state."));
        else
            m_table->words().say(u"text"_s, tr("Nothing was sent yet."),
                                 words.isEmpty() ? tr("Add a gateway in Setup, then start a campaign or answer in the Inbox: every message "
                                                      "shows here, with the reason for each that stays.")
                                                 : words);
        break;
    case PanelState::Loading:
        m_table->words().say(u"clock"_s, tr("Reading the outbox."), words);
        break;
    case PanelState::Error:
        m_table->words().say(u"warning"_s, tr("The outbox cannot be shown."),
                             words.isEmpty() ? tr("Nothing was changed. Press R to look again.") : words);
        break;
    }
    m_table->showWords();
}

} // namespace tradewind
