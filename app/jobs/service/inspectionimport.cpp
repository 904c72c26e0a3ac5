// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/inspectionimport.h"

#include "base/utf8.h"
#include "jobs/service/photofolder.h"
#include "store/importtable.h"
#include "store/inspectiontable.h"
#include "store/session.h"
#include "store/transaction.h"
#include "store/vehicletable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

QString titleOf(const QString &source)
{
    static const QHash<QString, QString> titles{
        {u"tekmetric"_s, u"Tekmetric"_s}, {u"autovitals"_s, u"AutoVitals"_s}, {u"mitchell1"_s, u"Mitchell 1"_s}};
    return titles.value(source, u"Inspections"_s);
}

/// The bytes of a photo or voice note named as a file beside the message; nothing for one on the web. Never follows a name out of the
/// folder.
Result<QByteArray> fileBytes(const QString &source, const QString &folder)
{
    if (source.startsWith("data:image/"_L1) || source.startsWith("data:audio/"_L1)) {
        const auto comma = source.indexOf(";base64,"_L1);
        return QByteArray::fromBase64(comma > 0 ? source.mid(comma + 8).toLatin1() : QByteArray());
    }
    if (folder.isEmpty() || source.contains("://"_L1))
        return Error{Error::Kind::NotFound, u"waits to be fetched"_s};
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString full = QFileInfo(QDir(folder).filePath(source)).canonicalFilePath();
    QFile file(full);
    if (root.isEmpty() || !full.startsWith(root + u'/') || file.size() > largestPhotoRead || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, u"is not beside the file that names it"_s};
    return file.readAll();
}

class Writer
{
public:
    Writer(Session &session, IdMaker &ids, const InspectionImport &import)
        : m_session(session)
        , m_ids(ids)
        , m_import(import)
        , m_table(session)
    {}

    Result<void> write(const InspectionRecord &record, Id sourceId, InspectionImportSummary &summary)
    {
        StoredInspection stored;
        stored.id = m_ids.next();
        stored.rooftopId = m_import.rooftopId;
        stored.sourceId = sourceId;
        stored.receivedAt = m_import.nowMs;
        stored.record = record;
        if (const auto tied = tie(stored); !tied)
            return tied;
        summary.withoutOrder += stored.repairOrderId ? 0 : 1;
        const auto id = m_table.keep(stored);
        if (!id)
            return id.error();
        summary.ids << *id;
        ++summary.inspections;
        summary.completed += record.completedMs ? 1 : 0;
        QHash<QString, int> seen;
        for (std::size_t i = 0; i < record.lines.size(); ++i) {
            const InspectionLine &line = record.lines[i];
            const std::string key = serviceKey(line.name);
            const QString base = key.empty() ? text(line.name).toLower() : text(key);
            const int nth = ++seen[base];
            StoredItem item;
            item.id = m_ids.next();
            item.inspectionId = *id;
            item.lineKey = nth == 1 ? base : base + u'#' + QString::number(nth);
            item.position = static_cast<int>(i);
            item.serviceKey = key;
            item.line = line;
            if (line.voice)
                keepVoiceOf(item.line, summary);
            const auto itemId = m_table.keepItem(m_import.rooftopId, item);
            if (!itemId)
                return itemId.error();
            ++summary.lines;
            for (const PhotoRecord &photo : line.photos) {
                if (const auto kept = writePhoto(photo, *itemId, line, summary); !kept)
                    return kept;
            }
        }
        return {};
    }

private:
    Result<void> tie(StoredInspection &stored)
    {
        const auto found = m_session.each(u"find_order_by_number"_s, {m_import.rooftopId, stored.record.roNumber}, [&](const Row &row) {
            stored.repairOrderId = row.id(0);
            stored.customerId = row.integer(1);
            stored.vehicleId = row.integer(2);
        });
        if (!found)
            return found.error();
        if (stored.vehicleId || stored.record.vin.empty())
            return {};
        VehicleTable vehicles(m_session);
        const auto vehicle = vehicles.idOfVin(text(stored.record.vin));
        if (!vehicle)
            return vehicle.error();
        stored.vehicleId = *vehicle;
        if (stored.vehicleId && !stored.customerId) {
            const auto owned = vehicles.find(*stored.vehicleId);
            if (!owned)
                return owned.error();
            stored.customerId = owned->second.ownerId;
        }
        return {};
    }

