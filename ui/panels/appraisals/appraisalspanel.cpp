// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appraisals/appraisalspanel.h"

#include "models/appraisals/appraisalmodel.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/export/tableexport.h"
#include "ui/panels/appraisals/appraisaldetail.h"
#include "ui/panels/appraisals/appraisalform.h"
#include "ui/panels/appraisals/appraisalsheet.h"
#include "ui/panels/appraisals/funnelstrip.h"
#include "ui/panels/appraisals/movecard.h"
#include "ui/panels/appraisals/trendcells.h"
#include "ui/panels/callresultline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPrinter>
#include <QVBoxLayout>

#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

AppraisalsPanel::AppraisalsPanel(const Theme &theme, AppraisalDesk &desk, std::function<QString()> person, ContactWays ways,
                                 QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_person(std::move(person))
    , m_model(new AppraisalModel(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(12);
    m_funnel = new FunnelStrip(theme);
    page->addWidget(m_funnel);
    m_contact = new ContactLine(theme, ways);
    m_result = new CallResultLine(theme, ways.desk, *m_contact);
    page->addWidget(m_contact);
    page->addWidget(m_result);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    page->addLayout(row, 1);
    buildList(theme);
    row->addWidget(m_card, 1);
    auto *side = new QWidget;
    side->setFixedWidth(312);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_detail = new AppraisalDetailView(theme);
    column->addWidget(m_detail, 1);
    m_moves = new MoveCard(theme);
    column->addWidget(m_moves);
    row->addWidget(side);

    connect(m_contact, &WriteLine::finished, this, &AppraisalsPanel::focusFirst);
    connect(m_result, &CallResultLine::finished, this, &AppraisalsPanel::focusFirst);
    connect(m_result, &CallResultLine::changed, this, &AppraisalsPanel::changed);
    connect(m_result, &CallResultLine::settled, &desk, &AppraisalDesk::load); // not before: a row that was touched may leave the list
    connect(m_funnel, &FunnelStrip::chosen, this, &AppraisalsPanel::chooseStep);
    connect(m_detail, &AppraisalDetailView::openAsked, this, &AppraisalsPanel::openCustomer);
    connect(m_moves, &MoveCard::listAsked, this, &AppraisalsPanel::listMoved);
    connect(&desk, &AppraisalDesk::loaded, this, &AppraisalsPanel::takeBook);
    connect(&desk, &AppraisalDesk::failed, this, [this](const QString &sentence) {
        if (m_desk.state() == AppraisalDesk::State::Failed)
            showState(PanelState::Error, sentence);
        m_detail->say(sentence, false);
    });
    connect(&desk, &AppraisalDesk::said, m_detail, [this](const QString &sentence) { m_detail->say(sentence, true); });
    addKeys();
    showTabs();
    showState(PanelState::Loading);
    if (desk.state() == AppraisalDesk::State::Ready)
        takeBook();
}

void AppraisalsPanel::buildList(const Theme &theme)
{
    m_card = new Card(theme);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    m_tabs = new TabRow(theme);
    m_tabs->setObjectName(u"appraisalTabs"_s);
    connect(m_tabs, &TabRow::chosen, this, &AppraisalsPanel::chooseTab);
    head->addWidget(m_tabs);
    head->addStretch(1);
    auto *assign = new KeyButton(theme, tr("Assign"), u"A"_s);
    assign->setObjectName(u"assignAppraisal"_s);
    connect(assign, &KeyButton::clicked, this, &AppraisalsPanel::askOwner);
    head->addWidget(assign);
    m_card->body()->addLayout(head);
    m_table = new LineTable(theme, u"appraisalTable"_s, tr("Appraisals, the most pressing first"));
    m_table->setRowHeight(40);
    m_table->showModel(m_model, AppraisalModel::Who);
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(AppraisalModel::Trend, new SparklineDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(AppraisalModel::Touches, new TouchDelegate(theme, m_table));
    m_table->setWidths({0, 56, 70, 70, 70, 70, 96, 78, 132, 70});
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AppraisalsPanel::showRow);
    connect(m_table, &LineTable::opened, this, [this] { openCustomer(); });
    connect(&m_table->words(), &StateWords::pressed, this, [this] { m_desk.load(); });
    m_card->body()->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
    m_foot = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_foot->setObjectName(u"appraisalFoot"_s);
    foot->addWidget(m_foot, 1);
    const auto button = [&](const QString &name, const QString &words, const QString &key, auto act) {
        auto *made = new KeyButton(theme, words, key, KeyButton::Kind::Quiet);
        made->setObjectName(name);
        connect(made, &KeyButton::clicked, this, act);
        foot->addWidget(made);
    };
    button(u"printRecap"_s, tr("Recap"), u"P"_s, [this] { print(false); });
    button(u"printBriefing"_s, tr("Hand-off"), u"H"_s, [this] { print(true); });
    button(u"bookVisit"_s, tr("Book"), u"B"_s, [this] { askHour(); });
    button(u"markLost"_s, tr("Mark lost"), u"X"_s, [this] { askLost(AppraisalOutcome::SoldElsewhere); });
    button(u"exportAppraisals"_s, tr("Export"), u"Ctrl E"_s, [this] { exportRows(); });
    m_card->body()->addLayout(foot);
}

void AppraisalsPanel::addKeys()
{
    addKey(
        QKeySequence(u"C"_s), tr("Call"), [this] { call(); }, true);
    addKey(QKeySequence(u"A"_s), tr("Give it to a person"), [this] { askOwner(); });
    addKey(
        QKeySequence(u"B"_s), tr("Book a re-appraisal with test drive"), [this] { askHour(); }, true);
    addKey(QKeySequence(u"P"_s), tr("Print the recap with the offer package"), [this] { print(false); });
    addKey(QKeySequence(u"H"_s), tr("Print the briefing"), [this] { print(true); });
    addKey(QKeySequence(u"X"_s), tr("Mark lost, with where and why"), [this] { askLost(AppraisalOutcome::SoldElsewhere); });
    addKey(QKeySequence(u"Shift+X"_s), tr("They keep the vehicle"), [this] { askLost(AppraisalOutcome::Kept); });
    addKey(
        QKeySequence(u"N"_s), tr("Type an appraisal in"), [this] { typeOne(); }, true);
    addKey(QKeySequence(u"W"_s), tr("What if values move"), [this] { m_moves->focusSlider(); });
    addKey(QKeySequence(u"L"_s), tr("List what the move sets off"), [this] { listMoved(); });
    addKey(QKeySequence(u"Ctrl+E"_s), tr("Export the list"), [this] { exportRows(); });
    addKey(QKeySequence(u"F5"_s), tr("Read the book again"), [this] { m_desk.load(); });
    const QStringList tabs{tr("Needs a touch"), tr("All open"), tr("Never contacted"), tr("Value moved"), tr("Review"), tr("Lost")};
    for (int i = 0; i < tabs.size(); ++i)
        addKey(QKeySequence(QString::number(i + 1)), tabs.at(i), [this, i] {
            m_tabs->setCurrent(i);
            chooseTab(i);
        });
    addKey(QKeySequence(u"Esc"_s), tr("Back to the list"), [this] {
        m_result->putAway();
        focusFirst();
    });
    m_result->addKeysTo(*this);
}

QString AppraisalsPanel::heading() const
{
    return tr("Appraisals");
}

QString AppraisalsPanel::countLine() const
{
    return tr("%1 unsold need a touch · %2 open").arg(m_model->countOf(AppraisalTab::NeedsTouch)).arg(m_model->countOf(AppraisalTab::Open));
}

void AppraisalsPanel::focusFirst()
{
    m_table->setFocus();
}

void AppraisalsPanel::showRecord(qint64 appraisal)
{
    if (appraisal == 0)
        return;
    m_asked = appraisal;
    m_tabs->setCurrent(int(AppraisalTab::Open));
    chooseTab(int(AppraisalTab::Open));
}

void AppraisalsPanel::takeBook()
{
    const AppraisalLine *before = selected();
    const qint64 kept = m_asked != 0 ? std::exchange(m_asked, 0) : before ? before->row.id : 0;
    const int row = m_table->currentRow();
    m_model->setBook(m_desk.book(), m_desk.view());
    m_funnel->show(m_desk.book().funnel);
    m_moves->setBook(m_desk.book(), m_desk.view());
    showTabs();
    const int found = m_model->rowOf(kept);
    if (found >= 0)
        m_table->setCurrentIndex(m_model->index(found, 0));
    else if (row >= 0 && m_model->rowCount() > 0) // it left the list: the next one moves up
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    else
        m_table->selectFirst();
    showState(PanelState::Ready);
    showRow();
    Q_EMIT waitingChanged(m_model->countOf(AppraisalTab::NeedsTouch));
    Q_EMIT headChanged();
}

void AppraisalsPanel::showTabs()
{
    const auto count = [this](AppraisalTab tab) { return m_model->countOf(tab); };
    m_tabs->setTabs({tr("Needs a touch %1").arg(count(AppraisalTab::NeedsTouch)), tr("All open %1").arg(count(AppraisalTab::Open)),
                     tr("Never contacted %1").arg(count(AppraisalTab::NeverContacted)),
                     tr("Value moved %1").arg(count(AppraisalTab::Moved)), tr("Review %1").arg(count(AppraisalTab::Review)),
                     tr("Lost %1").arg(count(AppraisalTab::Lost))},
                    count(AppraisalTab::NeverContacted) > 0 ? int(AppraisalTab::NeverContacted) : -1);
}

void AppraisalsPanel::chooseTab(int tab)
{
    m_isOnlyMoved = false;
    m_model->show(AppraisalTab(tab));
    if (const int row = m_model->rowOf(m_asked); m_asked != 0 && row >= 0) {
        m_asked = 0;
        m_table->setCurrentIndex(m_model->index(row, 0));
    } else {
        m_table->selectFirst();
    }
    showState(PanelState::Ready);
    showRow();
}

void AppraisalsPanel::chooseStep(int step)
{
    const AppraisalTab tab = step == FunnelStrip::Lost    ? AppraisalTab::Lost
                             : step == FunnelStrip::Never ? AppraisalTab::NeverContacted
                                                          : AppraisalTab::Open;
    if (step == FunnelStrip::Open || step == FunnelStrip::Lost || step == FunnelStrip::Never) {
        m_tabs->setCurrent(int(tab));
        chooseTab(int(tab));
        return;
    }
    QSet<qint64> ids;
    const AppraisalBook &book = m_desk.book();
    for (const AppraisalLine &line : book.lines) {
        AppraisalFunnel one;
        one.days = book.funnel.days;
        count(one, line.facts, m_desk.view().asOf, false, false);
        const bool isIn = step == FunnelStrip::Appraised   ? one.appraised > 0
                          : step == FunnelStrip::SameDay   ? one.sameDay > 0
                          : step == FunnelStrip::Unsold    ? one.unsold > 0
                          : step == FunnelStrip::Contacted ? one.contactedIn7 > 0
                                                           : one.tradedLater > 0;
        if (isIn)
            ids.insert(line.row.id);
    }
    m_model->showOnly(ids);
    m_table->selectFirst();
    showState(PanelState::Ready);
    showRow();
}

void AppraisalsPanel::listMoved()
{
    m_isOnlyMoved = true;
    m_model->showOnly(m_moves->chosen());
    m_table->selectFirst();
    showState(PanelState::Ready);
    showRow();
    m_table->setFocus();
}

const AppraisalLine *AppraisalsPanel::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->line(row) : nullptr;
}

void AppraisalsPanel::showRow()
{
    const AppraisalLine *line = selected();
    const OwedOnVehicle owed = line && line->row.vehicleId ? m_desk.owed(*line->row.vehicleId) : OwedOnVehicle();
    m_detail->showLine(line, m_desk.view(), owed);
    m_read = {};
    if (!m_contact->isAsking())
        m_contact->leave(); // what was said is about another row
    m_result->showFor(line ? line->facts.customerId : 0);
    m_foot->setText(m_isOnlyMoved ? tr("%1 that the move would set off").arg(m_model->rowCount())
                                  : tr("%1 shown · the dotted line is the offer, 90 days").arg(m_model->rowCount()));
    if (!line)
        return;
    m_desk.readDetail(line->row.id, line->row.vehicleId, [self = QPointer(this), id = line->row.id](const Result<AppraisalDetail> &detail) {
        const AppraisalLine *shown = self ? self->selected() : nullptr;
        if (!shown || shown->row.id != id)
            return;
        if (!detail) {
            self->m_detail->say(localized(detail.error()), false);
            return;
        }
        self->m_read = *detail;
        self->m_detail->showDetail(*shown, *detail, self->m_desk.view(),
                                   shown->row.vehicleId ? self->m_desk.owed(*shown->row.vehicleId) : OwedOnVehicle());
    });
}

void AppraisalsPanel::openCustomer()
{
    const AppraisalLine *line = selected();
    if (!line)
        return;
    if (line->facts.customerId != 0)
        Q_EMIT openRequested(u"customer"_s, line->facts.customerId);
    else
        sayNobody();
}

void AppraisalsPanel::sayNobody()
{
    m_detail->say(tr("The appraisal names nobody the store knows."), false);
}

void AppraisalsPanel::askOwner()
{
    const AppraisalLine *line = selected();
    if (!line)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"ownerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList people = m_desk.people();
    if (const QString me = m_person(); !me.isEmpty() && !people.contains(me))
        people.prepend(me);
    for (const QString &person : std::as_const(people))
        menu->addAction(person, this, [this, id = line->row.id, person] { m_desk.assign(id, person); });
    menu->addSeparator();
    menu->addAction(tr("Nobody"), this, [this, id = line->row.id] { m_desk.assign(id, {}); });
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomRight()));
}

