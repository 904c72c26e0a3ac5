// SPDX-License-Identifier: Apache-2.0
#include "console/openstore.h"

#include "store/desknumber.h"
#include "store/settingtable.h"

using namespace Qt::StringLiterals;

namespace tradewind {

Result<std::unique_ptr<OpenStore>> openStore(const Arguments &arguments, bool mayCreate)
{
    const auto location = StoreLocation::parse(arguments.value(u"store"_s).value_or(QString()));
    if (!location)
        return location.error();
    auto open = std::make_unique<OpenStore>();
    StoreOptions options;
    options.mayCreate = mayCreate;
    auto store = Store::open(*location, open->clock, options);
    if (!store)
        return store.error();
    open->store = std::move(*store);
    auto session = open->store->session();
    if (!session)
        return session.error();
    open->session = std::move(*session);
    const auto desk = takeDeskNumber(*open->session);
    if (!desk)
        return desk.error();
    open->ids = std::make_unique<IdMaker>(open->clock, *desk);
    const auto settings = SettingTable(*open->session).read();
    if (!settings)
        return settings.error();
    open->settings = *settings;

    RooftopTable rooftops(*open->session);
    const auto all = rooftops.all();
    if (!all)
        return all.error();
    if (!all->isEmpty()) {
        open->rooftop = all->first();
        return open;
    }
    open->rooftop = {open->ids->next(), u"My store"_s, u"America/Chicago"_s, {}};
    if (const auto added = rooftops.add(open->rooftop, open->clock.nowMs()); !added)
        return added.error();
    return open;
}

Result<QDate> asOfDay(const Arguments &arguments, const OpenStore &open)
{
    const auto text = arguments.value(u"as-of"_s);
    if (!text)
        return open.clock.today(QTimeZone(open.rooftop.zone.toLatin1()));
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        return Error{Error::Kind::BadUse, u"--as-of takes a day like 2026-11-24, not \"%1\"."_s.arg(*text)};
    return day;
}

} // namespace tradewind
