// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/handoffcard.h"

#include "models/base/words.h"
#include "ui/widgets/clear.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/ledgerview.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tradewind {

using namespace Qt::StringLiterals;

HandoffCard::HandoffCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Hand-off card"), parent)
    , m_theme(theme)
{
    setFixedWidth(328);
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(12, 10, 12, 10);
    m_rows->setSpacing(6);
    body()->addLayout(m_rows, 1);
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(12, 8, 12, 12);
    buttons->setSpacing(8);
    const auto button = [&](const QString &name, const QString &words, const QString &key, KeyButton::Kind kind, auto requested) {
        auto *made = new KeyButton(theme, words, key, kind);
        made->setObjectName(name);
        connect(made, &QAbstractButton::clicked, this, requested);
        buttons->addWidget(made);
        return made;
    };
    button(u"handoffCall"_s, tr("Call now"), u"C"_s, KeyButton::Kind::Primary, &HandoffCard::callRequested)->setIconName(u"call"_s);
    button(u"handOver"_s, tr("Hand over"), u"H"_s, KeyButton::Kind::Plain, &HandoffCard::handRequested);
    m_print = button(u"printBrief"_s, tr("Print"), u"P"_s, KeyButton::Kind::Plain, &HandoffCard::printRequested);
    buttons->addStretch(1);
    body()->addWidget(makeRule(Qt::Horizontal));
    body()->addWidget(m_buttons);
    showNothing({});
}

QVBoxLayout *HandoffCard::section(const QString &title)
{
    m_rows->addWidget(makeLabel(m_theme, title, 11, QFont::DemiBold, u"dim"_s));
    return m_rows;
}

void HandoffCard::addVehicle(const GarageVehicle &vehicle)
{
    section(vehicle.name);
    if (!vehicle.ledger.isEmpty()) {
        auto *ledger = new LedgerView(m_theme);
        ledger->setNoteWidth(0);
        ledger->setLines(vehicle.ledger);
        m_rows->addWidget(ledger);
    } else {
        m_rows->addWidget(makeLabel(
            m_theme, vehicle.value ? tr("Value %1, %2").arg(dollars(*vehicle.value), vehicle.valueNote) : tr("Value not known"), 12));
    }
}

void HandoffCard::show(const CustomerFacts &facts)
{
    clearLayout(m_rows);
    m_buttons->show();
    m_print->show();
    if (!facts.openingLine.isEmpty()) {
        section(tr("Opening line"));
        auto *line = makeLabel(m_theme, u"\u201C%1\u201D"_s.arg(facts.openingLine), 13);
        line->setObjectName(u"inboxOpeningLine"_s);
        line->setWordWrap(true);
        m_rows->addWidget(line);
        m_rows->addSpacing(6);
    }
    if (!facts.vehicles.isEmpty())
        addVehicle(facts.vehicles.first());
    if (!facts.talkingPoints.isEmpty()) {
        m_rows->addSpacing(6);
        section(tr("Talking points"));
        for (const QString &point : facts.talkingPoints) {
            auto *label = makeLabel(m_theme, point, 12);
            label->setWordWrap(true);
            m_rows->addWidget(label);
        }
    }
    m_rows->addSpacing(6);
    section(tr("Reach them"));
    for (const ContactFact &contact : facts.contacts)
        m_rows->addWidget(makeLabel(m_theme, contact.hint.isEmpty() ? contact.value : u"%1 · %2"_s.arg(contact.value, contact.hint), 12));
    m_rows->addStretch(1);
}

void HandoffCard::showNothing(const QString &words)
{
    clearLayout(m_rows);
    m_print->hide();
    auto *label = makeLabel(m_theme, words, 12, QFont::Normal, u"dim"_s);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    m_rows->addStretch(1);
}

} // namespace tradewind
