// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/measures/measurespanel.h"

#include "jobs/measures/packsheet.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/leads/leadwords.h"
#include "models/leads/smalltable.h"
#include "models/measures/measuretables.h"
#include "models/pipeline/pipelinebook.h"
#include "ui/charts/modelchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int periods[] = {7, 30, 90};
const QStringList programs{QString(), u"equity"_s, u"appraisals"_s}; // leads have a report of their own

} // namespace

MeasuresPanel::MeasuresPanel(const Theme &theme, MeasureBook &book, QString person, QWidget *parent)
    : Panel(parent)
    , m_book(book)
    , m_person(std::move(person))
    , m_figures(new SmallTable(figureHeadings(), this))
    , m_sources(new SmallTable(sourceHeadings(), this))
    , m_own(new SmallTable(personHeadings(), this))
    , m_rows(new SmallTable(rowHeadings(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(makeLeft(theme), 1);
    row->addWidget(makeRight(theme));
    for (int i = 0; i < 3; ++i)
        addKey(QKeySequence(QString::number(i + 1)), tr("Last %n days", nullptr, periods[i]), [this, i] {
            m_period->setCurrent(i);
            choosePeriod(i);
        });
    addKey(
        QKeySequence(u"P"_s), tr("Next program"),
        [this] {
            m_programs->setCurrent((m_programs->current() + 1) % static_cast<int>(programs.size()));
            chooseProgram(m_programs->current());
        },
        true);
    addKey(
        QKeySequence(u"F"_s), tr("Funnel"), [this] { m_funnel->setFocus(); }, true);
    addKey(
        QKeySequence(u"S"_s), tr("Sources"), [this] { m_sourceTable->setFocus(); }, true);
    addKey(QKeySequence(u"Ctrl+Shift+C"_s), tr("Copy the funnel as a picture"),
           [this] { QApplication::clipboard()->setPixmap(m_funnel->grab()); });
    addKey(
        QKeySequence(u"W"_s), tr("The week as PDF"), [this] { savePack(PackSpan::Week); }, true);
    addKey(
        QKeySequence(u"Q"_s), tr("The quarter as PDF"), [this] { savePack(PackSpan::Quarter); }, true);
    addKey(
        QKeySequence(u"L"_s), tr("Looked at: due again in a week, or a month"), [this] { looked(); }, true);
    addKey(QKeySequence(u"F5"_s), tr("Count again"), [this] { reload(); });
    m_period->setCurrent(1);
    m_askPath = [this](PackSpan span, TakePath take) {
        const bool isWeek = span == PackSpan::Week;
        askFileToWrite(this, isWeek ? tr("The week as PDF") : tr("The quarter as PDF"), isWeek ? tr("week") : tr("quarter"),
                       {u"PDF (*.pdf)"_s}, std::move(take));
    };
    reload();
}

QWidget *MeasuresPanel::makeLeft(const Theme &theme)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_figureCard = new Card(theme, tr("Leads in figures"));
    m_period = new TabRow(theme);
    m_period->setObjectName(u"measurePeriod"_s);
    m_period->setTabs({tr("7 days"), tr("30 days"), tr("90 days")});
    connect(m_period, &TabRow::chosen, this, &MeasuresPanel::choosePeriod);
    m_programs = new TabRow(theme);
    m_programs->setObjectName(u"measureProgram"_s);
    m_programs->setTabs({tr("Leads"), tr("Equity"), tr("Appraisals")});
    connect(m_programs, &TabRow::chosen, this, &MeasuresPanel::chooseProgram);
    m_figureCard->addToHead(m_programs);
    m_figureCard->addToHead(m_period);
    m_figureTable = new LineTable(theme, u"figureTable"_s, tr("Figures with what others reach"));
    m_figureTable->setRowHeight(38);
    m_figureTable->showModel(m_figures, 0);
    m_figureTable->setItemDelegate(new CellDelegate(theme, m_figureTable)); // the definition on the second line
    connect(m_figureTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showFigure(index.data(SmallTable::KeyRole).toString()); });
    connect(&m_figureTable->words(), &StateWords::pressed, this, &MeasuresPanel::reload);
    m_figureCard->body()->addWidget(m_figureTable);
    column->addWidget(m_figureCard, 3);
    m_sourceCard = new Card(theme, tr("Sources"));
    m_sourceTable = new LineTable(theme, u"sourceTable"_s, tr("Sources with cost and return"));
    m_sourceTable->setRowHeight(30);
    m_sourceTable->showModel(m_sources, 0);
    connect(m_sourceTable->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString source = index.data(SmallTable::KeyRole).toString();
        showRows(sourceWords(leadSourceFromCode(source).value_or(LeadSourceKind::Unknown)),
                 [source](const LeadFact &lead) { return lead.source == source && lead.isValid; });
    });
    m_sourceCard->body()->addWidget(m_sourceTable);
    column->addWidget(m_sourceCard, 2);
    m_rowCard = new Card(theme, tr("Leads behind it"));
    m_rowTable = new LineTable(theme, u"behindTable"_s, tr("Leads behind the chosen figure"));
    m_rowTable->setRowHeight(28);
    m_rowTable->showModel(m_rows, 0);
    connect(m_rowTable, &LineTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(u"leads"_s, index.data(SmallTable::KeyRole).toLongLong()); });
    m_rowCard->body()->addWidget(m_rowTable);
    column->addWidget(m_rowCard, 2);
    return left;
}

