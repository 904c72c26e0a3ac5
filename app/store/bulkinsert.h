// SPDX-License-Identifier: Apache-2.0
// Inserts hundreds of thousands of rows a second: SQLite's own statement, or PostgreSQL's COPY.
#pragma once

#include "store/binder.h"

#include <QStringList>

#include <memory>

namespace tradewind {

class Session;

/// Rows into one table, inside a transaction the caller holds. Several may be open on one session and take turns.
/// PostgreSQL gets the rows in blocks, so an error may show some rows later; finish() sends the rest and must be called.
class BulkInsert final : public Binder
{
public:
    BulkInsert(Session &session, const QString &table, const QStringList &columns);
    ~BulkInsert() override;

    void bindInteger(int column, qint64 value) override;
    void bindReal(int column, double value) override;
    void bindText(int column, std::string_view utf8) override;
    void bindBlob(int column, std::string_view bytes) override;
    Result<void> step() override;
    /// Sends what is buffered. Errors: as step().
    Result<void> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradewind
