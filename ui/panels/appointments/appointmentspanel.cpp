// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appointments/appointmentspanel.h"

#include "domain/phone.h"
#include "models/base/words.h"
#include "ui/panels/appointments/hourbars.h"
#include "ui/panels/callresultline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QDateTime>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

AppointmentsPanel::AppointmentsPanel(const Theme &theme, AppointmentDesk &desk, std::function<QString()> person, ContactWays ways,
                                     QWidget *parent)
    : Panel(parent)
    , m_desk(desk)
    , m_person(std::move(person))
    , m_model(new AppointmentModel(desk, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_contact = new ContactLine(theme, ways);
    m_result = new CallResultLine(theme, ways.desk, *m_contact);
    connect(m_contact, &WriteLine::finished, this, &AppointmentsPanel::focusFirst);
    connect(m_result, &CallResultLine::finished, this, &AppointmentsPanel::focusFirst);
    connect(m_result, &CallResultLine::changed, this, &AppointmentsPanel::changed);
    connect(m_result, &CallResultLine::takenBack, this, [this](qint64 customer) {
        if (const auto said = m_desk.undoable(); said && said->customerId == customer && said->state == u"confirmed")
            m_desk.undo(); // kept with it
    });
    page->addWidget(m_contact);
    page->addWidget(m_result);
    page->addLayout(row, 1);
    m_card = new Card(theme, tr("Appointments"));
    const auto button = [&](const QString &name, const QString &words, const QString &key, auto act) {
        auto *made = new KeyButton(theme, words, key);
        made->setObjectName(name);
        connect(made, &KeyButton::clicked, this, act);
        m_card->addToHead(made);
    };
    button(u"dayBefore"_s, tr("Day before"), u"["_s, [this] { step(-1); });
    button(u"dayToday"_s, tr("Today"), u"T"_s, [this] { m_desk.load(m_desk.today()); });
    button(u"dayAfter"_s, tr("Day after"), u"]"_s, [this] { step(1); });
    m_table = new LineTable(theme, u"appointmentTable"_s, tr("Appointments of the day, by time"));
    m_table->setRowHeight(40);
    m_table->showModel(m_model, AppointmentModel::Who);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setWidths({92, 0, 150, 190, 150});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AppointmentsPanel::showRow);
    connect(m_table, &LineTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(u"customer"_s, index.data(AppointmentModel::CustomerRole).toLongLong());
    });
    connect(&m_table->words(), &StateWords::pressed, this, [this] { m_desk.reload(); });
    m_card->body()->addWidget(m_table, 1);
    row->addWidget(m_card, 1);
    row->addWidget(buildSide(theme));
    addKeys();
    connect(m_model, &AppointmentModel::modelAboutToBeReset, this, [this] {
        const AppointmentLine *line = selected();
        m_kept = line ? line->row.id : 0;
    });
    connect(&desk, &AppointmentDesk::loaded, this, &AppointmentsPanel::takeDay);
    connect(&desk, &AppointmentDesk::failed, this, [this](const QString &sentence) {
        setTone(m_answer, u"bad"_s);
        m_answer->setText(sentence);
        if (m_desk.state() == AppointmentDesk::State::Failed)
            showState(PanelState::Error, sentence);
    });
    connect(&desk, &AppointmentDesk::said, this, [this](const QString &sentence) {
        setTone(m_answer, u"good"_s);
        m_answer->setText(sentence);
        offerUndo();
    });
    showState(PanelState::Loading);
    if (desk.state() == AppointmentDesk::State::Ready)
        takeDay();
}

