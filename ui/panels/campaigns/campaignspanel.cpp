// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/campaignspanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/campaigns/campaignwords.h"
#include "models/leads/smalltable.h"
#include "models/queue/queuedesk.h"
#include "ui/panels/campaigns/audiencepage.h"
#include "ui/panels/campaigns/outcomecard.h"
#include "ui/panels/campaigns/sequenceview.h"
#include "ui/panels/campaigns/stepcard.h"
#include "ui/panels/campaigns/tomorrowcard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 askedUnbidden = 2'000; // people in sequences: up to here the dry run of tomorrow is there at once

} // namespace

CampaignsPanel::CampaignsPanel(const Theme &theme, CampaignDesk &desk, QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_lines(new SmallTable({tr("Sequence or campaign"), tr("Here")}, this))
{
    m_new = new KeyButton(theme, tr("New campaign"), u"Ctrl N"_s, KeyButton::Kind::Plain, this);
    m_new->setIconName(u"plus"_s);
    connect(m_new, &KeyButton::clicked, this, &CampaignsPanel::askNew);
    m_tabs = new TabRow(theme, this);
    m_tabs->setObjectName(u"campaignTabs"_s);
    m_tabs->setTabs({tr("Sequences"), tr("Audiences")});
    connect(m_tabs, &TabRow::chosen, this, &CampaignsPanel::chooseTab);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 12, 16, 12);
    m_pages = new QStackedWidget;
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(makeTop(theme), 5);
    rows->addWidget(makeBottom(theme), 5);
    m_pages->addWidget(page);
    m_audiences = new AudiencePage(theme, desk);
    m_pages->addWidget(m_audiences);
    m_state = new StateWords(theme);
    m_pages->addWidget(m_state);
    box->addWidget(m_pages);
    connect(m_state, &StateWords::pressed, this, &CampaignsPanel::reload);
    connect(m_audiences, &AudiencePage::personOpened, this, [this](qint64 id) { Q_EMIT openRequested(u"customer"_s, id); });
    connect(m_audiences, &AudiencePage::campaignAsked, this, [this](const SavedAudience &audience) {
        m_tabs->setCurrent(Sequences);
        chooseTab(Sequences);
        askNew();
        m_newAudience->setCurrentIndex(std::max(0, m_newAudience->findData(audience.id)));
    });
    connect(m_audiences, &AudiencePage::saved, this, [this] { m_audienceChoices.clear(); });
    addKeys();
    showState(PanelState::Loading);
    reload();
}

QWidget *CampaignsPanel::makeTop(const Theme &theme)
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *list = new Card(theme, tr("Campaigns and sequences"));
    list->setFixedWidth(276);
    m_table = new LineTable(theme, u"campaignTable"_s, tr("Campaigns and sequences"));
    m_table->setItemDelegate(new CellDelegate(theme, m_table));
    m_table->setRowHeight(36);
    m_table->showModel(m_lines, 0);
    m_table->horizontalHeader()->hide();
    m_table->setWidths({0, 48});
    list->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { chooseLine(index.row()); });
    row->addWidget(list);
    m_planCard = new Card(theme, tr("Sequence"));
    m_chip = new StateChip(theme);
    m_planCard->addToHead(m_chip);
    m_about = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_about->setObjectName(u"campaignAbout"_s);
    m_about->setContentsMargins(12, 6, 12, 4);
    m_planCard->body()->addWidget(m_about);
    m_view = new SequenceView(theme);
    connect(m_view, &SequenceView::stepClicked, this, &CampaignsPanel::selectStep);
    m_planCard->body()->addWidget(m_view, 1);
    m_planCard->body()->addWidget(makeRule(Qt::Horizontal));
    m_strip = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_strip->setObjectName(u"validation"_s);
    m_strip->setContentsMargins(12, 5, 12, 2);
    m_planCard->body()->addWidget(m_strip);
    m_said = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_said->setObjectName(u"campaignSaid"_s);
    m_said->setContentsMargins(12, 0, 12, 6);
    m_planCard->body()->addWidget(m_said);
    m_planCard->body()->addWidget(makeNewLine(theme));
    row->addWidget(m_planCard, 1);
    return top;
}

