// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/handoffcard.h"

#include "models/base/words.h"
#include "models/leads/leadwords.h"
#include "ui/widgets/clear.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/ledgerview.h"
#include "ui/widgets/text.h"

#include <QDateTime>
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

QVBoxLayout *HandoffCard::section(const QString &title, const QString &key)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(m_theme, title, 11, QFont::DemiBold, u"dim"_s));
    head->addStretch(1);
    if (!key.isEmpty()) {
        head->addWidget(new KeyCap(m_theme, key));
        head->addWidget(makeLabel(m_theme, tr("copy"), 11, QFont::Normal, u"dim"_s));
    }
    m_rows->addLayout(head);
    return m_rows;
}

void HandoffCard::addLine(const QString &words, const QString &right, const QString &rightTone)
{
    auto *line = new QHBoxLayout;
    line->addWidget(makeElidedLabel(m_theme, words, 12), 1);
    if (!right.isEmpty())
        line->addWidget(makeLabel(m_theme, right, 12, QFont::Normal, rightTone));
    m_rows->addLayout(line);
}

void HandoffCard::addWords(const QString &words, const QString &name)
{
    auto *label = makeLabel(m_theme, words, 12);
    label->setObjectName(name);
    label->setWordWrap(true);
    m_rows->addWidget(label);
}

void HandoffCard::addLead(const AskedFor &lead)
{
    section(tr("Asked about"));
    addWords(lead.vehicle.isEmpty() ? tr("No vehicle was named") : lead.vehicle, u"askedAbout"_s);
    const QString source =
        !lead.provider.isEmpty() ? lead.provider : sourceWords(leadSourceFromCode(lead.sourceKind).value_or(LeadSourceKind::Unknown));
    addLine(tr("Lead from %1").arg(source), dayWords(QDateTime::fromMSecsSinceEpoch(lead.at).date()), u"dim"_s);
}

void HandoffCard::addCallers(const QList<PossibleCaller> &callers)
{
    section(tr("Who calls"));
    if (callers.isEmpty()) {
        addWords(tr("Nobody has them. H hands them to somebody."), u"whoCalls"_s);
        return;
    }
    for (const PossibleCaller &caller : callers) {
        const QString why = caller.why == PossibleCaller::Why::HasIt   ? tr("has it")
                            : caller.why == PossibleCaller::Why::Looks ? tr("looks after them")
                                                                       : tr("has the lead");
        const QString calls = caller.openCalls >= mostOpenCalls ? tr("%1 calls or more to do").arg(mostOpenCalls)
                                                                : tr("%n call(s) to do", nullptr, caller.openCalls);
        addLine(u"%1, %2"_s.arg(caller.name, why),
                !caller.isListed        ? tr("not on the list of staff")
                : caller.isAway         ? tr("away")
                : caller.openCalls == 0 ? tr("free")
                                        : calls,
                !caller.isListed || caller.isAway ? u"warn"_s
                : caller.openCalls == 0           ? u"good"_s
                                                  : u"dim"_s);
    }
}

void HandoffCard::addContacts(const ConversationBrief &brief)
{
    section(tr("Reach them"));
    if (!brief.call.isEmpty())
        addLine(addressWords(brief.call), brief.call == brief.text ? tr("call and text") : tr("call"), u"dim"_s);
    if (!brief.text.isEmpty() && brief.text != brief.call)
        addLine(addressWords(brief.text), tr("text"), u"dim"_s);
    if (!brief.mail.isEmpty())
        addLine(brief.mail);
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

void HandoffCard::show(const Conversation &conversation, const std::optional<CustomerFacts> &facts, const ConversationBrief &brief)
{
    clearLayout(m_rows);
    m_buttons->show();
    m_print->setVisible(facts.has_value());
    if (facts && !facts->openingLine.isEmpty()) {
        section(tr("Opening line"), u"Y"_s);
        auto *line = makeLabel(m_theme, u"\u201C%1\u201D"_s.arg(facts->openingLine), 13);
        line->setObjectName(u"inboxOpeningLine"_s);
        line->setWordWrap(true);
        m_rows->addWidget(line);
    }
    if (facts && !facts->vehicles.isEmpty())
        addVehicle(facts->vehicles.first());
    else if (!conversation.vehicle.isEmpty())
        addWords(tr("%1, its equity is not known").arg(conversation.vehicle));
    if (brief.lead)
        addLead(*brief.lead);
    if (!facts || facts->talkingPoints.isEmpty()) {
        section(tr("What they wrote"));
        addWords(u"\u201C%1\u201D"_s.arg(conversation.text.simplified().left(300)));
    } else {
        section(tr("Talking points"));
        for (const QString &point : facts->talkingPoints)
            addWords(point);
    }
    if (conversation.customerId)
        addCallers(brief.callers);
    addContacts(brief);
    if (conversation.customerId) {
        m_rows->addSpacing(6);
        auto *open = new KeyButton(m_theme, tr("Open the customer"), u"↵"_s, KeyButton::Kind::Quiet);
        open->setObjectName(u"openCustomer"_s);
        connect(open, &QAbstractButton::clicked, this, &HandoffCard::openRequested);
        m_rows->addWidget(open, 0, Qt::AlignLeft);
    } else {
        section(tr("Who it is"));
        addWords(tr("No customer is known by this number or address."));
    }
    m_rows->addStretch(1);
}

void HandoffCard::showNothing(const QString &words)
{
    clearLayout(m_rows);
    m_buttons->hide();
    auto *label = makeLabel(m_theme, words, 12, QFont::Normal, u"dim"_s);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    m_rows->addStretch(1);
}

} // namespace tradewind
