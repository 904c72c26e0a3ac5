// SPDX-License-Identifier: Apache-2.0
// Where Setup reads and keeps settings; the composition root puts the store behind it.
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace tradewind {

/// Named values of one rooftop. Calls answer at once, from memory; keeping them may finish later.
class SettingBook
{
public:
    SettingBook() = default;
    SettingBook(const SettingBook &) = delete;
    SettingBook &operator=(const SettingBook &) = delete;
    virtual ~SettingBook() = default;

    /// What was set, or nothing when the default holds.
    [[nodiscard]] virtual std::optional<QString> value(const QString &key) const = 0;
    /// Keeps a value; nothing takes it back to the default. Errors: Unavailable, Denied.
    [[nodiscard]] virtual Result<void> setValue(const QString &key, const std::optional<QString> &value) = 0;
};

} // namespace tradewind
