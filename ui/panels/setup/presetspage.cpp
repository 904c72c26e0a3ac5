// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/presetspage.h"

#include "models/base/sentences.h"
#include "models/leads/smalltable.h"
#include "models/sources/sourcewords.h"
#include "ui/panels/setup/choicedelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *textPane(const QString &name, const QString &title)
{
    auto *pane = new QPlainTextEdit;
    pane->setObjectName(name);
    pane->setAccessibleName(title);
    pane->setTabChangesFocus(true);
    return pane;
}

QWidget *titled(const Theme &theme, const QString &title, QWidget *inner)
{
    auto *card = new Card(theme, title);
    card->body()->addWidget(inner);
    return card;
}

} // namespace

PresetsPage::PresetsPage(const Theme &theme, SourcesBook &book, QWidget *parent)
    : SetupPage(parent)
    , m_book(book)
    , m_draft(new PresetDraft(this))
    , m_fields(new PresetFieldModel(*m_draft, this))
    , m_mapping(new PresetMappingModel(*m_draft, this))
    , m_rows(new SmallTable({tr("Field"), tr("First record"), tr("Second record")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead(theme));
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeTables(theme));
    split->addWidget(makeTrial(theme));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split, 1);
    connect(m_draft, &PresetDraft::refused, this, [this](const QString &sentence) { say(sentence, false); });
    connect(m_draft, &PresetDraft::begun, this, &PresetsPage::showAsks);
    connect(m_draft, &PresetDraft::edited, this, [this] {
        const QStringList problems = m_draft->problems();
        say(problems.isEmpty() ? tr("Not saved yet.") : tr("Still to do: %1.").arg(problems.first()), problems.isEmpty());
        Q_EMIT badgeChanged(tr("edited"));
    });
    addKeys();
}

QWidget *PresetsPage::makeHead(const Theme &theme)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_choice = new QComboBox;
    m_choice->setObjectName(u"presetChoice"_s);
    m_choice->setAccessibleName(tr("Preset"));
    m_choice->setMinimumWidth(220);
    m_stream = new QComboBox;
    m_stream->setObjectName(u"presetStream"_s);
    m_stream->setAccessibleName(tr("Stream"));
    m_stream->setMinimumWidth(150);
    row->addWidget(m_choice);
    row->addWidget(m_stream);
    const auto add = [&](const QString &words, const QString &key, const QString &name, KeyButton::Kind kind, auto act) {
        auto *button = new KeyButton(theme, words, key, kind);
        button->setObjectName(name);
        connect(button, &KeyButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Clone"), u"C"_s, u"clonePreset"_s, KeyButton::Kind::Plain, &PresetsPage::cloneChosen);
    add(tr("New"), u"N"_s, u"newPreset"_s, KeyButton::Kind::Plain, &PresetsPage::beginNew);
    add(tr("Save"), u"Ctrl S"_s, u"savePreset"_s, KeyButton::Kind::Primary, &PresetsPage::save);
    m_said = makeLabel(theme, {}, 13, QFont::Normal, u"dim"_s);
    m_said->setObjectName(u"presetSaid"_s);
    m_said->setWordWrap(true);
    row->addWidget(m_said, 1);
    connect(m_choice, &QComboBox::activated, this, &PresetsPage::choose);
    connect(m_stream, &QComboBox::activated, this, [this](int stream) { m_draft->setStream(stream); });
    return head;
}

QWidget *PresetsPage::makeTables(const Theme &theme)
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    auto *fields = new Card(theme, tr("Fields"));
    m_all = new QCheckBox(tr("Show every field"));
    m_all->setObjectName(u"allFields"_s);
    connect(m_all, &QCheckBox::toggled, m_fields, &PresetFieldModel::showAll);
    fields->addToHead(m_all);
    m_fieldTable = new LineTable(theme, u"fieldTable"_s, tr("Fields of the preset"));
    m_fieldTable->setItemDelegate(new FieldDelegate(theme, m_fieldTable));
    m_fieldTable->showModel(m_fields, PresetFieldModel::Value);
    m_fieldTable->setWidths({216, 0});
    fields->body()->addWidget(m_fieldTable);
    split->addWidget(fields);
    auto *mapping = new Card(theme, tr("Mapping"));
    auto *add = new KeyButton(theme, tr("Add a line"), u"A"_s);
    add->setObjectName(u"addMapping"_s);
    mapping->addToHead(add);
    m_mappingTable = new LineTable(theme, u"mappingTable"_s, tr("Which of the vendor's values goes where"));
    m_mappingTable->setItemDelegate(new FieldDelegate(theme, m_mappingTable));
    m_mappingTable->setSelectionBehavior(QAbstractItemView::SelectItems); // filled cell by cell
    m_mappingTable->showModel(m_mapping, PresetMappingModel::ComesFrom);
    m_mappingTable->setWidths({150, 0, 150, 64});
    mapping->body()->addWidget(m_mappingTable);
    split->addWidget(mapping);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    connect(m_fieldTable, &LineTable::opened, this,
            [this](const QModelIndex &index) { m_fieldTable->edit(index.siblingAtColumn(PresetFieldModel::Value)); });
    connect(m_mappingTable, &LineTable::opened, this, [this](const QModelIndex &index) { m_mappingTable->edit(index); });
    connect(add, &KeyButton::clicked, this, [this] {
        m_mappingTable->setFocus();
        m_mappingTable->setCurrentIndex(m_mapping->index(m_mapping->add(), PresetMappingModel::GoesTo));
    });
    return split;
}

QWidget *PresetsPage::makeTrial(const Theme &theme)
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    auto *how = new Card(theme, tr("Try it"));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    m_isOwn = new QCheckBox(tr("My own server"));
    m_isOwn->setObjectName(u"trialIsOwn"_s);
    m_isOwn->setToolTip(tr("Addresses of this house and http are allowed."));
    m_asks = new QFormLayout;
    column->addLayout(m_asks);
    column->addWidget(m_isOwn);
    auto *keys = new QHBoxLayout;
    auto *test = new KeyButton(theme, tr("Test"), u"F6"_s, KeyButton::Kind::Primary);
    test->setObjectName(u"testPreset"_s);
    auto *sample = new KeyButton(theme, tr("Read the pasted answer"), u"F7"_s);
    sample->setObjectName(u"readSample"_s);
    keys->addWidget(test);
    keys->addWidget(sample);
    keys->addStretch(1);
    column->addLayout(keys);
    column->addStretch(1);
    how->body()->addLayout(column);
    split->addWidget(how);
    m_request = textPane(u"probeRequest"_s, tr("Request"));
    m_request->setReadOnly(true);
    m_answer = textPane(u"probeAnswer"_s, tr("Answer, or paste a sample here"));
    m_answer->setPlaceholderText(tr("Paste a sample answer and press F7."));
    split->addWidget(titled(theme, tr("Request"), m_request));
    split->addWidget(titled(theme, tr("Answer"), m_answer));
    m_rowTable = new LineTable(theme, u"probeRows"_s, tr("Rows the preset makes of the answer"));
    m_rowTable->setRowHeight(28);
    m_rowTable->showModel(m_rows, 1);
    m_rowTable->setWidths({104, 0, 100});
    split->addWidget(titled(theme, tr("Rows"), m_rowTable));
    for (int i = 0; i < 4; ++i)
        split->setStretchFactor(i, i == 0 ? 2 : 3);
    connect(test, &KeyButton::clicked, this, &PresetsPage::test);
    connect(sample, &KeyButton::clicked, this, &PresetsPage::readSample);
    return split;
}

