// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/sources/addsourcepage.h"

#include "models/base/sentences.h"
#include "models/leads/smalltable.h"
#include "models/sources/sourcewords.h"
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
#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

AddSourcePage::AddSourcePage(const Theme &theme, SourcesBook &book, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_book(book)
    , m_choice(new QComboBox)
    , m_base(new QLineEdit)
    , m_isOwn(new QCheckBox(tr("This is my own server: addresses of this house and http are allowed")))
    , m_history(new QCheckBox(tr("Bring the whole history now; without it only what changes from today")))
    , m_form(new QFormLayout)
    , m_rows(new SmallTable({tr("Field"), tr("First record"), tr("Second record")}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *card = new Card(theme, tr("Add a source"));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    m_choice->setObjectName(u"sourcePreset"_s);
    m_choice->setAccessibleName(tr("What kind of source"));
    m_base->setObjectName(u"sourceBase"_s);
    m_base->setAccessibleName(tr("Address"));
    m_isOwn->setObjectName(u"sourceIsOwn"_s);
    m_history->setObjectName(u"sourceHistory"_s);
    m_history->setChecked(true);
    m_about = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_about->setWordWrap(true);
    m_said = makeLabel(theme, {}, 13, QFont::Normal, u"dim"_s);
    m_said->setObjectName(u"sourceSaid"_s);
    m_said->setWordWrap(true);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("Kind"), m_choice);
    m_form->addRow(tr("Address"), m_base);
    column->addLayout(m_form);
    column->addWidget(m_about);
    column->addWidget(m_isOwn);
    column->addWidget(m_history);
    auto *keys = new QHBoxLayout;
    auto *test = new KeyButton(theme, tr("Test"), u"F6"_s);
    test->setObjectName(u"testSource"_s);
    auto *keep = new KeyButton(theme, tr("Connect"), u"Ctrl ↵"_s, KeyButton::Kind::Primary);
    keep->setObjectName(u"connectSource"_s);
    auto *leave = new KeyButton(theme, tr("Back"), u"Esc"_s, KeyButton::Kind::Quiet);
    leave->setObjectName(u"leaveSource"_s);
    for (KeyButton *button : {keep, test, leave})
        keys->addWidget(button);
    keys->addStretch(1);
    column->addLayout(keys);
    column->addWidget(m_said);
    column->addStretch(1);
    card->body()->addLayout(column);
    card->setFixedWidth(520);
    row->addWidget(card);
    m_seen = new Card(theme, tr("What the test brought"));
    m_table = new LineTable(theme, u"probeTable"_s, tr("Rows the preset makes of the answer"));
    m_table->setRowHeight(28);
    m_table->showModel(m_rows, 1);
    m_table->setWidths({200, 0, 260});
    m_seen->body()->addWidget(m_table);
    row->addWidget(m_seen, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AddSourcePage::showPreset);
    connect(test, &KeyButton::clicked, this, &AddSourcePage::test);
    connect(keep, &KeyButton::clicked, this, &AddSourcePage::connectNow);
    connect(leave, &KeyButton::clicked, this, &AddSourcePage::left);
}

void AddSourcePage::begin()
{
    m_said->clear();
    m_rows->setLines({});
    m_table->words().say(u"search"_s, tr("Nothing was asked yet."), tr("Test asks for one page and stores nothing."));
    m_table->showWords();
    QPointer<AddSourcePage> self(this);
    m_book.presets([self](Result<std::vector<NetworkPreset>> presets) {
        if (!self)
            return;
        if (!presets) {
            self->m_said->setText(localized(presets.error()));
            return;
        }
        self->m_presets = *std::move(presets);
        self->m_choice->clear();
        for (const NetworkPreset &preset : self->m_presets)
            self->m_choice->addItem(localized(QString::fromStdString(preset.title)), QString::fromStdString(preset.id));
        self->showPreset();
        self->m_choice->setFocus();
    });
}

const NetworkPreset *AddSourcePage::preset() const
{
    const int at = m_choice->currentIndex();
    return at >= 0 && std::size_t(at) < m_presets.size() ? &m_presets[std::size_t(at)] : nullptr;
}

void AddSourcePage::showPreset()
{
    const NetworkPreset *chosen = preset();
    while (m_form->rowCount() > 2)
        m_form->removeRow(2);
    m_asked.clear();
    if (!chosen)
        return;
    m_base->setText(QString::fromStdString(chosen->base));
    m_about->setText(tr("%1. %2").arg(truthWords(chosen->truth), localized(QString::fromStdString(chosen->about))));
    for (const VendorCredential &ask : chosen->asks) {
        auto *field = new QLineEdit(QString::fromStdString(ask.fallback));
        field->setObjectName(u"ask-"_s + QString::fromStdString(ask.name));
        field->setAccessibleName(localized(QString::fromStdString(ask.label)));
        if (ask.isSecret)
            field->setEchoMode(QLineEdit::Password);
        m_form->addRow(localized(QString::fromStdString(ask.label)), field);
        m_asked << std::pair(ask.name, field);
    }
}

NewSource AddSourcePage::source() const
{
    NewSource made;
    made.preset = *preset();
    made.connection.preset = QString::fromStdString(made.preset.id);
    made.connection.base = m_base->text().trimmed();
    made.connection.isOwnServer = m_isOwn->isChecked();
    made.wantsHistory = m_history->isChecked();
    QJsonObject open;
    for (const VendorCredential &ask : made.preset.asks) {
        for (const auto &[name, field] : m_asked) {
            if (name != ask.name)
                continue;
            if (ask.isSecret)
                made.secrets[name] = field->text().toStdString();
            else
                open.insert(QString::fromStdString(name), field->text());
        }
    }
    made.connection.variables = QString::fromUtf8(QJsonDocument(open).toJson(QJsonDocument::Compact));
    return made;
}

void AddSourcePage::test()
{
    if (!preset())
        return;
    setTone(m_said, u"dim"_s);
    m_said->setText(tr("Asking."));
    QPointer<AddSourcePage> self(this);
    m_book.probe(source(), preset()->streams.front().rows.id, [self](const StreamProbe &probe) {
        if (self)
            self->show(probe);
    });
}

void AddSourcePage::show(const StreamProbe &probe)
{
    setTone(m_said, probe.error ? u"bad"_s : u"good"_s);
    m_said->setText(probe.error ? probe.error->text : tr("It answers: %n row(s) on the first page.", nullptr, int(probe.records)));
    QList<SmallTable::Line> lines;
    for (qsizetype i = 0; i < probe.places.size(); ++i)
        lines << SmallTable::Line{{{probe.places.at(i), {}, {}, Tone::Dim, false},
                                   {probe.rows.value(0).value(i), {}, {}, Tone::Normal, false},
                                   {probe.rows.value(1).value(i), {}, {}, Tone::Normal, false}},
                                  {}};
    m_rows->setLines(probe.rows.isEmpty() ? QList<SmallTable::Line>() : lines);
    if (probe.rows.isEmpty()) {
        m_table->words().say(u"warning"_s, tr("No rows came of it."), probe.error ? probe.error->text : tr("There is nothing new."));
        m_table->showWords();
    } else {
        m_table->showRows();
    }
}

void AddSourcePage::connectNow()
{
    if (!preset())
        return;
    QPointer<AddSourcePage> self(this);
    m_book.connectSource(source(), [self, id = m_choice->currentData().toString()](const Result<QString> &kept) {
        if (!self)
            return;
        setTone(self->m_said, u"bad"_s);
        self->m_said->setText(kept ? QString() : localized(kept.error()));
        if (kept)
            Q_EMIT self->done(id, self->m_history->isChecked(), *kept);
    });
}

} // namespace tradewind
