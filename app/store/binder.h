// SPDX-License-Identifier: Apache-2.0
// How a row is handed to a bulk statement, column by column, without a QVariant between.
#pragma once

#include "base/result.h"
#include "domain/money.h"
#include "store/bind.h"

#include <optional>
#include <string_view>

namespace tradewind {

/// Takes the values of one row, then step(). Columns count from 0; a column not given since the last step is NULL.
/// Text and bytes must stay where they are until step() returns.
class Binder
{
public:
    virtual ~Binder() = default;

    virtual void bindInteger(int column, qint64 value) = 0;
    virtual void bindReal(int column, double value) = 0;
    virtual void bindText(int column, std::string_view utf8) = 0;
    virtual void bindBlob(int column, std::string_view bytes) = 0;
    /// Writes the row. Errors: as Session; the transaction it runs in is lost then.
    virtual Result<void> step() = 0;

    template<std::integral T>
    void bind(int column, T value)
    {
        bindInteger(column, static_cast<qint64>(value));
    }
    template<typename T>
    requires std::is_enum_v<T>
    void bind(int column, T value) { bindInteger(column, static_cast<qint64>(value)); }
    void bind(int column, double value) { bindReal(column, value); }
    void bind(int column, std::string_view utf8) { bindText(column, utf8); }
    void bind(int column, const std::string &utf8) { bindText(column, utf8); }
    void bind(int column, std::string &&utf8) = delete; ///< a text that is gone before step() cannot be bound
    void bind(int column, const char *utf8) { bindText(column, utf8); }
    void bind(int column, Money value) { bindInteger(column, value.cents); }
    void bind(int column, QDate day)
    {
        if (const auto number = dayNumber(day))
            bindInteger(column, *number);
    }
    template<typename T>
    void bind(int column, const std::optional<T> &value)
    {
        if (value)
            bind(column, *value);
    }
    void bindSaid(int column, std::string &&utf8) = delete;
    void bindSaid(int column, const char *utf8) { bindSaid(column, std::string_view(utf8)); }
    /// Empty text is NULL: "not said".
    void bindSaid(int column, std::string_view utf8)
    {
        if (!utf8.empty())
            bindText(column, utf8);
    }
};

} // namespace tradewind
