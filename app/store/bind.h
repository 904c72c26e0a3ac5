// SPDX-License-Identifier: Apache-2.0
// One value on its way into a statement.
#pragma once

#include "domain/money.h"

#include "base/utf8.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace tradewind {

/// Days since 1970-01-01, as the store keeps calendar days; an invalid date is nothing.
std::optional<qint64> dayNumber(QDate day);
QDate dayFromNumber(qint64 number);

/// NULL, integer, real, text or bytes. Made implicitly from the types the domain uses; an absent optional and an invalid date are NULL.
class Bind
{
public:
    using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

    Bind() = default;
    template<std::integral T>
    Bind(T value)
        : m_value(static_cast<qint64>(value))
    {}
    template<typename T>
    requires std::is_enum_v<T> Bind(T value)
        : m_value(static_cast<qint64>(value))
    {}
    Bind(double value)
        : m_value(value)
    {}
    Bind(Money value)
        : m_value(qint64{value.cents})
    {}
    Bind(QDate day);
    Bind(const QString &text)
        : m_value(text)
    {}
    Bind(std::string_view utf8)
        : m_value(text(utf8))
    {}
    Bind(const std::string &utf8)
        : Bind(std::string_view(utf8))
    {}
    Bind(const QByteArray &bytes)
        : m_value(bytes)
    {}
    Bind(const std::optional<qint64> &value);
    template<typename T>
    Bind(const std::optional<T> &value)
        : m_value(value ? Bind(*value).m_value : Value())
    {}

    /// Text, or NULL when it is empty: how "not said" is stored.
    static Bind said(std::string_view utf8) { return utf8.empty() ? Bind() : Bind(utf8); }
    static Bind said(const QString &text) { return text.isEmpty() ? Bind() : Bind(text); }

    const Value &value() const { return m_value; }

private:
    Value m_value;
};

using Binds = std::vector<Bind>;

} // namespace tradewind
