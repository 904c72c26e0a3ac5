// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/programspage.h"

#include "models/base/sentences.h"
#include "ui/panels/setup/choicedelegate.h"
#include "ui/panels/setup/pagelist.h"
#include "ui/panels/setup/taxruleform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/statewords.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

ProgramsPage::ProgramsPage(const Theme &theme, LenderProgramBook &book, QWidget *parent)
    : SetupPage(parent)
    , m_book(book)
    , m_model(new LenderProgramModel(book, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_card = new Card(theme, tr("Lender programs"));
    auto *add = new KeyButton(theme, tr("Add"), u"A"_s);
    auto *bring = new KeyButton(theme, tr("Import"), u"I"_s);
    m_save = new KeyButton(theme, tr("Save"), u"Ctrl S"_s, KeyButton::Kind::Primary);
    m_save->setObjectName(u"savePrograms"_s);
    for (KeyButton *button : {add, bring, m_save})
        m_card->addToHead(button);
    m_table = new LineTable(theme, u"programTable"_s, tr("Lender programs"));
    m_table->setItemDelegate(new FieldDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // a sheet is filled cell by cell
    m_table->showModel(m_model, LenderProgramModel::Lender);
    m_table->setWidths({0, 62, 50, 62, 96, 70, 88, 66, 74, 80, 98, 98});
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, 1);
    auto *taxCard = new Card(theme, tr("Tax and fees"));
    taxCard->setNote(tr("your rooftop's own rule; state tables contradict each other"));
    m_tax = new TaxRuleForm(theme);
    taxCard->body()->addWidget(m_tax);
    column->addWidget(taxCard);

    const auto addLine = [this] {
        const int row = m_model->add(m_table->currentRow());
        m_table->setCurrentIndex(m_model->index(row, LenderProgramModel::Lender));
        m_table->setFocus();
    };
    connect(add, &KeyButton::clicked, this, addLine);
    connect(bring, &KeyButton::clicked, this, &ProgramsPage::askImport);
    connect(m_save, &KeyButton::clicked, this, &ProgramsPage::save);
    connect(m_table, &LineTable::opened, this, [this](const QModelIndex &index) { m_table->edit(index); });
    connect(m_model, &LenderProgramModel::stateChanged, this, &ProgramsPage::showAnswer);
    connect(&m_table->words(), &StateWords::pressed, this, addLine);
    connect(m_tax, &TaxRuleForm::edited, this, [this] {
        m_taxHasEdits = true;
        showAnswer();
    });
    addKey(QKeySequence(u"A"_s), tr("Add a line like this one"), addLine, true);
    addKey(
        QKeySequence(Qt::Key_Delete), tr("Remove line"), [this] { m_model->remove(m_table->currentRow()); }, true);
    addKey(QKeySequence(u"I"_s), tr("Import"), [this] { askImport(); });
    addKey(
        QKeySequence(u"Ctrl+S"_s), tr("Save"), [this] { save(); }, true);
    showAnswer();
}

void ProgramsPage::focusFirst()
{
    m_table->setFocus();
}

void ProgramsPage::refresh()
{
    if (m_model->hasEdits() || m_taxHasEdits)
        return; // what was typed is not thrown away by looking at another page
    m_model->reload();
    m_book.taxRule([self = QPointer(this)](const Result<TaxRuleLine> &answer) {
        if (!self)
            return;
        if (answer)
            self->m_tax->setRule(answer.value());
        else
            self->m_tax->say(localized(answer.error()), false);
    });
}

void ProgramsPage::save()
{
    if (m_model->hasEdits())
        m_model->save();
    if (!m_taxHasEdits)
        return;
    const auto rule = m_tax->rule();
    if (!rule)
        return;
    m_book.keepTaxRule(*rule, [self = QPointer(this)](const Result<void> &answer) {
        if (!self)
            return;
        self->m_taxHasEdits = !answer;
        self->m_tax->say(answer ? tr("Saved. Payments are worked out anew.") : localized(answer.error()), bool(answer));
        self->showAnswer();
    });
}

Result<int> ProgramsPage::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, tr("%1 cannot be opened. Nothing was added.").arg(QFileInfo(path).fileName())};
    if (file.size() > 1 << 20)
        return Error{Error::Kind::BadData,
                     tr("%1 is too large for a sheet of lender programs. Nothing was added.").arg(QFileInfo(path).fileName())};
    return m_model->addFromText(QString::fromUtf8(file.readAll()));
}

void ProgramsPage::askImport()
{
    askFileToRead(this, tr("Import lender programs"), {tr("Tables (*.csv *.tsv *.txt)")}, [this](const QString &path) {
        const auto added = importFrom(path);
        m_card->setNote(added ? tr("%n lines added, not saved", nullptr, added.value()) : localized(added.error()));
    });
}

void ProgramsPage::showAnswer()
{
    m_save->setEnabled(m_model->hasEdits() || m_taxHasEdits);
    m_card->setNote(!m_model->errorText().isEmpty() && m_model->rowCount() > 0 ? m_model->errorText()
                    : m_model->hasEdits() ? tr("%n lines, changes not saved", nullptr, m_model->rowCount())
                                          : tr("%n lines", nullptr, m_model->rowCount()));
    if (m_model->isLoading())
        showState(PanelState::Loading);
    else if (m_model->rowCount() == 0)
        showState(m_model->errorText().isEmpty() ? PanelState::Empty : PanelState::Error, m_model->errorText());
    else
        showState(PanelState::Ready);
}

void ProgramsPage::showState(PanelState state, const QString &words)
{
    showPageList(*m_table,
                 {u"value"_s, tr("No lender programs yet."),
                  tr("Type the first line, or import a sheet with lender, term and rate. Without one there is no payment match."),
                  tr("Reading the lender programs."), tr("The lender programs cannot be read."), tr("Add the first line"), u"A"_s},
                 state, words);
}

} // namespace tradewind
