// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/alertchoices.h"

#include "models/setup/staffmodel.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

AlertChoices::AlertChoices(const Theme &theme, StaffModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    column->addWidget(makeLabel(theme, tr("What is worth an alert"), 11, QFont::DemiBold, u"dim"_s));
    addFlag(column, u"alert.replies"_s, tr("A reply or a booking"));
    addFlag(column, u"alert.clicks"_s, tr("A look at the value page or at appointments"));
    addFlag(column, u"alert.browsing"_s, tr("A look at vehicles on the website"));
    addFlag(column, u"alert.leads"_s, tr("A lead that crosses up into another tier"));
    addFlag(column, u"alert.onProperty"_s, tr("Equity on the property, in for a costly repair"));
    column->addSpacing(8);
    column->addWidget(makeLabel(theme, tr("How they hear of it besides the window"), 11, QFont::DemiBold, u"dim"_s));
    addFlag(column, u"alert.byText"_s, tr("By text to their phone"));
    addFlag(column, u"alert.byMail"_s, tr("By e-mail"));
    addFlag(column, u"alert.toCrm"_s, tr("As a task or note in the CRM that knows the customer"));
    column->addSpacing(8);
    m_order = addChoice(column, u"alert.order"_s, tr("Who is asked first"));
    m_manager = addChoice(column, u"alert.manager"_s, tr("Who takes what nobody else can"));
    column->addStretch(1);
}

void AlertChoices::addFlag(QVBoxLayout *column, const QString &key, const QString &title)
{
    auto *flag = new QCheckBox(title);
    flag->setObjectName(key);
    connect(flag, &QCheckBox::clicked, this, [this, key](bool isOn) { m_model.choose(key, isOn ? u"true"_s : u"false"_s); });
    m_flags.insert(key, flag);
    column->addWidget(flag);
}

QComboBox *AlertChoices::addChoice(QVBoxLayout *column, const QString &key, const QString &title)
{
    auto *label = makeLabel(m_theme, title, 11, QFont::DemiBold, u"dim"_s);
    auto *choice = new QComboBox;
    choice->setObjectName(key);
    choice->setAccessibleName(title);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(choice);
    connect(choice, &QComboBox::activated, this, [this, key, choice] { m_model.choose(key, choice->currentData().toString()); });
    column->addWidget(label);
    column->addWidget(choice);
    return choice;
}

void AlertChoices::showChoices()
{
    for (auto it = m_flags.begin(); it != m_flags.end(); ++it)
        it.value()->setChecked(m_model.choice(it.key()) == u"true");
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QString>> &items, const QString &now) {
        box->clear();
        for (const auto &[words, value] : items)
            box->addItem(words, value);
        if (box->findData(now) < 0)
            box->addItem(now, now); // set elsewhere: it stays as it is
        box->setCurrentIndex(box->findData(now));
    };
    fill(m_order,
         {{tr("Seller of the vehicle, customer's rep, lead's owner"), u"seller owner lead-owner"_s},
          {tr("Customer's rep, seller of the vehicle, lead's owner"), u"owner seller lead-owner"_s},
          {tr("Lead's owner, seller of the vehicle, customer's rep"), u"lead-owner seller owner"_s},
          {tr("BDC, seller of the vehicle, customer's rep"), u"bdc seller owner lead-owner"_s}},
         m_model.choice(u"alert.order"_s));
    QList<std::pair<QString, QString>> people{{tr("The first manager who is there"), QString()}};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.person(row)->isRetired)
            people << std::pair(m_model.person(row)->name, m_model.person(row)->name);
    }
    fill(m_manager, people, m_model.choice(u"alert.manager"_s));
}

} // namespace tradewind
