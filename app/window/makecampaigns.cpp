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
        const auto ask = [&desk](std::function<std::function<void()>(Result<Session *>)> work) {
            const auto run = [&store = desk.background.store, work = std::move(work)]() -> std::function<void()> {
                const auto session = store.session();
                return work(session ? Result<Session *>(session->get()) : Result<Session *>(session.error()));
            };
            if (desk.isNow())
                run()();
            else
                desk.runner.ask(run);
        };
        const CampaignDesk::Desk place{parts.signer(), QLocale().name(), desk.rooftop()};
        auto campaigns = std::make_shared<CampaignDesk>(
            ask, [&desk] { return desk.nowMs(); }, desk.background.ids, place);
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