QWidget *AppointmentsPanel::buildSide(const Theme &theme)
{
    auto *side = new QWidget;
    side->setFixedWidth(312);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto inside = [](Card *card) {
        auto *box = new QVBoxLayout;
        box->setContentsMargins(12, 8, 12, 10);
        box->setSpacing(6);
        card->body()->addLayout(box);
        return box;
    };
    auto *chosen = new Card(theme, tr("Chosen"));
    auto *words = inside(chosen);
    m_detail = makeLabel(theme, {}, 13);
    m_detail->setObjectName(u"appointmentDetail"_s);
    m_detail->setWordWrap(true);
    words->addWidget(m_detail);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    const auto action = [&](int place, const QString &name, const QString &text, const QString &key, KeyButton::Kind kind, auto act) {
        auto *made = new KeyButton(theme, text, key, kind);
        made->setObjectName(name);
        connect(made, &KeyButton::clicked, this, act);
        grid->addWidget(made, place / 2, place % 2, Qt::AlignLeft);
        m_actions << made;
    };
    action(0, u"setConfirmed"_s, tr("Confirmed"), u"O"_s, KeyButton::Kind::Primary, [this] { set(u"confirmed"_s); });
    action(1, u"setShown"_s, tr("They came"), u"S"_s, KeyButton::Kind::Plain, [this] { set(u"shown"_s); });
    action(2, u"setMissed"_s, tr("No-show"), u"M"_s, KeyButton::Kind::Plain, [this] { set(u"missed"_s); });
    action(3, u"moveIt"_s, tr("Another time"), u"R"_s, KeyButton::Kind::Plain, [this] { askHour(); });
    words->addLayout(grid);
    m_answer = makeLabel(theme, {}, 12, QFont::Medium, u"good"_s);
    m_answer->setObjectName(u"appointmentAnswer"_s);
    m_answer->setWordWrap(true);
    words->addWidget(m_answer);
    m_undo = new KeyButton(theme, tr("Undo"), u"U"_s);
    m_undo->setObjectName(u"undoState"_s);
    m_undo->hide();
    connect(m_undo, &KeyButton::clicked, &m_desk, &AppointmentDesk::undo);
    words->addWidget(m_undo, 0, Qt::AlignLeft);
    m_tenSeconds.setSingleShot(true);
    m_tenSeconds.setInterval(std::chrono::milliseconds(undoMs));
    connect(&m_tenSeconds, &QTimer::timeout, m_undo, &QWidget::hide);
    column->addWidget(chosen);
    auto *hours = new Card(theme, tr("Places by hour"));
    m_hours = new HourBars(theme);
    m_hours->setObjectName(u"hourBars"_s);
    inside(hours)->addWidget(m_hours);
    column->addWidget(hours);
    auto *rate = new Card(theme, tr("Show rate, 30 days"));
    m_rate = makeLabel(theme, {}, 13);
    m_rate->setObjectName(u"showRate"_s);
    m_rate->setWordWrap(true);
    inside(rate)->addWidget(m_rate);
    column->addWidget(rate);
    column->addStretch(1);
    return side;
}

void AppointmentsPanel::addKeys()
{
    addKey(
        QKeySequence(u"O"_s), tr("Confirmed"), [this] { set(u"confirmed"_s); }, true);
    addKey(
        QKeySequence(u"S"_s), tr("They came"), [this] { set(u"shown"_s); }, true);
    addKey(
        QKeySequence(u"M"_s), tr("They did not come"), [this] { set(u"missed"_s); }, true);
    addKey(QKeySequence(u"R"_s), tr("Move it to another time"), [this] { askHour(); });
    addKey(QKeySequence(u"X"_s), tr("Cancel it"), [this] { set(u"cancelled"_s); });
    addKey(QKeySequence(u"U"_s), tr("Take it back"), [this] { m_desk.undo(); });
    addKey(QKeySequence(u"C"_s), tr("Call"), [this] { call(); });
    addKey(QKeySequence(u"["_s), tr("Day before"), [this] { step(-1); });
    addKey(QKeySequence(u"]"_s), tr("Day after"), [this] { step(1); });
    addKey(QKeySequence(u"T"_s), tr("Today"), [this] { m_desk.load(m_desk.today()); });
    addKey(QKeySequence(u"Ctrl+E"_s), tr("Save the day for a calendar"), [this] { saveCalendar(); });
    addKey(QKeySequence(u"F5"_s), tr("Read the day again"), [this] { m_desk.reload(); });
    addKey(QKeySequence(u"Esc"_s), tr("Back to the list"), [this] {
        m_result->putAway();
        focusFirst();
    });
    m_result->addKeysTo(*this);
}

QString AppointmentsPanel::heading() const
{
    return tr("Appointments");
}

int AppointmentsPanel::unconfirmed() const
{
    const auto &lines = m_desk.shown().lines;
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const AppointmentLine &line) { return line.row.state == u"set"; }));
}

QString AppointmentsPanel::countLine() const
{
    const auto &lines = m_desk.shown().lines;
    const auto live = std::count_if(lines.begin(), lines.end(), [](const AppointmentLine &line) { return line.row.state != u"cancelled"; });
    return tr("%1 · %2 booked, %3 not confirmed").arg(dayWords(m_desk.shown().day, DayForm::Weekday)).arg(live).arg(unconfirmed());
}

