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
        const ContactPlace place{desk.rooftop().id, desk.rooftop().name, parts.signer(), QTimeZone(desk.rooftop().zone.toLatin1())};
        parts.contact = std::make_unique<StoreContactDesk>(
            desk.background.asker(), [&desk] { return desk.nowMs(); }, desk.background.ids, place,
            [&desk](qint64 customer) { Q_EMIT desk.news.called(customer); });
    }
    return {*parts.contact, callSomebody(parts)};
}

} // namespace tradewind
