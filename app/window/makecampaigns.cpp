// SPDX-License-Identifier: Apache-2.0
#include "models/campaigns/campaigndesk.h"
#include "ui/panels/campaigns/campaignspanel.h"
#include "window/windowparts.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo campaignsPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        const CampaignDesk::Desk place{parts.signer(), QLocale().name(), desk.rooftop()};
        auto campaigns = std::make_shared<CampaignDesk>(
            desk.background.asker(), [&desk] { return desk.nowMs(); }, desk.background.ids, place);
        auto *panel = new CampaignsPanel(parts.theme, *campaigns, parent);
        // The desk lives as long as the panel that works on it.
        QObject::connect(panel, &QObject::destroyed, [campaigns] {});
        QObject::connect(&desk.news, &DeskNews::loaded, panel, [campaigns, panel] {
            campaigns->forget();
            panel->reload();
        });
        return panel;
    };
    return {u"campaigns"_s, CampaignsPanel::tr("Campaigns"), u"campaigns"_s, make, PanelGroup::Programs};
}

} // namespace tradewind
