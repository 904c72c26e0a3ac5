// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/stepcard.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/campaigns/campaignwords.h"
#include "models/leads/smalltable.h"
#include "ui/panels/campaigns/bubbleview.h"
#include "ui/panels/campaigns/conditioneditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString markSign(ClearanceLine::Mark mark)
{
    switch (mark) {
    case ClearanceLine::Mark::Pass:
        return u"✓"_s;
    case ClearanceLine::Mark::Blocked:
        return u"✕"_s;
    case ClearanceLine::Mark::Held:
        return u"…"_s;
    case ClearanceLine::Mark::NotKnown:
        return u"?"_s;
    default:
        return u"!"_s;
    }
}

Tone markTone(ClearanceLine::Mark mark)
{
    switch (mark) {
    case ClearanceLine::Mark::Pass:
        return Tone::Normal;
    case ClearanceLine::Mark::Blocked:
        return Tone::Bad;
    case ClearanceLine::Mark::NotKnown:
        return Tone::Dim;
    default:
        return Tone::Warn;
    }
}

bool isMessage(StepKind kind)
{
    return isTouch(kind) && !isTask(kind);
}

} // namespace

StepCard::StepCard(const Theme &theme, const TemplateBook &templates, std::function<QStringList(Fact)> wordsOf, QWidget *parent)
    : QWidget(parent)
    , m_templates(templates)
    , m_lines(new SmallTable({tr("Rule"), tr("Says")}, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Step"));
    box->addWidget(m_card);
    m_count = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_card->addToHead(m_count);
    m_card->addToHead(new KeyCap(theme, u","_s));
    m_card->addToHead(new KeyCap(theme, u"."_s));
    m_pages = new QStackedWidget;
    auto *read = new QWidget;
    auto *page = new QVBoxLayout(read);
    page->setContentsMargins(12, 10, 12, 10);
    page->setSpacing(8);
    m_who = makeLabel(theme, {}, 13, QFont::DemiBold);
    m_who->setObjectName(u"sampleWho"_s);
    page->addWidget(m_who);
    m_bubble = new BubbleView(theme);
    page->addWidget(m_bubble);
    m_words = makeLabel(theme, {}, 13, QFont::Normal, u"dim"_s);
    m_words->setObjectName(u"stepWords"_s);
    m_words->setWordWrap(true);
    page->addWidget(m_words);
    m_verdict = makeLabel(theme, {}, 12, QFont::DemiBold);
    m_verdict->setObjectName(u"sampleVerdict"_s);
    page->addWidget(m_verdict);
    m_checks = new LineTable(theme, u"clearanceChecks"_s, tr("What the rules say about this message"));
    m_checks->setItemDelegate(new CellDelegate(theme, m_checks));
    m_checks->showModel(m_lines, 0);
    m_checks->horizontalHeader()->hide();
    m_checks->setRowHeight(22);
    m_checks->setMinimumHeight(60);
    m_checks->setWidths({0, 84});
    page->addWidget(m_checks, 1);
    auto *foot = new QHBoxLayout;
    m_edit = new KeyButton(theme, tr("Change step"), u"E"_s, KeyButton::Kind::Primary);
    m_edit->setObjectName(u"editStep"_s);
    m_why = new KeyButton(theme, tr("Why not?"), u"W"_s);
    foot->addWidget(m_edit);
    foot->addStretch(1);
    foot->addWidget(m_why);
    page->addLayout(foot);
    m_pages->addWidget(read);
    m_test = new ConditionEditor(theme, std::move(wordsOf));
    m_pages->addWidget(makeForm(theme));
    m_card->body()->addWidget(m_pages);
}

QWidget *StepCard::makeForm(const Theme &theme)
{
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto label = [&](const QString &text) { return makeLabel(theme, text, 12, QFont::Normal, u"dim"_s); };
    m_day = new QSpinBox;
    m_day->setObjectName(u"stepDay"_s);
    m_day->setRange(0, 720);
    rows->addRow(m_dayLabel = label(tr("Day after they enter")), m_day);
    m_time = new QLineEdit;
    m_time->setObjectName(u"stepTime"_s);
    m_time->setPlaceholderText(u"10:30"_s);
    rows->addRow(m_timeLabel = label(tr("Their local time")), m_time);
    m_text = new ChoiceBox;
    m_text->setObjectName(u"stepWordsChoice"_s);
    rows->addRow(m_textLabel = label(tr("Words")), m_text);
    m_then = new ChoiceBox;
    m_then->setObjectName(u"stepThen"_s);
    rows->addRow(m_thenLabel = label(tr("Then go to")), m_then);
    m_testLabel = label(tr("Only for"));
    rows->addRow(m_testLabel);
    rows->addRow(m_test);
    m_test->setTabAfter(m_then);
    m_problem = makeLabel(theme, {}, 12, QFont::Normal, u"bad"_s);
    m_problem->setWordWrap(true);
    rows->addRow(m_problem);
    auto *foot = new QHBoxLayout;
    auto *done = new KeyButton(theme, tr("Take it"), u"↵"_s, KeyButton::Kind::Primary);
    done->setObjectName(u"takeStep"_s);
    done->setFocusPolicy(Qt::StrongFocus);
    auto *leave = new KeyButton(theme, tr("Leave as it was"), u"Esc"_s);
    connect(done, &KeyButton::clicked, this, &StepCard::take);
    connect(leave, &KeyButton::clicked, this, &StepCard::stopEditing);
    foot->addWidget(done);
    foot->addStretch(1);
    foot->addWidget(leave);
    rows->addRow(foot);
    auto *scroll = makeScroll(form);
    scroll->setObjectName(u"stepForm"_s);
    for (const auto &key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), scroll, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &StepCard::take);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), scroll, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &StepCard::stopEditing);
    return scroll;
}

