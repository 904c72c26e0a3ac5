// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/sources/sourcespanel.h"
#include "ui/shell/navigation.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo sourcesPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new SourcesPanel(parts.theme, desk.sources, parent);
        QObject::connect(&desk.news, &DeskNews::loaded, panel, &SourcesPanel::reload);
        QObject::connect(panel, &SourcesPanel::broughtIn, panel, [&desk] { desk.recompute(); });
        QObject::connect(panel, &SourcesPanel::troubleChanged, panel,
                         [&parts](int sources) { parts.window->navigation().setCount(u"sources"_s, sources); });
        return panel;
    };
    return {u"sources"_s, SourcesPanel::tr("Sources"), u"refresh"_s, make, PanelGroup::House};
}

} // namespace tradewind
