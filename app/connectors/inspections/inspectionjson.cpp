// SPDX-License-Identifier: Apache-2.0
#include "connectors/inspections/inspectionfile.h"

#include "connectors/filedrop/valuetext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int mostLines = 2'000;
constexpr qsizetype longestText = 4'000;

/// The first of several spellings of a key that is there, without regard to case, blanks and underscores.
QJsonValue field(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    const auto plain = [](QString key) { return key.toLower().remove(u'_').remove(u' '); };
    for (const QLatin1StringView name : names) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (plain(it.key()) == name)
                return it.value();
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

std::string text(const QJsonValue &value)
{
    QString words = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    words.remove(QChar(0));
    return words.trimmed().left(longestText).toStdString();
}

std::string text(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return text(field(object, names));
}

/// Dollars as number or text; nothing for anything else and for amounts nobody charges.
std::optional<Money> money(const QJsonValue &value, bool isCents)
{
    if (value.isDouble()) {
        const double cents = value.toDouble() * (isCents ? 1 : 100);
        return std::abs(cents) < 1e10 ? std::optional(Money{std::llround(cents)}) : std::nullopt;
    }
    const auto read = readDollars(value.toString().toStdString());
    return read.state == Reading<Money>::Good ? std::optional(read.value) : std::nullopt;
}

std::optional<std::int64_t> instant(const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() > 1e12)
        return static_cast<std::int64_t>(value.toDouble());
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional<std::int64_t>(at.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<int> whole(const QJsonValue &value)
{
    bool isNumber = false;
    const int number = value.isDouble() ? value.toInt() : value.toString().remove(u',').toInt(&isNumber);
    return value.isDouble() || isNumber ? std::optional(number) : std::nullopt;
}

void readPhotos(const QJsonValue &photos, InspectionLine &line)
{
    for (const QJsonValue &each : photos.toArray()) {
        const QJsonObject photo = each.toObject();
        PhotoRecord record{each.isString() ? text(each) : text(photo, {"url"_L1, "file"_L1, "source"_L1, "path"_L1}),
                           text(photo, {"description"_L1, "caption"_L1})};
        if (!record.source.empty())
            line.photos.push_back(std::move(record));
    }
}

std::optional<Measurement> measurement(const QJsonObject &object)
{
    const auto gauge = gaugeFromCode(field(object, {"gauge"_L1}).toString());
    const QJsonValue value = field(object, {"value"_L1});
    if (!gauge || *gauge == Gauge::None || !value.isDouble())
        return std::nullopt;
    const bool isTenths = *gauge != Gauge::BatteryColdCranking;
    return Measurement{*gauge, static_cast<int>(std::lround(std::clamp(value.toDouble(), 0.0, 10'000.0) * (isTenths ? 10 : 1))),
                       whole(field(object, {"rated"_L1}))};
}

InspectionLine lineOf(const QJsonObject &object, InspectionBatch &batch)
{
    InspectionLine line;
    line.name = text(object, {"name"_L1, "title"_L1, "item"_L1});
    line.category = text(object, {"category"_L1, "group"_L1});
    line.note = text(object, {"notes"_L1, "note"_L1, "finding"_L1, "recommendation"_L1, "text"_L1});
    line.opCode = text(object, {"opcode"_L1, "itemopcode"_L1});
    const QString severity = QString::fromStdString(text(object, {"severity"_L1, "color"_L1}));
    const QString result = QString::fromStdString(text(object, {"result"_L1, "status"_L1, "itemstatus"_L1}));
    line.severity = severityFrom(severity).value_or(severityFrom(result).value_or(Severity::Yellow));
    line.measured = measurement(field(object, {"measured"_L1, "measurement"_L1}).toObject());
    line.parts = money(field(object, {"parts"_L1, "partsprice"_L1}), false);
    line.labor = money(field(object, {"labor"_L1, "laborprice"_L1, "labour"_L1}), false);
    line.fees = money(field(object, {"fees"_L1, "shopfees"_L1}), false);
    if (!line.allIn())
        line.parts = money(field(object, {"price"_L1, "amount"_L1, "total"_L1}), false);
    readPhotos(field(object, {"photos"_L1, "pictures"_L1, "images"_L1}), line);
    const QJsonObject voice = field(object, {"voice"_L1, "voicenote"_L1, "audio"_L1}).toObject();
    if (const auto seconds = whole(field(voice, {"seconds"_L1, "duration"_L1})); seconds && !voice.isEmpty()) {
        if (*seconds > 0 && *seconds <= longestVoiceNoteSeconds)
            line.voice = VoiceNoteRecord{text(voice, {"url"_L1, "file"_L1, "source"_L1}), *seconds};
        else
            batch.notes << u"The voice note on %1 is %2 seconds; %3 is the most, so it was left out."_s
                               .arg(QString::fromStdString(line.name))
                               .arg(*seconds)
                               .arg(longestVoiceNoteSeconds);
    }
    return line;
}

InspectionRecord workOrder(const QJsonObject &object, InspectionBatch &batch)
{
    InspectionRecord record;
    record.roNumber = text(object, {"ronumber"_L1, "ro"_L1, "workordernumber"_L1, "repairordernumber"_L1, "invoicenumber"_L1});
    record.sourceKey = text(object, {"id"_L1, "inspectionid"_L1, "workorderid"_L1});
    record.vin = QString::fromStdString(text(object, {"vin"_L1})).toUpper().toStdString();
    record.technician = text(object, {"technician"_L1, "techname"_L1});
    record.advisor = text(object, {"advisor"_L1, "serviceadvisor"_L1});
    const QJsonObject customer = field(object, {"customer"_L1}).toObject();
    record.customerFirst = text(customer, {"firstname"_L1, "first"_L1});
    record.customerLast = text(customer, {"lastname"_L1, "last"_L1});
    record.customerPhone = text(customer, {"phone"_L1, "mobile"_L1});
    record.year = whole(field(object, {"year"_L1}));
    record.make = text(object, {"make"_L1});
    record.model = text(object, {"model"_L1});
    record.odometer = whole(field(object, {"odometer"_L1, "mileage"_L1, "milesin"_L1}));
    record.startedMs = instant(field(object, {"started"_L1, "startedat"_L1}));
    record.completedMs = instant(field(object, {"completed"_L1, "completedat"_L1, "completeddate"_L1}));
    const QJsonObject points = field(object, {"points"_L1}).toObject();
    record.pointsPlanned = whole(field(points, {"planned"_L1})).value_or(0);
    record.pointsDone = whole(field(points, {"done"_L1})).value_or(record.pointsPlanned);
    record.exception =
        exceptionFromCode(field(object, {"exception"_L1, "exceptioncode"_L1}).toString()).value_or(InspectionException::None);
    record.exceptionWords = text(object, {"exceptionwords"_L1, "exceptionreason"_L1});
    const QJsonArray lines = field(object, {"lines"_L1, "items"_L1, "inspections"_L1, "inspectionitems"_L1}).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), mostLines); ++i) {
        InspectionLine line = lineOf(lines[i].toObject(), batch);
        if (!line.name.empty())
            record.lines.push_back(std::move(line));
        else
            batch.notes << u"A line of repair order %1 has no name and was left out."_s.arg(QString::fromStdString(record.roNumber));
    }
    if (lines.size() > mostLines)
        batch.notes << u"Repair order %1 has more than %2 lines; the rest was left out."_s.arg(QString::fromStdString(record.roNumber))
                           .arg(mostLines);
    return record;
}

/// Tekmetric's webhook: money in cents, jobs instead of inspection lines, and what happened as free text.
InspectionRecord tekmetric(const QString &event, const QJsonObject &data)
{
    InspectionRecord record;
    record.roNumber = text(data[u"repairOrderNumber"_s]);
    record.sourceKey = text(data[u"id"_s]);
    record.odometer = whole(data[u"milesIn"_s]);
    if (event.contains("inspection marked complete"_L1, Qt::CaseInsensitive)) {
        record.completedMs = instant(data[u"updatedDate"_s]);
        record.technician = event.section(" by "_L1, 1, 1).section(" for "_L1, 0, 0).trimmed().left(100).toStdString();
    }
    for (const QJsonValue &value : data[u"jobs"_s].toArray()) {
        const QJsonObject job = value.toObject();
        InspectionLine line;
        line.name = text(job[u"name"_s]);
        line.note = text(job[u"note"_s]);
        line.severity = Severity::Yellow;
        line.labor = money(job[u"laborTotal"_s], true);
        line.parts = money(job[u"partsTotal"_s], true);
        if (!line.allIn())
            line.parts = money(job[u"subtotal"_s], true);
        if (!line.name.empty() && record.lines.size() < mostLines)
            record.lines.push_back(std::move(line));
    }
    return record;
}

} // namespace

Result<InspectionBatch> inspectionsFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return Error{Error::Kind::BadData, u"This is not JSON (%1 at byte %2)."_s.arg(problem.errorString()).arg(problem.offset)};
    QJsonArray objects = document.array();
    if (document.isObject()) {
        const QJsonValue inner = field(document.object(), {"inspections"_L1, "workorders"_L1});
        const bool isList =
            inner.isArray() && !document.object().contains(u"WorkOrderNumber"_s) && inner.toArray().first().toObject().contains(u"lines"_s);
        objects = isList ? inner.toArray() : QJsonArray{document.object()};
    }
    InspectionBatch batch;
    batch.source = u"generic"_s;
    for (const QJsonValue &value : std::as_const(objects)) {
        const QJsonObject object = value.toObject();
        InspectionRecord record;
        if (object[u"event"_s].isString() && object[u"data"_s].isObject()) {
            batch.source = u"tekmetric"_s;
            record = tekmetric(object[u"event"_s].toString(), object[u"data"_s].toObject());
        } else {
            if (!field(object, {"workordernumber"_L1}).isUndefined())
                batch.source = u"autovitals"_s;
            record = workOrder(object, batch);
        }
        if (record.roNumber.empty())
            return Error{Error::Kind::BadData,
                         u"Inspection %1 names no repair order (ro_number, WorkOrderNumber or repairOrderNumber); nothing was kept."_s.arg(
                             batch.inspections.size() + 1)};
        if (record.sourceKey.empty())
            record.sourceKey = record.roNumber;
        batch.inspections.push_back(std::move(record));
    }
    if (batch.inspections.empty())
        return Error{Error::Kind::BadData, u"The message holds no inspection."_s};
    return batch;
}

} // namespace tradewind
