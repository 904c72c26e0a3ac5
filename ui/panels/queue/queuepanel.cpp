// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/queue/queuepanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "ui/panels/queue/goalstrip.h"
#include "ui/panels/queue/queuecardview.h"
#include "ui/panels/queue/queuehead.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/resultrow.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"
#include "ui/widgets/writeline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QStackedLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

QueuePanel::QueuePanel(const Theme &theme, QueueDesk &desk, const CustomerBook *customers, std::function<void(const QString &)> dial,
                       QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_customers(customers)
    , m_dial(std::move(dial))
{
    m_session.since = QDateTime::fromMSecsSinceEpoch(desk.nowMs());
    m_undo = new KeyButton(theme, tr("Undo"), u"U"_s, KeyButton::Kind::Plain, this);
    m_undo->setObjectName(u"undo"_s);
    m_undo->hide();
    connect(m_undo, &KeyButton::clicked, this, &QueuePanel::undo);

    m_pages = new QStackedLayout(this);
    m_work = new QWidget(this);
    auto *page = new QVBoxLayout(m_work);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(8);
    m_goals = new GoalStrip(theme, this);
    page->addWidget(m_goals);
    auto *card = new Card(theme, {}, this);
    page->addWidget(card);
    m_head = new QueueHead(theme, this);
    card->body()->addWidget(m_head);
    card->body()->addWidget(makeRule(Qt::Horizontal, this));
    buildActions(card->body());
    card->body()->addWidget(makeRule(Qt::Horizontal, this));
    m_view = new QueueCardView(theme, this);
    card->body()->addWidget(m_view);
    card->body()->addWidget(makeRule(Qt::Horizontal, this));
    buildResults(card->body());
    auto *next = m_next = new Card(theme, tr("Up next"), this);
    m_tabs = new TabRow(theme, this);
    m_tabs->setObjectName(u"queueTabs"_s);
    connect(m_tabs, &TabRow::chosen, this, &QueuePanel::showTab);
    next->addToHead(m_tabs);
    m_table = new LineTable(theme, u"upNext"_s, tr("Up next"), this);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->showModel(&m_lines, QueueModel::Why);
    m_table->setWidths({36, 170, 160, 90, 0, 108, 80, 120, 120});
    next->body()->addWidget(m_table);
    page->addWidget(next, 1);
    m_words = new StateWords(theme, this);
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_words);
    connect(m_words, &StateWords::pressed, this, [this] { takeNext(); });
    connect(m_table, &LineTable::opened, this, [this](const QModelIndex &index) { takeNext(m_lines.line(index.row()).taskId); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &QueuePanel::tickSecond);
    m_second.start();
    addKeys();
    showCard();
}

void QueuePanel::buildActions(QBoxLayout *page)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    m_call = new KeyButton(m_theme, tr("Call"), u"↵"_s, KeyButton::Kind::Primary, this);
    m_call->setObjectName(u"call"_s);
    m_call->setIconName(u"call"_s);
    connect(m_call, &KeyButton::clicked, this, &QueuePanel::call);
    row->addWidget(m_call);
    m_phone = makeLabel(m_theme, {}, 13, QFont::DemiBold, {}, this);
    m_phone->setObjectName(u"phone"_s);
    row->addWidget(m_phone);
    m_said = makeElidedLabel(m_theme, {}, 13, QFont::Normal, u"dim"_s, this);
    m_said->setObjectName(u"said"_s);
    row->addWidget(m_said, 1);
    const auto action = [&](const QString &name, const QString &words, const QString &key, const QString &icon, auto act) {
        auto *button = new KeyButton(m_theme, words, key, KeyButton::Kind::Plain, this);
        button->setObjectName(name);
        button->setIconName(icon);
        connect(button, &KeyButton::clicked, this, act);
        row->addWidget(button);
    };
    action(u"queueText"_s, tr("Text"), u"T"_s, u"text"_s, [this] { write(true); });
    action(u"queueMail"_s, tr("Email"), u"E"_s, u"email"_s, [this] { write(false); });
    action(u"queueNote"_s, tr("Note"), u"N"_s, u"note"_s, [this] { addNote(); });
    action(u"queueBook"_s, tr("Appointment"), u"A"_s, u"calendar"_s, [this] { bookSlot(); });
    action(u"queuePause"_s, tr("Pause"), u"Space"_s, {}, [this] { pause(); });
    action(u"queueSkip"_s, tr("Skip"), u"S"_s, {}, [this] { skip(); });
    page->addWidget(bar);
    m_write = new WriteLine(m_theme, this);
    connect(m_write, &WriteLine::finished, this, &QueuePanel::focusFirst);
    page->addWidget(m_write);
}

