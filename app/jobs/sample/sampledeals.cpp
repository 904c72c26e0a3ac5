// SPDX-License-Identifier: Apache-2.0
// Deals as DealerVault lays them out (forty of its columns), and the careless typing of real ones.
#include "jobs/sample/chance.h"
#include "jobs/sample/samplebook.h"
#include "jobs/sample/samplefiles.h"
#include "jobs/sample/samplepeople.h"
#include "jobs/sample/samplestaff.h"
#include "jobs/sample/samplewriter.h"

#include <algorithm>
#include <array>

namespace tradewind {

namespace {

using namespace std::literals;

constexpr std::string_view heading =
    "Deal Number,Customer Number,First Name,Last Name,Individual/Business Flag,Address Line 1,City,State,Zip,Home Phone,Cell Phone,Email 1,"
    "Block Email,Block Phone,Co-Buyer First Name,Co-Buyer Last Name,VIN,Year,Make,Model,Trim,Exterior Color,New/Used,Stock Number,Delivery "
    "Mileage,"
    "Contract Date,First Pay Date,Deal Status,Sale Type,Bank Name,Term,Amount Financed,APR,Monthly Payment,Sales Price,Net Capital Cost,"
    "Residual Amount,Allowed Miles,Salesman 1 Name,Trade 1 VIN";

constexpr std::array colors{"Blueprint"sv,  "Celestial Silver"sv, "Ice Cap"sv, "Magnetic Gray"sv, "Midnight Black"sv,
                            "Ruby Flare"sv, "Army Green"sv,       "White"sv,   "Red"sv,           "Blue"sv};

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return text;
}

/// What careless typing does to a person: all harmless to a careful reader.
void smudge(SamplePerson &person, Chance &chance)
{
    switch (chance.below(5)) {
    case 0:
        person.first = upper(person.first);
        person.last = upper(person.last);
        break;
    case 1:
        person.email = person.email.empty() ? std::string("none") : upper(person.email).append(2, ' ');
        break;
    case 2:
        std::erase_if(person.mobile, [](char c) { return c == '(' || c == ')' || c == ' ' || c == '-'; });
        break;
    case 3:
        person.home = "(000) 000-0000";
        break;
    default:
        person.first.insert(0, 2, ' ');
        person.address.append(2, ' ');
    }
}

void writeRow(SampleWriter &out, const SampleBook &book, const SampleDeal &deal, double dirt)
{
    Chance chance(book.seed(), 41, deal.dealNumber);
    SamplePerson person = samplePerson(book.seed(), deal.customer);
    const SampleVehicle &vehicle = deal.vehicle;
    const bool isSmudged = dirt > 0 && chance.happens(dirt);
    if (isSmudged)
        smudge(person, chance);
    out.cell(std::int64_t(deal.dealNumber));
    out.cell(std::int64_t(person.number));
    out.cell(person.first);
    out.cell(person.last);
    out.cell(person.isBusiness ? "B"sv : "I"sv);
    out.cell(person.address);
    out.cell(person.city);
    out.cell(person.state);
    out.cell(person.zip);
    out.cell(person.home);
    out.cell(person.mobile);
    out.cell(person.email);
    out.cell(person.blocksEmail ? "Y"sv : "N"sv);
    out.cell(person.blocksPhone ? "Y"sv : "N"sv);
    out.cell(person.coFirst);
    out.cell(person.coLast);
    out.cell(vehicle.vin);
    out.cell(vehicle.year);
    out.cell(vehicle.model->make);
    out.cell(vehicle.model->name);
    out.cell(vehicle.trim);
    out.cell(colors[chance.below(colors.size())]);
    out.cell(vehicle.isNew ? "NEW"sv : "USED"sv);
    out.coded(vehicle.isNew ? 'T' : 'P', deal.dealNumber % 1'000'000 + 10'000);
    out.cell(vehicle.milesAtSale);
    out.usDay(vehicle.soldOn);
    if (deal.sale == SampleSale::Cash)
        out.empty();
    else
        out.usDay(deal.firstPaymentOn);
    out.cell("F"sv);
    switch (deal.sale) {
    case SampleSale::Finance:
        out.cell("FINANCE"sv);
        out.cell(deal.lender);
        out.cell(deal.contract->payments);
        if (isSmudged && chance.happens(.5) && deal.contract->amountFinanced >= Money::fromDollars(1'000)) {
            std::string typed = std::to_string(deal.contract->amountFinanced.cents / 100);
            typed.insert(typed.size() - 3, 1, ',');
            const auto cents = std::to_string(100 + deal.contract->amountFinanced.cents % 100);
            out.quoted(typed.insert(0, 1, '$').append(1, '.').append(cents, 1));
        } else {
            out.cell(deal.contract->amountFinanced);
        }
        out.cell(deal.contract->aprPercent);
        out.cell(deal.contract->payment);
        out.cell(deal.salesPrice);
        out.empty(3);
        break;
    case SampleSale::Lease:
        out.cell("LEASE"sv);
        out.cell(deal.lender);
        out.cell(deal.leaseTerm);
        out.empty(2);
        out.cell(deal.leasePayment);
        out.cell(deal.salesPrice);
        out.cell(deal.capCost);
        out.cell(deal.residual);
        out.cell(deal.milesAllowed);
        break;
    case SampleSale::Cash:
        out.cell("CASH"sv);
        out.empty(5);
        out.cell(deal.salesPrice);
        out.empty(3);
        break;
    }
    out.cell(sampleSalespeople[chance.below(sampleSalespeople.size())]);
    out.cell(deal.tradeVin);
    out.endRow();
}

/// Rows no reader should take: a page heading in the middle, a VIN cut short. They come on top, so no customer is lost to them.
void writeSpoiled(SampleWriter &out, const SampleBook &book, const SampleDeal &deal, Chance &chance)
{
    if (chance.happens(.5)) {
        out.cell(heading);
        out.endRow();
        return;
    }
    SampleDeal spoiled = deal;
    spoiled.dealNumber += 5'000'000;
    spoiled.vehicle.vin.pop_back();
    writeRow(out, book, spoiled, 0);
}

} // namespace

Result<std::int64_t> writeSampleDeals(const SampleBook &book, double dirt, const QString &path)
{
    SampleWriter out(path, heading);
    for (std::uint32_t customer = 0; customer < book.customers(); ++customer) {
        const SampleDeal deal = book.deal(customer);
        writeRow(out, book, deal, dirt);
        Chance chance(book.seed(), 42, customer);
        if (dirt > 0 && chance.happens(dirt / 10))
            writeSpoiled(out, book, deal, chance);
    }
    return out.close();
}

Result<std::int64_t> writeSampleEarlierDeals(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, heading);
    for (std::uint32_t customer = 0; customer < book.customers(); ++customer) {
        if (const auto deal = book.earlierDeal(customer))
            writeRow(out, book, *deal, 0);
    }
    return out.close();
}

} // namespace tradewind
