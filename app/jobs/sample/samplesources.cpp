// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/samplesources.h"

#include "jobs/sample/chance.h"
#include "jobs/sync/streamschedule.h"
#include "store/session.h"
#include "store/transaction.h"
#include "store/vendortable.h"
#include "store/writebacktable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, dayMs = 24 * 60 * minuteMs;
constexpr int daysOfRuns = 4, mostRuns = 60, callsShown = 12;

/// What the store counts, in the order of count_rows_of_sources.sql.
enum Counted { Deals, RepairOrders, Customers, Stock, Values, Leads, Inspections };

/// One stream as it stands in the sample: `brought` says how many rows came when it was connected.
struct SampleStream
{
    const char *preset, *stream;
    Counted brought;
    const char *path;
    int everyMinutes;
    const char *atTimes;
    int rowsAHour, filledPercent, requests;
    const char *error;
};

constexpr SampleStream streams[] = {
    {"tekion", "tekion-deals", Deals, "https://api.tekioncloud.com/openapi/v4.0.0/deals", 60, "", 1, 94, 4, ""},
    {"tekion", "tekion-repair-orders", RepairOrders, "https://api.tekioncloud.com/openapi/v3.1.0/repair-orders", 15, "", 4, 91, 1, ""},
    {"tekion", "tekion-customers", Customers, "https://api.tekioncloud.com/openapi/v4.0.0/customers", 60, "", 3, 88, 1, ""},
    {"tekion", "tekion-inventory", Stock, "https://api.tekioncloud.com/openapi/v4.0.0/vehicle-inventory", 60, "", 1, 97, 1, ""},
    {"blackbook", "blackbook-values", Values, "https://service.blackbookcloud.com/UsedCarWS/UsedCarWS/UsedVehicle/VIN", 1440, "03:00", 0,
     100, 40, ""},
    {"elead", "elead-opportunities", Leads, "https://api.fortellis.io/sales/v2/elead/opportunities/search-delta", 15, "", 2, 82, 2, ""},
    {"tekmetric", "tekmetric-repair-orders", Inspections, "https://shop.tekmetric.com/api/v1/repair-orders", 10, "", 1, 86, 2,
     "The vendor did not accept the login (401). Check the keys in Setup."},
    {"tekmetric", "tekmetric-customers", Customers, "https://shop.tekmetric.com/api/v1/customers", 60, "", 1, 90, 1,
     "The vendor did not accept the login (401). Check the keys in Setup."},
};

struct SampleNote
{
    const char *event, *target, *note, *state, *held;
};
constexpr SampleNote notes[] = {
    {"disposition", "opportunity 20931", "[TW-7f3a] Spoke with customer; appointment Tuesday 10:30; wants figures on a 2026 Camry.",
     "verified", ""},
    {"disposition", "opportunity 20944", "[TW-7f3c] No answer, voicemail left; next try tomorrow evening.", "verified", ""},
    {"disposition", "opportunity 20957", "[TW-7f41] Lost: bought elsewhere, price; asked not to be called again about this vehicle.",
     "differs", "[TW-7f41] Lost: bought elsewhere, price; asked not to be"},
    {"disposition", "opportunity 20960", "[TW-7f44] Trade appraised at $18,400; payoff quote asked for.", "waiting", ""},
};

class SourceMaker
{
public:
    SourceMaker(Session &session, IdMaker &ids, const Rooftop &rooftop, std::uint64_t seed, qint64 nowMs)
        : m_session(session)
        , m_table(session)
        , m_ids(ids)
        , m_rooftop(rooftop)
        , m_chance(seed, 91, 1)
        , m_nowMs(nowMs)
    {}

    Result<void> add(const SampleStream &sample)
    {
        if (m_connection.preset != QLatin1String(sample.preset)) {
            m_connection = {m_ids.next(), m_rooftop.id, QLatin1String(sample.preset), u"sample:"_s, u"{}"_s,
                            false,        false,        m_nowMs - 41 * dayMs};
            if (auto kept = m_table.keepConnection(m_connection); !kept)
                return kept;
        }
        if (auto added = m_table.addStream(m_connection, QLatin1String(sample.stream), sample.everyMinutes); !added)
            return added;
        qint64 brought = 0;
        const auto counted = m_session.each(u"count_rows_of_sources"_s, {}, [&](const Row &row) { brought = row.id(sample.brought); });
        return counted ? addRuns(sample, brought) : counted.error();
    }

