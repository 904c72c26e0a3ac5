// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/outcomecard.h"

#include "jobs/measures/owedwords.h"
#include "models/base/words.h"
#include "models/campaigns/campaignwords.h"
#include "ui/panels/campaigns/figurebars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString share(qint64 part, qint64 whole)
{
    return whole > 0 ? percent(static_cast<double>(part) / static_cast<double>(whole)) : QString();
}

} // namespace

OutcomeCard::OutcomeCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Outcome"));
    m_tabs = new TabRow(theme, this);
    m_tabs->setObjectName(u"outcomeTabs"_s);
    m_tabs->setTabs({tr("Funnel and sales"), tr("Experiment")});
    m_card->addToHead(m_tabs);
    box->addWidget(m_card);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(12, 10, 12, 10);
    page->setSpacing(8);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeFunnel(theme));
    m_pages->addWidget(makeExperiment(theme));
    connect(m_tabs, &TabRow::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    page->addWidget(m_pages, 1);
    m_advice = makeLabel(theme, {}, 12);
    m_advice->setObjectName(u"experimentAdvice"_s);
    m_advice->setWordWrap(true);
    page->addWidget(m_advice);
    m_card->body()->addLayout(page);
}

QWidget *OutcomeCard::makeFunnel(const Theme &theme)
{
    auto *both = new QWidget;
    auto *page = new QVBoxLayout(both);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(6);
    m_funnel = new FigureBars(theme, u"funnel"_s);
    m_funnel->setAccessibleName(tr("Funnel"));
    page->addWidget(m_funnel);
    m_foot = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_foot->setObjectName(u"funnelFoot"_s);
    page->addWidget(m_foot);
    page->addWidget(makeRule(Qt::Horizontal));
    m_owed = makeLabel(theme, {}, 13, QFont::DemiBold);
    m_owed->setObjectName(u"owed"_s);
    m_lift = makeLabel(theme, {}, 12);
    m_lift->setObjectName(u"lift"_s);
    m_rule = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_rule->setObjectName(u"owedRule"_s);
    for (QLabel *label : {m_owed, m_lift, m_rule}) {
        label->setWordWrap(true);
        page->addWidget(label);
    }
    page->addStretch(1);
    return both;
}

QWidget *OutcomeCard::makeExperiment(const Theme &theme)
{
    auto *both = new QWidget;
    auto *page = new QVBoxLayout(both);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(8);
    m_title = makeLabel(theme, tr("Experiment"), 13, QFont::DemiBold);
    m_title->setObjectName(u"experimentTitle"_s);
    page->addWidget(m_title);
    m_gauge = new FigureBars(theme, u"experimentGauge"_s);
    m_gauge->setAccessibleName(tr("People in each arm, of those needed"));
    page->addWidget(m_gauge);
    m_arms = new FigureBars(theme, u"experimentArms"_s);
    m_arms->setAccessibleName(tr("Appointments of each arm"));
    page->addWidget(m_arms);
    page->addStretch(1);
    return both;
}

void OutcomeCard::turn()
{
    m_tabs->setCurrent(1 - m_tabs->current());
    m_pages->setCurrentIndex(m_tabs->current());
}

void OutcomeCard::showOwed(const CampaignFacts &facts)
{
    QString owed = tr("Owed to it: %1").arg(owedWords(facts.owed.sum));
    if (facts.firstSaleAfter)
        owed += u"; "_s + tr("first sale on day %1").arg(*facts.firstSaleAfter);
    m_owed->setText(owed);
    m_lift->setVisible(facts.canHoldOut);
    m_lift->setText(facts.canHoldOut ? liftWords(facts.owed) : QString());
    m_rule->setText(facts.owed.rule.sentence());
}

void OutcomeCard::show(const CampaignFacts &facts, QDate today)
{
    const FunnelCount &funnel = facts.funnel;
    const auto bar = [&](const QString &label, qint64 value, Tone tone) {
        return FigureBar{
            label, static_cast<double>(value), count(value), label == tr("Entered") ? QString() : share(value, funnel.entered), tone, {},
            {}};
    };
    m_funnel->show({bar(tr("Entered"), funnel.entered, Tone::Accent), bar(tr("Sent to"), funnel.sent, Tone::Accent),
                    bar(tr("Delivered"), funnel.delivered, Tone::Accent), bar(tr("Answered"), funnel.replied, Tone::Accent),
                    bar(tr("Appointment"), funnel.booked, Tone::Accent), bar(tr("Came in"), funnel.shown, Tone::Accent),
                    bar(tr("Sold"), funnel.sold, Tone::Good)});
    m_foot->setText(
        funnel.entered == 0
            ? tr("Nobody entered yet.")
            : tr("Who entered in 90 days. %1 opted out, %2").arg(count(funnel.optedOut), share(funnel.optedOut, funnel.entered)));
    showOwed(facts);
    const bool hasExperiment = facts.experiment.has_value();
    m_gauge->setVisible(hasExperiment);
    m_arms->setVisible(hasExperiment);
    if (!hasExperiment) {
        m_title->setText(tr("Experiment"));
        m_advice->setText(tr("No experiment runs here. Press X on a message to try other words on half of the people."));
        return;
    }
    m_title->setText(tr("Experiment, by appointments made"));
    QList<FigureBar> gauge, arms;
    double widest = 0.05;
    for (const ArmReport &arm : facts.experiment->arms) {
        const std::int64_t needed = std::max<std::int64_t>(arm.needed.value_or(0), 100);
        const double full = std::min(1.0, static_cast<double>(arm.count) / static_cast<double>(needed));
        gauge << FigureBar{arm.name, full, count(arm.count), tr("of %1").arg(count(needed)), Tone::Dim, {}, {}};
        FigureBar rate{arm.name, arm.mean, percent(arm.mean, 1), {}, Tone::Info, {}, {}};
        if (arm.interval) {
            rate.range = std::pair(arm.interval->least, arm.interval->most);
            rate.second = tr("%1–%2%").arg(QLocale().toString(arm.interval->least * 100, 'f', 1),
                                           QLocale().toString(arm.interval->most * 100, 'f', 1));
            widest = std::max(widest, arm.interval->most);
        }
        arms << rate;
    }
    m_gauge->show(gauge, 1);
    m_arms->show(arms, widest);
    m_advice->setText(experimentWords(*facts.experiment, facts.enteringADay, today));
}

} // namespace tradewind
