// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/declinedwork.h"

#include "base/utf8.h"
#include "domain/openinghours.h"
#include "jobs/service/servicenumbers.h"
#include "store/bulkselect.h"
#include "store/session.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

/// A vehicle, or an order, and a service.
using Place = std::pair<Id, std::int32_t>;

/// The days of one reading.
struct Span
{
    Id rooftopId = 0;
    QDate from, until;
    QTimeZone zone;
};

/// Those of pages by line, then those of orders by order and line. Sorted here: the store would sort a million rows in memory of its own.
bool comesFirst(const DeclinedWork &a, const DeclinedWork &b)
{
    const auto key = [](const DeclinedWork &work) { return std::tuple(!work.isOnPage, work.isOnPage ? 0 : work.orderId, work.lineId); };
    return key(a) < key(b);
}

Result<void> readPages(Session &session, const Span &span, ServiceNumbers &services, QList<DeclinedWork> &lines)
{
    const qint64 fromMs = span.from.startOfDay(span.zone).toMSecsSinceEpoch();
    const qint64 untilMs = span.until.addDays(1).startOfDay(span.zone).toMSecsSinceEpoch() - 1;
    BulkSelect rows(session, u"read_declined_items"_s, {span.rooftopId, fromMs, untilMs});
    while (rows.next()) {
        DeclinedWork work;
        work.isOnPage = true;
        work.lineId = rows.integerOr(0, 0);
        work.service = services.ofKey(rows.text(1));
        work.reason = static_cast<DeclineReason>(rows.integerOr(2, 0));
        work.amount = Money{rows.integerOr(3, 0)};
        work.declinedOn = localDay(rows.integerOr(4, 0), span.zone);
        work.orderId = rows.integerOr(5, 0);
        work.customerId = rows.integerOr(6, 0);
        work.vehicleId = rows.integerOr(7, 0);
        lines << work;
    }
    return rows.finish();
}

Result<void> readOrders(Session &session, const Span &span, ServiceNumbers &services, QList<DeclinedWork> &lines)
{
    std::map<std::string, DeclineReason, std::less<>> reasons; // the few wordings of a store
    const auto reasonOf = [&](std::string_view words) {
        const auto known = reasons.find(words);
        return known != reasons.end() ? known->second : reasons.emplace(words, declineReasonFrom(text(words))).first->second;
    };
    BulkSelect rows(session, u"read_declined_order_lines"_s, {span.rooftopId, span.from, span.until});
    while (rows.next()) {
        DeclinedWork work;
        work.lineId = rows.integerOr(0, 0);
        work.orderId = rows.integerOr(1, 0);
        work.service = services.ofWords(rows.text(2));
        work.reason = reasonOf(rows.text(3));
        work.amount = Money{rows.integerOr(4, 0)};
        work.declinedOn = dayFromNumber(rows.integerOr(5, 0));
        work.customerId = rows.integerOr(6, 0);
        work.vehicleId = rows.integerOr(7, 0);
        lines << work;
    }
    return rows.finish();
}

/// What was decided on a page is said again by its repair order, and an order may name one service twice.
void countOnce(QList<DeclinedWork> &lines)
{
    QSet<Place> decided;
    decided.reserve(lines.size());
    for (const DeclinedWork &work : lines) {
        if (work.isOnPage && work.orderId != 0)
            decided.insert({work.orderId, work.service});
    }
    lines.removeIf([&](const DeclinedWork &work) {
        const auto before = decided.size();
        return !work.isOnPage && (decided.insert({work.orderId, work.service}), decided.size() == before);
    });
}

/// Where each line stands: the stage it is at, its day, its age.
Result<void> addPlaces(Session &session, const Span &span, ServiceNumbers &services, QList<DeclinedWork> &lines)
{
    QHash<Place, int> done; // of pages: a line and no service
    BulkSelect rows(session, u"read_recovery_steps"_s, {span.rooftopId});
    while (rows.next()) {
        const QString key = text(rows.text(0)); // as readDeclinedWords writes it
        const bool isOnPage = key.startsWith("item:"_L1);
        const std::int32_t service = isOnPage ? -1 : services.ofKey(key.section(u':', 2).toStdString());
        int &stages = done[{key.section(u':', 1, 1).toLongLong(), service}];
        stages = std::max(stages, static_cast<int>(rows.integerOr(1, 0)) + 1);
    }
    if (auto read = rows.finish(); !read)
        return read;
    for (DeclinedWork &work : lines) {
        work.place =
            recoveryOn(span.until, work.declinedOn, done.value(work.isOnPage ? Place{work.lineId, -1} : Place{work.orderId, work.service}));
        work.age = declineAge(span.until, work.declinedOn);
    }
    return {};
}

