// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/today/todaypanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/today/forecastmodel.h"
#include "models/today/monthmodel.h"
#include "models/today/promisemodel.h"
#include "models/today/todaycards.h"
#include "models/today/todaymodel.h"
#include "ui/panels/assignline.h"
#include "ui/panels/today/countcard.h"
#include "ui/panels/today/forecastchart.h"
#include "ui/panels/today/morningpage.h"
#include "ui/panels/today/propertydelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/statewords.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPrinter>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

TodayPanel::TodayPanel(const Theme &theme, TodayBook &book, ContactDesk &contacts, QString rooftop, std::function<QTime()> now,
                       QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_book(book)
    , m_rooftop(std::move(rooftop))
    , m_now(std::move(now))
    , m_model(new TodayModel(book, this))
    , m_property(new TodayModel(book, this))
    , m_forecast(new ForecastModel(book, this))
    , m_month(new MonthModel(book, this))
    , m_promises(new PromiseModel(book, this))
    , m_assign(new AssignLine(theme, contacts))
{
    m_property->showCard(TodayCard::OnProperty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    auto *group = new QButtonGroup(this);
    for (const TodayCard card : todayCards()) {
        auto *button = new CountCard(theme, TodayModel::cardTitle(card), QString::number(m_cards.size() + 1));
        button->setObjectName(u"card%1"_s.arg(m_cards.size() + 1));
        group->addButton(button);
        connect(button, &CountCard::clicked, this, [this, card] { press(card); });
        m_cards.insert(int(card), button);
        cards->addWidget(button);
    }
    column->addLayout(cards);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(makeLeft(theme), 1);
    below->addWidget(makeRight(theme));
    column->addLayout(below, 1);
    addKeys();
    book.setChangedCall([this] { reload(); });
    press(TodayCard::Crossed);
    showBookState();
}

QWidget *TodayPanel::makeLeft(const Theme &theme)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_tableCard = new Card(theme, TodayModel::cardTitle(TodayCard::Crossed));
    auto *print = new KeyButton(theme, tr("Morning page"), u"Ctrl P"_s);
    print->setIconName(u"print"_s);
    print->setObjectName(u"morningPage"_s);
    connect(print, &KeyButton::clicked, this, &TodayPanel::printMorningPage);
    auto *assign = new KeyButton(theme, tr("Assign all"), u"A"_s);
    assign->setObjectName(u"assignAll"_s);
    connect(assign, &KeyButton::clicked, this, &TodayPanel::assignShown);
    m_tableCard->addToHead(assign);
    m_tableCard->addToHead(print);
    m_table = new LineTable(theme, u"todayTable"_s, tr("Customers of the pressed card"));
    m_table->setRowHeight(32);
    m_table->showModel(m_model, -1);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    connect(m_table, &LineTable::opened, this, &TodayPanel::openRow);
    connect(&m_table->words(), &StateWords::pressed, this, [this] { m_book.retry(); });
    m_tableCard->body()->addWidget(m_assign);
    m_tableCard->body()->addWidget(m_table);
    connect(m_assign, &AssignLine::finished, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_assign, &AssignLine::said, m_tableCard, &Card::setNote);
    column->addWidget(m_tableCard, 1);

    column->addWidget(makeMonth(theme));
    return left;
}

QWidget *TodayPanel::makeMonth(const Theme &theme)
{
    m_monthCard = new Card(theme, tr("Month to date"));
    m_monthTable = new LineTable(theme, u"monthTable"_s, tr("Month to date"));
    m_monthTable->setRowHeight(29);
    m_monthTable->showModel(m_month, MonthModel::Program);
    m_monthTable->setWidths({0, 108, 72, 126, 78, 146, 104, 76});
    m_monthTable->setFixedHeight(5 * 30);
    m_monthTable->words().say(u"clock"_s, tr("Counting the month of every program."), {});
    connect(m_monthTable, &LineTable::opened, this, [this] { Q_EMIT openRequested(u"measures"_s, 0); });
    m_monthCard->body()->addWidget(m_monthTable);
    return m_monthCard;
}

QWidget *TodayPanel::makeRight(const Theme &theme)
{
    auto *right = new QWidget;
    right->setFixedWidth(352);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_forecastCard = new Card(theme, tr("Crossing forecast"));
    m_chart = new ForecastChart(theme, *m_forecast);
    connect(m_chart, &ForecastChart::weekChosen, this, &TodayPanel::showWeek);
    m_forecastCard->body()->addWidget(m_chart);
    column->addWidget(m_forecastCard, 5);
    column->addWidget(makeProperty(theme), 4);
    column->addWidget(makePromises(theme));
    return right;
}

QWidget *TodayPanel::makeProperty(const Theme &theme)
{
    auto *property = new Card(theme, TodayModel::cardTitle(TodayCard::OnProperty));
    property->setNote(tr("equity in the lane"));
    m_propertyTable = new LineTable(theme, u"propertyTable"_s, TodayModel::cardTitle(TodayCard::OnProperty));
    m_propertyTable->setItemDelegate(new PropertyDelegate(theme, m_propertyTable));
    m_propertyTable->setRowHeight(37);
    m_propertyTable->horizontalHeader()->hide();
    m_propertyTable->showModel(m_property, 0);
    m_propertyTable->words().say({}, tr("Nobody with equity is in the lane."), {});
    for (int section = 0; section < m_property->columnCount(); ++section) {
        const auto kind = m_property->columnAt(section);
        m_propertyTable->setColumnHidden(section, kind != TodayModel::Column::Customer && kind != TodayModel::Column::Equity &&
                                                      kind != TodayModel::Column::Work);
    }
    m_propertyTable->setWidths({0, 0, 76, 116});
    connect(m_propertyTable, &LineTable::opened, this, &TodayPanel::openRow);
    property->body()->addWidget(m_propertyTable);
    return property;
}

QWidget *TodayPanel::makePromises(const Theme &theme)
{
    m_promiseCard = new Card(theme, tr("SLA kept"));
    auto *table = new LineTable(theme, u"promiseTable"_s, tr("SLA kept in the last seven days"));
    table->setRowHeight(28);
    table->horizontalHeader()->hide();
    table->showModel(m_promises, PromiseModel::Title);
    table->setWidths({0, 52, 154});
    table->setFixedHeight(5 * 28);
    connect(table, &LineTable::opened, this, [this] { press(TodayCard::Missed); });
    m_promiseCard->body()->addWidget(table);
    return m_promiseCard;
}

void TodayPanel::addKeys()
{
    const auto all = todayCards();
    for (int i = 0; i < all.size(); ++i)
        addKey(QKeySequence(QString::number(i + 1)), TodayModel::cardTitle(all.at(i)), [this, card = all.at(i)] { press(card); });
    addKey(
        QKeySequence(u"Ctrl+P"_s), tr("Morning page"), [this] { printMorningPage(); }, true);
    addKey(
        QKeySequence(u"A"_s), tr("Assign everybody shown"), [this] { assignShown(); }, true);
    addKey(
        QKeySequence(u"F"_s), tr("Forecast"), [this] { m_chart->setFocus(); }, true);
    addKey(
        QKeySequence(u"P"_s), tr("On the property"), [this] { m_propertyTable->setFocus(); }, true);
    addKey(QKeySequence(u"Ctrl+Shift+C"_s), tr("Copy the forecast as a picture"),
           [this] { QApplication::clipboard()->setPixmap(m_chart->picture()); });
}

QString TodayPanel::heading() const
{
    return tr("Today");
}

QString TodayPanel::countLine() const
{
    return m_now ? clockTime(m_now()) : QString();
}

void TodayPanel::focusFirst()
{
    m_table->setFocus();
}

void TodayPanel::press(TodayCard card)
{
    m_cards.value(int(card))->setChecked(true);
    m_model->showCard(card);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    using Column = TodayModel::Column;
    static const QHash<Column, int> widths{
        {Column::Customer, 128}, {Column::Vehicle, 168}, {Column::WhyCrossed, 180}, {Column::Equity, 136},    {Column::Payment, 126},
        {Column::Work, 190},     {Column::Ready, 88},    {Column::Advisor, 84},     {Column::LeaseEnd, 110},  {Column::Short, 100},
        {Column::Expected, 90},  {Column::Deed, 210},    {Column::Due, 120},        {Column::Since, 120},     {Column::Age, 56},
        {Column::Offer, 84},     {Column::Worth, 92},    {Column::Touches, 84},     {Column::NextTouch, 120}, {Column::Rep, 82},
        {Column::Score, 56}};
    auto *head = m_table->horizontalHeader();
    static const QHash<TodayCard, Column> widest{{TodayCard::Crossed, Column::WhyCrossed},
                                                 {TodayCard::OnProperty, Column::Work},
                                                 {TodayCard::Engaged, Column::Deed},
                                                 {TodayCard::Missed, Column::Deed}};
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const Column column = m_model->columnAt(section);
        head->setSectionResizeMode(section,
                                   column == widest.value(card, Column::Vehicle) ? QHeaderView::Stretch : QHeaderView::Interactive);
        m_table->setColumnWidth(section, widths.value(column));
    }
    m_table->selectFirst();
    showCounts();
    showBookState();
}

