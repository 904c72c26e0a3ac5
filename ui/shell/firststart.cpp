// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/firststart.h"

#include "models/setup/lenderprogramtext.h"
#include "models/setup/mappingmodel.h"
#include "ui/panels/setup/droparea.h"
#include "ui/panels/setup/stepheader.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

FirstStart::FirstStart(const Theme &theme, BringData &bring, const QByteArray &zone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bring(bring)
{
    setObjectName(u"firstStart"_s);
    setAccessibleName(tr("First start"));
    setAutoFillBackground(true);
    m_askPath = [this](TakePath take) { askForExport(this, std::move(take)); };
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    auto *card = new Card(theme);
    card->setFixedSize(720, 560);
    outer->addWidget(card, 0, Qt::AlignCenter);

    auto *top = new QWidget;
    top->setFixedHeight(56);
    auto *head = new QHBoxLayout(top);
    head->setContentsMargins(24, 0, 24, 0);
    head->addWidget(makeLabel(theme, u"Tradewind"_s, 15, QFont::DemiBold));
    head->addStretch(1);
    m_steps = new StepHeader(theme, {tr("You"), tr("Your data"), tr("Pipeline")});
    connect(m_steps, &StepHeader::stepClicked, this, &FirstStart::goTo);
    head->addWidget(m_steps);
    card->body()->addWidget(top);
    card->body()->addWidget(makeRule(Qt::Horizontal));
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeWho());
    m_stack->addWidget(makeData());
    m_stack->addWidget(makeReady());
    card->body()->addWidget(m_stack, 1);

    card->body()->addWidget(makeRule(Qt::Horizontal));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    m_problem = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_problem->setObjectName(u"firstProblem"_s);
    m_goOn = new KeyButton(theme, tr("Go on"), u"Ctrl ↵"_s, KeyButton::Kind::Primary);
    m_goOn->setObjectName(u"firstGoOn"_s);
    connect(m_goOn, &KeyButton::clicked, this, &FirstStart::goOn);
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_goOn);
    card->body()->addLayout(foot);

    for (const auto &[key, act] :
         {std::pair(QKeySequence(u"Ctrl+Return"_s), &FirstStart::goOn), std::pair(QKeySequence(u"Ctrl+O"_s), &FirstStart::chooseFile)}) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    }
    if (const int known = m_zone->findData(zone); known >= 0)
        m_zone->setCurrentIndex(known);
    connect(&bring, &BringData::changed, this, &FirstStart::showBring);
    goTo(0);
}

int FirstStart::step() const
{
    return m_stack->currentIndex();
}

std::optional<FirstStartAnswers> FirstStart::answers() const
{
    FirstStartAnswers answers;
    answers.person = m_person->text().trimmed();
    answers.rooftop = m_rooftop->text().trimmed();
    answers.zone = m_zone->currentData().toByteArray();
    const auto rate = millipercentFromText(m_tax->text());
    if (answers.person.isEmpty() || answers.rooftop.isEmpty() || !rate || *rate > 20000)
        return std::nullopt;
    answers.tax.rateMillipercent = *rate;
    answers.tax.tradeCredit = m_credit->currentIndex() == 0 ? TaxRuleLine::TradeCredit::Full : TaxRuleLine::TradeCredit::None;
    return answers;
}

void FirstStart::goTo(int step)
{
    m_stack->setCurrentIndex(step);
    m_steps->setStep(step);
    showAnswers();
    if (step == 0)
        m_person->setFocus();
    else if (step == 1)
        m_drop->firstButton()->setFocus();
    else
        showBring();
}

void FirstStart::showAnswers()
{
    if (step() == 2)
        return;
    m_problem->setText(step() == 0 && !answers() ? tr("A name, a rooftop and a tax rate are all it takes.") : QString());
    m_goOn->setText(tr("Go on"));
    m_goOn->setAccessibleName(tr("Go on"));
    m_goOn->setVisible(step() == 0);
    m_goOn->setEnabled(answers().has_value());
}

void FirstStart::goOn()
{
    if (step() == 0) {
        if (const auto given = answers()) {
            Q_EMIT answered(*given);
            goTo(1);
        }
        return;
    }
    if (step() == 1)
        return chooseFile();
    if (m_isSample) {
        if (m_isSampleReady)
            Q_EMIT finished();
        return;
    }
    switch (m_bring.state()) {
    case BringData::State::Done:
        Q_EMIT finished();
        return;
    case BringData::State::Asking:
    case BringData::State::Failed:
        goTo(1);
        return;
    case BringData::State::Ready:
        if (m_bring.mapping().askingCount() > 0)
            Q_EMIT setupRequested();
        else
            m_bring.goOn();
        return;
    default:
        return;
    }
}

void FirstStart::chooseFile()
{
    if (step() != 1)
        return;
    m_askPath([this](const QString &path) {
        m_isSample = false;
        m_bring.open(path);
        goTo(2);
    });
}

void FirstStart::showSample(const QString &words, bool isReady)
{
    m_isSampleReady = isReady;
    m_headline->setText(isReady ? tr("The sample store is ready.") : tr("Making the sample store"));
    m_words->setText(words);
    m_goOn->setText(tr("See the pipeline"));
    m_goOn->setAccessibleName(m_goOn->text());
    m_goOn->updateGeometry();
    m_goOn->setEnabled(isReady);
    m_goOn->setVisible(true);
    if (isReady && step() == 2)
        m_goOn->setFocus();
}

void FirstStart::showBring()
{
    if (step() != 2 || m_isSample)
        return;
    const QLocale locale;
    const ImportAudit &audit = m_bring.audit();
    const FileLook &file = m_bring.file();
    QString headline = tr("Looking at the file"), words = tr("Nothing is stored yet."), button = tr("Bring it in");
    bool mayGoOn = false;
    switch (m_bring.state()) {
    case BringData::State::Looking:
    case BringData::State::Checking:
        break;
    case BringData::State::Bringing:
        headline = tr("Bringing in %1").arg(file.fileName);
        words = tr("The equity list is next.");
        break;
    case BringData::State::Asking: // an empty store has nothing to change
    case BringData::State::Failed:
        headline = m_bring.sentence();
        words = tr("Nothing was stored.");
        button = tr("Choose another file");
        mayGoOn = true;
        break;
    case BringData::State::Done:
        headline = m_bring.sentence();
        words = tr("Equity is being worked out now.");
        button = tr("See the pipeline");
        mayGoOn = true;
        m_steps->setStep(2, true);
        break;
    case BringData::State::Ready:
        mayGoOn = true;
        headline = tr("%1 of %2 rows are ready").arg(locale.toString(audit.ready), locale.toString(audit.rows));
        words = tr("%1 merged with people already named, %2 rejected with their reasons.")
                    .arg(locale.toString(audit.merged), locale.toString(audit.rejected));
        if (m_bring.mapping().askingCount() > 0) {
            headline = tr("%n column asks where it goes", nullptr, m_bring.mapping().askingCount());
            words = m_bring.obstacle();
            button = tr("Answer it in Setup");
        } else if (m_bring.step() == BringData::Step::Check) {
            button = tr("Bring in %1").arg(locale.toString(audit.ready));
        }
        break;
    }
    m_headline->setText(headline);
    m_words->setText(words);
    m_goOn->setText(button);
    m_goOn->setAccessibleName(button);
    m_goOn->updateGeometry();
    m_goOn->setVisible(true);
    m_goOn->setEnabled(mayGoOn);
    m_problem->setText({});
    if (mayGoOn)
        m_goOn->setFocus();
}

} // namespace tradewind
