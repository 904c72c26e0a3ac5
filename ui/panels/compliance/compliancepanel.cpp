// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/compliance/compliancepanel.h"

#include "models/compliance/compliancedesk.h"
#include "ui/panels/compliance/tryoutpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 220;

QWidget *pageOf(Card *card)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    return page;
}

} // namespace

CompliancePanel::CompliancePanel(const Theme &theme, std::unique_ptr<ComplianceBook> book, std::unique_ptr<ComplianceDesk> desk,
                                 QWidget *parent)
    : Panel(parent)
    , m_theme(theme)
    , m_book(std::move(book))
    , m_desk(std::move(desk))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_tabs = new TabRow(theme);
    m_tabs->setObjectName(u"complianceTabs"_s);
    m_tabs->setTabs({tr("Why not?"), tr("Refusals"), tr("Do-not-call lists"), tr("Hours now"), tr("Rules")});
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addLayout(tabs);
    m_stack = new QStackedWidget;
    m_tryOut = new TryOutPage(theme, *m_desk);
    m_stack->addWidget(m_tryOut);
    m_stack->addWidget(refusalsPage());
    m_stack->addWidget(listsPage());
    m_stack->addWidget(hoursPage());
    m_stack->addWidget(rulesPage());
    column->addWidget(m_stack, 1);

    connect(m_tabs, &TabRow::chosen, this, &CompliancePanel::openPage);
    connect(m_desk.get(), &ComplianceDesk::changed, this, &CompliancePanel::refresh);
    connect(m_desk.get(), &ComplianceDesk::said, m_said, &QLabel::setText);
    const QStringList titles{tr("Why not?"), tr("Refusals"), tr("Do-not-call lists"), tr("Hours now"), tr("Rules")};
    for (int page = 0; page < titles.size(); ++page)
        addKey(
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + page)), titles[page], [this, page] { openPage(page); }, page < 2);
    showState(PanelState::Loading);
    m_desk->reload();
}

CompliancePanel::~CompliancePanel() = default;

QWidget *CompliancePanel::refusalsPage()
{
    m_refusalCard = new Card(m_theme, tr("Who asked us to stop"));
    m_search = new QLineEdit;
    m_search->setObjectName(u"refusalSearch"_s);
    m_search->setAccessibleName(tr("Find a refusal"));
    m_search->setPlaceholderText(tr("Find a number or address"));
    m_search->setFixedWidth(fieldWidth);
    m_who = new QLineEdit;
    m_who->setObjectName(u"refusalWho"_s);
    m_who->setAccessibleName(tr("Number or address to add"));
    m_who->setPlaceholderText(tr("Add a number or address"));
    m_who->setFixedWidth(fieldWidth);
    auto *add = new KeyButton(m_theme, tr("Suppress"), u"↵"_s);
    add->setObjectName(u"refuse"_s);
    m_refusalCard->addToHead(m_search);
    m_refusalCard->addToHead(m_who);
    m_refusalCard->addToHead(add);
    m_said = makeLabel(m_theme, QString(), 13, QFont::Normal, u"dim"_s);
    m_said->setObjectName(u"complianceSaid"_s);
    m_said->setContentsMargins(12, 8, 12, 8);
    m_refusalCard->body()->addWidget(m_said);
    m_refusals = new LineTable(m_theme, u"refusalTable"_s, tr("Who asked us to stop, newest first"));
    m_refusals->showModel(&m_desk->refusals(), 1);
    m_refusals->setWidths({220, 0, 140, 140, 200});
    m_refusalCard->body()->addWidget(m_refusals);
    connect(m_search, &QLineEdit::textChanged, m_desk.get(), &ComplianceDesk::search);
    connect(m_who, &QLineEdit::returnPressed, this, &CompliancePanel::refuse);
    connect(add, &KeyButton::clicked, this, &CompliancePanel::refuse);
    return pageOf(m_refusalCard);
}

QWidget *CompliancePanel::listsPage()
{
    auto *card = new Card(m_theme, tr("Do-not-call lists"));
    card->setNote(tr("a list older than 31 days stops calls and texts to its area code"));
    m_lists = new LineTable(m_theme, u"dncTable"_s, tr("Area codes loaded"));
    m_lists->showModel(&m_desk->lists(), 4);
    m_lists->setWidths({120, 110, 130, 260, 0});
    card->body()->addWidget(m_lists);
    return pageOf(card);
}

