// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/today/todaypanel.h"
#include "ui/shell/navigation.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo todayPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new TodayPanel(
            parts.theme, desk.todayBook, desk.rooftop().name, [&desk] { return desk.timeOfDay(); }, parent);
        QObject::connect(&desk.news, &DeskNews::loaded, panel, &TodayPanel::reload);
        return panel;
    };
    QObject::connect(&parts.desk->news, &DeskNews::loaded, &parts.desk->news,
                     [&parts] { parts.window->navigation().setCount(u"today"_s, parts.desk->todayBook.count(TodayCard::Crossed).count); });
    return {u"today"_s, TodayPanel::tr("Today"), u"today"_s, make, PanelGroup::Day};
}

} // namespace tradewind
