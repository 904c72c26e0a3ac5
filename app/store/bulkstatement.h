// SPDX-License-Identifier: Apache-2.0
// Runs one named statement (an update, an upsert) for many rows through the database's own interface.
#pragma once

#include "store/binder.h"

#include <QString>

#include <memory>

namespace tradewind {

class Session;

/// A statement of resources/sql with `?` values, prepared once and stepped for every row, inside a transaction the caller holds.
class BulkStatement final : public Binder
{
public:
    BulkStatement(Session &session, const QString &statement);
    ~BulkStatement() override;

    void bindInteger(int column, qint64 value) override;
    void bindReal(int column, double value) override;
    void bindText(int column, std::string_view utf8) override;
    void bindBlob(int column, std::string_view bytes) override;
    Result<void> step() override;
    /// How many rows the last step changed.
    int changed() const;
    /// First column of the row the last step returned (RETURNING); nothing when it returned none.
    std::optional<qint64> returned() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradewind
