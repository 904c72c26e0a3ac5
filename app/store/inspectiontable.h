// SPDX-License-Identifier: Apache-2.0
// Inspections as they are kept: the vehicle's visit, its lines and their photos.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/inspection.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Row;
class Session;

/// A picture of a line. Without `path` it has not been fetched or cannot be read; `problem` says why.
struct StoredPhoto
{
    Id id = 0, itemId = 0;
    QString source, caption, path, sha256, problem;
    std::optional<int> width, height, bytes;
    bool operator==(const StoredPhoto &) const = default;
};

/// A line as stored; `line.photos` names its photos' sources.
struct StoredItem
{
    Id id = 0, inspectionId = 0;
    QString lineKey; ///< tells it apart when the inspection is sent again
    int position = 0;
    std::string serviceKey;
    InspectionLine line;
    std::optional<qint64> workStartedAt; ///< the advisor has begun: the customer's answer stands
    QList<StoredPhoto> photos;
};

/// An inspection as stored, with its lines in the technician's order. VIN, names, year and model of `record` stay empty: ids say them.
struct StoredInspection
{
    Id id = 0, rooftopId = 0, sourceId = 0;
    std::optional<Id> repairOrderId, customerId, vehicleId;
    qint64 receivedAt = 0;
    std::optional<qint64> textedAt;
    InspectionRecord record;
    QList<StoredItem> items;
};

class InspectionTable
{
public:
    explicit InspectionTable(Session &session)
        : m_session(session)
    {}

    /// Writes the inspection without its lines; one already known by source and key is renewed. Answers the id that counts.
    Result<Id> keep(const StoredInspection &inspection);
    /// Writes or renews one line by its key. Answers the id that counts.
    Result<Id> keepItem(Id rooftopId, const StoredItem &item);
    Result<void> keepPhoto(Id rooftopId, const StoredPhoto &photo);

    /// Errors: NotFound, and those of Session.
    Result<StoredInspection> find(Id id);
    /// The newest inspection of a repair order.
    Result<std::optional<Id>> ofOrder(Id rooftopId, const QString &roNumber);
    /// With lines and photos, oldest first.
    Result<QList<StoredInspection>> since(Id rooftopId, qint64 receivedFromMs);
    /// Where a photo's file lies in the photo folder. Errors: NotFound.
    Result<QString> photoPath(Id photoId);
    /// The file of a line's voice note. Errors: NotFound.
    Result<QString> voicePath(Id itemId);

    /// The first time counts; answers whether this was it.
    Result<bool> markTexted(Id id, qint64 nowMs);
    /// From here on the customer's answer to this line stands. Answers whether this was the first time.
    Result<bool> markStarted(Id itemId, qint64 nowMs);
    /// Gives inspections that came before their repair order its customer and vehicle.
    Result<int> tieToOrders();

private:
    static StoredInspection inspectionOf(const Row &row);
    static StoredItem itemOf(const Row &row);
    static StoredPhoto photoOf(const Row &row);
    static void addPhotos(QList<StoredItem> &items, const QHash<Id, QList<StoredPhoto>> &photos);

    Session &m_session;
};

} // namespace tradewind
