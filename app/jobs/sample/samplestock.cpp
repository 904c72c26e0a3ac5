// SPDX-License-Identifier: Apache-2.0
// What stands on the lot, the lenders' programs, and the rooftop itself with its tax rule.
#include "jobs/sample/chance.h"
#include "jobs/sample/samplebook.h"
#include "jobs/sample/samplefiles.h"
#include "jobs/sample/samplewriter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace tradewind {

namespace {

using namespace std::literals;

constexpr std::uint32_t stockPlaces = 2'200'000; // of serials, apart from every sold vehicle's
constexpr std::uint32_t mostUnits = 2'000;       // one rooftop has no more room
constexpr std::array colors{"Blueprint"sv, "Celestial Silver"sv, "Ice Cap"sv, "Magnetic Gray"sv, "Midnight Black"sv, "Ruby Flare"sv, "White"sv};

} // namespace

Result<std::int64_t> writeSampleInventory(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, "DealerId,VIN,Stock #,New/Used,Year,Make,Model,Series,Odometer,Colour,Invoice,Price,Book Value,Inventory Date,Certified,Cost,Status Code");
    const SampleFacts &facts = book.facts();
    const std::uint32_t units = std::clamp<std::uint32_t>(book.customers() * 8 / 100, 20, mostUnits);
    const auto today = datePartsOf(book.asOf());
    for (std::uint32_t unit = 0; unit < units; ++unit) {
        Chance chance(book.seed(), 71, unit);
        const bool isNew = chance.happens(.62);
        const auto &from = isNew ? facts.newOfHouse : facts.used;
        const ContractFact &fact = facts.contracts[from[chance.below(static_cast<std::uint32_t>(from.size()))]];
        const SampleModel &model = facts.models[fact.model];
        // The coming model year arrives in September.
        const int year = model.builtNear(isNew ? today[0] + (today[1] >= 9 && chance.happens(.6) ? 1 : 0) : today[0] - std::max(1, fact.modelAge));
        if (isNew && year < today[0])
            continue; // no longer built: nothing new of it on the lot
        const VinStem &stem = model.stem(year, chance.next());
        const auto price = Money::fromDollars(std::llround(static_cast<double>(fact.vehicleValue.cents) / 100 * (isNew ? 1.02 : 1.12) * chance.normal(1, .03) / 5) * 5);
        const auto part = [&price](double share) { return Money{std::llround(static_cast<double>(price.cents) * share)}; };
        out.cell("QUILL"sv);
        out.cell(sampleVin(stem, year, stockPlaces + unit));
        out.coded(isNew ? 'T' : 'P', 26'000 + unit);
        out.cell(isNew ? "N"sv : "U"sv);
        out.cell(year);
        out.cell(model.make);
        out.cell(model.name);
        out.cell(stem.trim);
        out.cell(isNew ? chance.between(3, 40) : std::max(4'000, static_cast<int>(fact.modelAge * chance.normal(12'000, 2'500))));
        out.cell(colors[chance.below(colors.size())]);
        if (isNew)
            out.cell(part(.945));
        else
            out.empty();
        out.cell(price);
        if (isNew)
            out.empty();
        else
            out.cell(part(.90));
        out.usDay(book.asOf() - chance.between(1, isNew ? 75 : 95));
        out.cell(!isNew && model.make == houseMake && fact.modelAge <= 5 && chance.happens(.6) ? "Yes"sv : "No"sv);
        out.cell(part(isNew ? .93 : .88));
        out.cell("In stock"sv);
        out.endRow();
    }
    return out.close();
}

Result<std::int64_t> writeSamplePrograms(const SampleBook &book, const QString &path)
{
    struct Program
    {
        std::string_view lender, kind, tier;
        int term;
        std::string_view apr, factor, residual;
        int miles, rebate, maxLtv;
        std::string_view appliesTo;
    };
    // Invented terms in the range lenders publish; tiers as stores speak of them.
    static constexpr std::array programs{
        Program{"Quillhaven Motor Credit"sv, "finance"sv, "A+"sv, 60, "3.99"sv, ""sv, ""sv, 0, 500, 125, "new"sv},
        Program{"Quillhaven Motor Credit"sv, "finance"sv, "A+"sv, 72, "4.99"sv, ""sv, ""sv, 0, 500, 125, "new"sv},
        Program{"Quillhaven Motor Credit"sv, "finance"sv, "A"sv, 72, "6.49"sv, ""sv, ""sv, 0, 0, 120, "new"sv},
        Program{"Lanternbank Auto"sv, "finance"sv, "A"sv, 60, "6.24"sv, ""sv, ""sv, 0, 0, 120, "any"sv},
        Program{"Lanternbank Auto"sv, "finance"sv, "A"sv, 75, "7.14"sv, ""sv, ""sv, 0, 0, 120, "any"sv},
        Program{"Lanternbank Auto"sv, "finance"sv, "B"sv, 72, "9.60"sv, ""sv, ""sv, 0, 0, 115, "any"sv},
        Program{"Prairie Vesper Credit Union"sv, "finance"sv, "A+"sv, 66, "5.44"sv, ""sv, ""sv, 0, 0, 110, "any"sv},
        Program{"Harrowgate Finance"sv, "finance"sv, "C"sv, 72, "12.93"sv, ""sv, ""sv, 0, 0, 110, "used"sv},
        Program{"Quillhaven Motor Credit"sv, "lease"sv, "A+"sv, 36, ""sv, ".00145"sv, "58"sv, 12'000, 750, 100, "new"sv},
        Program{"Quillhaven Motor Credit"sv, "lease"sv, "A"sv, 36, ""sv, ".00190"sv, "58"sv, 12'000, 0, 100, "new"sv},
        Program{"Quillhaven Motor Credit"sv, "lease"sv, "A+"sv, 24, ""sv, ".00160"sv, "66"sv, 12'000, 0, 100, "new"sv},
        Program{"Quillhaven Motor Credit"sv, "lease"sv, "A+"sv, 39, ""sv, ".00150"sv, "55"sv, 10'000, 750, 100, "new"sv}};
    SampleWriter out(path, "Lender,Kind,Tier,Term,APR,Money Factor,Residual Percent,Miles Per Year,Rebate,Max LTV,Applies To,Valid From,Valid To");
    for (const Program &program : programs) {
        out.cell(program.lender);
        out.cell(program.kind);
        out.cell(program.tier);
        out.cell(program.term);
        out.cell(program.apr);
        out.cell(program.factor);
        out.cell(program.residual);
        if (program.miles > 0)
            out.cell(program.miles);
        else
            out.empty();
        out.cell(program.rebate);
        out.cell(program.maxLtv);
        out.cell(program.appliesTo);
        out.isoDay(shiftMonths(book.asOf(), 0, 1));
        out.isoDay(shiftMonths(book.asOf(), 2, 1) - 1);
        out.endRow();
    }
    return out.close();
}

Result<std::int64_t> writeSampleRooftop(const SampleBook &, const QString &path)
{
    // Iowa's way, as an example only: a one-time 5 % registration fee on the price less the trade. Every rooftop enters its own.
    const QJsonObject tax{{QStringLiteral("rate_percent"), 5.0}, {QStringLiteral("trade_credit"), QStringLiteral("full")},
                          {QStringLiteral("lease_tax_on"), QStringLiteral("payment")}, {QStringLiteral("fees"), 180.0}};
    const QJsonObject rooftop{{QStringLiteral("name"), QStringLiteral("Quillhaven Toyota")}, {QStringLiteral("zone"), QStringLiteral("America/Chicago")}, {QStringLiteral("tax_rule"), tax}};
    QFile file(path);
    const QByteArray text = QJsonDocument(rooftop).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return Error{Error::Kind::Unavailable, QStringLiteral("%1 could not be written: %2.").arg(path, file.errorString())};
    return std::int64_t(1);
}

} // namespace tradewind
