// SPDX-License-Identifier: Apache-2.0
// Says what vehicle a VIN belongs to, offline, from the trimmed NHTSA vPIC table.
#pragma once

#include "domain/vin/marketing.h"
#include "domain/vin/modelnames.h"
#include "domain/vin/vpictable.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

/// What the characters of a VIN say. Empty text and nullopt are "the table does not know".
struct VinFacts
{
    std::optional<int> year;
    std::string make, model, trim, body; ///< marketing names: "BMW", "3 Series", "328i", "Sedan"
    bool operator==(const VinFacts &) const = default;
};

/// The loaded table: some 5 MB, read in a few ten milliseconds, immutable afterwards and safe for any number of threads.
class VinDecoder
{
public:
    /// Errors: BadData when the compiled-in table is damaged.
    static Result<VinDecoder> load();

    /// `vin` is 17 upper-case characters, as VinCheck::vin has them; anything else gives nothing. The check digit is not looked at.
    /// The year comes from positions 7 and 10 (49 CFR 565.15(d)); the other reading of position 10 is taken when only it is known to the
    /// maker.
    VinFacts decode(std::string_view vin) const;
    /// Compares the names other sources use with ours.
    const ModelNames &names() const { return m_modelNames; }

private:
    struct Found;
    Found find(const VpicTable::Maker &maker, std::string_view vin, int year) const;
    std::uint16_t likelyMake(const VpicTable::Maker &maker, int year) const;

    VpicTable m_table;
    MarketingNames m_names;
    ModelNames m_modelNames;
};

/// A decoder with a memory for the VINs of one import: vehicles that differ only in their serial number are decoded once.
/// Not for two threads at a time.
class VinCache
{
public:
    /// `decoder` must outlive the cache.
    explicit VinCache(const VinDecoder &decoder);
    /// As VinDecoder::decode(); the reference is good until the next call.
    const VinFacts &decode(std::string_view vin);
    /// This VIN will be decoded soon: begins to fetch what the cache has of it.
    void expect(std::string_view vin) const;

private:
    /// What of a VIN tells its facts, and where they would stand.
    struct Key
    {
        char bytes[16] = {};
        std::size_t place = 0;
    };
    static Key keyOf(std::string_view vin);
    struct Slot
    {
        char key[16] = {};
        VinFacts facts;
    };
    const VinDecoder &m_decoder;
    std::vector<Slot> m_slots;
    VinFacts m_nothing;
};

} // namespace tradewind