void AppointmentsPanel::focusFirst()
{
    m_table->setFocus();
}

void AppointmentsPanel::step(int days)
{
    m_desk.load(m_desk.shown().day.addDays(days));
}

void AppointmentsPanel::takeDay()
{
    m_card->setTitle(dayWords(m_desk.shown().day, DayForm::Weekday));
    m_card->setNote(m_desk.shown().day == m_desk.today() ? tr("today") : QString());
    m_hours->setHours(m_desk.places());
    const ShowCount &lately = m_desk.shown().lately;
    m_rate->setText(lately.rate() ? tr("%1: %2 came, %3 did not. The source calls 60 to 70 usual.")
                                        .arg(percent(lately.rate()))
                                        .arg(lately.shown)
                                        .arg(lately.missed)
                                  : tr("Nobody was expected yet."));
    if (const int row = m_model->rowOf(m_kept); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        m_table->selectFirst();
    showState(PanelState::Ready);
    showRow();
    if (m_desk.shown().day == m_desk.today())
        Q_EMIT waitingChanged(unconfirmed());
    Q_EMIT headChanged();
}

const AppointmentLine *AppointmentsPanel::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->line(row) : nullptr;
}

void AppointmentsPanel::showRow()
{
    const AppointmentLine *line = selected();
    if (!m_contact->isAsking())
        m_contact->leave(); // what was said is about another row
    m_result->showFor(line ? line->row.customerId : 0);
    for (KeyButton *button : std::as_const(m_actions))
        button->setEnabled(line != nullptr);
    if (!line) {
        m_detail->setText(tr("Choose an appointment."));
        return;
    }
    QStringList words{line->customer, QString::fromStdString(readablePhone(line->phone.toStdString())), line->vehicle, line->row.note,
                      appointmentStateWords(line->row.state)};
    words.removeAll(QString());
    m_detail->setText(words.join(u'\n'));
}

void AppointmentsPanel::set(const QString &state)
{
    const AppointmentLine *line = selected();
    if (!line)
        return;
    m_desk.setState(line->row, state);
    if (state == u"confirmed")
        m_result->answer(Disposition::Confirmed); // said in the call that was just made
}

void AppointmentsPanel::offerUndo()
{
    m_undo->setVisible(m_desk.undoable().has_value());
    m_tenSeconds.start();
}

void AppointmentsPanel::askHour()
{
    const AppointmentLine *line = selected();
    if (!line)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"moveMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const qint64 at : m_desk.freeHours(10)) {
        const QString words = dayAndTime(at, m_desk.zone(), DayForm::Weekday);
        menu->addAction(words, this, [this, id = line->row.id, at] { m_desk.move(id, at, m_person()); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomRight()));
}

void AppointmentsPanel::call()
{
    if (const AppointmentLine *line = selected())
        m_contact->call({.customerId = line->row.customerId, .program = u"appointments"_s, .vehicleId = line->row.vehicleId});
}

void AppointmentsPanel::saveCalendar()
{
    askFileToWrite(this, tr("Save the day"), u"appointments"_s, {u"iCalendar (*.ics)"_s}, [this](const QString &path) {
        QFile file(path);
        const QByteArray text = icsOf(m_desk.shown().lines, m_desk.rooftop().name, m_desk.nowMs());
        const bool isKept = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        setTone(m_answer, isKept ? u"good"_s : u"bad"_s);
        m_answer->setText(isKept ? tr("Saved %1 appointments.").arg(m_model->rowCount())
                                 : tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    });
}

void AppointmentsPanel::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Ready && m_model->rowCount() == 0)
        state = PanelState::Empty;
    StateWords &place = m_table->words();
    switch (state) {
    case PanelState::Ready:
        m_table->showRows();
        return;
    case PanelState::Empty:
        place.say(u"calendar"_s, tr("Nobody is expected on this day."),
                  words.isEmpty() ? tr("Appointments come from the queue, from appraisals and from customers' pages.") : words);
        break;
    case PanelState::Loading:
        place.say(u"clock"_s, tr("Reading the appointments."), words);
        break;
    case PanelState::Error:
        place.say(u"warning"_s, words.isEmpty() ? tr("The appointments cannot be read.") : words, tr("Nothing was changed."),
                  tr("Try again"));
        break;
    }
    m_table->showWords();
}

} // namespace tradewind