QWidget *MeasuresPanel::makeRight(const Theme &theme)
{
    auto *right = new QWidget;
    right->setFixedWidth(352);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *funnel = new Card(theme, tr("Funnel"));
    m_funnel = new ModelChart(theme);
    m_funnel->setHeadings(tr("Funnel of leads"), u"stage"_s, u"leads"_s);
    m_funnel->setObjectName(u"funnelChart"_s);
    connect(m_funnel, &ModelChart::modelChosen, this, &MeasuresPanel::showStage);
    funnel->body()->addWidget(m_funnel);
    column->addWidget(funnel, 3);
    m_responseCard = new Card(theme, tr("First tried after"));
    m_responseCard->setNote(tr("business time"));
    m_response = new ModelChart(theme);
    m_response->setHeadings(tr("Response times"), u"time"_s, u"leads"_s);
    connect(m_response, &ModelChart::modelChosen, this, [this](const QString &words) {
        for (const ResponseBand &band : std::as_const(m_bands)) {
            if (band.words == words)
                showRows(words, [band](const LeadFact &lead) { return isInBand(lead, band); });
        }
    });
    m_responseCard->body()->addWidget(m_response);
    column->addWidget(m_responseCard, 3);
    m_ownCard = new Card(theme, tr("Your own figures"));
    m_ownCard->setNote(tr("seen by you alone"));
    m_ownTable = new LineTable(theme, u"ownTable"_s, tr("Your own figures beside the team's"));
    m_ownTable->setRowHeight(28);
    m_ownTable->showModel(m_own, 0);
    m_ownCard->body()->addWidget(m_ownTable);
    column->addWidget(m_ownCard, 4);
    return right;
}

QString MeasuresPanel::heading() const
{
    return tr("Measures");
}

QString MeasuresPanel::countLine() const
{
    const QString counted = m_program.isEmpty() ? tr("%n leads counted", nullptr, static_cast<int>(m_report.leads.size()))
                                                : tr("%n customers contacted", nullptr, static_cast<int>(m_programReport.now.contacted));
    const auto due = m_reviews.due(m_program.isEmpty() ? u"leads"_s : m_program).size();
    return due > 0 ? counted + u" · "_s + tr("%1 figures due for a look").arg(due) : counted;
}

void MeasuresPanel::askReviews()
{
    m_book.reviews([self = QPointer(this)](const Result<ReviewState> &state) {
        if (self)
            self->takeReviews(state);
    });
}

