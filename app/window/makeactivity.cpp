// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/activity/activitypanel.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo activityPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        return new ActivityPanel(parts.theme, parts.desk->activity, parts.desk->standing, parent);
    };
    return {u"activity"_s, ActivityPanel::tr("Activity"), u"activity"_s, make, PanelGroup::House};
}

} // namespace tradewind