void TodayPanel::showCounts()
{
    for (const TodayCard card : todayCards()) {
        const TodayCount count = m_book.count(card);
        const CardNote note = cardNote(card, count);
        m_cards.value(int(card))->showCount(count.count, note.text, note.tone);
    }
    m_tableCard->setTitle(m_model->week() ? tr("Crossing in that week") : TodayModel::cardTitle(m_model->card()));
    m_tableCard->setNote(m_model->summary());
    m_forecastCard->setNote(tr("next 12 weeks, %n customers", nullptr, m_forecast->sum(ForecastModel::Total)));
    m_monthCard->setNote(m_month->span());
    const TodayCount missed = m_book.count(TodayCard::Missed);
    m_promiseCard->setNote(tr("last seven days · %1 missed today").arg(count(missed.count)));
    Q_EMIT headChanged();
}

void TodayPanel::reload()
{
    const int row = m_table->currentRow();
    const qint64 customer = row >= 0 ? m_model->todayRow(row).customer : 0;
    m_model->reload();
    m_property->reload();
    m_property->rowCount() > 0 ? m_propertyTable->showRows() : m_propertyTable->showWords();
    m_forecast->reload();
    m_month->reload();
    m_month->rowCount() > 0 ? m_monthTable->showRows() : m_monthTable->showWords();
    m_promises->reload();
    if (const int again = m_model->rowOfCustomer(customer); again >= 0)
        m_table->setCurrentIndex(m_model->index(again, 0));
    showCounts();
    showBookState();
}