void MeasuresPanel::takeReviews(const Result<ReviewState> &state)
{
    if (!state) {
        m_figureCard->setNote(localized(state.error()));
        return;
    }
    m_reviews = *state;
    const auto tab = [this](const QString &title, const QString &program) {
        const auto due = m_reviews.due(program).size();
        return due > 0 ? title + u" · "_s + QString::number(due) : title;
    };
    m_programs->setTabs({tab(tr("Leads"), u"leads"_s), tab(tr("Equity"), u"equity"_s), tab(tr("Appraisals"), u"appraisals"_s)});
    m_programs->setToolTip(tr("The number says how many figures are due for a look; L says that you looked."));
    Q_EMIT dueChanged(m_reviews.programs());
    Q_EMIT headChanged();
}

void MeasuresPanel::looked()
{
    m_book.looked(m_program.isEmpty() ? u"leads"_s : m_program, [self = QPointer(this)](const Result<ReviewState> &state) {
        if (self)
            self->takeReviews(state);
    });
}

void MeasuresPanel::focusFirst()
{
    m_figureTable->setFocus();
}

void MeasuresPanel::choosePeriod(int tab)
{
    m_days = periods[qBound(0, tab, 2)];
    reload();
}

void MeasuresPanel::chooseProgram(int tab)
{
    m_program = programs.value(tab);
    // What names single leads is about leads alone.
    for (QWidget *card : {static_cast<QWidget *>(m_sourceCard), static_cast<QWidget *>(m_rowCard), static_cast<QWidget *>(m_ownCard),
                          static_cast<QWidget *>(m_responseCard)})
        card->setVisible(m_program.isEmpty());
    m_figureCard->setTitle(m_program.isEmpty()      ? tr("Leads in figures")
                           : m_program == u"equity" ? tr("Equity in figures")
                                                    : tr("Appraisals in figures"));
    reload();
}

void MeasuresPanel::savePack(PackSpan span)
{
    m_askPath(span, [this, span](const QString &path) {
        m_figureCard->setNote(tr("Counting all programs…"));
        m_book.readPack(span, [self = QPointer(this), path](const Result<ReviewPack> &pack) {
            if (!self)
                return;
            const auto written = pack ? writePackPdf(*pack, path) : Result<void>(pack.error());
            self->m_figureCard->setNote(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : localized(written.error()));
        });
    });
}

void MeasuresPanel::takeProgram(const Result<ProgramReport> &report)
{
    if (!report)
        return showState(PanelState::Error, localized(report.error()));
    if (report->program != m_program)
        return; // another one was chosen meanwhile
    m_programReport = *report;
    m_figures->setLines(figureLines(m_programReport));
    m_figureTable->setWidths({0, 76, 76, 84, 250});
    QList<ModelCount> stages;
    for (const FunnelStage &stage : programFunnel(m_programReport.now))
        stages << ModelCount{stageWords(stage.key), static_cast<int>(stage.count)};
    m_funnel->show(stages);
    m_figureCard->setNote({});
    m_figureTable->selectFirst();
    m_figureTable->showRows();
    Q_EMIT headChanged();
}

void MeasuresPanel::reload()
{
    askReviews();
    if (!m_program.isEmpty()) {
        m_book.readProgram(m_program, m_days, [self = QPointer(this)](const Result<ProgramReport> &report) {
            if (self)
                self->takeProgram(report);
        });
        return;
    }
    if (m_report.leads.empty())
        showState(PanelState::Loading);
    m_book.read(m_days, [self = QPointer(this)](const Result<LeadReport> &report) {
        if (self)
            self->take(report);
    });
}

void MeasuresPanel::take(const Result<LeadReport> &report)
{
    if (!m_program.isEmpty())
        return; // another program was chosen meanwhile
    if (!report)
        return showState(PanelState::Error, localized(report.error()));
    m_report = *report;
    showReport();
    showState(PanelState::Ready);
    Q_EMIT headChanged();
}

