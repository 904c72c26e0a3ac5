// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/measures/measurespanel.h"
#include "ui/shell/navigation.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo measuresPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new MeasuresPanel(parts.theme, desk.measures, parts.person(), parent);
        QObject::connect(&desk.news, &DeskNews::loaded, panel, &MeasuresPanel::reload);
        QObject::connect(panel, &MeasuresPanel::dueChanged, panel,
                         [&parts](int programs) { parts.window->navigation().setCount(u"measures"_s, programs); });
        return panel;
    };
    // The reminder stands at the left before anybody opens the panel.
    QObject::connect(&parts.desk->news, &DeskNews::loaded, &parts.desk->news, [&parts] {
        parts.desk->measures.reviews([&parts](const Result<ReviewState> &state) {
            if (state && parts.window)
                parts.window->navigation().setCount(u"measures"_s, state->programs());
        });
    });
    return {u"measures"_s, MeasuresPanel::tr("Measures"), u"value"_s, make, PanelGroup::Proof};
}

} // namespace tradewind
