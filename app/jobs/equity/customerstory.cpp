// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/customerstory.h"

#include "compliance/firmoffer.h"
#include "store/session.h"
#include "store/settingtable.h"

namespace tradewind {

Result<CustomerStory> readCustomerStory(Session &session, std::int64_t customerId, const std::vector<std::int64_t> &vehicleIds, QDate asOf,
                                        qint64 nowMs)
{
    CustomerStory story;
    story.readAt = nowMs;
    auto customer = CustomerTable(session).find(customerId);
    if (!customer)
        return customer.error();
    story.customer = std::move(*customer);
    auto contacts = livingContacts(session, customerId, story.customer.customer);
    if (!contacts)
        return contacts.error();
    story.contacts = *std::move(contacts);
    auto ways = waysToReach(session, story.customer, story.contacts, nowMs);
    auto open = openWork(session, customerId);
    if (!ways || !open)
        return ways ? open.error() : ways.error();
    story.ways = *std::move(ways);
    story.open = *std::move(open);
    Conversation said;
    said.customerId = customerId;
    said.address = QStringLiteral("?"); // nobody's
    auto messages = readThread(session, said);
    auto notes = CustomerNoteTable(session).ofCustomer(customerId);
    if (!messages || !notes)
        return messages ? notes.error() : messages.error();
    story.messages = *std::move(messages);
    story.notes = *std::move(notes);
    auto heldOut = HoldoutTable(session).ofCustomer(customerId);
    if (!heldOut)
        return heldOut.error();
    story.heldOut = *std::move(heldOut);
    for (const std::int64_t vehicleId : vehicleIds) {
        const auto orders = RepairOrderTable(session).ofVehicle(vehicleId);
        if (!orders)
            return orders.error();
        story.orders << *orders;
        const auto crossings = EquityTable(session).crossingsOf(vehicleId);
        if (!crossings)
            return crossings.error();
        story.crossings << *crossings;
        auto vehicle = readDeskVehicle(session, vehicleId, asOf);
        if (!vehicle)
            return vehicle.error();
        story.values.emplace_back(vehicleId, std::move(vehicle->facts.values));
    }
    auto signals = SignalTable(session).ofCustomer(customerId);
    const auto settings = SettingTable(session).read();
    if (!signals || !settings)
        return signals ? settings.error() : signals.error();
    story.signals = *std::move(signals);
    if (!hasFirmOffer(*settings, story.customer.rooftopId)) // C-01: also when the offer ended after they were taken in
        story.signals.removeIf([](const SignalRow &one) { return one.kind == SignalKind::CreditInquiry; });
    return story;
}

} // namespace tradewind
