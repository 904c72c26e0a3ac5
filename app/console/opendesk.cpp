// SPDX-License-Identifier: Apache-2.0
#include "console/opendesk.h"

#include "jobs/equity/equitysettings.h"

namespace tradewind {

JobContext quietContext()
{
    return {std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {}};
}

Result<OpenDesk> openDesk(const Arguments &arguments)
{
    auto store = openStore(arguments, false);
    if (!store)
        return store.error();
    const auto day = asOfDay(arguments, **store);
    if (!day)
        return day.error();
    OpenDesk open;
    open.day = *day;
    open.thresholds = equityThresholds((*store)->settings, (*store)->rooftop.id);
    open.settings = equitySettings((*store)->settings, (*store)->rooftop.id);
    auto book = DeskBook::load(*(*store)->session, *day, open.settings, bookSettings(open.thresholds, open.settings), quietContext());
    if (!book)
        return book.error();
    open.store = std::move(*store);
    open.book = std::move(*book);
    return open;
}

} // namespace tradewind
