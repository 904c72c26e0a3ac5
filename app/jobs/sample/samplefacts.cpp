// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/samplefacts.h"

#include "domain/vin/vin.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace tradewind {

namespace {

constexpr std::string_view yearLetters = "ABCDEFGHJKLMNPRSTVWXY123456789"; // 2010 is A, 2031 is 1, 2039 is 9
constexpr std::string_view serialLetters = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

/// Calls `row` with the cells of every line after the heading. The tables are our own: no quotes, no blanks.
template<typename Row>
Result<void> readTable(const QString &path, std::size_t columns, Row row)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::BadData, QStringLiteral("The sample table %1 is not in this program.").arg(path)};
    const QByteArray text = file.readAll();
    std::string_view rest(text.constData(), static_cast<std::size_t>(text.size()));
    std::vector<std::string_view> cells(columns);
    for (bool isHeading = true; !rest.empty(); isHeading = false) {
        const auto end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (isHeading)
            continue;
        for (std::size_t i = 0; i < columns; ++i) {
            const auto comma = std::min(line.find(','), line.size());
            cells[i] = line.substr(0, comma);
            line.remove_prefix(std::min(comma + 1, line.size()));
        }
        row(cells);
    }
    return {};
}

int number(std::string_view text)
{
    return std::stoi(std::string(text));
}

Money dollars(std::string_view text)
{
    return Money{std::llround(std::stod(std::string(text)) * 100)};
}

} // namespace

int SampleModel::builtNear(int wanted) const
{
    int best = 0;
    for (const VinStem &stem : stems) {
        const int near = std::clamp(wanted, stem.firstYear, stem.lastYear);
        if (best == 0 || std::abs(near - wanted) < std::abs(best - wanted))
            best = near;
    }
    return best;
}

const VinStem &SampleModel::stem(int year, std::uint64_t pick) const
{
    const auto fits = [year](const VinStem &stem) { return stem.firstYear <= year && year <= stem.lastYear; };
    auto left = pick % static_cast<std::uint64_t>(std::max<std::ptrdiff_t>(1, std::count_if(stems.begin(), stems.end(), fits)));
    for (const VinStem &stem : stems) {
        if (fits(stem) && left-- == 0)
            return stem;
    }
    return stems.front();
}

Result<SampleFacts> SampleFacts::load()
{
    SampleFacts facts;
    std::map<std::pair<std::string, std::string>, std::uint16_t> places;
    const auto stems = readTable(QStringLiteral(":/samples/vin_stems.csv"), 7, [&](const auto &cell) {
        const auto [at, isNew] =
            places.try_emplace({std::string(cell[0]), std::string(cell[1])}, static_cast<std::uint16_t>(facts.models.size()));
        if (isNew)
            facts.models.push_back({std::string(cell[0]), std::string(cell[1]), {}});
        facts.models[at->second].stems.push_back(
            {std::string(cell[4]), cell[5].front(), std::string(cell[6]), number(cell[2]), number(cell[3])});
    });
    if (!stems)
        return stems.error();
    const auto contracts = readTable(QStringLiteral(":/samples/contracts.csv"), 12, [&](const auto &cell) {
        const auto model = places.find({std::string(cell[2]), std::string(cell[3])});
        if (model == places.end())
            return;
        ContractFact fact;
        fact.model = model->second;
        fact.isNew = cell[1] == "N";
        fact.modelAge = number(cell[4]);
        fact.amountFinanced = dollars(cell[5]);
        fact.aprPercent = std::string(cell[6]);
        fact.apr = std::stod(fact.aprPercent);
        fact.payments = number(cell[7]);
        fact.payment = dollars(cell[8]);
        fact.firstPaymentAfter = number(cell[9]);
        fact.vehicleValue = dollars(cell[11]);
        if (!fact.isNew)
            facts.used.push_back(static_cast<std::uint32_t>(facts.contracts.size()));
        else if (facts.models[fact.model].make == houseMake)
            facts.newOfHouse.push_back(static_cast<std::uint32_t>(facts.contracts.size()));
        facts.contracts.push_back(std::move(fact));
    });
    if (!contracts)
        return contracts.error();
    if (facts.used.empty() || facts.newOfHouse.empty())
        return Error{Error::Kind::BadData, QStringLiteral("The sample contracts are empty.")};
    return facts;
}

std::string sampleVin(const VinStem &stem, int year, std::uint32_t place)
{
    std::string vin = stem.stem;
    vin += '0';
    vin += yearLetters[static_cast<std::size_t>((year - 1980) % 30)];
    vin += stem.plant;
    vin += serialLetters[place / 100'000 % serialLetters.size()];
    const std::string digits = std::to_string(100'000 + place % 100'000);
    vin.append(digits, 1);
    vin[8] = vinCheckDigit(vin);
    return vin;
}

} // namespace tradewind
