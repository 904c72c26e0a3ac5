// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/importjob.h"

#include "base/clock.h"
#include "connectors/filedrop/rowstream.h"
#include "jobs/importing/firstrows.h"
#include "jobs/importing/rowimport.h"
#include "jobs/importing/sources.h"
#include "store/firstload.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QFileInfo>

#include <chrono>

namespace tradewind {

namespace {

constexpr qint64 kLargeFile = 1 << 20; // below that the preparations cost more than they save

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Result<ImportSummary> ImportJob::run(const ImportRequest &request, const Progress &progress, const IsCancelled &isCancelled)
{
    const auto start = std::chrono::steady_clock::now();
    const qint64 nowMs = m_clock.nowMs();
    m_asksConsent = false;
    auto file = openFile(request.path, &request.preset);
    if (!file)
        return file.error();
    if (request.firstRows > 0)
        file->rows = std::make_unique<FirstRows>(std::move(file->rows), request.firstRows);
    auto session = m_store.session();
    if (!session)
        return session.error();
    const auto isEmpty = isStoreEmpty(**session);
    if (!isEmpty)
        return isEmpty.error();
    std::optional<FirstLoad> firstLoad;
    if (*isEmpty && file->rows->bytesTotal() > kLargeFile)
        firstLoad.emplace(**session);
    auto transaction = Transaction::begin(**session, Transaction::Company::Alone);
    if (!transaction)
        return transaction.error();
    const auto source = ensureSource(**session, m_ids, request, nowMs);
    if (!source)
        return source.error();

    const std::uint64_t presetHash = hashOf(request.preset);
    // A trial is not the file: the whole of it must not count as applied.
    const QString fileHash = toHex(file->hash) + QString::number(presetHash, 16) +
                             (request.firstRows > 0 ? QStringLiteral("-first-%1").arg(request.firstRows) : QString());
    if (const auto same = sameFileAgain(**session, source->id, fileHash); !same) {
        return same.error();
    } else if (*same) {
        ImportSummary summary{.read = (*same)->rowsRead, .rejected = (*same)->rejected, .duplicate = (*same)->rowsRead - (*same)->rejected};
        summary.seconds = secondsSince(start);
        return summary;
    }

    RowImport import(**session, m_ids, m_vins, m_zones, request, *source, nowMs);
    auto summary = import.run(*file->rows, {QFileInfo(request.path).fileName(), fileHash, file->delimiter}, request.firstRows == 0,
                              progress, isCancelled);
    if (!summary) {
        m_asksConsent = !import.guard();
        return summary.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    summary->seconds = secondsSince(start);
    return *summary;
}

} // namespace tradewind
