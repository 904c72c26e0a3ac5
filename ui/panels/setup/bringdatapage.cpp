// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/bringdatapage.h"

#include "models/setup/mappingfilter.h"
#include "models/setup/mappingmodel.h"
#include "models/setup/rejectmodel.h"
#include "ui/panels/setup/auditcard.h"
#include "ui/panels/setup/choicedelegate.h"
#include "ui/panels/setup/droparea.h"
#include "ui/panels/setup/stepheader.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

enum Place { DropPlace, MappingPlace, WordsPlace };

} // namespace

BringDataPage::BringDataPage(const Theme &theme, BringData &bring, QWidget *parent)
    : SetupPage(parent)
    , m_theme(theme)
    , m_bring(bring)
    , m_filter(new MappingFilter(this))
    , m_rejectFilter(new QSortFilterProxyModel(this))
{
    m_filter->setSourceModel(&bring.mapping());
    m_rejectFilter->setSourceModel(&bring.rejects());
    m_rejectFilter->setFilterRole(RejectModel::KindRole);
    m_askPath = [this](TakePath take) { askForExport(this, std::move(take)); };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeMain(theme), 1);
    row->addWidget(makeAudit(theme));
    addKeys();
    connect(&bring, &BringData::changed, this, &BringDataPage::refresh);
    refresh();
}

QWidget *BringDataPage::makeMain(const Theme &theme)
{
    auto *main = new QWidget;
    auto *column = m_column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = new Card(theme);
    auto *top = new QWidget;
    top->setFixedHeight(44);
    auto *head = new QHBoxLayout(top);
    head->setContentsMargins(12, 0, 12, 0);
    m_steps = new StepHeader(theme, {tr("File"), tr("Columns"), tr("Check"), tr("Bring in")});
    connect(m_steps, &StepHeader::stepClicked, this, [this](int step) { m_bring.goTo(BringData::Step(step)); });
    head->addWidget(m_steps);
    head->addStretch(1);
    head->addWidget(makeLabel(theme, tr("nothing is stored before step 4"), 11, QFont::Normal, u"dim"_s));
    card->body()->addWidget(top);
    card->body()->addWidget(makeRule(Qt::Horizontal));

    m_fileLine = new QWidget;
    m_fileLine->setFixedHeight(33);
    auto *line = new QHBoxLayout(m_fileLine);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(8);
    m_fileName = makeLabel(theme, {}, 13, QFont::DemiBold);
    m_fileFacts = makeLabel(theme, {}, 13, QFont::Normal, u"dim"_s);
    m_tabs = new TabRow(theme);
    m_tabs->setObjectName(u"mappingTabs"_s);
    connect(m_tabs, &TabRow::chosen, this, [this](int tab) { m_filter->show(MappingFilter::Show(tab)); });
    line->addWidget(m_fileName);
    line->addWidget(m_fileFacts);
    line->addStretch(1);
    line->addWidget(m_tabs);
    card->body()->addWidget(m_fileLine);

    m_stack = new QStackedWidget;
    m_drop = new DropArea(theme);
    connect(m_drop, &DropArea::chooseRequested, this, &BringDataPage::choosePath);
    connect(m_drop, &DropArea::sampleRequested, this, &SetupPage::sampleRequested);
    connect(m_drop, &DropArea::dropped, this, [this](const QString &path) { m_bring.open(path); });
    m_mapping = new LineTable(theme, u"mappingTable"_s, tr("Columns of the file and where they go"));
    m_mapping->setItemDelegate(new PlaceDelegate(theme, m_bring.mapping(), m_mapping));
    m_mapping->setRowHeight(26);
    m_mapping->showModel(m_filter, MappingModel::Seen);
    m_mapping->setWidths({100, 136, 164, 88, 62});
    connect(m_mapping, &LineTable::opened, this, &BringDataPage::changeCurrent);
    m_words = new StateWords(theme);
    connect(m_words, &StateWords::pressed, this, [this] {
        if (m_bring.state() == BringData::State::Done)
            Q_EMIT openRequested(u"pipeline"_s, 0);
        else if (m_bring.state() == BringData::State::Asking)
            m_bring.confirm();
        else if (m_bring.state() == BringData::State::Failed)
            choosePath();
        else
            m_bring.cancel();
    });
    m_stack->addWidget(m_drop);
    m_stack->addWidget(m_mapping);
    m_stack->addWidget(m_words);
    card->body()->addWidget(m_stack, 1);
    column->addWidget(card, 1);

    m_rejectCard = new Card(theme, tr("Rejected"));
    m_rejectCard->setFixedHeight(220);
    m_rejectTabs = new TabRow(theme);
    m_rejectTabs->setObjectName(u"rejectTabs"_s);
    m_rejectCard->addToHead(m_rejectTabs);
    connect(m_rejectTabs, &TabRow::chosen, this, [this](int tab) {
        const auto kinds = m_bring.rejects().kinds();
        const QString kind = tab > 0 ? kinds.value(tab - 1).first : QString();
        m_rejectFilter->setFilterRegularExpression(kind.isEmpty() ? QRegularExpression()
                                                                  : QRegularExpression(u'^' + QRegularExpression::escape(kind) + u'$'));
    });
    m_rejects = new LineTable(theme, u"rejectTable"_s, tr("Rows that would be rejected"));
    m_rejects->setRowHeight(26);
    m_rejects->showModel(m_rejectFilter, RejectModel::Cause);
    m_rejects->setWidths({64, 160, 180, 120});
    m_rejectCard->body()->addWidget(m_rejects);
    column->addWidget(m_rejectCard);
    return main;
}