QWidget *CampaignsPanel::makeNewLine(const Theme &theme)
{
    auto *both = new QWidget;
    auto *box = new QVBoxLayout(both);
    box->setContentsMargins(12, 0, 12, 8);
    m_newLine = new QWidget;
    auto *row = new QHBoxLayout(m_newLine);
    row->setContentsMargins(0, 0, 0, 0);
    m_newTitle = new QLineEdit;
    m_newTitle->setObjectName(u"newCampaignTitle"_s);
    m_newTitle->setPlaceholderText(tr("Name of the campaign"));
    m_newSequence = new ChoiceBox;
    m_newSequence->setObjectName(u"newCampaignSequence"_s);
    m_newSequence->setAccessibleName(tr("Sequence"));
    m_newAudience = new ChoiceBox;
    m_newAudience->setObjectName(u"newCampaignAudience"_s);
    m_newAudience->setAccessibleName(tr("Audience"));
    m_newHoldout = new ChoiceBox;
    m_newHoldout->setObjectName(u"newCampaignHoldout"_s);
    m_newHoldout->setAccessibleName(tr("Held out, to know what it adds"));
    m_newHoldout->setToolTip(tr("People who fit and get nothing, so that what the campaign adds is known."));
    auto *made = new KeyButton(theme, tr("Make it"), u"↵"_s, KeyButton::Kind::Primary);
    made->setObjectName(u"makeCampaign"_s);
    made->setFocusPolicy(Qt::StrongFocus);
    connect(made, &KeyButton::clicked, this, &CampaignsPanel::create);
    connect(m_newTitle, &QLineEdit::returnPressed, this, &CampaignsPanel::create);
    row->addWidget(m_newTitle, 2);
    row->addWidget(makeLabel(theme, tr("goes to"), 12, QFont::Normal, u"dim"_s));
    row->addWidget(m_newAudience, 2);
    row->addWidget(makeLabel(theme, tr("through"), 12, QFont::Normal, u"dim"_s));
    row->addWidget(m_newSequence, 2);
    row->addWidget(m_newHoldout, 1);
    row->addWidget(made);
    m_newLine->hide();
    box->addWidget(m_newLine);
    m_addLine = new QWidget;
    auto *add = new QHBoxLayout(m_addLine);
    add->setContentsMargins(0, 0, 0, 0);
    add->addWidget(makeLabel(theme, tr("Add after this step"), 12, QFont::Normal, u"dim"_s));
    m_addKind = new ChoiceBox;
    m_addKind->setObjectName(u"addKind"_s);
    m_addKind->setAccessibleName(tr("Kind of the new step"));
    for (const StepKind kind : {StepKind::Sms, StepKind::Email, StepKind::Letter, StepKind::Call, StepKind::Wait, StepKind::Branch})
        m_addKind->addItem(stepKindWords(kind), static_cast<int>(kind));
    add->addWidget(m_addKind);
    auto *insert = new KeyButton(theme, tr("Add"), u"↵"_s, KeyButton::Kind::Primary);
    insert->setObjectName(u"insertStep"_s);
    insert->setFocusPolicy(Qt::StrongFocus);
    connect(insert, &KeyButton::clicked, this, [this] { insertKind(m_addKind->currentData().toInt()); });
    add->addWidget(insert);
    add->addStretch(1);
    m_addLine->hide();
    box->addWidget(m_addLine);
    return both;
}

QWidget *CampaignsPanel::makeBottom(const Theme &theme)
{
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_stepCard = new StepCard(theme, m_desk.templates(), [this](Fact fact) { return m_desk.wordsOf(fact); });
    m_stepCard->setFixedWidth(388);
    connect(m_stepCard, &StepCard::edited, this, &CampaignsPanel::takeEdited);
    connect(m_stepCard, &StepCard::editingEnded, this, &CampaignsPanel::focusFirst);
    connect(m_stepCard->editButton(), &KeyButton::clicked, m_stepCard, &StepCard::edit);
    connect(m_stepCard->whyButton(), &KeyButton::clicked, this, &CampaignsPanel::whyNot);
    row->addWidget(m_stepCard);
    m_outcome = new OutcomeCard(theme);
    row->addWidget(m_outcome, 1);
    m_tomorrow = new TomorrowCard(theme);
    m_tomorrow->setFixedWidth(404);
    connect(m_tomorrow, &TomorrowCard::personOpened, this, [this](qint64 id) { Q_EMIT openRequested(u"customer"_s, id); });
    connect(m_tomorrow->mainButton(), &KeyButton::clicked, this, &CampaignsPanel::goOn);
    connect(m_tomorrow->holdButton(), &KeyButton::clicked, this, &CampaignsPanel::holdAll);
    row->addWidget(m_tomorrow);
    return bottom;
}

QString CampaignsPanel::heading() const
{
    return tr("Campaigns");
}

QString CampaignsPanel::countLine() const
{
    int live = 0, held = 0;
    for (const CampaignLine &line : m_all.lines) {
        live += line.state == u"on" || line.state == u"launched" || line.state == u"pilot";
        held += line.state == u"held" || line.state == u"paused";
    }
    return m_all.isEverythingStopped ? tr("everything is on hold") : tr("%1 live, %2 paused").arg(live).arg(held);
}

QList<QWidget *> CampaignsPanel::headerWidgets() const
{
    return {m_tabs, m_new};
}

void CampaignsPanel::focusFirst()
{
    if (m_pages->currentIndex() == Audiences)
        m_audiences->focusFirst();
    else
        m_table->setFocus();
}

