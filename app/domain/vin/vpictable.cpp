// SPDX-License-Identifier: Apache-2.0
#include "domain/vin/vpictable.h"

#include <QFile>

#include <algorithm>
#include <cstring>

// A static library's resources must be named once, or the linker drops them.
static void nameResources()
{
    Q_INIT_RESOURCE(tradewind);
}

namespace tradewind {

namespace {

constexpr int kSections = 12;
constexpr std::size_t kHeader = 8 + 8 * kSections;

Error damaged()
{
    return {Error::Kind::BadData, QStringLiteral("The built-in VIN table is damaged. Install the program again.")};
}

template<typename T>
std::span<const T> view(std::string_view section)
{
    return {reinterpret_cast<const T *>(section.data()), section.size() / sizeof(T)};
}

} // namespace

Result<VpicTable> VpicTable::load()
{
    nameResources();
    QFile file(QStringLiteral(":/vin/vpic.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return damaged();
    return fromPacked(file.readAll());
}

Result<VpicTable> VpicTable::fromPacked(const QByteArray &packed)
{
    VpicTable table;
    table.m_bytes = packed.size() > 4 ? qUncompress(packed) : QByteArray();
    const auto size = static_cast<std::size_t>(table.m_bytes.size());
    const char *data = table.m_bytes.constData();
    if (size < kHeader || std::memcmp(data, "TWVP", 4) != 0)
        return damaged();
    std::uint32_t newest = 0;
    std::memcpy(&newest, data + 4, 4);
    table.m_newestYear = static_cast<int>(newest);
    std::string_view section[kSections];
    std::size_t at = kHeader;
    for (int i = 0; i < kSections; ++i) {
        std::uint64_t length = 0;
        std::memcpy(&length, data + 8 + 8 * i, 8);
        if (length > size - at)
            return damaged();
        section[i] = {data + at, static_cast<std::size_t>(length)};
        at = std::min<std::size_t>(size, at + ((length + 7) & ~std::uint64_t(7)));
    }
    table.m_sets = view<std::uint64_t>(section[0]);
    table.m_wordStarts = view<std::uint32_t>(section[1]);
    table.m_keys = view<Key>(section[2]);
    table.m_patterns = view<Pattern>(section[3]);
    table.m_schemaStarts = view<std::uint32_t>(section[4]);
    table.m_makers = view<Maker>(section[5]);
    table.m_links = view<Link>(section[6]);
    table.m_models = view<Model>(section[7]);
    table.m_modelMakes = view<std::uint16_t>(section[8]);
    table.m_makerMakes = view<std::uint16_t>(section[9]);
    table.m_words = section[10];
    table.m_marketing = section[11];
    return table;
}

std::string_view VpicTable::word(std::uint16_t index) const
{
    const auto start = m_wordStarts[index];
    return m_words.substr(start, m_wordStarts[index + 1u] - start);
}

const VpicTable::Maker *VpicTable::maker(std::string_view code) const
{
    char wanted[8] = {};
    std::memcpy(wanted, code.data(), std::min<std::size_t>(code.size(), 8));
    const auto found = std::lower_bound(m_makers.begin(), m_makers.end(), wanted,
                                        [](const Maker &maker, const char *text) { return std::memcmp(maker.code, text, 8) < 0; });
    return found != m_makers.end() && std::memcmp(found->code, wanted, 8) == 0 ? &*found : nullptr;
}

bool VpicTable::matches(const Pattern &pattern, const std::uint8_t (&cells)[7]) const
{
    const Key &key = m_keys[pattern.key];
    for (int i = 0; i < 7; ++i) {
        if (!(m_sets[key.sets[i]] >> cells[i] & 1))
            return false;
    }
    return true;
}

std::span<const VpicTable::Pattern> VpicTable::patterns(const Link &link) const
{
    const auto start = m_schemaStarts[link.schema];
    return m_patterns.subspan(start, m_schemaStarts[link.schema + 1u] - start);
}

} // namespace tradewind
