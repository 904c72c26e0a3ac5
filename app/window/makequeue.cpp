// SPDX-License-Identifier: Apache-2.0
#include "models/queue/storequeuedesk.h"
#include "ui/panels/queue/queuepanel.h"
#include "ui/shell/navigation.h"
#include "window/dialing.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo queuePanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        QueuePlace place;
        place.person = parts.signer();
        place.zone = QTimeZone(desk.rooftop().zone.toLatin1());
        place.rooftopName = desk.rooftop().name;
        place.rooftopId = desk.rooftop().id;
        auto queue = std::make_shared<StoreQueueDesk>(
            desk.background.asker(), [&desk] { return desk.nowMs(); }, desk.background.ids, place, [&desk] { return desk.snapshot(); });
        auto *panel = new QueuePanel(
            parts.theme, *queue, &desk.customers, [&parts](const QString &number) { dial(parts.settings, number); }, parent);
        // The desk lives as long as the panel that works on it.
        QObject::connect(panel, &QObject::destroyed, [queue] {});
        QObject::connect(&desk.news, &DeskNews::loaded, panel, &QueuePanel::refresh);
        QObject::connect(panel, &QueuePanel::lineCountChanged, panel,
                         [&parts](int waiting) { parts.window->navigation().setCount(u"queue"_s, waiting); });
        QObject::connect(&desk.news, &DeskNews::worked, panel, [panel](const QString &task) {
            if (task == "sequences"_L1)
                panel->refresh();
        });
        QObject::connect(&desk.news, &DeskNews::called, panel, &QueuePanel::leaveCard);
        auto *again = new QTimer(panel);
        again->setInterval(15'000);
        QObject::connect(again, &QTimer::timeout, panel, &QueuePanel::refresh);
        again->start();
        if (desk.snapshot())
            panel->refresh();
        else
            panel->showState(PanelState::Loading); // scripts name values: the first card waits for the book, or for the next look
        return panel;
    };
    return {u"queue"_s, QueuePanel::tr("Queue"), u"queue"_s, make, PanelGroup::Day};
}

} // namespace tradewind
