// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/storedtexts.h"

#include "connectors/filedrop/placetext.h"
#include "store/session.h"

#include <span>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

enum class As : std::uint8_t { Text, Dollars, Day, Whole, Milli, Factor, Flag, Word };

struct Column
{
    const char *place;
    As as;
};

constexpr Column dealColumns[] = {
    {"dealNumber", As::Text},         {"saleType", As::Word},          {"status", As::Word},           {"condition", As::Word},
    {"contractOn", As::Day},          {"deliveredOn", As::Day},        {"stockNumber", As::Text},      {"salesperson", As::Text},
    {"financeManager", As::Text},     {"cashPrice", As::Dollars},      {"msrp", As::Dollars},          {"down", As::Dollars},
    {"rebate", As::Dollars},          {"frontGross", As::Dollars},     {"backGross", As::Dollars},     {"lender", As::Text},
    {"amountFinanced", As::Dollars},  {"payment", As::Dollars},        {"balloon", As::Dollars},       {"financeCharge", As::Dollars},
    {"aprPercent", As::Milli},        {"termMonths", As::Whole},       {"firstPaymentOn", As::Day},    {"maturityOn", As::Day},
    {"adjustedCapCost", As::Dollars}, {"residual", As::Dollars},       {"moneyFactor", As::Factor},    {"milesAllowedPerYear", As::Whole},
    {"milesAllowedTotal", As::Whole}, {"excessMileRate", As::Dollars}, {"dispositionFee", As::Dollars}};
constexpr Column orderColumns[] = {{"number", As::Text},           {"advisor", As::Text},          {"status", As::Text},
                                   {"openedOn", As::Day},          {"closedOn", As::Day},          {"promisedOn", As::Day},
                                   {"customerTotal", As::Dollars}, {"warrantyTotal", As::Dollars}, {"internalTotal", As::Dollars}};
constexpr Column lineColumns[] = {{"line.lineNumber", As::Text}, {"line.opCode", As::Text},   {"line.description", As::Text},
                                  {"line.payType", As::Text},    {"line.decision", As::Word}, {"line.declineReason", As::Text},
                                  {"line.amount", As::Dollars}};
constexpr Column unitColumns[] = {{"stockNumber", As::Text},  {"condition", As::Word},  {"price", As::Dollars},
                                  {"msrp", As::Dollars},      {"invoice", As::Dollars}, {"cost", As::Dollars},
                                  {"bookValue", As::Dollars}, {"inStockOn", As::Day},   {"status", As::Text}};
constexpr Column valueColumns[] = {{"vehicle.vin", As::Text}, {"provider", As::Text}, {"grade", As::Word},
                                   {"basis", As::Word},       {"valuedOn", As::Day},  {"amount", As::Dollars}};
constexpr Column personColumns[] = {{"sourceKey", As::Text},   {"firstName", As::Text}, {"lastName", As::Text},   {"company", As::Text},
                                    {"address1", As::Text},    {"city", As::Text},      {"state", As::Text},      {"zip", As::Text},
                                    {"mobilePhone", As::Text}, {"homePhone", As::Text}, {"workPhone", As::Text},  {"email", As::Text},
                                    {"doNotCall", As::Flag},   {"doNotText", As::Flag}, {"doNotEmail", As::Flag}, {"doNotMail", As::Flag}};
constexpr Column vehicleColumns[] = {{"vin", As::Text},  {"year", As::Whole},         {"make", As::Text},      {"model", As::Text},
                                     {"trim", As::Text}, {"exteriorColor", As::Text}, {"odometer", As::Whole}, {"odometerOn", As::Day}};

