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

void writeVisit(SampleWriter &out, const SampleBook &book, const SampleVehicle &vehicle, const SamplePerson &person, std::int64_t number,
                SampleDay day, Chance &chance)
{
    std::array<Line, 4> lines;
    const int count = chance.between(1, 4);
    int total = 0;
    for (int i = 0; i < count; ++i) {
        Line &line = lines[static_cast<std::size_t>(i)];
        line.work = i == 0 ? &serviceWorks[chance.below(askedWorks)]
                           : &serviceWorks[askedWorks + (chance.below(7) + static_cast<std::uint32_t>(i)) % 7];
        line.dollars = chance.between(line.work->low, line.work->high);
        line.isDeclined = line.work->isSuggested && chance.happens(.34);
        line.reason = reasons[chance.below(reasons.size())];
        if (!line.isDeclined)
            total += line.dollars;
    }
    const bool isOpen = day == book.asOf();
    const auto advisor = serviceAdvisors[chance.below(serviceAdvisors.size())];
    for (int i = 0; i < count; ++i) {
        const Line &line = lines[static_cast<std::size_t>(i)];
        out.cell(number);
        out.usDay(day);
        if (isOpen)
            out.empty();
        else
            out.usDay(day);
        out.usDay(day);
        out.cell(isOpen ? "Open"sv : "Closed"sv);
        out.cell(advisor);
        out.cell(std::int64_t(person.number));
        out.cell(person.first);
        out.cell(person.last);
        out.cell(person.mobile);
        out.cell(person.email);
        out.cell(vehicle.vin);
        out.cell(vehicle.year);
        out.cell(vehicle.model->make);
        out.cell(vehicle.model->name);
        out.cell(vehicle.odometer(day));
        out.cell(i + 1);
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
        writeVisit(out, book, vehicle, person, std::int64_t(index) * 20 + (stream == 62 ? 10 : 0) + visit + 400'000, day, chance);
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