/// Credits sales of what the same vehicle declined. Only lines of a vehicle and service on both sides are put side by side.
Result<void> addRecovered(Session &session, const Span &span, ServiceNumbers &services, DeclinedBook &book)
{
    QHash<Place, bool> wasSold;
    wasSold.reserve(book.lines.size());
    for (const DeclinedWork &work : book.lines) {
        if (work.vehicleId != 0 && work.service != 0)
            wasSold.insert({work.vehicleId, work.service}, false);
    }
    std::vector<SoldLine> sold;
    BulkSelect rows(session, u"read_sold_order_lines"_s, {span.rooftopId, span.from, span.until});
    while (rows.next()) {
        const Place place(rows.integerOr(2, 0), services.ofWords(rows.text(3)));
        const auto declined = wasSold.find(place);
        if (declined == wasSold.end())
            continue;
        *declined = true;
        sold.push_back({rows.integerOr(0, 0), place.first, rows.integerOr(1, 0), place.second, dayFromNumber(rows.integerOr(4, 0)),
                        Money{rows.integerOr(5, 0)}});
    }
    if (auto read = rows.finish(); !read)
        return read;

    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < book.lines.size(); ++i) {
        if (wasSold.value({book.lines.at(i).vehicleId, book.lines.at(i).service}))
            places.push_back(i);
    }
    // Of lines of one day, the first to be read begins the chain.
    std::sort(places.begin(), places.end(), [&](auto a, auto b) { return comesFirst(book.lines.at(a), book.lines.at(b)); });
    std::sort(sold.begin(), sold.end(),
              [](const auto &a, const auto &b) { return std::pair(a.orderId, a.id) < std::pair(b.orderId, b.id); });
    std::vector<DeclinedLine> declined;
    for (const qsizetype i : places) {
        const DeclinedWork &work = book.lines.at(i);
        declined.push_back({i, work.vehicleId, work.orderId, work.service, work.declinedOn, work.amount});
    }
    book.recovered = attribute(std::move(declined), std::move(sold));
    for (const Attribution &credit : book.recovered) {
        book.recoveredAmount += credit.recovered;
        for (const std::int64_t line : credit.chain)
            book.lines[line].isRecovered = true;
    }
    return {};
}

void addSums(DeclinedBook &book)
{
    int ripe = 0, back = 0;
    for (const DeclinedWork &work : std::as_const(book.lines)) {
        if (work.place.ageDays >= recoveryStages.front().day) {
            ++ripe;
            back += work.isRecovered ? 1 : 0;
        }
        if (work.isRecovered)
            continue;
        (work.place.state == RecoveryState::Lapsed ? book.lapsed : book.open) += work.amount;
        book.waitingAmounts[static_cast<std::size_t>(work.reason)][static_cast<std::size_t>(work.age)] += work.amount;
        ++book.waitingLines[static_cast<std::size_t>(work.place.state)];
    }
    if (ripe > 0)
        book.recoveryRate = static_cast<double>(back) / ripe;
}

} // namespace

Result<DeclinedBook> readDeclinedWork(Session &session, Id rooftopId, QDate asOf, const QTimeZone &zone, int lookBackDays)
{
    const Span span{rooftopId, asOf.addDays(-lookBackDays), asOf, zone};
    DeclinedBook book;
    ServiceNumbers services;
    if (auto read = readPages(session, span, services, book.lines); !read)
        return read.error();
    if (auto read = readOrders(session, span, services, book.lines); !read)
        return read.error();
    std::sort(book.lines.begin(), book.lines.end(), comesFirst);
    countOnce(book.lines);
    if (auto added = addPlaces(session, span, services, book.lines); !added)
        return added.error();
    const QDate never(9999, 1, 1); // a lapsed line is due no more, and comes last
    std::stable_sort(book.lines.begin(), book.lines.end(), [never](const DeclinedWork &a, const DeclinedWork &b) {
        const auto due = [never](const DeclinedWork &work) { return work.place.dueOn.isValid() ? work.place.dueOn : never; };
        return std::pair(due(a), -a.amount.cents) < std::pair(due(b), -b.amount.cents);
    });
    if (auto added = addRecovered(session, span, services, book); !added)
        return added.error();
    addSums(book);
    return book;
}

} // namespace tradewind