void QueuePanel::buildResults(QBoxLayout *page)
{
    m_results = new ResultRow(m_theme, this);
    connect(m_results, &ResultRow::chosen, this, [this](Disposition result) {
        if (result == Disposition::AppointmentSet)
            bookSlot();
        else if (result == Disposition::CallBack)
            callBack();
        else if (result == Disposition::VoicemailLeft)
            leaveVoicemail();
        else
            finish({.disposition = result});
    });
    page->addWidget(m_results);
}

QString QueuePanel::countLine() const
{
    return tr("%n waiting", nullptr, m_lines.count()) + (m_card ? u" · "_s + programWords(m_card->line.program) : QString());
}

QList<QWidget *> QueuePanel::headerWidgets() const
{
    return m_lastKept ? QList<QWidget *>{m_undo} : QList<QWidget *>();
}

void QueuePanel::focusFirst()
{
    m_table->setFocus();
}

void QueuePanel::showState(PanelState state, const QString &words)
{
    switch (state) {
    case PanelState::Ready:
        m_pages->setCurrentWidget(m_work);
        return;
    case PanelState::Empty:
        m_words->say(u"queue"_s, tr("Nothing is due."), words.isEmpty() ? tr("New leads and due calls appear here by themselves.") : words,
                     tr("Look again"), u"↵"_s);
        break;
    case PanelState::Loading:
        m_words->say(u"clock"_s, tr("Looking for the next call …"), words);
        break;
    case PanelState::Error:
        m_words->say(u"warning"_s, tr("The queue could not be read."), words, tr("Try again"), u"↵"_s);
        break;
    }
    m_pages->setCurrentWidget(m_words);
}

void QueuePanel::refresh()
{
    if (!m_card && !m_isPaused)
        takeNext();
    else
        showLines();
}

void QueuePanel::leaveCard(qint64 customerId)
{
    if (m_card && m_card->line.customerId == customerId) {
        m_desk.release(m_card->line.taskId); // of what is settled nothing is left to release
        m_card.reset();
    }
    refresh();
}

void QueuePanel::takeNext(qint64 taskId)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    if (m_card && taskId != 0)
        m_desk.release(m_card->line.taskId);
    m_desk.take(taskId, [this, guard = QPointer(this)](const Result<std::optional<QueueCard>> &card) {
        if (!guard)
            return;
        m_isBusy = false;
        if (!card) {
            if (m_card)
                say(localized(card.error()), u"bad"_s);
            else
                showState(PanelState::Error, localized(card.error()));
            return;
        }
        m_card = *card;
        m_note.clear();
        showCard();
        QTimer::singleShot(0, this, &QueuePanel::showLines); // the person is on the screen first
    });
}

void QueuePanel::showCard()
{
    showGoals();
    if (!m_card) {
        showState(PanelState::Empty);
        showNextDue();
        Q_EMIT headChanged();
        return;
    }
    showState(PanelState::Ready);
    m_head->show(*m_card);
    m_phone->setText(m_card->phone);
    m_call->setEnabled(!m_card->dial.isEmpty());
    say(m_card->consent, m_card->callRules.isEmpty() ? QString() : u"warn"_s);
    m_said->setToolTip(m_card->callRules.toHtmlEscaped());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.nowMs(), m_desk.zone());
    const auto facts = m_customers == nullptr ? std::nullopt : m_customers->known(m_card->line.customerId);
    m_view->show(*m_card, facts && !facts->vehicles.isEmpty() ? &facts->vehicles.constFirst() : nullptr, now.time(),
                 now.date().dayOfWeek() - 1);
    tickSecond();
    Q_EMIT headChanged();
}

