// SPDX-License-Identifier: Apache-2.0
#include "connectors/inspections/inspectionfile.h"

#include "connectors/filedrop/rowstream.h"
#include "connectors/filedrop/valuetext.h"
#include "domain/calendar.h"

#include <QDateTime>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

enum Column {
    RoNumber,
    Vin,
    Name,
    Amount,
    Day,
    Technician,
    Advisor,
    First,
    Last,
    Phone,
    Result_,
    Note,
    Year,
    Make,
    Model,
    Miles,
    ColumnCount
};

struct Alias
{
    QLatin1StringView header;
    Column column;
};

// Mitchell 1 publishes no list of these columns; the spellings are the usual ones of shop systems.
constexpr std::array aliases{Alias{"ronumber"_L1, RoNumber},
                             Alias{"ro"_L1, RoNumber},
                             Alias{"invoice"_L1, RoNumber},
                             Alias{"invoicenumber"_L1, RoNumber},
                             Alias{"ordernumber"_L1, RoNumber},
                             Alias{"repairorder"_L1, RoNumber},
                             Alias{"vin"_L1, Vin},
                             Alias{"recommendation"_L1, Name},
                             Alias{"recommendations"_L1, Name},
                             Alias{"service"_L1, Name},
                             Alias{"description"_L1, Name},
                             Alias{"amount"_L1, Amount},
                             Alias{"total"_L1, Amount},
                             Alias{"price"_L1, Amount},
                             Alias{"date"_L1, Day},
                             Alias{"invoicedate"_L1, Day},
                             Alias{"technician"_L1, Technician},
                             Alias{"tech"_L1, Technician},
                             Alias{"advisor"_L1, Advisor},
                             Alias{"servicewriter"_L1, Advisor},
                             Alias{"firstname"_L1, First},
                             Alias{"lastname"_L1, Last},
                             Alias{"phone"_L1, Phone},
                             Alias{"cellphone"_L1, Phone},
                             Alias{"priority"_L1, Result_},
                             Alias{"result"_L1, Result_},
                             Alias{"status"_L1, Result_},
                             Alias{"notes"_L1, Note},
                             Alias{"comment"_L1, Note},
                             Alias{"year"_L1, Year},
                             Alias{"make"_L1, Make},
                             Alias{"model"_L1, Model},
                             Alias{"mileage"_L1, Miles},
                             Alias{"odometer"_L1, Miles}};

} // namespace

Result<InspectionBatch> inspectionsFromCsv(const QString &path)
{
    auto opened = openFile(path, nullptr);
    if (!opened)
        return opened.error();
    std::array<int, ColumnCount> place;
    place.fill(-1);
    const auto &headers = opened->rows->headers();
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const QString plain = QString::fromStdString(headers[i]).toLower().remove(u' ').remove(u'_').remove(u'#').remove(u'.');
        for (const Alias &alias : aliases) {
            if (plain == alias.header && place[alias.column] < 0)
                place[alias.column] = static_cast<int>(i);
        }
    }
    if (place[RoNumber] < 0 || place[Name] < 0)
        return Error{Error::Kind::BadData,
                     u"The file needs a column for the repair order (RO, Invoice) and one for the recommendation; nothing was kept."_s};

    InspectionBatch batch;
    batch.source = u"mitchell1"_s;
    std::map<std::string, std::size_t> known;
    RawRow row;
    while (opened->rows->next(row)) {
        const auto cell = [&](Column column) {
            const int at = place[column];
            return at >= 0 && static_cast<std::size_t>(at) < row.fields.size() ? std::string(row.fields[static_cast<std::size_t>(at)])
                                                                               : std::string();
        };
        const std::string number = cell(RoNumber), name = cell(Name);
        if (row.problem != RowProblem::None || number.empty() || name.empty()) {
            batch.notes << u"Line %1 was left out: it names no repair order or no recommendation."_s.arg(row.line);
            continue;
        }
        const auto [at, isNew] = known.try_emplace(number, batch.inspections.size());
        if (isNew) {
            InspectionRecord record;
            record.roNumber = record.sourceKey = number;
            record.vin = QString::fromStdString(cell(Vin)).toUpper().toStdString();
            record.technician = cell(Technician);
            record.advisor = cell(Advisor);
            record.customerFirst = cell(First);
            record.customerLast = cell(Last);
            record.customerPhone = cell(Phone);
            record.make = cell(Make);
            record.model = cell(Model);
            if (const auto year = readWhole(cell(Year)); year.state == Reading<std::int64_t>::Good)
                record.year = static_cast<int>(year.value);
            if (const auto miles = readWhole(cell(Miles)); miles.state == Reading<std::int64_t>::Good)
                record.odometer = static_cast<int>(miles.value);
            // A follow-up list is written after the visit: its day is when the inspection was done, at noon UTC for want of an hour.
            if (const auto day = readDay(cell(Day)); day.state == Reading<QDate>::Good)
                record.completedMs = std::int64_t{epochDay(day.value)} * 86'400'000 + 43'200'000;
            batch.inspections.push_back(std::move(record));
        }
        InspectionLine line;
        line.name = name;
        line.note = cell(Note);
        line.severity = severityFrom(QString::fromStdString(cell(Result_))).value_or(Severity::Yellow);
        if (const auto amount = readDollars(cell(Amount)); amount.state == Reading<Money>::Good)
            line.parts = amount.value;
        batch.inspections[at->second].lines.push_back(std::move(line));
    }
    if (opened->rows->error())
        return *opened->rows->error();
    if (batch.inspections.empty())
        return Error{Error::Kind::BadData, u"The file holds no recommendation."_s};
    return batch;
}

} // namespace tradewind
