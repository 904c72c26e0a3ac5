// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/coaching/reviewform.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

ReviewForm::ReviewForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_calls(new SmallTable(callHeadings(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_callCard = new Card(theme, tr("Which call"));
    m_callCard->setNote(tr("of seven days, without a review"));
    m_callTable = new LineTable(theme, u"callTable"_s, tr("Calls of seven days to pick from"));
    m_callTable->showModel(m_calls, 3);
    m_callTable->setWidths({144, 180, 130, 0});
    m_callCard->body()->addWidget(m_callTable);
    row->addWidget(m_callCard, 1);
    m_formCard = new Card(theme, tr("Review"));
    auto *save = new KeyButton(theme, tr("Save"), u"Ctrl S"_s, KeyButton::Kind::Primary);
    save->setObjectName(u"saveReview"_s);
    auto *leave = new KeyButton(theme, tr("Leave"), u"Esc"_s);
    leave->setObjectName(u"leaveReview"_s);
    m_formCard->addToHead(leave);
    m_formCard->addToHead(save);
    connect(save, &KeyButton::clicked, this, &ReviewForm::saveRequested);
    connect(leave, &KeyButton::clicked, this, &ReviewForm::left);
    connect(m_callTable, &LineTable::opened, this, [this] { m_marks.front()->setFocus(); });
    m_formCard->body()->addWidget(makeMarks(theme));
    m_formCard->setFixedWidth(420);
    row->addWidget(m_formCard);
}

QWidget *ReviewForm::makeMarks(const Theme &theme)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    m_sentence = makeLabel(theme, {}, 13, QFont::Normal, u"bad"_s);
    m_sentence->setObjectName(u"reviewSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    column->addWidget(m_sentence);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < callMarkCount; ++i) {
        const auto mark = static_cast<CallMark>(i);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *title = makeLabel(theme, callMarkWords(mark), 13, QFont::DemiBold);
        words->addWidget(title);
        words->addWidget(makeElidedLabel(theme, callMarkHint(mark), 11, QFont::Normal, u"dim"_s));
        auto *choice = new ChoiceBox;
        choice->setObjectName(u"mark."_s + callMarkCode(mark));
        choice->setAccessibleName(callMarkWords(mark));
        choice->setAccessibleDescription(callMarkHint(mark));
        choice->addItem(tr("Did not come up"));
        for (int value = leastCallMark; value <= mostCallMark; ++value)
            choice->addItem(value == leastCallMark  ? tr("1, not at all")
                            : value == mostCallMark ? tr("5, very well")
                                                    : QString::number(value),
                            value);
        title->setBuddy(choice);
        const int row = static_cast<int>(i);
        grid->addLayout(words, row, 0);
        grid->addWidget(choice, row, 1);
        m_marks[i] = choice;
    }
    column->addLayout(grid);
    for (const auto &[place, name, title, hint] :
         {std::tuple(&m_strengths, u"strengths"_s, tr("Strengths"), tr("What to keep doing, in words the person can hear")),
          std::tuple(&m_improve, u"improve"_s, tr("To improve"), tr("One thing to try on the next call"))}) {
        *place = makeText(name, title, hint);
        column->addWidget(makeLabel(theme, title, 11, QFont::DemiBold, u"dim"_s));
        column->addWidget(*place);
    }
    column->addStretch(1);
    return page;
}

QPlainTextEdit *ReviewForm::makeText(const QString &name, const QString &title, const QString &hint)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setAccessibleDescription(hint);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(64);
    return edit;
}

void ReviewForm::begin(const QString &person)
{
    m_person = person;
    m_formCard->setTitle(tr("Review of a call by %1").arg(person));
    for (ChoiceBox *choice : m_marks)
        choice->setCurrentIndex(0);
    m_strengths->clear();
    m_improve->clear();
    showProblem({});
    m_calls->setLines({});
    m_callTable->words().say(u"clock"_s, tr("Reading the calls of seven days."), {});
    m_callTable->showWords();
    m_callTable->setFocus();
}

void ReviewForm::showCalls(const QList<FinishedCall> &calls, const QTimeZone &zone)
{
    m_calls->setLines(callLines(calls, zone));
    m_callTable->showRows();
    m_callTable->selectRow(m_calls->rowCount() > 1 ? 1 : 0); // the newest call; the row above is for one that is not here
}

void ReviewForm::showProblem(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

CallReview ReviewForm::review() const
{
    CallReview review;
    review.person = m_person;
    if (const int row = m_callTable->currentRow(); row > 0)
        review.taskId = m_calls->line(row).key.toLongLong();
    for (std::size_t i = 0; i < callMarkCount; ++i) {
        if (const QVariant value = m_marks[i]->currentData(); value.isValid())
            review.marks[i] = value.toInt();
    }
    review.strengths = m_strengths->toPlainText();
    review.improve = m_improve->toPlainText();
    return review;
}

} // namespace tradewind
