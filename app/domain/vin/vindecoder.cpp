// SPDX-License-Identifier: Apache-2.0
#include "domain/vin/vindecoder.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace tradewind {

namespace {

constexpr std::string_view kYearCodes = "ABCDEFGHJKLMNPRSTVWXY123456789";
constexpr std::size_t kSlots = 16384; // at some 200 bytes each about 3 MB

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::uint8_t cell(char c)
{
    return static_cast<std::uint8_t>(isDigit(c) ? c - '0' : c >= 'A' && c <= 'Z' ? 10 + c - 'A' : 63);
}

} // namespace

struct VinDecoder::Found
{
    const VpicTable::Pattern *best[4] = {};
    bool hasSchema = false;
};

Result<VinDecoder> VinDecoder::load()
{
    auto table = VpicTable::load();
    if (!table)
        return table.error();
    VinDecoder decoder;
    decoder.m_table = *std::move(table);
    decoder.m_names = MarketingNames(decoder.m_table.marketing());
    decoder.m_modelNames = ModelNames(decoder.m_table.marketing());
    return decoder;
}

VinDecoder::Found VinDecoder::find(const VpicTable::Maker &maker, std::string_view vin, int year) const
{
    const std::uint8_t cells[7] = {cell(vin[3]), cell(vin[4]), cell(vin[5]), cell(vin[6]), cell(vin[7]), cell(vin[9]), cell(vin[10])};
    Found found;
    for (const auto &link : m_table.links(maker)) {
        if (year < link.firstYear || year > link.lastYear)
            continue;
        found.hasSchema = true;
        for (const auto &pattern : m_table.patterns(link)) {
            const auto *&best = found.best[pattern.element & 3];
            if (best && (best->score > pattern.score || (best->score == pattern.score && best->recency >= pattern.recency)))
                continue;
            if (m_table.matches(pattern, cells))
                best = &pattern;
        }
    }
    return found;
}

/// Of a code that several makes share, the make of most models built under it that year: Hyundai's code KND stands on Kias.
std::uint16_t VinDecoder::likelyMake(const VpicTable::Maker &maker, int year) const
{
    const auto makes = m_table.makes(maker);
    std::vector<int> models(makes.size(), 0);
    for (const auto &link : m_table.links(maker)) {
        if (makes.size() < 2 || year < link.firstYear || year > link.lastYear)
            continue;
        for (const auto &pattern : m_table.patterns(link)) {
            if ((pattern.element & 3) != 0)
                continue;
            for (const auto make : m_table.makes(m_table.model(pattern.value))) {
                const auto known = std::find(makes.begin(), makes.end(), make);
                if (known != makes.end())
                    ++models[static_cast<std::size_t>(known - makes.begin())];
            }
        }
    }
    return makes[static_cast<std::size_t>(std::max_element(models.begin(), models.end()) - models.begin())];
}

VinFacts VinDecoder::decode(std::string_view vin) const
{
    VinFacts facts;
    if (vin.size() != 17)
        return facts;
    const auto code = kYearCodes.find(vin[9]);
    if (code == std::string_view::npos)
        return facts;
    // A letter in position 7 means 2010 to 2039 for cars and light trucks; heavier trucks may keep a digit there.
    int year = 1980 + static_cast<int>(code) + (isDigit(vin[6]) ? 0 : 30);
    int other = isDigit(vin[6]) ? year + 30 : year - 30;
    const int newest = m_table.newestYear() + 1;
    if (year > newest)
        std::swap(year, other);

    const VpicTable::Maker *maker = vin[2] == '9' ? m_table.maker(std::string(vin.substr(0, 3)).append(vin.substr(11, 3))) : nullptr;
    if (!maker)
        maker = m_table.maker(vin.substr(0, 3));
    if (!maker) {
        facts.year = year;
        return facts;
    }
    Found found = find(*maker, vin, year);
    if (!found.best[0] && other <= newest) {
        const Found second = find(*maker, vin, other);
        if (second.best[0] || (!found.hasSchema && second.hasSchema)) {
            found = second;
            year = other;
        }
    }
    VinWords words;
    words.year = year;
    const auto makes = m_table.makes(*maker);
    if (found.best[0]) {
        const auto &model = m_table.model(found.best[0]->value);
        words.model = m_table.word(model.name);
        const auto modelMakes = m_table.makes(model);
        for (auto make : modelMakes) {
            for (auto known : makes) {
                if (words.make.empty() && make == known)
                    words.make = m_table.word(make);
            }
        }
        if (words.make.empty() && !modelMakes.empty())
            words.make = m_table.word(modelMakes[0]);
    }
    if (words.make.empty() && !makes.empty())
        words.make = m_table.word(likelyMake(*maker, year));
    std::string *const rest[4] = {nullptr, &words.series, &words.trim, &words.body};
    for (int i = 1; i < 4; ++i) {
        if (found.best[i])
            *rest[i] = m_table.word(found.best[i]->value);
    }
    m_names.apply(words);
    facts.year = year;
    facts.make = std::move(words.make);
    facts.model = std::move(words.model);
    facts.trim = std::move(words.trim);
    facts.body = std::move(words.body);
    return facts;
}

VinCache::VinCache(const VinDecoder &decoder)
    : m_decoder(decoder)
    , m_slots(kSlots)
{}

VinCache::Key VinCache::keyOf(std::string_view vin)
{
    Key key;
    std::memcpy(key.bytes, vin.data(), 8);
    std::memcpy(key.bytes + 8, vin.data() + 9, 2);
    if (vin[2] == '9')
        std::memcpy(key.bytes + 10, vin.data() + 11, 3);
    std::uint64_t front, back;
    std::memcpy(&front, key.bytes, 8);
    std::memcpy(&back, key.bytes + 8, 8);
    const std::uint64_t hash = (front ^ (back * 0x9e3779b97f4a7c15u)) * 0xff51afd7ed558ccdu;
    key.place = (hash >> 40) % kSlots;
    return key;
}

void VinCache::expect(std::string_view vin) const
{
    constexpr std::size_t line = 64;
    if (vin.size() != 17)
        return;
    const char *slot = m_slots[keyOf(vin).place].key;
    for (std::size_t at = 0; at < sizeof(Slot); at += line)
        __builtin_prefetch(slot + at);
}

const VinFacts &VinCache::decode(std::string_view vin)
{
    if (vin.size() != 17)
        return m_nothing;
    const auto [key, place] = keyOf(vin);
    for (const std::size_t at : {place, place ^ 1}) {
        if (std::memcmp(m_slots[at].key, key, 16) == 0)
            return m_slots[at].facts;
    }
    Slot &slot = m_slots[place ^ (m_slots[place].key[0] != '\0')];
    slot.facts = m_decoder.decode(vin);
    std::memcpy(slot.key, key, 16);
    return slot.facts;
}

} // namespace tradewind
