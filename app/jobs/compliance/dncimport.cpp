// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/dncimport.h"

#include "compliance/dncnumbers.h"
#include "store/bulkinsert.h"
#include "store/dnctable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <bit>
#include <map>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t rejectedOneIn = 100;

Error unusable(const QString &what)
{
    return {Error::Kind::BadData, what + u" Nothing was changed."_s};
}

qint64 bitCount(const QByteArray &bits)
{
    qint64 count = 0;
    for (const char byte : bits)
        count += std::popcount(static_cast<unsigned char>(byte));
    return count;
}

int areaOf(std::uint32_t block)
{
    return static_cast<int>(block) / DncTable::blocksOfArea;
}

Result<void> replace(Session &session, const DncImport &import, const DncNumbers &numbers, std::map<int, qint64> &counts)
{
    DncTable table(session);
    for (const auto &[area, count] : counts) {
        if (auto removed = table.removeBlocks(import.list, area); !removed)
            return removed;
    }
    BulkInsert insert(session, u"dnc_block"_s, {u"list"_s, u"block"_s, u"bits"_s});
    const std::string list = import.list.toStdString();
    for (const auto &[block, bits] : numbers.added()) {
        insert.bind(0, list);
        insert.bind(1, static_cast<int>(block));
        const std::string_view view(reinterpret_cast<const char *>(bits.data()), bits.size());
        insert.bindBlob(2, view);
        if (auto written = insert.step(); !written)
            return written;
        for (const std::uint8_t byte : bits)
            counts[areaOf(block)] += std::popcount(byte);
    }
    return insert.finish();
}

Result<void> change(Session &session, const DncImport &import, const DncNumbers &numbers, std::map<int, qint64> &counts)
{
    DncTable table(session);
    for (auto &[area, count] : counts) {
        const auto known = table.area(import.list, area);
        if (!known)
            return known.error();
        if (!*known)
            return unusable(u"Area code %1 was never loaded whole, so its changes cannot be applied."_s.arg(area));
        count = (*known)->numbers;
    }
    const auto apply = [&](std::uint32_t block, const DncNumbers::Bits &bits, bool isListed) -> Result<void> {
        auto now = table.block(import.list, static_cast<int>(block));
        if (!now)
            return now.error();
        const qint64 before = bitCount(*now);
        now->resize(DncNumbers::blockBytes, 0);
        for (std::size_t i = 0; i < bits.size(); ++i) {
            const auto byte = static_cast<unsigned char>((*now)[static_cast<qsizetype>(i)]);
            (*now)[static_cast<qsizetype>(i)] = static_cast<char>(isListed ? byte | bits[i] : byte & ~bits[i]);
        }
        counts[areaOf(block)] += bitCount(*now) - before;
        return table.putBlock(import.list, static_cast<int>(block), *now);
    };
    for (const auto &[block, bits] : numbers.added()) {
        if (auto applied = apply(block, bits, true); !applied)
            return applied;
    }
    for (const auto &[block, bits] : numbers.removed()) {
        if (auto applied = apply(block, bits, false); !applied)
            return applied;
    }
    return {};
}

} // namespace

Result<DncImportSummary> importDnc(Session &session, const DncImport &import, qint64 nowMs)
{
    QFile file(import.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unavailable, u"%1 cannot be read: %2."_s.arg(import.path, file.errorString())};
    const uchar *mapped = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (!mapped)
        return unusable(u"%1 is empty."_s.arg(import.path));
    const std::string_view text(reinterpret_cast<const char *>(mapped), static_cast<std::size_t>(file.size()));
    DncNumbers numbers;
    numbers.read(text);
    if (numbers.lines() == 0 || numbers.rejected() * rejectedOneIn > numbers.lines())
        return unusable(u"%1 is no do-not-call file: %2 of %3 lines hold no telephone number."_s.arg(import.path)
                            .arg(numbers.rejected())
                            .arg(numbers.lines()));
    if (!import.isChange && !numbers.removed().empty())
        return unusable(u"%1 is a list of changes; import it as one."_s.arg(import.path));

    DncImportSummary summary;
    summary.lines = static_cast<qint64>(numbers.lines());
    summary.rejected = static_cast<qint64>(numbers.rejected());
    summary.fileHash =
        QString::fromLatin1(QCryptographicHash::hash(QByteArrayView(mapped, file.size()), QCryptographicHash::Sha256).toHex());
    std::map<int, qint64> counts;
    for (const int area : import.areaCodes)
        counts[area] = 0;
    for (const auto *blocks : {&numbers.added(), &numbers.removed()}) {
        for (const auto &[block, bits] : *blocks)
            counts[areaOf(block)] = 0;
    }
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    auto written = import.isChange ? change(session, import, numbers, counts) : replace(session, import, numbers, counts);
    if (!written)
        return written.error();
    DncTable table(session);
    for (const auto &[area, count] : counts) {
        if (auto put = table.put({import.list, area, nowMs, count, QFileInfo(import.path).fileName(), summary.fileHash}); !put)
            return put.error();
        summary.areaCodes << area;
        summary.numbers += count;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return summary;
}

} // namespace tradewind