    /// The note beside the words is kept as a file of ours; one that cannot be played is told and left out.
    void keepVoiceOf(InspectionLine &line, InspectionImportSummary &summary)
    {
        const QString source = text(line.voice->source);
        const auto bytes = fileBytes(source, m_import.filesBeside);
        const auto kept = bytes ? keepVoice(m_import.photoFolder, *bytes) : Result<QString>(bytes.error());
        if (kept) {
            line.voice->source = kept->toStdString();
        } else if (!source.contains("://"_L1)) {
            summary.notes << u"The voice note on %1: %2"_s.arg(text(line.name), kept.error().text);
            line.voice.reset();
        }
    }

    Result<void> writePhoto(const PhotoRecord &record, Id itemId, const InspectionLine &line, InspectionImportSummary &summary)
    {
        StoredPhoto photo;
        photo.id = m_ids.next();
        photo.itemId = itemId;
        photo.source = text(record.source);
        photo.caption = text(record.caption);
        const auto bytes = fileBytes(photo.source, m_import.filesBeside);
        const auto kept = bytes ? keepPhoto(m_import.photoFolder, *bytes) : Result<KeptPhoto>(bytes.error());
        if (kept) {
            photo.path = kept->path;
            photo.sha256 = kept->sha256;
            photo.width = kept->width;
            photo.height = kept->height;
            photo.bytes = kept->bytes;
            ++summary.photos;
        } else {
            photo.problem = kept.error().text;
            if (!photo.source.contains("://"_L1))
                summary.notes << u"A photo of %1: %2"_s.arg(text(line.name), photo.problem);
        }
        if (photo.source.startsWith("data:"_L1)) // the picture itself is no name for it
            photo.source = u"inline:"_s + (photo.sha256.isEmpty() ? QString::number(photo.id) : photo.sha256);
        return m_table.keepPhoto(m_import.rooftopId, photo);
    }

    Session &m_session;
    IdMaker &m_ids;
    const InspectionImport &m_import;
    InspectionTable m_table;
};

} // namespace

Result<InspectionImportSummary> importInspections(Session &session, IdMaker &ids, const InspectionBatch &batch,
                                                  const InspectionImport &import)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto source =
        ImportTable(session).ensureSource({ids.next(), import.rooftopId, u"inspections-"_s + batch.source, titleOf(batch.source), false});
    if (!source)
        return source.error();
    InspectionImportSummary summary;
    summary.notes = batch.notes;
    Writer writer(session, ids, import);
    for (const InspectionRecord &record : batch.inspections) {
        if (const auto written = writer.write(record, *source, summary); !written)
            return written.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return summary;
}

Result<InspectionImportSummary> importInspectionFile(Session &session, IdMaker &ids, const QString &path, InspectionImport import)
{
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    auto batch = Result<InspectionBatch>(Error{Error::Kind::NotFound, u"%1 cannot be opened."_s.arg(path)});
    if (isJson) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return batch.error();
        if (file.size() > 64LL * 1024 * 1024)
            return Error{Error::Kind::BadData, u"%1 is larger than 64 MB; nothing was kept."_s.arg(path)};
        batch = inspectionsFromJson(file.readAll());
    } else {
        batch = inspectionsFromCsv(path);
    }
    if (!batch)
        return batch.error();
    if (import.filesBeside.isEmpty())
        import.filesBeside = QFileInfo(path).absolutePath();
    return importInspections(session, ids, *batch, import);
}

} // namespace tradewind
