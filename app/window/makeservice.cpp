// SPDX-License-Identifier: Apache-2.0
#include "models/service/servicedesk.h"
#include "ui/panels/service/servicepanel.h"
#include "ui/shell/navigation.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo servicePanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *lane = new ServiceDesk(
            desk.background, [&desk] { return desk.rooftop(); }, [&desk] { return desk.today(); });
        auto *panel = new ServicePanel(
            parts.theme, *lane, [&parts] { return parts.settings.value(u"person"_s).toString(); }, parent);
        lane->setParent(panel);
        const auto load = [&desk, lane] {
            if (desk.isNow())
                (void)lane->loadNow(); // it says itself what went wrong
            else
                lane->load();
        };
        QObject::connect(&desk.news, &DeskNews::loaded, lane, load);
        load();
        return panel;
    };
    return {u"service"_s, ServicePanel::tr("Service"), u"service"_s, make, PanelGroup::Programs};
}

} // namespace tradewind
