// SPDX-License-Identifier: Apache-2.0
// Reads a million rows forward, once, without a QVariant a cell.
#pragma once

#include "base/result.h"
#include "store/bind.h"

#include <memory>
#include <optional>
#include <string_view>

namespace tradewind {

class Session;

/// A forward-only reader. Nothing else may run on the session while one is open (PostgreSQL streams over the connection).
/// `while (rows.next()) …` and then finish(), which says whether the end was the end.
class BulkSelect
{
public:
    /// `statement` names a file of resources/sql.
    BulkSelect(Session &session, const QString &statement, const Binds &binds = {});
    BulkSelect(BulkSelect &&) noexcept;
    ~BulkSelect();

    bool next();
    Result<void> finish();
    /// After finish(): the same statement with other values.
    void restart(const Binds &binds);

    bool isNull(int column) const;
    std::optional<qint64> integer(int column) const;
    /// For tight loops: the integer, or `absent` when NULL. Choose a value that cannot be meant.
    qint64 integerOr(int column, qint64 absent) const;
    std::optional<double> real(int column) const;
    /// Valid until next(). NULL is empty.
    std::string_view text(int column) const;
    /// Bytes of a blob column, valid until next().
    std::string_view blob(int column) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradewind
