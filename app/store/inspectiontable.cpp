// SPDX-License-Identifier: Apache-2.0
#include "store/inspectiontable.h"

#include "store/session.h"

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

Bind optionalId(const std::optional<Id> &id)
{
    return id ? Bind(*id) : Bind();
}

} // namespace

Result<Id> InspectionTable::keep(const StoredInspection &inspection)
{
    const InspectionRecord &record = inspection.record;
    const auto id = m_session.integer(u"upsert_inspection"_s,
                                      {inspection.id, inspection.rooftopId, inspection.sourceId, record.sourceKey, record.roNumber,
                                       optionalId(inspection.repairOrderId), optionalId(inspection.customerId),
                                       optionalId(inspection.vehicleId), Bind::said(record.technician), Bind::said(record.advisor),
                                       record.startedMs, record.completedMs, inspection.receivedAt, record.pointsPlanned, record.pointsDone,
                                       record.exception, Bind::said(record.exceptionWords), record.odometer});
    if (!id)
        return id.error();
    return id->value_or(inspection.id);
}

Result<Id> InspectionTable::keepItem(Id rooftopId, const StoredItem &item)
{
    const InspectionLine &line = item.line;
    const Measurement measured = line.measured.value_or(Measurement{});
    const auto id =
        m_session.integer(u"upsert_inspection_item"_s,
                          {item.id, item.inspectionId, rooftopId, item.lineKey, item.position, line.name, item.serviceKey,
                           Bind::said(line.category), Bind::said(line.note), Bind::said(line.opCode), line.severity, measured.gauge,
                           line.measured ? Bind(measured.value) : Bind(), measured.rated, line.parts, line.labor, line.fees,
                           line.voice ? Bind(line.voice->source) : Bind(), line.voice ? Bind(line.voice->seconds) : Bind()});
    if (!id)
        return id.error();
    return id->value_or(item.id);
}

Result<void> InspectionTable::keepPhoto(Id rooftopId, const StoredPhoto &photo)
{
    const auto done = m_session.change(u"upsert_inspection_photo"_s,
                                       {photo.id, rooftopId, photo.itemId, photo.source, Bind::said(photo.caption), Bind::said(photo.path),
                                        Bind::said(photo.sha256), photo.width, photo.height, photo.bytes, Bind::said(photo.problem)});
    return done ? Result<void>() : done.error();
}

StoredInspection InspectionTable::inspectionOf(const Row &row)
{
    StoredInspection stored;
    stored.id = row.id(0);
    stored.rooftopId = row.id(1);
    stored.sourceId = row.id(2);
    InspectionRecord &record = stored.record;
    record.sourceKey = row.utf8(3);
    record.roNumber = row.utf8(4);
    stored.repairOrderId = row.integer(5);
    stored.customerId = row.integer(6);
    stored.vehicleId = row.integer(7);
    record.technician = row.utf8(8);
    record.advisor = row.utf8(9);
    record.startedMs = row.integer(10);
    record.completedMs = row.integer(11);
    stored.receivedAt = row.id(12);
    stored.textedAt = row.integer(13);
    record.pointsPlanned = static_cast<int>(row.id(14));
    record.pointsDone = static_cast<int>(row.id(15));
    record.exception = static_cast<InspectionException>(row.id(16));
    record.exceptionWords = row.utf8(17);
    record.odometer = row.smallInteger(18);
    return stored;
}

StoredItem InspectionTable::itemOf(const Row &row)
{
    StoredItem item;
    item.id = row.id(0);
    item.inspectionId = row.id(1);
    item.lineKey = row.text(2);
    item.position = static_cast<int>(row.id(3));
    InspectionLine &line = item.line;
    line.name = row.utf8(4);
    item.serviceKey = row.utf8(5);
    line.category = row.utf8(6);
    line.note = row.utf8(7);
    line.opCode = row.utf8(8);
    line.severity = static_cast<Severity>(row.id(9));
    if (const auto measured = row.smallInteger(11))
        line.measured = Measurement{static_cast<Gauge>(row.id(10)), *measured, row.smallInteger(12)};
    line.parts = row.money(13);
    line.labor = row.money(14);
    line.fees = row.money(15);
    if (const QString voice = row.text(16); !voice.isEmpty())
        line.voice = VoiceNoteRecord{voice.toStdString(), row.smallInteger(17).value_or(0)};
    item.workStartedAt = row.integer(18);
    return item;
}

