// SPDX-License-Identifier: Apache-2.0
// What Bring data shows in each of its states; layout and keys live in bringdatapage.cpp.
#include "models/setup/mappingmodel.h"
#include "models/setup/rejectmodel.h"
#include "ui/panels/setup/auditcard.h"
#include "ui/panels/setup/bringdatapage.h"
#include "ui/panels/setup/stepheader.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

namespace tradewind {

using namespace Qt::StringLiterals;

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
