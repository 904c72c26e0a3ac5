// SPDX-License-Identifier: Apache-2.0
#include "models/setup/auditcount.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "models/base/words.h"

#include <QLocale>

#include <functional>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

} // namespace

void AuditCount::take(const Record &record, std::uint64_t keyHash)
{
    ++m_audit.rows;
    if (keyHash != 0 && !m_keys.insert(keyHash).second) {
        ++m_audit.merged;
        return;
    }
    ++m_audit.ready;
    ++m_records;
    if (const auto *deal = std::get_if<DealRecord>(&record)) {
        takeDeal(*deal);
    } else if (const auto *order = std::get_if<RepairOrderRecord>(&record)) {
        takeCustomer(order->customer);
        takeVehicle(order->vehicle);
    } else if (const auto *value = std::get_if<ValuationRecord>(&record)) {
        takeVehicle(value->vehicle);
    } else if (const auto *unit = std::get_if<InventoryRecord>(&record)) {
        takeVehicle(unit->vehicle);
    } else if (const auto *appraisal = std::get_if<AppraisalRecord>(&record)) {
        takeCustomer(appraisal->customer);
        takeVehicle(appraisal->vehicle);
    } else if (const auto *customer = std::get_if<CustomerRecord>(&record)) {
        takeCustomer(*customer);
    }
}

void AuditCount::takeCustomer(const CustomerRecord &customer)
{
    const bool hasPhone = !customer.mobilePhone.empty() || !customer.homePhone.empty() || !customer.workPhone.empty();
    const bool hasEmail = !customer.email.empty() || !customer.email2.empty();
    m_reachable += hasPhone || hasEmail;
    m_both += !customer.mobilePhone.empty() && hasEmail;
    m_email += hasEmail;
    m_located += !customer.state.empty() || !customer.zip.empty();
    const std::string person = customer.mobilePhone.empty()
                                   ? customer.lastName + '|' + customer.firstName + '|' + customer.zip + customer.email
                                   : customer.mobilePhone;
    if (person.size() > 2)
        m_people.insert(std::hash<std::string>{}(person));
}

void AuditCount::takeVehicle(const VehicleRecord &vehicle)
{
    m_described += vehicle.year.has_value() && !vehicle.make.empty() && !vehicle.model.empty();
    if (!vehicle.vin.empty())
        m_vehicles.insert(std::hash<std::string>{}(vehicle.vin));
}

void AuditCount::takeDeal(const DealRecord &deal)
{
    ++m_deals;
    takeCustomer(deal.buyer);
    takeVehicle(deal.vehicle);
    m_dated += deal.contractOn.isValid() || deal.deliveredOn.isValid();
    m_priced += deal.cashPrice.has_value() || deal.amountFinanced.has_value();
    if (deal.saleType == SaleType::Lease || deal.saleType == SaleType::OnePay) {
        ++m_leases;
        m_maturities += deal.maturityOn.isValid();
        m_ending += deal.maturityOn.isValid() && deal.maturityOn >= m_today && deal.maturityOn <= m_today.addDays(120);
    } else if (deal.saleType == SaleType::Finance || deal.saleType == SaleType::Balloon) {
        ++m_loans;
        if (deal.balance || deal.payoffQuote)
            ++m_balances;
        else
            m_fromTerms += deal.amountFinanced && deal.aprPercent && deal.termMonths;
    }
}

void AuditCount::reject(std::int64_t line, const RejectReason &reason, std::string_view raw)
{
    ++m_audit.rows;
    ++m_audit.rejected;
    if (m_audit.rejects.size() >= ImportAudit::maxShownRejects)
        return;
    RejectLine reject;
    reject.line = line;
    reject.kind = reason.column.empty() ? tr("Row") : text(reason.column);
    reject.wrong = text(reason.sentence);
    reject.value = text(reason.value);
    reject.cause = text(reason.likelyCause);
    reject.raw = text(raw);
    m_audit.rejects << reject;
}

ImportAudit AuditCount::audit() const
{
    ImportAudit audit = m_audit;
    const QLocale locale;
    audit.forEquity << CoverageLine{tr("Year, make, model"), share(m_described, m_records), 0.98};
    if (m_deals > 0) {
        audit.forEquity << CoverageLine{tr("Phone or email"), share(m_reachable, m_records), 0.95}
                        << CoverageLine{tr("Purchase or lease date"), share(m_dated, m_deals), 0.98}
                        << CoverageLine{tr("Purchase price"), share(m_priced, m_deals), 0.95};
        if (m_loans > 0)
            audit.forEquity << CoverageLine{tr("Balance, loans"), share(m_balances + m_fromTerms, m_loans), 0.90};
        if (m_leases > 0)
            audit.forEquity << CoverageLine{tr("Maturity, leases"), share(m_maturities, m_leases), 0.95};
    }
    if (m_reachable > 0 || m_deals > 0) {
        audit.forOutreach << CoverageLine{tr("Mobile and email"), share(m_both, m_records), 0.80}
                          << CoverageLine{tr("Email usable"), share(m_email, m_records), 0.80}
                          << CoverageLine{tr("State and time zone"), share(m_located, m_records), 0.98};
        audit.consequence = tr("Texts stay off until consent has a date and wording. Calls, email and mail work now.");
        audit.worth << FigureLine{tr("Customers"), locale.toString(qint64(m_people.size())), Tone::Strong};
    }
    audit.worth << FigureLine{tr("Vehicles by VIN"), locale.toString(qint64(m_vehicles.size())), Tone::Strong};
    if (m_leases > 0)
        audit.worth << FigureLine{tr("Leases ending in 120 days"), locale.toString(m_ending), Tone::Strong};
    if (m_loans > 0) {
        const qint64 missing = m_loans - m_balances - m_fromTerms;
        audit.balances << FigureLine{tr("In the file"), percent(share(m_balances, m_loans)), Tone::Normal}
                       << FigureLine{tr("Worked out from the terms"), percent(share(m_fromTerms, m_loans)), Tone::Normal}
                       << FigureLine{tr("Missing, ask at the first call"), percent(share(missing, m_loans)),
                                     missing > 0 ? Tone::Warn : Tone::Normal};
    }
    return audit;
}

} // namespace tradewind
