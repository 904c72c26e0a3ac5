// SPDX-License-Identifier: Apache-2.0
// The first rows of a file and no more: what a trial run brings in.
#pragma once

#include "connectors/filedrop/rowstream.h"

#include <memory>

namespace tradewind {

class FirstRows final : public RowStream
{
public:
    FirstRows(std::unique_ptr<RowStream> rows, qint64 most)
        : m_rows(std::move(rows))
        , m_left(most)
    {
        m_headers = m_rows->headers();
    }

    bool next(RawRow &row) override
    {
        if (m_left <= 0)
            return false;
        --m_left;
        if (m_rows->next(row))
            return true;
        m_error = m_rows->error();
        return false;
    }
    std::int64_t bytesRead() const override { return m_rows->bytesRead(); }
    std::int64_t bytesTotal() const override { return m_rows->bytesTotal(); }

private:
    std::unique_ptr<RowStream> m_rows;
    qint64 m_left;
};

} // namespace tradewind
