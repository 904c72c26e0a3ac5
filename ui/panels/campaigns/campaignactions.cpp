// SPDX-License-Identifier: Apache-2.0
// What a person does in the Campaigns panel: keys, changes of the plan, and the steps of a campaign.
#include "ui/panels/campaigns/campaignspanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/campaigns/campaignwords.h"
#include "ui/panels/campaigns/audiencepage.h"
#include "ui/panels/campaigns/outcomecard.h"
#include "ui/panels/campaigns/sequenceview.h"
#include "ui/panels/campaigns/stepcard.h"
#include "ui/panels/campaigns/tomorrowcard.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/tabrow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QSpinBox>
#include <QStackedWidget>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// In a list of choices or a form letters choose; they are no keys of the panel then.
bool isChoosing()
{
    const QWidget *focus = QApplication::focusWidget();
    return qobject_cast<const QComboBox *>(focus) || qobject_cast<const QSpinBox *>(focus) || qobject_cast<const QLineEdit *>(focus);
}

bool isMessage(StepKind kind)
{
    return isTouch(kind) && !isTask(kind);
}

} // namespace

void CampaignsPanel::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, const QString &meaning, std::function<void()> act, bool inStrip = false) {
        addKey(
            sequence, meaning,
            [this, act = std::move(act)] {
                if (!isChoosing() && m_pages->currentIndex() == Sequences)
                    act();
            },
            inStrip);
    };
    key(Qt::Key_Left, tr("Step before"), [this] { selectStep(m_step - 1); });
    key(Qt::Key_Right, tr("Next step"), [this] { selectStep(m_step + 1); });
    key(QKeySequence(u"["_s), tr("A day earlier"), [this] { moveStep(-1); });
    key(QKeySequence(u"]"_s), tr("A day later"), [this] { moveStep(1); });
    key(QKeySequence(u"+"_s), tr("Add a step after this one"), [this] { addStep(); });
    key(QKeySequence(u"X"_s), tr("Try other words on half of the people"), [this] { addExperiment(); });
    key(Qt::Key_Delete, tr("Remove the step"), [this] { removeStep(); });
    key(
        QKeySequence(u"E"_s), tr("Change the step"), [this] { m_stepCard->edit(); }, true);
    key(QKeySequence(u","_s), tr("Sample before"), [this] { m_stepCard->nextSample(-1); });
    key(QKeySequence(u"."_s), tr("Next sample"), [this] { m_stepCard->nextSample(1); });
    key(QKeySequence(u"W"_s), tr("Why not? The person's page"), [this] { whyNot(); });
    key(
        QKeySequence(u"R"_s), tr("Dry run of tomorrow, or of a campaign that has not begun"), [this] { askTomorrow(); }, true);
    key(QKeySequence(u"D"_s), tr("Preview 90 days"), [this] { askNinetyDays(); });
    key(QKeySequence(u"O"_s), tr("Funnel and sales, or the experiment"), [this] { m_outcome->turn(); });
    key(QKeySequence(u"P"_s), tr("Pause, or go on"), [this] { hold(); });
    key(QKeySequence(u"H"_s), tr("Hold all, or let all go on"), [this] { holdAll(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Backspace), tr("End the campaign"), [this] { endCampaign(); });
    addKey(QKeySequence(u"B"_s), tr("Try the audience on the past"), [this] {
        if (!isChoosing() && m_pages->currentIndex() == Audiences)
            m_audiences->tryOnThePast();
    });
    addKey(QKeySequence(u"C"_s), tr("Add a condition"), [this] {
        if (!isChoosing() && m_pages->currentIndex() == Audiences)
            m_audiences->addCondition();
    });
    addKey(
        QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Next step of the campaign"),
        [this] {
            if (m_pages->currentIndex() == Audiences)
                Q_EMIT m_audiences->campaignAsked(m_audiences->current());
            else
                goOn();
        },
        true);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_N), tr("New campaign, or new audience"), [this] {
        if (m_pages->currentIndex() == Audiences)
            m_audiences->startNew();
        else
            askNew();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_S), tr("Save as a new version"), [this] {
        if (m_pages->currentIndex() == Audiences)
            m_audiences->save();
        else
            save();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Z), tr("Give changes up"), [this] {
        if (m_pages->currentIndex() == Sequences)
            discard();
    });
    addKey(QKeySequence(Qt::Key_Escape), tr("Back"), [this] {
        const bool wasOpen = !m_newLine->isHidden() || !m_addLine->isHidden();
        m_newLine->hide();
        m_addLine->hide();
        if (wasOpen || !m_tomorrow->back())
            focusFirst();
    });
    for (int tab = 0; tab < 2; ++tab) {
        addKey(QKeySequence(QString::number(tab + 1)), tab == Sequences ? tr("Sequences and campaigns") : tr("Audiences"), [this, tab] {
            if (isChoosing())
                return;
            m_tabs->setCurrent(tab);
            chooseTab(tab);
        });
    }
    addKey(QKeySequence(u"F5"_s), tr("Read everything again"), [this] {
        m_desk.forget();
        reload();
    });
}

void CampaignsPanel::selectStep(int step)
{
    if (!m_facts || m_plan.steps.empty())
        return;
    m_step = std::clamp(step, 0, static_cast<int>(m_plan.steps.size()) - 1);
    m_view->select(m_step);
    m_stepCard->showStep(m_plan, m_step);
    readSamples();
}

void CampaignsPanel::change(const Sequence &sequence, int selected)
{
    m_plan = sequence;
    m_isChanged = m_facts && m_plan != m_facts->sequence;
    m_step = selected;
    if (!m_isChanged)
        say({});
    showPlan();
}

void CampaignsPanel::moveStep(int days)
{
    if (m_facts)
        change(movedBy(m_plan, m_step, days), m_step);
}

void CampaignsPanel::addStep()
{
    m_newLine->hide();
    m_addLine->show();
    m_addKind->setFocus();
}

void CampaignsPanel::insertKind(int kind)
{
    if (!m_facts)
        return;
    m_addLine->hide();
    const auto stepKind = static_cast<StepKind>(kind);
    if (stepKind == StepKind::Branch) {
        addBranch();
        return;
    }
    Step step;
    step.kind = stepKind;
    step.id = freeStepId(m_plan, stepKind);
    step.graceMinutes = (isMessage(stepKind) ? 2 : 14) * 1'440;
    const std::vector<double> days = stepDays(m_plan);
    step.timing.from = Timing::From::Entry;
    step.timing.day = days.empty() ? 0 : static_cast<int>(days[static_cast<std::size_t>(m_step)]) + 3; // 72 h is the least between texts
    step.timing.at = QTime(11, 0);
    if (isMessage(stepKind)) {
        for (const QString &id : m_desk.templates().messageIds()) {
            if (step.words.isEmpty() && m_desk.templates().message(id)->channel == channelOf(stepKind))
                step.words = id;
        }
    } else if (isTask(stepKind)) {
        step.words = m_desk.templates().scriptIds().value(0);
        step.slaMinutes = 1'440;
    }
    const int at = m_plan.steps.empty() ? 0 : m_step + 1;
    change(withStep(m_plan, at, step), at);
    m_stepCard->edit();
}

void CampaignsPanel::addBranch()
{
    FactCondition equity;
    equity.kind = FactCondition::Kind::Test;
    equity.fact = Fact::CountedEquity;
    equity.test = ConditionTest::AtLeast;
    equity.number = 300'000;
    const int at = m_plan.steps.empty() ? 0 : m_step + 1;
    change(withBranch(m_plan, at, equity, u"end"_s), at);
    m_stepCard->edit();
}

