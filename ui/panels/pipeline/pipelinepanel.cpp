// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/pipelinepanel.h"

#include "models/base/words.h"
#include "ui/charts/distributionchart.h"
#include "ui/charts/modelchart.h"
#include "ui/panels/assignline.h"
#include "ui/panels/callresultline.h"
#include "ui/panels/pipeline/equitybardelegate.h"
#include "ui/panels/pipeline/filtersentencebar.h"
#include "ui/panels/pipeline/inspector.h"
#include "ui/panels/pipeline/tablefooter.h"
#include "ui/panels/pipeline/whatifstrip.h"
#include "ui/panels/pipeline/windowdelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

PipelinePanel::PipelinePanel(const Theme &theme, PipelineModel &model, PipelineViews &views, ContactWays ways, QSettings &settings,
                             QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_model(model)
    , m_views(views)
    , m_settings(settings)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 16);
    page->setSpacing(12);
    m_sentence = new FilterSentenceBar(theme);
    m_whatIf = new WhatIfStrip(theme);
    page->addWidget(m_sentence);
    page->addWidget(m_whatIf);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    buildTable();
    buildCharts();
    m_assign = new AssignLine(theme, ways.desk);
    m_contact = new ContactLine(theme, ways);
    m_result = new CallResultLine(theme, ways.desk, *m_contact);
    connect(m_result, &CallResultLine::changed, this, [this](qint64 customer) { Q_EMIT changed({customer}); });
    connect(m_result, &CallResultLine::finished, this, [this] { m_table->setFocus(); });
    connect(m_contact, &WriteLine::finished, this, [this] { m_table->setFocus(); });
    connect(m_contact, &ContactLine::changed, this, [this](qint64 customer) { Q_EMIT changed({customer}); });
    connect(m_assign, &AssignLine::assigned, this, &PipelinePanel::changed);
    connect(m_assign, &AssignLine::finished, this, [this] { m_table->setFocus(); });
    connect(m_assign, &AssignLine::said, m_contact,
            [this](const QString &words, bool isDone) { m_contact->say(words, isDone ? u"good"_s : u"bad"_s); });
    left->addWidget(m_contact);
    left->addWidget(m_result);
    left->addWidget(m_assign);
    left->addWidget(m_tableCard, 1);
    left->addWidget(m_chartCard);
    m_inspector = new Inspector(theme);
    columns->addLayout(left, 1);
    columns->addWidget(m_inspector);
    page->addLayout(columns, 1);

    connect(m_sentence, &FilterSentenceBar::filterEdited, &m_model, &PipelineModel::setFilter);
    connect(m_sentence, &FilterSentenceBar::viewChosen, &m_model, &PipelineModel::openView);
    connect(m_sentence, &FilterSentenceBar::resetRequested, this, [this] { m_model.openView(m_model.savedView()); });
    m_sentence->setViews(views);
    connect(m_sentence, &FilterSentenceBar::saveRequested, this, [this](const QString &name) {
        m_views.save({name, m_model.filter()});
        m_model.saveView(name);
    });
    connect(m_sentence, &FilterSentenceBar::removeRequested, this, [this](const QString &name) {
        m_views.remove(name);
        m_model.openView(m_views.all().first());
    });
    connect(m_whatIf, &WhatIfStrip::filterEdited, &m_model, &PipelineModel::setFilter);
    connect(m_inspector, &Inspector::openRequested, this, &PipelinePanel::openCurrent);
    connect(m_inspector, &Inspector::callRequested, this, &PipelinePanel::call);
    connect(m_inspector, &Inspector::writeRequested, this, &PipelinePanel::write);
    connect(m_table, &RecordTable::currentRowChanged, this, &PipelinePanel::showCurrent);
    connect(m_table, &RecordTable::rowActivated, this, &PipelinePanel::openCurrent);
    connect(&m_model, &PipelineModel::bookChanged, this, &PipelinePanel::refresh);
    connect(&m_model, &PipelineModel::countsChanged, this, [this] { showInTurn(m_charts, &PipelinePanel::showCharts); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->moveRow(0); });
    m_charts.setSingleShot(true);
    m_details.setSingleShot(true);
    connect(&m_charts, &QTimer::timeout, this, &PipelinePanel::showCharts);
    connect(&m_details, &QTimer::timeout, this, &PipelinePanel::showDetails);
    bindKeys();
    if (m_model.savedView().name.isEmpty()) {
        m_model.openView(views.all().first());
    } else {
        refresh();
        showCharts();
    }
}

PipelinePanel::~PipelinePanel()
{
    m_table->saveColumns(m_settings, u"pipeline/columns"_s);
}

