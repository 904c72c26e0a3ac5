// SPDX-License-Identifier: Apache-2.0
#include "models/appointments/appointmentdesk.h"
#include "ui/panels/appointments/appointmentspanel.h"
#include "ui/shell/navigation.h"
#include "window/contactways.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo appointmentsPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *day = new AppointmentDesk(
            desk.background, [&desk] { return desk.rooftop(); }, [&desk] { return desk.today(); },
            [&desk] { return desk.storeSettings(); });
        auto *panel = new AppointmentsPanel(
            parts.theme, *day, [&parts] { return parts.person(); }, contactWays(parts), parent);
        day->setParent(panel);
        QObject::connect(panel, &AppointmentsPanel::waitingChanged, panel,
                         [&parts](int waiting) { parts.window->navigation().setCount(u"appointments"_s, waiting); });
        QObject::connect(panel, &AppointmentsPanel::changed, panel, [&desk, day](qint64 customer) {
            desk.customers.forget(customer);
            day->reload(); // an hour may be booked or free again
        });
        const auto load = [&desk, day] {
            if (desk.isNow())
                (void)day->loadNow(desk.today()); // it says itself what went wrong
            else
                day->load(desk.today());
        };
        QObject::connect(&desk.news, &DeskNews::loaded, day, load);
        load();
        return panel;
    };
    return {u"appointments"_s, AppointmentsPanel::tr("Appointments"), u"calendar"_s, make, PanelGroup::Programs};
}

} // namespace tradewind
