// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/staffpage.h"

#include "domain/phone.h"
#include "models/base/sentences.h"
#include "ui/panels/setup/alertchoices.h"
#include "ui/panels/setup/pagelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

StaffPage::StaffPage(const Theme &theme, StaffBook &book, QWidget *parent)
    : SetupPage(parent)
    , m_theme(theme)
    , m_model(new StaffModel(book, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_card = new Card(theme, tr("Staff"));
    addHead();
    m_table = new LineTable(theme, u"staffTable"_s, tr("Staff"));
    m_table->showModel(m_model, StaffModel::Email);
    m_table->setWidths({210, 130, 130, 0, 90});
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    m_formCard = new Card(theme, tr("Person"));
    m_save = new KeyButton(theme, tr("Save"), u"Ctrl S"_s, KeyButton::Kind::Primary);
    m_save->setObjectName(u"savePerson"_s);
    m_formCard->addToHead(m_save);
    m_formCard->body()->addWidget(makeForm());
    m_alertCard = new Card(theme, tr("Alerts"));
    m_choices = new AlertChoices(theme, *m_model);
    m_alertCard->body()->addWidget(m_choices);
    below->addWidget(m_formCard, 1);
    below->addWidget(m_alertCard, 1);
    column->addLayout(below);
    addKeys();

    connect(m_save, &KeyButton::clicked, this, &StaffPage::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StaffPage::showRow);
    connect(m_table, &LineTable::opened, this, &StaffPage::edit);
    connect(&m_table->words(), &StateWords::pressed, this, &StaffPage::add);
    connect(m_model, &StaffModel::stateChanged, this, &StaffPage::showList);
    connect(m_model, &StaffModel::said, this, &StaffPage::say);
    connect(m_model, &StaffModel::kept, this, [this](const QString &name) {
        m_shown = name;
        m_isNew = m_hasEdits = false;
        m_table->setFocus();
        showList();
    });
    showList();
}

void StaffPage::addHead()
{
    auto *add = new KeyButton(m_theme, tr("Add"), u"A"_s);
    add->setObjectName(u"addPerson"_s);
    m_away = new KeyButton(m_theme, tr("Away"), u"O"_s);
    m_away->setObjectName(u"awayPerson"_s);
    m_retire = new KeyButton(m_theme, tr("Retire"), u"Del"_s);
    m_retire->setObjectName(u"retirePerson"_s);
    m_test = new KeyButton(m_theme, tr("Test alert"), u"T"_s);
    m_test->setObjectName(u"testAlert"_s);
    for (KeyButton *button : {add, m_away, m_retire, m_test})
        m_card->addToHead(button);
    connect(add, &KeyButton::clicked, this, &StaffPage::add);
    connect(m_away, &KeyButton::clicked, this, &StaffPage::toggleAway);
    connect(m_retire, &KeyButton::clicked, this, &StaffPage::toggleRetired);
    connect(m_test, &KeyButton::clicked, this, [this] { m_model->test(m_table->currentRow()); });
}

QLineEdit *StaffPage::addLine(QGridLayout *grid, int row, const QString &name, const QString &title, const QString &meaning)
{
    auto *label = makeLabel(m_theme, title, 11, QFont::DemiBold, u"dim"_s);
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setAccessibleDescription(meaning);
    edit->setPlaceholderText(meaning);
    label->setBuddy(edit);
    grid->addWidget(label, row, 0);
    grid->addWidget(edit, row, 1);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_hasEdits = true;
        m_save->setEnabled(true);
    });
    return edit;
}

QWidget *StaffPage::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(12, 10, 12, 12);
    m_sentence = makeLabel(m_theme, {}, 13);
    m_sentence->setObjectName(u"staffSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    column->addWidget(m_sentence);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_name = addLine(grid, 0, u"staffName"_s, tr("Name"), tr("As deals and customers have it"));
    m_known = new QStringListModel(this);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    auto *roleLabel = makeLabel(m_theme, tr("Role"), 11, QFont::DemiBold, u"dim"_s);
    m_role = new QComboBox;
    m_role->setObjectName(u"staffRole"_s);
    m_role->setAccessibleName(tr("Role"));
    for (const QString &role : StaffModel::roles())
        m_role->addItem(StaffModel::roleWords(role), role);
    roleLabel->setBuddy(m_role);
    grid->addWidget(roleLabel, 1, 0);
    grid->addWidget(m_role, 1, 1);
    m_phone = addLine(grid, 2, u"staffPhone"_s, tr("Phone"), tr("Alerts by text go here"));
    m_email = addLine(grid, 3, u"staffEmail"_s, tr("E-mail"), tr("Alerts by e-mail go here"));
    m_isAway = new QCheckBox(tr("Away for now: alerts go to the next in order"));
    m_isAway->setObjectName(u"staffAway"_s);
    grid->addWidget(m_isAway, 4, 1);
    const auto edited = [this] {
        m_hasEdits = true;
        m_save->setEnabled(true);
    };
    connect(m_role, &QComboBox::activated, this, edited);
    connect(m_isAway, &QCheckBox::clicked, this, edited);
    column->addLayout(grid);
    column->addStretch(1);
    return form;
}

void StaffPage::addKeys()
{
    addKey(
        QKeySequence(u"A"_s), tr("Add somebody"), [this] { add(); }, true);
    addKey(
        QKeySequence(u"E"_s), tr("Change the person"), [this] { edit(); }, true);
    addKey(
        QKeySequence(u"O"_s), tr("Away, or back again"), [this] { toggleAway(); }, true);
    addKey(QKeySequence(Qt::Key_Delete), tr("Retire somebody, or take them back"), [this] { toggleRetired(); });
    addKey(
        QKeySequence(u"T"_s), tr("Send the person a test alert"), [this] { m_model->test(m_table->currentRow()); }, true);
    addKey(
        QKeySequence(u"Ctrl+S"_s), tr("Save"), [this] { save(); }, true);
}

void StaffPage::focusFirst()
{
    m_table->setFocus();
    if (m_table->currentRow() < 0)
        m_table->selectFirst();
}

void StaffPage::refresh()
{
    if (!m_hasEdits) // what was typed is not thrown away by looking at another page
        m_model->reload();
}

void StaffPage::say(const QString &sentence, bool isGood)
{
    setTone(m_sentence, isGood ? u"good"_s : u"bad"_s);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void StaffPage::fill(const StaffRow &row)
{
    m_name->setText(row.name);
    m_phone->setText(QString::fromStdString(readablePhone(row.phone.toStdString())));
    m_email->setText(row.email);
    m_role->setCurrentIndex(std::max(0, m_role->findData(row.role)));
    m_isAway->setChecked(row.isAway);
    m_hasEdits = false;
    m_save->setEnabled(m_isNew);
}

void StaffPage::add()
{
    if (m_isNew && m_hasEdits) { // A once more does not throw away what was typed
        m_name->setFocus();
        return;
    }
    m_isNew = true;
    m_shown.clear();
    fill({});
    m_hasEdits = true;
    m_formCard->setTitle(tr("New person"));
    say({}, true);
    m_name->setFocus();
}

void StaffPage::edit()
{
    m_name->setFocus();
    m_name->selectAll();
}

void StaffPage::save()
{
    if (!m_hasEdits)
        return;
    StaffRow row;
    if (const StaffRow *known = m_model->person(m_model->rowOf(m_shown)); known != nullptr && !m_isNew)
        row = *known;
    row.name = m_name->text();
    row.role = m_role->currentData().toString();
    row.phone = m_phone->text();
    row.email = m_email->text();
    row.isAway = m_isAway->isChecked();
    if (const auto kept = m_model->keep(row, m_isNew ? QString() : m_shown); !kept)
        say(localized(kept.error()), false);
}

void StaffPage::toggleAway()
{
    if (const StaffRow *known = m_model->person(m_table->currentRow()))
        m_model->setAway(m_table->currentRow(), !known->isAway);
}

void StaffPage::toggleRetired()
{
    if (const StaffRow *known = m_model->person(m_table->currentRow()))
        m_model->setRetired(m_table->currentRow(), !known->isRetired);
}

void StaffPage::showRow()
{
    const StaffRow *known = m_model->person(m_table->currentRow());
    for (KeyButton *button : {m_away, m_retire, m_test})
        button->setEnabled(known != nullptr);
    if (known == nullptr)
        return;
    m_away->setText(known->isAway ? tr("Back") : tr("Away"));
    m_retire->setText(known->isRetired ? tr("Take back") : tr("Retire"));
    if (m_hasEdits && known->name == m_shown)
        return; // what is being typed stays
    m_isNew = false;
    m_shown = known->name;
    m_formCard->setTitle(known->name);
    fill(*known);
}

void StaffPage::showList()
{
    m_known->setStringList(m_model->knownNames());
    m_choices->showChoices();
    if (const int row = m_model->rowOf(m_shown); row >= 0)
        m_table->selectRow(row);
    else if (m_model->rowCount() > 0 && !m_hasEdits)
        m_table->selectFirst();
    if (!m_isNew)
        showRow();
    Q_EMIT badgeChanged(m_model->rowCount() > 0 ? QString::number(m_model->rowCount()) : QString());
    if (m_model->isLoading())
        showState(PanelState::Loading);
    else if (!m_model->errorText().isEmpty())
        showState(PanelState::Error, m_model->errorText());
    else
        showState(m_model->rowCount() == 0 ? PanelState::Empty : PanelState::Ready);
}

void StaffPage::showState(PanelState state, const QString &words)
{
    showPageList(*m_table,
                 {u"person"_s, tr("Nobody is in the list yet."),
                  tr("Until somebody is, alerts go to every name your data knows, in the window only."), tr("Reading the staff."),
                  tr("The staff cannot be read."), tr("Add somebody"), u"A"_s},
                 state, words);
}

} // namespace tradewind