void StepCard::showStep(const Sequence &sequence, int step)
{
    m_sequence = sequence;
    m_step = step;
    m_samples.clear();
    m_pages->setCurrentIndex(0);
    if (step < 0 || step >= static_cast<int>(sequence.steps.size())) {
        m_card->setTitle(tr("No step"));
        say(tr("This sequence has no steps. Press + to add one."));
        return;
    }
    const Step &one = sequence.steps[static_cast<std::size_t>(step)];
    m_card->setTitle(tr("Step %1, %2, %3").arg(step + 1).arg(stepKindWords(one.kind).toLower(), stepTimingWords(sequence, step)));
    if (isMessage(one.kind)) {
        say(tr("Reading real customers …"));
        return;
    }
    QString words = tr("Nothing is sent at this step.");
    if (isTask(one.kind))
        words =
            tr("A person calls with the script “%1”; voicemail “%2”.").arg(one.words, one.voicemail.isEmpty() ? tr("none") : one.voicemail);
    else if (one.kind == StepKind::Branch || one.kind == StepKind::WaitFor)
        words = tr("Who fits goes to “%1”, everybody else to “%2”.")
                    .arg(one.then < static_cast<int>(sequence.steps.size()) ? stepTitle(sequence.steps[static_cast<std::size_t>(one.then)])
                                                                            : tr("the end"),
                         one.otherwise < static_cast<int>(sequence.steps.size())
                             ? stepTitle(sequence.steps[static_cast<std::size_t>(one.otherwise)])
                             : tr("the end"));
    else if (one.kind == StepKind::Experiment)
        words = tr("People are shared out at random between the arms, and stay in theirs.");
    say(words);
}

void StepCard::say(const QString &words)
{
    m_words->setText(words);
    m_words->show();
    m_who->hide();
    m_bubble->hide();
    m_verdict->hide();
    m_checks->hide();
    m_count->clear();
}

void StepCard::showSamples(const QList<SampleMessage> &samples, const QTimeZone &zone)
{
    m_samples = samples;
    m_zone = zone;
    m_at = 0;
    if (samples.isEmpty()) {
        say(tr("Nobody fits, so there is nobody to read it as."));
        return;
    }
    m_words->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_who, m_bubble, m_verdict, m_checks})
        widget->show();
    showSample();
}

const SampleMessage *StepCard::sample() const
{
    return m_at < m_samples.size() ? &m_samples.at(m_at) : nullptr;
}

void StepCard::nextSample(int by)
{
    if (m_samples.isEmpty())
        return;
    m_at = static_cast<int>((m_at + by + m_samples.size()) % m_samples.size());
    showSample();
}

void StepCard::showSample()
{
    const SampleMessage &one = m_samples.at(m_at);
    m_count->setText(tr("sample %1 of %2").arg(m_at + 1).arg(m_samples.size()));
    m_who->setText(one.about.isEmpty() ? one.name : one.name + u" · "_s + one.about);
    m_bubble->show(one);
    const bool hasWords = one.problem.isEmpty();
    m_verdict->setText(hasWords ? tr("Clearance: %1").arg(verdictWords(one, m_zone)) : tr("It is not sent: a fact is missing."));
    setTone(m_verdict, hasWords && verdictTone(one.verdict) == Tone::Good   ? u"good"_s
                       : !hasWords || verdictTone(one.verdict) == Tone::Bad ? u"bad"_s
                                                                            : u"warn"_s);
    QList<SmallTable::Line> lines;
    for (const ClearanceLine &line : one.lines) {
        QString fact = line.mark == ClearanceLine::Mark::NotKnown ? tr("at sending") : line.rule;
        if (line.mark == ClearanceLine::Mark::Pass && line.about == ClearanceLine::About::Hours)
            fact = one.localTime.section(u", "_s, -1); // the day is today
        lines << SmallTable::Line{
            {{markSign(line.mark) + u"  "_s + clearanceWords(line.about, one.channel), {}, localized(line.why), markTone(line.mark), false},
             {fact, {}, localized(line.why), Tone::Dim, false}},
            line.rule};
    }
    m_lines->setLines(lines);
    m_checks->showRows();
}

