// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/owedsales.h"

#include "domain/calendar.h"
#include "domain/openinghours.h"
#include "domain/outreach.h"
#include "jobs/sequences/library.h"
#include "store/session.h"
#include "store/settingtable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
const QString campaignMark = u"campaign:"_s;

/// Something that only carries out or answers what another touch brought: a confirmation of an appointment, our reply.
bool onlyFollows(Purpose purpose)
{
    return purpose == Purpose::Transactional || purpose == Purpose::Reply;
}

/// Touches of one customer, in the order they happened.
using TouchesOf = QHash<Id, std::vector<HeardAnswer>>;

struct Way
{
    QString sequence, subject;
};

Result<QHash<Id, Way>> readWays(Session &session, Id rooftopId, std::int32_t sinceDay, qint64 sinceMs)
{
    QHash<Id, Way> ways;
    const auto rows = session.each(u"read_enrollments_of_buyers"_s, {rooftopId, sinceDay, rooftopId, sinceMs}, [&](const Row &row) {
        ways.insert(row.id(0), {row.text(1), row.text(2)});
    });
    if (!rows)
        return rows.error();
    return ways;
}

/// The enrollment a step of the outbox belongs to: "17:first".
Id enrollmentOf(const Row &row)
{
    bool isNumber = false;
    const Id id = row.text(5).section(u':', 0, 0).toLongLong(&isNumber);
    return isNumber ? id : row.integer(6).value_or(0);
}

Result<TouchesOf> readTouches(Session &session, Id rooftopId, std::int32_t sinceDay, qint64 sinceMs, int days, const QTimeZone &zone)
{
    const auto ways = readWays(session, rooftopId, sinceDay, sinceMs);
    if (!ways)
        return ways.error();
    const auto library = SequenceLibrary::read(session);
    if (!library)
        return library.error();
    QHash<QString, Purpose> purposes;
    for (const Sequence *sequence : library->all())
        purposes.insert(sequence->id, sequence->purpose);
    const qint64 from = sinceMs - days * dayMs;
    TouchesOf touches;
    const auto rows =
        session.each(u"read_touches"_s, {rooftopId, sinceDay, rooftopId, sinceMs, from, from, from, from, from}, [&](const Row &row) {
            HeardAnswer heard;
            const auto way = ways->constFind(enrollmentOf(row));
            auto purpose = static_cast<Purpose>(row.integer(4).value_or(0));
            if (way != ways->constEnd()) {
                heard.touch.sequence = way->sequence;
                if (way->subject.startsWith(campaignMark))
                    heard.touch.subject = way->subject;
                purpose = purposes.value(way->sequence, purpose);
            }
            heard.touch.program = row.text(3);
            heard.touch.on = epochDay(localDay(row.id(1), zone));
            heard.touch.isAnswer = row.flag(2);
            heard.isOwn = !heard.touch.program.isEmpty() && heard.touch.program != u"appointments" && !onlyFollows(purpose);
            touches[row.id(0)].push_back(heard);
        });
    if (!rows)
        return rows.error();
    return touches;
}

bool isIn(const ProgramTouch &touch, const HoldoutScope &scope)
{
    return touch.program == scope.program && (scope.sequence.isEmpty() || touch.sequence == scope.sequence) &&
           (scope.subject.isEmpty() || touch.subject == scope.subject);
}

} // namespace

AttributionRule attributionRule(const Settings &settings, Id rooftopId)
{
    return {static_cast<int>(settings.whole(u"measures.owedDays"_s, rooftopId)), settings.flag(u"measures.owedAnswered"_s, rooftopId)};
}

