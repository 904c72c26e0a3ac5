// SPDX-License-Identifier: Apache-2.0
#include "window/windowparts.h"

namespace tradewind {

QList<PanelInfo> windowPanels(WindowParts &parts)
{
    return {
        todayPanel(parts),    pipelinePanel(parts),   queuePanel(parts),    customerPanel(parts), leadsPanel(parts),
        measuresPanel(parts), compliancePanel(parts), activityPanel(parts), setupPanel(parts),
    };
}

} // namespace tradewind
