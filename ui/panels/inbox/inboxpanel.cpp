// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/inboxpanel.h"

#include "models/inbox/inboxdesk.h"
#include "ui/panels/callresultline.h"
#include "ui/panels/inbox/composer.h"
#include "ui/panels/inbox/conversationdelegate.h"
#include "ui/panels/inbox/handoffcard.h"
#include "ui/panels/inbox/messagedelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"
#include "ui/widgets/writeline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

InboxPanel::InboxPanel(const Theme &theme, InboxDesk &inbox, const CustomerBook &customers, QDate today, ContactWays ways, QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_inbox(inbox)
    , m_customers(customers)
    , m_today(today)
    , m_call(ways.call)
{
    m_pages = new QStackedLayout(this);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(16, 12, 16, 16);
    columns->setSpacing(12);
    columns->addWidget(makeList());
    columns->addWidget(makeThread(ways.desk), 1);
    m_handoff = new HandoffCard(theme);
    columns->addWidget(m_handoff);
    m_words = new StateWords(theme);
    m_pages->addWidget(content);
    m_pages->addWidget(m_words);

    connect(m_handoff, &HandoffCard::openRequested, this, [this] { Q_EMIT openRequested(u"customer"_s, currentCustomer()); });
    connect(m_words, &StateWords::pressed, &m_inbox, &InboxDesk::load);
    connect(&m_inbox, &InboxDesk::loaded, this, &InboxPanel::showConversations);
    connect(&m_inbox, &InboxDesk::opened, this, &InboxPanel::showThread);
    connect(&m_inbox, &InboxDesk::answered, this, [this](const QString &key) {
        m_drafts.remove(key);
        if (key == m_openKey)
            m_composer->setText({});
    });
    connect(&m_inbox, &InboxDesk::foreseen, m_composer, &Composer::setRuling);
    connect(&m_inbox, &InboxDesk::filled, this, [this](const QString &key, const QString &text) {
        if (key != m_openKey || !m_composer->text().isEmpty())
            return;
        m_composer->setText(text);
        m_composer->focusText();
    });
    connect(&m_inbox, &InboxDesk::told, this, [this](const QString &sentence) { say(sentence, u"good"_s); });
    connect(&m_inbox, &InboxDesk::failed, this, [this](const QString &sentence) { say(sentence, u"bad"_s); });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, &m_inbox, [this] {
        m_inbox.tick();
        m_inbox.load();
    });
    m_minute.start();
    addKeys();
    showState(PanelState::Loading);
    m_inbox.load();
}