void CampaignsPanel::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Ready) {
        m_pages->setCurrentIndex(m_tabs->current());
        return;
    }
    if (state == PanelState::Loading)
        m_state->say(u"clock"_s, tr("Reading the campaigns."), words);
    else if (state == PanelState::Error)
        m_state->say(u"warning"_s, tr("The campaigns cannot be read."), words, tr("Try again"));
    else
        m_state->say(u"campaigns"_s, tr("No sequence is here."), words, tr("Look again"));
    m_pages->setCurrentWidget(m_state);
}

void CampaignsPanel::chooseTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    if (tab == Audiences)
        m_audiences->reload();
    focusFirst();
}

void CampaignsPanel::reload()
{
    m_desk.list([self = QPointer(this)](const Result<CampaignList> &list) {
        if (self)
            self->takeList(list);
    });
}

void CampaignsPanel::takeList(const Result<CampaignList> &list)
{
    if (!list) {
        showState(PanelState::Error, localized(list.error()));
        return;
    }
    m_all = *list;
    QList<SmallTable::Line> lines;
    int row = 0;
    for (const CampaignLine &line : m_all.lines) {
        const QString second = line.campaignId ? tr("campaign · %1").arg(campaignStateWords(line.state))
                                               : programWords(line.program) + u" · "_s + campaignStateWords(line.state);
        lines << SmallTable::Line{
            {{line.title, second, {}, Tone::Strong, false}, {line.here > 0 ? count(line.here) : QString(), {}, {}, Tone::Normal, true}},
            {}};
        if (line.sequence == m_chosen && line.campaignId == m_chosenCampaign)
            row = static_cast<int>(lines.size()) - 1;
    }
    qint64 everybody = 0;
    for (const CampaignLine &line : m_all.lines)
        everybody += line.campaignId ? 0 : line.here;
    if (m_chosen.isEmpty() && everybody <= askedUnbidden)
        askTomorrow();
    if (m_chosen.isEmpty()) { // the one with the most people says most about the store
        for (int at = 0; at < m_all.lines.size(); ++at) {
            if (m_all.lines.at(at).here > m_all.lines.at(row).here)
                row = at;
        }
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    m_lines->setLines(lines);
    m_table->showRows();
    showState(lines.isEmpty() ? PanelState::Empty : PanelState::Ready);
    m_table->setCurrentIndex(m_lines->index(row, 0));
    chooseLine(row);
    Q_EMIT headChanged();
}

void CampaignsPanel::chooseLine(int row)
{
    if (row < 0 || row >= m_all.lines.size())
        return;
    const CampaignLine &line = m_all.lines.at(row);
    const bool isSame = line.sequence == m_chosen && line.campaignId == m_chosenCampaign;
    if (!isSame && m_isChanged) {
        say(tr("This sequence was changed. Ctrl+S keeps it, Ctrl+Z gives the change up."), u"warn"_s);
        const QSignalBlocker quiet(m_table->selectionModel());
        for (int at = 0; at < m_all.lines.size(); ++at) {
            if (m_all.lines.at(at).sequence == m_chosen && m_all.lines.at(at).campaignId == m_chosenCampaign)
                m_table->setCurrentIndex(m_lines->index(at, 0));
        }
        m_table->viewport()->update();
        return;
    }
    m_chosen = line.sequence;
    m_chosenCampaign = line.campaignId;
    if (!isSame)
        m_step = 0;
    readFacts();
}

void CampaignsPanel::readFacts()
{
    m_desk.facts(m_chosen, m_chosenCampaign,
                 [self = QPointer(this), sequence = m_chosen, campaign = m_chosenCampaign](const Result<CampaignFacts> &facts) {
                     if (!self || sequence != self->m_chosen || campaign != self->m_chosenCampaign)
                         return; // another one was chosen meanwhile
                     if (!facts) {
                         self->say(localized(facts.error()), u"bad"_s);
                         return;
                     }
                     self->m_facts = *facts;
                     if (!self->m_isChanged)
                         self->m_plan = facts->sequence;
                     self->showFacts();
                 });
}

void CampaignsPanel::showFacts()
{
    const CampaignFacts &facts = *m_facts;
    const auto &campaign = facts.campaign;
    m_planCard->setTitle(campaign ? campaign->title : m_plan.title.in(m_desk.language()));
    const QString state = campaign                     ? campaign->state
                          : facts.quietUntil.isValid() ? u"season"_s
                          : facts.isHeld               ? u"held"_s
                          : facts.isOn                 ? u"on"_s
                                                       : u"calls"_s;
    m_chip->say(campaignStateWords(state), campaignStateTone(state), 0, state == u"held" || state == u"paused" ? u"clock"_s : u"check"_s);
    m_chip->setMinimumWidth(m_chip->sizeHint().width());
    QString about = campaign
                        ? tr("To: %1. Through: %2, version %3.")
                              .arg(facts.audienceSentence, m_plan.title.in(m_desk.language()))
                              .arg(facts.sequence.version)
                        : tr("%1, %2 days, version %3.").arg(programWords(m_plan.program)).arg(m_plan.lifeDays).arg(facts.sequence.version);
    if (campaign && !campaign->approvedBy.isEmpty())
        about += u' ' + tr("Agreed by %1.").arg(campaign->approvedBy);
    else if (campaign && !campaign->askedBy.isEmpty())
        about += u' ' + tr("%1 asked for a second person.").arg(campaign->askedBy);
    if (facts.quietUntil.isValid())
        about += u' ' + (campaign ? tr("Months to avoid until %1; a campaign goes all the same.")
                                  : tr("Says nothing by itself before %1; who is found meanwhile is looked at then."))
                            .arg(dayWords(facts.quietUntil));
    if (campaign && campaign->holdout > 0 && facts.canHoldOut)
        about += u' ' + tr("%1% of them are held out.").arg(QLocale().toString(campaign->holdout));
    m_about->setText(about);
    m_about->setToolTip(about);
    if (campaign) {
        const QString words = moveWords(facts.next, *campaign, facts.waiting);
        m_tomorrow->mainButton()->setText(words.isEmpty() ? tr("Nothing to do") : words);
        m_tomorrow->mainButton()->setEnabled(facts.next != CampaignMove::Nothing);
    } else {
        m_tomorrow->mainButton()->setText(facts.isHeld    ? tr("Let it go on")
                                          : facts.waiting ? waveWords(*facts.waiting)
                                          : facts.isOn    ? tr("Only call from now on")
                                                          : tr("Let it write"));
        m_tomorrow->mainButton()->setEnabled(true);
    }
    m_tomorrow->mainButton()->updateGeometry();
    m_tomorrow->holdButton()->setText(m_all.isEverythingStopped ? tr("Let all go on") : tr("Hold all"));
    m_outcome->show(facts, localDay(m_desk.nowMs(), m_desk.zone()));
    m_tomorrow->tell(m_desk.nowMs());
    showPlan();
}

void CampaignsPanel::showPlan()
{
    if (!m_facts)
        return;
    CampaignFacts shown = *m_facts;
    shown.findings = checked(m_plan, m_desk.templates(), {});
    m_facts->findings = shown.findings;
    m_step = std::clamp(m_step, 0, std::max(0, static_cast<int>(m_plan.steps.size()) - 1));
    m_view->show(shown, m_plan, m_step);
    showStrip();
    m_stepCard->showStep(m_plan, m_step);
    readSamples();
}

void CampaignsPanel::showStrip()
{
    QStringList words;
    QString tone = u"good"_s;
    for (const SequenceFinding &finding : m_facts->findings) {
        words << findingWords(finding, m_plan);
        if (finding.weight == SequenceFinding::Weight::Error)
            tone = u"bad"_s;
        else if (finding.weight == SequenceFinding::Weight::Warning && tone != u"bad"_s)
            tone = u"warn"_s;
    }
    QStringList others;
    for (const auto &[title, people] : m_facts->overlap)
        others << tr("%1 in %2").arg(count(people), title);
    words << (others.isEmpty() ? tr("nobody here is in another sequence")
                               : tr("also elsewhere: %1; the higher one speaks").arg(others.mid(0, 3).join(u", "_s)));
    m_strip->setText(words.join(u"  ·  "_s));
    m_strip->setToolTip(words.join(u'\n'));
    setTone(m_strip, tone);
    if (m_isChanged)
        say(tr("Changed, not saved: Ctrl+S makes it version %1 for new people, Ctrl+Z gives it up.").arg(m_facts->sequence.version + 1),
            u"warn"_s);
}

void CampaignsPanel::readSamples()
{
    if (m_plan.steps.empty() || !m_facts)
        return;
    const Step &step = m_plan.steps[static_cast<std::size_t>(m_step)];
    if (!isTouch(step.kind) || isTask(step.kind))
        return;
    m_desk.samples(*m_facts, m_plan, m_step,
                   [self = QPointer(this), chosen = m_chosen, at = m_step](const Result<QList<SampleMessage>> &samples) {
                       if (!self || chosen != self->m_chosen || at != self->m_step || self->m_stepCard->isEditing())
                           return;
                       if (samples)
                           self->m_stepCard->showSamples(*samples, self->m_desk.zone());
                       else
                           self->m_stepCard->say(localized(samples.error()));
                   });
}

void CampaignsPanel::say(const QString &words, const QString &tone)
{
    m_said->setText(words);
    setTone(m_said, tone.isEmpty() ? u"dim"_s : tone);
}

} // namespace tradewind