QWidget *BringDataPage::makeAudit(const Theme &theme)
{
    m_audit = new AuditCard(theme);
    m_audit->setFixedWidth(304);
    m_hint = makeLabel(theme, {}, 12);
    m_hint->setObjectName(u"bringHint"_s);
    m_hint->setWordWrap(true);
    m_title = new QLineEdit;
    m_title->setObjectName(u"matchTitle"_s);
    m_title->setAccessibleName(tr("Name of this match"));
    m_title->setPlaceholderText(tr("Name of this match, then Enter"));
    m_title->hide();
    connect(m_title, &QLineEdit::returnPressed, this, &BringDataPage::endSave);
    m_goOn = new KeyButton(theme, tr("Check"), u"Ctrl ↵"_s, KeyButton::Kind::Primary);
    m_goOn->setObjectName(u"goOn"_s);
    connect(m_goOn, &KeyButton::clicked, &m_bring, &BringData::goOn);
    m_try = new KeyButton(theme, tr("Try %1 first").arg(BringData::trialRows), u"T"_s);
    m_try->setObjectName(u"tryFirst"_s);
    m_try->setToolTip(tr("Brings in the first rows only and shows their equity before the rest follows"));
    connect(m_try, &KeyButton::clicked, &m_bring, &BringData::tryFirst);
    m_save = new KeyButton(theme, tr("Save match"), u"S"_s);
    m_save->setObjectName(u"saveMatch"_s);
    connect(m_save, &KeyButton::clicked, this, &BringDataPage::beginSave);
    auto *row = new QHBoxLayout;
    row->addWidget(m_goOn);
    row->addWidget(m_try);
    row->addStretch(1);
    row->addWidget(m_save);
    m_audit->foot()->addWidget(m_hint);
    m_audit->foot()->addWidget(m_title);
    m_audit->foot()->addLayout(row);
    return m_audit;
}

void BringDataPage::addBelow(QWidget *line)
{
    m_column->addWidget(line);
}

void BringDataPage::addKeys()
{
    addKey(QKeySequence(u"O"_s), tr("Choose a file"), [this] { choosePath(); });
    addKey(
        QKeySequence(u"X"_s), tr("Leave out"), [this] { leaveOutCurrent(); }, true);
    addKey(
        QKeySequence(u"N"_s), tr("Next that asks"),
        [this] {
            if (const int row = m_bring.mapping().firstAsking(); row >= 0)
                m_mapping->setCurrentIndex(m_filter->mapFromSource(m_bring.mapping().index(row, MappingModel::GoesTo)));
            m_mapping->setFocus();
        },
        true);
    addKey(
        QKeySequence(u"S"_s), tr("Save match"), [this] { beginSave(); }, true);
    addKey(QKeySequence(u"T"_s), tr("Try the first rows"), [this] { m_bring.tryFirst(); });
    addKey(
        QKeySequence(u"Ctrl+Return"_s), tr("Go on"), [this] { m_bring.goOn(); }, true);
    addKey(QKeySequence(u"Ctrl+Backspace"_s), tr("Another file"), [this] { m_bring.startOver(); });
    addKey(QKeySequence(u"E"_s), tr("Export rejected rows"), [this] {
        askFileToWrite(this, tr("Export rejected rows"), tr("rejected"), {tr("CSV (*.csv)")}, [this](const QString &path) {
            if (const auto written = exportRejects(path); !written)
                m_hint->setText(written.error().text);
        });
    });
}