    Result<void> addNotes()
    {
        WriteBackTable table(m_session);
        qint64 at = m_nowMs - 2 * dayMs;
        for (const SampleNote &note : notes) {
            WriteBackRow row;
            row.id = m_ids.next();
            row.rooftopId = m_rooftop.id;
            row.preset = u"elead"_s;
            row.event = QLatin1String(note.event);
            row.target = QLatin1String(note.target);
            row.note = QLatin1String(note.note);
            row.reference = row.note.section(u'-', 1).section(u']', 0, 0);
            row.nextAt = m_nowMs + 20 * minuteMs;
            if (auto added = table.add(row, at); !added)
                return added;
            row.state = QLatin1String(note.state);
            row.held = QLatin1String(note.held);
            row.lastError = row.state == u"waiting" ? u"CUSTOMER RECORD IN USE"_s : QString();
            row.tries = row.state == u"waiting" ? 2 : 1;
            at += 7 * 60 * minuteMs;
            if (auto kept = table.set(row, at); !kept)
                return kept;
        }
        return {};
    }

private:
    Result<void> addRuns(const SampleStream &sample, qint64 brought)
    {
        const QString error = QLatin1String(sample.error);
        const auto times = StreamSchedule::timesFrom(QLatin1String(sample.atTimes));
        const StreamSchedule schedule{sample.everyMinutes, times ? *times : QList<QTime>()};
        const QTimeZone zone(m_rooftop.zone.toLatin1());
        const qint64 last =
            schedule.atTimes.isEmpty() ? m_nowMs - (3 + m_chance.between(0, 5)) * minuteMs : nextRunMs(schedule, m_nowMs - dayMs, zone);
        VendorStreamRow state;
        state.stream = QLatin1String(sample.stream);
        state.everyMinutes = sample.everyMinutes;
        state.atTimes = QLatin1String(sample.atTimes);
        const auto run = [&](qint64 at, qint64 read, qint64 changed, qint64 requests, bool isFull, const QString &problem) {
            return m_table.addRun(m_connection, {m_ids.next(), state.stream, u"poll"_s, at, 180 + requests * m_chance.between(90, 160),
                                                 read, changed, 0, requests, isFull, problem});
        };
        if (auto first = run(m_connection.createdAt + minuteMs, brought, brought, brought / 50 + 1, true, {}); !first)
            return first;
        const int runs = std::min(mostRuns, daysOfRuns * 24 * 60 / sample.everyMinutes);
        for (int back = runs - 1; back >= 0; --back) {
            const qint64 at = last - back * sample.everyMinutes * minuteMs;
            const int span = std::max(1, sample.rowsAHour * sample.everyMinutes / 60);
            const qint64 read = sample.rowsAHour == 0 ? std::min<qint64>(brought, 40) : m_chance.between(0, 2 * span);
            const qint64 changed = sample.rowsAHour == 0 ? m_chance.between(12, 30) : read - (read > 2 ? 1 : 0);
            const bool isFailing = !error.isEmpty() && back < 3;
            if (auto noted = run(at, isFailing ? 0 : read, isFailing ? 0 : changed, isFailing ? 1 : sample.requests, false,
                                 isFailing ? error : QString());
                !noted)
                return noted;
            if (back < callsShown) {
                if (auto called = addCall(sample, state.stream, at, isFailing); !called)
                    return called;
            }
            if (isFailing)
                continue;
            state.finishedAt = at;
            state.cursorAt = at;
            state.rowsRead = read;
            state.changed = changed;
            state.requests = sample.requests;
        }
        state.triedAt = last;
        state.placesAsked = 10'000;
        state.placesSaid = sample.filledPercent * 100;
        state.nextAt = nextRunMs(schedule, last, zone);
        state.lastError = error;
        if (auto kept = m_table.setStream(m_connection.id, state); !kept)
            return kept;
        return m_table.schedule(m_connection.id, state);
    }

    Result<void> addCall(const SampleStream &sample, const QString &stream, qint64 at, bool isFailing)
    {
        VendorCallRow call;
        call.id = m_ids.next();
        call.stream = stream;
        call.calledAt = at;
        call.tookMs = m_chance.between(90, 640);
        call.method = u"GET"_s;
        call.url = QLatin1String(sample.path);
        call.status = isFailing ? 401 : 200;
        call.bytes = isFailing ? 61 : m_chance.between(900, 48'000);
        call.response = isFailing ? u"{\"message\":\"Unauthorized\"}"_s : u"{\"data\":[…],\"meta\":{\"status\":\"success\"}}"_s;
        call.error = isFailing ? QLatin1String(sample.error) : QString();
        return m_table.addCall(m_connection, call);
    }

    Session &m_session;
    VendorTable m_table;
    IdMaker &m_ids;
    const Rooftop &m_rooftop;
    Chance m_chance;
    qint64 m_nowMs;
    VendorConnectionRow m_connection;
};

} // namespace

Result<int> makeSampleSources(Session &session, IdMaker &ids, const Rooftop &rooftop, std::uint64_t seed, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    SourceMaker maker(session, ids, rooftop, seed, nowMs);
    for (const SampleStream &stream : streams) {
        if (auto added = maker.add(stream); !added)
            return added.error();
    }
    if (auto added = maker.addNotes(); !added)
        return added.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return int(std::size(streams));
}

} // namespace tradewind
