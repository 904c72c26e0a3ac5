// SPDX-License-Identifier: Apache-2.0
#include "window/windowparts.h"

namespace tradewind {

QList<PanelInfo> windowPanels(WindowParts &parts)
{
    return {
        todayPanel(parts),        //
        pipelinePanel(parts),     //
        queuePanel(parts),        //
        inboxPanel(parts),        //
        customerPanel(parts),     //
        leadsPanel(parts),        //
        appraisalsPanel(parts),   //
        appointmentsPanel(parts), //
        servicePanel(parts),      //
        campaignsPanel(parts),    //
        measuresPanel(parts),     //
        coachingPanel(parts),     //
        outboxPanel(parts),       //
        compliancePanel(parts),   //
        sourcesPanel(parts),      //
        activityPanel(parts),     //
        setupPanel(parts),        //
    };
}

} // namespace tradewind
