// SPDX-License-Identifier: Apache-2.0
// The upper half of the service desk: the board by stage, the figures by person, and the advisors' sheet.
#include "models/base/words.h"
#include "models/leads/smalltable.h"
#include "ui/panels/service/ordercarddelegate.h"
#include "ui/panels/service/servicepanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

QWidget *ServicePanel::makeBoard()
{
    m_boardCard = new Card(m_theme, tr("On the drive"));
    m_boardTabs = new TabRow(m_theme);
    m_boardTabs->setObjectName(u"boardTabs"_s);
    m_boardTabs->setTabs({tr("Board"), tr("By advisor"), tr("By technician"), tr("Equity today")});
    m_boardCard->addToHead(m_boardTabs);
    m_boardPages = new QStackedWidget;
    auto *board = new QWidget;
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    for (const ServiceStage stage :
         {ServiceStage::Open, ServiceStage::Inspecting, ServiceStage::Sent, ServiceStage::Decided, ServiceStage::Ready}) {
        Column column;
        column.model = new BoardModel(m_desk, stage, this);
        column.list = new QListView;
        column.list->setObjectName(u"stage%1"_s.arg(m_columns.size()));
        column.list->setAccessibleName(stageTitle(stage));
        column.list->setModel(column.model);
        column.list->setFrameShape(QFrame::NoFrame);
        column.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        column.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column.list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the line under it says how many more there are
        column.title = makeLabel(m_theme, stageTitle(stage), 13, QFont::DemiBold);
        column.figure = makeLabel(m_theme, {}, 11, QFont::Normal, u"dim"_s);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(8, 6, 8, 6);
        head->addWidget(column.title);
        head->addStretch();
        head->addWidget(column.figure);
        auto *layout = new QVBoxLayout;
        layout->setSpacing(0);
        layout->addLayout(head);
        layout->addWidget(column.list, 1);
        column.more = makeLabel(m_theme, {}, 11, QFont::Normal, u"dim"_s);
        column.more->setObjectName(u"more%1"_s.arg(m_columns.size()));
        column.more->setContentsMargins(16, 0, 8, 6);
        layout->addWidget(column.more);
        if (!m_columns.isEmpty())
            columns->addWidget(makeRule(Qt::Vertical));
        columns->addLayout(layout, 1);
        const int place = static_cast<int>(m_columns.size());
        connect(column.list, &QListView::clicked, this, [this, place](const QModelIndex &index) { choose(place, index.row()); });
        m_columns << column;
        const auto showIts = [this, place] { showMore(m_columns.at(place)); };
        connect(column.list->verticalScrollBar(), &QScrollBar::valueChanged, this, showIts);
        connect(column.list->verticalScrollBar(), &QScrollBar::rangeChanged, this, showIts);
    }
    keepRoom(4);
    m_boardPages->addWidget(board);
    for (FiguresModel *model : {m_advisors, m_technicians}) {
        auto *table = new LineTable(m_theme, model == m_advisors ? u"advisorTable"_s : u"technicianTable"_s, tr("Cause and effect"));
        table->setRowHeight(30);
        table->showModel(model, FiguresModel::Name);
        m_boardPages->addWidget(table);
    }
    m_boardPages->addWidget(makeAdvisorSheet());
    connect(m_boardTabs, &TabRow::chosen, m_boardPages, &QStackedWidget::setCurrentIndex);
    m_boardCard->body()->addWidget(m_boardPages);
    return m_boardCard;
}

/// So many cards a column, their head and the line under them.
void ServicePanel::keepRoom(int cards)
{
    m_boardPages->setMinimumHeight(cards * OrderCardDelegate::rowHeight + 54);
}

QWidget *ServicePanel::makeAdvisorSheet()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sheetTable = new LineTable(m_theme, u"advisorSheet"_s, tr("Cars in the lane today with equity, by advisor"));
    m_sheetTable->setRowHeight(30);
    m_sheetTable->showModel(m_sheetRows, 2);
    m_script = makeLabel(m_theme, {}, 13);
    m_script->setObjectName(u"advisorScript"_s);
    m_script->setWordWrap(true);
    m_script->setContentsMargins(12, 8, 12, 8);
    m_script->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_sheetTable->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_script->setText(index.isValid() && index.row() < m_sheet.lines.size() ? m_sheet.lines.at(index.row()).script : QString());
    });
    column->addWidget(m_sheetTable, 1);
    column->addWidget(m_script);
    return page;
}

void ServicePanel::showAdvisorSheet(const AdvisorSheet &sheet)
{
    m_sheet = sheet;
    QList<SmallTable::Line> lines;
    for (const AdvisorLine &line : m_sheet.lines)
        lines << SmallTable::Line{{{line.advisor.isEmpty() ? tr("nobody named") : line.advisor, {}, {}, Tone::Normal, false},
                                   {line.when, {}, {}, Tone::Dim, false},
                                   {line.customer, {}, {}, Tone::Strong, false},
                                   {line.vehicle, {}, {}, Tone::Normal, false},
                                   {tr("%1 to %2").arg(dollars(line.value.low), dollars(line.value.high)), {}, {}, Tone::Normal, true},
                                   {dollars(line.equity), {}, {}, Tone::Good, true}},
                                  line.customerId};
    m_sheetRows->setLines(lines);
    showEquity();
    m_sheetTable->setWidths({120, 130, 0, 190, 150, 90});
    if (lines.isEmpty()) {
        m_script->clear();
        m_sheetTable->words().say(u"service"_s, tr("Nobody in the lane has equity worth a word today."),
                                  tr("Open repair orders and today's service appointments are looked at."));
        m_sheetTable->showWords();
        return;
    }
    m_sheetTable->showRows();
    m_sheetTable->selectFirst();
}

void ServicePanel::showMore(const Column &column)
{
    const int shown = (column.list->verticalScrollBar()->value() + column.list->viewport()->height() + 6) / OrderCardDelegate::rowHeight;
    const int more = std::max(0, column.model->rowCount() - shown);
    column.more->setText(more > 0 ? tr("%n more", nullptr, more) : column.model->rowCount() == 0 ? tr("None") : QString());
}

} // namespace tradewind
