// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/advisorsheet.h"
#include "models/service/servicedesk.h"
#include "ui/panels/service/servicepanel.h"
#include "ui/shell/navigation.h"
#include "window/contactways.h"
#include "window/windowparts.h"

#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo servicePanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *lane = new ServiceDesk(
            desk.background, [&desk] { return desk.rooftop(); }, [&desk] { return desk.today(); });
        auto *panel = new ServicePanel(
            parts.theme, *lane, [&parts] { return parts.person(); }, contactWays(parts), parent);
        lane->setParent(panel);
        QObject::connect(panel, &ServicePanel::changed, panel, [&desk](qint64 customer) { desk.customers.forget(customer); });
        const auto load = [&desk, lane] {
            if (desk.isNow())
                (void)lane->loadNow(); // it says itself what went wrong
            else
                lane->load();
        };
        QObject::connect(&desk.news, &DeskNews::loaded, lane, load);
        load();
        const auto showLane = [&desk, panel] {
            const auto snapshot = desk.snapshot();
            if (!snapshot)
                return;
            const auto take = [&desk, panel = QPointer(panel)](const Result<QList<LaneVisit>> &visits) {
                const auto book = desk.snapshot();
                if (panel && visits && book)
                    panel->showAdvisorSheet(advisorSheet(*book->desk, book->thresholds, book->rooftop, book->today, *visits));
            };
            const auto read = [rooftop = snapshot->rooftop, day = snapshot->today](Session &session) {
                return readLaneVisits(session, rooftop.id, day, QTimeZone(rooftop.zone.toLatin1()));
            };
            if (!desk.isNow())
                return desk.background.ask<QList<LaneVisit>>(read, take);
            const auto session = desk.background.store.session();
            take(session ? read(**session) : Result<QList<LaneVisit>>(session.error()));
        };
        QObject::connect(&desk.news, &DeskNews::loaded, panel, showLane);
        showLane();
        return panel;
    };
    return {u"service"_s, ServicePanel::tr("Service"), u"service"_s, make, PanelGroup::Programs};
}

} // namespace tradewind
