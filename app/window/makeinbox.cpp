// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/inboxdesk.h"
#include "ui/panels/inbox/inboxpanel.h"
#include "ui/shell/navigation.h"
#include "window/contactways.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo inboxPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        const QString by = parts.person();
        auto *inbox = new InboxDesk(desk.background, desk.rooftop().id, QTimeZone(desk.rooftop().zone.toLatin1()), by);
        auto *panel = new InboxPanel(parts.theme, *inbox, desk.customers, desk.today(), contactWays(parts), parent);
        inbox->setParent(panel);
        QObject::connect(&desk.news, &DeskNews::customerArrived, panel, &InboxPanel::showCustomer);
        QObject::connect(panel, &InboxPanel::changed, panel, [&desk, panel, inbox](qint64 customer) {
            desk.customers.forget(customer);
            panel->showCustomer(customer);
            inbox->load();
        });
        QObject::connect(&desk.news, &DeskNews::worked, inbox, [inbox](const QString &task) {
            if (task == "outreach"_L1)
                inbox->load();
        });
        QObject::connect(inbox, &InboxDesk::loaded, inbox, [&parts, inbox] {
            parts.window->navigation().setCount(u"inbox"_s, inbox->conversations().count(InboxTab::Unreplied));
        });
        return panel;
    };
    return {u"inbox"_s, InboxPanel::tr("Inbox"), u"inbox"_s, make, PanelGroup::Day};
}

} // namespace tradewind