bool StepCard::isEditing() const
{
    return m_pages->currentIndex() == 1;
}

void StepCard::edit()
{
    if (m_step < 0 || m_step >= static_cast<int>(m_sequence.steps.size()))
        return;
    const Step &step = m_sequence.steps[static_cast<std::size_t>(m_step)];
    const bool isBranch = step.kind == StepKind::Branch;
    const bool hasDay = !isBranch && step.timing.from != Timing::From::Anchor;
    m_day->setValue(static_cast<int>(stepDays(m_sequence)[static_cast<std::size_t>(m_step)]));
    m_time->setText(step.timing.at.isValid() ? step.timing.at.toString(u"HH:mm"_s) : QString());
    m_text->clear();
    if (isTask(step.kind)) {
        QStringList scripts = m_templates.scriptIds();
        scripts.sort();
        m_text->addItems(scripts);
    } else if (isMessage(step.kind)) {
        for (const QString &id : m_templates.messageIds()) {
            if (m_templates.message(id)->channel == channelOf(step.kind))
                m_text->addItem(id);
        }
    }
    m_text->setCurrentText(step.words);
    m_then->clear();
    for (int at = m_step + 1; at < static_cast<int>(m_sequence.steps.size()); ++at) {
        const Step &later = m_sequence.steps[static_cast<std::size_t>(at)];
        m_then->addItem(u"%1 %2"_s.arg(at + 1).arg(stepTitle(later)), later.id);
    }
    m_then->addItem(tr("the end"), u"end"_s);
    if (isBranch && step.then < static_cast<int>(m_sequence.steps.size()))
        m_then->setCurrentIndex(m_then->findData(m_sequence.steps[static_cast<std::size_t>(step.then)].id));
    else
        m_then->setCurrentIndex(m_then->count() - 1);
    m_test->setCondition(step.test);
    const auto showRow = [](QWidget *label, QWidget *field, bool isShown) {
        label->setVisible(isShown);
        field->setVisible(isShown);
    };
    showRow(m_dayLabel, m_day, hasDay);
    showRow(m_timeLabel, m_time, hasDay);
    showRow(m_textLabel, m_text, isTouch(step.kind));
    showRow(m_thenLabel, m_then, isBranch);
    m_testLabel->setText(isBranch ? tr("Who goes there") : tr("Only for"));
    m_problem->clear();
    m_pages->setCurrentIndex(1);
    if (isBranch)
        m_then->setFocus();
    else if (isTouch(step.kind))
        m_text->setFocus();
    else
        m_day->setFocus();
}

void StepCard::stopEditing()
{
    if (!isEditing())
        return;
    m_pages->setCurrentIndex(0);
    Q_EMIT editingEnded();
}

void StepCard::take()
{
    Step step = m_sequence.steps[static_cast<std::size_t>(m_step)];
    if (const QString problem = m_test->problem(); !problem.isEmpty()) {
        m_problem->setText(problem);
        return;
    }
    if (!m_dayLabel->isHidden()) {
        const int was = static_cast<int>(stepDays(m_sequence)[static_cast<std::size_t>(m_step)]);
        const QTime time = clockTimeFrom(m_time->text());
        if (!m_time->text().trimmed().isEmpty() && !time.isValid()) {
            m_problem->setText(tr("“%1” is not a time such as 10:30.").arg(m_time->text()));
            return;
        }
        // Minutes stay as they were planned; a day or a time makes it a day of the calendar.
        if (m_day->value() != was || time != step.timing.at) {
            step.timing = Timing{};
            step.timing.from = Timing::From::Entry;
            step.timing.day = m_day->value();
            step.timing.at = time;
        }
    }
    if (isTouch(step.kind))
        step.words = m_text->currentText();
    step.test = m_test->condition();
    const QString then = step.kind == StepKind::Branch ? m_then->currentData().toString() : QString();
    m_pages->setCurrentIndex(0);
    Q_EMIT edited(step, then);
    Q_EMIT editingEnded();
}

} // namespace tradewind
