// SPDX-License-Identifier: Apache-2.0
#include "store/dnctable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<void> DncTable::put(const DncArea &area)
{
    return done(
        m_session.change(u"upsert_dnc_area"_s, {area.list, area.areaCode, area.loadedAt, area.numbers, area.fileName, area.fileHash}));
}

Result<QList<DncArea>> DncTable::areas()
{
    QList<DncArea> areas;
    const auto rows = m_session.each(u"read_dnc_areas"_s, {}, [&](const Row &row) {
        areas << DncArea{row.text(0), static_cast<int>(row.id(1)), row.id(2), row.id(3), row.text(4), row.text(5)};
    });
    if (!rows)
        return rows.error();
    return areas;
}

Result<std::optional<DncArea>> DncTable::area(const QString &list, int areaCode)
{
    std::optional<DncArea> found;
    const auto rows = m_session.each(u"find_dnc_area"_s, {list, areaCode}, [&](const Row &row) {
        found = DncArea{list, areaCode, row.id(0), row.id(1), row.text(2), row.text(3)};
    });
    if (!rows)
        return rows.error();
    return found;
}

Result<void> DncTable::removeBlocks(const QString &list, int areaCode)
{
    const int first = areaCode * blocksOfArea;
    return done(m_session.change(u"delete_dnc_blocks"_s, {list, first, first + blocksOfArea - 1}));
}

Result<void> DncTable::putBlock(const QString &list, int block, const QByteArray &bits)
{
    return done(m_session.change(u"upsert_dnc_block"_s, {list, block, bits}));
}

Result<QByteArray> DncTable::block(const QString &list, int block)
{
    QByteArray bits;
    const auto rows = m_session.each(u"find_dnc_block"_s, {list, block}, [&](const Row &row) { bits = row.blob(0); });
    if (!rows)
        return rows.error();
    return bits;
}

Result<bool> DncTable::contains(const QString &list, qint64 tenDigits)
{
    const auto bits = block(list, static_cast<int>(tenDigits / blockNumbers));
    if (!bits)
        return bits.error();
    const auto at = static_cast<qsizetype>(tenDigits % blockNumbers);
    return at / 8 < bits->size() && (static_cast<unsigned char>((*bits)[at / 8]) >> (at % 8) & 1) != 0;
}

} // namespace tradewind
