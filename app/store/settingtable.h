// SPDX-License-Identifier: Apache-2.0
// The settings of a store, by scope, as texts; what they mean is in base/settings.h.
#pragma once

#include "base/result.h"
#include "base/settings.h"

namespace tradewind {

class Session;

class SettingTable
{
public:
    explicit SettingTable(Session &session)
        : m_session(session)
    {}

    /// Every value that was ever set, ready to be asked. Unknown keys (of a newer version) are kept in the store and left out here.
    Result<Settings> read();
    /// Errors: BadUse when the key is not in the table of settings or the value does not fit it.
    Result<void> set(const QString &key, const QString &value, const SettingScope &scope);
    /// Back to the next wider scope's value.
    Result<void> clear(const QString &key, const SettingScope &scope);

private:
    Session &m_session;
};

} // namespace tradewind
