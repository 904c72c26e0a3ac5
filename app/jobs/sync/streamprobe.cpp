// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/streamprobe.h"

#include "base/utf8.h"
#include "connectors/filedrop/placetext.h"
#include "connectors/filedrop/rowmapper.h"
#include "connectors/network/streamreader.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8, probedDays = 31;
constexpr qint64 longestWaitMs = 5'000;

Error noStream(const NetworkPreset &preset, const std::string &stream)
{
    return {Error::Kind::NotFound, u"%1 has no stream \"%2\"."_s.arg(text(preset.title), text(stream))};
}

/// What the preset makes of the rows.
void show(const Preset &rows, RowTable &table, StreamProbe &probe)
{
    probe.records = table.rows();
    for (std::size_t column = 0; column < table.headers().size(); ++column) {
        for (qint64 row = 0; row < table.rows(); ++row) {
            if (const auto cell = table.cell(row, column); !cell.empty()) {
                probe.samples[table.headers()[column]] = std::string(cell);
                break;
            }
        }
    }
    auto mapper = RowMapper::make(rows, table.headers());
    if (!mapper) {
        probe.error = mapper.error();
        return;
    }
    std::vector<const FieldPlace *> places;
    for (const FieldRule &rule : rows.fields) {
        for (const std::string &to : rule.to) {
            if (const FieldPlace *place = placeOf(rows.entity, to)) {
                places.push_back(place);
                probe.places << text(place->label);
            }
        }
    }
    RawRow raw;
    Record record;
    while (probe.rows.size() < mostRows && table.next(raw)) {
        clearRecord(rows.entity, record);
        if (const auto refused = mapper->map(raw, record)) {
            probe.error = Error{Error::Kind::BadData, u"%1: %2"_s.arg(text(refused->column), text(refused->sentence))};
            continue;
        }
        QStringList cells;
        for (const FieldPlace *place : places)
            cells << text(placeText(*place, record));
        probe.rows << cells;
    }
}

} // namespace

StreamProbe probeVendor(const NetworkPreset &preset, const std::string &stream, const VendorConnection &connection,
                        const VendorWorld &world, const std::string &sayVin)
{
    StreamProbe probe;
    const VendorStream *found = preset.stream(stream);
    if (!found) {
        probe.error = noStream(preset, stream);
        return probe;
    }
    VendorStream asked = *found;
    asked.cursor.historyDays = std::min(asked.cursor.historyDays, probedDays);
    asked.firstCall.reset();
    asked.window.reset();
    const int mostCalls = asked.details.empty() && asked.polling.statusPath.empty() ? 1 : 12; // one page
    int calls = 0;                                                                            // that were no login
    VendorWorld careful = world;
    careful.send = [&](const HttpRequest &request) {
        if (calls < mostCalls)
            return world.send(request);
        HttpAnswer enough;
        enough.outcome = HttpAnswer::Outcome::NotSent;
        enough.error = {Error::Kind::Cancelled, u"Enough was seen."_s};
        return enough;
    };
    careful.wait = [&](qint64 ms) { return ms <= longestWaitMs && world.wait(ms); };
    careful.note = [&](const CallNote &note) {
        if (calls >= mostCalls || (note.stream == "login" && note.error.empty()))
            return;
        calls += note.stream != "login";
        probe.request = text(note.method + ' ' + note.url + (note.request.empty() ? "" : "\n\n" + note.request));
        probe.answer = text(note.response);
        probe.status = note.status;
    };
    VendorClient client(preset, connection, careful);
    StreamReader reader(preset, asked, client, 0, found->perVehicle ? std::vector<Variables>{{{"vin", sayVin}}} : std::vector<Variables>());
    RowTable table(reader.headers());
    std::optional<Error> problem;
    for (bool isMore = true; isMore && table.rows() == 0;) {
        const auto portion = reader.next(table);
        if (!portion)
            problem = portion.error();
        isMore = portion && !portion->isLast && portion->heldUntilMs == 0;
    }
    show(asked.rows, table, probe);
    if (problem && table.rows() == 0)
        probe.error = problem;
    return probe;
}

StreamProbe probeSample(const NetworkPreset &preset, const std::string &stream, const QByteArray &sample)
{
    StreamProbe probe;
    probe.answer = QString::fromUtf8(sample);
    const VendorStream *found = preset.stream(stream);
    if (!found) {
        probe.error = noStream(preset, stream);
        return probe;
    }
    const auto document = RecordDocument::parse({sample.constData(), std::size_t(sample.size())}, preset.syntax);
    if (!document) {
        probe.error = document.error();
        return probe;
    }
    const RowSelection selection(found->rows);
    RowTable table(selection.headers());
    selection.addAll(*document, {}, table);
    show(found->rows, table, probe);
    if (!probe.error && table.rows() == 0)
        probe.error = Error{Error::Kind::BadData,
                            u"No records are where the preset looks for them (\"%1\")."_s.arg(text(found->rows.select.records))};
    return probe;
}

} // namespace tradewind