QWidget *CompliancePanel::hoursPage()
{
    auto *card = new Card(m_theme, tr("Hours now"));
    card->setNote(tr("where a state has two clocks, both must agree; ZIP and area code narrow it down for each customer"));
    m_hours = new LineTable(m_theme, u"hoursTable"_s, tr("Every state and whether calls and texts go out now"));
    m_hours->showModel(&m_desk->hours(), 3);
    m_hours->setWidths({200, 320, 200, 0});
    card->body()->addWidget(m_hours);
    return pageOf(card);
}

QWidget *CompliancePanel::rulesPage()
{
    m_ruleCard = new Card(m_theme, tr("Rules"));
    m_day = new QDateEdit(m_desk->today());
    m_day->setObjectName(u"rulesOn"_s);
    m_day->setAccessibleName(tr("What changes by this day"));
    m_day->setCalendarPopup(true);
    m_ruleCard->addToHead(makeLabel(m_theme, tr("What changes by"), 13, QFont::Normal, u"dim"_s));
    m_ruleCard->addToHead(m_day);
    m_changes = makeLabel(m_theme, QString(), 13);
    m_changes->setObjectName(u"ruleChanges"_s);
    m_changes->setContentsMargins(12, 8, 12, 8);
    m_changes->setWordWrap(true);
    m_ruleCard->body()->addWidget(m_changes);
    m_rules = new LineTable(m_theme, u"ruleTable"_s, tr("Every rule of the pack"));
    m_rules->showModel(&m_desk->rules(), 5);
    m_rules->setWidths({64, 260, 120, 130, 130, 0});
    m_ruleCard->body()->addWidget(m_rules);
    connect(m_day, &QDateEdit::dateChanged, m_desk.get(), &ComplianceDesk::showRulesOn);
    return pageOf(m_ruleCard);
}

QString CompliancePanel::heading() const
{
    return tr("Compliance");
}

QString CompliancePanel::countLine() const
{
    return m_desk->packLine();
}

void CompliancePanel::focusFirst()
{
    openPage(m_stack->currentIndex());
}

void CompliancePanel::openPage(int page)
{
    m_tabs->setCurrent(page);
    m_stack->setCurrentIndex(page);
    switch (page) {
    case 0:
        m_tryOut->focusFirst();
        break;
    case 1:
        m_who->setFocus();
        break;
    case 2:
        m_lists->setFocus();
        break;
    case 3:
        m_hours->setFocus();
        break;
    default:
        m_rules->setFocus();
    }
}

void CompliancePanel::refuse()
{
    if (m_who->text().trimmed().isEmpty())
        return;
    m_desk->refuse(m_who->text());
    m_who->clear();
}

void CompliancePanel::refresh()
{
    m_refusalCard->setNote(tr("%n on the list, for every channel and for good", nullptr, m_desk->refusals().rowCount()));
    m_changes->setText(m_desk->changes());
    m_rules->showRows();
    m_hours->showRows();
    if (!m_desk->errorText().isEmpty()) {
        showState(PanelState::Error, m_desk->errorText());
        return;
    }
    showState(PanelState::Ready);
    Q_EMIT headChanged();
}

void CompliancePanel::showState(PanelState state, const QString &words)
{
    for (LineTable *table : {m_refusals, m_lists}) {
        switch (state) {
        case PanelState::Ready:
        case PanelState::Empty:
            if (table->model()->rowCount() > 0) {
                table->showRows();
                continue;
            }
            if (table == m_refusals)
                table->words().say(u"check"_s, tr("Nobody asked us to stop."),
                                   tr("Opt-outs arrive here by themselves; add one that was said on the phone above."));
            else
                table->words().say(u"call"_s, tr("No do-not-call list is loaded."),
                                   tr("Until one is, nobody is called without written consent or a recent purchase. Load yours with: "
                                      "tradewindctl dnc import FILE"));
            break;
        case PanelState::Loading:
            table->words().say(u"clock"_s, tr("Reading the lists."), words);
            break;
        case PanelState::Error:
            table->words().say(u"warning"_s, tr("The lists cannot be read."), words);
            break;
        }
        table->showWords();
    }
}

} // namespace tradewind
