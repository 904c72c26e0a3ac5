// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/customer/customerpanel.h"
#include "ui/panels/panellinks.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo customerPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new CustomerPanel(parts.theme, desk.customers, desk.today(), parent);
        if (parts.pipeline)
            linkPanels(*parts.pipeline, *panel);
        QObject::connect(&desk.news, &DeskNews::customerArrived, panel, [&parts, panel](qint64 customer) {
            if (parts.window->currentPanel() == panel)
                panel->showRecord(customer);
        });
        return panel;
    };
    return {u"customer"_s, CustomerPanel::tr("Customer"), u"person"_s, make, PanelGroup::FromRow};
}

} // namespace tradewind
