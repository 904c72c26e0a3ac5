// SPDX-License-Identifier: Apache-2.0
#include "models/outreach/outboxmodel.h"
#include "ui/panels/outbox/outboxpanel.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// The panel with the model that is its own.
struct OwnedOutbox : QObject
{
    OwnedOutbox(const WindowDesk &desk, const QString &by)
        : book(desk.background, desk.rooftop().id, by)
        , model(book, QTimeZone(desk.rooftop().zone.toLatin1()))
    {}

    StoreOutboxDesk book;
    OutboxModel model;
};

} // namespace

PanelInfo outboxPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        auto *owned = new OwnedOutbox(*parts.desk, parts.person());
        auto *panel = new OutboxPanel(parts.theme, owned->model, parent);
        owned->setParent(panel);
        return panel;
    };
    return {u"outbox"_s, OutboxPanel::tr("Outbox"), u"outbox"_s, make, PanelGroup::Proof};
}

} // namespace tradewind