void CampaignsPanel::addExperiment()
{
    if (!m_facts || m_plan.steps.empty())
        return;
    const Step &step = m_plan.steps[static_cast<std::size_t>(m_step)];
    if (!isMessage(step.kind)) {
        say(tr("An experiment tries other words of a text, e-mail or letter: choose one of those."), u"bad"_s);
        return;
    }
    QString other;
    for (const QString &id : m_desk.templates().messageIds()) {
        const bool isLike = m_desk.templates().message(id)->channel == channelOf(step.kind) && id != step.words;
        if (isLike &&
            (other.isEmpty() || (!other.startsWith(step.words.section(u'.', 0, 0)) && id.startsWith(step.words.section(u'.', 0, 0)))))
            other = id;
    }
    const int at = m_step;
    change(withExperiment(m_plan, at, other), at + 2); // the second arm: its words are what may be chosen now
    m_stepCard->edit();
}

void CampaignsPanel::removeStep()
{
    if (m_facts && m_plan.steps.size() > 1)
        change(withoutStep(m_plan, m_step), std::max(0, m_step - 1));
    else if (m_facts)
        say(tr("A sequence keeps at least one step."), u"bad"_s);
}

void CampaignsPanel::takeEdited(const Step &step, const QString &then)
{
    Sequence changed = m_plan;
    Step &place = changed.steps[static_cast<std::size_t>(m_step)];
    const Step before = place;
    place = step;
    if (!then.isEmpty())
        place.then = then == u"end"_s ? static_cast<int>(changed.steps.size())
                                      : changed.indexOf(then).value_or(static_cast<int>(changed.steps.size()));
    if (place == before) {
        showPlan();
        return;
    }
    change(changed, m_step);
}

void CampaignsPanel::save()
{
    if (!m_isChanged) {
        say(tr("Nothing was changed."));
        return;
    }
    for (const SequenceFinding &finding : m_facts->findings) {
        if (finding.weight == SequenceFinding::Weight::Error) {
            say(findingWords(finding, m_plan), u"bad"_s);
            return;
        }
    }
    m_desk.save(m_plan, [self = QPointer(this)](const Result<Sequence> &kept) {
        if (!self)
            return;
        if (!kept) {
            self->say(localized(kept.error()), u"bad"_s);
            return;
        }
        self->m_isChanged = false;
        self->m_plan = *kept;
        self->say(tr("Saved as version %1. Who is in an older version stays in it.").arg(kept->version), u"good"_s);
        self->reload();
    });
}

void CampaignsPanel::discard()
{
    if (!m_isChanged)
        return;
    m_isChanged = false;
    m_plan = m_facts->sequence;
    say(tr("The change was given up."));
    showPlan();
}

void CampaignsPanel::askNew()
{
    m_addLine->hide();
    m_newTitle->clear();
    m_newSequence->clear();
    for (const CampaignLine &line : m_all.lines) {
        if (line.campaignId == 0)
            m_newSequence->addItem(line.title, line.sequence);
    }
    m_newSequence->setCurrentIndex(std::max(0, m_newSequence->findData(m_chosen)));
    QList<double> percents{0, 5, 10, 20};
    if (!percents.contains(m_all.usualHoldout))
        percents << m_all.usualHoldout;
    m_newHoldout->clear();
    for (const double percent : percents)
        m_newHoldout->addItem(percent > 0 ? tr("%1% held out").arg(QLocale().toString(percent)) : tr("nobody held out"), percent);
    m_newHoldout->setCurrentIndex(static_cast<int>(percents.indexOf(m_all.usualHoldout)));
    if (m_newAudience->count() == 0 || m_audienceChoices.isEmpty()) {
        m_newAudience->clear();
        m_desk.audiences([self = QPointer(this)](const Result<QList<SavedAudience>> &all) {
            if (!self || !all)
                return;
            self->m_audienceChoices = *all;
            const QString wanted = self->m_newAudience->currentData().toString();
            self->m_newAudience->clear();
            for (const SavedAudience &one : *all)
                self->m_newAudience->addItem(one.titleIn(self->m_desk.language()), one.id);
            self->m_newAudience->setCurrentIndex(std::max(0, self->m_newAudience->findData(wanted)));
        });
    }
    m_newLine->show();
    m_newTitle->setFocus();
}

