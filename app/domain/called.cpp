// SPDX-License-Identifier: Apache-2.0
#include "domain/called.h"

#include "base/utf8.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString vehicleName(std::optional<int> year, const std::string &make, const std::string &model, const std::string &trim)
{
    return QString((year ? QString::number(*year) : QString()) + u' ' + text(model.empty() ? make : model) + u' ' + text(trim))
        .simplified();
}

} // namespace

QString calledName(const CustomerRecord &customer)
{
    return customer.company.empty() ? (text(customer.firstName) + u' ' + text(customer.lastName)).trimmed() : text(customer.company);
}

QString calledName(const VehicleRecord &vehicle)
{
    return vehicleName(vehicle.year, vehicle.make, vehicle.model, vehicle.trim);
}

QString calledName(const TradeRecord &trade)
{
    const QString name = vehicleName(trade.year, trade.make, trade.model, {});
    return name.isEmpty() ? text(trade.vin) : name;
}

} // namespace tradewind