void PipelinePanel::buildTable()
{
    m_tableCard = new Card(m_theme);
    m_errorLine = makeLabel(m_theme, {}, 12, QFont::Medium, u"bad"_s);
    m_errorLine->setObjectName(u"errorLine"_s);
    m_errorLine->setContentsMargins(12, 6, 12, 6);
    m_errorLine->hide();
    m_tableCard->body()->addWidget(m_errorLine);
    m_table = new RecordTable(m_theme, 36);
    m_table->setObjectName(u"pipelineTable"_s);
    m_table->setAccessibleName(tr("Customers in the pipeline"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_theme, m_table));
    m_equityBars = new EquityBarDelegate(m_theme, m_table);
    m_table->setItemDelegateForColumn(int(PipelineColumn::Equity), m_equityBars);
    m_table->setItemDelegateForColumn(int(PipelineColumn::Window), new WindowDelegate(m_theme, m_table));
    m_table->setColumnWidths({140, 142, 76, 84, 114, 46, 72, 80, 72, 54});
    m_table->setStretchColumn(int(PipelineColumn::Customer));
    m_table->horizontalHeader()->setSortIndicator(int(PipelineColumn::Score), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->restoreColumns(m_settings, u"pipeline/columns"_s);
    auto *holder = new QWidget;
    m_pages = new QStackedLayout(holder);
    m_pages->addWidget(m_table);
    m_words = new StateWords(m_theme);
    connect(m_words, &StateWords::pressed, this, [this] {
        if (m_state == PanelState::Error)
            Q_EMIT retryRequested();
        else
            m_model.setFilter({});
    });
    m_pages->addWidget(m_words);
    m_tableCard->body()->addWidget(holder, 1);
    m_tableCard->body()->addWidget(makeRule(Qt::Horizontal));
    auto *footer = new TableFooter(m_theme);
    m_count = footer->count();
    m_selected = footer->selected();
    m_threshold = footer->threshold();
    connect(footer, &TableFooter::assignRequested, this, &PipelinePanel::assign);
    connect(footer, &TableFooter::columnsRequested, m_table, &RecordTable::showColumnMenu);
    connect(footer, &TableFooter::copyRequested, this, &PipelinePanel::copyRows);
    connect(footer, &TableFooter::exportRequested, this, &PipelinePanel::exportRows);
    m_tableCard->body()->addWidget(footer);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int selected = int(m_table->selectedRows().size());
        m_selected->setText(selected > 0 ? tr("%n selected", nullptr, selected) : QString());
    });
}

void PipelinePanel::buildCharts()
{
    m_chartCard = new Card(m_theme);
    m_chartCard->setFixedHeight(155);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    const auto addChart = [&](const QString &title, ChartView *chart, int stretch, QLabel **note, const QString &hint) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(12, 6, 12, 6);
        head->setSpacing(8);
        head->addWidget(makeLabel(m_theme, title, 13, QFont::DemiBold));
        auto *words = makeLabel(m_theme, {}, 11, QFont::Normal, u"dim"_s);
        head->addWidget(words);
        head->addStretch(1);
        head->addWidget(makeLabel(m_theme, hint, 11, QFont::Normal, u"dim"_s));
        if (note)
            *note = words;
        column->addLayout(head);
        column->addWidget(makeRule(Qt::Horizontal));
        column->addWidget(chart, 1);
        columns->addLayout(column, stretch);
    };
    m_distribution = new DistributionChart(m_theme);
    m_models = new ModelChart(m_theme);
    addChart(tr("Equity distribution"), m_distribution, 17, &m_chartNote, tr("click a bar to filter"));
    addChart(tr("Matches by model"), m_models, 7, nullptr, {});
    m_chartCard->body()->addLayout(columns);
    connect(m_distribution, &DistributionChart::rangeChosen, this, [this](Money from, Money below) {
        PipelineFilter filter = m_model.filter();
        filter.equityBetween = filter.equityBetween == std::pair(from, below) ? std::nullopt : std::optional(std::pair(from, below));
        m_model.setFilter(filter);
    });
    connect(m_models, &ModelChart::modelChosen, this, [this](const QString &model) {
        PipelineFilter filter = m_model.filter();
        filter.model = filter.model == model ? QString() : model;
        m_model.setFilter(filter);
    });
}

QString PipelinePanel::countLine() const
{
    return tr("%1 of %2 vehicles").arg(count(m_model.rowCount()), count(m_model.book().total()));
}

void PipelinePanel::focusFirst()
{
    if (m_table->currentIndex().row() < 0)
        m_table->moveRow(0);
    m_table->setFocus();
}

int PipelinePanel::currentRow() const
{
    return m_table->currentIndex().row();
}

qint64 PipelinePanel::stepTo(int step)
{
    m_table->moveRow(step);
    return m_model.pipelineRow(currentRow()).customerId;
}

void PipelinePanel::showRecord(qint64 customerId)
{
    if (const int row = m_model.book().placeOf(customerId); row >= 0)
        m_table->moveRow(row - currentRow());
}