/// The column as the text its place has; words and amounts go through a record, so that they are spelled as everywhere.
std::string textOf(const Row &row, int at, As as, Entity entity, const std::string &name)
{
    if (row.isNull(at))
        return {};
    const auto money = [](Money value) {
        Record record = InventoryRecord();
        std::get<InventoryRecord>(record).price = value;
        return placeText(*placeOf(Entity::Inventory, "price"), record);
    };
    switch (as) {
    case As::Text:
        return row.utf8(at);
    case As::Dollars:
        return money(*row.money(at));
    case As::Day:
        return row.day(at).toString(Qt::ISODate).toStdString();
    case As::Whole:
        return std::to_string(row.id(at));
    case As::Milli:
        return money(Money{(row.id(at) + 5) / 10}); // hundredths of a percent are all that terms have
    case As::Factor: {
        Record record = DealRecord();
        std::get<DealRecord>(record).moneyFactor = double(row.id(at)) / 1e8;
        return placeText(*placeOf(Entity::Deal, "moneyFactor"), record);
    }
    case As::Flag:
        return row.flag(at) ? "true" : "";
    case As::Word: {
        Record record;
        clearRecord(entity, record);
        const FieldPlace *place = placeOf(entity, name);
        if (!place)
            return {};
        std::visit(
            [&](auto reach) {
                using Value = std::remove_reference_t<decltype(reach(record))>;
                if constexpr (std::is_enum_v<Value>)
                    reach(record) = Value(row.id(at));
            },
            place->at);
        return placeText(*place, record);
    }
    }
    return {};
}

int take(const Row &row, int at, std::span<const Column> columns, Entity entity, const std::string &prefix,
         std::map<std::string, std::string> &values)
{
    for (const Column &column : columns) {
        const std::string place = prefix + column.place;
        values[place] = textOf(row, at++, column.as, entity, place);
    }
    return at;
}

void addFullName(std::map<std::string, std::string> &values, const std::string &prefix)
{
    const std::string &first = values[prefix + "firstName"], &last = values[prefix + "lastName"];
    values[prefix + "fullName"] = first.empty() ? last : last + ", " + first;
}

} // namespace

Result<std::multimap<std::string, StoredTexts>> storedTexts(Session &session, const Preset &rows, Id sourceId)
{
    std::multimap<std::string, StoredTexts> all;
    std::map<Id, std::vector<std::map<std::string, std::string>>> lines;
    if (rows.entity == Entity::RepairOrder) {
        const auto read = session.each(u"read_source_repair_lines"_s, {sourceId}, [&](const Row &row) {
            take(row, 1, lineColumns, Entity::RepairOrder, {}, lines[row.id(0)].emplace_back());
        });
        if (!read)
            return read.error();
    }
    const QString statement = rows.entity == Entity::Deal          ? u"read_source_deals"_s
                              : rows.entity == Entity::RepairOrder ? u"read_source_repair_orders"_s
                              : rows.entity == Entity::Inventory   ? u"read_source_inventory"_s
                                                                   : u"read_source_valuations"_s;
    const auto read = session.each(statement, {sourceId}, [&](const Row &row) {
        StoredTexts stored;
        stored.id = row.id(0);
        auto &values = stored.values;
        switch (rows.entity) {
        case Entity::Deal: {
            const int at = take(row, 1, dealColumns, Entity::Deal, {}, values);
            take(row, take(row, at, personColumns, Entity::Deal, "buyer.", values), vehicleColumns, Entity::Deal, "vehicle.", values);
            addFullName(values, "buyer.");
            break;
        }
        case Entity::RepairOrder: {
            const int at = take(row, 1, orderColumns, Entity::RepairOrder, {}, values);
            take(row, take(row, at, personColumns, Entity::RepairOrder, "customer.", values), vehicleColumns, Entity::RepairOrder,
                 "vehicle.", values);
            addFullName(values, "customer.");
            stored.lines = lines[stored.id];
            break;
        }
        case Entity::Inventory:
            take(row, take(row, 1, unitColumns, Entity::Inventory, {}, values), std::span(vehicleColumns).first(7), Entity::Inventory,
                 "vehicle.", values);
            break;
        default:
            take(row, 1, valueColumns, Entity::Valuation, {}, values);
        }
        all.emplace(values[rows.key.front()], std::move(stored));
    });
    return read ? Result(std::move(all)) : read.error();
}

Result<std::vector<StoredTexts>> customerTexts(Session &session, const std::string &sourceKey)
{
    std::vector<StoredTexts> all;
    const auto read = session.each(u"read_customers_by_key"_s, {sourceKey}, [&](const Row &row) {
        StoredTexts stored;
        stored.id = row.id(0);
        take(row, 1, personColumns, Entity::Customer, {}, stored.values);
        addFullName(stored.values, {});
        all.push_back(std::move(stored));
    });
    return read ? Result(std::move(all)) : read.error();
}

} // namespace tradewind
