// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/gatewayspage.h"

#include "models/base/sentences.h"
#include "ui/panels/setup/gatewayform.h"
#include "ui/panels/setup/pagelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

GatewaysPage::GatewaysPage(const Theme &theme, GatewayBook &book, const QTimeZone &zone, QWidget *parent)
    : SetupPage(parent)
    , m_theme(theme)
    , m_model(new GatewayModel(book, zone, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_card = new Card(theme, tr("Gateways"));
    addHead();
    m_table = new LineTable(theme, u"gatewayTable"_s, tr("Gateways"));
    m_table->showModel(m_model, GatewayModel::State);
    m_table->setWidths({150, 150, 70, 0, 190, 130});
    m_table->setMinimumHeight(140);
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, 1);
    addFormCard();
    column->addWidget(m_formCard, 4);
    addKeys();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GatewaysPage::showRow);
    connect(m_table, &LineTable::opened, this, &GatewaysPage::edit);
    connect(&m_table->words(), &StateWords::pressed, this, &GatewaysPage::add);
    connect(m_model, &GatewayModel::stateChanged, this, &GatewaysPage::showList);
    connect(m_model, &GatewayModel::said, this, &GatewaysPage::say);
    connect(m_model, &GatewayModel::secretsKnown, this, [this](Id account, const QSet<QString> &stored, const QString &problem) {
        if (account == m_shown)
            m_form->setStored(stored, problem);
    });
    connect(m_model, &GatewayModel::kept, this, [this](Id account) {
        GatewayAccount now = m_form->account();
        now.id = account;
        m_shown = account;
        m_formCard->setTitle(now.title);
        m_form->setAccount(now);
        m_model->askSecrets(now);
        m_save->setEnabled(false);
        m_table->setFocus();
        if (std::exchange(m_testsAfter, false))
            m_model->test(now);
    });
    showList();
}

void GatewaysPage::addHead()
{
    auto *add = new KeyButton(m_theme, tr("Add"), u"A"_s);
    add->setObjectName(u"addGateway"_s);
    m_switch = new KeyButton(m_theme, tr("Switch off"), u"O"_s);
    m_switch->setObjectName(u"switchGateway"_s);
    m_remove = new KeyButton(m_theme, tr("Remove"), u"Del"_s);
    m_remove->setObjectName(u"removeGateway"_s);
    for (KeyButton *button : {add, m_switch, m_remove})
        m_card->addToHead(button);
    connect(add, &KeyButton::clicked, this, &GatewaysPage::add);
    connect(m_switch, &KeyButton::clicked, this, &GatewaysPage::toggle);
    connect(m_remove, &KeyButton::clicked, this, &GatewaysPage::remove);
}

