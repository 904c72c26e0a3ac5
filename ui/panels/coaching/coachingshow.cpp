// SPDX-License-Identifier: Apache-2.0
// What Coaching shows of a sheet: the people, the card of one, the marks of a call, and the words when there is nothing.
#include "ui/panels/coaching/coachingpanel.h"

#include "models/base/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

void CoachingPanel::take(const Result<CoachingSheet> &sheet)
{
    if (!sheet)
        return showState(PanelState::Error, localized(sheet.error()));
    m_sheet = *sheet;
    m_isRead = true;
    showSheet();
    Q_EMIT dueChanged(m_sheet.dueCount());
    Q_EMIT headChanged();
}

void CoachingPanel::showSheet()
{
    m_left->setVisible(m_sheet.isManager);
    for (KeyButton *button : {m_new, m_talk, m_certified, m_begin})
        button->setVisible(m_sheet.isManager);
    m_process->setText(processReviewWords(m_sheet));
    m_held->setText(m_sheet.lastProcessReview == m_sheet.today ? tr("Take back", "what was noted") : tr("Held", "a talk"));
    {
        const QSignalBlocker quiet(m_peopleTable->selectionModel());
        m_people->setLines(coachedLines(m_sheet));
    }
    const auto shown =
        std::find_if(m_sheet.people.begin(), m_sheet.people.end(), [&](const CoachedPerson &one) { return one.name == m_shown; });
    if (!m_sheet.people.isEmpty())
        m_peopleTable->selectRow(shown == m_sheet.people.end() ? 0 : static_cast<int>(shown - m_sheet.people.begin()));
    showPerson();
}

const CoachedPerson *CoachingPanel::selected() const
{
    const int row = m_sheet.isManager ? m_peopleTable->currentRow() : 0;
    return row >= 0 && row < m_sheet.people.size() ? &m_sheet.people.at(row) : nullptr;
}

void CoachingPanel::showPerson()
{
    const CoachedPerson *person = selected();
    for (KeyButton *button : {m_new, m_talk, m_certified, m_begin})
        button->setEnabled(person != nullptr);
    m_seen->setVisible(!m_sheet.isManager && person != nullptr && person->unseen > 0);
    m_side->setVisible(person != nullptr);
    if (person == nullptr) {
        m_card->setTitle(tr("Coaching"));
        m_card->setNote({});
        for (QLabel *label : {m_facts, m_words})
            label->clear();
        m_reviews->setLines({});
        m_wordsCard->hide();
        return showState(PanelState::Empty);
    }
    if (m_shown != person->name)
        say({}, true);
    m_shown = person->name;
    m_card->setTitle(person->name);
    m_card->setNote(m_sheet.isManager ? QString() : coachingDueWords(person->due)); // a manager reads it in the list
    m_facts->setText(coachingFacts(*person).join(u'\n'));
    m_talk->setText(!person->talks.isEmpty() && person->talks.first().heldOn == m_sheet.today ? tr("Not held") : tr("One-on-one"));
    m_certified->setText(!person->passes.isEmpty() && person->passes.first().passedOn == m_sheet.today ? tr("Not certified")
                                                                                                       : tr("Certified"));
    m_begin->setText(person->startedOn() == m_sheet.today ? tr("Not begun") : tr("Began today"));
    m_reviews->setLines(reviewLines(*person, m_book.zone()));
    m_points->setLines(pointLines(*person));
    m_pointCard->setNote(m_sheet.isManager && m_points->rowCount() > 0 ? tr("Enter: done, or not") : QString());
    if (m_points->rowCount() > 0) {
        m_pointTable->showRows();
    } else {
        m_pointTable->words().say(u"calendar"_s, tr("No first day is noted."),
                                  m_sheet.isManager ? tr("B notes that somebody began today.") : QString());
        m_pointTable->showWords();
    }
    showState(m_reviews->rowCount() == 0 ? PanelState::Empty : PanelState::Ready);
    m_reviewTable->selectFirst();
    showReview();
}

void CoachingPanel::showReview()
{
    const CoachedPerson *person = selected();
    const int row = m_reviewTable->currentRow();
    const CallReview *review = person != nullptr && row >= 0 && row < person->reviews.size() ? &person->reviews.at(row) : nullptr;
    m_marks->setLines(person == nullptr ? QList<SmallTable::Line>() : markLines(*person, m_sheet, review));
    QStringList words;
    if (review != nullptr && !review->strengths.isEmpty())
        words << tr("Strengths: %1").arg(review->strengths);
    if (review != nullptr && !review->improve.isEmpty())
        words << tr("To improve: %1").arg(review->improve);
    m_words->setText(words.join(u"\n"_s));
    m_wordsCard->setVisible(!words.isEmpty());
    // All seven stand there, whatever the height of a row.
    m_markTable->setFixedHeight(m_markTable->horizontalHeader()->maximumHeight() + m_markTable->verticalHeader()->length() + 2);
}

void CoachingPanel::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Ready && m_reviews->rowCount() == 0)
        state = PanelState::Empty;
    StateWords &place = m_reviewTable->words();
    const bool hasPerson = selected() != nullptr;
    switch (state) {
    case PanelState::Ready:
        m_reviewTable->showRows();
        return;
    case PanelState::Empty:
        if (hasPerson)
            place.say(u"call"_s, tr("No call was listened to in five weeks."),
                      m_sheet.isManager ? tr("Listen in on a call, then press N.")
                                        : tr("Managers in Setup, Staff listen in, write what they heard and see all cards."));
        else
            place.say(u"person"_s, tr("Nobody is coached yet."),
                      m_sheet.isManager ? tr("Put the reps into Setup, Staff, with the role BDC.")
                                        : tr("Managers in Setup, Staff coach; your own card needs your name."));
        break;
    case PanelState::Loading:
        place.say(u"clock"_s, tr("Reading the cards."), words);
        break;
    case PanelState::Error:
        place.say(u"warning"_s, words.isEmpty() ? tr("The cards cannot be read.") : words, tr("Nothing was changed."), tr("Try again"),
                  u"F5"_s);
        break;
    }
    m_reviewTable->showWords();
}

} // namespace tradewind
