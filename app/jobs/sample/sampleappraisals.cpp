// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/sampleappraisals.h"

#include "jobs/sample/chance.h"
#include "jobs/sample/samplefiles.h"
#include "jobs/sample/samplepeople.h"
#include "jobs/sample/samplestaff.h"
#include "jobs/sample/samplewriter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tradewind {

namespace {

using namespace std::literals;

constexpr std::uint64_t stream = 0x61707072;
constexpr std::uint32_t strangers = 3'000'000; // people the store has not seen before, apart from every customer
constexpr int days = 90;
constexpr std::array appraisers{"Sam Lind"sv, "Rosa Whitfield"sv};
constexpr std::array lostReasons{"Better price elsewhere"sv, "Bought at another dealership"sv, "Sold privately"sv, "Payment too high"sv};

/// A used unit of our stock as the vehicle it was when its owner drove it in.
SampleVehicle vehicleOf(const SampleUnit &unit)
{
    SampleVehicle vehicle;
    vehicle.vin = unit.vin;
    vehicle.model = unit.model;
    vehicle.trim = unit.trim;
    vehicle.year = unit.year;
    vehicle.soldOn = unit.inStockOn - 700;
    vehicle.milesADay = 30;
    vehicle.milesAtSale = std::max(0, unit.miles - 700 * 30);
    vehicle.valueAtSale = Money{unit.price.cents * 100 / 92};
    return vehicle;
}

Money inTens(double cents)
{
    return Money::fromDollars(std::llround(cents / 1000) * 10);
}

/// What the books showed of it on a day, around the likely value.
Money shown(const SampleAppraisal &one, SampleDay day, double against, double noise)
{
    return inTens(static_cast<double>(one.vehicle.value(day).cents) * against * noise);
}

/// A vehicle that came to us: on the day it was appraised, or after some days of thinking.
SampleAppraisal tradedAppraisal(std::uint32_t person, const SampleVehicle &vehicle, SampleDay tradedOn, double sameDay, Chance &chance)
{
    SampleAppraisal one;
    one.person = person;
    one.vehicle = vehicle;
    const bool isSameDay = chance.happens(sameDay);
    one.end = isSameDay ? SampleAppraisal::End::SameDay : SampleAppraisal::End::Later;
    one.appraisedOn = tradedOn - (isSameDay ? 0 : chance.between(4, 38));
    one.endedOn = tradedOn;
    one.testDrove = chance.happens(.8);
    one.noise = chance.normal(1, .02);
    return one;
}

/// Somebody who left without a deal: a customer with a vehicle of some years, or somebody new.
SampleAppraisal unsoldAppraisal(const SampleBook &book, std::uint32_t place, Chance &chance)
{
    SampleAppraisal one;
    one.appraisedOn = book.asOf() - chance.between(0, days - 1);
    const bool isKnown = chance.happens(.72);
    if (isKnown) {
        for (int tries = 0; tries < 40 && one.vehicle.vin.empty(); ++tries) {
            const std::uint32_t customer = chance.below(book.customers());
            const SampleDeal deal = book.deal(customer);
            if (deal.vehicle.soldOn + 500 > one.appraisedOn)
                continue;
            one.person = customer;
            one.vehicle = deal.vehicle;
            one.isInBook = true;
        }
    }
    if (one.vehicle.vin.empty()) {
        one.person = strangers + 500'000 + place;
        one.vehicle = book.serviceOnlyVehicle(250'000 + place);
    }
    const double fate = chance.unit();
    const int age = book.asOf() - one.appraisedOn;
    if (fate < .48 && age > 12) {
        one.end = SampleAppraisal::End::Lost;
        one.endedOn = one.appraisedOn + chance.between(5, age - 1);
    } else if (fate < .53 && age > 12) {
        one.end = SampleAppraisal::End::Kept;
        one.endedOn = one.appraisedOn + chance.between(5, age - 1);
    }
    one.isOnline = chance.happens(.28);
    one.testDrove = !one.isOnline && chance.happens(.34);
    one.noise = chance.normal(1, .032);
    return one;
}

} // namespace

std::vector<SampleAppraisal> sampleAppraisals(const SampleBook &book)
{
    std::vector<SampleAppraisal> list;
    const SampleDay first = book.asOf() - days;
    // Trades on the sample's own deals, and a few vehicles bought from people who came back without buying.
    for (std::uint32_t customer = 0; customer < book.customers(); ++customer) {
        const SampleDeal deal = book.deal(customer);
        const SampleDay tradedOn = deal.vehicle.soldOn;
        if (deal.tradeVin.empty() || tradedOn <= first || tradedOn > book.asOf())
            continue;
        const auto earlier = book.tradedEarlier(customer) ? book.earlierDeal(customer) : std::nullopt;
        SampleVehicle vehicle = earlier ? earlier->vehicle : book.serviceOnlyVehicle(270'000 + customer % 20'000);
        if (!earlier)
            vehicle.model = nullptr; // bought elsewhere: its VIN says what it is
        vehicle.vin = deal.tradeVin;
        Chance chance(book.seed(), stream + 4, customer);
        if (chance.happens(.92)) // a few are traded without anybody writing it down
            list.push_back(tradedAppraisal(customer, vehicle, tradedOn, .85, chance));
    }
    for (std::uint32_t place = 0; place < sampleUnits(book); ++place) {
        const auto unit = sampleUnit(book, place);
        Chance chance(book.seed(), stream, place);
        if (unit && !unit->isNew && unit->inStockOn > first && chance.happens(.15))
            list.push_back(tradedAppraisal(strangers + place, vehicleOf(*unit), unit->inStockOn, 0, chance));
    }
    std::erase_if(list, [first](const SampleAppraisal &one) { return one.appraisedOn <= first; });
    const std::uint32_t unsold = std::clamp<std::uint32_t>(book.customers() * 4 / 100, 8, 400);
    std::vector<std::string> seen;
    for (std::uint32_t place = 0; place < unsold; ++place) {
        Chance chance(book.seed(), stream + 1, place);
        SampleAppraisal one = unsoldAppraisal(book, place, chance);
        if (std::find(seen.begin(), seen.end(), one.vehicle.vin) != seen.end())
            continue;
        seen.push_back(one.vehicle.vin);
        list.push_back(std::move(one));
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.appraisedOn < b.appraisedOn; });
    for (std::size_t at = 0; at < list.size(); ++at)
        list[at].number = 41'000 + static_cast<std::uint32_t>(at);
    return list;
}

