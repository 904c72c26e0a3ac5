// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/service/servicepanel.h"

#include "models/base/words.h"
#include "models/leads/smalltable.h"
#include "ui/panels/callresultline.h"
#include "ui/panels/service/causetree.h"
#include "ui/panels/service/moneybardelegate.h"
#include "ui/panels/service/ordercarddelegate.h"
#include "ui/panels/service/orderview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

ServicePanel::ServicePanel(const Theme &theme, ServiceDesk &desk, std::function<QString()> advisor, ContactWays ways, QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_advisor(std::move(advisor))
    , m_contact(new ContactLine(theme, ways, this))
    , m_result(new CallResultLine(theme, ways.desk, *m_contact, this))
    , m_advisors(new FiguresModel(desk, FiguresModel::Who::Advisor, this))
    , m_technicians(new FiguresModel(desk, FiguresModel::Who::Technician, this))
    , m_ages(new DeclineAgeModel(desk, this))
    , m_sheetRows(new SmallTable({tr("Advisor"), tr("When"), tr("Customer"), tr("Vehicle"), tr("Worth"), tr("Equity")}, this))
    , m_due(new DeclineDueModel(desk, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(12);
    page->addWidget(m_contact);
    page->addWidget(m_result);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    page->addLayout(row, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeBoard(), 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(makeDeclined(), 1);
    below->addWidget(makeTree());
    left->addLayout(below, 1);
    row->addLayout(left, 1);
    row->addWidget(makeOrder());
    addKeys();
    connect(&desk, &ServiceDesk::loaded, this, &ServicePanel::reload);
    connect(&desk, &ServiceDesk::failed, this, [this](const QString &sentence) { showState(PanelState::Error, sentence); });
    connect(&desk, &ServiceDesk::linkMade, this, [this](const QString &path) {
        QApplication::clipboard()->setText(path);
        m_note->setText(tr("A fresh link is on the clipboard; it works for 30 days."));
    });
    connect(m_contact, &WriteLine::finished, this, &ServicePanel::focusFirst);
    connect(m_result, &CallResultLine::finished, this, &ServicePanel::focusFirst);
    connect(m_result, &CallResultLine::changed, this, &ServicePanel::changed);
    connect(m_result, &CallResultLine::askingChanged, this, [this](bool isAsking) {
        keepRoom(isAsking ? 3 : 4); // a window of 900 px is not made taller by the question
        if (!m_order->isPicking())
            return;
        m_order->setPicking(false);
        m_note->clear();
    });
    reload();
}

QWidget *ServicePanel::makeDeclined()
{
    m_declinedCard = new Card(m_theme, tr("Declined work"));
    m_ageTable = new LineTable(m_theme, u"declineAges"_s, tr("Declined dollars by reason and age"));
    m_ageTable->setItemDelegate(new MoneyBarDelegate(m_theme, m_ageTable));
    m_ageTable->setRowHeight(26);
    m_ageTable->showModel(m_ages, DeclineAgeModel::Reason);
    m_ageTable->setWidths({0, 56, 52, 52, 60, 58, 58});
    m_ageTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ageTable->setFixedHeight(26 * 8 + 8);
    connect(m_ageTable, &LineTable::clicked, this, [this](const QModelIndex &index) {
        const auto age = index.column() >= DeclineAgeModel::To30 && index.column() <= DeclineAgeModel::Lapsed
                             ? std::optional(static_cast<DeclineAge>(index.column() - DeclineAgeModel::To30))
                             : std::nullopt;
        m_due->show(RecoveryState::DueToday, m_ages->reason(index.row()), age);
        m_dueTable->showRows();
    });
    m_declinedCard->body()->addWidget(m_ageTable);
    auto *recap = new KeyButton(m_theme, tr("Export"), u"Ctrl E"_s);
    recap->setIconName(u"export"_s);
    connect(recap, &KeyButton::clicked, this, &ServicePanel::askRecap);
    m_declinedCard->addToHead(recap);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->addWidget(makeLabel(m_theme, tr("Next to win back"), 13, QFont::DemiBold));
    head->addSpacing(8);
    m_dueTabs = new TabRow(m_theme);
    head->addWidget(m_dueTabs);
    head->addStretch();
    connect(m_dueTabs, &TabRow::chosen, this, &ServicePanel::showDeclined);
    m_declinedCard->body()->addLayout(head);
    m_dueTable = new LineTable(m_theme, u"declineDue"_s, tr("Declined lines to win back"));
    m_dueTable->setItemDelegate(new CellDelegate(m_theme, m_dueTable)); // two lines a row
    m_dueTable->setRowHeight(36);
    m_dueTable->horizontalHeader()->hide();
    m_dueTable->showModel(m_due, DeclineDueModel::Person);
    m_dueTable->hideColumn(DeclineDueModel::Service); // below the name
    m_dueTable->setWidths({0, 0, 68, 190, 62});
    connect(m_dueTable, &LineTable::opened, this, [this](const QModelIndex &index) {
        if (const qint64 customer = index.data(DeclineDueModel::CustomerIdRole).toLongLong(); customer != 0)
            Q_EMIT openRequested(u"customer"_s, customer);
    });
    m_declinedCard->body()->addWidget(m_dueTable, 1);
    return m_declinedCard;
}

QWidget *ServicePanel::makeTree()
{
    m_treeCard = new Card(m_theme, tr("What moves dollars per repair order"));
    m_treeCard->setFixedWidth(404);
    m_treeCard->setNote(tr("last 7 days"));
    m_tree = new CauseTree(m_theme);
    m_treeCard->body()->addWidget(m_tree, 1);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 4, 12, 10);
    m_cause = makeLabel(m_theme, {}, 13, QFont::DemiBold);
    m_causeDetail = makeLabel(m_theme, {}, 13, QFont::Normal, u"dim"_s);
    m_causeDetail->setWordWrap(true);
    words->addWidget(m_cause);
    words->addWidget(m_causeDetail);
    m_treeCard->body()->addLayout(words);
    return m_treeCard;
}

QWidget *ServicePanel::makeOrder()
{
    m_orderCard = new Card(m_theme, tr("Repair order"));
    m_orderCard->setFixedWidth(332);
    m_order = new OrderView(m_theme);
    m_orderCard->body()->addWidget(m_order, 1);
    m_note = makeLabel(m_theme, {}, 11, QFont::Normal, u"dim"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 4, 12, 4);
    m_note->setObjectName(u"serviceNote"_s);
    m_equity = makeLabel(m_theme, {}, 12, QFont::DemiBold, u"good"_s);
    m_equity->setObjectName(u"serviceEquity"_s);
    m_equity->setWordWrap(true);
    m_equity->setContentsMargins(12, 6, 12, 6);
    m_equity->hide();
    m_orderCard->body()->addWidget(m_equity);
    m_orderCard->body()->addWidget(m_note);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 8, 12, 12);
    grid->setVerticalSpacing(6);
    const auto add = [&](const QString &title, const QString &key, int place, KeyButton::Kind kind, auto act) {
        auto *button = new KeyButton(m_theme, title, key, kind);
        connect(button, &KeyButton::clicked, this, act);
        m_orderButtons << button;
        grid->addWidget(button, place / 2, place % 2, Qt::AlignLeft);
    };
    add(tr("Call now"), u"C"_s, 5, KeyButton::Kind::Plain, [this] { call(); });
    add(tr("Approve all"), u"Y"_s, 0, KeyButton::Kind::Primary, [this] { answer(DecisionKind::Approved); });
    add(tr("Decline all"), u"D"_s, 1, KeyButton::Kind::Plain, [this] { answer(DecisionKind::Declined); });
    add(tr("Fresh link"), u"T"_s, 2, KeyButton::Kind::Plain, [this] {
        if (const ServiceOrder *order = chosen(); order && order->inspectionId != 0)
            m_desk.makeLink(order->inspectionId);
    });
    add(tr("To ready"), u"M"_s, 3, KeyButton::Kind::Plain, [this] { tryReady(); });
    add(tr("What comes first"), u"R"_s, 4, KeyButton::Kind::Plain, [this] { askPicks(); });
    m_orderCard->body()->addLayout(grid);
    return m_orderCard;
}

QString ServicePanel::heading() const
{
    return tr("Service");
}

QString ServicePanel::countLine() const
{
    int need = 0;
    for (const ServiceOrder &order : m_desk.snapshot().board)
        need += order.wantsCall || (order.stage == ServiceStage::Inspecting && order.gate.photosMissing() > 0) ? 1 : 0;
    return tr("%1 on the drive, %2 need you").arg(m_desk.snapshot().board.size()).arg(need);
}

void ServicePanel::focusFirst()
{
    m_columns[m_column].list->setFocus();
}

void ServicePanel::reload()
{
    const ServiceSnapshot &snapshot = m_desk.snapshot();
    m_advisors->reload();
    m_technicians->reload();
    m_ages->reload();
    for (Column &column : m_columns) {
        column.model->reload();
        delete column.list->itemDelegate();
        column.list->setItemDelegate(new OrderCardDelegate(m_theme, *column.model, snapshot.zone, snapshot.today, column.list));
        column.title->setText(u"%1  %2"_s.arg(column.title->text().section(u"  "_s, 0, 0)).arg(column.model->rowCount()));
        column.figure->setText(column.model->figure());
        showMore(column);
    }
    m_boardCard->setNote(tr("%n open repair order(s)", nullptr, static_cast<int>(snapshot.board.size())));
    const DeclinedBook &declined = snapshot.declined;
    QStringList parts{tr("%1 open").arg(dollars(declined.open))};
    if (declined.recoveryRate)
        parts << tr("%1 back, goal 20%").arg(percent(declined.recoveryRate));
    m_declinedCard->setNote(parts.join(u" · "_s));
    m_dueTabs->setTabs({tr("Due today %1").arg(m_due->countOf(RecoveryState::DueToday)),
                        tr("Past due %1").arg(m_due->countOf(RecoveryState::PastDue)),
                        tr("Upcoming %1").arg(m_due->countOf(RecoveryState::Upcoming))});
    showDeclined(m_dueTabs->current());
    m_tree->show(snapshot.week, declined.recoveryRate, declined.recoveredAmount);
    const auto [cause, detail] = causeWords(snapshot.week);
    m_cause->setText(cause);
    m_causeDetail->setText(detail);

    int column = -1, row = -1;
    for (int i = 0; i < m_columns.size() && row < 0; ++i) {
        row = m_chosen == 0 ? -1 : m_columns[i].model->rowOf(m_chosen);
        column = row < 0 ? -1 : i;
    }
    constexpr int first[] = {2, 3, 1, 0, 4}; // what waits for a customer is looked at first
    for (int i = 0; i < 5 && row < 0; ++i) {
        if (m_columns[first[i]].model->rowCount() > 0) {
            column = first[i];
            row = 0;
        }
    }
    if (row >= 0) {
        choose(column, row);
    } else {
        m_order->show(nullptr, snapshot.zone, snapshot.today);
        m_result->showFor(0);
    }
    for (KeyButton *button : std::as_const(m_orderButtons))
        button->setEnabled(row >= 0);
    showState(m_desk.state() == ServiceDesk::State::Failed ? PanelState::Error
              : snapshot.board.isEmpty() && declined.lines.isEmpty()
                  ? (m_desk.state() == ServiceDesk::State::Loading ? PanelState::Loading : PanelState::Empty)
                  : PanelState::Ready,
              m_desk.stateText());
    Q_EMIT headChanged();
}

void ServicePanel::showDeclined(int tab)
{
    constexpr RecoveryState states[] = {RecoveryState::DueToday, RecoveryState::PastDue, RecoveryState::Upcoming};
    m_due->show(states[std::clamp(tab, 0, 2)]);
    if (m_due->rowCount() > 0) {
        m_dueTable->showRows();
        return;
    }
    m_dueTable->words().say(u"check"_s, tr("Nothing to win back here."), tr("Press a figure above to see its lines."));
    m_dueTable->showWords();
}

const ServiceOrder *ServicePanel::chosen() const
{
    for (const ServiceOrder &order : m_desk.snapshot().board) {
        if (order.orderId == m_chosen && m_chosen != 0)
            return &order;
    }
    return nullptr;
}

void ServicePanel::showState(PanelState state, const QString &words)
{
    const bool saidBefore = std::exchange(m_saysState, state != PanelState::Ready);
    switch (state) {
    case PanelState::Ready:
        if (saidBefore)
            m_note->clear();
        return;
    case PanelState::Empty:
        m_note->setText(tr("No repair orders yet. Bring in repair orders and inspections under Setup."));
        return;
    case PanelState::Loading:
        m_note->setText(tr("Reading the service lane."));
        return;
    case PanelState::Error:
        m_note->setText(words.isEmpty() ? tr("The service lane cannot be read. What is shown may be old.") : words);
        return;
    }
}

} // namespace tradewind
