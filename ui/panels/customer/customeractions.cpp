// SPDX-License-Identifier: Apache-2.0
// The keys of the customer's page and what they do; layout and what is shown live in customerpanel.cpp.
#include "ui/panels/customer/customerpanel.h"

#include "ui/panels/callresultline.h"
#include "ui/panels/customer/garageview.h"
#include "ui/panels/customer/handoffsheet.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace tradewind {

using namespace Qt::StringLiterals;

void CustomerPanel::addKeys()
{
    addKey(
        QKeySequence(u"C"_s), tr("Call"), [this] { call(); }, true);
    addKey(
        QKeySequence(u"T"_s), tr("Write a text"),
        [this] {
            if (m_isFound)
                m_contact->write(m_facts.id, true);
        },
        true);
    addKey(
        QKeySequence(u"E"_s), tr("Write an e-mail"),
        [this] {
            if (m_isFound)
                m_contact->write(m_facts.id, false);
        },
        true);
    addKey(
        QKeySequence(u"N"_s), tr("Note"),
        [this] {
            if (m_isFound)
                m_contact->note(m_facts.id);
        },
        true);
    addKey(
        QKeySequence(u"Esc"_s), tr("Back"),
        [this] {
            if (!m_addressLine->isHidden())
                m_addressLine->hide();
            else if (!m_result->putAway())
                return Q_EMIT backRequested();
            focusFirst();
        },
        true);
    m_stepKeys = {addKey(QKeySequence(u"J"_s), tr("Next customer"), [this] { Q_EMIT stepRequested(1); }),
                  addKey(QKeySequence(u"K"_s), tr("Customer before"), [this] { Q_EMIT stepRequested(-1); })};
    addKey(
        QKeySequence(u"F"_s), tr("Filter timeline"), [this] { nextKind(); }, true);
    addKey(
        QKeySequence(u"L"_s), tr("Read the ledger"), [this] { m_garage->focusLedger(); }, true);
    addKey(QKeySequence(u"Ctrl+Shift+C"_s), tr("Copy the opening line"), [this] { copyOpeningLine(); });
    addKey(QKeySequence(u"A"_s), tr("Type a number or address that works"), [this] { askAddress(); });
    addKey(QKeySequence(u"P"_s), tr("Print the hand-off sheet"), [this] { printSheet(); });
    m_result->addKeysTo(*this);
}

void CustomerPanel::call(const QString &number)
{
    if (m_isFound)
        m_contact->call({.customerId = m_facts.id, .number = number, .program = m_facts.callProgram});
}

void CustomerPanel::askAddress()
{
    const QSignalBlocker quiet(m_dead);
    m_dead->clear();
    for (const ContactFact &fact : m_facts.contacts) {
        if (!fact.dead.isEmpty())
            m_dead->addItem(fact.value, fact.dead);
    }
    m_addressLine->show();
    const bool hasAny = m_dead->count() > 0;
    m_dead->setVisible(hasAny);
    m_typed->setEnabled(hasAny);
    m_typed->setText(m_dead->currentData().toString());
    m_typed->selectAll();
    m_addressSaid->setText(hasAny ? tr("Enter keeps it: the same one, if it works after all.")
                                  : tr("Nothing of this customer is set aside; other changes come from the DMS."));
    setTone(m_addressSaid, u"dim"_s);
    if (hasAny)
        m_typed->setFocus();
}

void CustomerPanel::keepAddress()
{
    if (m_isFound && m_dead->count() > 0)
        Q_EMIT addressTyped(m_facts.id, m_dead->currentData().toString(), m_typed->text().trimmed());
}

void CustomerPanel::addressKept(const QString &problem)
{
    if (problem.isEmpty()) {
        m_addressLine->hide();
        focusFirst();
        return;
    }
    m_addressSaid->setText(problem);
    setTone(m_addressSaid, u"bad"_s);
}

void CustomerPanel::copyOpeningLine()
{
    if (!m_facts.openingLine.isEmpty())
        QApplication::clipboard()->setText(m_facts.openingLine);
}

void CustomerPanel::printSheet()
{
    if (m_isFound)
        printHandoffSheet(m_facts, m_today, this);
}

} // namespace tradewind
