// SPDX-License-Identifier: Apache-2.0
// The keys of the service desk and what they do; layout and what is shown live in servicepanel.cpp.
#include "ui/panels/service/servicepanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/export/tableexport.h"
#include "ui/panels/callresultline.h"
#include "ui/panels/service/orderview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/tabrow.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPrinter>
#include <QStackedWidget>

namespace tradewind {

using namespace Qt::StringLiterals;

void ServicePanel::addKeys()
{
    addKey(
        QKeySequence(Qt::Key_Right), tr("Next stage"), [this] { moveStage(1); }, true);
    addKey(QKeySequence(Qt::Key_Left), tr("Stage before"), [this] { moveStage(-1); });
    addKey(
        QKeySequence(u"J"_s), tr("Next order"), [this] { moveCard(1); }, true);
    addKey(QKeySequence(u"K"_s), tr("Order before"), [this] { moveCard(-1); });
    addKey(
        QKeySequence(u"M"_s), tr("May it go to ready?"), [this] { tryReady(); }, true);
    addKey(QKeySequence(u"C"_s), tr("Call now"), [this] { call(); });
    addKey(QKeySequence(u"Y"_s), tr("Customer approves all"), [this] { answer(DecisionKind::Approved); });
    addKey(QKeySequence(u"D"_s), tr("Customer declines all"), [this] { answer(DecisionKind::Declined); });
    addKey(QKeySequence(u"T"_s), tr("Fresh link"), [this] {
        if (const ServiceOrder *order = chosen(); order && order->inspectionId != 0)
            m_desk.makeLink(order->inspectionId);
    });
    addKey(
        QKeySequence(u"E"_s), tr("Equity today"),
        [this] {
            m_boardTabs->setCurrent(3);
            m_boardPages->setCurrentIndex(3);
            m_sheetTable->setFocus();
        },
        true);
    addKey(QKeySequence(u"R"_s), tr("Say which findings come first"), [this] { askPicks(); });
    for (int digit = 1; digit <= 9; ++digit)
        addKey(QKeySequence(QString::number(digit)), tr("Finding %1 comes first, or not").arg(digit), [this, digit] { togglePick(digit); });
    addKey(QKeySequence(u"Ctrl+P"_s), tr("Print the advisors' sheet"), [this] { printAdvisorSheet(); });
    addKey(QKeySequence(u"Ctrl+E"_s), tr("Export"), [this] { askRecap(); });
    addKey(QKeySequence(u"Return"_s), tr("Open customer"), [this] {
        const int row = m_sheetTable->hasFocus() ? m_sheetTable->currentIndex().row() : -1;
        if (row >= 0 && row < m_sheet.lines.size())
            Q_EMIT openRequested(u"customer"_s, m_sheet.lines.at(row).customerId);
        else if (const ServiceOrder *order = chosen(); order && order->customerId)
            Q_EMIT openRequested(u"customer"_s, *order->customerId);
    });
    addKey(QKeySequence(u"Esc"_s), tr("Back to the board"), [this] {
        m_result->putAway();
        focusFirst();
    });
    m_result->addKeysTo(*this);
}

void ServicePanel::call()
{
    const ServiceOrder *order = chosen();
    if (order && order->customerId)
        m_contact->call({.customerId = *order->customerId, .program = u"service"_s, .vehicleId = order->vehicleId});
    else if (order)
        m_note->setText(tr("The source did not say whose order it is."));
}

void ServicePanel::showEquity()
{
    const ServiceOrder *order = chosen();
    const auto line = std::find_if(m_sheet.lines.begin(), m_sheet.lines.end(), [order](const AdvisorLine &one) {
        return order && order->vehicleId && one.vehicleId == *order->vehicleId;
    });
    m_equity->setVisible(line != m_sheet.lines.end());
    if (line != m_sheet.lines.end())
        m_equity->setText(tr("Equity %1 while they are here: worth %2 to %3. E shows what to say.")
                              .arg(dollars(line->equity), dollars(line->value.low), dollars(line->value.high)));
}

void ServicePanel::askPicks()
{
    if (m_result->isAsking()) {
        m_note->setText(tr("First say how the call went, or press Esc: until then 1 to 9 are its results."));
        return;
    }
    const ServiceOrder *order = chosen();
    if (!order || order->shown.size() + order->folded.size() < 2) {
        m_note->setText(tr("Choose an order with two findings or more."));
        return;
    }
    m_order->setPicking(!m_order->isPicking());
    m_picks = order->picked;
    m_note->setText(m_order->isPicking() ? tr("Without our scores, so that they can be held against your picks (Setup, Recommendations).")
                                         : QString());
}

void ServicePanel::togglePick(int digit)
{
    constexpr qsizetype most = 3;
    const ServiceOrder *order = chosen();
    const Id item = m_order->itemAt(digit);
    if (!order || !m_order->isPicking() || item == 0)
        return;
    if (!m_picks.removeOne(item)) {
        if (m_picks.size() == most) {
            m_note->setText(tr("Three are chosen; take one back first."));
            return;
        }
        m_picks << item;
    }
    m_order->setPicked(m_picks); // the store's answer comes later
    m_desk.pick(order->inspectionId, m_picks, m_advisor());
}

void ServicePanel::printAdvisorSheet()
{
    askPrinter(this, tr("Print today's equity for the advisors"), tr("equity in the lane"), [this](QPrinter &printer) {
        if (const auto printed = paintAdvisorSheet(m_sheet, printer); !printed)
            m_note->setText(localized(printed.error()));
    });
}

void ServicePanel::choose(int column, int row)
{
    m_column = column;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (i != column)
            m_columns[i].list->clearSelection();
    }
    const BoardModel &model = *m_columns[column].model;
    m_columns[column].list->setCurrentIndex(model.index(row, 0));
    const ServiceOrder &order = model.order(row);
    if (m_chosen != order.orderId) {
        m_note->clear();
        m_order->setPicking(false);
        if (!m_contact->isAsking())
            m_contact->leave(); // what was said is about another order
    }
    m_result->showFor(order.customerId.value_or(0));
    m_chosen = order.orderId;
    m_orderCard->setTitle(tr("RO %1").arg(order.number));
    m_orderCard->setNote(order.vehicle.isEmpty() ? order.person : order.person + u" · "_s + order.vehicle);
    showEquity();
    m_order->show(&order, m_desk.snapshot().zone, m_desk.snapshot().today);
    if (m_order->isPicking())
        m_order->setPicked(m_picks);
}

