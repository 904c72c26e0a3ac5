// SPDX-License-Identifier: Apache-2.0
// Counts what a file covers and is worth while its rows go by; the first-import audit.
#pragma once

#include "connectors/filedrop/rowmapper.h"
#include "models/setup/importdesk.h"

#include <QDate>
#include <QHash>

#include <string_view>
#include <unordered_set>

namespace tradewind {

/// Fed one row after the other on one thread; audit() answers at the end. Goals are those of the mission's points E5 and T4.
class AuditCount
{
public:
    /// `today` decides which leases end soon.
    explicit AuditCount(QDate today)
        : m_today(today)
    {}

    /// `keyHash` 0: the row has no key and is never taken for another.
    void take(const Record &record, std::uint64_t keyHash);
    void reject(std::int64_t line, const RejectReason &reason, std::string_view raw);
    ImportAudit audit() const;

private:
    void takeDeal(const DealRecord &deal);
    void takeCustomer(const CustomerRecord &customer);
    void takeVehicle(const VehicleRecord &vehicle);

    QDate m_today;
    ImportAudit m_audit;
    std::unordered_set<std::uint64_t> m_keys, m_people, m_vehicles;
    qint64 m_records = 0, m_deals = 0, m_reachable = 0, m_both = 0, m_email = 0, m_located = 0, m_described = 0;
    qint64 m_dated = 0, m_priced = 0, m_loans = 0, m_balances = 0, m_fromTerms = 0, m_leases = 0, m_maturities = 0, m_ending = 0;
};

} // namespace tradewind
