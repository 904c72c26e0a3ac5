// SPDX-License-Identifier: Apache-2.0
#include "compliance/place.h"

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct ExtraClock
{
    std::string_view state, zone;
};

// What the ZIP table does not say: corners of a state on a neighbour's time, and the territories, which it lacks.
constexpr std::array<ExtraClock, 8> extraClocks{{{"OR", "America/Boise"},
                                                 {"AK", "America/Adak"},
                                                 {"NV", "America/Denver"},
                                                 {"PR", "America/Puerto_Rico"},
                                                 {"VI", "America/Puerto_Rico"},
                                                 {"GU", "Pacific/Guam"},
                                                 {"MP", "Pacific/Guam"},
                                                 {"AS", "Pacific/Pago_Pago"}}};

constexpr std::array<std::string_view, 13> provinces{"AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"};
constexpr std::array<std::string_view, 11> quebecAreaCodes{"263", "354", "367", "418", "438", "450", "468", "514", "579", "581", "819"};

// Malheur County, Oregon, keeps Mountain time; its ZIP codes are 979xx.
bool mayBeMalheur(std::string_view zip)
{
    return zip.starts_with("979");
}

void add(std::vector<const ZoneClock *> &clocks, const ZoneClock *clock)
{
    if (!clock)
        return;
    for (const ZoneClock *known : clocks) {
        if (known == clock || known->showsTheSameAs(*clock))
            return;
    }
    clocks.push_back(clock);
}

} // namespace

QString Place::name() const
{
    if (country == Country::Canada)
        return isQuebec ? u"Quebec"_s : u"Canada"_s;
    if (country == Country::Other)
        return u"another country"_s;
    if (!isKnown)
        return u"an unknown place"_s;
    return states.isEmpty() ? QString::fromLatin1(clocks.front()->id()) : stateNames(states);
}

Result<const ZoneClock *> Places::learn(std::string_view ianaId)
{
    if (const ZoneClock *known = clock(ianaId))
        return known;
    auto made = ZoneClock::make(QByteArray(ianaId.data(), static_cast<qsizetype>(ianaId.size())));
    if (!made)
        return Error{Error::Kind::BadData, u"This computer does not know the time zone %1. Update its time zone data."_s.arg(
                                               QString::fromLatin1(ianaId.data(), static_cast<qsizetype>(ianaId.size())))};
    return m_clocks.emplace(std::string(ianaId), std::make_unique<ZoneClock>(std::move(*made))).first->second.get();
}

Result<Places> Places::load()
{
    auto zips = ZipZones::load();
    if (!zips)
        return zips.error();
    auto areaCodes = AreaCodes::load();
    if (!areaCodes)
        return areaCodes.error();
    Places places;
    places.m_zips = std::move(*zips);
    places.m_areaCodes = std::move(*areaCodes);
    places.m_clocksOfState.resize(stateCount);
    for (const auto &[zone, stateCode] : places.m_zips.places()) {
        const auto known = places.learn(zone);
        if (!known)
            return known.error();
        if (const auto state = stateFromCode(stateCode))
            add(places.m_clocksOfState[static_cast<std::size_t>(*state)], *known);
    }
    for (const ExtraClock &extra : extraClocks) {
        const auto known = places.learn(extra.zone);
        if (!known)
            return known.error();
        add(places.m_clocksOfState[static_cast<std::size_t>(stateFromCode(extra.state).value())], *known);
    }
    for (const std::string &zone : places.m_areaCodes.zones()) {
        if (const auto known = places.learn(zone); !known)
            return known.error();
    }
    for (int state = 0; state < stateAndDcCount; ++state) {
        for (const ZoneClock *clock : places.clocksOf(state))
            add(places.m_everyClock, clock);
    }
    return places;
}

const ZoneClock *Places::clock(std::string_view ianaId) const
{
    const auto found = m_clocks.find(ianaId);
    return found == m_clocks.end() ? nullptr : found->second.get();
}

Place Places::find(const QString &state, const QString &zip, const QString &e164Phone) const
{
    Place place;
    const auto addressState = stateFromText(state);
    const std::string code = zip5(zip.toStdString());
    const std::string_view zipZone = m_zips.zone(code);
    const auto zipState = stateFromCode(m_zips.state(code));
    if (zipState)
        place.states.add(*zipState);
    if (!zipZone.empty())
        add(place.clocks, clock(zipZone));
    if (mayBeMalheur(code))
        add(place.clocks, clock("America/Boise"));
    if (addressState) {
        place.states.add(*addressState);
        // A ZIP in the same state says which of its clocks; one in another state, or none, leaves all of them possible.
        if (zipZone.empty() || zipState != addressState) {
            for (const ZoneClock *possible : clocksOf(*addressState))
                add(place.clocks, possible);
        }
    } else if (const QString province = state.trimmed().toUpper();
               std::find(provinces.begin(), provinces.end(), province.toStdString()) != provinces.end()) {
        place.country = Place::Country::Canada;
        place.isQuebec = province == "QC"_L1;
    }

    const std::string phone = e164Phone.toStdString();
    if (const AreaCode *areaCode = m_areaCodes.find(phone)) {
        if (areaCode->country == AreaCode::Country::Canada && place.country == Place::Country::Us)
            place.country = Place::Country::Canada;
        if (areaCode->country == AreaCode::Country::Other)
            place.country = Place::Country::Other;
        if (areaCode->state)
            place.states.add(*areaCode->state);
        for (const std::string &zone : areaCode->zones)
            add(place.clocks, clock(zone));
        if (areaCode->zones.empty() && areaCode->state) {
            for (const ZoneClock *possible : clocksOf(*areaCode->state))
                add(place.clocks, possible);
        }
        place.isQuebec = place.isQuebec || (phone.size() == 12 && std::find(quebecAreaCodes.begin(), quebecAreaCodes.end(),
                                                                            phone.substr(2, 3)) != quebecAreaCodes.end());
    }
    place.isKnown = !place.clocks.empty() && !place.states.isEmpty();
    if (place.clocks.empty())
        place.clocks = m_everyClock;
    return place;
}

} // namespace tradewind