void ServicePanel::moveStage(int step)
{
    for (int column = m_column + step; column >= 0 && column < m_columns.size(); column += step) {
        if (m_columns[column].model->rowCount() > 0) {
            choose(column, 0);
            m_columns[column].list->setFocus();
            return;
        }
    }
}

void ServicePanel::moveCard(int step)
{
    const int row = m_columns[m_column].list->currentIndex().row() + step;
    if (row >= 0 && row < m_columns[m_column].model->rowCount())
        choose(m_column, row);
}

void ServicePanel::tryReady()
{
    const ServiceOrder *order = chosen();
    if (!order)
        return;
    const QString held = gateWords(order->gate);
    m_note->setText(held.isEmpty()
                        ? tr("RO %1 may go to ready: close it in the DMS.").arg(order->number)
                        : tr("%1. Without an inspection: warranty only, declined at write-up, fleet, or a written reason.").arg(held));
}

void ServicePanel::answer(DecisionKind kind)
{
    const ServiceOrder *order = chosen();
    if (!order || order->inspectionId == 0)
        return;
    if (kind == DecisionKind::Approved) {
        m_desk.answerAll(*order, kind, DeclineReason::None, m_advisor());
        return;
    }
    // A decline without its reason cannot be won back: the reason is part of the answer.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ServiceOrder asked = *order;
    for (const auto &[title, reason] :
         {std::pair(tr("Price"), DeclineReason::Price), std::pair(tr("No time"), DeclineReason::NoTime),
          std::pair(tr("Next visit"), DeclineReason::NextVisit), std::pair(tr("Second quote"), DeclineReason::SecondQuote),
          std::pair(tr("Other"), DeclineReason::Other)})
        menu->addAction(title, this,
                        [this, asked, reason = reason] { m_desk.answerAll(asked, DecisionKind::Declined, reason, m_advisor()); });
    menu->popup(mapToGlobal(QPoint(width() - 320, height() - 220)));
}

void ServicePanel::askRecap()
{
    askFileToWrite(this, tr("Export"), u"declined-work"_s, {u"CSV (*.csv)"_s, u"Excel (*.xlsx)"_s, u"PDF (*.pdf)"_s},
                   [this](const QString &path) { writeRecap(path); });
}

void ServicePanel::writeRecap(const QString &path)
{
    m_due->withAllWords([this, path] {
        const QString title = tr("Declined work to win back, %1").arg(m_desk.snapshot().today.toString(Qt::ISODate));
        if (const auto written = exportTable(TableExtract::all(*m_due, title), path); !written)
            showState(PanelState::Error, localized(written.error()));
    });
}

} // namespace tradewind
