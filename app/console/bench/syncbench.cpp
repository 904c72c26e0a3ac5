// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/rowmapper.h"
#include "connectors/network/streamreader.h"
#include "console/bench/benchmark.h"
#include "console/openstore.h"
#include "console/vendorrun.h"
#include "jobs/leads/leadreceiver.h"
#include "jobs/simulator/simulatedvendors.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <ctime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int parsedCustomers = 2'000, steadyCustomers = 200, mails = 200, parseRounds = 9;
constexpr int steadySources = 12;

/// Processor seconds of this thread.
double threadSeconds()
{
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) + double(at.tv_nsec) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The answers a vendor gives for the whole history of a stream.
Result<std::vector<QByteArray>> answersOf(const NetworkPreset &preset, const VendorStream &stream)
{
    const qint64 now = SystemClock().nowMs();
    auto state = VendorState::make(1, parsedCustomers, now, {preset});
    if (!state)
        return state.error();
    VendorServer server(*state, [now] { return now; });
    std::vector<QByteArray> answers;
    VendorWorld world;
    world.nowMs = [now] { return now; };
    world.wait = [](qint64) { return true; };
    world.send = [&](const HttpRequest &request) {
        SimulatedRequest asked{request.method, request.url, {}, request.body.value_or(QByteArray())};
        for (const auto &[name, value] : request.headers)
            asked.headers.insert(name.toLower(), value);
        const SimulatedReply reply = server.answer(asked);
        HttpAnswer answer;
        answer.outcome = HttpAnswer::Outcome::Answered;
        answer.reply.status = reply.status;
        answer.reply.body = reply.body;
        answer.reply.headers = {{"content-type", reply.contentType}};
        answers.push_back(reply.body);
        return answer;
    };
    NetworkPreset unlimited = preset;
    unlimited.limits.clear();
    VendorClient client(unlimited, {"http://127.0.0.1/" + preset.id, VendorServer::credentials(preset), true}, world);
    StreamReader reader(unlimited, stream, client, 0);
    RowTable rows(reader.headers());
    for (bool isMore = true; isMore;) {
        const auto portion = reader.next(rows);
        if (!portion)
            return portion.error();
        isMore = !portion->isLast;
        rows.clear();
    }
    std::erase_if(answers, [](const QByteArray &body) { return body.size() < 1000; }); // logins
    return answers;
}

/// Bytes a second from text to canonical records on one core, beside Qt's own parser, which only parses.
Result<BenchFigure> parsing(const QString &name, const std::string &presetId, const std::string &streamId)
{
    const auto presets = builtInNetworkPresets();
    if (!presets)
        return presets.error();
    const auto preset = std::find_if(presets->begin(), presets->end(), [&](const NetworkPreset &one) { return one.id == presetId; });
    const VendorStream *stream = preset == presets->end() ? nullptr : preset->stream(streamId);
    if (!stream)
        return Error{Error::Kind::NotFound, u"There is no such stream."_s};
    const auto answers = answersOf(*preset, *stream);
    if (!answers)
        return answers.error();
    qint64 bytes = 0;
    for (const QByteArray &answer : *answers)
        bytes += answer.size();
    const bool isJson = preset->syntax == DocumentSyntax::Json;
    std::vector<double> ours, theirs;
    qint64 records = 0;
    for (int round = 0; round < parseRounds; ++round) {
        double began = threadSeconds();
        for (const QByteArray &answer : *answers) {
            const auto document = RecordDocument::parse({answer.constData(), std::size_t(answer.size())}, preset->syntax);
            if (!document)
                return document.error();
            const RowSelection selection(stream->rows);
            RowTable rows(selection.headers());
            selection.addAll(*document, {}, rows);
            auto mapper = RowMapper::make(stream->rows, rows.headers());
            if (!mapper)
                return mapper.error();
            RawRow raw;
            Record record;
            while (rows.next(raw))
                records += !mapper->map(raw, record);
        }
        ours.push_back(threadSeconds() - began);
        began = threadSeconds();
        for (const QByteArray &answer : *answers) {
            if (isJson) {
                records += QJsonDocument::fromJson(answer).isNull();
            } else {
                QXmlStreamReader reader(answer);
                while (!reader.atEnd())
                    reader.readNext();
            }
        }
        theirs.push_back(threadSeconds() - began);
    }
    if (records == 0)
        return Error{Error::Kind::Internal, u"Nothing was read."_s};
    const double megabytes = double(bytes) / 1e6;
    return BenchFigure{name,
                       megabytes / median(ours),
                       megabytes / median(theirs),
                       isJson ? u"QJsonDocument, parsing only"_s : u"QXmlStreamReader, parsing only"_s,
                       u"MB/s"_s,
                       parseRounds};
}