void BringDataPage::focusFirst()
{
    if (m_stack->currentIndex() == MappingPlace)
        m_mapping->setFocus();
    else if (m_stack->currentIndex() == DropPlace)
        m_drop->firstButton()->setFocus();
    else
        m_goOn->setFocus();
}

void BringDataPage::choosePath()
{
    m_askPath([this](const QString &path) { m_bring.open(path); });
}

void BringDataPage::changeCurrent()
{
    if (const QModelIndex current = m_mapping->currentIndex(); current.isValid())
        m_mapping->edit(current.siblingAtColumn(MappingModel::GoesTo));
}

void BringDataPage::leaveOutCurrent()
{
    if (m_stack->currentIndex() == MappingPlace && m_mapping->currentIndex().isValid())
        m_bring.mapping().leaveOut(m_filter->mapToSource(m_mapping->currentIndex()).row());
}

void BringDataPage::beginSave()
{
    if (m_bring.file().path.isEmpty())
        return;
    m_title->setText(QFileInfo(m_bring.file().fileName).completeBaseName());
    m_title->show();
    m_title->setFocus();
    m_title->selectAll();
}

void BringDataPage::endSave()
{
    const auto saved = m_bring.saveMatch(m_title->text());
    setTone(m_hint, saved ? u"good"_s : u"bad"_s);
    m_hint->setText(saved ? tr("Saved as \"%1\". The next file with these columns maps itself.").arg(m_title->text().trimmed())
                          : saved.error().text);
    if (!saved)
        return;
    m_title->hide();
    m_mapping->setFocus();
}

Result<void> BringDataPage::exportRejects(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bring.rejects().toCsv().toUtf8()) < 0 || !file.commit())
        return Error{Error::Kind::Unavailable, tr("%1 cannot be written. Choose another folder.").arg(QFileInfo(path).fileName())};
    return {};
}

void BringDataPage::refresh()
{
    const bool isDone = m_bring.state() == BringData::State::Done;
    m_steps->setStep(int(m_bring.step()), isDone);
    showFile();
    showRejects();
    showAudit();
    showButtons();
    Q_EMIT badgeChanged(m_bring.file().path.isEmpty() ? QString() : tr("step %1 of 4").arg(int(m_bring.step()) + 1));
}

void BringDataPage::showFile()
{
    const FileLook &file = m_bring.file();
    const bool hasFile = !file.path.isEmpty();
    m_fileLine->setVisible(hasFile);
    const QLocale locale;
    m_fileName->setText(file.fileName);
    QStringList facts{tr("%1 rows").arg(locale.toString(file.rows)), u"%1, %2"_s.arg(file.separator, file.encoding)};
    facts << (file.presetTitle.isEmpty() ? tr("columns guessed") : file.presetTitle);
    m_fileFacts->setText(facts.join(u" · "_s));
    const MappingModel &mapping = m_bring.mapping();
    const int asking = mapping.askingCount();
    m_tabs->setTabs({tr("All %1").arg(mapping.rowCount()), tr("Needs you %1").arg(asking), tr("Guessed %1").arg(mapping.guessedCount())},
                    asking > 0 ? 1 : -1);

    switch (m_bring.state()) {
    case BringData::State::Looking:
        showState(PanelState::Loading, tr("Reading the columns and a few rows."));
        return;
    case BringData::State::Failed:
        showState(PanelState::Error, m_bring.sentence());
        return;
    case BringData::State::Bringing:
        m_words->say(u"refresh"_s, tr("Bringing in %1.").arg(file.fileName),
                     tr("You can go on working; the line at the bottom shows how far it is."), tr("Cancel"));
        m_stack->setCurrentIndex(WordsPlace);
        return;
    case BringData::State::Asking:
        m_words->say(u"warning"_s, m_bring.sentence(),
                     tr("Nothing was stored. A wrong or half export does this; so does the first export after a long time."),
                     tr("It is the right file: bring it in"));
        m_stack->setCurrentIndex(WordsPlace);
        return;
    case BringData::State::Done:
        m_words->say(u"check"_s, m_bring.sentence(), tr("Equity is being worked out now."), tr("See the pipeline"));
        m_stack->setCurrentIndex(WordsPlace);
        return;
    case BringData::State::Ready:
    case BringData::State::Checking:
        showState(hasFile ? PanelState::Ready : PanelState::Empty);
        return;
    }
}

