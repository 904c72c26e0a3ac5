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
AppraisalRecord &appraisal(Record &r)
{
    return *std::get_if<AppraisalRecord>(&r);
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
VehicleRecord &appraisedVehicle(Record &r)
{
    return appraisal(r).vehicle;
}
CustomerRecord &appraisalCustomer(Record &r)
{
    return appraisal(r).customer;
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

constexpr FieldPlace dealPlaces[] = {
    FieldPlace{"dealNumber", Kind::Code, &at<deal, &DealRecord::dealNumber>, "Deal number"},
    FieldPlace{"saleType", Kind::Word, &at<deal, &DealRecord::saleType>, "Sale type"},
    FieldPlace{"status", Kind::Word, &at<deal, &DealRecord::status>, "Deal status"},
    FieldPlace{"condition", Kind::Word, &at<deal, &DealRecord::condition>, "New or used"},
    FieldPlace{"contractOn", Kind::Day, &at<deal, &DealRecord::contractOn>, "Contract date"},
    FieldPlace{"deliveredOn", Kind::Day, &at<deal, &DealRecord::deliveredOn>, "Delivery date"},
    FieldPlace{"stockNumber", Kind::Code, &at<deal, &DealRecord::stockNumber>, "Stock number"},
    FieldPlace{"salesperson", Kind::Name, &at<deal, &DealRecord::salesperson>, "Salesperson"},
    FieldPlace{"financeManager", Kind::Name, &at<deal, &DealRecord::financeManager>, "Finance manager"},
    FieldPlace{"cashPrice", Kind::Price, &at<deal, &DealRecord::cashPrice>, "Cash price"},
    FieldPlace{"msrp", Kind::Price, &at<deal, &DealRecord::msrp>, "MSRP"},
    FieldPlace{"down", Kind::Balance, &at<deal, &DealRecord::down>, "Down payment"},
    FieldPlace{"rebate", Kind::Balance, &at<deal, &DealRecord::rebate>, "Rebate"},
    FieldPlace{"frontGross", Kind::Gain, &at<deal, &DealRecord::frontGross>, "Front gross"},
    FieldPlace{"backGross", Kind::Gain, &at<deal, &DealRecord::backGross>, "Back gross"},
    FieldPlace{"lender", Kind::Text, &at<deal, &DealRecord::lender>, "Lender"},
    FieldPlace{"amountFinanced", Kind::Price, &at<deal, &DealRecord::amountFinanced>, "Amount financed"},
    FieldPlace{"payment", Kind::Price, &at<deal, &DealRecord::payment>, "Monthly payment"},
    FieldPlace{"balloon", Kind::Price, &at<deal, &DealRecord::balloon>, "Balloon"},
    FieldPlace{"financeCharge", Kind::Balance, &at<deal, &DealRecord::financeCharge>, "Finance charge"},
    FieldPlace{"aprPercent", Kind::Apr, &at<deal, &DealRecord::aprPercent>, "APR"},
    FieldPlace{"termMonths", Kind::Months, &at<deal, &DealRecord::termMonths>, "Term"},
    FieldPlace{"firstPaymentOn", Kind::Day, &at<deal, &DealRecord::firstPaymentOn>, "First payment"},
    FieldPlace{"maturityOn", Kind::Day, &at<deal, &DealRecord::maturityOn>, "Last payment"},
    FieldPlace{"adjustedCapCost", Kind::Price, &at<deal, &DealRecord::adjustedCapCost>, "Adjusted cap cost"},
    FieldPlace{"residual", Kind::Price, &at<deal, &DealRecord::residual>, "Residual"},
    FieldPlace{"moneyFactor", Kind::MoneyFactor, &at<deal, &DealRecord::moneyFactor>, "Money factor"},
    FieldPlace{"milesAllowedPerYear", Kind::Miles, &at<deal, &DealRecord::milesAllowedPerYear>, "Miles a year"},
    FieldPlace{"milesAllowedTotal", Kind::Miles, &at<deal, &DealRecord::milesAllowedTotal>, "Miles in all"},
    FieldPlace{"excessMileRate", Kind::Price, &at<deal, &DealRecord::excessMileRate>, "Rate per excess mile"},
    FieldPlace{"dispositionFee", Kind::Balance, &at<deal, &DealRecord::dispositionFee>, "Disposition fee"},
    FieldPlace{"balance", Kind::Balance, &at<deal, &DealRecord::balance>, "Balance"},
    FieldPlace{"balanceOn", Kind::Day, &at<deal, &DealRecord::balanceOn>, "Interest paid through"},
    FieldPlace{"payoffQuote", Kind::Balance, &at<deal, &DealRecord::payoffQuote>, "Payoff quote"},
    FieldPlace{"payoffGoodThrough", Kind::Day, &at<deal, &DealRecord::payoffGoodThrough>, "Payoff good through"},
    FieldPlace{"payoffSource", Kind::Text, &at<deal, &DealRecord::payoffSource>, "Payoff source"},
    FieldPlace{"vehicleValue", Kind::Price, &at<deal, &DealRecord::vehicleValue>, "Vehicle value at contract"},
    FieldPlace{"buyer.sourceKey", Kind::Code, &at<buyer, &CustomerRecord::sourceKey>, "Buyer: customer number"},
    FieldPlace{"buyer.isBusiness", Kind::Flag, &at<buyer, &CustomerRecord::isBusiness>, "Buyer: is a business"},
    FieldPlace{"buyer.firstName", Kind::Name, &at<buyer, &CustomerRecord::firstName>, "Buyer: first name"},
    FieldPlace{"buyer.middleName", Kind::Name, &at<buyer, &CustomerRecord::middleName>, "Buyer: middle name"},
    FieldPlace{"buyer.lastName", Kind::Name, &at<buyer, &CustomerRecord::lastName>, "Buyer: last name"},
    FieldPlace{"buyer.company", Kind::Text, &at<buyer, &CustomerRecord::company>, "Buyer: company"},
    FieldPlace{"buyer.address1", Kind::Text, &at<buyer, &CustomerRecord::address1>, "Buyer: street"},
    FieldPlace{"buyer.address2", Kind::Text, &at<buyer, &CustomerRecord::address2>, "Buyer: street, second line"},
    FieldPlace{"buyer.city", Kind::Name, &at<buyer, &CustomerRecord::city>, "Buyer: city"},
    FieldPlace{"buyer.state", Kind::State, &at<buyer, &CustomerRecord::state>, "Buyer: state"},
    FieldPlace{"buyer.zip", Kind::Zip, &at<buyer, &CustomerRecord::zip>, "Buyer: ZIP"},
    FieldPlace{"buyer.mobilePhone", Kind::Phone, &at<buyer, &CustomerRecord::mobilePhone>, "Buyer: mobile phone"},
    FieldPlace{"buyer.homePhone", Kind::Phone, &at<buyer, &CustomerRecord::homePhone>, "Buyer: home phone"},
    FieldPlace{"buyer.workPhone", Kind::Phone, &at<buyer, &CustomerRecord::workPhone>, "Buyer: work phone"},
    FieldPlace{"buyer.email", Kind::Email, &at<buyer, &CustomerRecord::email>, "Buyer: e-mail"},
    FieldPlace{"buyer.email2", Kind::Email, &at<buyer, &CustomerRecord::email2>, "Buyer: second e-mail"},
    FieldPlace{"buyer.language", Kind::Language, &at<buyer, &CustomerRecord::language>, "Buyer: language"},
    FieldPlace{"buyer.doNotCall", Kind::DoNot, &at<buyer, &CustomerRecord::doNotCall>, "Buyer: do not call"},
    FieldPlace{"buyer.doNotText", Kind::DoNot, &at<buyer, &CustomerRecord::doNotText>, "Buyer: do not text"},
    FieldPlace{"buyer.doNotEmail", Kind::DoNot, &at<buyer, &CustomerRecord::doNotEmail>, "Buyer: do not e-mail"},
    FieldPlace{"buyer.doNotMail", Kind::DoNot, &at<buyer, &CustomerRecord::doNotMail>, "Buyer: do not mail"},
    FieldPlace{"buyer.fullName", Kind::FullName, &buyer, "Buyer: full name"},
    FieldPlace{"coBuyer.sourceKey", Kind::Code, &at<coBuyer, &CustomerRecord::sourceKey>, "Co-buyer: customer number", true},
    FieldPlace{"coBuyer.isBusiness", Kind::Flag, &at<coBuyer, &CustomerRecord::isBusiness>, "Co-buyer: is a business", true},
    FieldPlace{"coBuyer.firstName", Kind::Name, &at<coBuyer, &CustomerRecord::firstName>, "Co-buyer: first name", true},
    FieldPlace{"coBuyer.middleName", Kind::Name, &at<coBuyer, &CustomerRecord::middleName>, "Co-buyer: middle name", true},
    FieldPlace{"coBuyer.lastName", Kind::Name, &at<coBuyer, &CustomerRecord::lastName>, "Co-buyer: last name", true},
    FieldPlace{"coBuyer.company", Kind::Text, &at<coBuyer, &CustomerRecord::company>, "Co-buyer: company", true},
    FieldPlace{"coBuyer.address1", Kind::Text, &at<coBuyer, &CustomerRecord::address1>, "Co-buyer: street", true},
    FieldPlace{"coBuyer.address2", Kind::Text, &at<coBuyer, &CustomerRecord::address2>, "Co-buyer: street, second line", true},
    FieldPlace{"coBuyer.city", Kind::Name, &at<coBuyer, &CustomerRecord::city>, "Co-buyer: city", true},
    FieldPlace{"coBuyer.state", Kind::State, &at<coBuyer, &CustomerRecord::state>, "Co-buyer: state", true},
    FieldPlace{"coBuyer.zip", Kind::Zip, &at<coBuyer, &CustomerRecord::zip>, "Co-buyer: ZIP", true},
    FieldPlace{"coBuyer.mobilePhone", Kind::Phone, &at<coBuyer, &CustomerRecord::mobilePhone>, "Co-buyer: mobile phone", true},
    FieldPlace{"coBuyer.homePhone", Kind::Phone, &at<coBuyer, &CustomerRecord::homePhone>, "Co-buyer: home phone", true},
    FieldPlace{"coBuyer.workPhone", Kind::Phone, &at<coBuyer, &CustomerRecord::workPhone>, "Co-buyer: work phone", true},
    FieldPlace{"coBuyer.email", Kind::Email, &at<coBuyer, &CustomerRecord::email>, "Co-buyer: e-mail", true},
    FieldPlace{"coBuyer.email2", Kind::Email, &at<coBuyer, &CustomerRecord::email2>, "Co-buyer: second e-mail", true},
    FieldPlace{"coBuyer.language", Kind::Language, &at<coBuyer, &CustomerRecord::language>, "Co-buyer: language", true},
    FieldPlace{"coBuyer.doNotCall", Kind::DoNot, &at<coBuyer, &CustomerRecord::doNotCall>, "Co-buyer: do not call", true},
    FieldPlace{"coBuyer.doNotText", Kind::DoNot, &at<coBuyer, &CustomerRecord::doNotText>, "Co-buyer: do not text", true},
    FieldPlace{"coBuyer.doNotEmail", Kind::DoNot, &at<coBuyer, &CustomerRecord::doNotEmail>, "Co-buyer: do not e-mail", true},
    FieldPlace{"coBuyer.doNotMail", Kind::DoNot, &at<coBuyer, &CustomerRecord::doNotMail>, "Co-buyer: do not mail", true},
    FieldPlace{"coBuyer.fullName", Kind::FullName, &coBuyer, "Co-buyer: full name", true},
    FieldPlace{"vehicle.vin", Kind::Vin, &at<dealVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    FieldPlace{"vehicle.year", Kind::Year, &at<dealVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    FieldPlace{"vehicle.make", Kind::Text, &at<dealVehicle, &VehicleRecord::make>, "Vehicle: make"},
    FieldPlace{"vehicle.model", Kind::Text, &at<dealVehicle, &VehicleRecord::model>, "Vehicle: model"},
    FieldPlace{"vehicle.trim", Kind::Text, &at<dealVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    FieldPlace{"vehicle.body", Kind::Text, &at<dealVehicle, &VehicleRecord::body>, "Vehicle: body"},
    FieldPlace{"vehicle.exteriorColor", Kind::Text, &at<dealVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    FieldPlace{"vehicle.odometer", Kind::Miles, &at<dealVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    FieldPlace{"vehicle.odometerOn", Kind::Day, &at<dealVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    FieldPlace{"vehicle.inServiceOn", Kind::Day, &at<dealVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    FieldPlace{"vehicle.warrantyEndsOn", Kind::Day, &at<dealVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
    FieldPlace{"trade1.vin", Kind::Vin, &at<trade<0>, &TradeRecord::vin>, "First trade: VIN", true},
    FieldPlace{"trade1.year", Kind::Year, &at<trade<0>, &TradeRecord::year>, "First trade: model year", true},
    FieldPlace{"trade1.make", Kind::Text, &at<trade<0>, &TradeRecord::make>, "First trade: make", true},
    FieldPlace{"trade1.model", Kind::Text, &at<trade<0>, &TradeRecord::model>, "First trade: model", true},
    FieldPlace{"trade1.odometer", Kind::Miles, &at<trade<0>, &TradeRecord::odometer>, "First trade: odometer", true},
    FieldPlace{"trade1.allowance", Kind::Price, &at<trade<0>, &TradeRecord::allowance>, "First trade: allowance", true},
    FieldPlace{"trade1.actualCashValue", Kind::Price, &at<trade<0>, &TradeRecord::actualCashValue>, "First trade: actual cash value", true},
    FieldPlace{"trade1.payoff", Kind::Price, &at<trade<0>, &TradeRecord::payoff>, "First trade: payoff", true},
    FieldPlace{"trade2.vin", Kind::Vin, &at<trade<1>, &TradeRecord::vin>, "Second trade: VIN", true},
    FieldPlace{"trade2.year", Kind::Year, &at<trade<1>, &TradeRecord::year>, "Second trade: model year", true},
    FieldPlace{"trade2.make", Kind::Text, &at<trade<1>, &TradeRecord::make>, "Second trade: make", true},
    FieldPlace{"trade2.model", Kind::Text, &at<trade<1>, &TradeRecord::model>, "Second trade: model", true},
    FieldPlace{"trade2.odometer", Kind::Miles, &at<trade<1>, &TradeRecord::odometer>, "Second trade: odometer", true},
    FieldPlace{"trade2.allowance", Kind::Price, &at<trade<1>, &TradeRecord::allowance>, "Second trade: allowance", true},
    FieldPlace{"trade2.actualCashValue", Kind::Price, &at<trade<1>, &TradeRecord::actualCashValue>, "Second trade: actual cash value",
               true},
    FieldPlace{"trade2.payoff", Kind::Price, &at<trade<1>, &TradeRecord::payoff>, "Second trade: payoff", true},
};

constexpr FieldPlace valuationPlaces[] = {
    FieldPlace{"provider", Kind::Text, &at<valuation, &ValuationRecord::provider>, "Book or auction"},
    FieldPlace{"grade", Kind::Word, &at<valuation, &ValuationRecord::grade>, "Grade"},
    FieldPlace{"basis", Kind::Word, &at<valuation, &ValuationRecord::basis>, "Basis"},
    FieldPlace{"valuedOn", Kind::Day, &at<valuation, &ValuationRecord::valuedOn>, "Valued on"},
    FieldPlace{"odometer", Kind::Miles, &at<valuation, &ValuationRecord::odometer>, "Odometer valued at"},
    FieldPlace{"region", Kind::Text, &at<valuation, &ValuationRecord::region>, "Region"},
    FieldPlace{"amount", Kind::Price, &at<valuation, &ValuationRecord::amount>, "Value"},
    FieldPlace{"vehicle.vin", Kind::Vin, &at<valuedVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    FieldPlace{"vehicle.year", Kind::Year, &at<valuedVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    FieldPlace{"vehicle.make", Kind::Text, &at<valuedVehicle, &VehicleRecord::make>, "Vehicle: make"},
    FieldPlace{"vehicle.model", Kind::Text, &at<valuedVehicle, &VehicleRecord::model>, "Vehicle: model"},
    FieldPlace{"vehicle.trim", Kind::Text, &at<valuedVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    FieldPlace{"vehicle.body", Kind::Text, &at<valuedVehicle, &VehicleRecord::body>, "Vehicle: body"},
    FieldPlace{"vehicle.exteriorColor", Kind::Text, &at<valuedVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    FieldPlace{"vehicle.odometer", Kind::Miles, &at<valuedVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    FieldPlace{"vehicle.odometerOn", Kind::Day, &at<valuedVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    FieldPlace{"vehicle.inServiceOn", Kind::Day, &at<valuedVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    FieldPlace{"vehicle.warrantyEndsOn", Kind::Day, &at<valuedVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
};

constexpr FieldPlace repairOrderPlaces[] = {
    FieldPlace{"number", Kind::Code, &at<repairOrder, &RepairOrderRecord::number>, "RO number"},
    FieldPlace{"advisor", Kind::Name, &at<repairOrder, &RepairOrderRecord::advisor>, "Advisor"},
    FieldPlace{"status", Kind::OrderStatus, &at<repairOrder, &RepairOrderRecord::status>, "Open or closed"},
    FieldPlace{"openedOn", Kind::Day, &at<repairOrder, &RepairOrderRecord::openedOn>, "Opened"},
    FieldPlace{"closedOn", Kind::Day, &at<repairOrder, &RepairOrderRecord::closedOn>, "Closed"},
    FieldPlace{"promisedOn", Kind::Day, &at<repairOrder, &RepairOrderRecord::promisedOn>, "Promised"},
    FieldPlace{"customerTotal", Kind::Gain, &at<repairOrder, &RepairOrderRecord::customerTotal>, "Customer pay total"},
    FieldPlace{"warrantyTotal", Kind::Gain, &at<repairOrder, &RepairOrderRecord::warrantyTotal>, "Warranty total"},
    FieldPlace{"internalTotal", Kind::Gain, &at<repairOrder, &RepairOrderRecord::internalTotal>, "Internal total"},
    FieldPlace{"line.lineNumber", Kind::Code, &at<line, &RepairLineRecord::lineNumber>, "Line: line"},
    FieldPlace{"line.opCode", Kind::Code, &at<line, &RepairLineRecord::opCode>, "Line: op code"},
    FieldPlace{"line.description", Kind::Text, &at<line, &RepairLineRecord::description>, "Line: description"},
    FieldPlace{"line.payType", Kind::PayType, &at<line, &RepairLineRecord::payType>, "Line: pay type"},
    FieldPlace{"line.declineReason", Kind::Text, &at<line, &RepairLineRecord::declineReason>, "Line: reason declined"},
    FieldPlace{"line.decision", Kind::Word, &at<line, &RepairLineRecord::decision>, "Line: decision"},
    FieldPlace{"line.amount", Kind::Gain, &at<line, &RepairLineRecord::amount>, "Line: amount"},
    FieldPlace{"customer.sourceKey", Kind::Code, &at<repairCustomer, &CustomerRecord::sourceKey>, "Customer: customer number"},
    FieldPlace{"customer.isBusiness", Kind::Flag, &at<repairCustomer, &CustomerRecord::isBusiness>, "Customer: is a business"},
    FieldPlace{"customer.firstName", Kind::Name, &at<repairCustomer, &CustomerRecord::firstName>, "Customer: first name"},
    FieldPlace{"customer.middleName", Kind::Name, &at<repairCustomer, &CustomerRecord::middleName>, "Customer: middle name"},
    FieldPlace{"customer.lastName", Kind::Name, &at<repairCustomer, &CustomerRecord::lastName>, "Customer: last name"},
    FieldPlace{"customer.company", Kind::Text, &at<repairCustomer, &CustomerRecord::company>, "Customer: company"},
    FieldPlace{"customer.address1", Kind::Text, &at<repairCustomer, &CustomerRecord::address1>, "Customer: street"},
    FieldPlace{"customer.address2", Kind::Text, &at<repairCustomer, &CustomerRecord::address2>, "Customer: street, second line"},
    FieldPlace{"customer.city", Kind::Name, &at<repairCustomer, &CustomerRecord::city>, "Customer: city"},
    FieldPlace{"customer.state", Kind::State, &at<repairCustomer, &CustomerRecord::state>, "Customer: state"},
    FieldPlace{"customer.zip", Kind::Zip, &at<repairCustomer, &CustomerRecord::zip>, "Customer: ZIP"},
    FieldPlace{"customer.mobilePhone", Kind::Phone, &at<repairCustomer, &CustomerRecord::mobilePhone>, "Customer: mobile phone"},
    FieldPlace{"customer.homePhone", Kind::Phone, &at<repairCustomer, &CustomerRecord::homePhone>, "Customer: home phone"},
    FieldPlace{"customer.workPhone", Kind::Phone, &at<repairCustomer, &CustomerRecord::workPhone>, "Customer: work phone"},
    FieldPlace{"customer.email", Kind::Email, &at<repairCustomer, &CustomerRecord::email>, "Customer: e-mail"},
    FieldPlace{"customer.email2", Kind::Email, &at<repairCustomer, &CustomerRecord::email2>, "Customer: second e-mail"},
    FieldPlace{"customer.language", Kind::Language, &at<repairCustomer, &CustomerRecord::language>, "Customer: language"},
    FieldPlace{"customer.doNotCall", Kind::DoNot, &at<repairCustomer, &CustomerRecord::doNotCall>, "Customer: do not call"},
    FieldPlace{"customer.doNotText", Kind::DoNot, &at<repairCustomer, &CustomerRecord::doNotText>, "Customer: do not text"},
    FieldPlace{"customer.doNotEmail", Kind::DoNot, &at<repairCustomer, &CustomerRecord::doNotEmail>, "Customer: do not e-mail"},
    FieldPlace{"customer.doNotMail", Kind::DoNot, &at<repairCustomer, &CustomerRecord::doNotMail>, "Customer: do not mail"},
    FieldPlace{"customer.fullName", Kind::FullName, &repairCustomer, "Customer: full name"},
    FieldPlace{"vehicle.vin", Kind::Vin, &at<repairedVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    FieldPlace{"vehicle.year", Kind::Year, &at<repairedVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    FieldPlace{"vehicle.make", Kind::Text, &at<repairedVehicle, &VehicleRecord::make>, "Vehicle: make"},
    FieldPlace{"vehicle.model", Kind::Text, &at<repairedVehicle, &VehicleRecord::model>, "Vehicle: model"},
    FieldPlace{"vehicle.trim", Kind::Text, &at<repairedVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    FieldPlace{"vehicle.body", Kind::Text, &at<repairedVehicle, &VehicleRecord::body>, "Vehicle: body"},
    FieldPlace{"vehicle.exteriorColor", Kind::Text, &at<repairedVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    FieldPlace{"vehicle.odometer", Kind::Miles, &at<repairedVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    FieldPlace{"vehicle.odometerOn", Kind::Day, &at<repairedVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    FieldPlace{"vehicle.inServiceOn", Kind::Day, &at<repairedVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    FieldPlace{"vehicle.warrantyEndsOn", Kind::Day, &at<repairedVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
};

constexpr FieldPlace appraisalPlaces[] = {
    FieldPlace{"number", Kind::Code, &at<appraisal, &AppraisalRecord::number>, "Appraisal number"},
    FieldPlace{"appraisedOn", Kind::Day, &at<appraisal, &AppraisalRecord::appraisedOn>, "Appraised on"},
    FieldPlace{"way", Kind::Word, &at<appraisal, &AppraisalRecord::way>, "Where it was appraised"},
    FieldPlace{"testDrove", Kind::Flag, &at<appraisal, &AppraisalRecord::testDrove>, "Drove a replacement"},
    FieldPlace{"condition", Kind::Word, &at<appraisal, &AppraisalRecord::condition>, "Condition"},
    FieldPlace{"offer", Kind::Price, &at<appraisal, &AppraisalRecord::offer>, "Offer"},
    FieldPlace{"actualCashValue", Kind::Price, &at<appraisal, &AppraisalRecord::actualCashValue>, "Actual cash value"},
    FieldPlace{"reconditioning", Kind::Balance, &at<appraisal, &AppraisalRecord::reconditioning>, "Reconditioning"},
    FieldPlace{"offerExpiresOn", Kind::Day, &at<appraisal, &AppraisalRecord::offerExpiresOn>, "Offer stands until"},
    FieldPlace{"deskingOffer", Kind::Price, &at<appraisal, &AppraisalRecord::deskingOffer>, "Trade allowance on the desk"},
    FieldPlace{"books.blackBook", Kind::Price, &at<appraisal, &AppraisalRecord::blackBook>, "Black Book that day"},
    FieldPlace{"books.kbb", Kind::Price, &at<appraisal, &AppraisalRecord::kbb>, "KBB that day"},
    FieldPlace{"books.manheim", Kind::Price, &at<appraisal, &AppraisalRecord::manheim>, "MMR that day"},
    FieldPlace{"books.jdPower", Kind::Price, &at<appraisal, &AppraisalRecord::jdPower>, "J.D. Power that day"},
    FieldPlace{"books.market", Kind::Price, &at<appraisal, &AppraisalRecord::market>, "Market price that day"},
    FieldPlace{"appraiser", Kind::Name, &at<appraisal, &AppraisalRecord::appraiser>, "Appraiser"},
    FieldPlace{"salesAssociate", Kind::Name, &at<appraisal, &AppraisalRecord::salesAssociate>, "Sales associate"},
    FieldPlace{"note", Kind::Text, &at<appraisal, &AppraisalRecord::note>, "Note"},
    FieldPlace{"outcome", Kind::Word, &at<appraisal, &AppraisalRecord::outcome>, "Outcome"},
    FieldPlace{"outcomeOn", Kind::Day, &at<appraisal, &AppraisalRecord::outcomeOn>, "Outcome on"},
    FieldPlace{"reason", Kind::Text, &at<appraisal, &AppraisalRecord::reason>, "Reason"},
    FieldPlace{"customer.sourceKey", Kind::Code, &at<appraisalCustomer, &CustomerRecord::sourceKey>, "Customer: customer number"},
    FieldPlace{"customer.isBusiness", Kind::Flag, &at<appraisalCustomer, &CustomerRecord::isBusiness>, "Customer: is a business"},
    FieldPlace{"customer.firstName", Kind::Name, &at<appraisalCustomer, &CustomerRecord::firstName>, "Customer: first name"},
    FieldPlace{"customer.middleName", Kind::Name, &at<appraisalCustomer, &CustomerRecord::middleName>, "Customer: middle name"},
    FieldPlace{"customer.lastName", Kind::Name, &at<appraisalCustomer, &CustomerRecord::lastName>, "Customer: last name"},
    FieldPlace{"customer.company", Kind::Text, &at<appraisalCustomer, &CustomerRecord::company>, "Customer: company"},
    FieldPlace{"customer.address1", Kind::Text, &at<appraisalCustomer, &CustomerRecord::address1>, "Customer: street"},
    FieldPlace{"customer.address2", Kind::Text, &at<appraisalCustomer, &CustomerRecord::address2>, "Customer: street, second line"},
    FieldPlace{"customer.city", Kind::Name, &at<appraisalCustomer, &CustomerRecord::city>, "Customer: city"},
    FieldPlace{"customer.state", Kind::State, &at<appraisalCustomer, &CustomerRecord::state>, "Customer: state"},
    FieldPlace{"customer.zip", Kind::Zip, &at<appraisalCustomer, &CustomerRecord::zip>, "Customer: ZIP"},
    FieldPlace{"customer.mobilePhone", Kind::Phone, &at<appraisalCustomer, &CustomerRecord::mobilePhone>, "Customer: mobile phone"},
    FieldPlace{"customer.homePhone", Kind::Phone, &at<appraisalCustomer, &CustomerRecord::homePhone>, "Customer: home phone"},
    FieldPlace{"customer.workPhone", Kind::Phone, &at<appraisalCustomer, &CustomerRecord::workPhone>, "Customer: work phone"},
    FieldPlace{"customer.email", Kind::Email, &at<appraisalCustomer, &CustomerRecord::email>, "Customer: e-mail"},
    FieldPlace{"customer.email2", Kind::Email, &at<appraisalCustomer, &CustomerRecord::email2>, "Customer: second e-mail"},
    FieldPlace{"customer.language", Kind::Language, &at<appraisalCustomer, &CustomerRecord::language>, "Customer: language"},
    FieldPlace{"customer.doNotCall", Kind::DoNot, &at<appraisalCustomer, &CustomerRecord::doNotCall>, "Customer: do not call"},
    FieldPlace{"customer.doNotText", Kind::DoNot, &at<appraisalCustomer, &CustomerRecord::doNotText>, "Customer: do not text"},
    FieldPlace{"customer.doNotEmail", Kind::DoNot, &at<appraisalCustomer, &CustomerRecord::doNotEmail>, "Customer: do not e-mail"},
    FieldPlace{"customer.doNotMail", Kind::DoNot, &at<appraisalCustomer, &CustomerRecord::doNotMail>, "Customer: do not mail"},
    FieldPlace{"customer.fullName", Kind::FullName, &appraisalCustomer, "Customer: full name"},
    FieldPlace{"vehicle.vin", Kind::Vin, &at<appraisedVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    FieldPlace{"vehicle.year", Kind::Year, &at<appraisedVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    FieldPlace{"vehicle.make", Kind::Text, &at<appraisedVehicle, &VehicleRecord::make>, "Vehicle: make"},
    FieldPlace{"vehicle.model", Kind::Text, &at<appraisedVehicle, &VehicleRecord::model>, "Vehicle: model"},
    FieldPlace{"vehicle.trim", Kind::Text, &at<appraisedVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    FieldPlace{"vehicle.body", Kind::Text, &at<appraisedVehicle, &VehicleRecord::body>, "Vehicle: body"},
    FieldPlace{"vehicle.exteriorColor", Kind::Text, &at<appraisedVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    FieldPlace{"vehicle.odometer", Kind::Miles, &at<appraisedVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    FieldPlace{"vehicle.odometerOn", Kind::Day, &at<appraisedVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    FieldPlace{"vehicle.inServiceOn", Kind::Day, &at<appraisedVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    FieldPlace{"vehicle.warrantyEndsOn", Kind::Day, &at<appraisedVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
};

constexpr FieldPlace inventoryPlaces[] = {
    FieldPlace{"stockNumber", Kind::Code, &at<inventory, &InventoryRecord::stockNumber>, "Stock number"},
    FieldPlace{"condition", Kind::Word, &at<inventory, &InventoryRecord::condition>, "New or used"},
    FieldPlace{"price", Kind::Price, &at<inventory, &InventoryRecord::price>, "Price"},
    FieldPlace{"msrp", Kind::Price, &at<inventory, &InventoryRecord::msrp>, "MSRP"},
    FieldPlace{"invoice", Kind::Price, &at<inventory, &InventoryRecord::invoice>, "Invoice"},
    FieldPlace{"cost", Kind::Price, &at<inventory, &InventoryRecord::cost>, "Cost"},
    FieldPlace{"bookValue", Kind::Price, &at<inventory, &InventoryRecord::bookValue>, "Book value"},
    FieldPlace{"inStockOn", Kind::Day, &at<inventory, &InventoryRecord::inStockOn>, "In stock since"},
    FieldPlace{"status", Kind::Text, &at<inventory, &InventoryRecord::status>, "Status"},
    FieldPlace{"vehicle.vin", Kind::Vin, &at<stockedVehicle, &VehicleRecord::vin>, "Vehicle: VIN"},
    FieldPlace{"vehicle.year", Kind::Year, &at<stockedVehicle, &VehicleRecord::year>, "Vehicle: model year"},
    FieldPlace{"vehicle.make", Kind::Text, &at<stockedVehicle, &VehicleRecord::make>, "Vehicle: make"},
    FieldPlace{"vehicle.model", Kind::Text, &at<stockedVehicle, &VehicleRecord::model>, "Vehicle: model"},
    FieldPlace{"vehicle.trim", Kind::Text, &at<stockedVehicle, &VehicleRecord::trim>, "Vehicle: trim"},
    FieldPlace{"vehicle.body", Kind::Text, &at<stockedVehicle, &VehicleRecord::body>, "Vehicle: body"},
    FieldPlace{"vehicle.exteriorColor", Kind::Text, &at<stockedVehicle, &VehicleRecord::exteriorColor>, "Vehicle: color"},
    FieldPlace{"vehicle.odometer", Kind::Miles, &at<stockedVehicle, &VehicleRecord::odometer>, "Vehicle: odometer"},
    FieldPlace{"vehicle.odometerOn", Kind::Day, &at<stockedVehicle, &VehicleRecord::odometerOn>, "Vehicle: odometer read on"},
    FieldPlace{"vehicle.inServiceOn", Kind::Day, &at<stockedVehicle, &VehicleRecord::inServiceOn>, "Vehicle: in service since"},
    FieldPlace{"vehicle.warrantyEndsOn", Kind::Day, &at<stockedVehicle, &VehicleRecord::warrantyEndsOn>, "Vehicle: warranty ends on"},
};

constexpr FieldPlace payoffQuotePlaces[] = {
    FieldPlace{"vin", Kind::Vin, &at<payoffQuote, &PayoffQuoteRecord::vin>, "VIN"},
    FieldPlace{"dealNumber", Kind::Code, &at<payoffQuote, &PayoffQuoteRecord::dealNumber>, "Deal number"},
    FieldPlace{"source", Kind::Text, &at<payoffQuote, &PayoffQuoteRecord::source>, "Lender or source"},
    FieldPlace{"payoff", Kind::Balance, &at<payoffQuote, &PayoffQuoteRecord::payoff>, "Payoff"},
    FieldPlace{"balance", Kind::Balance, &at<payoffQuote, &PayoffQuoteRecord::balance>, "Balance"},
    FieldPlace{"quotedOn", Kind::Day, &at<payoffQuote, &PayoffQuoteRecord::quotedOn>, "Quoted on"},
    FieldPlace{"goodThrough", Kind::Day, &at<payoffQuote, &PayoffQuoteRecord::goodThrough>, "Good through"},
};

constexpr FieldPlace customerPlaces[] = {
    FieldPlace{"sourceKey", Kind::Code, &at<customer, &CustomerRecord::sourceKey>, "Customer number"},
    FieldPlace{"isBusiness", Kind::Flag, &at<customer, &CustomerRecord::isBusiness>, "Is a business"},
    FieldPlace{"firstName", Kind::Name, &at<customer, &CustomerRecord::firstName>, "First name"},
    FieldPlace{"middleName", Kind::Name, &at<customer, &CustomerRecord::middleName>, "Middle name"},
    FieldPlace{"lastName", Kind::Name, &at<customer, &CustomerRecord::lastName>, "Last name"},
    FieldPlace{"company", Kind::Text, &at<customer, &CustomerRecord::company>, "Company"},
    FieldPlace{"address1", Kind::Text, &at<customer, &CustomerRecord::address1>, "Street"},
    FieldPlace{"address2", Kind::Text, &at<customer, &CustomerRecord::address2>, "Street, second line"},
    FieldPlace{"city", Kind::Name, &at<customer, &CustomerRecord::city>, "City"},
    FieldPlace{"state", Kind::State, &at<customer, &CustomerRecord::state>, "State"},
    FieldPlace{"zip", Kind::Zip, &at<customer, &CustomerRecord::zip>, "ZIP"},
    FieldPlace{"mobilePhone", Kind::Phone, &at<customer, &CustomerRecord::mobilePhone>, "Mobile phone"},
    FieldPlace{"homePhone", Kind::Phone, &at<customer, &CustomerRecord::homePhone>, "Home phone"},
    FieldPlace{"workPhone", Kind::Phone, &at<customer, &CustomerRecord::workPhone>, "Work phone"},
    FieldPlace{"email", Kind::Email, &at<customer, &CustomerRecord::email>, "E-mail"},
    FieldPlace{"email2", Kind::Email, &at<customer, &CustomerRecord::email2>, "Second e-mail"},
    FieldPlace{"language", Kind::Language, &at<customer, &CustomerRecord::language>, "Language"},
    FieldPlace{"doNotCall", Kind::DoNot, &at<customer, &CustomerRecord::doNotCall>, "Do not call"},
    FieldPlace{"doNotText", Kind::DoNot, &at<customer, &CustomerRecord::doNotText>, "Do not text"},
    FieldPlace{"doNotEmail", Kind::DoNot, &at<customer, &CustomerRecord::doNotEmail>, "Do not e-mail"},
    FieldPlace{"doNotMail", Kind::DoNot, &at<customer, &CustomerRecord::doNotMail>, "Do not mail"},
    FieldPlace{"fullName", Kind::FullName, &customer, "Full name"},
};

/// The record as if new, with the memory its texts had.
template<typename R>
void become(Record &record)
{
    static const R nothing;
    if (auto *known = std::get_if<R>(&record))
        *known = nothing;
    else
        record.emplace<R>();
}

} // namespace

std::span<const FieldPlace> placesOf(Entity entity)
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
    case Entity::Appraisal:
        return appraisalPlaces;
    }
    return {};
}

const FieldPlace *placeOf(Entity entity, std::string_view name)
{
    const auto places = placesOf(entity);
    const auto found = std::find_if(places.begin(), places.end(), [&](const FieldPlace &place) { return place.name == name; });
    return found == places.end() ? nullptr : &*found;
}

void clearRecord(Entity entity, Record &record)
{
    switch (entity) {
    case Entity::Deal:
        become<DealRecord>(record);
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
    case Entity::Appraisal:
        become<AppraisalRecord>(record);
        break;
    }
}

} // namespace tradewind
