// SPDX-License-Identifier: Apache-2.0
// Do-not-call lists as bits: which area codes are loaded, how old they are, and whether a number is listed.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// One area code of one list ("national", "TX").
struct DncArea
{
    QString list;
    int areaCode = 0;
    qint64 loadedAt = 0, numbers = 0;
    QString fileName, fileHash;
    bool operator==(const DncArea &) const = default;
};

class DncTable
{
public:
    static constexpr int blockNumbers = 10'000; ///< a block is an area code and exchange: 1,250 bytes
    static constexpr int blocksOfArea = 1'000;

    explicit DncTable(Session &session)
        : m_session(session)
    {}

    Result<void> put(const DncArea &area);
    Result<QList<DncArea>> areas();
    /// Nothing when the area code is not loaded.
    Result<std::optional<DncArea>> area(const QString &list, int areaCode);

    /// Removes every block of an area code, before a whole file is loaded in its place.
    Result<void> removeBlocks(const QString &list, int areaCode);
    Result<void> putBlock(const QString &list, int block, const QByteArray &bits);
    /// Empty when no number of the block is listed.
    Result<QByteArray> block(const QString &list, int block);
    /// Whether ten digits are listed. Ask area() first: nothing loaded is not the same as not listed.
    Result<bool> contains(const QString &list, qint64 tenDigits);

private:
    Session &m_session;
};

} // namespace tradewind
