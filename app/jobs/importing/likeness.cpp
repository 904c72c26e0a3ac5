// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/likeness.h"

namespace tradewind {

namespace {

std::uint32_t contactHash(const CustomerRecord &record)
{
    std::uint64_t hash = record.doNotCall | record.doNotText << 1 | record.doNotEmail << 2 | record.doNotMail << 3 | record.isBusiness << 4;
    for (const std::string *text : {&record.sourceKey, &record.firstName, &record.middleName, &record.lastName, &record.company,
                                    &record.address1, &record.address2, &record.city, &record.state, &record.zip, &record.mobilePhone,
                                    &record.homePhone, &record.workPhone, &record.email, &record.email2, &record.language})
        hash = text->empty() ? hash * 0x9e3779b97f4a7c15u + 1 : stableHash(*text, hash);
    return static_cast<std::uint32_t>(hash >> 32) | 1u;
}

Likeness likenessOf(const CustomerRecord &person, std::uint64_t source)
{
    return {identityKeys(person, source), contactHash(person)};
}

} // namespace

Likenesses likenessesOf(const Record &record, std::uint64_t source)
{
    Likenesses people;
    if (const auto *deal = std::get_if<DealRecord>(&record)) {
        people[0] = likenessOf(deal->buyer, source);
        if (deal->coBuyer)
            people[1] = likenessOf(*deal->coBuyer, source);
    } else if (const auto *order = std::get_if<RepairOrderRecord>(&record)) {
        people[0] = likenessOf(order->customer, source);
    } else if (const auto *appraisal = std::get_if<AppraisalRecord>(&record)) {
        people[0] = likenessOf(appraisal->customer, source);
    } else if (const auto *customer = std::get_if<CustomerRecord>(&record)) {
        people[0] = likenessOf(*customer, source);
    }
    return people;
}

std::uint64_t sourceFamily(std::string_view presetId)
{
    return stableHash(presetId.substr(0, presetId.find('-')), 31);
}

} // namespace tradewind
