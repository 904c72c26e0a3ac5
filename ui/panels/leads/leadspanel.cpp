// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/leads/leadspanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/leads/leadlistmodel.h"
#include "models/leads/smalltable.h"
#include "ui/panels/leads/leaddetail.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

LeadsPanel::LeadsPanel(const Theme &theme, LeadBook &book, QWidget *parent)
    : Panel(parent)
    , m_book(book)
    , m_model(new LeadListModel(book, this))
    , m_documents(new SmallTable({tr("Document"), tr("Why it is no lead")}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(makeLists(theme), 1);
    m_detail = new LeadDetail(theme);
    m_detail->setFixedWidth(352);
    row->addWidget(m_detail);
    connect(m_detail, &LeadDetail::noted, this, &LeadsPanel::note);
    connect(m_detail, &LeadDetail::retryAsked, this, &LeadsPanel::retry);
    connect(m_detail, &LeadDetail::dismissAsked, this, &LeadsPanel::dismiss);
    addKeys();
    // The countdown is read every second.
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, m_model, &LeadListModel::tick);
    m_second.start();
    chooseTab(Waiting);
    reload();
}

QWidget *LeadsPanel::makeLists(const Theme &theme)
{
    m_card = new Card(theme, tr("Leads"));
    m_tabs = new TabRow(theme);
    m_tabs->setObjectName(u"leadTabs"_s);
    connect(m_tabs, &TabRow::chosen, this, &LeadsPanel::chooseTab);
    m_card->addToHead(m_tabs);
    m_lists = new QStackedWidget;
    m_table = new LineTable(theme, u"leadTable"_s, tr("Leads, the most pressing first"));
    m_table->setRowHeight(36);
    m_table->showModel(m_model, LeadListModel::Who);
    m_table->setWidths({116, 0, 56, 72, 124, 116, 76, 96});
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(LeadListModel::Clock, Qt::AscendingOrder);
    m_lists->addWidget(m_table);
    m_documentTable = new LineTable(theme, u"quarantineTable"_s, tr("Documents that became no lead"));
    m_documentTable->setRowHeight(36);
    m_documentTable->showModel(m_documents, 1);
    m_lists->addWidget(m_documentTable);
    m_card->body()->addWidget(m_lists);
    for (LineTable *table : {m_table, m_documentTable}) {
        table->setItemDelegate(new CellDelegate(theme, table)); // two lines a row
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeadsPanel::showRow);
    }
    connect(m_table, &LineTable::opened, this, [this](const QModelIndex &index) {
        if (const qint64 customer = index.data(LeadListModel::CustomerRole).toLongLong(); customer != 0)
            Q_EMIT openRequested(u"customer"_s, customer);
        else
            m_detail->say(tr("The store does not know this person yet."), false);
    });
    for (LineTable *table : {m_table, m_documentTable})
        connect(&table->words(), &StateWords::pressed, this, &LeadsPanel::reload);
    return m_card;
}

void LeadsPanel::addKeys()
{
    const auto key = [this](const QString &letter, const QString &meaning, const QString &kind, const QString &channel,
                            const QString &done) {
        addKey(
            QKeySequence(letter), meaning, [this, kind, channel, done] { note(kind, channel, done); }, true);
    };
    key(u"C"_s, tr("Spoke with them"), u"contacted"_s, u"voice"_s, tr("Noted: spoke with them."));
    key(u"N"_s, tr("No answer"), u"tried"_s, u"voice"_s, tr("Noted: no answer."));
    key(u"A"_s, tr("Appointment"), u"appointment"_s, QString(), tr("Noted: appointment."));
    key(u"L"_s, tr("Lost"), u"lost"_s, QString(), tr("Noted: lost."));
    addKey(QKeySequence(u"R"_s), tr("Read a kept document again"), [this] { retry(); });
    addKey(QKeySequence(u"X"_s), tr("Take a kept document off the list"), [this] { dismiss(); });
    addKey(QKeySequence(u"F5"_s), tr("Read the leads again"), [this] { reload(); });
    const QStringList tabs{tr("Waiting"), tr("In work"), tr("All"), tr("Kept with a reason")};
    for (int i = 0; i < tabs.size(); ++i)
        addKey(QKeySequence(QString::number(i + 1)), tabs.at(i), [this, i] {
            m_tabs->setCurrent(i);
            chooseTab(i);
        });
}

QString LeadsPanel::heading() const
{
    return tr("Leads");
}

QString LeadsPanel::countLine() const
{
    return tr("%n waiting for somebody", nullptr, m_model->countOf(LeadListModel::Show::Waiting));
}

void LeadsPanel::focusFirst()
{
    m_lists->currentWidget()->setFocus();
}

void LeadsPanel::showRecord(qint64 lead)
{
    if (lead == 0)
        return;
    m_tabs->setCurrent(All);
    chooseTab(All);
    m_asked = lead;
    reload();
}

void LeadsPanel::reload()
{
    if (m_model->countOf(LeadListModel::Show::All) == 0)
        showState(PanelState::Loading);
    m_book.list([self = QPointer(this)](const Result<LeadLists> &lists) {
        if (self)
            self->take(lists);
    });
}

