// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/sources/sourcespanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/leads/smalltable.h"
#include "models/sources/sourcewords.h"
#include "ui/panels/sources/addsourcepage.h"
#include "ui/panels/sources/sourcedetail.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

SmallCell cell(const QString &text, Tone tone = Tone::Normal, bool isFigure = false, const QString &second = {})
{
    return {text, second, {}, tone, isFigure};
}

QString noteState(const QString &state)
{
    if (state == u"waiting")
        return SourcesPanel::tr("waits");
    if (state == u"sending")
        return SourcesPanel::tr("sent, end not known");
    if (state == u"sent")
        return SourcesPanel::tr("sent, not seen yet");
    if (state == u"verified")
        return SourcesPanel::tr("read back, the same");
    return state == u"differs" ? SourcesPanel::tr("differs") : SourcesPanel::tr("failed");
}

} // namespace

SourcesPanel::SourcesPanel(const Theme &theme, SourcesBook &book, QWidget *parent)
    : Panel(parent)
    , m_book(book)
    , m_rows(
          new SmallTable({tr("Source"), tr("State"), tr("In step"), tr("Filled"), tr("Taken in"), tr("Next run"), tr("Last error")}, this))
    , m_runs(new SmallTable(
          {tr("Began"), tr("By"), tr("Took"), tr("Read"), tr("Changed"), tr("Rejected"), tr("Calls"), tr("What went wrong")}, this))
    , m_callRows(new SmallTable({tr("At"), tr("Status"), tr("Took"), tr("Size"), tr("Request")}, this))
    , m_noteRows(new SmallTable({tr("Where to"), tr("State"), tr("What was sent"), tr("What the vendor holds")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    m_pages = new QStackedWidget;
    auto *main = new QWidget;
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeLists(theme), 1);
    m_detail = new SourceDetail(theme);
    m_detail->setFixedWidth(352);
    row->addWidget(m_detail);
    m_pages->addWidget(main);
    m_add = new AddSourcePage(theme, book);
    m_pages->addWidget(m_add);
    column->addWidget(m_pages);
    connect(m_detail, &SourceDetail::runAsked, this, [this] { runSelected(false, false); });
    connect(m_detail, &SourceDetail::fullPullAsked, this, [this] { runSelected(true, false); });
    connect(m_detail, &SourceDetail::bigChangeAsked, this, [this] { runSelected(false, true); });
    connect(m_detail, &SourceDetail::pauseAsked, this, &SourcesPanel::pauseSelected);
    connect(m_detail, &SourceDetail::scheduled, this, [this](const StreamSchedule &schedule) {
        if (const SourceLine *line = selected())
            m_book.keepSchedule(*line, schedule, [self = QPointer(this), schedule](const Result<void> &done) {
                if (self)
                    self->tell(done, tr("Kept: it runs %1.").arg(scheduleWords(schedule)));
            });
    });
    connect(m_detail, &SourceDetail::quietHoursGiven, this, [this](const QString &hours) {
        if (const SourceLine *line = selected())
            m_book.keepQuietHours(*line, hours, [self = QPointer(this), hours](const Result<void> &done) {
                if (self)
                    self->tell(done, hours.isEmpty() ? tr("Kept: this source is asked at any hour.")
                                                     : tr("Kept: no calls %1; notes wait until they are over.").arg(hours));
            });
    });
    connect(m_add, &AddSourcePage::done, this, &SourcesPanel::takeConnected);
    connect(m_add, &AddSourcePage::left, this, [this] {
        m_pages->setCurrentIndex(0);
        focusFirst();
    });
    addKeys();
    showState(PanelState::Loading);
    reload();
}

QWidget *SourcesPanel::makeLists(const Theme &theme)
{
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    m_card = new Card(theme, tr("Sources"));
    auto *add = new KeyButton(theme, tr("Add a source"), u"A"_s);
    add->setObjectName(u"addSource"_s);
    connect(add, &KeyButton::clicked, this, &SourcesPanel::addSource);
    m_card->addToHead(add);
    m_table = new LineTable(theme, u"sourceTable"_s, tr("Sources and what they bring"));
    m_table->setRowHeight(36);
    m_table->showModel(m_rows, 6);
    m_table->setWidths({204, 88, 92, 84, 84, 92, 0});
    m_table->setItemDelegate(new CellDelegate(theme, m_table)); // two lines a row
    m_card->body()->addWidget(m_table);
    split->addWidget(m_card);

    auto *below = new Card(theme, tr("What happened"));
    m_tabs = new TabRow(theme);
    m_tabs->setObjectName(u"sourceTabs"_s);
    m_tabs->setTabs({tr("Runs"), tr("Requests, 60 days"), tr("Written back")});
    below->addToHead(m_tabs);
    m_lists = new QStackedWidget;
    m_runTable = new LineTable(theme, u"runTable"_s, tr("Runs of this source, newest first"));
    m_runTable->showModel(m_runs, 7);
    m_runTable->setWidths({156, 76, 80, 72, 88, 96, 84, 0});
    m_lists->addWidget(m_runTable);
    auto *calls = new QSplitter(Qt::Horizontal);
    calls->setChildrenCollapsible(false);
    m_callTable = new LineTable(theme, u"callTable"_s, tr("Requests to this source, newest first"));
    m_callTable->showModel(m_callRows, 4);
    m_callTable->setWidths({156, 76, 80, 84, 0});
    m_call = new QPlainTextEdit;
    m_call->setObjectName(u"callText"_s);
    m_call->setAccessibleName(tr("Request and answer, secrets masked"));
    m_call->setReadOnly(true);
    m_call->setTabChangesFocus(true);
    m_call->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    calls->addWidget(m_callTable);
    calls->addWidget(m_call);
    calls->setStretchFactor(0, 3);
    calls->setStretchFactor(1, 2);
    m_lists->addWidget(calls);
    m_noteTable = new LineTable(theme, u"noteTable"_s, tr("What was written back and what the vendor holds"));
    m_noteTable->setRowHeight(36);
    m_noteTable->showModel(m_noteRows, 2);
    m_noteTable->setWidths({168, 132, 0, 320});
    m_noteTable->setItemDelegate(new CellDelegate(theme, m_noteTable));
    m_lists->addWidget(m_noteTable);
    below->body()->addWidget(m_lists);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPanel::showRow);
    connect(m_callTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPanel::showCall);
    connect(m_tabs, &TabRow::chosen, this, &SourcesPanel::showTab);
    connect(&m_table->words(), &StateWords::pressed, this, [this] { m_lines.isEmpty() ? addSource() : reload(); });
    return split;
}

