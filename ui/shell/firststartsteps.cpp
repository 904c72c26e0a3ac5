// SPDX-License-Identifier: Apache-2.0
// The three steps of the first start as forms; what they do lives in firststart.cpp.
#include "models/setup/dealership.h"
#include "ui/panels/setup/droparea.h"
#include "ui/shell/firststart.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

QWidget *FirstStart::makeWho()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(48, 32, 48, 24);
    column->setSpacing(8);
    column->addWidget(makeLabel(m_theme, tr("Who are you, and where?"), 20, QFont::DemiBold));
    auto *why = makeLabel(m_theme,
                          tr("Your name goes on what you do, the zone decides what \"today\" is, and the tax rule makes payments "
                             "comparable. All of it can be changed in Setup."),
                          13, QFont::Normal, u"dim"_s);
    why->setWordWrap(true);
    column->addWidget(why);
    column->addSpacing(12);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    const auto add = [&](QWidget *field, const QString &title, const QString &name) {
        field->setObjectName(name);
        field->setAccessibleName(title);
        auto *label = makeLabel(m_theme, title);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(m_person = new QLineEdit, tr("Your name"), u"firstPerson"_s);
    add(m_rooftop = new QLineEdit, tr("Your rooftop"), u"firstRooftop"_s);
    m_rooftop->setPlaceholderText(tr("Riverside Toyota"));
    m_zone = new QComboBox;
    for (const auto &[id, words] : dealerZones())
        m_zone->addItem(words, id);
    add(m_zone, tr("Time zone"), u"firstZone"_s);
    add(m_tax = new QLineEdit(u"0"_s), tr("Sales tax, %"), u"firstTax"_s);
    m_credit = new QComboBox;
    m_credit->addItem(tr("A trade lowers the taxed price"));
    m_credit->addItem(tr("A trade does not lower it"));
    add(m_credit, tr("Trade credit"), u"firstCredit"_s);
    column->addLayout(form);
    column->addStretch(1);
    for (QLineEdit *line : {m_person, m_rooftop, m_tax}) {
        connect(line, &QLineEdit::textChanged, this, &FirstStart::showAnswers);
        connect(line, &QLineEdit::returnPressed, this, &FirstStart::goOn);
    }
    return page;
}

QWidget *FirstStart::makeData()
{
    m_drop = new DropArea(m_theme);
    connect(m_drop, &DropArea::chooseRequested, this, &FirstStart::chooseFile);
    connect(m_drop, &DropArea::dropped, this, [this](const QString &path) {
        m_isSample = false;
        m_bring.open(path);
        goTo(2);
    });
    connect(m_drop, &DropArea::sampleRequested, this, [this] {
        m_isSample = true;
        showSample(tr("5,000 invented customers with public loan facts, values, inventory and service history. It takes a few seconds."),
                   false);
        goTo(2);
        Q_EMIT sampleRequested();
    });
    return m_drop;
}

QWidget *FirstStart::makeReady()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(48, 48, 48, 24);
    column->setSpacing(12);
    m_headline = makeLabel(m_theme, {}, 20, QFont::DemiBold);
    m_headline->setObjectName(u"firstHeadline"_s);
    m_words = makeLabel(m_theme, {}, 13, QFont::Normal, u"dim"_s);
    m_words->setObjectName(u"firstWords"_s);
    for (QLabel *label : {m_headline, m_words}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    return page;
}

} // namespace tradewind
