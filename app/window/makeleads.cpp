// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/leads/leadspanel.h"
#include "ui/shell/navigation.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo leadsPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new LeadsPanel(parts.theme, desk.leads, parent);
        QObject::connect(&desk.news, &DeskNews::loaded, panel, &LeadsPanel::reload);
        QObject::connect(panel, &LeadsPanel::waitingChanged, panel,
                         [&parts](int waiting) { parts.window->navigation().setCount(u"leads"_s, waiting); });
        return panel;
    };
    return {u"leads"_s, LeadsPanel::tr("Leads"), u"leads"_s, make, PanelGroup::Programs};
}

} // namespace tradewind
