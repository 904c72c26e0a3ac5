// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/measures/measurespanel.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo measuresPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new MeasuresPanel(parts.theme, desk.measures, parts.settings.value(u"person"_s).toString(), parent);
        QObject::connect(&desk.news, &DeskNews::loaded, panel, &MeasuresPanel::reload);
        return panel;
    };
    return {u"measures"_s, MeasuresPanel::tr("Measures"), u"value"_s, make, PanelGroup::Proof};
}

} // namespace tradewind
