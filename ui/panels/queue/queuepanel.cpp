// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/queue/queuepanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "ui/panels/queue/queuecardview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"
#include "ui/widgets/writeline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStackedLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

QueuePanel::QueuePanel(const Theme &theme, QueueDesk &desk, std::function<void(const QString &)> dial, QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_desk(desk)
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
    m_goals = makeLabel(theme, {}, 13, QFont::Normal, u"dim"_s, this);
    m_goals->setObjectName(u"goals"_s);
    page->addWidget(m_goals);
    auto *card = new Card(theme, {}, this);
    page->addWidget(card);
    buildHead(card->body());
    card->body()->addWidget(makeRule(Qt::Horizontal, this));
    buildActions(card->body());
    card->body()->addWidget(makeRule(Qt::Horizontal, this));
    m_view = new QueueCardView(theme, this);
    card->body()->addWidget(m_view);
    card->body()->addWidget(makeRule(Qt::Horizontal, this));
    buildResults(card->body());
    auto *next = new Card(theme, tr("Up next"), this);
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

void QueuePanel::buildHead(QBoxLayout *page)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(24);
    auto *who = new QVBoxLayout;
    m_name = makeLabel(m_theme, {}, 20, QFont::DemiBold, {}, this);
    m_name->setObjectName(u"queueName"_s);
    m_about = makeLabel(m_theme, {}, 13, QFont::Normal, u"dim"_s, this);
    m_chips = makeLabel(m_theme, {}, 13, QFont::Medium, u"accent"_s, this);
    m_chips->setObjectName(u"whyNext"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name);
    line->addWidget(m_about, 1);
    who->addLayout(line);
    who->addWidget(m_chips);
    row->addLayout(who, 1);
    const auto fact = [&](const QString &title, const QString &name) {
        auto *side = new QVBoxLayout;
        side->addWidget(makeLabel(m_theme, title, 11, QFont::Normal, u"dim"_s, this));
        auto *value = makeLabel(m_theme, {}, 15, QFont::DemiBold, {}, this);
        value->setObjectName(name);
        side->addWidget(value);
        row->addLayout(side);
        return value;
    };
    m_localTime = fact(tr("Local time"), u"localTime"_s);
    m_attempt = fact(tr("Attempt"), u"attempt"_s);
    m_promise = fact(tr("Due"), u"promise"_s);
    page->addWidget(head);
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
    m_askLine = new QWidget(this);
    auto *ask = new QHBoxLayout(m_askLine);
    ask->setContentsMargins(0, 0, 0, 0);
    m_asked = makeLabel(m_theme, {}, 13, QFont::Normal, {}, this);
    m_ask = new QLineEdit(this);
    m_ask->setObjectName(u"ask"_s);
    m_ask->setMinimumWidth(220);
    ask->addWidget(m_asked);
    ask->addWidget(m_ask);
    m_askLine->hide();
    row->addWidget(m_askLine);
    page->addWidget(bar);
    m_write = new WriteLine(m_theme, this);
    connect(m_write, &WriteLine::finished, this, &QueuePanel::focusFirst);
    page->addWidget(m_write);
}

void QueuePanel::buildResults(QBoxLayout *page)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    const QStringList titles{tr("Appointment set"), tr("Call back…"),     tr("Handed to sales"),  tr("Voicemail left"), tr("No answer"),
                             tr("Wrong number"),    tr("Not interested"), tr("Bought elsewhere"), tr("Do not contact")};
    for (int at = 0; at < titles.size(); ++at) {
        auto *button = new KeyButton(m_theme, titles.at(at), QString::number(at + 1), KeyButton::Kind::Quiet, this);
        button->setObjectName(u"result%1"_s.arg(at + 1));
        const auto disposition = static_cast<Disposition>(at);
        connect(button, &KeyButton::clicked, this, [this, disposition] {
            if (disposition == Disposition::AppointmentSet)
                bookSlot();
            else if (disposition == Disposition::CallBack)
                callBack();
            else
                finish(disposition, {}, disposition == Disposition::VoicemailLeft ? m_view->markedVoicemail() : QString());
        });
        row->addWidget(button, 1);
    }
    page->addWidget(bar);
}

QString QueuePanel::countLine() const
{
    return tr("%n waiting", nullptr, m_lines.rowCount()) + (m_card ? u" · "_s + programWords(m_card->line.program) : QString());
}

QList<QWidget *> QueuePanel::headerWidgets() const
{
    return {m_undo};
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
    const int goalContacts = 110, goalAppointments = 14; // a day's usual targets (peers.md: 100–120 contacts)
    m_goals->setText(
        tr("Your session since %1, only you see this:   %2 of %3 contacts   ·   %4 of %5 appointments   ·   %6 in time   ·   %7 notes")
            .arg(clockTime(m_session.since.toTimeZone(m_desk.zone()).time()))
            .arg(m_session.contacts)
            .arg(goalContacts)
            .arg(m_session.appointments)
            .arg(goalAppointments)
            .arg(m_session.inTime)
            .arg(m_session.notes));
    if (!m_card) {
        showState(PanelState::Empty);
        showNextDue();
        Q_EMIT headChanged();
        return;
    }
    showState(PanelState::Ready);
    const QueueLine &line = m_card->line;
    m_name->setText(line.customer);
    m_about->setText(line.vehicle + (m_card->kind == u"review" ? u" · "_s + tr("manager review") : QString()));
    QStringList chips;
    for (const QueueChip &chip : line.why)
        chips << chip.words;
    m_chips->setText(tr("Why next: %1").arg(chips.join(u"  ·  "_s)));
    m_localTime->setText(line.localTime);
    m_attempt->setText(line.attempt >= line.attempts ? tr("%1 of %2, last").arg(line.attempt).arg(line.attempts)
                                                     : tr("%1 of %2").arg(line.attempt).arg(line.attempts));
    m_phone->setText(m_card->phone);
    m_call->setEnabled(!m_card->dial.isEmpty());
    say(m_card->consent, m_card->callRules.isEmpty() ? QString() : u"warn"_s);
    m_said->setToolTip(m_card->callRules.toHtmlEscaped());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk.nowMs(), m_desk.zone());
    m_view->show(*m_card, now.time(), now.date().dayOfWeek() - 1);
    tickSecond();
    Q_EMIT headChanged();
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
        Q_EMIT lineCountChanged(m_lines.rowCount());
        Q_EMIT headChanged();
    });
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
        m_undo->hide();
    }
    if (!m_card)
        return;
    const auto promised = m_card->line.slaAt;
    m_promise->setText(promised ? countdown(*promised, m_desk.nowMs()) : tr("today"));
    setTone(m_promise, !promised                                   ? QString()
                       : *promised < m_desk.nowMs()                ? u"bad"_s
                       : *promised - m_desk.nowMs() < 5 * minuteMs ? u"warn"_s
                                                                   : QString());
}

} // namespace tradewind
