// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/recompute.h"

#include "base/clock.h"
#include "domain/calendar.h"
#include "jobs/equity/bookmark.h"
#include "jobs/equity/equitysettings.h"
#include "programs/equity/crossings.h"
#include "store/bulkinsert.h"
#include "store/bulkstatement.h"
#include "store/equitytable.h"
#include "store/transaction.h"

#include <algorithm>
#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int lookBackDays = 365;
constexpr int strideDays = 7;
constexpr int carriedStepDays = 30;

/// The last recorded crossing of a vehicle.
struct Last
{
    QDate on;
    int direction = 0;
};

/// The facts with each book's oldest value carried back along the curve, so that days before it was bought can be judged too.
EquityFacts withOlderValues(EquityFacts facts, QDate from)
{
    std::map<std::string, BookValue> oldest;
    for (const BookValue &value : facts.values) {
        const auto known = oldest.find(value.provider);
        if (known == oldest.end() || value.valuedOn < known->second.valuedOn)
            oldest[value.provider] = value;
    }
    for (const auto &[provider, value] : oldest) {
        for (QDate day = value.valuedOn.addDays(-carriedStepDays); day > from.addDays(-carriedStepDays);
             day = day.addDays(-carriedStepDays)) {
            BookValue carried = value;
            carried.valuedOn = day;
            carried.odometer.reset();
            carried.amount = rolledValue(value.amount, facts.annualDepreciationBasisPoints, static_cast<int>(value.valuedOn.daysTo(day)));
            facts.values.push_back(carried);
        }
    }
    return facts;
}

std::optional<Standing> standingOn(QDate day, const EquityFacts &facts, const EquitySettings &settings)
{
    const auto position = equityOn(day, facts, settings);
    if (!position || !position->counted || !position->payoff)
        return std::nullopt;
    return Standing{position->payoff->amount, position->value.likely, *position->counted};
}

/// The first day of the spell above (or, downward, below) the threshold that reaches to `asOf`, but not before `notBefore`.
struct Spell
{
    QDate beganOn;
    std::optional<Standing> before; ///< the day before it began, when known
};

Spell spellUntil(QDate asOf, QDate notBefore, bool isUp, Money threshold, const EquityFacts &facts, const EquitySettings &settings)
{
    const auto holds = [&](QDate day) {
        const auto standing = standingOn(day, facts, settings);
        return standing && (standing->counted >= threshold) == isUp;
    };
    QDate in = asOf;
    QDate out;
    while (in > notBefore) {
        const QDate earlier = std::max(notBefore, in.addDays(-strideDays));
        if (!holds(earlier)) {
            out = earlier;
            break;
        }
        in = earlier;
    }
    while (out.isValid() && out.daysTo(in) > 1) {
        const QDate middle = out.addDays(out.daysTo(in) / 2);
        (holds(middle) ? in : out) = middle;
    }
    return {in, standingOn(in.addDays(-1), facts, settings)};
}

CrossingRow crossingRow(Id id, const DeskVehicle &vehicle, const Spell &spell, bool isUp, Money threshold, qint64 now,
                        const EquitySettings &settings)
{
    CrossingRow row;
    row.id = id;
    row.vehicleId = vehicle.vehicleId;
    if (vehicle.customerId != 0)
        row.customerId = vehicle.customerId;
    row.crossedOn = spell.beganOn;
    row.recordedAt = now;
    row.threshold = threshold;
    row.direction = isUp ? 1 : -1;
    row.why = u"value"_s; // first value ever known
    const auto after = standingOn(spell.beganOn, vehicle.facts, settings);
    if (after)
        row.equityAfter = after->counted;
    if (!after || !spell.before)
        return row;
    row.equityBefore = spell.before->counted;
    row.valueChange = after->value - spell.before->value;
    row.payoffChange = after->payoff - spell.before->payoff;
    if (const auto event = crossingBetween(*spell.before, *after, threshold))
        row.why = QString::fromLatin1(crossingWhyName(event->why));
    return row;
}

Result<std::unordered_map<Id, Last>> lastCrossings(Session &session)
{
    std::unordered_map<Id, Last> last;
    const auto read = EquityTable(session).latestCrossings([&last](Id vehicleId, QDate crossedOn, int direction) {
        last[vehicleId] = {crossedOn, direction};
    });
    if (!read)
        return read.error();
    return last;
}

/// Rows on the other side of the threshold than their last recorded crossing says.
std::vector<std::size_t> movedRows(const DeskBook &desk, const std::unordered_map<Id, Last> &last, QDate asOf)
{
    std::vector<std::size_t> rows;
    const auto counted = desk.book().counted();
    for (std::size_t row = 0; row < desk.size(); ++row) {
        if (counted[row] == unknown32)
            continue;
        const auto known = last.find(desk.book().vehicleId(row));
        if (known != last.end() && known->second.on > asOf)
            continue;
        const bool wasUp = known != last.end() && known->second.direction > 0;
        if (wasUp != (counted[row] >= desk.book().settings().threshold))
            rows.push_back(row);
    }
    return rows;
}