void CampaignsPanel::create()
{
    const int at = m_newAudience->currentIndex();
    if (m_newTitle->text().trimmed().isEmpty() || at < 0 || at >= m_audienceChoices.size()) {
        say(tr("A campaign needs a name, an audience and a sequence."), u"bad"_s);
        return;
    }
    m_desk.create(m_newTitle->text().trimmed(), m_newSequence->currentData().toString(), m_audienceChoices.at(at),
                  m_newHoldout->currentData().toDouble(), [self = QPointer(this)](const Result<CampaignRow> &made) {
                      if (!self)
                          return;
                      if (!made) {
                          self->say(localized(made.error()), u"bad"_s);
                          return;
                      }
                      self->m_newLine->hide();
                      self->m_chosen = made->sequence;
                      self->m_chosenCampaign = made->id;
                      self->m_step = 0;
                      self->say(tr("A draft: nobody is in it. Ctrl+Enter previews it."));
                      self->reload();
                      self->focusFirst();
                  });
}

void CampaignsPanel::goOn()
{
    if (!m_facts || m_isBusy)
        return;
    if (m_isChanged) {
        say(tr("Save the sequence first: Ctrl+S."), u"warn"_s);
        return;
    }
    for (const SequenceFinding &finding : m_facts->findings) {
        if (finding.weight == SequenceFinding::Weight::Error) {
            say(findingWords(finding, m_plan), u"bad"_s);
            return;
        }
    }
    if (!m_facts->campaign) {
        if (m_facts->waiting && !m_facts->isHeld)
            letGo();
        else
            switchOn();
        return;
    }
    if (m_facts->next == CampaignMove::Nothing) {
        say(tr("There is no next step for this campaign."));
        return;
    }
    m_isBusy = true;
    say(tr("Working …"));
    m_desk.move(*m_facts->campaign, [self = QPointer(this), move = m_facts->next](const Result<CampaignStep> &step) {
        if (!self)
            return;
        self->m_isBusy = false;
        if (!step) {
            self->say(localized(step.error()), u"bad"_s);
            self->reload();
            return;
        }
        const CampaignRow &row = step->campaign;
        switch (move) {
        case CampaignMove::Preview:
            self->say(tr("%1 people fit. Read the samples, then Ctrl+Enter tries it on %2.")
                          .arg(count(row.people), count(std::min(row.pilot, row.people))),
                      u"good"_s);
            self->askTomorrow();
            break;
        case CampaignMove::Release:
            self->say(tr("%1 more messages go, each once the rules let it.").arg(count(step->released)), u"good"_s);
            break;
        case CampaignMove::Ask:
            self->say(tr("Above the limit: another person opens this campaign and presses Ctrl+Enter."), u"warn"_s);
            break;
        case CampaignMove::Resume:
            self->say(tr("It goes on."), u"good"_s);
            break;
        default:
            self->say(tr("%1 people entered, %2 were not taken: in it already, too soon again, or not meant by the sequence.")
                              .arg(count(step->entered), count(step->refused)) +
                          (step->heldOut > 0 ? u' ' + tr("%1 held out.").arg(count(step->heldOut)) : QString()),
                      u"good"_s);
        }
        self->reload();
    });
}

void CampaignsPanel::letGo()
{
    m_desk.letGo(*m_facts->waiting, [self = QPointer(this), messages = m_facts->waiting->messages](const Result<bool> &gone) {
        if (!self)
            return;
        self->say(!gone   ? localized(gone.error())
                  : *gone ? tr("%1 more messages go, each once the rules let it.").arg(count(messages))
                          : tr("Above the limit: another person opens this and presses Ctrl+Enter."),
                  !gone   ? u"bad"_s
                  : *gone ? u"good"_s
                          : u"warn"_s);
        self->reload();
    });
}