Result<OwedLedger> OwedLedger::read(Session &session, Id rooftopId, std::int32_t sinceDay, qint64 nowMs, const QTimeZone &zone)
{
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    OwedLedger ledger;
    ledger.m_rule = attributionRule(*settings, rooftopId);
    const qint64 sinceMs = instantOf(dateOf(sinceDay), QTime(0, 0), zone);
    const auto touches = readTouches(session, rooftopId, sinceDay, sinceMs, ledger.m_rule.days, zone);
    if (!touches)
        return touches.error();
    QHash<Id, std::vector<ProgramTouch>> settled;
    for (auto it = touches->cbegin(); it != touches->cend(); ++it)
        settled.insert(it.key(), settledTouches(it.value(), ledger.m_rule));
    const auto owe = [&](Id customer, std::int32_t on, std::optional<Money> gross) {
        return OwedSale{customer, on, gross, owedTo(on, settled.value(customer), ledger.m_rule)};
    };
    const std::int32_t today = epochDay(localDay(nowMs, zone));
    const auto sold = session.each(u"read_sales_since"_s, {rooftopId, sinceDay}, [&](const Row &row) {
        const auto on = static_cast<std::int32_t>(row.id(1));
        if (on <= today)
            ledger.m_sales.push_back(owe(row.id(0), on, row.money(2)));
    });
    const auto made = session.each(u"read_appointments_made_since"_s, {rooftopId, sinceMs}, [&](const Row &row) {
        ledger.m_appointments.push_back(owe(row.id(0), epochDay(localDay(row.id(1), zone)), {}));
    });
    if (!sold || !made)
        return sold ? made.error() : sold.error();
    return ledger;
}

OwedSum OwedLedger::sum(const HoldoutScope &scope, std::int32_t fromDay, std::int32_t toDay) const
{
    OwedSum sum;
    const auto isCounted = [&](const OwedSale &one) { return one.on >= fromDay && one.on <= toDay && one.owed && isIn(*one.owed, scope); };
    for (const OwedSale &sale : m_sales) {
        if (!isCounted(sale))
            continue;
        ++sum.sales;
        if (sale.gross) {
            ++sum.grossKnown;
            sum.gross += *sale.gross;
        }
        sum.firstSaleOn = std::min(sum.firstSaleOn.value_or(sale.on), sale.on);
    }
    sum.appointments = std::count_if(m_appointments.begin(), m_appointments.end(), isCounted);
    return sum;
}

Result<OwedOutcome> readOwedOutcome(Session &session, const OwedLedger &ledger, const HoldoutScope &scope, const QTimeZone &zone)
{
    OwedOutcome outcome;
    outcome.rule = ledger.rule();
    outcome.sum = ledger.sum(scope);
    HoldoutTable table(session);
    const auto out = table.heldOut(scope);
    if (!out)
        return out.error();
    outcome.heldOut = out->size();
    if (out->isEmpty())
        return outcome;
    const qint64 first = *std::min_element(out->cbegin(), out->cend());
    const auto in = table.entered(scope, first);
    const auto reached = table.reached(scope);
    if (!in || !reached)
        return in ? reached.error() : in.error();
    outcome.reached = *reached;
    // Each person from the day they entered, or would have; who was in both groups stays in the first.
    struct Stay
    {
        std::int32_t from = 0;
        bool isOut = false, hasBought = false;
    };
    QHash<Id, Stay> people;
    const auto dayOf = [&](qint64 at) { return epochDay(localDay(at, zone)); };
    for (auto it = out->cbegin(); it != out->cend(); ++it)
        people.insert(it.key(), {dayOf(it.value()), true});
    for (auto it = in->cbegin(); it != in->cend(); ++it) {
        const auto known = out->constFind(it.key());
        if (known == out->cend() || it.value() < known.value())
            people.insert(it.key(), {dayOf(it.value()), false});
    }
    const auto sold = session.each(u"read_sales_since"_s, {scope.rooftopId, dayOf(first)}, [&](const Row &row) {
        const auto person = people.find(row.id(0));
        const auto on = static_cast<std::int32_t>(row.id(1));
        if (person != people.end() && on >= person->from && on - person->from <= outcome.rule.days)
            person->hasBought = true;
    });
    if (!sold)
        return sold.error();
    Share treated, held;
    for (const Stay &person : std::as_const(people)) {
        Share &group = person.isOut ? held : treated;
        ++group.of;
        group.hits += person.hasBought;
    }
    outcome.lift = liftOf(treated, held);
    return outcome;
}

} // namespace tradewind