Result<std::int64_t> writeSampleAppraisals(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, "Appraisal ID,Appraisal Date,Appraisal Type,VIN,Year,Make,Model,Series,Odometer,First Name,Last Name,Zip,Cell "
                           "Phone,Email,Condition,Offer,ACV,Recon,Offer Expires,Black Book,MMR,Appraiser,Salesperson,Test Drive,Status,"
                           "Status Date,Lost Reason");
    for (const SampleAppraisal &one : sampleAppraisals(book)) {
        using End = SampleAppraisal::End;
        Chance chance(book.seed(), stream + 2, one.number);
        const SamplePerson person = samplePerson(book.seed(), one.person);
        const SampleDay day = one.appraisedOn;
        const Money book1 = shown(one, day, 1.0, one.noise), mmr = shown(one, day, .985, one.noise * chance.normal(1, .008));
        const Money recon = Money::fromDollars(chance.between(3, 14) * 100);
        out.coded('A', one.number);
        out.usDay(day);
        out.cell(one.isOnline ? "Online"sv : "In person"sv);
        out.cell(one.vehicle.vin);
        if (one.vehicle.model) {
            out.cell(one.vehicle.year);
            out.cell(one.vehicle.model->make);
            out.cell(one.vehicle.model->name);
            out.cell(one.vehicle.trim);
        } else {
            out.empty(4);
        }
        out.cell(one.vehicle.odometer(day));
        out.cell(person.first);
        out.cell(person.last);
        out.cell(person.zip);
        out.cell(person.mobile);
        out.cell(person.email);
        out.cell(chance.happens(.6) ? "Average"sv : chance.happens(.7) ? "Clean"sv : "Rough"sv);
        if (chance.happens(.03)) // somebody left before the offer was typed
            out.empty();
        else
            out.cell(inTens(static_cast<double>(book1.cents) * chance.normal(.985, .01)));
        out.cell(inTens(static_cast<double>(book1.cents) * .98));
        out.cell(recon);
        out.usDay(day + 7);
        out.cell(book1);
        out.cell(mmr);
        out.cell(appraisers[chance.below(2)]);
        if (one.isOnline || chance.happens(.06))
            out.empty();
        else
            out.cell(sampleLeadPeople[chance.below(sampleLeadPeople.size())]);
        out.cell(one.testDrove ? "Yes"sv : "No"sv);
        // A trade found later is for the store to find: the tool still calls it open.
        const bool isSaid = one.end != End::Open && one.end != End::Later;
        out.cell(one.end == End::SameDay ? "Acquired"sv : one.end == End::Lost ? "Lost"sv : one.end == End::Kept ? "Kept"sv : "Open"sv);
        if (isSaid)
            out.usDay(one.endedOn);
        else
            out.empty();
        if (one.end == End::Lost && chance.happens(.85))
            out.cell(lostReasons[chance.below(4)]);
        else if (one.end == End::Kept)
            out.cell("Keeps it for now"sv);
        else
            out.empty();
        out.endRow();
    }
    return out.close();
}

Result<std::int64_t> writeSampleDeskingOffers(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, "Desk Date,VIN,Trade Allowance");
    for (const SampleAppraisal &one : sampleAppraisals(book)) {
        Chance chance(book.seed(), stream + 5, one.number);
        if (one.isOnline || !chance.happens(.6)) // what never reached the desk
            continue;
        out.usDay(one.appraisedOn);
        out.cell(one.vehicle.vin);
        out.cell(shown(one, one.appraisedOn, chance.normal(1.01, .015), one.noise));
        out.endRow();
    }
    return out.close();
}

Result<std::int64_t> writeSampleAppraisalValues(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, "vin,provider,grade,basis,date,odometer,amount");
    for (const SampleAppraisal &one : sampleAppraisals(book)) {
        if (one.end != SampleAppraisal::End::Open)
            continue;
        Chance chance(book.seed(), stream + 3, one.number);
        const int span = book.asOf() - one.appraisedOn;
        // Where the value goes to: back to the likely one for vehicles the books follow anyhow, somewhere near it for the others.
        const double goal = one.isInBook ? 1.0 : one.noise * chance.normal(1, .035);
        for (int week = 1; week * 7 <= span; ++week) {
            const SampleDay day = one.appraisedOn + week * 7;
            if (one.isInBook && day > book.asOf() - 4)
                break; // the daily file has the newest
            const double share = static_cast<double>(week * 7) / std::max(7, span);
            const double noise = (one.noise + (goal - one.noise) * share) * chance.normal(1, .003);
            for (const auto &[provider, basis, against] :
                 {std::tuple("Black Book"sv, "trade-in"sv, 1.0), std::tuple("MMR"sv, "auction"sv, .985)}) {
                out.cell(one.vehicle.vin);
                out.cell(provider);
                out.cell("average"sv);
                out.cell(basis);
                out.isoDay(day);
                out.cell(one.vehicle.odometer(day));
                out.cell(shown(one, day, against, noise));
                out.endRow();
            }
        }
    }
    return out.close();
}

} // namespace tradewind
