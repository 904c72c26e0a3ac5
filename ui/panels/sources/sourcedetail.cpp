// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/sources/sourcedetail.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/leads/smalltable.h"
#include "models/sources/sourcewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

enum Pace { Minutes, Hours, Times };

QVBoxLayout *inside(Card *card)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    card->body()->addLayout(column);
    return column;
}

} // namespace

SourceDetail::SourceDetail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_who(new Card(theme, tr("Source")))
    , m_faith(new Card(theme, tr("How faithful")))
    , m_when(new Card(theme, tr("When it runs")))
    , m_figures(new SmallTable({tr("Figure"), tr("Now")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto line = [&](const QString &name, const QString &tone) {
        QLabel *label = makeLabel(theme, {}, 13, QFont::Normal, tone);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    m_about = line(u"sourceAbout"_s, u"dim"_s);
    m_problem = line(u"sourceProblem"_s, u"bad"_s);
    m_answer = line(u"sourceAnswer"_s, u"dim"_s);
    auto *who = inside(m_who);
    who->addWidget(m_about);
    who->addWidget(m_problem);
    m_actions = makeActions(theme);
    who->addWidget(m_actions);
    who->addWidget(m_answer);
    column->addWidget(m_who);

    m_table = new LineTable(theme, u"sourceFigures"_s, tr("How fresh and faithful the source is"));
    m_table->setRowHeight(28);
    m_table->showModel(m_figures, 0);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_faith->setToolTip(tr("Public figures: feeds that push bring 94 to 98% of the fields, nightly batches 71 to 78%."));
    m_faith->body()->addWidget(m_table);
    column->addWidget(m_faith, 1);
    auto *when = inside(m_when);
    when->addWidget(makeSchedule(theme));
    when->addWidget(makeQuietHours(theme));
    column->addWidget(m_when);
    showLine(nullptr, 0, QTimeZone::utc());
}

QWidget *SourceDetail::makeActions(const Theme &theme)
{
    auto *all = new QWidget;
    auto *grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const auto add = [&](const QString &words, const QString &key, const QString &name, KeyButton::Kind kind, int place,
                         void (SourceDetail::*signal)()) {
        auto *button = new KeyButton(theme, words, key, kind);
        button->setObjectName(name);
        connect(button, &KeyButton::clicked, this, signal);
        grid->addWidget(button, place / 2, place % 2, Qt::AlignLeft);
        return button;
    };
    add(tr("Run now"), u"R"_s, u"runSource"_s, KeyButton::Kind::Primary, 0, &SourceDetail::runAsked);
    add(tr("Pause or go on"), u"P"_s, u"pauseSource"_s, KeyButton::Kind::Plain, 1, &SourceDetail::pauseAsked);
    add(tr("Everything again"), u"F"_s, u"fullPull"_s, KeyButton::Kind::Plain, 2, &SourceDetail::fullPullAsked);
    m_allow = add(tr("Allow change"), u"Y"_s, u"allowChange"_s, KeyButton::Kind::Plain, 3, &SourceDetail::bigChangeAsked);
    return all;
}

QWidget *SourceDetail::makeSchedule(const Theme &theme)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"scheduleKind"_s);
    m_kind->setAccessibleName(tr("How its times are given"));
    m_kind->addItems({tr("Every so many minutes"), tr("Every so many hours"), tr("At these times")});
    m_every = new QSpinBox;
    m_every->setObjectName(u"scheduleEvery"_s);
    m_every->setAccessibleName(tr("How many"));
    m_times = new QLineEdit;
    m_times->setObjectName(u"scheduleTimes"_s);
    m_times->setAccessibleName(tr("Times of the day"));
    m_times->setPlaceholderText(u"6:00 18:30"_s);
    m_times->setClearButtonEnabled(false);
    auto *keep = new KeyButton(theme, tr("Keep"), u"↵"_s);
    keep->setObjectName(u"keepSchedule"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_times->setVisible(kind == Times);
        m_every->setVisible(kind != Times);
        m_every->setRange(kind == Hours ? 1 : StreamSchedule::leastMinutes, kind == Hours ? 168 : 720);
    });
    connect(keep, &KeyButton::clicked, this, &SourceDetail::keepSchedule);
    connect(m_times, &QLineEdit::returnPressed, this, &SourceDetail::keepSchedule);
    connect(m_every, &QSpinBox::editingFinished, this, [this] {
        if (m_every->hasFocus())
            keepSchedule();
    });
    m_kind->setMinimumContentsLength(11);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->addWidget(m_kind, 1);
    line->addWidget(m_every);
    line->addWidget(m_times, 1);
    line->addWidget(keep);
    m_times->hide();
    return row;
}