void LeadsPanel::take(const Result<LeadLists> &lists)
{
    if (!lists)
        return showState(PanelState::Error, localized(lists.error()));
    const LeadLine *before = selected();
    const qint64 lead = m_asked != 0 ? std::exchange(m_asked, 0) : before ? before->id : 0;
    m_model->setLeads(lists->leads);
    m_quarantined = lists->quarantined;
    QList<SmallTable::Line> lines;
    for (const QuarantineLine &line : std::as_const(m_quarantined)) {
        lines << SmallTable::Line{{{line.name, dayAndTime(line.receivedAt, m_book.hours().zone()), {}, Tone::Strong, false},
                                   {line.reason, {}, line.reason, Tone::Normal, false}},
                                  line.id};
    }
    m_documents->setLines(lines);
    m_documentTable->setWidths({220, 0});
    showTabs();
    if (const int row = m_model->rowOf(lead); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        m_table->selectFirst();
    m_documentTable->selectFirst();
    showState(PanelState::Ready);
    showRow();
    Q_EMIT waitingChanged(m_model->countOf(LeadListModel::Show::Waiting));
    Q_EMIT headChanged();
}

void LeadsPanel::showTabs()
{
    using Show = LeadListModel::Show;
    m_tabs->setTabs({tr("Waiting %1").arg(m_model->countOf(Show::Waiting)), tr("In work %1").arg(m_model->countOf(Show::Worked)),
                     tr("All %1").arg(m_model->countOf(Show::All)), tr("Kept with a reason %1").arg(m_quarantined.size())},
                    m_quarantined.isEmpty() ? -1 : int(Quarantine));
}

void LeadsPanel::chooseTab(int tab)
{
    m_lists->setCurrentIndex(tab == Quarantine ? 1 : 0);
    if (tab != Quarantine) {
        m_model->show(tab == Waiting  ? LeadListModel::Show::Waiting
                      : tab == Worked ? LeadListModel::Show::Worked
                                      : LeadListModel::Show::All);
        m_table->selectFirst();
    }
    showState(PanelState::Ready);
    showRow();
}

const LeadLine *LeadsPanel::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->lead(row) : nullptr;
}

const QuarantineLine *LeadsPanel::selectedDocument() const
{
    const int row = m_documentTable->currentRow();
    return row >= 0 && row < m_quarantined.size() ? &m_quarantined.at(row) : nullptr;
}

void LeadsPanel::showRow()
{
    if (m_lists->currentIndex() == 1)
        m_detail->showDocument(selectedDocument());
    else
        m_detail->showLead(selected());
}

void LeadsPanel::note(const QString &kind, const QString &channel, const QString &done)
{
    const LeadLine *lead = m_lists->currentIndex() == 0 ? selected() : nullptr;
    if (!lead)
        return;
    m_book.note(lead->id, kind, channel, [self = QPointer(this), done](const Result<bool> &rose) {
        if (!self)
            return;
        if (rose)
            self->reload();
        self->m_detail->say(rose ? *rose ? tr("%1 The lead got hotter.").arg(done) : done : localized(rose.error()), bool(rose));
    });
}

void LeadsPanel::retry()
{
    const QuarantineLine *document = m_lists->currentIndex() == 1 ? selectedDocument() : nullptr;
    if (!document)
        return;
    m_book.retry(*document, [self = QPointer(this)](const Result<int> &leads) {
        if (!self)
            return;
        if (leads)
            self->reload();
        self->m_detail->say(leads ? tr("%n leads came of it.", nullptr, *leads) : tr("Still no lead: %1").arg(localized(leads.error())),
                            bool(leads));
    });
}

void LeadsPanel::dismiss()
{
    const QuarantineLine *document = m_lists->currentIndex() == 1 ? selectedDocument() : nullptr;
    if (!document)
        return;
    m_book.dismiss(document->id, [self = QPointer(this)](const Result<void> &done) {
        if (!self)
            return;
        if (done)
            self->reload();
        else
            self->m_detail->say(localized(done.error()), false);
    });
}

void LeadsPanel::showState(PanelState state, const QString &words)
{
    const bool isList = m_lists->currentIndex() == 0;
    LineTable &table = isList ? *m_table : *m_documentTable;
    const bool isEmpty = isList ? m_model->rowCount() == 0 : m_quarantined.isEmpty();
    if (state == PanelState::Ready && isEmpty)
        state = PanelState::Empty;
    StateWords &place = table.words();
    switch (state) {
    case PanelState::Ready:
        table.showRows();
        return;
    case PanelState::Empty:
        if (isList)
            place.say(u"leads"_s, m_tabs->current() == Waiting ? tr("No lead waits for anybody.") : tr("No leads here."),
                      words.isEmpty() ? tr("Leads come by mail, file or web form; tradewindctl lead receive takes them too.") : words);
        else
            place.say(u"check"_s, tr("Every document became a lead."), tr("What cannot be read waits here with the reason."));
        break;
    case PanelState::Loading:
        place.say(u"clock"_s, tr("Reading the leads."), words);
        break;
    case PanelState::Error:
        place.say(u"warning"_s, words.isEmpty() ? tr("The leads cannot be read.") : words, tr("Nothing was changed."), tr("Try again"));
        break;
    }
    table.showWords();
}

} // namespace tradewind
