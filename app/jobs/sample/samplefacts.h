// SPDX-License-Identifier: Apache-2.0
// The public facts under the sample store: real auto loan contracts without names, and VIN patterns that decode to their models.
#pragma once

#include "base/result.h"
#include "domain/money.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tradewind {

/// One contract as an auto lender reported it to the SEC. Source of each fact: resources/samples/make_contracts.py.
struct ContractFact
{
    std::uint16_t model = 0; ///< index into SampleFacts::models
    bool isNew = false;
    int modelAge = 0; ///< year of contract − model year
    Money amountFinanced;
    std::string aprPercent; ///< as the tape has it, 6.64 for 6.64 %
    double apr = 0;         ///< the same as a number
    int payments = 0;
    Money payment;
    int firstPaymentAfter = 1; ///< months from signing
    Money vehicleValue;        ///< at contract
};

/// The first eight characters and the plant of a VIN, good for the years named.
struct VinStem
{
    std::string stem;
    char plant = 'A';
    std::string trim;
    int firstYear = 0, lastYear = 0;
};

/// One model with its stems by year.
struct SampleModel
{
    std::string make, name;
    std::vector<VinStem> stems;
    /// The year nearest to `wanted` in which the model was built.
    int builtNear(int wanted) const;
    /// The `pick`th stem of a year in which it was built; `pick` may be any number.
    const VinStem &stem(int year, std::uint64_t pick) const;
};

/// Everything read from resources/samples.
struct SampleFacts
{
    std::vector<SampleModel> models;
    std::vector<ContractFact> contracts;
    std::vector<std::uint32_t> newOfHouse; ///< contracts of new Toyotas: what the rooftop stocks, leases and sells new
    std::vector<std::uint32_t> used;

    /// Reads the tables compiled into the program. Errors: BadData when they do not fit together.
    static Result<SampleFacts> load();
};

/// The make the invented rooftop sells new.
inline constexpr const char *houseMake = "Toyota";

/// A full VIN: stem, right check digit (49 CFR 565), year letter, plant, and `place` of 33 × 100,000 invented serials.
std::string sampleVin(const VinStem &stem, int year, std::uint32_t place);

} // namespace tradewind