void TodayPanel::showBookState()
{
    switch (m_book.state()) {
    case TodayBook::State::Loading:
        showState(PanelState::Loading, m_book.stateText());
        break;
    case TodayBook::State::Failed:
        showState(PanelState::Error, m_book.stateText());
        break;
    case TodayBook::State::Ready:
        showState(m_model->rowCount() == 0 ? PanelState::Empty : PanelState::Ready);
        break;
    }
}

void TodayPanel::showState(PanelState state, const QString &words)
{
    StateWords &place = m_table->words();
    switch (state) {
    case PanelState::Ready:
        m_table->showRows();
        return;
    case PanelState::Empty: {
        const auto [sentence, next] = m_model->emptyWords();
        place.say(u"today"_s, sentence, words.isEmpty() ? next : words);
        break;
    }
    case PanelState::Loading:
        place.say(u"clock"_s, tr("Working out every customer's equity."),
                  words.isEmpty() ? tr("The counts above are the last ones.") : words);
        break;
    case PanelState::Error:
        place.say(u"warning"_s, words.isEmpty() ? tr("Values did not arrive. Yesterday's were kept.") : words,
                  tr("The figures shown are made with what was kept."), tr("Try again"));
        break;
    }
    m_table->showWords();
}

void TodayPanel::showWeek(int row)
{
    m_model->showWeek(m_forecast->week(row));
    showCounts();
    showBookState();
    m_table->setFocus();
}

void TodayPanel::assignShown()
{
    QList<qint64> customers;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const qint64 customer = m_model->todayRow(row).customer;
        if (customer != 0 && !customers.contains(customer))
            customers << customer;
    }
    if (!customers.isEmpty())
        m_assign->ask(customers);
}

void TodayPanel::openRow(const QModelIndex &index)
{
    const qint64 customer = index.data(TodayModel::CustomerIdRole).toLongLong();
    if (customer != 0)
        Q_EMIT openRequested(u"customer"_s, customer);
    else // nobody is known by that name yet
        Q_EMIT openRequested(m_model->card() == TodayCard::Unsold ? u"appraisals"_s : u"leads"_s, 0);
}

Result<void> TodayPanel::writeMorningPage(const QString &path) const
{
    return MorningPage(m_theme, m_book, m_rooftop).writePdf(path);
}

void TodayPanel::printMorningPage()
{
    askPrinter(this, tr("Print the morning page"), tr("morning page"), [this](QPrinter &printer) {
        if (const auto printed = MorningPage(m_theme, m_book, m_rooftop).print(printer); !printed)
            showState(PanelState::Error, localized(printed.error()));
    });
}

} // namespace tradewind
