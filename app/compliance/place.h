// SPDX-License-Identifier: Apache-2.0
// Where a person may be, by address, ZIP and area code together, and what their clocks may show.
#pragma once

#include "base/result.h"
#include "compliance/areacodes.h"
#include "compliance/clocks.h"
#include "compliance/facts.h"
#include "compliance/states.h"
#include "domain/zip.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tradewind {

/// Every state whose law may bind and every clock that may hang on the person's wall: all of them must agree.
struct Place
{
    enum class Country { Us, Canada, Other };
    Country country = Country::Us;
    StateSet states;
    std::vector<const ZoneClock *> clocks; ///< never empty
    bool isKnown = false;                  ///< false: neither address, ZIP nor area code says; `clocks` are then those of all fifty states
    bool isQuebec = false;

    /// "Florida, Illinois" and so on: for a sentence; "an unknown place" when it is not known.
    QString name() const;
};

/// Finds places. Made once: it works out the clocks of every zone. Immutable, any thread.
///
/// The state of the address binds, and so does that of the ZIP and of the area code (Florida, Oklahoma, Washington, Connecticut and
/// Virginia presume residence from the area code). Clocks are those of the ZIP, or of every zone of the state when there is no ZIP
/// in it, together with those of the phone's prefix.
class Places
{
public:
    /// Errors: BadData when a compiled-in table is damaged or the system lacks a time zone.
    static Result<Places> load();

    Place find(const QString &state, const QString &zip, const QString &e164Phone) const;
    const ZoneClock *clock(std::string_view ianaId) const;
    /// Every clock of a state, the District or a territory.
    const std::vector<const ZoneClock *> &clocksOf(int state) const { return m_clocksOfState[static_cast<std::size_t>(state)]; }

private:
    Result<const ZoneClock *> learn(std::string_view ianaId);

    ZipZones m_zips;
    AreaCodes m_areaCodes;
    std::map<std::string, std::unique_ptr<ZoneClock>, std::less<>> m_clocks;
    std::vector<std::vector<const ZoneClock *>> m_clocksOfState;
    std::vector<const ZoneClock *> m_everyClock; ///< of the fifty states and DC
};

} // namespace tradewind
