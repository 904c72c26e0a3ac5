// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/bringdatapage.h"

#include "models/base/sentences.h"
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
                m_hint->setText(localized(written.error()));
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
                          : localized(saved.error()));
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

} // namespace tradewind
