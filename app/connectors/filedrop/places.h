// SPDX-License-Identifier: Apache-2.0
// The one list of places in a record that a column can go to.
#pragma once

#include "connectors/filedrop/preset.h"
#include "domain/records.h"

#include <span>
#include <string_view>
#include <variant>

namespace tradewind {

/// What a place holds, which decides how text is read, what is cleaned and what is refused.
enum class Kind : std::uint8_t {
    Text,
    Name,
    FullName,
    Code,
    State,
    Zip,
    Phone,
    Email,
    Language,
    Vin,
    PayType,
    OrderStatus, ///< text
    Price,       ///< money that cannot be negative; 0 = none
    Balance,     ///< money that cannot be negative; 0 is a value
    Gain,        ///< money of either sign
    Day,         ///< a date
    Year,        ///< model year
    Miles,       ///< 0 to 1,500,000
    Months,      ///< 1 to 144; 0 = none
    Apr,         ///< percent per year
    MoneyFactor, ///< of a lease
    Flag,        ///< yes or no
    DoNot,       ///< yes or no; a word not understood counts as yes, because contacting somebody by mistake costs more
    Word,        ///< one of a fixed set
};

template<typename T>
using At = T &(*)(Record &);

using PlaceAt = std::variant<At<std::string>, At<std::optional<Money>>, At<Money>, At<QDate>, At<std::optional<int>>,
                             At<std::optional<double>>, At<bool>, At<SaleType>, At<DealStatus>, At<Condition>, At<ValueBasis>,
                             At<ValueGrade>, At<LineDecision>, At<AppraisalWay>, At<AppraisalOutcome>, At<CustomerRecord>>;

struct FieldPlace
{
    std::string_view name; ///< "buyer.lastName", as presets write it
    Kind kind;
    PlaceAt at;
    std::string_view label; ///< in words, for the mapping screen: "Buyer: last name"
    bool makesPart = false; ///< asking for it creates a co-buyer or trade, so it is asked only when there is a value
};

/// All places of an entity.
[[nodiscard]] std::span<const FieldPlace> placesOf(Entity entity);
/// The place of that name, or nullptr.
[[nodiscard]] const FieldPlace *placeOf(Entity entity, std::string_view name);
/// Empties every place but keeps the memory of its texts; turns the record into that entity when it is another.
void clearRecord(Entity entity, Record &record);

} // namespace tradewind
