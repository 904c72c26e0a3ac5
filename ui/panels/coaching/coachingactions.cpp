// SPDX-License-Identifier: Apache-2.0
// The keys of Coaching and what they do; layout and what is shown live in coachingpanel.cpp.
#include "ui/panels/coaching/coachingpanel.h"

#include "models/base/sentences.h"
#include "ui/panels/coaching/reviewform.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPointer>
#include <QStackedWidget>

namespace tradewind {

using namespace Qt::StringLiterals;

void CoachingPanel::addKeys()
{
    addKey(
        QKeySequence(u"N"_s), tr("Review a call"), [this] { review(); }, true);
    addKey(
        QKeySequence(u"O"_s), tr("One-on-one held today, or not"), [this] { toggleTalk(); }, true);
    addKey(
        QKeySequence(u"P"_s), tr("Review of the process held today, or not"), [this] { toggleProcess(); }, true);
    addKey(
        QKeySequence(u"C"_s), tr("Certification passed today, or not"), [this] { toggleCertified(); }, true);
    addKey(
        QKeySequence(u"B"_s), tr("Began today, or not"), [this] { toggleStart(); }, true);
    addKey(
        QKeySequence(u"S"_s), tr("I read my reviews"), [this] { acknowledge(); }, true);
    addKey(QKeySequence(u"M"_s), tr("The first thirty days"), [this] { m_pointTable->setFocus(); });
    addKey(QKeySequence(u"Ctrl+S"_s), tr("Save the review"), [this] { save(); });
    addKey(QKeySequence(Qt::Key_Escape), tr("Leave the form"), [this] { leaveForm(); });
    addKey(QKeySequence(u"F5"_s), tr("Read the cards again"), [this] { reload(); });
}

void CoachingPanel::say(const QString &sentence, bool isGood)
{
    setTone(m_sentence, isGood ? u"good"_s : u"bad"_s);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

CoachingBook::Answer<void> CoachingPanel::told(const QString &sentence)
{
    return [self = QPointer(this), sentence](const Result<void> &done) {
        if (!self)
            return;
        if (done)
            self->reload();
        self->say(done ? sentence : localized(done.error()), bool(done));
    };
}

const CoachedPerson *CoachingPanel::coached()
{
    if (m_pages->currentWidget() == m_form)
        return nullptr; // the form is being filled
    if (!m_sheet.isManager) {
        say(tr("A manager in Setup, Staff notes this."), false);
        return nullptr;
    }
    return selected();
}

void CoachingPanel::review()
{
    const CoachedPerson *person = coached();
    if (person == nullptr)
        return;
    m_left->setEnabled(false); // the form is of this person
    m_pages->setCurrentWidget(m_form);
    m_form->begin(person->name);
    m_book.calls(person->name, [self = QPointer(this)](const Result<QList<FinishedCall>> &calls) {
        if (!self)
            return;
        self->m_form->showCalls(calls ? *calls : QList<FinishedCall>(), self->m_book.zone());
        if (!calls)
            self->m_form->showProblem(localized(calls.error()));
    });
}

void CoachingPanel::save()
{
    if (m_pages->currentWidget() != m_form || m_isKeeping)
        return;
    m_isKeeping = true; // a second press keeps nothing twice
    const CallReview review = m_form->review();
    m_book.keep(review, [self = QPointer(this), person = review.person](const Result<void> &kept) {
        if (!self)
            return;
        self->m_isKeeping = false;
        if (!kept)
            return self->m_form->showProblem(localized(kept.error()));
        self->leaveForm();
        self->say(tr("The review is kept; %1 sees it on their own card.").arg(person), true);
        self->reload();
    });
}

void CoachingPanel::leaveForm()
{
    if (m_pages->currentWidget() != m_form)
        return;
    m_left->setEnabled(true);
    m_pages->setCurrentIndex(0);
    focusFirst();
}

void CoachingPanel::toggleTalk()
{
    const CoachedPerson *person = coached();
    if (person == nullptr)
        return;
    const bool isHeld = person->talks.isEmpty() || person->talks.first().heldOn != m_sheet.today;
    m_book.setTalk(person->name, isHeld,
                   told(isHeld ? tr("One-on-one held today; O takes it back.") : tr("Taken back: no one-on-one today.")));
}

void CoachingPanel::toggleProcess()
{
    if (!m_sheet.isManager || m_pages->currentWidget() == m_form)
        return;
    const bool isHeld = m_sheet.lastProcessReview != m_sheet.today;
    m_book.setTalk(
        {}, isHeld,
        told(isHeld ? tr("The process was reviewed today; P takes it back.") : tr("Taken back: the process was not reviewed today.")));
}

void CoachingPanel::toggleCertified()
{
    const CoachedPerson *person = coached();
    if (person == nullptr)
        return;
    const bool isPassed = person->passes.isEmpty() || person->passes.first().passedOn != m_sheet.today;
    m_book.setCertified(person->name, isPassed,
                        told(isPassed ? tr("Certified as of today; C takes it back.") : tr("Taken back: not certified today.")));
}

void CoachingPanel::toggleStart()
{
    const CoachedPerson *person = coached();
    if (person == nullptr)
        return;
    const QDate started = person->startedOn();
    if (started.isValid() && started != m_sheet.today)
        return say(tr("The first day is noted already."), false);
    const bool isBegun = !started.isValid();
    m_book.setPoint(person->name, onboardingStart(), isBegun,
                    told(isBegun ? tr("The first thirty days begin today; B takes it back.") : tr("Taken back: nobody began today.")));
}

void CoachingPanel::togglePoint()
{
    const CoachedPerson *person = coached();
    const int row = m_pointTable->currentRow();
    if (person == nullptr || row < 0 || row >= m_points->rowCount())
        return;
    const QString point = m_points->line(row).key.toString();
    m_book.setPoint(person->name, point, !person->done.contains(point), [self = QPointer(this), row](const Result<void> &done) {
        if (!self)
            return;
        if (!done)
            return self->say(localized(done.error()), false);
        self->m_book.read([self, row](const Result<CoachingSheet> &sheet) {
            if (!self)
                return;
            self->take(sheet);
            self->m_pointTable->selectRow(row);
        });
    });
}

void CoachingPanel::acknowledge()
{
    const CoachedPerson *own = m_sheet.isManager ? nullptr : selected();
    if (own == nullptr || own->unseen == 0)
        return;
    m_book.acknowledge([self = QPointer(this)](const Result<int> &seen) {
        if (!self)
            return;
        if (seen)
            self->reload();
        self->say(seen ? tr("Your manager sees that you read them.") : localized(seen.error()), bool(seen));
    });
}

} // namespace tradewind