StoredPhoto InspectionTable::photoOf(const Row &row)
{
    return {row.id(0),   row.id(1),   row.text(2),         row.text(3),         row.text(4),
            row.text(5), row.text(9), row.smallInteger(6), row.smallInteger(7), row.smallInteger(8)};
}

void InspectionTable::addPhotos(QList<StoredItem> &items, const QHash<Id, QList<StoredPhoto>> &photos)
{
    for (StoredItem &item : items) {
        item.photos = photos.value(item.id);
        for (const StoredPhoto &photo : std::as_const(item.photos))
            item.line.photos.push_back({photo.source.toStdString(), photo.caption.toStdString()});
    }
}

Result<StoredInspection> InspectionTable::find(Id id)
{
    StoredInspection stored;
    const auto found = m_session.each(u"read_inspection"_s, {id}, [&](const Row &row) { stored = inspectionOf(row); });
    if (!found)
        return found.error();
    if (*found == 0)
        return Error{Error::Kind::NotFound, u"There is no such inspection."_s};
    const auto items = m_session.each(u"read_inspection_items"_s, {id}, [&](const Row &row) { stored.items << itemOf(row); });
    if (!items)
        return items.error();
    QHash<Id, QList<StoredPhoto>> photos;
    const auto read = m_session.each(u"read_inspection_photos"_s, {id}, [&](const Row &row) { photos[row.id(1)] << photoOf(row); });
    if (!read)
        return read.error();
    addPhotos(stored.items, photos);
    for (const StoredItem &item : std::as_const(stored.items))
        stored.record.lines.push_back(item.line);
    return stored;
}

Result<std::optional<Id>> InspectionTable::ofOrder(Id rooftopId, const QString &roNumber)
{
    return m_session.integer(u"find_inspection_of_order"_s, {rooftopId, roNumber});
}

Result<QList<StoredInspection>> InspectionTable::since(Id rooftopId, qint64 receivedFromMs)
{
    QList<StoredInspection> inspections;
    QHash<Id, QList<StoredItem>> items;
    QHash<Id, QList<StoredPhoto>> photos;
    const Binds range{rooftopId, receivedFromMs};
    const auto read = m_session.each(u"read_inspections_since"_s, range, [&](const Row &row) { inspections << inspectionOf(row); });
    if (!read)
        return read.error();
    const auto lines = m_session.each(u"read_inspection_items_since"_s, range, [&](const Row &row) { items[row.id(1)] << itemOf(row); });
    if (!lines)
        return lines.error();
    const auto taken = m_session.each(u"read_inspection_photos_since"_s, range, [&](const Row &row) { photos[row.id(1)] << photoOf(row); });
    if (!taken)
        return taken.error();
    for (StoredInspection &inspection : inspections) {
        inspection.items = items.take(inspection.id);
        addPhotos(inspection.items, photos);
        for (const StoredItem &item : std::as_const(inspection.items))
            inspection.record.lines.push_back(item.line);
    }
    return inspections;
}

Result<QString> InspectionTable::voicePath(Id itemId)
{
    QString path;
    const auto found = m_session.each(u"find_voice"_s, {itemId}, [&](const Row &row) { path = row.text(0); });
    if (!found)
        return found.error();
    return *found > 0 ? Result<QString>(path) : Error{Error::Kind::NotFound, u"There is no such voice note."_s};
}

Result<QString> InspectionTable::photoPath(Id photoId)
{
    QString path;
    const auto found = m_session.each(u"find_photo"_s, {photoId}, [&](const Row &row) { path = row.text(0); });
    if (!found)
        return found.error();
    if (*found == 0)
        return Error{Error::Kind::NotFound, u"There is no such photo."_s};
    return path;
}

Result<bool> InspectionTable::markTexted(Id id, qint64 nowMs)
{
    const auto changed = m_session.change(u"mark_inspection_texted"_s, {nowMs, id});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<bool> InspectionTable::markStarted(Id itemId, qint64 nowMs)
{
    const auto changed = m_session.change(u"mark_item_started"_s, {nowMs, itemId});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<int> InspectionTable::tieToOrders()
{
    return m_session.change(u"tie_inspections_to_orders"_s);
}

} // namespace tradewind
