// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/livingcontacts.h"
#include "models/base/sentences.h"
#include "ui/panels/customer/customerpanel.h"
#include "ui/panels/panellinks.h"
#include "window/contactways.h"
#include "window/windowparts.h"

#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo customerPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new CustomerPanel(parts.theme, desk.customers, contactWays(parts), desk.today(), parent);
        if (parts.pipeline)
            linkPanels(*parts.pipeline, *panel);
        QObject::connect(&desk.news, &DeskNews::customerArrived, panel, &CustomerPanel::showCustomer);
        QObject::connect(panel, &CustomerPanel::changed, panel, [&desk, panel](qint64 customer) {
            desk.customers.forget(customer);
            panel->showRecord(customer);
        });
        QObject::connect(
            panel, &CustomerPanel::addressTyped, panel, [&desk, &parts, panel](qint64 customer, const QString &dead, const QString &typed) {
                const QString by = parts.signer();
                const auto work = [rooftop = desk.rooftop().id, customer, dead, typed, by, now = desk.nowMs()](Session &session) {
                    return typeAddress(session, rooftop, customer, dead, typed, by, now);
                };
                desk.background.ask<void>(work, [&desk, panel = QPointer(panel), customer](const Result<void> &kept) {
                    desk.customers.forget(customer);
                    if (!panel)
                        return;
                    panel->addressKept(kept ? QString() : localized(kept.error()));
                    if (kept)
                        panel->showRecord(customer);
                });
            });
        return panel;
    };
    return {u"customer"_s, CustomerPanel::tr("Customer"), u"person"_s, make, PanelGroup::FromRow};
}

} // namespace tradewind
