// SPDX-License-Identifier: Apache-2.0
// Every owned vehicle of the store in memory: its numbers in the equity book, its words beside it, its values to explain it.
#pragma once

#include "base/result.h"
#include "base/shelf.h"
#include "domain/equitybook.h"
#include "jobs/equity/bookfile.h"
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

    /// Appends every word to `bytes`, and reads them back; nothing when the bytes do not hold a list.
    void pack(std::string &bytes) const;
    static std::optional<Words> unpack(std::string_view &bytes);

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
    std::uint16_t make = 0, trim = 0, lender = 0;
    std::int32_t miles = unknown32, milesOn = unknown32, previousMiles = unknown32, previousMilesOn = unknown32;
    std::int32_t inServiceOn = unknown32;
    std::int32_t milesAllowed = unknown32, excessMileCents = unknown32, dispositionFee = unknown32;
    std::uint32_t newestValue = 0; ///< place among the values + 1; 0 for none
    std::uint8_t values = 0;
};

/// Words of a row that lists sort and count by, as numbers.
struct DeskNumbers
{
    std::uint16_t model = 0, salesperson = 0;
};

/// Loaded once on a background thread, then read by the window's models. Rows keep their index for the life of the book.
///
/// A large book of a SQLite store is kept in a file beside it and read from there until something it was made from is written.
class DeskBook
{
public:
    /// Reads the store as it was known on `asOf` and computes every position. Reports "vehicles" read to `context`.
    /// From `keptFrom` vehicles on the book is kept for the next time. Errors: as readDeskVehicles(); Cancelled.
    static Result<std::unique_ptr<DeskBook>> load(Session &session, QDate asOf, const EquitySettings &settings,
                                                  const BookSettings &bookSettings, const JobContext &context,
                                                  qint64 keptFrom = worthKeeping);
    /// Fewer are read faster than a reader notices.
    static constexpr qint64 worthKeeping = 20'000;

    EquityBook &book() { return m_book; }
    const EquityBook &book() const { return m_book; }
    const EquitySettings &settings() const { return m_settings; }
    /// How vehicles of this store lose value; worked out when asked.
    DepreciationCurve curve() const;
    /// After work that looked at every row: what lies in the file leaves memory until it is asked for.
    void forget() const
    {
        if (m_file)
            m_file->forget();
    }
    /// Whether this book came from the file beside the store.
    bool isFromFile() const { return m_file != nullptr; }
    /// A number for this very book: its rows, day and settings. 0 when it is not kept.
    std::int64_t keptAs() const;
    QDate loadedOn() const { return m_loadedOn; }
    std::size_t size() const { return m_entries.size(); }
    /// Row → its place by customer name.
    std::span<const std::uint32_t> nameRanks() const { return m_nameRanks.values(); }
    /// Rows of named customers, in order of customer and row.
    std::span<const std::uint32_t> rowsByCustomer() const { return m_rowsByCustomer.values(); }
    /// Row → a number of its customer from 1 on; 0 for nobody named.
    std::span<const std::uint32_t> customerNumbers() const { return m_customerNumbers.values(); }
    std::uint32_t customers() const;

    std::string_view customer(std::size_t row) const;
    std::string_view vin(std::size_t row) const;
    std::string_view make(std::size_t row) const { return m_makes.word(m_entries[row].make); }
    std::string_view model(std::size_t row) const { return m_models.word(m_numbers[row].model); }
    std::string_view trim(std::size_t row) const { return m_trims.word(m_entries[row].trim); }
    std::string_view salesperson(std::size_t row) const { return m_people.word(m_numbers[row].salesperson); }
    std::string_view lender(std::size_t row) const { return m_lenders.word(m_entries[row].lender); }
    const DeskEntry &entry(std::size_t row) const { return m_entries[row]; }
    /// Places in models() and among the salespeople, for counting and sorting; 0 for none.
    std::uint16_t modelNumber(std::size_t row) const { return m_numbers[row].model; }
    std::uint16_t salespersonNumber(std::size_t row) const { return m_numbers[row].salesperson; }
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
    static constexpr std::uint8_t mostValues = 24; ///< per vehicle kept to explain it; the newest come first

    void reserve(std::size_t vehicles);
    Result<void> readVehicles(Session &session, const JobContext &context);
    Result<void> readValues(Session &session, const JobContext &context);
    void append(const DeskVehicle &vehicle);
    void append(DeskEntry &entry, const DeskValuation &valuation);
    void fillFacts(std::size_t row, EquityFacts &facts) const;
    void appraise();
    void rankNames();
    void numberCustomers();

    // The file, in deskbookfile.cpp.
    static std::uint64_t layout();
    BookFileKey key(std::int64_t token) const;
    bool isAppraised() const;                            // the file's values are of this day and these settings
    bool isAnswered(const BookSettings &settings) const; // and its answers to these, too
    bool keep(const QString &path, std::int64_t token) const;
    bool adopt(std::shared_ptr<const BookFile> file, const BookSettings &settings);
    void own();

    QDate m_loadedOn;
    EquitySettings m_settings;
    EquityBook m_book;
    Shelf<DeskEntry> m_entries;
    Shelf<DeskNumbers> m_numbers;
    Shelf<Value> m_values;
    Shelf<char> m_names;
    Shelf<std::uint32_t> m_nameRanks, m_rowsByCustomer, m_customerNumbers;
    std::int32_t m_knownFrom = 0, m_knownUntil = 0; ///< days on which the same values are known
    std::shared_ptr<const BookFile> m_file;         ///< the shelves lie in it
    Words m_makes, m_models, m_trims, m_people, m_lenders, m_providers;
};

} // namespace tradewind
