// SPDX-License-Identifier: Apache-2.0
#include "store/row.h"

#include "store/bind.h"

#include <QSqlQuery>
#include <QVariant>

namespace tradewind {

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

std::optional<qint64> Row::integer(int column) const
{
    if (isNull(column))
        return std::nullopt;
    bool isNumber = false;
    const QVariant cell = m_query.value(column);
    const qint64 value = cell.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<int> Row::smallInteger(int column) const
{
    const auto value = integer(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<double> Row::real(int column) const
{
    if (isNull(column))
        return std::nullopt;
    bool isNumber = false;
    const QVariant cell = m_query.value(column);
    const double value = cell.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<Money> Row::money(int column) const
{
    const auto cents = integer(column);
    return cents ? std::optional(Money{*cents}) : std::nullopt;
}

QDate Row::day(int column) const
{
    const auto number = integer(column);
    return number ? dayFromNumber(*number) : QDate();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

std::string Row::utf8(int column) const
{
    return text(column).toStdString();
}

QByteArray Row::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

} // namespace tradewind
