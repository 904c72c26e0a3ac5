// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/customer/garageview.h"

#include "models/base/words.h"
#include "ui/charts/valuechart.h"
#include "ui/widgets/clear.h"
#include "ui/widgets/equitybarview.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/ledgerview.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

GarageView::GarageView(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Garage"), parent)
    , m_theme(theme)
{
    setFixedWidth(360);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    body()->addLayout(m_rows, 1);
}

void GarageView::show(const CustomerFacts &facts, QDate today)
{
    clearLayout(m_rows);
    const auto owned = std::count_if(facts.vehicles.begin(), facts.vehicles.end(),
                                     [](const GarageVehicle &vehicle) { return vehicle.ownership != GarageVehicle::Ownership::Unknown; });
    setNote(tr("%n owned", nullptr, int(owned)));
    if (facts.vehicles.isEmpty()) {
        auto *none =
            makeLabel(m_theme, tr("No vehicle is known. Bring in a deal or a repair order that names one."), 13, QFont::Normal, u"dim"_s);
        none->setWordWrap(true);
        none->setContentsMargins(12, 12, 12, 12);
        m_rows->addWidget(none);
    }
    for (qsizetype i = 0; i < facts.vehicles.size(); ++i) {
        const GarageVehicle &vehicle = facts.vehicles.at(i);
        const bool isMain = i == 0 && vehicle.ownership != GarageVehicle::Ownership::Unknown;
        addHead(vehicle, isMain);
        if (isMain) {
            m_rows->addWidget(makeRule(Qt::Horizontal));
            addEquity(vehicle, facts.threshold);
            addLedger(vehicle);
            addChart(vehicle, today);
        }
        addOpenWork(vehicle);
        m_rows->addWidget(makeRule(Qt::Horizontal));
    }
    m_rows->addStretch(1);
    if (facts.tradedIn.isEmpty())
        return;
    auto *traded = makeLabel(m_theme, tr("Traded in: %1").arg(facts.tradedIn), 12, QFont::Normal, u"dim"_s);
    traded->setContentsMargins(12, 8, 12, 10);
    m_rows->addWidget(traded);
}

void GarageView::addHead(const GarageVehicle &vehicle, bool isMain)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(10);
    auto *mark = new QFrame;
    mark->setFixedWidth(2);
    mark->setProperty("mark", isMain);
    row->addWidget(mark);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 9, 0, 9);
    words->setSpacing(1);
    words->addWidget(makeLabel(m_theme, vehicle.name, 13, QFont::DemiBold));
    words->addWidget(makeLabel(m_theme, vehicle.detail, 11));
    row->addLayout(words, 1);
    if (isMain) {
        auto *chip = new StateChip(m_theme);
        if (vehicle.ownership == GarageVehicle::Ownership::Owned)
            chip->say(tr("Owned"), Tone::Good, 0, u"check"_s);
        else
            chip->say(tr("Maybe sold"), Tone::Warn, 0, u"help"_s);
        row->addWidget(chip);
    }
    if (!isMain) {
        auto *right = new QVBoxLayout;
        right->setContentsMargins(0, 9, 0, 9);
        right->setSpacing(1);
        auto *amount = makeLabel(m_theme,
                                 vehicle.equity  ? dollars(vehicle.equity->point)
                                 : vehicle.value ? dollars(*vehicle.value)
                                                 : absent(),
                                 13, QFont::DemiBold);
        auto *note = makeLabel(m_theme, vehicle.equity ? tr("equity") : vehicle.valueNote, 11);
        amount->setAlignment(Qt::AlignRight);
        note->setAlignment(Qt::AlignRight);
        right->addWidget(amount);
        right->addWidget(note);
        row->addLayout(right);
    }
    m_rows->addWidget(box);
}

void GarageView::addEquity(const GarageVehicle &vehicle, Money threshold)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(16);
    const auto column = [&](QWidget *top, QWidget *bottom, int stretch) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(top);
        pair->addWidget(bottom);
        row->addLayout(pair, stretch);
    };
    column(makeLabel(m_theme, tr("Equity"), 11, QFont::Normal, u"dim"_s),
           makeLabel(m_theme, vehicle.equity ? dollars(vehicle.equity->point) : tr("not known"), 20, QFont::DemiBold), 0);
    if (vehicle.equity) {
        column(makeLabel(m_theme, tr("%1 to %2").arg(dollars(vehicle.equity->low), dollars(vehicle.equity->high)), 11, QFont::Normal,
                         u"dim"_s),
               new EquityBarView(m_theme, *vehicle.equity, threshold), 1);
    } else {
        row->addStretch(1);
    }
    if (vehicle.window.kind == ContactWindow::Kind::Crossed || vehicle.window.kind == ContactWindow::Kind::LeaseEnds) {
        auto *title = makeLabel(m_theme, tr("Window"), 11, QFont::Normal, u"dim"_s);
        auto *words = makeLabel(m_theme,
                                vehicle.window.kind == ContactWindow::Kind::Crossed
                                    ? tr("day %1 of %2").arg(vehicle.window.day).arg(vehicle.window.length)
                                    : tr("lease ends in %1 d").arg(vehicle.window.day),
                                13, QFont::DemiBold);
        title->setAlignment(Qt::AlignRight);
        words->setAlignment(Qt::AlignRight);
        column(title, words, 0);
    }
    m_rows->addWidget(box);
    m_rows->addWidget(makeRule(Qt::Horizontal));
}

void GarageView::focusLedger()
{
    if (m_ledger)
        m_ledger->setFocus(Qt::ShortcutFocusReason);
}

void GarageView::addLedger(const GarageVehicle &vehicle)
{
    if (vehicle.ledger.isEmpty())
        return;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    column->addWidget(makeLabel(m_theme, tr("Equity ledger"), 11, QFont::DemiBold, u"dim"_s));
    auto *ledger = new LedgerView(m_theme);
    ledger->setLines(vehicle.ledger);
    ledger->setObjectName(u"ledger"_s);
    m_ledger = ledger;
    column->addWidget(ledger);
    m_rows->addWidget(box);
    m_rows->addWidget(makeRule(Qt::Horizontal));
}

void GarageView::addChart(const GarageVehicle &vehicle, QDate today)
{
    if (vehicle.values.size() < 2 && vehicle.payoffs.size() < 2)
        return; // one point is a figure, not a line, and it stands in the ledger already
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 4, 6);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    head->addWidget(makeLabel(m_theme, tr("Value and payoff"), 11, QFont::DemiBold, u"dim"_s));
    head->addStretch(1);
    head->addWidget(makeLabel(m_theme, vehicle.outlook, 11, QFont::Normal, u"dim"_s));
    column->addLayout(head);
    auto *chart = new ValueChart(m_theme);
    chart->setMinimumHeight(120);
    chart->setMaximumHeight(200);
    chart->show(vehicle, today);
    column->addWidget(chart, 1);
    m_rows->addWidget(box, 4);
}

void GarageView::addOpenWork(const GarageVehicle &vehicle)
{
    for (const QString &work : vehicle.openWork) {
        auto *line = new IconLine(m_theme, u"warning"_s, Tone::Warn, work);
        line->setContentsMargins(0, 0, 0, 0);
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(12, 4, 12, 8);
        row->addWidget(line);
        m_rows->addWidget(box);
    }
}

} // namespace tradewind
