// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/customer/customerpanel.h"

#include "models/base/words.h"
#include "ui/panels/callresultline.h"
#include "ui/panels/customer/customerhead.h"
#include "ui/panels/customer/garageview.h"
#include "ui/panels/customer/nextstepsview.h"
#include "ui/panels/customer/timelinedelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;
using Kind = TimelineEntry::Kind;

CustomerPanel::CustomerPanel(const Theme &theme, const CustomerBook &book, ContactWays ways, QDate today, QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_book(book)
    , m_today(today)
{
    m_pages = new QStackedLayout(this);
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(16, 12, 16, 16);
    page->setSpacing(12);
    m_head = new CustomerHead(theme, [&desk = ways.desk] { return desk.nowMs(); });
    page->addWidget(m_head);
    m_contact = new ContactLine(theme, ways);
    m_result = new CallResultLine(theme, ways.desk, *m_contact);
    connect(m_contact, &ContactLine::changed, this, &CustomerPanel::changed);
    connect(m_contact, &WriteLine::finished, this, &CustomerPanel::focusFirst);
    connect(m_result, &CallResultLine::changed, this, &CustomerPanel::changed);
    connect(m_result, &CallResultLine::finished, this, &CustomerPanel::focusFirst);
    page->addWidget(m_contact);
    page->addWidget(m_result);
    page->addWidget(makeAddressLine());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    m_garage = new GarageView(theme);
    m_steps = new NextStepsView(theme);
    columns->addWidget(m_garage);
    columns->addWidget(makeTimeline(), 1);
    columns->addWidget(m_steps);
    page->addLayout(columns, 1);
    m_words = new StateWords(theme);
    m_pages->addWidget(content);
    m_pages->addWidget(m_words);

    auto *back = new KeyButton(theme, tr("Back"), u"Esc"_s, KeyButton::Kind::Plain, this);
    back->setIconName(u"chevronleft"_s);
    back->setObjectName(u"customerBack"_s);
    back->hide();
    auto *next = new KeyButton(theme, tr("Next"), u"J"_s, KeyButton::Kind::Plain, this);
    next->hide();
    connect(back, &QAbstractButton::clicked, this, &Panel::backRequested);
    connect(next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_words, &StateWords::pressed, this, &Panel::backRequested);
    connect(m_steps, &NextStepsView::copyLineRequested, this, &CustomerPanel::copyOpeningLine);
    connect(m_steps, &NextStepsView::printRequested, this, &CustomerPanel::printSheet);
    connect(m_head, &CustomerHead::callRequested, this, &CustomerPanel::call);
    connect(m_steps, &NextStepsView::callRequested, this, [this] { call(); });
    connect(m_steps, &NextStepsView::writeRequested, this, [this](bool isText) { m_contact->write(m_facts.id, isText); });
    m_back = back;
    m_next = next;
    addKeys();
}

QWidget *CustomerPanel::makeTimeline()
{
    auto *card = new Card(m_theme, tr("Timeline"));
    auto *note = new KeyButton(m_theme, tr("Note"), u"N"_s);
    note->setObjectName(u"customerNote"_s);
    note->setIconName(u"note"_s);
    connect(note, &QAbstractButton::clicked, this, [this] { m_contact->note(m_facts.id); });
    card->addToHead(note);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 5, 8, 5);
    tabs->setSpacing(2);
    m_kinds = new QButtonGroup(this);
    for (int kind = -1; kind <= int(Kind::System); ++kind) {
        auto *tab = new QToolButton;
        tab->setProperty("tab", true);
        tab->setCheckable(true);
        tab->setChecked(kind < 0);
        tab->setFont(m_theme.font(12, QFont::Medium));
        m_kinds->addButton(tab, kind + 1);
        tabs->addWidget(tab);
    }
    tabs->addStretch(1);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { chooseKind(id - 1); });
    card->body()->addLayout(tabs);
    card->body()->addWidget(makeRule(Qt::Horizontal));
    m_list = new QListView;
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setProperty("flush", true);
    m_list->setModel(&m_timeline);
    m_list->setItemDelegate(new TimelineDelegate(m_theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(makeRule(Qt::Horizontal));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    m_timelineCount = makeLabel(m_theme, {}, 11, QFont::Normal, u"dim"_s);
    foot->addWidget(m_timelineCount);
    foot->addStretch(1);
    foot->addWidget(makeLabel(m_theme, tr("Nothing is deleted"), 11, QFont::Normal, u"dim"_s));
    card->body()->addLayout(foot);
    return card;
}

QWidget *CustomerPanel::makeAddressLine()
{
    m_addressLine = new QWidget;
    auto *row = new QHBoxLayout(m_addressLine);
    row->setContentsMargins(12, 0, 12, 0);
    m_dead = new ChoiceBox;
    m_dead->setObjectName(u"deadAddress"_s);
    m_dead->setAccessibleName(tr("Number or address that is set aside"));
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"typedAddress"_s);
    m_typed->setAccessibleName(tr("What works instead"));
    m_typed->setMaximumWidth(280);
    m_addressSaid = makeLabel(m_theme, {}, 12, QFont::Normal, u"dim"_s);
    m_addressSaid->setObjectName(u"addressSaid"_s);
    row->addWidget(m_dead);
    row->addWidget(makeLabel(m_theme, tr("works again, or is replaced by"), 12, QFont::Normal, u"dim"_s));
    row->addWidget(m_typed);
    row->addWidget(m_addressSaid, 1);
    connect(m_dead, &QComboBox::currentIndexChanged, this, [this] { m_typed->setText(m_dead->currentData().toString()); });
    connect(m_typed, &QLineEdit::returnPressed, this, &CustomerPanel::keepAddress);
    m_addressLine->hide();
    return m_addressLine;
}

