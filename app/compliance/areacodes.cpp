// SPDX-License-Identifier: Apache-2.0
#include "compliance/areacodes.h"

#include "compliance/states.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t areaCodeDigits = 3;
constexpr std::size_t longestPrefix = 7;

} // namespace

Result<AreaCodes> AreaCodes::load()
{
    const Error damaged{Error::Kind::BadData, u"The built-in table of area codes is damaged. Install the program again."_s};
    QFile file(u":/zones/areacodes.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    AreaCodes codes;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const QList<QByteArray> cells = line.split(' ');
        bool isNumber = false;
        const std::uint32_t prefix = cells.first().toUInt(&isNumber);
        if (!isNumber || cells.size() != 3)
            return damaged;
        AreaCode code;
        for (const QByteArray &zone : cells[2].split('&')) {
            if (!zone.isEmpty())
                code.zones.push_back(zone.toStdString());
        }
        for (const std::string &zone : code.zones) {
            if (std::find(codes.m_zones.begin(), codes.m_zones.end(), zone) == codes.m_zones.end())
                codes.m_zones.push_back(zone);
        }
        if (cells[1] == "..") {
            const auto whole = codes.m_prefixes.find(cells.first().left(areaCodeDigits).toUInt());
            if (whole == codes.m_prefixes.end())
                return damaged;
            code.country = whole->second.country;
            code.state = whole->second.state;
        } else if (cells[1] == "CA-") {
            code.country = AreaCode::Country::Canada;
        } else if (cells[1] == "--") {
            if (code.zones.empty())
                continue; // toll-free: from anywhere
            code.country = AreaCode::Country::Other;
        } else {
            code.state = stateFromCode(cells[1].toStdString());
            if (!code.state)
                return damaged;
        }
        codes.m_prefixes.emplace(prefix, std::move(code));
    }
    if (codes.m_prefixes.empty())
        return damaged;
    return codes;
}

const AreaCode *AreaCodes::find(std::string_view e164) const
{
    if (e164.empty())
        return nullptr;
    if (!e164.starts_with("+1") || e164.size() != 12)
        return &m_abroad;
    const AreaCode *found = nullptr;
    std::uint32_t prefix = 0;
    for (std::size_t digits = 1; digits <= longestPrefix; ++digits) {
        prefix = prefix * 10 + static_cast<std::uint32_t>(e164[1 + digits] - '0');
        if (digits < areaCodeDigits)
            continue;
        const auto at = m_prefixes.find(prefix);
        if (at != m_prefixes.end())
            found = &at->second;
        else if (digits == areaCodeDigits)
            return nullptr;
    }
    return found;
}

} // namespace tradewind
