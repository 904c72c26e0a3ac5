// SPDX-License-Identifier: Apache-2.0
// Repair orders of two years: who comes, who is in the shop today, and what was declined.
#include "jobs/sample/chance.h"
#include "jobs/sample/samplebook.h"
#include "jobs/sample/samplefiles.h"
#include "jobs/sample/samplepeople.h"
#include "jobs/sample/samplewriter.h"
#include "jobs/sample/servicework.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace tradewind {

namespace {

using namespace std::literals;

constexpr std::string_view heading = "RO Number,Open Date,Close Date,Promised Date,Status,Advisor,Customer Number,First Name,Last "
                                     "Name,Cell Phone,Email,VIN,Year,Make,Model,Mileage,"
                                     "Line,Op Code,Description,Pay Type,Amount,Decision,Decline Reason,Customer Total";

constexpr std::array reasons{"Price"sv, "Not today"sv, "Wants a second opinion"sv, "Will trade soon"sv, ""sv};

struct Line
{
    const ServiceWork *work = nullptr;
    int dollars = 0;
    bool isDeclined = false;
    std::string_view reason;
};

/// A repair order as the DMS exports it.
struct Order
{
    std::int64_t number = 0;
    SampleDay day = 0;
    std::string_view advisor;
    std::vector<Line> lines;
};

void writeOrder(SampleWriter &out, const SampleBook &book, const SampleVehicle &vehicle, const SamplePerson &person, const Order &order)
{
    const bool isOpen = order.day == book.asOf();
    int total = 0;
    for (const Line &line : order.lines)
        total += line.isDeclined ? 0 : line.dollars;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const Line &line = order.lines[i];
        out.cell(order.number);
        out.usDay(order.day);
        if (isOpen)
            out.empty();
        else
            out.usDay(order.day);
        out.usDay(order.day);
        out.cell(isOpen ? "Open"sv : "Closed"sv);
        out.cell(order.advisor);
        out.cell(std::int64_t(person.number));
        out.cell(person.first);
        out.cell(person.last);
        out.cell(person.mobile);
        out.cell(person.email);
        out.cell(vehicle.vin);
        out.cell(vehicle.year);
        out.cell(vehicle.model->make);
        out.cell(vehicle.model->name);
        out.cell(vehicle.odometer(order.day));
        out.cell(static_cast<std::int64_t>(i) + 1);
        out.cell(line.work->code);
        out.cell(line.work->description);
        out.cell("C"sv);
        out.cell(Money::fromDollars(line.dollars));
        out.cell(line.isDeclined ? "Declined"sv : isOpen && line.work->isSuggested ? ""sv : "Sold"sv);
        out.cell(line.isDeclined ? line.reason : ""sv);
        out.cell(Money::fromDollars(total));
        out.endRow();
    }
}

Order visitOn(SampleDay day, std::int64_t number, Chance &chance)
{
    Order order{number, day, {}, {}};
    const int count = chance.between(1, 4);
    for (int i = 0; i < count; ++i) {
        Line line;
        line.work = i == 0 ? &serviceWorks[chance.below(askedWorks)]
                           : &serviceWorks[askedWorks + (chance.below(7) + static_cast<std::uint32_t>(i)) % 7];
        line.dollars = chance.between(line.work->low, line.work->high);
        line.isDeclined = line.work->isSuggested && chance.happens(.34);
        line.reason = reasons[chance.below(reasons.size())];
        order.lines.push_back(line);
    }
    order.advisor = serviceAdvisors[chance.below(serviceAdvisors.size())];
    return order;
}

/// About one in eight comes back within four months for what they declined.
std::optional<Order> returnAfter(const Order &visit, SampleDay asOf, Chance &chance)
{
    const auto declined = std::find_if(visit.lines.begin(), visit.lines.end(), [](const Line &line) { return line.isDeclined; });
    const SampleDay day = visit.day + chance.between(9, 115);
    if (declined == visit.lines.end() || !chance.happens(.13) || day >= asOf)
        return {};
    Line sold = *declined;
    sold.isDeclined = false;
    return Order{visit.number + 5, day, visit.advisor, {sold}};
}

void writeVisits(SampleWriter &out, const SampleBook &book, const SampleVehicle &vehicle, std::uint32_t index, std::uint64_t stream,
                 double loyal)
{
    Chance chance(book.seed(), stream, index);
    if (!chance.happens(loyal))
        return;
    const SamplePerson person = samplePerson(book.seed(), index);
    const int visits = chance.between(1, 5);
    // Newest first visits back from a recent day, five to eight months apart; a few are in the shop today.
    SampleDay day = chance.happens(.006) ? book.asOf() : book.asOf() - chance.between(2, 200);
    for (int visit = 0; visit < visits && day > std::max(vehicle.soldOn + 20, book.asOf() - 730); ++visit) {
        if ((day + 4) % 7 == 0 && day != book.asOf()) // closed on Sundays
            --day;
        const Order order = visitOn(day, std::int64_t(index) * 20 + (stream == 62 ? 10 : 0) + visit + 400'000, chance);
        writeOrder(out, book, vehicle, person, order);
        Chance after(book.seed(), stream + 20, std::uint64_t(index) * 8 + static_cast<std::uint64_t>(visit));
        if (const auto back = returnAfter(order, book.asOf(), after))
            writeOrder(out, book, vehicle, person, *back);
        day -= chance.between(140, 250);
    }
}

} // namespace

Result<std::int64_t> writeSampleRepairOrders(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, heading);
    for (std::uint32_t customer = 0; customer < book.customers(); ++customer) {
        writeVisits(out, book, book.deal(customer).vehicle, customer, 61, .58);
        if (!book.tradedEarlier(customer)) {
            if (const auto second = book.earlierDeal(customer))
                writeVisits(out, book, second->vehicle, customer, 62, .5);
        }
    }
    for (std::uint32_t place = 0; place < book.serviceOnly(); ++place)
        writeVisits(out, book, book.serviceOnlyVehicle(place), book.customers() + place, 63, 1);
    return out.close();
}

} // namespace tradewind