void PipelinePanel::refresh()
{
    const PipelineFilter &filter = m_model.filter();
    const PipelineFilter &saved = m_model.savedView().filter;
    const PipelineBook &book = m_model.book();
    m_sentence->show(filter, m_model.savedView());
    m_whatIf->show(filter, m_model.savedView(), book.today());
    const WhatIfFigures now = book.figures(filter);
    m_whatIf->showFigures(now, book.figures(saved));
    const Money threshold = filter.minimumEquity.value_or(Money{});
    m_equityBars->setThreshold(threshold);
    m_isForecast = now.isForecast;
    m_threshold->setText(dollars(threshold));
    refreshState();
    showCurrent();
    Q_EMIT headChanged();
}

void PipelinePanel::showCharts()
{
    const PipelineBook &book = m_model.book();
    const QList<EquityBucket> buckets = book.distribution();
    int known = 0, over = 0;
    for (const EquityBucket &bucket : buckets) {
        known += bucket.all;
        over += bucket.matching;
    }
    const Money threshold = m_model.filter().minimumEquity.value_or(Money{}),
                saved = m_model.savedView().filter.minimumEquity.value_or(Money{});
    m_distribution->show(buckets, threshold, saved, over, std::max(0, book.figures(m_model.filter()).customers - over));
    m_models->show(book.models());
    const qint64 step = buckets.size() > 1 ? (buckets.at(1).from - buckets.at(0).from).cents / 100 : 500;
    m_chartNote->setText(tr("%1 with an open payoff, steps of $%2").arg(count(known)).arg(step));
}

void PipelinePanel::showState(PanelState state, const QString &words)
{
    m_state = state;
    m_stateWords = words;
    refreshState();
    if (state == PanelState::Empty)
        m_inspector->showNothing();
    else
        showCurrent();
}

void PipelinePanel::refreshState()
{
    m_errorLine->setVisible(m_state == PanelState::Error && m_model.rowCount() > 0);
    m_count->setText(m_isForecast ? tr("%1, forecast").arg(countLine()) : countLine());
    const auto say = [this](const QString &icon, const QString &sentence, const QString &next, const QString &button,
                            const QString &key = {}) {
        m_words->say(icon, m_stateWords.isEmpty() ? sentence : m_stateWords, next, button, key);
        m_pages->setCurrentWidget(m_words);
    };
    const bool hasRows = m_model.rowCount() > 0;
    if (m_state == PanelState::Error && hasRows) {
        m_errorLine->setText(m_stateWords.isEmpty() ? tr("New values did not arrive. The rows below are kept; press R to try again.")
                                                    : m_stateWords);
        m_pages->setCurrentWidget(m_table);
    } else if (m_state == PanelState::Error) {
        say(u"warning"_s, tr("The pipeline cannot be read."), tr("Nothing was changed or lost. Try again; Activity says what happened."),
            tr("Try again"), u"R"_s);
    } else if (m_state == PanelState::Loading) {
        // Old rows stay while new ones come; only the count says that it is not final.
        m_count->setText(tr("… of %1 vehicles").arg(count(m_model.book().total())));
        if (hasRows)
            m_pages->setCurrentWidget(m_table);
        else
            say(u"clock"_s, tr("Reading the pipeline…"), tr("The first rows appear as soon as values are read."), {});
    } else if (m_state == PanelState::Empty || (!hasRows && m_model.book().total() == 0)) {
        say(u"pipeline"_s, tr("There are no customers yet."), tr("Bring in a file from your DMS in Setup, or look at the sample store."),
            {});
    } else if (!hasRows) {
        say(u"pipeline"_s, tr("No customer matches."), tr("Loosen equity or remove a chip."), tr("Clear the filter"), u"Esc"_s);
    } else {
        m_pages->setCurrentWidget(m_table);
    }
}

/// At once, or of a large book once the rows are painted: nobody waits for all of it in one go.
void PipelinePanel::showInTurn(QTimer &turn, void (PipelinePanel::*draw)())
{
    if (m_model.book().total() < PipelineBook::frameRows)
        (this->*draw)();
    else
        turn.start();
}

qint64 PipelinePanel::currentCustomer() const
{
    return currentRow() < 0 ? 0 : m_model.pipelineRow(currentRow()).customerId;
}

void PipelinePanel::showCurrent()
{
    if (!m_contact->isAsking())
        m_contact->leave(); // what was said is about another row
    m_result->showFor(currentCustomer());
    showInTurn(m_details, &PipelinePanel::showDetails);
}

void PipelinePanel::showDetails()
{
    const int row = currentRow();
    if (row < 0 || row >= m_model.rowCount())
        m_inspector->showNothing();
    else
        m_inspector->show(m_model.pipelineRow(row), m_model.book().detail(row));
}

void PipelinePanel::openCurrent()
{
    if (currentRow() >= 0)
        Q_EMIT openRequested(u"customer"_s, m_model.pipelineRow(currentRow()).customerId);
}

void PipelinePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    // A 1,400-px window leaves 1,216 beside the navigation.
    m_inspector->setVisible(event->size().width() >= 1400 - 184);
}

} // namespace tradewind