Result<void> recordMonth(Session &session, const DeskBook &desk, QDate asOf)
{
    BulkStatement upsert(session, u"upsert_equity_history"_s);
    for (std::size_t row = 0; row < desk.size(); ++row) {
        const BookAnswer answer = desk.book().answer(row);
        if (answer.payoff == unknown32 || answer.valueLikely == unknown32)
            continue;
        EquityTable::bindMonth(upsert, desk.book().vehicleId(row),
                               {EquityTable::monthOf(asOf), asOf, Money{answer.payoff}, Money{answer.valueLikely},
                                Money{answer.valueLikely} - Money{answer.payoff}});
        if (const auto stepped = upsert.step(); !stepped)
            return stepped;
    }
    return {};
}

} // namespace

Result<RecomputeSummary> recomputeEquity(Session &session, const Clock &clock, IdMaker &ids, QDate asOf, const EquityThresholds &thresholds,
                                         const EquitySettings &settings, const JobContext &context)
{
    const qint64 began = clock.nowMs();
    const auto loaded = DeskBook::load(session, asOf, settings, bookSettings(thresholds, settings), context);
    if (!loaded)
        return loaded.error();
    auto done = recomputeEquity(session, clock, ids, **loaded, thresholds, context);
    if (done)
        done->seconds = static_cast<double>(clock.nowMs() - began) / 1000.0;
    return done;
}

Result<RecomputeSummary> recomputeEquity(Session &session, const Clock &clock, IdMaker &ids, const DeskBook &desk,
                                         const EquityThresholds &thresholds, const JobContext &context)
{
    const qint64 began = clock.nowMs();
    const QDate asOf = desk.loadedOn();
    const EquitySettings &settings = desk.settings();
    RecomputeSummary summary;
    summary.vehicles = static_cast<qint64>(desk.size());
    for (std::size_t row = 0; row < desk.size(); ++row) {
        const std::int32_t equity = desk.book().equity(row);
        summary.positions += equity != unknown32;
        summary.positive += equity != unknown32 && equity > 0;
    }

    BookMark mark(session);
    if (desk.keptAs() != 0 && mark.recorded() == desk.keptAs()) {
        summary.seconds = static_cast<double>(clock.nowMs() - began) / 1000.0;
        return summary;
    }
    const auto last = lastCrossings(session);
    if (!last)
        return last.error();
    std::vector<CrossingRow> crossings;
    for (const std::size_t row : movedRows(desk, *last, asOf)) {
        if (context.isCancelled())
            return Error{Error::Kind::Cancelled, u"Stopped; nothing was recorded."_s};
        const auto vehicle = readDeskVehicle(session, desk.book().vehicleId(row), asOf);
        if (!vehicle)
            return vehicle.error();
        DeskVehicle known = *vehicle;
        known.facts.annualDepreciationBasisPoints = desk.book().glance(row).annualDepreciationBasisPoints;
        const auto previous = last->find(known.vehicleId);
        const bool isUp = desk.book().counted()[row] >= thresholds.minimumEquity.cents;
        QDate notBefore = asOf.addDays(-lookBackDays);
        if (previous != last->end())
            notBefore = std::max(notBefore, previous->second.on);
        else if (!isUp)
            continue; // never was above, so it did not fall
        known.facts = withOlderValues(std::move(known.facts), notBefore);
        const Spell spell = spellUntil(asOf, notBefore, isUp, thresholds.minimumEquity, known.facts, settings);
        crossings.push_back(crossingRow(ids.next(), known, spell, isUp, thresholds.minimumEquity, clock.nowMs(), settings));
    }

    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    BulkInsert insert(session, EquityTable::crossingTable(), EquityTable::crossingColumns());
    for (const CrossingRow &crossing : crossings) {
        const QByteArray why = crossing.why.toUtf8();
        EquityTable::bindCrossing(insert, crossing, std::string_view(why.constData(), static_cast<std::size_t>(why.size())));
        if (const auto stepped = insert.step(); !stepped)
            return stepped.error();
    }
    if (const auto finished = insert.finish(); !finished)
        return finished.error();
    if (const auto recorded = recordMonth(session, desk, asOf); !recorded)
        return recorded.error();
    if (const auto marked = mark.setRecorded(desk.keptAs()); !marked)
        return marked.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    desk.forget();
    summary.crossed = static_cast<qint64>(crossings.size());
    summary.seconds = static_cast<double>(clock.nowMs() - began) / 1000.0;
    return summary;
}

} // namespace tradewind