void BringDataPage::showState(PanelState state, const QString &words)
{
    switch (state) {
    case PanelState::Ready:
        m_stack->setCurrentIndex(m_bring.file().path.isEmpty() ? DropPlace : MappingPlace);
        return;
    case PanelState::Empty:
        m_stack->setCurrentIndex(DropPlace);
        return;
    case PanelState::Loading:
        m_words->say(u"clock"_s, tr("Looking at the file."), words, tr("Cancel"));
        break;
    case PanelState::Error:
        m_words->say(u"warning"_s, words.isEmpty() ? tr("The file cannot be read.") : words,
                     tr("Nothing was stored. Choose another file or fix this one and choose it again."), tr("Choose a file"), u"O"_s);
        break;
    }
    m_stack->setCurrentIndex(WordsPlace);
}

void BringDataPage::showRejects()
{
    const ImportAudit &audit = m_bring.audit();
    const bool isShown = audit.rows > 0 && m_bring.state() != BringData::State::Done;
    m_rejectCard->setVisible(isShown);
    if (!isShown)
        return;
    const QLocale locale;
    m_rejectCard->setNote(tr("%1 ready + %2 merged + %3 = %4")
                              .arg(locale.toString(audit.ready), locale.toString(audit.merged), locale.toString(audit.rejected),
                                   locale.toString(audit.rows)));
    QStringList tabs{tr("All %1").arg(locale.toString(audit.rejected))};
    for (const auto &[kind, count] : m_bring.rejects().kinds())
        tabs << u"%1 %2"_s.arg(kind, locale.toString(count));
    m_rejectTabs->setTabs(tabs.mid(0, 6));
    if (audit.rejected == 0) {
        m_rejects->words().say(u"check"_s, tr("No row is rejected."), tr("Every row can be brought in."));
        m_rejects->showWords();
    } else {
        m_rejects->showRows();
    }
}

void BringDataPage::showAudit()
{
    if (m_bring.audit().rows > 0)
        m_audit->showAudit(m_bring.audit());
    else if (m_bring.state() == BringData::State::Checking)
        m_audit->showWords(tr("Reading every row. What is covered, what is missing and what the file is worth shows here in a moment."));
    else
        m_audit->showWords(tr("Once a file is chosen, this says whether it is enough for equity and for outreach, and what it is worth."));
}

void BringDataPage::showButtons()
{
    using State = BringData::State;
    const bool isBusy = m_bring.state() == State::Looking || m_bring.state() == State::Checking || m_bring.state() == State::Bringing;
    const bool hasFile = !m_bring.file().path.isEmpty();
    QString words = tr("Check");
    if (m_bring.state() == State::Done)
        words = tr("Another file");
    else if (m_bring.step() == BringData::Step::Check)
        words = tr("Bring in %1").arg(QLocale().toString(m_bring.audit().ready));
    m_goOn->setText(words);
    m_goOn->setAccessibleName(words);
    m_goOn->updateGeometry();
    m_goOn->setEnabled(hasFile && !isBusy);
    m_save->setEnabled(hasFile && !isBusy);
    // Save match has its moment while columns are chosen, the trial once they are.
    const bool mayTry =
        m_bring.state() == State::Ready && m_bring.step() == BringData::Step::Check && m_bring.audit().ready > BringData::trialRows;
    m_try->setVisible(mayTry);
    m_save->setVisible(!mayTry);
    const QString obstacle = hasFile && !isBusy ? m_bring.obstacle() : QString();
    setTone(m_hint, obstacle.isEmpty() ? u"dim"_s : QString());
    if (!obstacle.isEmpty())
        m_hint->setText(obstacle);
    else if (m_bring.step() == BringData::Step::Check)
        m_hint->setText(tr("Now is the time to look. Cancel while it runs leaves the store as it was."));
    else
        m_hint->setText(hasFile ? tr("Every column has a place.") : tr("Nothing is stored before step 4."));
}

} // namespace tradewind