void QueuePanel::showGoals()
{
    constexpr int goalContacts = 110, goalAppointments = 14; // a day's usual targets (peers.md: 100–120 contacts)
    const auto of = [](int done, int goal) { return double(done) / goal; };
    const auto share = [this](int part) {
        return m_session.contacts > 0 ? std::optional(double(part) / m_session.contacts) : std::nullopt;
    };
    m_goals->show(tr("Your session since %1").arg(clockTime(m_session.since.toTimeZone(m_desk.zone()).time())), tr("only you see this"),
                  {{tr("Contacts"), tr("%1 of %2").arg(m_session.contacts).arg(goalContacts), of(m_session.contacts, goalContacts)},
                   {tr("Appointments"), tr("%1 of %2").arg(m_session.appointments).arg(goalAppointments),
                    of(m_session.appointments, goalAppointments)},
                   {tr("In time"), percent(share(m_session.inTime)), share(m_session.inTime)},
                   {tr("With a note"), tr("%1 of %2").arg(m_session.notes).arg(m_session.contacts), share(m_session.notes)}});
}

void QueuePanel::showNextDue()
{
    m_desk.nextDue([this, guard = QPointer(this)](const Result<std::optional<qint64>> &due) {
        if (guard && !m_card && !m_isPaused && due && *due)
            showState(
                PanelState::Empty,
                tr("The next one is due %1. New leads appear here by themselves.").arg(dayAndTime(**due, m_desk.zone(), DayForm::Weekday)));
    });
}

void QueuePanel::showLines()
{
    m_desk.lines([this, guard = QPointer(this)](const Result<QList<QueueLine>> &lines) {
        if (!guard || !lines)
            return;
        m_lines.show(*lines, m_desk.nowMs());
        showTabs();
        Q_EMIT lineCountChanged(m_lines.count());
        Q_EMIT headChanged();
    });
}

void QueuePanel::showTabs()
{
    QStringList tabs{tr("All %1").arg(count(m_lines.count()))};
    for (const QString &program : m_lines.programs())
        tabs << u"%1 %2"_s.arg(programWords(program), count(m_lines.count(program)));
    const int before = m_tabs->current();
    m_tabs->setTabs(tabs);
    m_tabs->setVisible(tabs.size() > 2); // of one program there is nothing to choose
    m_tabs->setCurrent(before < tabs.size() ? before : 0);
    int mine = 0, locked = 0;
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        mine += m_lines.line(row).owner == tr("You");
        locked += !m_lines.line(row).lockedBy.isEmpty();
    }
    QStringList note{tr("%n people", nullptr, m_lines.count())};
    if (mine > 0)
        note << tr("%n yours", nullptr, mine);
    if (locked > 0)
        note << tr("%n locked by others", nullptr, locked);
    m_next->setNote(note.join(u" · "_s));
}

void QueuePanel::showTab(int tab)
{
    m_lines.showOnly(m_lines.programs().value(tab - 1));
    m_table->selectFirst();
}

void QueuePanel::say(const QString &words, const QString &tone)
{
    m_said->setText(words);
    setTone(m_said, tone.isEmpty() ? u"dim"_s : tone);
}

void QueuePanel::tickSecond()
{
    const qint64 left = undoMs - (m_desk.nowMs() - m_lastKeptAt);
    if (m_lastKept && left <= 0) {
        m_lastKept.reset();
        Q_EMIT headChanged();
    }
    if (!m_card)
        return;
    m_head->tick(m_card->line, m_desk.nowMs());
}

} // namespace tradewind
