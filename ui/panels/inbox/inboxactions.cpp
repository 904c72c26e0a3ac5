// SPDX-License-Identifier: Apache-2.0
// The keys of the inbox and what they do; layout and what is shown live in inboxpanel.cpp.
#include "models/inbox/inboxdesk.h"
#include "programs/engagement/replyintent.h"
#include "ui/panels/callresultline.h"
#include "ui/panels/customer/handoffsheet.h"
#include "ui/panels/inbox/composer.h"
#include "ui/panels/inbox/handoffcard.h"
#include "ui/panels/inbox/inboxpanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"
#include "ui/widgets/writeline.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QPointer>

#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

void InboxPanel::addKeys()
{
    addKey(
        QKeySequence(u"J"_s), tr("Next conversation"), [this] { step(1); }, true);
    addKey(QKeySequence(u"K"_s), tr("Conversation before"), [this] { step(-1); });
    addKey(
        QKeySequence(u"R"_s), tr("Reply"), [this] { m_composer->focusText(); }, true);
    addKey(
        QKeySequence(u"E"_s), tr("Done, needs no answer"), [this] { m_inbox.setAside(); }, true);
    addKey(
        QKeySequence(u"I"_s), tr("Change what it is about"), [this] { changeIntent(); }, true);
    addKey(
        QKeySequence(u"O"_s), tr("Opt out"), [this] { optOut(); }, true);
    addKey(
        QKeySequence(u"H"_s), tr("Hand over"), [this] { hand(); }, true);
    addKey(QKeySequence(u"Z"_s), tr("Snooze"), [this] { snooze(); });
    addKey(QKeySequence(u"C"_s), tr("Call now"), [this] { call(); });
    for (int digit = 1; digit <= 3; ++digit) {
        addKey(QKeySequence(Qt::Key_0 + digit), tr("Ready reply %1, while nothing is typed").arg(digit), [this, digit] {
            const QList<ReadyReply> ready = m_composer->ready();
            if (digit <= ready.size())
                m_inbox.fill(ready.at(digit - 1));
        });
    }
    addKey(QKeySequence(u"F"_s), tr("Next list"), [this] { m_tabs->setCurrent((m_tabs->current() + 1) % 4); });
    addKey(QKeySequence(u"Y"_s), tr("Copy the opening line"), [this] { copyLine(); });
    addKey(QKeySequence(u"P"_s), tr("Print the hand-off sheet"), [this] { print(); });
    addKey(QKeySequence(Qt::Key_Return), tr("Open the customer"), [this] {
        if (const qint64 customer = currentCustomer())
            Q_EMIT openRequested(u"customer"_s, customer);
    });
    addKey(QKeySequence(u"Esc"_s), tr("Back to the list"), [this] {
        m_ask->leave();
        m_result->putAway();
        m_stopAsked = 0;
        m_notice->hide();
        m_list->setFocus();
    });
    m_result->addKeysTo(*this);
    connect(m_composer, &Composer::callRequested, this, &InboxPanel::call);
    connect(m_composer, &Composer::snoozeRequested, this, &InboxPanel::snooze);
    connect(m_composer, &Composer::doneRequested, &m_inbox, &InboxDesk::setAside);
    connect(m_composer, &Composer::confirmRequested, this, &InboxPanel::optOut);
    connect(m_handoff, &HandoffCard::callRequested, this, &InboxPanel::call);
    connect(m_handoff, &HandoffCard::handRequested, this, &InboxPanel::hand);
    connect(m_handoff, &HandoffCard::printRequested, this, &InboxPanel::print);
}

void InboxPanel::step(int by)
{
    const ConversationModel &list = m_inbox.conversations();
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < list.rowCount(); row += by) {
        if (list.at(row))
            return m_list->setCurrentIndex(list.index(row));
    }
}

void InboxPanel::changeIntent()
{
    if (!m_inbox.current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"intents"_s);
    for (const ReplyIntent intent :
         {ReplyIntent::Yes, ReplyIntent::Price, ReplyIntent::Appointment, ReplyIntent::CallMe, ReplyIntent::Question, ReplyIntent::No,
          ReplyIntent::SoldAlready, ReplyIntent::WrongNumber, ReplyIntent::Angry}) {
        const QString code = replyIntentCode(intent);
        connect(menu->addAction(intentWords(code)), &QAction::triggered, &m_inbox, [this, code] { m_inbox.correctIntent(code); });
    }
    menu->popup(m_thread->mapToGlobal(QPoint(12, 40)));
}

void InboxPanel::optOut()
{
    const auto &conversation = m_inbox.current();
    if (!conversation)
        return;
    if (conversation->intent == u"opt-out" && conversation->waitingSince)
        return m_inbox.confirmOptOut();
    if (std::exchange(m_stopAsked, conversation->answerId) == conversation->answerId) {
        m_stopAsked = 0;
        return m_inbox.stopAll();
    }
    say(tr("Stop every text, e-mail and call to %1 for good? Press O again, or Esc to leave it.").arg(personWords(*conversation)),
        u"warn"_s);
}

void InboxPanel::call()
{
    const auto &conversation = m_inbox.current();
    if (!conversation || !m_call)
        return;
    const QString number = m_inbox.brief().call;
    if (!conversation->customerId)
        return say(tr("Nobody is known by this number or address. Add the person first, then call."), u"bad"_s);
    if (number.isEmpty())
        return say(tr("No number of theirs is known."), u"bad"_s);
    say(tr("Calling %1 …").arg(addressWords(number)), u"accent"_s);
    const CallMade made{*conversation->customerId, personWords(*conversation), number, {}};
    m_call({made.customerId, made.number, made.program}, [self = QPointer(this), made](const QString &why) {
        if (!self)
            return;
        self->say(why, u"bad"_s);
        if (why.isEmpty())
            self->m_result->ask(made);
    });
}

void InboxPanel::snooze()
{
    if (!m_inbox.current())
        return;
    m_notice->hide();
    m_ask->ask(tr("Snooze for (30m, 2h, 1d) or until (14:30)"), [this](const QString &typed) { m_inbox.snooze(typed); });
}

void InboxPanel::hand()
{
    if (!m_inbox.current())
        return;
    const QList<StaffRow> &staff = m_inbox.brief().staff;
    if (staff.isEmpty())
        return say(tr("Nobody is on the list of staff yet. Add them under Setup, Staff."), u"bad"_s);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"staff"_s);
    for (const StaffRow &row : staff) {
        QAction *one = menu->addAction(QString(row.isAway ? tr("%1, away").arg(row.name) : row.name).replace(u'&', u"&&"_s));
        connect(one, &QAction::triggered, &m_inbox, [this, name = row.name] { m_inbox.handTo(name); });
    }
    menu->popup(m_handoff->mapToGlobal(QPoint(12, 40)));
}

void InboxPanel::say(const QString &words, const QString &tone)
{
    setTone(m_notice, tone);
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void InboxPanel::copyLine()
{
    const auto facts = m_customers.known(currentCustomer());
    if (facts && !facts->openingLine.isEmpty())
        QApplication::clipboard()->setText(facts->openingLine);
}

void InboxPanel::print()
{
    if (const auto facts = m_customers.known(currentCustomer()))
        printHandoffSheet(*facts, m_today, this);
}

} // namespace tradewind