void MeasuresPanel::showReport()
{
    m_figures->setLines(figureLines(m_report));
    m_figureTable->setWidths({0, 76, 76, 84, 250});
    m_sources->setLines(sourceLines(m_report));
    m_sourceTable->setWidths({0, 84, 124, 64, 148, 132, 76});
    m_own->setLines(personLines(m_report, m_person));
    m_ownTable->setWidths({0, 76, 76});
    if (m_own->rowCount() == 0) {
        m_ownTable->words().say(u"person"_s, tr("No leads are yours in this time."), tr("Somebody else's figures are never shown here."));
        m_ownTable->showWords();
    } else {
        m_ownTable->showRows();
    }
    QList<ModelCount> stages;
    for (const FunnelStage &stage : m_report.funnel)
        stages << ModelCount{stageWords(stage.key), static_cast<int>(stage.count)};
    m_funnel->show(stages);
    m_bands = responseBands(m_report);
    QList<ModelCount> bands;
    for (const ResponseBand &band : std::as_const(m_bands))
        bands << ModelCount{band.words, band.count};
    m_response->show(bands);
    const auto product = m_report.now.product();
    m_figureCard->setNote(product ? tr("the four rates multiplied: %1").arg(percent(product, 1)) : QString());
    m_figureTable->selectFirst();
    showFigure(m_figures->rowCount() > 0 ? m_figures->line(0).key.toString() : QString());
}

void MeasuresPanel::showRows(const QString &title, const std::function<bool(const LeadFact &)> &isIn)
{
    m_rows->setLines(rowLines(m_report, isIn));
    m_rowTable->setWidths({0, 110, 120, 120, 76});
    m_rowCard->setNote(tr("%1: %n leads", nullptr, m_rows->rowCount()).arg(title));
}

void MeasuresPanel::showStage(const QString &words)
{
    for (int stage = 0; stage < static_cast<int>(m_report.funnel.size()); ++stage) {
        if (stageWords(m_report.funnel[static_cast<std::size_t>(stage)].key) == words)
            showRows(words, [stage](const LeadFact &lead) { return stagesPassed(lead) >= stage; });
    }
}

void MeasuresPanel::showFigure(const QString &key)
{
    const QString title = [&] {
        for (int row = 0; row < m_figures->rowCount(); ++row) {
            if (m_figures->line(row).key.toString() == key)
                return m_figures->line(row).cells.first().text;
        }
        return QString();
    }();
    if (!m_program.isEmpty())
        return;
    // The leads a figure is about: those it counts as missed where there is something to mend, else those it counts.
    showRows(title, [key](const LeadFact &lead) {
        if (!lead.isValid)
            return false;
        if (key == u"lead.onTime")
            return (lead.isDue || lead.wasTried) && !lead.wasOnTime;
        if (key == u"lead.contactRate")
            return !lead.wasContacted;
        if (key == u"lead.appointmentRate")
            return lead.wasContacted && !lead.hasAppointment;
        if (key == u"lead.showRate")
            return lead.isAppointmentPast && !lead.wasShown;
        if (key == u"lead.closeRate")
            return lead.wasShown && !lead.wasSold;
        return key == u"lead.saleRate" ? lead.wasSold : true;
    });
}

void MeasuresPanel::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Ready && m_report.leads.empty())
        state = PanelState::Empty;
    StateWords &place = m_figureTable->words();
    switch (state) {
    case PanelState::Ready:
        m_figureTable->showRows();
        return;
    case PanelState::Empty:
        place.say(u"leads"_s, tr("No leads came in this time."), words.isEmpty() ? tr("Choose a longer time, or bring leads in.") : words);
        break;
    case PanelState::Loading:
        place.say(u"clock"_s, tr("Counting the leads."), words);
        break;
    case PanelState::Error:
        place.say(u"warning"_s, words.isEmpty() ? tr("The figures cannot be read.") : words, tr("Nothing was changed."), tr("Try again"));
        break;
    }
    m_figureTable->showWords();
}

} // namespace tradewind
