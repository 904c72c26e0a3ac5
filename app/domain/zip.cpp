// SPDX-License-Identifier: Apache-2.0
#include "domain/zip.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <set>

// A static library's resources must be named once, or the linker drops them.
static void nameResources()
{
    Q_INIT_RESOURCE(tradewind);
}

namespace tradewind {

namespace {

constexpr int kRunBytes = 5;

std::vector<std::string> cells(const QByteArray &line)
{
    std::vector<std::string> result;
    for (const QByteArray &cell : line.split(','))
        result.push_back(cell.toStdString());
    return result;
}

} // namespace

std::string zip5(std::string_view text)
{
    std::string digits;
    std::size_t dash = 0;
    for (char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c == '-' && dash == 0 && !digits.empty())
            dash = digits.size();
        else if (c != ' ')
            return {};
        if (digits.size() > 9)
            return {};
    }
    std::string zip;
    if (dash != 0 && dash <= 5)
        zip = digits.substr(0, dash);
    else if (digits.size() > 5)
        zip = std::string(9 - digits.size(), '0') + digits;
    else
        zip = digits;
    // Only New England, New Jersey and Puerto Rico lose zeros, and at most two: "12" is not a ZIP.
    if (zip.size() < 3)
        return {};
    zip.resize(std::min<std::size_t>(zip.size(), 5));
    zip.insert(0, 5 - zip.size(), '0');
    return zip == "00000" ? std::string() : zip;
}

Result<ZipZones> ZipZones::load()
{
    nameResources();
    const Error damaged{Error::Kind::BadData, QStringLiteral("The built-in ZIP table is damaged. Install the program again.")};
    QFile file(QStringLiteral(":/zones/zipzones.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    const QByteArray bytes = qUncompress(file.readAll());
    const auto firstLine = bytes.indexOf('\n');
    const auto secondLine = bytes.indexOf('\n', firstLine + 1);
    if (firstLine < 0 || secondLine < 0)
        return damaged;
    ZipZones zones;
    zones.m_zones = cells(bytes.left(firstLine));
    zones.m_states = cells(bytes.mid(firstLine + 1, secondLine - firstLine - 1));
    for (auto at = secondLine + 1; at + kRunBytes <= bytes.size(); at += kRunBytes) {
        const auto byte = [&](int i) { return static_cast<std::uint8_t>(bytes[at + i]); };
        zones.m_runs.push_back({static_cast<std::uint32_t>(byte(0) | byte(1) << 8 | byte(2) << 16), byte(3), byte(4)});
    }
    return zones;
}

const ZipZones::Run *ZipZones::find(std::string_view zip) const
{
    if (zip.size() != 5 || m_runs.empty())
        return nullptr;
    std::uint32_t number = 0;
    for (char c : zip) {
        if (c < '0' || c > '9')
            return nullptr;
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    const auto after =
        std::upper_bound(m_runs.begin(), m_runs.end(), number, [](std::uint32_t n, const Run &run) { return n < run.first; });
    return after == m_runs.begin() ? nullptr : &*(after - 1);
}

std::string_view ZipZones::zone(std::string_view zip) const
{
    const Run *run = find(zip);
    return run && run->zone < m_zones.size() ? std::string_view(m_zones[run->zone]) : std::string_view();
}

std::string_view ZipZones::state(std::string_view zip) const
{
    const Run *run = find(zip);
    return run && run->state < m_states.size() ? std::string_view(m_states[run->state]) : std::string_view();
}

std::vector<std::pair<std::string_view, std::string_view>> ZipZones::places() const
{
    std::vector<std::pair<std::string_view, std::string_view>> found;
    std::set<std::pair<std::uint8_t, std::uint8_t>> seen;
    for (const Run &run : m_runs) {
        if (run.zone < m_zones.size() && seen.emplace(run.zone, run.state).second)
            found.emplace_back(m_zones[run.zone], run.state < m_states.size() ? std::string_view(m_states[run.state]) : std::string_view());
    }
    return found;
}

} // namespace tradewind
