// SPDX-License-Identifier: Apache-2.0
// The store a command was pointed at, with what every command needs beside it.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/settings.h"
#include "console/command.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/store.h"

#include <memory>

namespace tradewind {

/// An open store on this thread. The session ends before the store it belongs to.
struct OpenStore
{
    SystemClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<Session> session;
    std::unique_ptr<IdMaker> ids;
    Settings settings;
    Rooftop rooftop; ///< the first one; a new store gets one named "My store" in US Central time
};

/// Opens `--store` (the standard place when it is missing). Errors: as Store::open; NotFound when there is none and `mayCreate` is false.
Result<std::unique_ptr<OpenStore>> openStore(const Arguments &arguments, bool mayCreate);

/// The day of `--as-of`, or today at the rooftop. Errors: BadUse when it is not an ISO date.
Result<QDate> asOfDay(const Arguments &arguments, const OpenStore &open);

} // namespace tradewind
