// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/coaching/coachingpanel.h"

#include "models/base/sentences.h"
#include "ui/panels/coaching/reviewform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *inside(Card *card)
{
    auto *box = new QVBoxLayout;
    box->setContentsMargins(12, 10, 12, 10);
    box->setSpacing(6);
    card->body()->addLayout(box);
    return box;
}

QLabel *addWords(const Theme &theme, QVBoxLayout *box, const QString &name, const QString &tone = {})
{
    auto *label = makeLabel(theme, {}, 13, QFont::Normal, tone);
    label->setObjectName(name);
    label->setWordWrap(true);
    box->addWidget(label);
    return label;
}

} // namespace

CoachingPanel::CoachingPanel(const Theme &theme, CoachingBook &book, QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_book(book)
    , m_people(new SmallTable(coachedHeadings(), this))
    , m_reviews(new SmallTable(reviewHeadings(), this))
    , m_marks(new SmallTable(markHeadings(), this))
    , m_points(new SmallTable(pointHeadings(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    m_left = makePeople();
    row->addWidget(m_left);
    m_pages = new QStackedWidget;
    auto *person = new QWidget;
    auto *card = new QHBoxLayout(person);
    card->setContentsMargins(0, 0, 0, 0);
    card->setSpacing(12);
    card->addWidget(makeCard(), 1);
    m_side = makeSide();
    card->addWidget(m_side);
    m_pages->addWidget(person);
    m_form = new ReviewForm(theme);
    m_pages->addWidget(m_form);
    row->addWidget(m_pages, 1);
    connect(m_form, &ReviewForm::saveRequested, this, &CoachingPanel::save);
    connect(m_form, &ReviewForm::left, this, &CoachingPanel::leaveForm);
    addKeys();
    m_left->hide();
    showState(PanelState::Loading);
    reload();
}

KeyButton *CoachingPanel::addButton(QLayout *place, const QString &name, const QString &text, const QString &key,
                                    void (CoachingPanel::*act)())
{
    auto *button = new KeyButton(m_theme, text, key);
    button->setObjectName(name);
    place->addWidget(button);
    connect(button, &KeyButton::clicked, this, act);
    return button;
}

QWidget *CoachingPanel::makePeople()
{
    auto *left = new QWidget;
    left->setFixedWidth(264);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = new Card(m_theme, tr("People"));
    card->setNote(tr("by name"));
    m_peopleTable = new LineTable(m_theme, u"coachedTable"_s, tr("People by name, with what is due"));
    m_peopleTable->setRowHeight(40);
    m_peopleTable->showModel(m_people, 0);
    m_peopleTable->setItemDelegate(new CellDelegate(m_theme, m_peopleTable)); // what is due on the second line
    connect(m_peopleTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoachingPanel::showPerson);
    connect(m_peopleTable, &LineTable::opened, this, [this] { m_reviewTable->setFocus(); });
    card->body()->addWidget(m_peopleTable);
    column->addWidget(card, 1);
    m_processCard = new Card(m_theme, tr("Review of the process"));
    auto *process = inside(m_processCard);
    m_process = addWords(m_theme, process, u"processWords"_s);
    m_held = addButton(process, u"processHeld"_s, tr("Held", "a talk"), u"P"_s, &CoachingPanel::toggleProcess);
    process->setAlignment(m_held, Qt::AlignLeft);
    column->addWidget(m_processCard);
    return left;
}

QWidget *CoachingPanel::makeCard()
{
    m_card = new Card(m_theme, tr("Coaching"));
    auto *top = inside(m_card);
    m_facts = addWords(m_theme, top, u"coachingFacts"_s, u"dim"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_new = addButton(buttons, u"newReview"_s, tr("Review a call"), u"N"_s, &CoachingPanel::review);
    m_new->setKind(KeyButton::Kind::Primary);
    m_talk = addButton(buttons, u"talkHeld"_s, tr("One-on-one"), u"O"_s, &CoachingPanel::toggleTalk);
    m_certified = addButton(buttons, u"certifiedToday"_s, tr("Certified"), u"C"_s, &CoachingPanel::toggleCertified);
    m_begin = addButton(buttons, u"beganToday"_s, tr("Began today"), u"B"_s, &CoachingPanel::toggleStart);
    m_seen = addButton(buttons, u"reviewsSeen"_s, tr("I read them"), u"S"_s, &CoachingPanel::acknowledge);
    buttons->addStretch(1);
    top->addLayout(buttons);
    m_sentence = addWords(m_theme, top, u"coachingSentence"_s);
    m_sentence->hide();
    m_reviewTable = new LineTable(m_theme, u"reviewTable"_s, tr("Calls listened to, newest first"));
    m_reviewTable->showModel(m_reviews, 1);
    m_reviewTable->setWidths({84, 0, 96, 128, 84});
    connect(m_reviewTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoachingPanel::showReview);
    connect(&m_reviewTable->words(), &StateWords::pressed, this, &CoachingPanel::reload);
    m_card->body()->addWidget(m_reviewTable, 1);
    m_wordsCard = new Card(m_theme, tr("What was heard"));
    m_words = addWords(m_theme, inside(m_wordsCard), u"reviewWords"_s);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card, 1);
    column->addWidget(m_wordsCard);
    return both;
}

QWidget *CoachingPanel::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(388);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *marks = new Card(m_theme, tr("Marks"));
    marks->setNote(tr("before: the person's own four weeks"));
    m_markTable = new LineTable(m_theme, u"markTable"_s, tr("Marks of the call, the week and the four weeks before"));
    m_markTable->setRowHeight(28);
    m_markTable->showModel(m_marks, 0);
    m_markTable->setWidths({0, 80, 84, 68});
    marks->body()->addWidget(m_markTable);
    column->addWidget(marks);
    m_pointCard = new Card(m_theme, tr("First thirty days"));
    m_pointTable = new LineTable(m_theme, u"pointTable"_s, tr("What somebody new learns, by week"));
    m_pointTable->setRowHeight(26);
    m_pointTable->showModel(m_points, 1);
    m_pointTable->setWidths({52, 0, 68});
    connect(m_pointTable, &LineTable::opened, this, &CoachingPanel::togglePoint);
    m_pointCard->body()->addWidget(m_pointTable);
    column->addWidget(m_pointCard, 1);
    return side;
}

QString CoachingPanel::heading() const
{
    return tr("Coaching");
}

QString CoachingPanel::countLine() const
{
    if (!m_isRead)
        return {};
    return m_sheet.isManager ? tr("%n people", "coached", static_cast<int>(m_sheet.people.size()))
                             : tr("your own card, shown to you alone");
}

void CoachingPanel::focusFirst()
{
    if (m_pages->currentWidget() == m_form)
        return;
    (m_sheet.isManager ? m_peopleTable : m_reviewTable)->setFocus();
}

void CoachingPanel::reload()
{
    m_book.read([self = QPointer(this)](const Result<CoachingSheet> &sheet) {
        if (self)
            self->take(sheet);
    });
}

} // namespace tradewind
