// SPDX-License-Identifier: Apache-2.0
// The keys of the queue and what they do; layout and what is shown live in queuepanel.cpp.
#include "ui/panels/queue/queuepanel.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "ui/panels/callquestions.h"
#include "ui/panels/queue/queuecardview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/resultrow.h"
#include "ui/widgets/writeline.h"

#include <QLabel>
#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

void QueuePanel::addKeys()
{
    addKey(
        Qt::Key_Return, tr("Call"), [this] { call(); }, true);
    addKey(Qt::Key_Escape, tr("Leave the question"), [this] {
        m_write->leave();
        focusFirst();
    });
    for (int at = 0; at < resultKeys; ++at)
        addKey(QKeySequence(Qt::Key_1 + at), resultWords(at), [this, at] { m_results->press(at); });
    addKey(
        Qt::Key_T, tr("Write a text"), [this] { write(true); }, true);
    addKey(
        Qt::Key_E, tr("Write an e-mail"), [this] { write(false); }, true);
    addKey(
        Qt::Key_N, tr("Note"), [this] { addNote(); }, true);
    addKey(
        Qt::Key_A, tr("Book an appointment"), [this] { bookSlot(); }, true);
    addKey(Qt::Key_V, tr("Leave the marked voicemail"), [this] { leaveVoicemail(); });
    addKey(Qt::Key_C, tr("Appointment confirmed"), [this] { finish({.disposition = Disposition::Confirmed}); });
    addKey(
        Qt::Key_Space, tr("Pause"), [this] { pause(); }, true);
    addKey(
        Qt::Key_S, tr("Skip for an hour"), [this] { skip(); }, true);
    addKey(Qt::Key_U, tr("Undo the last result"), [this] { undo(); });
    addKey(Qt::Key_O, tr("Next objection"), [this] { m_view->nextObjection(); });
    addKey(Qt::CTRL | Qt::Key_Down, tr("Next step of the script"), [this] { m_view->moveStep(1); });
    addKey(Qt::CTRL | Qt::Key_Up, tr("Previous step of the script"), [this] { m_view->moveStep(-1); });
    addKey(Qt::Key_H, tr("Customer and whole history"), [this] {
        if (m_card)
            Q_EMIT openRequested(u"customer"_s, m_card->line.customerId);
    });
}

void QueuePanel::call()
{
    if (!m_card) {
        takeNext();
    } else if (!m_card->dial.isEmpty()) {
        m_dial(m_card->dial);
        say(tr("Calling %1 …").arg(m_card->phone), u"accent"_s);
    } else {
        say(m_card->callRules.isEmpty() ? m_card->consent : m_card->callRules, u"bad"_s);
    }
}

void QueuePanel::finish(const TaskResult &result)
{
    if (!m_card || m_isBusy)
        return;
    m_isBusy = true;
    const bool isInTime = !m_card->line.slaAt || m_desk.nowMs() <= *m_card->line.slaAt;
    TaskResult noted = result;
    noted.note = m_note;
    m_desk.finish(m_card->line.taskId, noted,
                  [this, guard = QPointer(this), disposition = result.disposition, isInTime](const Result<KeptResult> &kept) {
                      if (!guard)
                          return;
                      m_isBusy = false;
                      if (!kept) {
                          say(localized(kept.error()), u"bad"_s);
                          return;
                      }
                      m_lastKept = *kept;
                      m_lastKeptAt = m_desk.nowMs();
                      m_before = m_session;
                      if (disposition != Disposition::Skipped) {
                          ++m_session.contacts;
                          m_session.appointments += disposition == Disposition::AppointmentSet;
                          m_session.inTime += isInTime;
                          m_session.notes += !m_note.isEmpty();
                      }
                      m_card.reset();
                      Q_EMIT headChanged();
                      takeNext();
                  });
}

void QueuePanel::skip()
{
    finish({.disposition = Disposition::Skipped, .laterAt = m_desk.nowMs() + 60 * minuteMs});
}

void QueuePanel::leaveVoicemail()
{
    finish({.disposition = Disposition::VoicemailLeft, .voicemail = m_view->markedVoicemail()});
}

void QueuePanel::callBack()
{
    if (!m_card)
        return;
    askCallBack(
        *m_write, [this] { return m_desk.nowMs(); }, m_desk.zone(),
        [this](qint64 at) { finish({.disposition = Disposition::CallBack, .laterAt = at}); },
        [this](const QString &why) { say(why, u"bad"_s); });
}

void QueuePanel::addNote()
{
    if (!m_card)
        return;
    m_write->ask(tr("Note"), [this](const QString &words) {
        m_note = words;
        say(tr("Note kept with the result: %1").arg(words));
    });
}

void QueuePanel::write(bool isText)
{
    if (!m_card)
        return;
    if ((isText ? m_card->mobile : m_card->email).isEmpty()) {
        say(isText ? tr("There is no mobile number to text.") : tr("There is no e-mail address."), u"bad"_s);
        return;
    }
    const QueueCard card = *m_card;
    const QString subject = isText ? QString() : tr("From %1").arg(card.rooftop);
    const auto take = [this, card, isText, subject](const QString &words) {
        m_desk.write(card, {isText, subject, words}, [this, guard = QPointer(this)](const Result<QString> &done) {
            if (guard)
                say(done ? *done : localized(done.error()), done ? u"good"_s : u"bad"_s);
        });
    };
    m_write->ask(isText ? tr("Text to %1").arg(card.line.customer) : tr("E-mail to %1").arg(card.line.customer), take,
                 [this, card, isText, subject](const QString &words) {
                     foreseeWritten(card, {isText, subject, words});
                 });
}

void QueuePanel::foreseeWritten(const QueueCard &card, const TypedMessage &message)
{
    m_desk.foresee(card, message, [this, guard = QPointer(this), asked = m_write->typing()](const Result<MessageRuling> &ruling) {
        if (guard && asked == m_write->typing())
            m_write->rule(ruling ? ruling->words : localized(ruling.error()), ruling && ruling->wouldGo);
    });
}

void QueuePanel::bookSlot()
{
    if (!m_card)
        return;
    const auto take = [this](const QueueSlot &slot) {
        finish({.disposition = Disposition::AppointmentSet, .visit = AgreedVisit{slot.startsAt}});
    };
    askSlot(*m_write, m_card->free, take, [this](const QString &why) { say(why, u"bad"_s); });
}

void QueuePanel::pause()
{
    m_isPaused = !m_isPaused;
    if (m_isPaused) {
        if (m_card)
            m_desk.release(m_card->line.taskId);
        m_card.reset();
        showState(PanelState::Empty, tr("Paused: nobody is reserved for you. Press Space to go on."));
    } else {
        takeNext();
    }
}

void QueuePanel::undo()
{
    if (!m_lastKept || m_isBusy)
        return;
    const KeptResult kept = *std::exchange(m_lastKept, {});
    Q_EMIT headChanged();
    m_desk.undo(kept, [this, guard = QPointer(this), kept](const Result<bool> &undone) {
        if (!guard)
            return;
        if (!undone) {
            say(localized(undone.error()), u"bad"_s);
            return;
        }
        if (m_card)
            m_desk.release(m_card->line.taskId);
        m_session = m_before;
        m_card.reset();
        m_desk.release(kept.taskId);
        takeNext(kept.taskId);
    });
}

} // namespace tradewind
