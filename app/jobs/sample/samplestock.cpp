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

Result<std::int64_t> writeSampleInventory(const SampleBook &book, const QString &path)
{
    SampleWriter out(path, "DealerId,VIN,Stock #,New/Used,Year,Make,Model,Series,Odometer,Colour,Invoice,Price,Book Value,Inventory "
                           "Date,Certified,Cost,Status Code");
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
        const int year =
            model.builtNear(isNew ? today[0] + (today[1] >= 9 && chance.happens(.6) ? 1 : 0) : today[0] - std::max(1, fact.modelAge));
        if (isNew && year < today[0])
            continue; // no longer built: nothing new of it on the lot
        const VinStem &stem = model.stem(year, chance.next());
        const auto price = Money::fromDollars(
            std::llround(static_cast<double>(fact.vehicleValue.cents) / 100 * (isNew ? 1.02 : 1.12) * chance.normal(1, .03) / 5) * 5);
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
