// SPDX-License-Identifier: Apache-2.0
// What stands on the lot, the lenders' programs, and the rooftop itself with its tax rule.
#include "jobs/sample/chance.h"
#include "jobs/sample/samplebook.h"
#include "jobs/sample/samplefiles.h"
#include "jobs/sample/sampleprograms.h"
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
constexpr std::array colors{"Blueprint"sv,      "Celestial Silver"sv, "Ice Cap"sv, "Magnetic Gray"sv,
                            "Midnight Black"sv, "Ruby Flare"sv,       "White"sv};

} // namespace

std::uint32_t sampleUnits(const SampleBook &book)
{
    return std::clamp<std::uint32_t>(book.customers() * 8 / 100, 20, mostUnits);
}

std::optional<SampleUnit> sampleUnit(const SampleBook &book, std::uint32_t place)
{
    const SampleFacts &facts = book.facts();
    const auto today = datePartsOf(book.asOf());
    Chance chance(book.seed(), 71, place);
    SampleUnit unit;
    unit.isNew = chance.happens(.62);
    const auto &from = unit.isNew ? facts.newOfHouse : facts.used;
    const ContractFact &fact = facts.contracts[from[chance.below(static_cast<std::uint32_t>(from.size()))]];
    const SampleModel &model = facts.models[fact.model];
    unit.model = &model;
    // The coming model year arrives in September.
    unit.year =
        model.builtNear(unit.isNew ? today[0] + (today[1] >= 9 && chance.happens(.6) ? 1 : 0) : today[0] - std::max(1, fact.modelAge));
    if (unit.isNew && unit.year < today[0])
        return std::nullopt; // no longer built: nothing new of it on the lot
    const VinStem &stem = model.stem(unit.year, chance.next());
    unit.trim = stem.trim;
    unit.vin = sampleVin(stem, unit.year, stockPlaces + place);
    unit.price = Money::fromDollars(
        std::llround(static_cast<double>(fact.vehicleValue.cents) / 100 * (unit.isNew ? 1.02 : 1.12) * chance.normal(1, .03) / 5) * 5);
    unit.miles = unit.isNew ? chance.between(3, 40) : std::max(4'000, static_cast<int>(fact.modelAge * chance.normal(12'000, 2'500)));
    unit.color = colors[chance.below(colors.size())];
    unit.inStockOn = book.asOf() - chance.between(1, unit.isNew ? 75 : 95);
    unit.isCertified = !unit.isNew && model.make == houseMake && fact.modelAge <= 5 && chance.happens(.6);
    return unit;
}

Result<std::int64_t> writeSampleInventory(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, "DealerId,VIN,Stock #,New/Used,Year,Make,Model,Series,Odometer,Colour,Invoice,Price,Book Value,Inventory "
                           "Date,Certified,Cost,Status Code");
    for (std::uint32_t place = 0; place < sampleUnits(book); ++place) {
        const auto unit = sampleUnit(book, place);
        if (!unit)
            continue;
        const auto part = [&unit](double share) { return Money{std::llround(static_cast<double>(unit->price.cents) * share)}; };
        out.cell("QUILL"sv);
        out.cell(unit->vin);
        out.coded(unit->isNew ? 'T' : 'P', 26'000 + place);
        out.cell(unit->isNew ? "N"sv : "U"sv);
        out.cell(unit->year);
        out.cell(unit->model->make);
        out.cell(unit->model->name);
        out.cell(unit->trim);
        out.cell(unit->miles);
        out.cell(unit->color);
        if (unit->isNew)
            out.cell(part(.945));
        else
            out.empty();
        out.cell(unit->price);
        if (unit->isNew)
            out.empty();
        else
            out.cell(part(.90));
        out.usDay(unit->inStockOn);
        out.cell(unit->isCertified ? "Yes"sv : "No"sv);
        out.cell(part(unit->isNew ? .93 : .88));
        out.cell("In stock"sv);
        out.endRow();
    }
    return out.close();
}

Result<std::int64_t> writeSamplePrograms(const SampleBook &book, const QString &path)
{
    SampleWriter out(
        path, "Lender,Kind,Tier,Term,APR,Money Factor,Residual Percent,Miles Per Year,Rebate,Max LTV,Applies To,Valid From,Valid To");
    const auto [first, last] = sampleProgramDays(book.asOf());
    const auto orEmpty = [&out](int number) { number > 0 ? out.cell(number) : out.empty(); };
    for (const SampleProgram &program : samplePrograms()) {
        out.cell(program.lender);
        out.cell(program.kind);
        out.cell(program.tier);
        out.cell(program.termMonths);
        out.cell(program.aprMillipercent > 0 ? QByteArray::number(program.aprMillipercent / 1000.0, 'f', 2).toStdString() : std::string());
        out.cell(program.moneyFactorE8 > 0 ? QByteArray::number(static_cast<double>(program.moneyFactorE8) / 1e8, 'f', 5).toStdString()
                                           : std::string());
        orEmpty(program.residualPercent);
        orEmpty(program.milesPerYear);
        out.cell(program.rebateDollars);
        out.cell(program.maxLtvPercent);
        out.cell(program.appliesTo);
        out.isoDay(first);
        out.isoDay(last);
        out.endRow();
    }
    return out.close();
}

Result<std::int64_t> writeSampleRooftop(const QString &path)
{
    const QJsonObject rooftop{{QStringLiteral("name"), QLatin1String(sampleRooftopName)},
                              {QStringLiteral("zone"), QLatin1String(sampleRooftopZone)},
                              {QStringLiteral("tax_rule"), QJsonDocument::fromJson(sampleTaxRule()).object()}};
    QFile file(path);
    const QByteArray text = QJsonDocument(rooftop).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return Error{Error::Kind::Unavailable, QStringLiteral("%1 could not be written: %2.").arg(path, file.errorString())};
    return std::int64_t(1);
}

} // namespace tradewind