void SourcesPanel::addKeys()
{
    addKey(
        QKeySequence(u"R"_s), tr("Run now"), [this] { runSelected(false, false); }, true);
    addKey(
        QKeySequence(u"P"_s), tr("Pause or go on"), [this] { pauseSelected(); }, true);
    addKey(QKeySequence(u"F"_s), tr("Everything again"), [this] { runSelected(true, false); });
    addKey(QKeySequence(u"Y"_s), tr("Run and allow the big change"), [this] { runSelected(false, true); });
    addKey(QKeySequence(u"E"_s), tr("Change when it runs"), [this] { m_detail->editSchedule(); });
    addKey(
        QKeySequence(u"A"_s), tr("Add a source"), [this] { addSource(); }, true);
    addKey(QKeySequence(Qt::Key_Delete), tr("Disconnect the source"), [this] { disconnectSelected(); });
    addKey(QKeySequence(u"F5"_s), tr("Read the sources again"), [this] { reload(); });
    addKey(QKeySequence(Qt::Key_F6), tr("Test the new source"), [this] {
        if (m_pages->currentIndex() == 1)
            m_add->test();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Connect the new source"), [this] {
        if (m_pages->currentIndex() == 1)
            m_add->connectNow();
    });
    addKey(QKeySequence(Qt::Key_Escape), tr("Back to the list"), [this] {
        if (m_pages->currentIndex() == 1)
            Q_EMIT m_add->left();
    });
    const QStringList tabs{tr("Runs"), tr("Requests, 60 days"), tr("Written back")};
    for (int i = 0; i < tabs.size(); ++i)
        addKey(QKeySequence(QString::number(i + 1)), tabs.at(i), [this, i] {
            m_tabs->setCurrent(i);
            showTab();
        });
}

QString SourcesPanel::heading() const
{
    return tr("Sources");
}

QString SourcesPanel::countLine() const
{
    QSet<qint64> sources;
    for (const SourceLine &line : m_lines)
        sources.insert(line.connection.id);
    return tr("%n connected", nullptr, int(sources.size()));
}

void SourcesPanel::focusFirst()
{
    m_table->setFocus();
    if (m_table->currentRow() < 0)
        m_table->selectFirst();
}

void SourcesPanel::reload()
{
    QPointer<SourcesPanel> self(this);
    m_book.list([self](const Result<QList<SourceLine>> &lines) {
        if (self)
            self->take(lines);
    });
}

