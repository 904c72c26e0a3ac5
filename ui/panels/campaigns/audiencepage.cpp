// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/audiencepage.h"

#include "jobs/audience/audiencewords.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/leads/smalltable.h"
#include "models/queue/queuedesk.h"
#include "ui/panels/campaigns/conditioneditor.h"
#include "ui/panels/campaigns/figurebars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

AudiencePage::AudiencePage(const Theme &theme, CampaignDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new SmallTable({tr("Audience")}, this))
    , m_people(new SmallTable({tr("Person"), tr("Vehicle"), tr("Equity")}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *card = new Card(theme, tr("Audiences"));
    card->setFixedWidth(260);
    m_table = new LineTable(theme, u"audienceTable"_s, tr("Audiences"));
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setRowHeight(36);
    m_table->showModel(m_list, 0);
    m_table->horizontalHeader()->hide();
    card->body()->addWidget(m_table);
    row->addWidget(card);
    row->addWidget(makeBuilder(theme), 1);
    row->addWidget(makeLook(theme));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_table, &LineTable::opened, this, [this] { m_editor->focusFirst(); });
}

QWidget *AudiencePage::makeBuilder(const Theme &theme)
{
    auto *card = new Card(theme, tr("Who is meant"));
    auto *page = new QVBoxLayout;
    page->setContentsMargins(12, 10, 12, 10);
    page->setSpacing(8);
    m_title = new QLineEdit;
    m_title->setObjectName(u"audienceTitle"_s);
    m_title->setPlaceholderText(tr("Name of the audience"));
    m_title->setAccessibleName(tr("Name of the audience"));
    page->addWidget(m_title);
    m_sentence = makeLabel(theme, {}, 13, QFont::Medium, u"accent"_s);
    m_sentence->setObjectName(u"audienceSentence"_s);
    m_sentence->setWordWrap(true);
    page->addWidget(m_sentence);
    m_editor = new ConditionEditor(theme, [this](Fact fact) { return m_desk.wordsOf(fact); });
    m_editor->setTabAfter(m_title);
    page->addWidget(makeScroll(m_editor), 1);
    connect(m_editor, &ConditionEditor::changed, this, [this] {
        m_current.condition = m_editor->condition();
        say({});
        showLook();
    });
    m_said = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_said->setObjectName(u"audienceSaid"_s);
    m_said->setWordWrap(true);
    page->addWidget(m_said);
    auto *foot = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &key, const QString &name, KeyButton::Kind kind, auto act) {
        auto *made = new KeyButton(theme, text, key, kind);
        made->setObjectName(name);
        connect(made, &KeyButton::clicked, this, act);
        foot->addWidget(made);
    };
    button(tr("Save"), u"Ctrl S"_s, u"saveAudience"_s, KeyButton::Kind::Primary, [this] { save(); });
    button(tr("New audience"), u"Ctrl N"_s, u"newAudience"_s, KeyButton::Kind::Plain, [this] { startNew(); });
    foot->addStretch(1);
    button(tr("Make a campaign"), u"Ctrl ↵"_s, u"campaignFor"_s, KeyButton::Kind::Plain, [this] { Q_EMIT campaignAsked(m_current); });
    page->addLayout(foot);
    card->body()->addLayout(page);
    return card;
}

QWidget *AudiencePage::makeLook(const Theme &theme)
{
    m_lookCard = new Card(theme, tr("Who fits now"));
    m_lookCard->setFixedWidth(404);
    m_count = makeLabel(theme, {}, 20, QFont::DemiBold);
    m_count->setObjectName(u"audienceCount"_s);
    m_count->setContentsMargins(12, 10, 12, 6);
    m_lookCard->body()->addWidget(m_count);
    m_sample = new LineTable(theme, u"audienceSample"_s, tr("People who fit, spread over all of them"));
    m_sample->setItemDelegate(new CellDelegate(theme, m_sample));
    m_sample->showModel(m_people, 0);
    m_sample->setWidths({0, 160, 76});
    connect(m_sample, &LineTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT personOpened(m_people->line(index.row()).key.toLongLong()); });
    m_lookCard->body()->addWidget(m_sample, 1);
    m_lookCard->body()->addWidget(makeRule(Qt::Horizontal));
    auto *page = new QVBoxLayout;
    page->setContentsMargins(12, 8, 12, 10);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(theme, tr("The last 12 months"), 13, QFont::DemiBold), 1);
    auto *tried = new KeyButton(theme, tr("Try on the past"), u"B"_s);
    tried->setObjectName(u"tryPast"_s);
    connect(tried, &KeyButton::clicked, this, &AudiencePage::tryOnThePast);
    head->addWidget(tried);
    page->addLayout(head);
    m_months = new FigureBars(theme, u"backTest"_s);
    m_months->setAccessibleName(tr("Who would have come in each month"));
    m_months->setLabelWidth(64);
    page->addWidget(m_months);
    m_past = makeLabel(theme, tr("Shows how many would have come in each month, and how many of them bought here."), 12, QFont::Normal,
                       u"dim"_s);
    m_past->setObjectName(u"backTestWords"_s);
    m_past->setWordWrap(true);
    page->addWidget(m_past);
    m_lookCard->body()->addLayout(page);
    return m_lookCard;
}

void AudiencePage::focusFirst()
{
    m_table->setFocus();
}

