// SPDX-License-Identifier: Apache-2.0
// Rows of a JSON array of objects, or of one JSON object per line.
#pragma once

#include "connectors/filedrop/delimitedrows.h"

#include <QHash>
#include <QJsonArray>

namespace tradewind {

/// Objects inside objects become columns "buyer.lastName"; lists become one field of compact JSON.
class JsonRows final : public RowStream
{
public:
    /// A whole array; columns are the members of all its objects. Errors: BadData (damaged, over ReadLimits::maxJsonBytes, no array of
    /// objects).
    [[nodiscard]] static Result<std::unique_ptr<JsonRows>> ofArray(std::unique_ptr<ByteSource> source, const ReadLimits &limits);
    /// One object per line, streamed; columns are the members of the objects in `ahead` (the first lines of the same file).
    [[nodiscard]] static Result<std::unique_ptr<JsonRows>> ofLines(std::unique_ptr<DelimitedRows> lines, DelimitedRows &ahead);

    bool next(RawRow &row) override;
    std::int64_t bytesRead() const override;
    std::int64_t bytesTotal() const override { return m_bytesTotal; }

private:
    void addColumns(const QJsonObject &object, const QString &prefix);
    void fill(const QJsonObject &object, const QString &prefix);
    bool hand(const QJsonValue &element, std::int64_t line, RawRow &row);

    QHash<QString, int> m_columns;
    QJsonArray m_array;
    int m_at = 0;
    std::unique_ptr<DelimitedRows> m_lines;
    RawRow m_lineRow;
    std::int64_t m_bytesTotal = 0;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
    std::string m_raw;
};

} // namespace tradewind