void SourcesPanel::take(const Result<QList<SourceLine>> &lines)
{
    if (!lines) {
        showState(PanelState::Error, localized(lines.error()));
        return;
    }
    const int before = std::max(0, m_table->currentRow());
    m_lines = *lines;
    const qint64 now = m_book.nowMs();
    const QTimeZone zone = m_book.zone();
    QList<SmallTable::Line> rows;
    QSet<qint64> trouble;
    for (const SourceLine &line : m_lines) {
        const FreshWord state = freshWord(line, now);
        if (state.tone == Tone::Bad || (state.tone == Tone::Warn && line.state.finishedAt))
            trouble.insert(line.connection.id);
        const VendorStreamRow &s = line.state;
        rows << SmallTable::Line{{SmallCell{line.source, line.what, line.what, Tone::Strong, false}, cell(state.word, state.tone),
                                  cell(s.finishedAt ? pastWords(*s.finishedAt, now, zone) : absent()),
                                  cell(shareWords(s.placesSaid, s.placesAsked), Tone::Normal, true),
                                  cell(matchWords(s), s.rejected > 0 ? Tone::Warn : Tone::Normal, true),
                                  cell(nextWords(line, now, zone), Tone::Normal, false, scheduleWords(line.schedule)),
                                  SmallCell{localized(s.lastError), s.lastError.isEmpty() ? QString() : adviceFor(s.lastError),
                                            localized(s.lastError), Tone::Bad, false}},
                                 line.state.stream};
    }
    m_rows->setLines(rows);
    showState(m_lines.isEmpty() ? PanelState::Empty : PanelState::Ready);
    if (!m_lines.isEmpty())
        m_table->setCurrentIndex(m_rows->index(std::min<int>(before, int(m_lines.size()) - 1), 0));
    showRow();
    Q_EMIT troubleChanged(int(trouble.size()));
    Q_EMIT headChanged();
    if (const QString preset = std::exchange(m_runNext, {}); !preset.isEmpty()) {
        for (const SourceLine &line : std::as_const(m_lines)) {
            if (line.connection.preset == preset)
                run(line, false, false);
        }
    }
}

const SourceLine *SourcesPanel::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

void SourcesPanel::showRow()
{
    m_askedToLeave = 0;
    m_detail->showLine(selected(), m_book.nowMs(), m_book.zone());
    showTab();
}

void SourcesPanel::showTab()
{
    m_lists->setCurrentIndex(m_tabs->current());
    const SourceLine *line = selected();
    if (!line)
        return;
    QPointer<SourcesPanel> self(this);
    const QTimeZone zone = m_book.zone();
    const auto at = [zone](qint64 ms) { return dayAndTime(ms, zone, DayForm::Day, TimeForm::Seconds); };
    const auto fill = [](LineTable *table, SmallTable *model, const QList<SmallTable::Line> &rows, const QString &none) {
        model->setLines(rows);
        if (rows.isEmpty()) {
            table->words().say(u"clock"_s, none, {});
            table->showWords();
        } else {
            table->showRows();
        }
    };
    switch (m_tabs->current()) {
    case Runs:
        m_book.runs(*line, [self, at, fill](const Result<QList<VendorRunRow>> &runs) {
            if (!self || !runs)
                return;
            QList<SmallTable::Line> rows;
            for (const VendorRunRow &run : *runs) {
                const QString by = run.cameBy == u"push" ? tr("push") : run.cameBy == u"file" ? tr("file") : tr("poll");
                rows << SmallTable::Line{{cell(at(run.startedAt)), cell(run.isFull ? tr("full") : by),
                                          cell(tr("%1 s").arg(QLocale().toString(double(run.tookMs) / 1000, 'f', 1)), Tone::Normal, true),
                                          cell(count(run.rowsRead), Tone::Normal, true), cell(count(run.changed), Tone::Normal, true),
                                          cell(count(run.rejected), run.rejected > 0 ? Tone::Warn : Tone::Normal, true),
                                          cell(count(run.requests), Tone::Normal, true),
                                          SmallCell{run.error, {}, run.error, Tone::Bad, false}},
                                         run.id};
            }
            fill(self->m_runTable, self->m_runs, rows, tr("It has not run yet."));
        });
        break;
    case Calls:
        m_book.calls(*line, [self, at, fill](const Result<QList<VendorCallRow>> &calls) {
            if (!self || !calls)
                return;
            self->m_calls = *calls;
            QList<SmallTable::Line> rows;
            for (const VendorCallRow &call : *calls)
                rows << SmallTable::Line{
                    {cell(at(call.calledAt)),
                     cell(call.status > 0 ? QString::number(call.status) : tr("none"),
                          call.status >= 200 && call.status < 300 ? Tone::Normal : Tone::Bad, true),
                     cell(tr("%1 ms").arg(count(call.tookMs)), Tone::Normal, true),
                     cell(QLocale().formattedDataSize(call.bytes, 1, QLocale::DataSizeTraditionalFormat), Tone::Normal, true),
                     SmallCell{call.method + u' ' + call.url, {}, call.url, Tone::Normal, false}},
                    call.id};
            fill(self->m_callTable, self->m_callRows, rows, tr("No request was made in the last 60 days."));
            self->m_callTable->selectFirst();
            self->showCall();
        });
        break;
    case Notes:
        m_book.notes(*line, [self, fill](const Result<QList<WriteBackRow>> &notes) {
            if (!self || !notes)
                return;
            QList<SmallTable::Line> rows;
            for (const WriteBackRow &note : *notes) {
                const bool isBad = note.state == u"differs" || note.state == u"failed";
                rows << SmallTable::Line{{cell(note.target, Tone::Normal, false, note.event),
                                          cell(noteState(note.state), isBad                       ? Tone::Bad
                                                                      : note.state == u"verified" ? Tone::Good
                                                                                                  : Tone::Warn),
                                          SmallCell{note.note, {}, note.note, Tone::Normal, false},
                                          SmallCell{note.state == u"verified" ? note.note : localized(note.held), localized(note.lastError),
                                                    localized(note.held + note.lastError), isBad ? Tone::Bad : Tone::Normal, false}},
                                         note.id};
            }
            fill(self->m_noteTable, self->m_noteRows, rows, tr("Nothing goes back to this source."));
        });
        break;
    }
}

void SourcesPanel::showCall()
{
    const int row = m_callTable->currentRow();
    if (row < 0 || row >= m_calls.size()) {
        m_call->clear();
        return;
    }
    const VendorCallRow &call = m_calls.at(row);
    QStringList parts{call.method + u' ' + call.url};
    for (const QString &part : {call.error, call.request, call.response}) {
        if (!part.isEmpty())
            parts << part;
    }
    m_call->setPlainText(parts.join(u"\n\n"_s));
}

void SourcesPanel::tell(const Result<void> &done, const QString &sentence)
{
    if (!done) {
        m_detail->say(localized(done.error()), false);
        return;
    }
    reload();
    m_detail->say(sentence, true);
}

void SourcesPanel::run(const SourceLine &line, bool isFullPull, bool allowsBigChange)
{
    QPointer<SourcesPanel> self(this);
    m_book.run(line, isFullPull, allowsBigChange, [self, name = line.source + u", "_s + line.what](const Result<QString> &done) {
        if (!self)
            return;
        self->reload();
        self->m_detail->say(tr("%1: %2.").arg(name, done ? *done : localized(done.error())), bool(done));
        Q_EMIT self->broughtIn();
    });
}

void SourcesPanel::runSelected(bool isFullPull, bool allowsBigChange)
{
    const SourceLine *line = selected();
    if (m_pages->currentIndex() != 0 || !line)
        return;
    m_detail->say(tr("Asking %1. It shows in the status strip and can be stopped there.").arg(line->source), true);
    run(*line, isFullPull, allowsBigChange);
}

void SourcesPanel::pauseSelected()
{
    const SourceLine *line = selected();
    if (m_pages->currentIndex() != 0 || !line)
        return;
    const bool isPaused = !line->isPaused();
    m_book.setPaused(*line, isPaused, [self = QPointer(this), isPaused](const Result<void> &done) {
        if (self)
            self->tell(done, isPaused ? tr("Paused: it is not asked until you go on.") : tr("It goes on, and is asked next."));
    });
}

void SourcesPanel::disconnectSelected()
{
    const SourceLine *line = selected();
    if (m_pages->currentIndex() != 0 || !line)
        return;
    if (m_askedToLeave != line->connection.id) {
        m_askedToLeave = line->connection.id;
        m_detail->say(tr("Press Delete again to disconnect %1. What it brought stays.").arg(line->source), false);
        return;
    }
    m_book.disconnectSource(*line, [self = QPointer(this)](const Result<void> &done) {
        if (self)
            self->tell(done, tr("Disconnected. What it brought stays."));
    });
}

void SourcesPanel::addSource()
{
    m_pages->setCurrentIndex(1);
    m_add->begin();
}

void SourcesPanel::takeConnected(const QString &preset, bool wantsHistory, const QString &sentence)
{
    m_pages->setCurrentIndex(0);
    if (wantsHistory)
        m_runNext = preset;
    reload();
    focusFirst();
    m_detail->say(sentence.isEmpty() ? tr("Connected.") : sentence, sentence.isEmpty());
}

void SourcesPanel::showState(PanelState state, const QString &words)
{
    switch (state) {
    case PanelState::Ready:
        m_table->showRows();
        return;
    case PanelState::Empty:
        m_table->words().say(u"refresh"_s, tr("No source is connected."),
                             tr("Connect your DMS, CRM or valuation books, and they stay in step by themselves."), tr("Add a source"),
                             u"A"_s);
        break;
    case PanelState::Loading:
        m_table->words().say(u"clock"_s, tr("Reading the sources."), words);
        break;
    case PanelState::Error:
        m_table->words().say(u"warning"_s, tr("The sources cannot be read."), words, tr("Read again"), u"F5"_s);
        break;
    }
    m_table->showWords();
}

} // namespace tradewind