void AudiencePage::reload()
{
    m_desk.audiences([self = QPointer(this)](const Result<QList<SavedAudience>> &all) {
        if (!self)
            return;
        if (!all) {
            self->m_table->words().say(u"warning"_s, localized(all.error()), {});
            self->m_table->showWords();
            return;
        }
        self->m_all = *all;
        QList<SmallTable::Line> lines;
        int row = 0;
        for (const SavedAudience &one : *all) {
            const QString origin = one.version == 0
                                       ? (one.program.isEmpty() ? tr("as shipped") : tr("%1, as shipped").arg(programWords(one.program)))
                                       : tr("version %1, %2").arg(one.version).arg(one.madeBy);
            lines << SmallTable::Line{{{one.titleIn(self->m_desk.language()), origin, {}, Tone::Strong, false}}, one.id};
            if (one.id == self->m_current.id)
                row = static_cast<int>(lines.size()) - 1;
        }
        self->m_list->setLines(lines);
        self->m_table->setCurrentIndex(self->m_list->index(row, 0));
        self->m_table->showRows();
        self->showRow(row);
    });
    if (!m_desk.isEverybodyRead() && !m_isAsking) {
        m_isAsking = true;
        m_count->setText(tr("Reading everybody …"));
        m_desk.readEverybody([self = QPointer(this)](const Result<bool> &read) {
            if (!self)
                return;
            self->m_isAsking = false;
            if (read)
                self->showLook();
            else
                self->m_count->setText(localized(read.error()));
        });
    }
}

void AudiencePage::showRow(int row)
{
    if (row < 0 || row >= m_all.size())
        return;
    m_current = m_all.at(row);
    m_title->setText(m_current.titleIn(m_desk.language()));
    m_editor->setCondition(m_current.condition);
    m_months->show({});
    m_past->setText(tr("Shows how many would have come in each month, and how many of them bought here."));
    say({});
    showLook();
}

void AudiencePage::startNew()
{
    m_current = SavedAudience{};
    m_title->clear();
    m_editor->setCondition({});
    m_months->show({});
    m_title->setFocus();
    showLook();
}

void AudiencePage::addCondition()
{
    m_editor->addCondition();
}

void AudiencePage::say(const QString &words, const QString &tone)
{
    m_said->setText(words);
    setTone(m_said, tone.isEmpty() ? u"dim"_s : tone);
}

void AudiencePage::showLook()
{
    const QString sentence = audienceSentence(m_current.condition);
    m_sentence->setText(sentence.left(1).toUpper() + sentence.mid(1));
    const auto look = m_desk.look(m_current.condition);
    if (!look)
        return;
    m_count->setText(
        tr("%1 of %2 people").arg(count(static_cast<qint64>(look->count.people)), count(static_cast<qint64>(look->count.everybody))));
    QList<SmallTable::Line> lines;
    for (const FittingPerson &person : look->sample) {
        const bool isUnnamed = person.name.isEmpty();
        lines << SmallTable::Line{
            {{isUnnamed ? tr("no vehicle on file") : person.name, {}, {}, isUnnamed ? Tone::Dim : Tone::Strong, false},
             {person.vehicle, {}, {}, Tone::Normal, false},
             {person.figures, {}, {}, Tone::Normal, true}},
            person.customerId};
    }
    m_people->setLines(lines);
    if (lines.isEmpty()) {
        m_sample->words().say(u"person"_s, tr("Nobody fits."), tr("Loosen a condition, or join them with “any of”."));
        m_sample->showWords();
    } else {
        m_sample->showRows();
    }
}

void AudiencePage::save()
{
    if (const QString problem = m_editor->problem(); !problem.isEmpty()) {
        say(problem, u"bad"_s);
        return;
    }
    SavedAudience audience = m_current;
    audience.title = m_title->text();
    m_desk.saveAudience(audience, [self = QPointer(this)](const Result<SavedAudience> &kept) {
        if (!self)
            return;
        if (!kept) {
            self->say(localized(kept.error()), u"bad"_s);
            return;
        }
        self->m_current = *kept;
        self->m_table->setFocus(); // the form is made anew
        self->reload();
        self->say(tr("Saved as version %1. Campaigns made before keep the version they were made with.").arg(kept->version), u"good"_s);
        Q_EMIT self->saved(*kept);
    });
}

void AudiencePage::tryOnThePast()
{
    m_past->setText(tr("Reading the store as it was on the first of each month …"));
    m_desk.tryOnThePast(m_current.condition, [self = QPointer(this)](const Result<std::vector<BackTestMonth>> &months) {
        if (!self)
            return;
        if (!months) {
            self->m_past->setText(localized(months.error()));
            return;
        }
        QList<FigureBar> bars;
        std::size_t entered = 0, bought = 0;
        for (const BackTestMonth &month : *months) {
            FigureBar bar{QLocale().toString(month.month, u"MMM yyyy"_s),
                          static_cast<double>(month.entered),
                          count(static_cast<qint64>(month.entered)),
                          tr("%1 bought").arg(count(static_cast<qint64>(month.bought))),
                          Tone::Accent,
                          {},
                          {}};
            bars << bar;
            entered += month.entered;
            bought += month.bought;
        }
        self->m_months->show(bars);
        self->m_past->setText(tr("%1 came in over the year, %2 of them bought here within 90 days. Consents count as they are now.")
                                  .arg(count(static_cast<qint64>(entered)), count(static_cast<qint64>(bought))));
    });
}

} // namespace tradewind
