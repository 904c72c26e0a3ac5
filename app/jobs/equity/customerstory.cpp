// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/customerstory.h"

#include "base/utf8.h"
#include "compliance/firmoffer.h"
#include "store/session.h"
#include "store/settingtable.h"

#include <algorithm>
#include <iterator>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Takes what was read, or says why it was not.
template<typename T>
Result<void> into(T &place, Result<T> read)
{
    if (!read)
        return read.error();
    place = *std::move(read);
    return {};
}

/// Fills one story, a part at a time.
class StoryReader
{
public:
    StoryReader(Session &session, std::int64_t customerId, QDate asOf, qint64 nowMs)
        : m_session(session)
        , m_customerId(customerId)
        , m_asOf(asOf)
    {
        m_story.readAt = nowMs;
    }

    Result<CustomerStory> run()
    {
        for (const auto part : {&StoryReader::readPerson, &StoryReader::readSaid, &StoryReader::readVehicles, &StoryReader::readBusiness,
                                &StoryReader::readSignals}) {
            if (auto read = (this->*part)(); !read)
                return read.error();
        }
        return std::move(m_story);
    }

private:
    Result<void> readPerson()
    {
        if (auto read = into(m_story.customer, CustomerTable(m_session).find(m_customerId)); !read)
            return read;
        if (auto read = into(m_story.contacts, livingContacts(m_session, m_customerId, m_story.customer.customer)); !read)
            return read;
        return into(m_story.ways, waysToReach(m_session, m_story.customer, m_story.contacts, m_story.readAt));
    }

    Result<void> readSaid()
    {
        Conversation said;
        said.customerId = m_customerId;
        said.address = u"?"_s; // nobody's
        if (auto read = into(m_story.messages, readThread(m_session, said)); !read)
            return read;
        return into(m_story.notes, CustomerNoteTable(m_session).ofCustomer(m_customerId));
    }

    Result<void> readVehicles()
    {
        const auto vehicles = VehicleTable(m_session).ofOwner(m_customerId);
        if (!vehicles)
            return vehicles.error();
        for (const auto &[vehicle, ownership] : *vehicles) {
            if (auto read = readHistory(vehicle, ownership); !read)
                return read;
            if (ownership.endedOn.isValid())
                continue;
            const auto crossings = EquityTable(m_session).crossingsOf(vehicle.id);
            auto owned = readDeskVehicle(m_session, vehicle.id, m_asOf);
            if (!crossings || !owned)
                return crossings ? owned.error() : crossings.error();
            m_story.crossings << *crossings;
            m_story.values.emplace_back(vehicle.id, std::move(owned->facts.values));
        }
        return {};
    }

    /// Whoever drove it before or since is somebody else: their visits and their contract are not told here.
    Result<void> readHistory(const VehicleRow &vehicle, const Ownership &ownership)
    {
        const auto orders = RepairOrderTable(m_session).ofVehicle(vehicle.id);
        const auto deals = DealTable(m_session).ofVehicle(vehicle.id);
        if (!orders || !deals)
            return orders ? deals.error() : orders.error();
        for (const RepairOrderRow &row : *orders) {
            const QDate day = row.order.openedOn;
            const bool wasTheirs =
                (!ownership.since.isValid() || day >= ownership.since) && (!ownership.endedOn.isValid() || day <= ownership.endedOn);
            if (row.customerId == m_customerId || wasTheirs)
                m_story.orders << row;
        }
        for (DealRow row : *deals) {
            if (row.customerId != m_customerId && row.coBuyerId != m_customerId)
                continue;
            const auto trades = DealTable(m_session).trades(row.id);
            if (!trades)
                return trades.error();
            row.deal.vehicle = vehicle.vehicle;
            row.deal.trades = {trades->begin(), trades->end()};
            for (TradeRecord &trade : row.deal.trades) {
                if (auto named = nameTrade(trade); !named)
                    return named;
            }
            m_story.deals << row;
        }
        return {};
    }

    /// Exports that give a trade's VIN alone: what the store knows of that vehicle.
    Result<void> nameTrade(TradeRecord &trade)
    {
        if (trade.vin.empty() || !trade.model.empty())
            return {};
        VehicleTable vehicles(m_session);
        const auto id = vehicles.idOfVin(text(trade.vin));
        if (!id || !*id)
            return id ? Result<void>() : id.error();
        const auto known = vehicles.find(**id);
        if (!known)
            return known.error();
        const VehicleRecord &vehicle = known->first.vehicle;
        trade.year = vehicle.year;
        trade.make = vehicle.make;
        trade.model = vehicle.model;
        return {};
    }

    Result<void> readBusiness()
    {
        if (auto read = into(m_story.open, openWork(m_session, m_customerId)); !read)
            return read;
        if (auto read = into(m_story.appraisals, AppraisalTable(m_session).ofCustomer(m_customerId)); !read)
            return read;
        if (auto read = into(m_story.leads, LeadTable(m_session).of(m_customerId)); !read)
            return read;
        if (auto read = into(m_story.appointments, AppointmentTable(m_session).of(m_customerId)); !read)
            return read;
        return into(m_story.heldOut, HoldoutTable(m_session).ofCustomer(m_customerId));
    }

    Result<void> readSignals()
    {
        if (auto read = into(m_story.signals, SignalTable(m_session).ofCustomer(m_customerId)); !read)
            return read;
        const auto settings = SettingTable(m_session).read();
        if (!settings)
            return settings.error();
        if (!hasFirmOffer(*settings, m_story.customer.rooftopId)) // C-01: also when the offer ended after they were taken in
            m_story.signals.removeIf([](const SignalRow &one) { return one.kind == SignalKind::CreditInquiry; });
        return {};
    }

    Session &m_session;
    std::int64_t m_customerId;
    QDate m_asOf;
    CustomerStory m_story;
};

} // namespace

bool CustomerStory::owns(std::optional<Id> vehicleId) const
{
    return std::any_of(values.begin(), values.end(), [&](const auto &one) { return one.first == vehicleId; });
}

QList<AppraisalRow> CustomerStory::openAppraisals() const
{
    QList<AppraisalRow> open;
    std::copy_if(appraisals.begin(), appraisals.end(), std::back_inserter(open),
                 [](const AppraisalRow &row) { return row.appraisal.outcome == AppraisalOutcome::Open; });
    return open;
}

QList<LeadRow> CustomerStory::openLeads() const
{
    QList<LeadRow> open;
    std::copy_if(leads.begin(), leads.end(), std::back_inserter(open),
                 [](const LeadRow &row) { return row.state != LeadState::Sold && row.state != LeadState::Lost; });
    return open;
}

Result<CustomerStory> readCustomerStory(Session &session, std::int64_t customerId, QDate asOf, qint64 nowMs)
{
    return StoryReader(session, customerId, asOf, nowMs).run();
}

} // namespace tradewind
