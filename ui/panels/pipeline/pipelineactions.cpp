// SPDX-License-Identifier: Apache-2.0
// The keys of the pipeline and what they do; layout and refresh live in pipelinepanel.cpp.
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/export/tableexport.h"
#include "ui/panels/assignline.h"
#include "ui/panels/callresultline.h"
#include "ui/panels/pipeline/filtersentencebar.h"
#include "ui/panels/pipeline/inspector.h"
#include "ui/panels/pipeline/pipelinepanel.h"
#include "ui/panels/pipeline/whatifstrip.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPrinter>
#include <QSettings>

namespace tradewind {

using namespace Qt::StringLiterals;

void PipelinePanel::bindKeys()
{
    addKey(
        QKeySequence(u"J"_s), tr("Next row"), [this] { m_table->moveRow(1); }, true);
    addKey(
        QKeySequence(u"K"_s), tr("Row before"), [this] { m_table->moveRow(-1); }, true);
    addKey(
        QKeySequence(Qt::Key_Return), tr("Open the customer"), [this] { openCurrent(); }, true);
    addKey(
        QKeySequence(u"C"_s), tr("Call"), [this] { call(); }, true);
    addKey(QKeySequence(u"T"_s), tr("Write a text"), [this] { write(true); });
    addKey(QKeySequence(u"E"_s), tr("Write an e-mail"), [this] { write(false); });
    addKey(QKeySequence(u"A"_s), tr("Assign to somebody's queue"), [this] { assign(); });
    addKey(
        QKeySequence(u"W"_s), tr("What-if"), [this] { m_whatIf->focusFirst(); }, true);
    addKey(
        QKeySequence(u"Space"_s), tr("Select"), [this] { m_table->toggleRow(); }, true);
    addKey(QKeySequence(u"L"_s), tr("Read the ledger"), [this] { m_inspector->focusLedger(); });
    addKey(QKeySequence(u"O"_s), tr("Columns"), [this] { m_table->showColumnMenu(); });
    addKey(QKeySequence(u"/"_s), tr("Add a condition"), [this] { m_sentence->addCondition(); });
    addKey(QKeySequence(u"R"_s), tr("Read again"), [this] { m_state == PanelState::Error ? Q_EMIT retryRequested() : m_model.reload(); });
    addKey(QKeySequence(u"Ctrl+S"_s), tr("Save view"), [this] { m_sentence->askName(); });
    addKey(QKeySequence(u"V"_s), tr("Saved views"), [this] { m_sentence->chooseView(); });
    addKey(QKeySequence(u"Ctrl+C"_s), tr("Copy as table"), [this] { copyRows(); });
    addKey(QKeySequence(u"Ctrl+E"_s), tr("Export CSV, XLSX, PDF"), [this] { exportRows(); });
    addKey(QKeySequence(u"Ctrl+P"_s), tr("Print"), [this] { printRows(); });
    addKey(QKeySequence(u"Esc"_s), tr("Back to the table, then to the saved view"), [this] {
        if (m_result->putAway() || (!m_table->hasFocus() && m_model.rowCount() > 0))
            m_table->setFocus();
        else if (m_model.rowCount() == 0)
            m_model.setFilter({});
        else if (m_model.differsFromSaved())
            m_model.openView(m_model.savedView());
    });
    m_result->addKeysTo(*this);
}

void PipelinePanel::assign()
{
    const QList<int> selected = m_table->selectedRows();
    QList<qint64> customers;
    for (const int row : selected.size() > 1 ? selected : QList<int>{currentRow()}) {
        if (row >= 0)
            customers << m_model.pipelineRow(row).customerId;
    }
    m_contact->leave();
    m_assign->ask(customers);
}

void PipelinePanel::call()
{
    m_assign->leave();
    if (const qint64 customer = currentCustomer(); customer != 0)
        m_contact->call({.customerId = customer, .program = u"equity"_s});
}

void PipelinePanel::write(bool isText)
{
    m_assign->leave();
    if (const qint64 customer = currentCustomer(); customer != 0)
        m_contact->write(customer, isText);
}

QList<int> PipelinePanel::rowsToTake() const
{
    // One selected row is just where the cursor is; two or more are a choice.
    const QList<int> selected = m_table->selectedRows();
    return selected.size() > 1 ? selected : TableExtract::all(m_model, {}).rows;
}

QList<int> PipelinePanel::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_table->horizontalHeader()->count(); ++visual) {
        const int column = m_table->horizontalHeader()->logicalIndex(visual);
        if (!m_table->isColumnHidden(column))
            columns << column;
    }
    return columns;
}

void PipelinePanel::copyRows()
{
    const QList<int> selected = m_table->selectedRows();
    QApplication::clipboard()->setText(toClipboardText({m_model, selected.isEmpty() ? rowsToTake() : selected, shownColumns(), {}}));
}

void PipelinePanel::exportRows()
{
    const auto write = [this](const QString &path) {
        const Result<void> written = exportTable({m_model, rowsToTake(), shownColumns(), m_model.savedView().name}, path);
        m_errorLine->setVisible(!written);
        if (!written)
            m_errorLine->setText(localized(written.error()));
    };
    askFileToWrite(this, tr("Export %1 customers").arg(count(rowsToTake().size())), tr("pipeline"),
                   {tr("CSV, any spreadsheet (*.csv)"), tr("Excel (*.xlsx)"), tr("PDF (*.pdf)")}, write);
}

void PipelinePanel::printRows()
{
    askPrinter(this, tr("Print %1 customers").arg(count(rowsToTake().size())), tr("pipeline"), [this](QPrinter &printer) {
        const Result<void> printed = paintTable({m_model, rowsToTake(), shownColumns(), m_model.savedView().name}, printer);
        m_errorLine->setVisible(!printed);
        if (!printed)
            m_errorLine->setText(localized(printed.error()));
    });
}

} // namespace tradewind
