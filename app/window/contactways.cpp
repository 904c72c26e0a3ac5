// SPDX-License-Identifier: Apache-2.0
#include "window/contactways.h"

#include "models/contact/storecontactdesk.h"
#include "window/dialing.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

ContactWays contactWays(WindowParts &parts)
{
    if (!parts.contact) {
        WindowDesk &desk = *parts.desk;
        const auto ask = [&desk](std::function<std::function<void()>(Result<Session *>)> work) {
            desk.runner.ask([&store = desk.background.store, work = std::move(work)]() -> std::function<void()> {
                const auto session = store.session();
                return work(session ? Result<Session *>(session->get()) : Result<Session *>(session.error()));
            });
        };
        const ContactPlace place{desk.rooftop().id, desk.rooftop().name, parts.signer(), QTimeZone(desk.rooftop().zone.toLatin1())};
        parts.contact = std::make_unique<StoreContactDesk>(
            ask, [&desk] { return desk.nowMs(); }, desk.background.ids, place);
    }
    return {*parts.contact, callSomebody(parts)};
}

} // namespace tradewind
