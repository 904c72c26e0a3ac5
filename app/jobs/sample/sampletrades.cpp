// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/sampletrades.h"

#include "domain/calendar.h"
#include "jobs/sample/chance.h"
#include "jobs/sample/samplebook.h"
#include "jobs/sample/samplepeople.h"
#include "jobs/sample/samplestaff.h"
#include "jobs/sample/samplewriter.h"
#include "store/session.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using namespace std::literals;

constexpr qint64 weeksBack = 5;
constexpr std::uint32_t mostVehicles = 1'000'000, tried = 4'000; ///< places the sample numbers its vehicles by

constexpr std::string_view heading =
    "Deal Number,Customer Number,First Name,Last Name,Address Line 1,City,State,Zip,Home Phone,Cell Phone,Email 1,VIN,Year,Make,Model,Trim,"
    "New/Used,Stock Number,Delivery Mileage,Contract Date,First Pay Date,Deal Status,Sale Type,Bank Name,Term,Amount Financed,APR,Monthly "
    "Payment,Sales Price,Salesman 1 Name,Trade 1 VIN,Front Gross,Back Gross";

struct Visitor
{
    std::uint32_t index = 0; ///< of samplePerson()
    std::string tradeVin;
    SampleDay cameOn = 0;
};

/// Whose deal of the first files has a number of the sample's own; people who bought twice come once.
Result<std::vector<Visitor>> readVisitors(Session &session, const Rooftop &rooftop, qint64 nowMs)
{
    constexpr qint64 firstDeal = 1'000'000;
    const QTimeZone zone(rooftop.zone.toLatin1());
    std::vector<Visitor> visitors;
    constexpr qint64 dayMs = 86'400'000;
    const qint64 since = nowMs - weeksBack * 7 * dayMs;
    const auto read =
        session.each(u"read_sample_visitors"_s, {rooftop.id, since, rooftop.id, since, nowMs - 3 * dayMs}, [&](const Row &row) {
            const qint64 number = row.text(0).toLongLong();
            if (number >= firstDeal && number < firstDeal + mostVehicles)
                visitors.push_back({static_cast<std::uint32_t>(number - firstDeal), row.utf8(1),
                                    epochDay(QDateTime::fromMSecsSinceEpoch(row.id(2), zone).date())});
        });
    return read ? Result<std::vector<Visitor>>(std::move(visitors)) : read.error();
}

void writeTrade(SampleWriter &out, const SampleBook &book, const SampleDeal &deal, const Visitor &visitor)
{
    Chance chance(book.seed(), 44, visitor.index);
    const SamplePerson person = samplePerson(book.seed(), visitor.index);
    out.cell(std::int64_t(3'000'000 + visitor.index));
    out.cell(std::int64_t(person.number));
    for (const std::string_view said : {std::string_view(person.first), std::string_view(person.last), std::string_view(person.address),
                                        std::string_view(person.city), std::string_view(person.state), std::string_view(person.zip),
                                        std::string_view(person.home), std::string_view(person.mobile), std::string_view(person.email)})
        out.cell(said);
    const SampleVehicle &vehicle = deal.vehicle;
    out.cell(vehicle.vin);
    out.cell(vehicle.year);
    out.cell(vehicle.model->make);
    out.cell(vehicle.model->name);
    out.cell(vehicle.trim);
    out.cell(vehicle.isNew ? "NEW"sv : "USED"sv);
    out.coded(vehicle.isNew ? 'T' : 'P', 30'000 + visitor.index % 10'000);
    out.cell(vehicle.milesAtSale);
    out.usDay(visitor.cameOn);
    out.usDay(visitor.cameOn + deal.firstPaymentOn - vehicle.soldOn);
    out.cell("F"sv);
    out.cell("FINANCE"sv);
    out.cell(deal.lender);
    out.cell(deal.contract->payments);
    out.cell(deal.contract->amountFinanced);
    out.cell(deal.contract->aprPercent);
    out.cell(deal.contract->payment);
    out.cell(deal.salesPrice);
    out.cell(sampleSalespeople[chance.below(sampleSalespeople.size())]);
    out.cell(visitor.tradeVin);
    out.cell(Money::fromDollars(chance.between(900, 3'600)));
    out.cell(Money::fromDollars(chance.between(600, 2'400)));
    out.endRow();
}

/// The next contract, from `place` on, of a vehicle that was sold lately.
std::optional<SampleDeal> recentDeal(const SampleBook &book, std::uint32_t &place)
{
    const std::uint32_t last = book.customers() + tried;
    for (; place < last && place < mostVehicles; ++place) {
        SampleDeal deal = book.deal(place);
        if (deal.sale == SampleSale::Finance && book.asOf() - deal.vehicle.soldOn < 120) {
            ++place;
            return deal;
        }
    }
    return {};
}

} // namespace

Result<SampleFile> writeSampleTrades(Session &session, const SampleOrder &order, const Rooftop &rooftop, qint64 nowMs,
                                     const QString &directory)
{
    const auto facts = SampleFacts::load();
    const auto visitors = readVisitors(session, rooftop, nowMs);
    if (!facts || !visitors)
        return facts ? visitors.error() : facts.error();
    const SampleBook book(*facts, order.seed, epochDay(order.asOf), order.customers);
    const QString name = u"deals-trades.csv"_s;
    SampleWriter out(QDir(directory).filePath(name), heading);
    std::uint32_t place = book.customers(); // nobody of the sample drives those
    for (const Visitor &visitor : *visitors) {
        Chance chance(book.seed(), 43, visitor.index);
        if (!chance.happens(.5))
            continue;
        const auto deal = recentDeal(book, place);
        if (!deal)
            break;
        writeTrade(out, book, *deal, visitor);
    }
    const auto rows = out.close();
    return rows ? Result<SampleFile>(SampleFile{name, u"dealervault-deals"_s, *rows}) : rows.error();
}

} // namespace tradewind
