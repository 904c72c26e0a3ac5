// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/places.h"

#include <algorithm>

namespace tradewind {

namespace {

// Owners: the part of a record a place belongs to. The record holds the right alternative: clearRecord() sees to it.
DealRecord &deal(Record &r)
{
    return *std::get_if<DealRecord>(&r);
}
ValuationRecord &valuation(Record &r)
{
    return *std::get_if<ValuationRecord>(&r);
}
RepairOrderRecord &repairOrder(Record &r)
{
    return *std::get_if<RepairOrderRecord>(&r);
}
InventoryRecord &inventory(Record &r)
{
    return *std::get_if<InventoryRecord>(&r);
}
PayoffQuoteRecord &payoffQuote(Record &r)
{
    return *std::get_if<PayoffQuoteRecord>(&r);
}
CustomerRecord &customer(Record &r)
{
    return *std::get_if<CustomerRecord>(&r);
}
CustomerRecord &buyer(Record &r)
{
    return deal(r).buyer;
}
CustomerRecord &coBuyer(Record &r)
{
    auto &made = deal(r).coBuyer;
    return made ? *made : made.emplace();
}
VehicleRecord &dealVehicle(Record &r)
{
    return deal(r).vehicle;
}
VehicleRecord &valuedVehicle(Record &r)
{
    return valuation(r).vehicle;
}
VehicleRecord &repairedVehicle(Record &r)
{
    return repairOrder(r).vehicle;
}
VehicleRecord &stockedVehicle(Record &r)
{
    return inventory(r).vehicle;
}
CustomerRecord &repairCustomer(Record &r)
{
    return repairOrder(r).customer;
}
RepairLineRecord &line(Record &r)
{
    return repairOrder(r).lines.front();
}

template<std::size_t Index>
TradeRecord &trade(Record &r)
{
    auto &trades = deal(r).trades;
    if (trades.size() <= Index)
        trades.resize(Index + 1);
    return trades[Index];
}

template<auto Owner, auto Member>
auto &at(Record &r)
{
    return Owner(r).*Member;
}

constexpr Place dealPlaces[] = {
    Place{"dealNumber", Kind::Code, &at<deal, &DealRecord::dealNumber>, "Deal number"},
    Place{"saleType", Kind::Word, &at<deal, &DealRecord::saleType>, "Sale type"},
    Place{"status", Kind::Word, &at<deal, &DealRecord::status>, "Deal status"},
    Place{"condition", Kind::Word, &at<deal, &DealRecord::condition>, "New or used"},
    Place{"contractOn", Kind::Day, &at<deal, &DealRecord::contractOn>, "Contract date"},
    Place{"deliveredOn", Kind::Day, &at<deal, &DealRecord::deliveredOn>, "Delivery date"},
    Place{"stockNumber", Kind::Code, &at<deal, &DealRecord::stockNumber>, "Stock number"},
    Place{"salesperson", Kind::Name, &at<deal, &DealRecord::salesperson>, "Salesperson"},
    Place{"financeManager", Kind::Name, &at<deal, &DealRecord::financeManager>, "Finance manager"},
    Place{"cashPrice", Kind::Price, &at<deal, &DealRecord::cashPrice>, "Cash price"},
    Place{"msrp", Kind::Price, &at<deal, &DealRecord::msrp>, "MSRP"},
    Place{"down", Kind::Balance, &at<deal, &DealRecord::down>, "Down payment"},
    Place{"rebate", Kind::Balance, &at<deal, &DealRecord::rebate>, "Rebate"},
    Place{"frontGross", Kind::Gain, &at<deal, &DealRecord::frontGross>, "Front gross"},
    Place{"backGross", Kind::Gain, &at<deal, &DealRecord::backGross>, "Back gross"},
    Place{"lender", Kind::Text, &at<deal, &DealRecord::lender>, "Lender"},
    Place{"amountFinanced", Kind::Price, &at<deal, &DealRecord::amountFinanced>, "Amount financed"},
    Place{"payment", Kind::Price, &at<deal, &DealRecord::payment>, "Monthly payment"},
    Place{"balloon", Kind::Price, &at<deal, &DealRecord::balloon>, "Balloon"},
    Place{"financeCharge", Kind::Balance, &at<deal, &DealRecord::financeCharge>, "Finance charge"},
    Place{"aprPercent", Kind::Apr, &at<deal, &DealRecord::aprPercent>, "APR"},
    Place{"termMonths", Kind::Months, &at<deal, &DealRecord::termMonths>, "Term"},
    Place{"firstPaymentOn", Kind::Day, &at<deal, &DealRecord::firstPaymentOn>, "First payment"},
    Place{"maturityOn", Kind::Day, &at<deal, &DealRecord::maturityOn>, "Last payment"},
    Place{"adjustedCapCost", Kind::Price, &at<deal, &DealRecord::adjustedCapCost>, "Adjusted cap cost"},
    Place{"residual", Kind::Price, &at<deal, &DealRecord::residual>, "Residual"},
    Place{"moneyFactor", Kind::MoneyFactor, &at<deal, &DealRecord::moneyFactor>, "Money factor"},
    Place{"milesAllowedPerYear", Kind::Miles, &at<deal, &DealRecord::milesAllowedPerYear>, "Miles a year"},
    Place{"milesAllowedTotal", Kind::Miles, &at<deal, &DealRecord::milesAllowedTotal>, "Miles in all"},
    Place{"excessMileRate", Kind::Price, &at<deal, &DealRecord::excessMileRate>, "Rate per excess mile"},
    Place{"dispositionFee", Kind::Balance, &at<deal, &DealRecord::dispositionFee>, "Disposition fee"},
    Place{"balance", Kind::Balance, &at<deal, &DealRecord::balance>, "Balance"},
    Place{"balanceOn", Kind::Day, &at<deal, &DealRecord::balanceOn>, "Interest paid through"},
    Place{"payoffQuote", Kind::Balance, &at<deal, &DealRecord::payoffQuote>, "Payoff quote"},
    Place{"payoffGoodThrough", Kind::Day, &at<deal, &DealRecord::payoffGoodThrough>, "Payoff good through"},
    Place{"payoffSource", Kind::Text, &at<deal, &DealRecord::payoffSource>, "Payoff source"},
    Place{"vehicleValue", Kind::Price, &at<deal, &DealRecord::vehicleValue>, "Vehicle value at contract"},
    Place{"buyer.sourceKey", Kind::Code, &at<buyer, &CustomerRecord::sourceKey>, "Buyer: customer number"},
    Place{"buyer.isBusiness", Kind::Flag, &at<buyer, &CustomerRecord::isBusiness>, "Buyer: is a business"},
    Place{"buyer.firstName", Kind::Name, &at<buyer, &CustomerRecord::firstName>, "Buyer: first name"},
    Place{"buyer.middleName", Kind::Name, &at<buyer, &CustomerRecord::middleName>, "Buyer: middle name"},
    Place{"buyer.lastName", Kind::Name, &at<buyer, &CustomerRecord::lastName>, "Buyer: last name"},
    Place{"buyer.company", Kind::Text, &at<buyer, &CustomerRecord::company>, "Buyer: company"},
    Place{"buyer.address1", Kind::Text, &at<buyer, &CustomerRecord::address1>, "Buyer: street"},
    Place{"buyer.address2", Kind::Text, &at<buyer, &CustomerRecord::address2>, "Buyer: street, second line"},
    Place{"buyer.city", Kind::Name, &at<buyer, &CustomerRecord::city>, "Buyer: city"},
    Place{"buyer.state", Kind::State, &at<buyer, &CustomerRecord::state>, "Buyer: state"},
    Place{"buyer.zip", Kind::Zip, &at<buyer, &CustomerRecord::zip>, "Buyer: ZIP"},
    Place{"buyer.mobilePhone", Kind::Phone, &at<buyer, &CustomerRecord::mobilePhone>, "Buyer: mobile phone"},
    Place{"buyer.homePhone", Kind::Phone, &at<buyer, &CustomerRecord::homePhone>, "Buyer: home phone"},
    Place{"buyer.workPhone", Kind::Phone, &at<buyer, &CustomerRecord::workPhone>, "Buyer: work phone"},
    Place{"buyer.email", Kind::Email, &at<buyer, &CustomerRecord::email>, "Buyer: e-mail"},
    Place{"buyer.email2", Kind::Email, &at<buyer, &CustomerRecord::email2>, "Buyer: second e-mail"},
    Place{"buyer.language", Kind::Language, &at<buyer, &CustomerRecord::language>, "Buyer: language"},
    Place{"buyer.doNotCall", Kind::DoNot, &at<buyer, &CustomerRecord::doNotCall>, "Buyer: do not call"},
    Place{"buyer.doNotText", Kind::DoNot, &at<buyer, &CustomerRecord::doNotText>, "Buyer: do not text"},
    Place{"buyer.doNotEmail", Kind::DoNot, &at<buyer, &CustomerRecord::doNotEmail>, "Buyer: do not e-mail"},
    Place{"buyer.doNotMail", Kind::DoNot, &at<buyer, &CustomerRecord::doNotMail>, "Buyer: do not mail"},
    Place{"buyer.fullName", Kind::FullName, &buyer, "Buyer: full name"},
    Place{"coBuyer.sourceKey", Kind::Code, &at<coBuyer, &CustomerRecord::sourceKey>, "Co-buyer: customer number", true},
    Place{"coBuyer.isBusiness", Kind::Flag, &at<coBuyer, &CustomerRecord::isBusiness>, "Co-buyer: is a business", true},
    Place{"coBuyer.firstName", Kind::Name, &at<coBuyer, &CustomerRecord::firstName>, "Co-buyer: first name", true},
    Place{"coBuyer.middleName", Kind::Name, &at<coBuyer, &CustomerRecord::middleName>, "Co-buyer: middle name", true},
    Place{"coBuyer.lastName", Kind::Name, &at<coBuyer, &CustomerRecord::lastName>, "Co-buyer: last name", true},
    Place{"coBuyer.company", Kind::Text, &at<coBuyer, &CustomerRecord::company>, "Co-buyer: company", true},
    Place{"coBuyer.address1", Kind::Text, &at<coBuyer, &CustomerRecord::address1>, "Co-buyer: street", true},
    Place{"coBuyer.address2", Kind::Text, &at<coBuyer, &CustomerRecord::address2>, "Co-buyer: street, second line", true},
    Place{"coBuyer.city", Kind::Name, &at<coBuyer, &CustomerRecord::city>, "Co-buyer: city", true},
    Place{"coBuyer.state", Kind::State, &at<coBuyer, &CustomerRecord::state>, "Co-buyer: state", true},
    Place{"coBuyer.zip", Kind::Zip, &at<coBuyer, &CustomerRecord::zip>, "Co-buyer: ZIP", true},
    Place{"coBuyer.mobilePhone", Kind::Phone, &at<coBuyer, &CustomerRecord::mobilePhone>, "Co-buyer: mobile phone", true},
    Place{"coBuyer.homePhone", Kind::Phone, &at<coBuyer, &CustomerRecord::homePhone>, "Co-buyer: home phone", true},
    Place{"coBuyer.workPhone", Kind::Phone, &at<coBuyer, &CustomerRecord::workPhone>, "Co-buyer: work phone", true},
    Place{"coBuyer.email", Kind::Email, &at<coBuyer, &CustomerRecord::email>, "Co-buyer: e-mail", true},
    Place{"coBuyer.email2", Kind::Email, &at<coBuyer, &CustomerRecord::email2>, "Co-buyer: second e-mail", true},
    Place{"coBuyer.language", Kind::Language, &at<coBuyer, &CustomerRecord::language>, "Co-buyer: language", true},
    Place{"coBuyer.doNotCall", Kind::DoNot, &at<coBuyer, &CustomerRecord::doNotCall>, "Co-buyer: do not call", true},
    Place{"coBuyer.doNotText", Kind::DoNot, &at<coBuyer, &CustomerRecord::doNotText>, "Co-buyer: do not text", true},
    Place{"coBuyer.doNotEmail", Kind::DoNot, &at<coBuyer, &CustomerRecord::doNotEmail>, "Co-buyer: do not e-mail", true},
    Place{"coBuyer.doNotMail", Kind::DoNot, &at<coBuyer, &CustomerRecord::doNotMail>, "Co-buyer: do not mail", true},
    Place{"coBuyer.fullName", Kind::FullName, &coBuyer, "Co-buyer: full name", true},
    Place{"vehicle.vin", Kind::Vin, &at<dealVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    Place{"vehicle.year", Kind::Year, &at<dealVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    Place{"vehicle.make", Kind::Text, &at<dealVehicle, &VehicleRecord::make>, "Vehicle: make"},
    Place{"vehicle.model", Kind::Text, &at<dealVehicle, &VehicleRecord::model>, "Vehicle: model"},
    Place{"vehicle.trim", Kind::Text, &at<dealVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    Place{"vehicle.body", Kind::Text, &at<dealVehicle, &VehicleRecord::body>, "Vehicle: body"},
    Place{"vehicle.exteriorColor", Kind::Text, &at<dealVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    Place{"vehicle.odometer", Kind::Miles, &at<dealVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    Place{"vehicle.odometerOn", Kind::Day, &at<dealVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    Place{"vehicle.inServiceOn", Kind::Day, &at<dealVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    Place{"vehicle.warrantyEndsOn", Kind::Day, &at<dealVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
    Place{"trade1.vin", Kind::Vin, &at<trade<0>, &TradeRecord::vin>, "First trade: VIN", true},
    Place{"trade1.year", Kind::Year, &at<trade<0>, &TradeRecord::year>, "First trade: model year", true},
    Place{"trade1.make", Kind::Text, &at<trade<0>, &TradeRecord::make>, "First trade: make", true},
    Place{"trade1.model", Kind::Text, &at<trade<0>, &TradeRecord::model>, "First trade: model", true},
    Place{"trade1.odometer", Kind::Miles, &at<trade<0>, &TradeRecord::odometer>, "First trade: odometer", true},
    Place{"trade1.allowance", Kind::Price, &at<trade<0>, &TradeRecord::allowance>, "First trade: allowance", true},
    Place{"trade1.actualCashValue", Kind::Price, &at<trade<0>, &TradeRecord::actualCashValue>, "First trade: actual cash value", true},
    Place{"trade1.payoff", Kind::Price, &at<trade<0>, &TradeRecord::payoff>, "First trade: payoff", true},
    Place{"trade2.vin", Kind::Vin, &at<trade<1>, &TradeRecord::vin>, "Second trade: VIN", true},
    Place{"trade2.year", Kind::Year, &at<trade<1>, &TradeRecord::year>, "Second trade: model year", true},
    Place{"trade2.make", Kind::Text, &at<trade<1>, &TradeRecord::make>, "Second trade: make", true},
    Place{"trade2.model", Kind::Text, &at<trade<1>, &TradeRecord::model>, "Second trade: model", true},
    Place{"trade2.odometer", Kind::Miles, &at<trade<1>, &TradeRecord::odometer>, "Second trade: odometer", true},
    Place{"trade2.allowance", Kind::Price, &at<trade<1>, &TradeRecord::allowance>, "Second trade: allowance", true},
    Place{"trade2.actualCashValue", Kind::Price, &at<trade<1>, &TradeRecord::actualCashValue>, "Second trade: actual cash value", true},
    Place{"trade2.payoff", Kind::Price, &at<trade<1>, &TradeRecord::payoff>, "Second trade: payoff", true},
};

constexpr Place valuationPlaces[] = {
    Place{"provider", Kind::Text, &at<valuation, &ValuationRecord::provider>, "Book or auction"},
    Place{"grade", Kind::Word, &at<valuation, &ValuationRecord::grade>, "Grade"},
    Place{"basis", Kind::Word, &at<valuation, &ValuationRecord::basis>, "Basis"},
    Place{"valuedOn", Kind::Day, &at<valuation, &ValuationRecord::valuedOn>, "Valued on"},
    Place{"odometer", Kind::Miles, &at<valuation, &ValuationRecord::odometer>, "Odometer valued at"},
    Place{"region", Kind::Text, &at<valuation, &ValuationRecord::region>, "Region"},
    Place{"amount", Kind::Price, &at<valuation, &ValuationRecord::amount>, "Value"},
    Place{"vehicle.vin", Kind::Vin, &at<valuedVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    Place{"vehicle.year", Kind::Year, &at<valuedVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    Place{"vehicle.make", Kind::Text, &at<valuedVehicle, &VehicleRecord::make>, "Vehicle: make"},
    Place{"vehicle.model", Kind::Text, &at<valuedVehicle, &VehicleRecord::model>, "Vehicle: model"},
    Place{"vehicle.trim", Kind::Text, &at<valuedVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    Place{"vehicle.body", Kind::Text, &at<valuedVehicle, &VehicleRecord::body>, "Vehicle: body"},
    Place{"vehicle.exteriorColor", Kind::Text, &at<valuedVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    Place{"vehicle.odometer", Kind::Miles, &at<valuedVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    Place{"vehicle.odometerOn", Kind::Day, &at<valuedVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    Place{"vehicle.inServiceOn", Kind::Day, &at<valuedVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    Place{"vehicle.warrantyEndsOn", Kind::Day, &at<valuedVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
};

constexpr Place repairOrderPlaces[] = {
    Place{"number", Kind::Code, &at<repairOrder, &RepairOrderRecord::number>, "RO number"},
    Place{"advisor", Kind::Name, &at<repairOrder, &RepairOrderRecord::advisor>, "Advisor"},
    Place{"status", Kind::OrderStatus, &at<repairOrder, &RepairOrderRecord::status>, "Open or closed"},
    Place{"openedOn", Kind::Day, &at<repairOrder, &RepairOrderRecord::openedOn>, "Opened"},
    Place{"closedOn", Kind::Day, &at<repairOrder, &RepairOrderRecord::closedOn>, "Closed"},
    Place{"promisedOn", Kind::Day, &at<repairOrder, &RepairOrderRecord::promisedOn>, "Promised"},
    Place{"customerTotal", Kind::Gain, &at<repairOrder, &RepairOrderRecord::customerTotal>, "Customer pay total"},
    Place{"warrantyTotal", Kind::Gain, &at<repairOrder, &RepairOrderRecord::warrantyTotal>, "Warranty total"},
    Place{"internalTotal", Kind::Gain, &at<repairOrder, &RepairOrderRecord::internalTotal>, "Internal total"},
    Place{"line.lineNumber", Kind::Code, &at<line, &RepairLineRecord::lineNumber>, "Line: line"},
    Place{"line.opCode", Kind::Code, &at<line, &RepairLineRecord::opCode>, "Line: op code"},
    Place{"line.description", Kind::Text, &at<line, &RepairLineRecord::description>, "Line: description"},
    Place{"line.payType", Kind::PayType, &at<line, &RepairLineRecord::payType>, "Line: pay type"},
    Place{"line.declineReason", Kind::Text, &at<line, &RepairLineRecord::declineReason>, "Line: reason declined"},
    Place{"line.decision", Kind::Word, &at<line, &RepairLineRecord::decision>, "Line: decision"},
    Place{"line.amount", Kind::Gain, &at<line, &RepairLineRecord::amount>, "Line: amount"},
    Place{"customer.sourceKey", Kind::Code, &at<repairCustomer, &CustomerRecord::sourceKey>, "Customer: customer number"},
    Place{"customer.isBusiness", Kind::Flag, &at<repairCustomer, &CustomerRecord::isBusiness>, "Customer: is a business"},
    Place{"customer.firstName", Kind::Name, &at<repairCustomer, &CustomerRecord::firstName>, "Customer: first name"},
    Place{"customer.middleName", Kind::Name, &at<repairCustomer, &CustomerRecord::middleName>, "Customer: middle name"},
    Place{"customer.lastName", Kind::Name, &at<repairCustomer, &CustomerRecord::lastName>, "Customer: last name"},
    Place{"customer.company", Kind::Text, &at<repairCustomer, &CustomerRecord::company>, "Customer: company"},
    Place{"customer.address1", Kind::Text, &at<repairCustomer, &CustomerRecord::address1>, "Customer: street"},
    Place{"customer.address2", Kind::Text, &at<repairCustomer, &CustomerRecord::address2>, "Customer: street, second line"},
    Place{"customer.city", Kind::Name, &at<repairCustomer, &CustomerRecord::city>, "Customer: city"},
    Place{"customer.state", Kind::State, &at<repairCustomer, &CustomerRecord::state>, "Customer: state"},
    Place{"customer.zip", Kind::Zip, &at<repairCustomer, &CustomerRecord::zip>, "Customer: ZIP"},
    Place{"customer.mobilePhone", Kind::Phone, &at<repairCustomer, &CustomerRecord::mobilePhone>, "Customer: mobile phone"},
    Place{"customer.homePhone", Kind::Phone, &at<repairCustomer, &CustomerRecord::homePhone>, "Customer: home phone"},
    Place{"customer.workPhone", Kind::Phone, &at<repairCustomer, &CustomerRecord::workPhone>, "Customer: work phone"},
    Place{"customer.email", Kind::Email, &at<repairCustomer, &CustomerRecord::email>, "Customer: e-mail"},
    Place{"customer.email2", Kind::Email, &at<repairCustomer, &CustomerRecord::email2>, "Customer: second e-mail"},
    Place{"customer.language", Kind::Language, &at<repairCustomer, &CustomerRecord::language>, "Customer: language"},
    Place{"customer.doNotCall", Kind::DoNot, &at<repairCustomer, &CustomerRecord::doNotCall>, "Customer: do not call"},
    Place{"customer.doNotText", Kind::DoNot, &at<repairCustomer, &CustomerRecord::doNotText>, "Customer: do not text"},
    Place{"customer.doNotEmail", Kind::DoNot, &at<repairCustomer, &CustomerRecord::doNotEmail>, "Customer: do not e-mail"},
    Place{"customer.doNotMail", Kind::DoNot, &at<repairCustomer, &CustomerRecord::doNotMail>, "Customer: do not mail"},
    Place{"customer.fullName", Kind::FullName, &repairCustomer, "Customer: full name"},
    Place{"vehicle.vin", Kind::Vin, &at<repairedVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    Place{"vehicle.year", Kind::Year, &at<repairedVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    Place{"vehicle.make", Kind::Text, &at<repairedVehicle, &VehicleRecord::make>, "Vehicle: make"},
    Place{"vehicle.model", Kind::Text, &at<repairedVehicle, &VehicleRecord::model>, "Vehicle: model"},
    Place{"vehicle.trim", Kind::Text, &at<repairedVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    Place{"vehicle.body", Kind::Text, &at<repairedVehicle, &VehicleRecord::body>, "Vehicle: body"},
    Place{"vehicle.exteriorColor", Kind::Text, &at<repairedVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    Place{"vehicle.odometer", Kind::Miles, &at<repairedVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    Place{"vehicle.odometerOn", Kind::Day, &at<repairedVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    Place{"vehicle.inServiceOn", Kind::Day, &at<repairedVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    Place{"vehicle.warrantyEndsOn", Kind::Day, &at<repairedVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
};

constexpr Place inventoryPlaces[] = {
    Place{"stockNumber", Kind::Code, &at<inventory, &InventoryRecord::stockNumber>, "Stock number"},
    Place{"condition", Kind::Word, &at<inventory, &InventoryRecord::condition>, "New or used"},
    Place{"price", Kind::Price, &at<inventory, &InventoryRecord::price>, "Price"},
    Place{"msrp", Kind::Price, &at<inventory, &InventoryRecord::msrp>, "MSRP"},
    Place{"invoice", Kind::Price, &at<inventory, &InventoryRecord::invoice>, "Invoice"},
    Place{"cost", Kind::Price, &at<inventory, &InventoryRecord::cost>, "Cost"},
    Place{"bookValue", Kind::Price, &at<inventory, &InventoryRecord::bookValue>, "Book value"},
    Place{"inStockOn", Kind::Day, &at<inventory, &InventoryRecord::inStockOn>, "In stock since"},
    Place{"status", Kind::Text, &at<inventory, &InventoryRecord::status>, "Status"},
    Place{"vehicle.vin", Kind::Vin, &at<stockedVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    Place{"vehicle.year", Kind::Year, &at<stockedVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    Place{"vehicle.make", Kind::Text, &at<stockedVehicle, &VehicleRecord::make>, "Vehicle: make"},
    Place{"vehicle.model", Kind::Text, &at<stockedVehicle, &VehicleRecord::model>, "Vehicle: model"},
    Place{"vehicle.trim", Kind::Text, &at<stockedVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    Place{"vehicle.body", Kind::Text, &at<stockedVehicle, &VehicleRecord::body>, "Vehicle: body"},
    Place{"vehicle.exteriorColor", Kind::Text, &at<stockedVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    Place{"vehicle.odometer", Kind::Miles, &at<stockedVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    Place{"vehicle.odometerOn", Kind::Day, &at<stockedVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    Place{"vehicle.inServiceOn", Kind::Day, &at<stockedVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    Place{"vehicle.warrantyEndsOn", Kind::Day, &at<stockedVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
};

constexpr Place payoffQuotePlaces[] = {
    Place{"vin", Kind::Vin, &at<payoffQuote, &PayoffQuoteRecord::vin>, "VIN"},
    Place{"dealNumber", Kind::Code, &at<payoffQuote, &PayoffQuoteRecord::dealNumber>, "Deal number"},
    Place{"source", Kind::Text, &at<payoffQuote, &PayoffQuoteRecord::source>, "Lender or source"},
    Place{"payoff", Kind::Balance, &at<payoffQuote, &PayoffQuoteRecord::payoff>, "Payoff"},
    Place{"balance", Kind::Balance, &at<payoffQuote, &PayoffQuoteRecord::balance>, "Balance"},
    Place{"quotedOn", Kind::Day, &at<payoffQuote, &PayoffQuoteRecord::quotedOn>, "Quoted on"},
    Place{"goodThrough", Kind::Day, &at<payoffQuote, &PayoffQuoteRecord::goodThrough>, "Good through"},
};

constexpr Place customerPlaces[] = {
    Place{"sourceKey", Kind::Code, &at<customer, &CustomerRecord::sourceKey>, "Customer number"},
    Place{"isBusiness", Kind::Flag, &at<customer, &CustomerRecord::isBusiness>, "Is a business"},
    Place{"firstName", Kind::Name, &at<customer, &CustomerRecord::firstName>, "First name"},
    Place{"middleName", Kind::Name, &at<customer, &CustomerRecord::middleName>, "Middle name"},
    Place{"lastName", Kind::Name, &at<customer, &CustomerRecord::lastName>, "Last name"},
    Place{"company", Kind::Text, &at<customer, &CustomerRecord::company>, "Company"},
    Place{"address1", Kind::Text, &at<customer, &CustomerRecord::address1>, "Street"},
    Place{"address2", Kind::Text, &at<customer, &CustomerRecord::address2>, "Street, second line"},
    Place{"city", Kind::Name, &at<customer, &CustomerRecord::city>, "City"},
    Place{"state", Kind::State, &at<customer, &CustomerRecord::state>, "State"},
    Place{"zip", Kind::Zip, &at<customer, &CustomerRecord::zip>, "ZIP"},
    Place{"mobilePhone", Kind::Phone, &at<customer, &CustomerRecord::mobilePhone>, "Mobile phone"},
    Place{"homePhone", Kind::Phone, &at<customer, &CustomerRecord::homePhone>, "Home phone"},
    Place{"workPhone", Kind::Phone, &at<customer, &CustomerRecord::workPhone>, "Work phone"},
    Place{"email", Kind::Email, &at<customer, &CustomerRecord::email>, "E-mail"},
    Place{"email2", Kind::Email, &at<customer, &CustomerRecord::email2>, "Second e-mail"},
    Place{"language", Kind::Language, &at<customer, &CustomerRecord::language>, "Language"},
    Place{"doNotCall", Kind::DoNot, &at<customer, &CustomerRecord::doNotCall>, "Do not call"},
    Place{"doNotText", Kind::DoNot, &at<customer, &CustomerRecord::doNotText>, "Do not text"},
    Place{"doNotEmail", Kind::DoNot, &at<customer, &CustomerRecord::doNotEmail>, "Do not e-mail"},
    Place{"doNotMail", Kind::DoNot, &at<customer, &CustomerRecord::doNotMail>, "Do not mail"},
    Place{"fullName", Kind::FullName, &customer, "Full name"},
};

template<typename T>
void clear(T &value)
{
    value = T{};
}
void clear(std::string &text)
{
    text.clear();
}
void clear(CustomerRecord &) {} // each of its values is a place of its own

template<typename R>
void become(Record &record)
{
    if (!std::holds_alternative<R>(record))
        record.emplace<R>();
}

} // namespace

std::span<const Place> placesOf(Entity entity)
{
    switch (entity) {
    case Entity::Deal:
        return dealPlaces;
    case Entity::Valuation:
        return valuationPlaces;
    case Entity::RepairOrder:
        return repairOrderPlaces;
    case Entity::Inventory:
        return inventoryPlaces;
    case Entity::PayoffQuote:
        return payoffQuotePlaces;
    case Entity::Customer:
        return customerPlaces;
    }
    return {};
}

const Place *placeOf(Entity entity, std::string_view name)
{
    const auto places = placesOf(entity);
    const auto found = std::find_if(places.begin(), places.end(), [&](const Place &place) { return place.name == name; });
    return found == places.end() ? nullptr : &*found;
}

void clearRecord(Entity entity, Record &record)
{
    switch (entity) {
    case Entity::Deal:
        become<DealRecord>(record);
        deal(record).coBuyer.reset();
        deal(record).trades.clear();
        break;
    case Entity::Valuation:
        become<ValuationRecord>(record);
        break;
    case Entity::RepairOrder:
        become<RepairOrderRecord>(record);
        repairOrder(record).lines.resize(1);
        break;
    case Entity::Inventory:
        become<InventoryRecord>(record);
        break;
    case Entity::PayoffQuote:
        become<PayoffQuoteRecord>(record);
        break;
    case Entity::Customer:
        become<CustomerRecord>(record);
        break;
    }
    for (const Place &place : placesOf(entity)) {
        if (!place.makesPart)
            std::visit([&](auto reach) { clear(reach(record)); }, place.at);
    }
}

} // namespace tradewind