QString CustomerPanel::heading() const
{
    return m_isFound ? m_facts.name : tr("Customer");
}

QList<QWidget *> CustomerPanel::headerWidgets() const
{
    return isInList() ? QList<QWidget *>{m_back, m_next} : QList<QWidget *>{m_back};
}

void CustomerPanel::setPlace(qint64 customerId, const QString &words)
{
    m_place = {customerId, words};
    showPlace();
}

void CustomerPanel::showPlace()
{
    for (QAction *key : std::as_const(m_stepKeys))
        key->setVisible(isInList()); // else mute
    Q_EMIT headChanged();
}

void CustomerPanel::showRecord(qint64 customerId)
{
    const qint64 before = m_facts.id;
    const std::optional<CustomerFacts> facts = m_book.customer(customerId);
    m_isFound = facts && !facts->isArriving;
    m_facts = facts.value_or(CustomerFacts{});
    m_addressLine->hide();
    if (customerId != before)
        m_contact->leave();
    m_result->showFor(m_isFound ? m_facts.id : 0);
    if (m_isFound) {
        m_head->show(m_facts);
        m_garage->show(m_facts, m_today);
        m_steps->show(m_facts);
        m_timeline.setEntries(m_facts.timeline, m_today);
        chooseKind(-1);
    }
    showState(facts && facts->isArriving ? PanelState::Loading : PanelState::Ready);
    showPlace();
}

void CustomerPanel::showCustomer(qint64 customerId)
{
    if (isVisible() && customerId == m_facts.id)
        showRecord(customerId);
}

void CustomerPanel::chooseKind(int kind)
{
    const QStringList names = {tr("All"), tr("Messages"), tr("Calls"), tr("Visits"), tr("Values"), tr("System")};
    for (int id = 0; id < names.size(); ++id) {
        const auto of = id == 0 ? std::optional<Kind>() : std::optional(Kind(id - 1));
        m_kinds->button(id)->setText(names.at(id) + u' ' + count(m_timeline.count(of)));
    }
    m_kinds->button(kind + 1)->setChecked(true);
    m_timeline.setKind(kind < 0 ? std::optional<Kind>() : std::optional(Kind(kind)));
    m_timelineCount->setText(tr("%1 of %2").arg(m_timeline.shownEntries()).arg(m_timeline.count(std::nullopt)));
    // Row 0 is the head of a day.
    if (m_timeline.rowCount() > 1)
        m_list->setCurrentIndex(m_timeline.index(1));
}

void CustomerPanel::nextKind()
{
    chooseKind((m_kinds->checkedId() + 1) % 6 - 1);
}

void CustomerPanel::focusFirst()
{
    m_list->setFocus();
}

void CustomerPanel::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Loading)
        m_words->say(u"clock"_s, words.isEmpty() ? tr("Reading this customer…") : words,
                     tr("The head comes first, then vehicles and timeline."));
    else if (state == PanelState::Error)
        m_words->say(u"warning"_s, words.isEmpty() ? tr("This customer cannot be read.") : words,
                     tr("Nothing was changed. Go back and open the row again."), tr("Back"), u"Esc"_s);
    else if (state == PanelState::Empty || !m_isFound)
        m_words->say(u"person"_s, words.isEmpty() ? tr("No customer is open.") : words,
                     tr("Open a row of the pipeline with Enter, or find a person with Ctrl+K."), tr("Back"), u"Esc"_s);
    const bool isContent = state == PanelState::Ready && m_isFound;
    m_pages->setCurrentIndex(isContent ? 0 : 1);
}

} // namespace tradewind
