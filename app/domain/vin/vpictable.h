// SPDX-License-Identifier: Apache-2.0
// The trimmed NHTSA vPIC table as it lies in memory; resources/vin/make_vpic.py writes it.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <string_view>

namespace tradewind {

/// Sections of vpic.bin, viewed in place. Moves with its bytes; copy shares them.
class VpicTable
{
public:
    struct Pattern
    {
        std::uint16_t key, value; ///< index into keys; index into models (element 0) or words
        std::uint8_t element;     ///< 0 model, 1 series, 2 trim, 3 body
        std::uint8_t score;       ///< VIN positions the pattern fixes: more is more specific
        std::uint16_t recency;    ///< months since 2010 when NHTSA last touched it
    };
    struct Key
    {
        std::uint16_t sets[8]; ///< allowed characters for VIN positions 4-8, 10, 11; the eighth is padding
    };
    struct Maker
    {
        char code[8]; ///< three characters, or six for makers of under 1,000 vehicles a year
        std::uint32_t firstLink, links, firstMake, makes;
    };
    struct Link
    {
        std::uint32_t schema;
        std::uint16_t firstYear, lastYear;
    };
    struct Model
    {
        std::uint16_t name, makes;
        std::uint32_t firstMake;
    };

    /// Unpacks the compiled-in table (about 3.4 MB). Errors: BadData when it is damaged.
    static Result<VpicTable> load();
    /// The same from bytes, for tests of damage. Errors: BadData.
    static Result<VpicTable> fromPacked(const QByteArray &packed);

    std::string_view word(std::uint16_t index) const;
    /// The maker whose code is exactly this, or null.
    const Maker *maker(std::string_view code) const;
    bool matches(const Pattern &pattern, const std::uint8_t (&cells)[7]) const;
    std::span<const Pattern> patterns(const Link &link) const;
    std::span<const Link> links(const Maker &maker) const { return m_links.subspan(maker.firstLink, maker.links); }
    std::span<const std::uint16_t> makes(const Maker &maker) const { return m_makerMakes.subspan(maker.firstMake, maker.makes); }
    std::span<const std::uint16_t> makes(const Model &model) const { return m_modelMakes.subspan(model.firstMake, model.makes); }
    const Model &model(std::uint16_t index) const { return m_models[index]; }
    /// The newest model year the table knows.
    int newestYear() const { return m_newestYear; }
    /// marketing.txt as it went in.
    std::string_view marketing() const { return m_marketing; }

private:
    QByteArray m_bytes;
    int m_newestYear = 0;
    std::span<const std::uint64_t> m_sets;
    std::span<const std::uint32_t> m_wordStarts, m_schemaStarts;
    std::span<const Key> m_keys;
    std::span<const Pattern> m_patterns;
    std::span<const Maker> m_makers;
    std::span<const Link> m_links;
    std::span<const Model> m_models;
    std::span<const std::uint16_t> m_modelMakes, m_makerMakes;
    std::string_view m_words, m_marketing;
};

} // namespace tradewind