void AppraisalsPanel::askLost(AppraisalOutcome outcome)
{
    const AppraisalLine *line = selected();
    if (!line || line->row.appraisal.outcome != AppraisalOutcome::Open)
        return;
    auto *ask = new QInputDialog(this);
    ask->setObjectName(u"askReason"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const bool isKept = outcome == AppraisalOutcome::Kept;
    ask->setWindowTitle(isKept ? tr("They keep the vehicle") : tr("Lost"));
    ask->setLabelText(isKept ? tr("Why does %1 keep it?").arg(line->who())
                             : tr("Where did %1 trade or sell it, and why?").arg(line->who()));
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, chosen = *line, outcome](const QString &reason) { m_desk.close(chosen, outcome, reason.trimmed()); });
    ask->open();
}

void AppraisalsPanel::askHour()
{
    const AppraisalLine *line = selected();
    if (!line || line->facts.customerId == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"hourMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const qint64 at : m_desk.freeHours(8)) {
        const QString words = dayAndTime(at, m_desk.view().zone, DayForm::Weekday);
        menu->addAction(words, this, [this, chosen = *line, at] { m_desk.book(chosen, at, m_person()); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomRight()));
}

void AppraisalsPanel::call()
{
    const AppraisalLine *line = selected();
    if (!line)
        return;
    if (line->facts.customerId != 0)
        m_contact->call({.customerId = line->facts.customerId, .program = u"appraisals"_s, .vehicleId = line->row.vehicleId});
    else
        sayNobody();
}

void AppraisalsPanel::print(bool isBriefing)
{
    const AppraisalLine *line = selected();
    if (!line)
        return;
    const OwedOnVehicle owed = line->row.vehicleId ? m_desk.owed(*line->row.vehicleId) : OwedOnVehicle();
    askPrinter(
        this, isBriefing ? tr("Print the briefing") : tr("Print the offer package"), line->who(),
        [chosen = *line, detail = m_read, view = m_desk.view(), owed, dealer = m_desk.rooftop().name, isBriefing](QPrinter &printer) {
            if (isBriefing)
                paintBriefing(chosen, detail, view, owed, printer);
            else
                paintOfferPackage(chosen, detail, view, owed, dealer, printer);
        });
}

void AppraisalsPanel::exportRows()
{
    askFileToWrite(this, tr("Export appraisals"), u"appraisals"_s, {u"CSV (*.csv)"_s, u"XLSX (*.xlsx)"_s, u"PDF (*.pdf)"_s},
                   [this](const QString &path) {
                       const auto done = exportTable(TableExtract::all(*m_model, heading()), path);
                       m_detail->say(done ? tr("Exported %1 rows.").arg(m_model->rowCount()) : localized(done.error()), bool(done));
                   });
}

void AppraisalsPanel::typeOne()
{
    auto *form = new AppraisalForm(m_theme, m_desk.view().asOf, this);
    connect(form, &AppraisalForm::typed, this, [this](const TypedAppraisal &typed) { m_desk.add(typed); });
    form->open();
}

void AppraisalsPanel::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Ready && m_model->rowCount() == 0)
        state = PanelState::Empty;
    StateWords &place = m_table->words();
    switch (state) {
    case PanelState::Ready:
        m_table->showRows();
        return;
    case PanelState::Empty:
        if (m_desk.book().lines.empty())
            place.say(u"appraisals"_s, tr("No appraisals of the last 90 days."),
                      words.isEmpty() ? tr("Bring in your tool's export in Setup, or press N to type one in.") : words);
        else
            place.say(u"check"_s,
                      m_model->tab() == AppraisalTab::NeedsTouch ? tr("Every unsold appraisal has an owner and a next touch.")
                                                                 : tr("None here."),
                      words);
        break;
    case PanelState::Loading:
        place.say(u"clock"_s, tr("Reading the appraisals."), words);
        break;
    case PanelState::Error:
        if (m_model->rowCount() > 0)
            return; // the last book stays
        place.say(u"warning"_s, words.isEmpty() ? tr("The appraisals cannot be read.") : words, tr("Nothing was changed."),
                  tr("Try again"));
        break;
    }
    m_table->showWords();
}

} // namespace tradewind