void CampaignsPanel::switchOn()
{
    if (m_facts->isHeld) {
        hold();
        return;
    }
    m_desk.setOn(m_chosen, !m_facts->isOn, [self = QPointer(this)](const Result<bool> &isOn) {
        if (!self)
            return;
        self->say(!isOn   ? localized(isOn.error())
                  : *isOn ? tr("It writes from now on, its first people in waves.")
                          : tr("It only makes calls now."),
                  isOn ? u"good"_s : u"bad"_s);
        self->reload();
    });
}

void CampaignsPanel::hold()
{
    if (!m_facts)
        return;
    const auto &campaign = m_facts->campaign;
    const auto told = [self = QPointer(this)](const QString &words, bool isGood) {
        if (!self)
            return;
        self->say(words, isGood ? QString() : u"bad"_s);
        self->reload();
    };
    if (campaign && campaign->state == u"paused") {
        goOn();
    } else if (campaign) {
        m_desk.pause(*campaign, [told](const Result<CampaignRow> &row) {
            told(row ? tr("Paused: nobody in it moves on.") : localized(row.error()), bool(row));
        });
    } else {
        m_desk.hold(m_facts->scope, !m_facts->isHeld, [told](const Result<bool> &held) {
            told(!held   ? localized(held.error())
                 : *held ? tr("On hold: nobody enters, nobody in it moves on.")
                         : tr("It goes on."),
                 bool(held));
        });
    }
}

void CampaignsPanel::holdAll()
{
    m_desk.stopEverything(!m_all.isEverythingStopped, [self = QPointer(this)](const Result<bool> &stopped) {
        if (!self)
            return;
        self->say(!stopped   ? localized(stopped.error())
                  : *stopped ? tr("Nothing goes out, from any program, until you let it go on.")
                             : tr("Everything goes on."),
                  !stopped || *stopped ? u"bad"_s : u"good"_s);
        self->reload();
    });
}

void CampaignsPanel::endCampaign()
{
    if (!m_facts || !m_facts->campaign || m_facts->campaign->state == u"ended")
        return;
    m_desk.end(*m_facts->campaign, [self = QPointer(this)](const Result<CampaignRow> &row) {
        if (!self)
            return;
        self->say(row ? tr("Ended: everybody in it left.") : localized(row.error()), row ? QString() : u"bad"_s);
        self->reload();
    });
}

void CampaignsPanel::askTomorrow()
{
    const auto show = [self = QPointer(this)](const Result<Tomorrow> &tomorrow) {
        if (!self)
            return;
        if (tomorrow)
            self->m_tomorrow->show(*tomorrow, self->m_desk.zone());
        else
            self->m_tomorrow->say(localized(tomorrow.error()));
    };
    // Nobody is in a campaign that did not begin: it is asked as if everybody entered now.
    if (m_facts && m_facts->campaign && (m_facts->campaign->state == u"draft" || m_facts->campaign->state == u"previewed")) {
        m_tomorrow->say(tr("Asking the rules about everybody this campaign would begin with …"));
        m_desk.dryRun(*m_facts->campaign, show);
    } else {
        m_tomorrow->say(tr("Asking the rules about everybody due tomorrow …"));
        m_desk.tomorrow(show);
    }
}

void CampaignsPanel::askNinetyDays()
{
    say(tr("Living 90 days of a store like this one, with invented customers …"));
    m_desk.ninetyDays([self = QPointer(this)](const Result<NinetyDays> &lived) {
        if (!self)
            return;
        if (!lived) {
            self->say(localized(lived.error()), u"bad"_s);
            return;
        }
        self->say(tr("90 days: %1 entered, %2 messages, %3 calls, %4 appointments, %5 came in, %6 sold, %7 opted out; %8 rules broken.")
                      .arg(count(lived->entered), count(lived->messages), count(lived->calls), count(lived->appointments),
                           count(lived->shown), count(lived->sold), count(lived->optOuts), count(lived->violations)),
                  lived->violations == 0 ? u"good"_s : u"bad"_s);
    });
}

void CampaignsPanel::whyNot()
{
    if (const SampleMessage *sample = m_stepCard->sample())
        Q_EMIT openRequested(u"customer"_s, sample->customerId);
}

} // namespace tradewind