QWidget *SourceDetail::makeQuietHours(const Theme &theme)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_quiet = new QLineEdit;
    m_quiet->setObjectName(u"quietHours"_s);
    m_quiet->setAccessibleName(tr("Hours without calls"));
    m_quiet->setPlaceholderText(u"Su 00:00-06:00"_s);
    m_quiet->setToolTip(tr("When the vendor is serviced: nothing is asked, and notes wait. Written like opening hours."));
    auto *keep = new KeyButton(theme, tr("Keep"), u"↵"_s);
    keep->setObjectName(u"keepQuietHours"_s);
    const auto give = [this] { Q_EMIT quietHoursGiven(m_quiet->text().trimmed()); };
    connect(keep, &KeyButton::clicked, this, give);
    connect(m_quiet, &QLineEdit::returnPressed, this, give);
    line->addWidget(makeLabel(theme, tr("No calls"), 13, QFont::Normal, u"dim"_s));
    line->addWidget(m_quiet, 1);
    line->addWidget(keep);
    return row;
}

void SourceDetail::editSchedule()
{
    if (m_kind->currentIndex() == Times)
        m_times->setFocus();
    else
        m_every->setFocus();
}

void SourceDetail::keepSchedule()
{
    StreamSchedule schedule;
    if (m_kind->currentIndex() == Times) {
        const auto times = StreamSchedule::timesFrom(m_times->text());
        if (!times || times->isEmpty()) {
            say(times ? tr("Name at least one time, such as 6:00.") : localized(times.error()), false);
            return;
        }
        schedule.atTimes = *times;
    } else {
        schedule.everyMinutes = m_every->value() * (m_kind->currentIndex() == Hours ? 60 : 1);
    }
    Q_EMIT scheduled(schedule);
}

void SourceDetail::showLine(const SourceLine *line, qint64 nowMs, const QTimeZone &zone)
{
    m_answer->clear();
    m_actions->setVisible(line != nullptr);
    m_when->setVisible(line != nullptr);
    m_problem->setVisible(line && !line->state.lastError.isEmpty());
    if (!line) {
        m_who->setTitle(tr("Source"));
        m_about->setText(tr("Choose a source to see how fresh it is, or press A to add one."));
        m_figures->setLines({});
        return;
    }
    m_who->setTitle(line->source);
    const QString address = line->isSample ? tr("sample store: invented, nobody is asked") : line->connection.base;
    m_about->setText(tr("%1 · %2 · %3").arg(line->what, truthWords(line->truth), address));
    m_problem->setText(localized(line->state.lastError) + u' ' + adviceFor(line->state.lastError));
    m_allow->setEnabled(asksForBigChange(line->state.lastError));
    const VendorStreamRow &state = line->state;
    const auto figure = [](const QString &name, const QString &second, const QString &value, Tone tone = Tone::Normal) {
        return SmallTable::Line{{{name, second, {}, Tone::Normal, false}, {value, {}, {}, tone, true}}, {}};
    };
    m_figures->setLines({figure(tr("Fields filled"), {}, shareWords(state.placesSaid, state.placesAsked)),
                         figure(tr("Rows taken in"), {}, matchWords(state), state.rejected > 0 ? Tone::Warn : Tone::Normal),
                         figure(tr("Rows of the last run"), {}, count(state.rowsRead)),
                         figure(tr("New or changed"), {}, count(state.changed)), figure(tr("Rejected"), {}, count(state.rejected)),
                         figure(tr("Calls"), {}, count(state.requests)), figure(tr("Rows that were pushed"), {}, count(state.pushed)),
                         figure(tr("In step until"), {}, state.cursorAt > 0 ? pastWords(state.cursorAt, nowMs, zone) : absent()),
                         figure(tr("Next run"), {}, nextWords(*line, nowMs, zone))});
    m_table->setWidths({0, 124});
    const bool isTimes = !line->schedule.atTimes.isEmpty(), isHours = line->schedule.everyMinutes % 60 == 0;
    m_kind->setCurrentIndex(isTimes ? Times : isHours ? Hours : Minutes);
    m_every->setValue(isHours ? line->schedule.everyMinutes / 60 : line->schedule.everyMinutes);
    m_times->setText(line->schedule.timesText());
    m_quiet->setText(line->connection.quietHours);
}

void SourceDetail::say(const QString &sentence, bool isGood)
{
    setTone(m_answer, isGood ? u"good"_s : u"bad"_s);
    m_answer->setText(sentence);
}

} // namespace tradewind
