// SPDX-License-Identifier: Apache-2.0
#include "models/appraisals/appraisaldesk.h"
#include "models/base/words.h"
#include "ui/panels/appraisals/appraisalspanel.h"
#include "ui/shell/navigation.h"
#include "window/contactways.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownMatches = 3; // T53

/// What the equity book and the lot say about a vehicle.
OwedOnVehicle owedOn(const DeskSnapshot *snapshot, Id vehicleId)
{
    OwedOnVehicle owed;
    const auto row = snapshot ? snapshot->desk->rowOf(vehicleId) : std::nullopt;
    if (!row)
        return owed;
    const BookAnswer answer = snapshot->desk->book().answer(*row);
    if (answer.payoff != unknown32)
        owed.payoff = Money{answer.payoff};
    const auto customer = snapshot->match ? snapshot->match->customer(snapshot->desk->book(), *row) : std::nullopt;
    if (!customer)
        return owed;
    for (const DeskMatch &match : snapshot->match->matches(*customer, snapshot->match->usualDifference(), shownMatches)) {
        const StockUnit &unit = snapshot->match->units()[match.unit];
        owed.matches << AppraisalsPanel::tr("%1, %2: %3 a month, %4")
                            .arg(unit.name, unit.stockNumber, dollars(match.payment), signedDollars(match.difference));
    }
    return owed;
}

} // namespace

PanelInfo appraisalsPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        AppraisalDesk::Place place;
        place.rooftop = [&desk] { return desk.rooftop(); };
        place.today = [&desk] { return desk.today(); };
        place.settings = [&desk] { return desk.storeSettings(); };
        place.owed = [&desk](Id vehicleId) { return owedOn(desk.snapshot().get(), vehicleId); };
        place.vins = &desk.vins();
        place.zones = &desk.zones();
        auto *book = new AppraisalDesk(desk.background, std::move(place));
        auto *panel = new AppraisalsPanel(
            parts.theme, *book, [&parts] { return parts.person(); }, contactWays(parts), parent);
        book->setParent(panel);
        QObject::connect(panel, &AppraisalsPanel::waitingChanged, panel,
                         [&parts](int waiting) { parts.window->navigation().setCount(u"appraisals"_s, waiting); });
        QObject::connect(panel, &AppraisalsPanel::changed, panel, [&desk](qint64 customer) { desk.customers.forget(customer); });
        const auto load = [&desk, book] {
            if (desk.isNow())
                (void)book->loadNow(); // it says itself what went wrong
            else
                book->load();
        };
        QObject::connect(&desk.news, &DeskNews::loaded, book, load);
        load();
        return panel;
    };
    return {u"appraisals"_s, AppraisalsPanel::tr("Appraisals"), u"appraisals"_s, make, PanelGroup::Programs};
}

} // namespace tradewind