QWidget *InboxPanel::makeList()
{
    auto *card = new Card(m_theme);
    card->setFixedWidth(344);
    m_tabs = new TabRow(m_theme);
    m_tabs->setContentsMargins(0, 6, 0, 6);
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(makeRule(Qt::Horizontal));
    m_list = new QListView;
    m_list->setObjectName(u"conversations"_s);
    m_list->setAccessibleName(tr("Conversations, the longest wait first"));
    m_list->setProperty("flush", true);
    m_list->setModel(&m_inbox.conversations());
    m_list->setItemDelegate(new ConversationDelegate(m_theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_list, 1);
    connect(m_tabs, &TabRow::chosen, this, [this](int tab) {
        m_inbox.conversations().setTab(static_cast<InboxTab>(tab));
        showConversations();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_notice->hide();
        m_ask->leave();
        openRow(index.row());
    });
    connect(&m_theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    return card;
}

QWidget *InboxPanel::makeThread(ContactDesk &desk)
{
    m_thread = new Card(m_theme, tr("Conversation"));
    m_messages = new QListView;
    m_messages->setObjectName(u"thread"_s);
    m_messages->setAccessibleName(tr("What was said, oldest first"));
    m_messages->setProperty("flush", true);
    m_messages->setModel(&m_inbox.thread());
    m_messages->setItemDelegate(new MessageDelegate(m_theme, m_messages));
    m_messages->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_messages->setResizeMode(QListView::Adjust);
    m_messages->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_messages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thread->body()->addWidget(m_messages, 1);
    m_thread->body()->addWidget(makeRule(Qt::Horizontal));
    m_notice = makeLabel(m_theme, {}, 12, QFont::Normal, u"bad"_s);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(12, 8, 12, 0);
    m_notice->hide();
    m_notice->setObjectName(u"inboxNotice"_s);
    m_ask = new WriteLine(m_theme);
    connect(m_ask, &WriteLine::finished, m_list, qOverload<>(&QWidget::setFocus));
    m_result = new CallResultLine(m_theme, desk, *m_ask);
    connect(m_result, &CallResultLine::finished, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_result, &CallResultLine::askingChanged, this, &InboxPanel::showReady);
    connect(m_result, &CallResultLine::changed, this, &InboxPanel::changed);
    m_composer = new Composer(m_theme);
    m_thread->body()->addWidget(m_notice);
    m_thread->body()->addWidget(m_ask);
    m_thread->body()->addWidget(m_result);
    m_thread->body()->addWidget(m_composer);
    connect(m_composer, &Composer::sendRequested, &m_inbox, &InboxDesk::answer);
    connect(m_composer, &Composer::rested, &m_inbox, &InboxDesk::foresee);
    connect(m_composer, &Composer::readyRequested, &m_inbox, &InboxDesk::fill);
    connect(&m_theme, &Theme::changed, m_messages->viewport(), qOverload<>(&QWidget::update));
    return m_thread;
}

QString InboxPanel::heading() const
{
    return tr("Inbox");
}

QString InboxPanel::countLine() const
{
    const ConversationModel &list = m_inbox.conversations();
    return tr("%1 unreplied, %2 over 1 h").arg(list.count(InboxTab::Unreplied)).arg(list.count(InboxTab::OverHour));
}

void InboxPanel::focusFirst()
{
    m_list->setFocus();
}

qint64 InboxPanel::currentCustomer() const
{
    return m_inbox.current() ? m_inbox.current()->customerId.value_or(0) : 0;
}

void InboxPanel::showConversations()
{
    const ConversationModel &list = m_inbox.conversations();
    const int late = list.count(InboxTab::OverHour);
    m_tabs->setTabs({tr("Unreplied %1").arg(list.count(InboxTab::Unreplied)), tr("Over 1 h %1").arg(late),
                     tr("Negative %1").arg(list.count(InboxTab::Negative)), tr("All %1").arg(list.count(InboxTab::All))},
                    late > 0 ? 1 : -1);
    m_tabs->setCurrent(static_cast<int>(list.tab()));
    showState(list.count(InboxTab::All) == 0 ? PanelState::Empty : PanelState::Ready);
    const bool isSaid = !m_notice->isHidden();
    const int row = list.rowOf(m_inbox.current() ? m_inbox.current()->answerId : 0);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : list.index(row));
    if (row < 0)
        openRow(-1);
    m_notice->setVisible(isSaid); // what was done to one conversation is still read when the next one is open
    Q_EMIT headChanged();
}

void InboxPanel::openRow(int row)
{
    const QString typed = m_composer->text();
    m_inbox.open(row);
    const QString key = m_inbox.current() ? m_inbox.current()->key() : QString();
    const QString before = std::exchange(m_openKey, key);
    if (key == before)
        return;
    if (typed.isEmpty())
        m_drafts.remove(before);
    else if (!before.isEmpty())
        m_drafts.insert(before, typed);
    m_composer->setReady({});
    m_composer->setText(m_drafts.value(key));
}

void InboxPanel::showThread()
{
    const auto &conversation = m_inbox.current();
    m_result->showFor(currentCustomer());
    if (!conversation) {
        m_thread->setTitle(tr("Everyone has an answer"));
        m_thread->setNote({});
        m_composer->setObstacle(tr("Choose a conversation to write."));
        m_handoff->showNothing(tr("Choose a conversation."));
        return;
    }
    m_thread->setTitle(personWords(*conversation));
    m_thread->setNote(conversation->name.isEmpty() ? conversation->vehicle : addressWords(conversation->address));
    const QList<Channel> ways = m_inbox.ways();
    m_composer->setWays(ways, ways.contains(m_composer->channel()) && !m_composer->text().isEmpty() ? m_composer->channel() : ways.first());
    showReady();
    const bool isStopped = conversation->intent == u"opt-out";
    m_composer->setStopped(isStopped, conversation->waitingSince.has_value());
    m_composer->setObstacle(isStopped ? tr("They asked for no more messages, so nothing can be sent to them.")
                            : !conversation->customerId.has_value()
                                ? tr("Nobody is known by this number or address. Add the person first, then answer.")
                                : QString());
    showCustomer(currentCustomer());
    m_messages->scrollToBottom();
}

/// While somebody is to say how a call went, 1 to 3 are results.
void InboxPanel::showReady()
{
    m_composer->setReady(!m_result->isAsking() && m_inbox.current() ? m_inbox.brief().ready : QList<ReadyReply>());
}

void InboxPanel::showCustomer(qint64 customerId)
{
    if (customerId != currentCustomer())
        return;
    if (m_inbox.current())
        m_handoff->show(*m_inbox.current(), m_customers.known(customerId), m_inbox.brief());
}

void InboxPanel::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Empty)
        m_words->say(u"inbox"_s, words.isEmpty() ? tr("Nobody has written yet.") : words,
                     tr("Answers to texts and e-mails come in here as soon as a gateway is set up."));
    else if (state == PanelState::Loading)
        m_words->say(u"clock"_s, words.isEmpty() ? tr("Reading the inbox…") : words, tr("The longest wait comes first."));
    else if (state == PanelState::Error)
        m_words->say(u"warning"_s, words.isEmpty() ? tr("The inbox cannot be read.") : words, tr("Nothing was changed."), tr("Try again"),
                     u"F5"_s);
    const bool comesBack = state == PanelState::Ready && m_pages->currentIndex() != 0;
    m_pages->setCurrentIndex(state == PanelState::Ready ? 0 : 1);
    if (comesBack) // what had focus went with the words
        m_list->setFocus();
}

} // namespace tradewind