/// Processor seconds an hour of the thread that asks twelve sources which have nothing new, at their own pace.
Result<BenchFigure> steadyState()
{
    const QTemporaryDir folder;
    auto vendors = SimulatedVendors::start(1, steadyCustomers, SystemClock().nowMs(), {});
    if (!vendors)
        return vendors.error();
    const QString ready = folder.filePath(u"vendors.json"_s);
    if (auto written = (*vendors)->write(ready); !written)
        return written.error();
    auto file = readVendorFile(ready);
    const auto tables = VendorTables::load();
    const auto arguments = Arguments::parse({u"--store"_s, folder.filePath(u"bench.store"_s)}, {u"store"_s}, {});
    if (!file || !tables || !arguments)
        return Error{Error::Kind::Internal, u"The simulated vendors cannot be reached."_s};
    if (file->vendors.size() > steadySources) // those that list, not the books: a book is asked for vehicles once a day
        file->vendors.resize(steadySources);
    const auto open = openStore(*arguments, true);
    if (!open)
        return open.error();
    const auto filled = runVendors(**open, *file, *tables, {});
    if (!filled)
        return filled.error();
    double seconds = 0;
    for (const VendorEntry &vendor : file->vendors) {
        VendorFile one;
        one.vendors = {vendor};
        for (const VendorStream &stream : vendor.preset.streams) {
            SyncOrder order;
            order.streams = QStringList{QString::fromStdString(stream.rows.id)};
            const double began = threadSeconds();
            const auto result = runVendors(**open, one, *tables, order);
            if (!result)
                return result.error();
            seconds += (threadSeconds() - began) * 60.0 / stream.everyMinutes;
        }
    }
    return BenchFigure{u"processor time an hour of 12 sources with nothing new"_s, seconds, 1.0, u"goal"_s, u"s"_s, 1};
}

QByteArray adfMail(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "From: leads@provider.example.com\r\nSubject: Lead " + n +
           "\r\nContent-Type: text/plain\r\n\r\n<?adf version=\"1.0\"?><adf><prospect><id source=\"bench\">" + n +
           "</id><requestdate>2026-11-22T09:00:00-06:00</requestdate><vehicle interest=\"buy\" status=\"new\"><year>2026</year>"
           "<make>Toyota</make><model>Camry</model><trim>XSE</trim></vehicle><customer><contact><name part=\"first\">Pat</name>"
           "<name part=\"last\">Bench" +
           n + "</name><phone>515-555-01" + QByteArray::number(10 + number % 90) + "</phone><email>pat." + n +
           "@example.com</email><address><postalcode>50309</postalcode></address></contact><comments>Is it available? I can come on "
           "Tuesday.</comments></customer><provider><name>Bench</name></provider></prospect></adf>\r\n";
}

/// One ADF mail at a time, each in its own transaction: parsed, matched, graded, scored, stored.
Result<BenchFigure> leadMail()
{
    const QTemporaryDir folder;
    const auto arguments = Arguments::parse({u"--store"_s, folder.filePath(u"leads.store"_s)}, {u"store"_s}, {});
    const auto open = openStore(*arguments, true);
    const auto zones = ZipZones::load();
    if (!open || !zones)
        return open ? zones.error() : open.error();
    const auto desk = leadDesk((*open)->settings, (*open)->rooftop);
    if (!desk)
        return desk.error();
    LeadReceiver receiver(*(*open)->session, *(*open)->ids, *zones, *desk);
    std::vector<double> each;
    for (int mail = 0; mail < mails; ++mail) {
        const double began = threadSeconds();
        const auto receipt = receiver.receive({{u"bench"_s, adfMail(mail), {}}}, (*open)->clock.nowMs());
        if (!receipt)
            return receipt.error();
        each.push_back((threadSeconds() - began) * 1000);
    }
    return BenchFigure{u"an ADF mail parsed, matched, graded, scored and stored"_s, median(each), 5.0, u"goal"_s, u"ms"_s, mails};
}

Result<QList<BenchFigure>> run()
{
    QList<BenchFigure> figures;
    for (const auto &figure :
         {parsing(u"JSON to canonical records, one core"_s, "tekion", "tekion-repair-orders"),
          parsing(u"XML to canonical records, one core"_s, "dealersocket", "dealersocket-customers"), leadMail(), steadyState()}) {
        if (!figure)
            return figure.error();
        figures << *figure;
    }
    return figures;
}

} // namespace

Benchmark syncBenchmark()
{
    return {u"sync"_s, u"What keeping sources in step costs: parsing, a lead's mail, and an hour in which nothing is new."_s, run};
}

} // namespace tradewind