void GatewaysPage::addFormCard()
{
    m_formCard = new Card(m_theme, tr("Gateway"));
    m_test = new KeyButton(m_theme, tr("Test connection"), u"T"_s);
    m_test->setObjectName(u"testGateway"_s);
    m_save = new KeyButton(m_theme, tr("Save"), u"Ctrl S"_s, KeyButton::Kind::Primary);
    m_save->setObjectName(u"saveGateway"_s);
    m_formCard->addToHead(m_test);
    m_formCard->addToHead(m_save);
    m_sentence = makeLabel(m_theme, {}, 13);
    m_sentence->setObjectName(u"gatewaySentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(12, 10, 12, 0);
    m_sentence->hide();
    m_formCard->body()->addWidget(m_sentence);
    m_form = new GatewayForm(m_theme);
    m_formCard->body()->addWidget(makeScroll(m_form), 1);
    connect(m_save, &KeyButton::clicked, this, &GatewaysPage::save);
    connect(m_test, &KeyButton::clicked, this, &GatewaysPage::test);
    connect(m_form, &GatewayForm::edited, this, [this] { m_save->setEnabled(true); });
}

void GatewaysPage::addKeys()
{
    addKey(
        QKeySequence(u"A"_s), tr("Add a gateway"), [this] { add(); }, true);
    addKey(
        QKeySequence(u"E"_s), tr("Change the gateway"), [this] { edit(); }, true);
    addKey(
        QKeySequence(u"T"_s), tr("Test the connection; nothing is sent"), [this] { test(); }, true);
    addKey(
        QKeySequence(u"O"_s), tr("Switch the gateway off or on"), [this] { toggle(); }, true);
    addKey(QKeySequence(Qt::Key_Delete), tr("Remove the gateway and its keys"), [this] { remove(); });
    addKey(
        QKeySequence(u"Ctrl+S"_s), tr("Save"), [this] { save(); }, true);
}

void GatewaysPage::focusFirst()
{
    m_table->setFocus();
    if (m_table->currentRow() < 0)
        m_table->selectFirst();
}

void GatewaysPage::refresh()
{
    if (!m_form->hasEdits()) // what was typed is not thrown away by looking at another page
        m_model->reload();
}

void GatewaysPage::say(const QString &sentence, bool isGood)
{
    setTone(m_sentence, isGood ? u"good"_s : u"bad"_s);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void GatewaysPage::add()
{
    GatewayAccount fresh;
    fresh.gateway = gatewayList().constFirst().id;
    fresh.title = tr("Texts");
    m_shown = 0;
    m_form->setAccount(fresh);
    m_formCard->setTitle(tr("New gateway"));
    m_formCard->show();
    m_save->setEnabled(true);
    say({}, true);
    m_form->focusFirst();
}

void GatewaysPage::edit()
{
    if (m_formCard->isVisible())
        m_form->focusFirst();
}

void GatewaysPage::save()
{
    if (!m_formCard->isVisible())
        return;
    if (const auto kept = m_model->keep(m_form->account(), m_form->typedSecrets(), m_form->stored()); !kept) {
        m_testsAfter = false;
        say(localized(kept.error()), false);
    }
}

void GatewaysPage::test()
{
    if (!m_formCard->isVisible() || m_model->isTesting())
        return;
    // What is asked with is what is stored: typed changes are kept first.
    m_testsAfter = m_form->hasEdits() || m_shown == 0;
    if (m_testsAfter)
        save();
    else
        m_model->test(m_form->account());
}

void GatewaysPage::toggle()
{
    const int row = m_table->currentRow();
    if (const GatewayAccount *account = m_model->account(row))
        m_model->setActive(row, !account->isActive);
}

void GatewaysPage::remove()
{
    const int row = m_table->currentRow();
    const GatewayAccount *account = m_model->account(row);
    if (account == nullptr)
        return;
    if (m_removeAsked != account->id) {
        m_removeAsked = account->id;
        say(tr("Press Delete once more to remove %1 and its keys from this computer.").arg(account->title), false);
        return;
    }
    m_removeAsked = 0;
    m_model->remove(row);
}

void GatewaysPage::showRow()
{
    const GatewayAccount *account = m_model->account(m_table->currentRow());
    m_switch->setEnabled(account != nullptr);
    m_remove->setEnabled(account != nullptr);
    if (account == nullptr)
        return;
    m_switch->setText(account->isActive ? tr("Switch off") : tr("Switch on"));
    if (m_removeAsked != account->id)
        m_removeAsked = 0;
    if (account->id == m_shown) {
        // The same one read anew: what is being typed stays.
        if (!m_form->hasEdits()) {
            const QSet<QString> stored = m_form->stored();
            m_form->setAccount(*account);
            m_form->setStored(stored, {});
        }
        return;
    }
    m_shown = account->id;
    m_formCard->setTitle(account->title);
    m_formCard->show();
    m_form->setAccount(*account);
    m_save->setEnabled(false);
    say({}, true);
    m_model->askSecrets(*account);
}

void GatewaysPage::showList()
{
    const int row = m_model->rowOf(m_shown);
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_model->rowCount() > 0 && !(m_formCard->isVisible() && m_form->hasEdits()))
        m_table->selectFirst();
    showRow();
    Q_EMIT badgeChanged(m_model->rowCount() > 0 ? QString::number(m_model->rowCount()) : QString());
    if (m_model->isLoading())
        showState(PanelState::Loading);
    else if (!m_model->errorText().isEmpty())
        showState(PanelState::Error, m_model->errorText());
    else if (m_model->rowCount() == 0)
        showState(PanelState::Empty);
    else
        showState(PanelState::Ready);
}

void GatewaysPage::showState(PanelState state, const QString &words)
{
    if (state == PanelState::Empty)
        m_formCard->setVisible(m_form->hasEdits());
    showPageList(*m_table,
                 {u"text"_s, tr("No gateway yet."),
                  tr("Add the carrier your store sends texts or e-mail through; its keys stay in this computer's keychain."),
                  tr("Reading the gateways."), tr("The gateways cannot be read."), tr("Add a gateway"), u"A"_s},
                 state, words);
}

} // namespace tradewind
