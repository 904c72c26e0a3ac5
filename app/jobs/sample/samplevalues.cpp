// SPDX-License-Identifier: Apache-2.0
// What the books say the sold vehicles are worth, and what lenders quoted to pay contracts off.
#include "jobs/sample/chance.h"
#include "jobs/sample/samplebook.h"
#include "jobs/sample/samplefiles.h"
#include "jobs/sample/samplewriter.h"

#include <array>
#include <cmath>

namespace tradewind {

namespace {

using namespace std::literals;

struct Provider
{
    std::string_view name, basis;
    double against; ///< how it sits against the likely value
    int multiple;   ///< it speaks in multiples of so many dollars
    double share;   ///< of vehicles it has a value for
};

// Labels of providers a rooftop may buy; the amounts are invented. Auction values come in multiples of 25.
constexpr std::array providers{Provider{"Black Book"sv, "trade-in"sv, 1.0, 10, .97}, Provider{"J.D. Power"sv, "trade-in"sv, 1.015, 25, .90},
                               Provider{"MMR"sv, "auction"sv, .985, 25, .72}};

void writeValue(SampleWriter &out, const SampleVehicle &vehicle, const Provider &provider, SampleDay day, double noise)
{
    const double cents = static_cast<double>(vehicle.value(day).cents) * provider.against * noise;
    out.cell(vehicle.vin);
    out.cell(provider.name);
    out.cell("average"sv);
    out.cell(provider.basis);
    out.isoDay(day);
    out.cell(vehicle.odometer(day));
    out.cell(Money::fromDollars(std::llround(cents / 100 / provider.multiple) * provider.multiple));
    out.endRow();
}

void writeValues(SampleWriter &out, const SampleBook &book, const SampleVehicle &vehicle, std::uint64_t stream, std::uint32_t customer,
                 bool history)
{
    Chance chance(book.seed(), stream, customer);
    if (chance.happens(.02)) // some vehicles no book knows
        return;
    const bool isStale = chance.happens(.05);
    const SampleDay newest = book.asOf() - (isStale ? chance.between(12, 70) : 0);
    if (history && chance.happens(.25)) {
        for (int month = 6; month > 0; --month) {
            const SampleDay day = newest - month * 30;
            const double noise = chance.normal(1, .012);
            if (day > vehicle.soldOn)
                writeValue(out, vehicle, providers[0], day, noise);
        }
    }
    for (const Provider &provider : providers) {
        const double noise = chance.normal(1, .015);
        const int daysOld = chance.happens(.7) ? 0 : chance.between(1, 2);
        if (chance.happens(provider.share) && newest - daysOld >= vehicle.soldOn)
            writeValue(out, vehicle, provider, newest - daysOld, noise);
    }
}

} // namespace

Result<std::int64_t> writeSampleValuations(const SampleBook &book, bool history, const QString &path)
{
    SampleWriter out(path, "vin,provider,grade,basis,date,odometer,amount");
    for (std::uint32_t customer = 0; customer < book.customers(); ++customer) {
        writeValues(out, book, book.deal(customer).vehicle, 51, customer, history);
        if (!book.tradedEarlier(customer)) {
            if (const auto second = book.earlierDeal(customer))
                writeValues(out, book, second->vehicle, 52, customer, history);
        }
    }
    return out.close();
}

Result<std::int64_t> writeSamplePayoffQuotes(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, "VIN,Deal Number,Payoff,Balance,Quoted On,Good Through,Source");
    for (std::uint32_t customer = 0; customer < book.customers(); ++customer) {
        Chance chance(book.seed(), 53, customer);
        const double kind = chance.unit();
        if (kind >= .16)
            continue;
        const SampleDeal deal = book.deal(customer);
        const SampleDay quotedOn = book.asOf() - (kind < .11 ? chance.between(0, 9) : chance.between(31, 60));
        if (deal.sale != SampleSale::Finance || quotedOn <= deal.vehicle.soldOn)
            continue;
        const auto [balance, paidThrough] = book.balance(deal, quotedOn);
        if (balance <= Money{})
            continue;
        const double perDay = static_cast<double>(balance.cents) * deal.contract->apr / 36'500;
        out.cell(deal.vehicle.vin);
        out.cell(std::int64_t(deal.dealNumber));
        out.cell(balance + Money{std::llround(perDay * (quotedOn - paidThrough))});
        out.cell(balance);
        out.isoDay(quotedOn);
        out.isoDay(quotedOn + 10);
        out.cell("lender"sv);
        out.endRow();
    }
    return out.close();
}

} // namespace tradewind
