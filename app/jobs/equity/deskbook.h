// SPDX-License-Identifier: Apache-2.0
// Every owned vehicle of the store in memory: its numbers in the equity book, its words beside it, its values to explain it.
#pragma once

#include "base/result.h"
#include "domain/equitybook.h"
#include "jobs/equity/deskreader.h"
#include "jobs/runner/job.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tradewind {

class Session;

/// A list of texts that each vehicle names by number: makes, models, people.
class Words
{
public:
    std::uint16_t number(std::string_view word);
    std::string_view word(std::uint16_t number) const { return m_words[number]; }
    std::size_t size() const { return m_words.size(); }

private:
    /// So that a view is looked up without making a string of it.
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::vector<std::string> m_words{std::string()};
    std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> m_numbers{{std::string(), 0}};
};

/// The words of one row, and the few facts equity is explained from that the book does not need.
struct DeskEntry
{
    std::uint32_t nameAt = 0;
    std::uint8_t nameLength = 0;
    char vin[17] = {};
    std::uint16_t make = 0, model = 0, trim = 0, salesperson = 0, lender = 0;
    std::int32_t miles = unknown32, milesOn = unknown32, previousMiles = unknown32, previousMilesOn = unknown32;
    std::int32_t inServiceOn = unknown32;
    std::int32_t milesAllowed = unknown32, excessMileCents = unknown32, dispositionFee = unknown32;
    std::uint32_t newestValue = 0; ///< place among the values + 1; 0 for none
    std::uint8_t values = 0;
};

/// Loaded once on a background thread, then read by the window's models. Rows keep their index for the life of the book.
class DeskBook
{
public:
    /// Reads the store as it was known on `asOf` and computes every position. Reports "vehicles" read to `context`.
    /// Errors: as readDeskVehicles(); Cancelled.
    static Result<std::unique_ptr<DeskBook>> load(Session &session, QDate asOf, const EquitySettings &settings,
                                                  const BookSettings &bookSettings, const JobContext &context);

    EquityBook &book() { return m_book; }
    const EquityBook &book() const { return m_book; }
    const EquitySettings &settings() const { return m_settings; }
    const DepreciationCurve &curve() const { return m_curve; }
    QDate loadedOn() const { return m_loadedOn; }
    std::size_t size() const { return m_entries.size(); }

    std::string_view customer(std::size_t row) const;
    std::string_view vin(std::size_t row) const;
    std::string_view make(std::size_t row) const { return m_makes.word(m_entries[row].make); }
    std::string_view model(std::size_t row) const { return m_models.word(m_entries[row].model); }
    std::string_view trim(std::size_t row) const { return m_trims.word(m_entries[row].trim); }
    std::string_view salesperson(std::size_t row) const { return m_people.word(m_entries[row].salesperson); }
    std::string_view lender(std::size_t row) const { return m_lenders.word(m_entries[row].lender); }
    const DeskEntry &entry(std::size_t row) const { return m_entries[row]; }
    const Words &models() const { return m_models; }

    /// Everything equityOn() needs to explain one row.
    EquityFacts facts(std::size_t row) const;
    /// The row of a vehicle; nothing when it is not owned today.
    std::optional<std::size_t> rowOf(std::int64_t vehicleId) const;

private:
    /// Kept in the order they are read, each pointing to the next older of its vehicle.
    struct Value
    {
        std::int32_t amount = 0, valuedOn = 0, odometer = unknown32;
        std::uint32_t older = 0; ///< place + 1; 0 for none
        std::uint16_t provider = 0;
        ValueGrade grade = ValueGrade::Unknown;
        ValueBasis basis = ValueBasis::Unknown;
    };

    Result<void> readVehicles(Session &session, const JobContext &context);
    Result<void> readValues(Session &session, const JobContext &context);
    void append(const DeskVehicle &vehicle);
    void append(DeskEntry &entry, const DeskValuation &valuation);
    void fillFacts(std::size_t row, EquityFacts &facts) const;
    void fitCurve();
    void appraise();

    QDate m_loadedOn;
    EquitySettings m_settings;
    DepreciationCurve m_curve;
    EquityBook m_book;
    std::vector<DeskEntry> m_entries;
    std::vector<Value> m_values;
    std::string m_names;
    Words m_makes, m_models, m_trims, m_people, m_lenders, m_providers;
};

} // namespace tradewind
