// SPDX-License-Identifier: Apache-2.0
// Reads one result row without inventing numbers: a NULL payoff is absent, never zero.
#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <string>

class QSqlQuery;

namespace tradewind {

/// The row a query stands on. Columns count from 0. QVariant::toInt() of NULL is 0, so nothing outside this class reads variants.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {}

    bool isNull(int column) const;
    std::optional<qint64> integer(int column) const;
    std::optional<int> smallInteger(int column) const;
    std::optional<double> real(int column) const;
    /// Whole cents.
    std::optional<Money> money(int column) const;
    /// Days since 1970-01-01; NULL is an invalid date.
    QDate day(int column) const;
    /// NULL is the empty text.
    QString text(int column) const;
    std::string utf8(int column) const;
    QByteArray blob(int column) const;
    /// A column declared NOT NULL: ids, counts, flags. Throws std::bad_optional_access on NULL, which is a defect of the statement.
    qint64 id(int column) const { return integer(column).value(); }
    bool flag(int column) const { return integer(column).value() != 0; }

private:
    const QSqlQuery &m_query;
};

} // namespace tradewind
