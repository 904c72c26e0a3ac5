// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/callresultline.h"

#include "domain/phone.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "ui/panels/callquestions.h"
#include "ui/panels/contactline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/resultrow.h"
#include "ui/widgets/text.h"
#include "ui/widgets/writeline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

CallResultLine::CallResultLine(const Theme &theme, ContactDesk &desk, WriteLine &write, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_write(write)
{
    setObjectName(u"callResultLine"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 0);
    head->setSpacing(8);
    m_title = makeLabel(theme, {}, 12, QFont::DemiBold);
    m_title->setObjectName(u"callResultTitle"_s);
    m_undo = new KeyButton(theme, tr("Undo"), u"U"_s);
    m_undo->setObjectName(u"callResultUndo"_s);
    connect(m_undo, &QAbstractButton::clicked, this, &CallResultLine::undo);
    m_hint = makeElidedLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_hint->setObjectName(u"callResultHint"_s);
    head->addWidget(m_title);
    head->addWidget(m_undo);
    head->addWidget(m_hint, 1);
    m_results = new ResultRow(theme);
    connect(m_results, &ResultRow::chosen, this, &CallResultLine::choose);
    column->addLayout(head);
    column->addWidget(m_results);
    m_tenSeconds.setSingleShot(true);
    m_tenSeconds.setInterval(std::chrono::milliseconds(undoMs));
    connect(&m_tenSeconds, &QTimer::timeout, this, [this] {
        settle();
        show();
    });
    hide();
}

CallResultLine::CallResultLine(const Theme &theme, ContactDesk &desk, ContactLine &contact, QWidget *parent)
    : CallResultLine(theme, desk, static_cast<WriteLine &>(contact), parent)
{
    connect(&contact, &ContactLine::dialled, this, &CallResultLine::ask);
}

void CallResultLine::addKeysTo(QWidget &panel)
{
    const auto add = [this, &panel](QKeySequence shortcut, const QString &meaning, auto act) {
        const QList<QAction *> others = panel.actions();
        const auto other = std::find_if(others.begin(), others.end(), [&](const QAction *one) { return one->shortcut() == shortcut; });
        auto *action = new QAction(meaning, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        panel.addAction(action);
        const Key key{action, other == others.end() ? nullptr : *other};
        key.giveTo(false);
        return key;
    };
    for (int at = 0; at < resultKeys; ++at)
        m_askKeys << add(QKeySequence(Qt::Key_1 + at), tr("The call: %1").arg(resultWords(at)), [this, at] { m_results->press(at); });
    m_askKeys << add(QKeySequence(Qt::Key_N), tr("A note to the result of the call"), [this] { askNote(); });
    m_undoKeys << add(QKeySequence(Qt::Key_U), tr("Take the result of the call back"), [this] { undo(); });
}

void CallResultLine::Key::giveTo(bool isMine) const
{
    mine->setVisible(isMine); // else mute
    if (ofPanel)
        ofPanel->setVisible(!isMine);
}

void CallResultLine::ask(const CallMade &call)
{
    if (!m_write.isAsking()) // "Calling …" has its place here now
        m_write.leave();
    m_unsaid.insert(call.customerId, {call, {}});
    if (m_kept && m_kept->said.call.customerId == call.customerId)
        settle();
    show();
}

void CallResultLine::showFor(qint64 customerId)
{
    if (std::exchange(m_atHand, customerId) != customerId)
        show();
}

bool CallResultLine::putAway()
{
    if (isHidden())
        return false;
    if (m_isAsking)
        keepNote(m_unsaid.take(m_atHand));
    else
        settle();
    show();
    return true;
}

void CallResultLine::settle()
{
    if (const auto kept = std::exchange(m_kept, {}))
        Q_EMIT settled(kept->said.call.customerId);
}

void CallResultLine::show()
{
    const bool isKept = m_kept && m_kept->said.call.customerId == m_atHand;
    const auto unsaid = m_unsaid.constFind(m_atHand);
    const bool asks = !isKept && unsaid != m_unsaid.cend();
    m_title->setText(isKept ? m_kept->words : asks ? tr("How did it go with %1?").arg(unsaid->call.name) : QString());
    setTone(m_title, isKept ? u"good"_s : QString());
    const QString number = asks ? QString::fromStdString(readablePhone(unsaid->call.number.toStdString())) : QString();
    m_hint->setText(!asks                    ? QString()
                    : unsaid->note.isEmpty() ? tr("%1 · 1 to 9 keep it, N adds a note, Esc leaves it unsaid").arg(number)
                                             : tr("Note kept with the result: %1").arg(unsaid->note));
    setTone(m_hint, u"dim"_s);
    m_undo->setVisible(isKept);
    m_results->setVisible(asks);
    layout()->itemAt(0)->layout()->setContentsMargins(12, 6, 12, asks ? 0 : 6);
    setAccessibleName(m_title->text());
    setVisible(isKept || asks);
    for (const Key &key : std::as_const(m_askKeys))
        key.giveTo(asks);
    for (const Key &key : std::as_const(m_undoKeys))
        key.giveTo(isKept);
    if (std::exchange(m_isAsking, asks) != asks)
        Q_EMIT askingChanged(asks);
}

void CallResultLine::answer(Disposition result)
{
    if (m_isAsking)
        keep(m_atHand, {.disposition = result});
}

void CallResultLine::choose(Disposition result)
{
    if (!m_unsaid.contains(m_atHand))
        return;
    if (result == Disposition::AppointmentSet)
        askTime(m_atHand);
    else if (result == Disposition::CallBack)
        askCallBack(
            m_write, [this] { return m_desk.nowMs(); }, m_desk.zone(),
            [this, customer = m_atHand](qint64 at) {
                keep(customer, {.disposition = Disposition::CallBack, .laterAt = at}, weekdayAndTime(at, m_desk.zone()));
            },
            [this](const QString &why) { say(why, u"bad"_s); });
    else
        keep(m_atHand, {.disposition = result});
}

void CallResultLine::askTime(qint64 customerId)
{
    const auto take = [this, customerId](const QueueSlot &slot) {
        keep(customerId, {.disposition = Disposition::AppointmentSet, .visit = AgreedVisit{slot.startsAt}}, slot.words);
    };
    m_desk.freeTimes([this, guard = QPointer(this), customerId, take](const Result<QList<QueueSlot>> &free) {
        if (!guard || m_atHand != customerId)
            return;
        const RefusedAnswer refuse = [this](const QString &why) { say(why, u"bad"_s); };
        if (free)
            askSlot(m_write, *free, take, refuse);
        else
            refuse(localized(free.error()));
    });
}

void CallResultLine::askNote()
{
    m_write.ask(tr("Note"), [this, customer = m_atHand](const QString &words) {
        if (const auto unsaid = m_unsaid.find(customer); unsaid != m_unsaid.end())
            unsaid->note = words;
        show();
    });
}

/// What somebody typed is not thrown away with the question.
void CallResultLine::keepNote(const UnsaidCall &unsaid)
{
    if (unsaid.note.isEmpty())
        return;
    m_desk.note(unsaid.call.customerId, unsaid.note,
                [this, guard = QPointer(this), customer = unsaid.call.customerId](const Result<QString> &kept) {
                    if (!guard)
                        return;
                    m_write.say(kept ? *kept : localized(kept.error()), kept ? u"good"_s : u"bad"_s);
                    if (kept)
                        Q_EMIT changed(customer);
                });
}

void CallResultLine::keep(qint64 customerId, TaskResult result, const QString &when)
{
    const auto unsaid = m_unsaid.constFind(customerId);
    if (m_isBusy || unsaid == m_unsaid.cend())
        return;
    m_isBusy = true;
    result.note = unsaid->note;
    const QString words = dispositionWords(dispositionCode(result.disposition)), what = when.isEmpty() ? words : words + u", "_s + when;
    m_desk.finishCall(unsaid->call, result, [this, guard = QPointer(this), said = *unsaid, what](const Result<KeptResult> &kept) {
        if (!guard)
            return;
        m_isBusy = false;
        if (!kept)
            return say(localized(kept.error()), u"bad"_s);
        m_unsaid.remove(said.call.customerId);
        settle();
        m_kept = KeptCall{said, *kept,
                          kept->afterUndo == AfterUndo::InQueue ? tr("Kept: %1. The call in the queue is settled with it.").arg(what)
                                                                : tr("Kept: %1.").arg(what)};
        m_tenSeconds.start();
        show();
        Q_EMIT finished();
        Q_EMIT changed(said.call.customerId);
    });
}

void CallResultLine::undo()
{
    if (!m_kept || m_isBusy)
        return;
    m_isBusy = true;
    m_desk.undoCall(m_kept->said.call, m_kept->result, [this, guard = QPointer(this), said = m_kept->said](const Result<void> &undone) {
        if (!guard)
            return;
        m_isBusy = false;
        if (!undone)
            return say(localized(undone.error()), u"bad"_s);
        m_kept.reset();
        m_unsaid.insert(said.call.customerId, said);
        show();
        Q_EMIT takenBack(said.call.customerId);
        Q_EMIT finished();
        Q_EMIT changed(said.call.customerId);
    });
}

void CallResultLine::say(const QString &words, const QString &tone)
{
    m_hint->setText(words);
    setTone(m_hint, tone);
}

} // namespace tradewind
