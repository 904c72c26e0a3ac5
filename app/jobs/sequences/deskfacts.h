// SPDX-License-Identifier: Apache-2.0
// What sequences may know and say of a customer, from the store and the equity book of the day.
#pragma once

#include "jobs/equity/desksnapshot.h"
#include "jobs/sequences/planned.h"

#include <unordered_map>

namespace tradewind {

class Clock;

class DeskFacts final : public FactSource
{
public:
    /// All outlive it; the snapshot's book stands on the clock's day. One thread.
    DeskFacts(const DeskSnapshot &snapshot, const Settings &settings, const Clock &clock)
        : m_snapshot(snapshot)
        , m_settings(settings)
        , m_clock(clock)
    {}

    Result<KnownCustomer> known(Session &session, Id customerId, std::optional<Id> vehicleId) override;
    /// Forgets what was read of people, for a new day or after an import.
    void forget() { m_people.clear(); }

private:
    Result<KnownCustomer> person(Session &session, Id customerId) const;
    void addVehicle(KnownCustomer &known, std::size_t row) const;

    const DeskSnapshot &m_snapshot;
    const Settings &m_settings;
    const Clock &m_clock;
    std::unordered_map<Id, KnownCustomer> m_people;
};

} // namespace tradewind