void PresetsPage::addKeys()
{
    addKey(
        QKeySequence(u"C"_s), tr("Clone this preset"), [this] { cloneChosen(); }, true);
    addKey(
        QKeySequence(u"N"_s), tr("New preset"), [this] { beginNew(); }, true);
    addKey(QKeySequence(u"A"_s), tr("Add a line to the mapping"), [this] {
        m_mappingTable->setFocus();
        m_mappingTable->setCurrentIndex(m_mapping->index(m_mapping->add(), PresetMappingModel::GoesTo));
    });
    addKey(QKeySequence(Qt::Key_Delete), tr("Remove the line"), [this] {
        if (m_mappingTable->hasFocus())
            m_mapping->remove(m_mappingTable->currentRow());
    });
    addKey(
        QKeySequence(Qt::Key_F6), tr("Test"), [this] { test(); }, true);
    addKey(QKeySequence(Qt::Key_F7), tr("Read the pasted answer"), [this] { readSample(); });
    addKey(
        QKeySequence(u"Ctrl+S"_s), tr("Save"), [this] { save(); }, true);
}

void PresetsPage::focusFirst()
{
    m_fieldTable->setFocus();
    if (m_fieldTable->currentRow() < 0)
        m_fieldTable->selectFirst();
}

void PresetsPage::refresh()
{
    if (m_draft->hasEdits())
        return; // what was typed is not thrown away by looking at another page
    QPointer<PresetsPage> self(this);
    m_book.presets([self, wanted = m_choice->currentData().toString()](const Result<std::vector<NetworkPreset>> &presets) {
        if (!self)
            return;
        if (presets)
            self->take(*presets, wanted);
        else
            self->say(localized(presets.error()), false);
    });
}

void PresetsPage::take(const std::vector<NetworkPreset> &presets, const QString &wanted)
{
    m_presets = presets;
    std::erase_if(m_presets, [](const NetworkPreset &preset) {
        return !preset.base.starts_with("http") && !preset.base.starts_with('{');
    }); // files are matched in Bring data
    m_choice->clear();
    for (const NetworkPreset &preset : m_presets)
        m_choice->addItem(localized(QString::fromStdString(preset.title)), QString::fromStdString(preset.id));
    choose(std::max(0, m_choice->findData(wanted)));
}

void PresetsPage::choose(int row)
{
    if (row < 0 || std::size_t(row) >= m_presets.size())
        return;
    m_choice->setCurrentIndex(row);
    m_draft->begin(m_presets[std::size_t(row)]);
    say(truthWords(m_draft->preset().truth), true);
}

void PresetsPage::showAsks()
{
    m_stream->clear();
    for (const VendorStream &stream : m_draft->preset().streams)
        m_stream->addItem(localized(QString::fromStdString(stream.rows.title)));
    m_stream->setCurrentIndex(m_draft->stream());
    while (m_asks->rowCount() > 0)
        m_asks->removeRow(0);
    m_asked.clear();
    for (const VendorCredential &ask : m_draft->preset().asks) {
        auto *field = new QLineEdit(QString::fromStdString(ask.fallback));
        field->setObjectName(u"trial-"_s + QString::fromStdString(ask.name));
        field->setAccessibleName(localized(QString::fromStdString(ask.label)));
        if (ask.isSecret)
            field->setEchoMode(QLineEdit::Password);
        m_asks->addRow(localized(QString::fromStdString(ask.label)), field);
        m_asked << std::pair(ask.name, field);
    }
    m_request->clear();
    m_answer->clear();
    m_rows->setLines({});
    m_rowTable->words().say(u"search"_s, tr("Nothing was asked yet."), tr("Press F6 to test, or paste an answer and press F7."));
    m_rowTable->showWords();
}

std::string PresetsPage::freeId(const std::string &wish) const
{
    for (int number = 1;; ++number) {
        const std::string id = number == 1 ? wish : wish + std::to_string(number);
        if (std::none_of(m_presets.begin(), m_presets.end(), [&](const NetworkPreset &preset) { return preset.id == id; }))
            return id;
    }
}

void PresetsPage::cloneChosen()
{
    const NetworkPreset &from = m_draft->preset();
    if (from.id.empty())
        return;
    const NetworkPreset clone =
        PresetDraft::clone(from, freeId("own-" + from.id), tr("%1, our own").arg(QString::fromStdString(from.title)));
    beginWith(clone);
    say(tr("A copy to change. It is saved under its own name."), true);
    focusFirst();
}

void PresetsPage::beginNew()
{
    beginWith(PresetDraft::blank(freeId("own"), tr("New vendor")));
    m_fieldTable->selectFirst();
    focusFirst();
}

void PresetsPage::beginWith(const NetworkPreset &preset)
{
    const QString id = QString::fromStdString(preset.id);
    if (m_choice->findData(id) < 0) {
        m_presets.push_back(preset);
        m_choice->addItem(tr("%1 (not saved)").arg(QString::fromStdString(preset.title)), id);
    }
    m_choice->setCurrentIndex(m_choice->findData(id));
    m_draft->begin(preset);
    m_draft->change(preset);
}

void PresetsPage::save()
{
    const NetworkPreset preset = m_draft->preset();
    QPointer<PresetsPage> self(this);
    m_book.keepPreset(preset, [self, preset](const Result<void> &kept) {
        if (!self)
            return;
        if (!kept) {
            self->say(localized(kept.error()), false);
            return;
        }
        self->m_draft->begin(preset);
        Q_EMIT self->badgeChanged({});
        self->m_book.presets([self, preset](const Result<std::vector<NetworkPreset>> &presets) {
            if (!self || !presets)
                return;
            self->take(*presets, QString::fromStdString(preset.id));
            self->say(tr("Saved. It can be chosen in Sources now."), true);
        });
    });
}

NewSource PresetsPage::trial() const
{
    NewSource source;
    source.preset = m_draft->preset();
    source.connection.preset = QString::fromStdString(source.preset.id);
    source.connection.isOwnServer = m_isOwn->isChecked();
    for (const auto &[name, field] : m_asked)
        source.secrets[name] = field->text().toStdString(); // for this call only; nothing is kept
    source.connection.variables = u"{}"_s;
    return source;
}

void PresetsPage::test()
{
    if (!m_draft->current())
        return;
    say(tr("Asking."), true);
    QPointer<PresetsPage> self(this);
    m_book.probe(trial(), m_draft->current()->rows.id, [self](const StreamProbe &probe) {
        if (self)
            self->show(probe);
    });
}

void PresetsPage::readSample()
{
    if (m_draft->current())
        show(probeSample(m_draft->preset(), m_draft->current()->rows.id, m_answer->toPlainText().toUtf8()));
}

void PresetsPage::show(const StreamProbe &probe)
{
    m_request->setPlainText(probe.request);
    m_answer->setPlainText(probe.answer);
    m_draft->setSamples(probe.samples);
    QList<SmallTable::Line> lines;
    for (qsizetype i = 0; i < probe.places.size() && !probe.rows.isEmpty(); ++i)
        lines << SmallTable::Line{{{probe.places.at(i), {}, {}, Tone::Dim, false},
                                   {probe.rows.first().value(i), {}, {}, Tone::Normal, false},
                                   {probe.rows.value(1).value(i), {}, {}, Tone::Normal, false}},
                                  {}};
    m_rows->setLines(lines);
    if (lines.isEmpty()) {
        m_rowTable->words().say(u"warning"_s, tr("No rows came of it."),
                                probe.error ? probe.error->text : tr("The answer holds no records."));
        m_rowTable->showWords();
    } else {
        m_rowTable->showRows();
    }
    say(probe.error ? probe.error->text : tr("%n row(s) came of it.", nullptr, int(probe.records)), !probe.error);
}

void PresetsPage::say(const QString &sentence, bool isGood)
{
    setTone(m_said, isGood ? u"dim"_s : u"bad"_s);
    m_said->setText(sentence);
}

} // namespace tradewind
