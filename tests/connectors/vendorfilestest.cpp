// SPDX-License-Identifier: Apache-2.0
#include "filefixture.h"

#include <QtTest>

using namespace tradewind;
using namespace tradewind::test;

/// Files of vendors without a public interface. Element and attribute names are the vendors', every value is invented.
class VendorFilesTest : public QObject
{
    Q_OBJECT
    FileFixture m_files;

    Mapped map(const char *preset, const char *name, const QByteArray &bytes)
    {
        return mapAll(m_files.write(QString::fromLatin1(name), bytes), *builtInPreset(QLatin1String(preset)));
    }

private Q_SLOTS:
    void readsAClosedDealOfReynoldsFromItsAttributes()
    {
        const Mapped mapped = map(
            "reynolds-deals", "R_DH_1.xml",
            R"(<?xml version="1.0"?><rey_TradewindFIClosedDeal xmlns="urn:star"><ApplicationArea/><FIDeal><Buyer><CustRecord>)"
            R"(<ContactInfo NameRecId="270480" FirstName="JANE" LastName="PUBLIC"><Address Addr1="1 TEST ST" City="RALEIGH" State="NC" Zip="27601"/><Phone Type="C" Num="5155550101"/>)"
            R"(<Phone Type="H" Num="5155550102"/><Email MailTo="jane@example.com"/></ContactInfo><CustPersonal OptOut="Y"/></CustRecord></Buyer>)"
            R"(<FIDealFin CloseDealDate="2024-02-10" DeliveryDate="2024-02-11" Category="Lease" DealNo="45001"><TransactionVehicle StockID="P3849A" MSRP="34120.00">)"
            R"(<Vehicle Vin="1M8GDM9AXKP042788" VehicleMake="TOYOTA" Carline="CAMRY" VehicleYr="2024"><VehicleDetail OdomReading="12" NewUsed="N"/></Vehicle></TransactionVehicle>)"
            R"(<FinanceInfo EnteredRate="3.60" Term="36" AmtFinanced="31200.00"><LeaseSpec VehicleResidual="19143.00" EstDrvYear="12000"/></FinanceInfo>)"
            R"(<TradeIn ActualCashValue="0.00" Payoff="0.00"/></FIDealFin></FIDeal></rey_TradewindFIClosedDeal>)");

        QCOMPARE(mapped.accepted.size(), std::size_t(1));
        const auto &deal = std::get<DealRecord>(mapped.accepted[0]);
        QCOMPARE(deal.dealNumber, std::string("45001"));
        QCOMPARE(deal.saleType, SaleType::Lease);
        QCOMPARE(deal.residual, std::optional(Money{1914300}));
        QCOMPARE(deal.buyer.mobilePhone, std::string("+15155550101"));
        QCOMPARE(deal.buyer.homePhone, std::string("+15155550102"));
        QVERIFY(deal.buyer.doNotCall && deal.buyer.doNotText && deal.buyer.doNotEmail && deal.buyer.doNotMail);
        QVERIFY(deal.trades.empty()); // a trade of 0 and 0 is none
    }

    void readsWhatReynoldsTechniciansRecommend()
    {
        const Mapped mapped = map(
            "reynolds-service", "R_SRO_1.xml",
            R"(<rey_TradewindRepairOrder xmlns="urn:star"><RepairOrder><CustRecord><ContactInfo NameRecId="270480" FirstName="JANE" LastName="PUBLIC"/></CustRecord>)"
            R"(<ServVehicle><VehicleServInfo LastRODate="2026-11-20"/><Vehicle VehicleMake="TOYOTA" Carline="CAMRY" VehicleYr="2024"/></ServVehicle><RoRecord><Rogen RoNo="380112" RoCreateDate="2026-11-20" AdvName="A ADVISOR" Vin="1M8GDM9AXKP042788" MileageIn="31880" CustRoTotalAmt="189.95">)"
            R"(<RecommendedServc RecSvcOpCode="BRKF" RecSvcOpCdDesc="FRONT BRAKE PADS"/><RecommendedServc RecSvcOpCode="BATT" RecSvcOpCdDesc="BATTERY"/></Rogen></RoRecord></RepairOrder></rey_TradewindRepairOrder>)");

        QCOMPARE(mapped.accepted.size(), std::size_t(2));
        const auto &order = std::get<RepairOrderRecord>(mapped.accepted[1]);
        QCOMPARE(order.number, std::string("380112"));
        QCOMPARE(order.customerTotal, std::optional(Money{18995}));
        QCOMPARE(order.lines.front().opCode, std::string("BATT"));
    }

    void readsAnExtractOfCdk()
    {
        const Mapped mapped = map(
            "cdkpip-deals", "fisales-closed.xml",
            R"(<FiSalesClosed xmlns="urn:pip"><FISalesClosed><DealNo>45001</DealNo><CustNo>27048</CustNo><Name>PUBLIC,JANE</Name>)"
            R"(<VIN>1M8GDM9AXKP042788</VIN><StockNo>P3849A</StockNo><SaleType>Finance</SaleType><FIDealType>Used</FIDealType><ContractDate>2024-02-10</ContractDate><APR>6.49</APR><Term>72</Term><PaymentAmt>412.33</PaymentAmt>)"
            R"(<FinanceAmt>24550.00</FinanceAmt><FirstPayDate>2024-03-26</FirstPayDate><LastPayDate>2030-02-26</LastPayDate><LienHolderName>EXAMPLE CREDIT UNION</LienHolderName></FISalesClosed><ErrorCode>0</ErrorCode><ErrorMessage/></FiSalesClosed>)");

        QCOMPARE(mapped.accepted.size(), std::size_t(1));
        const auto &deal = std::get<DealRecord>(mapped.accepted[0]);
        QCOMPARE(deal.buyer.lastName, std::string("Public"));
        QCOMPARE(deal.buyer.firstName, std::string("Jane"));
        QCOMPARE(deal.payment, std::optional(Money{41233}));
        QCOMPARE(deal.maturityOn, QDate(2030, 2, 26));
    }

    void readsInspectionResultsWithTheirSeverity()
    {
        const Mapped mapped = map(
            "autovitals-results", "autovitals.json",
            R"([{"WorkOrderNumber":"1042","Date":"2026-11-20","Vehicle":{"VIN":"1M8GDM9AXKP042788","Odometer":31880},"Customer":{"FirstName":"Jane","LastName":"Public","Phone":"515-555-0101"},)"
            R"("Inspections":[{"Name":"Front brake pads","Category":"Brakes","Result":"Immediate","Notes":"Customer declined: price"},{"Name":"Battery","Result":"Good"}]}])");

        QCOMPARE(mapped.accepted.size(), std::size_t(2));
        QCOMPARE(std::get<RepairOrderRecord>(mapped.accepted[0]).lines.front().description, std::string("Front brake pads"));
        QCOMPARE(std::get<RepairOrderRecord>(mapped.accepted[1]).lines.front().decision, LineDecision::None);
    }

    void readsAFollowUpFileOfMitchell1AndBoltOnsResults()
    {
        const Mapped followUp =
            map("mitchell1-followup", "Followup.csv",
                "RO Number,Date,First Name,Last "
                "Name,Cell,VIN,Recommendation,Amount\n7,11/20/2026,Jane,Public,515-555-0101,1M8GDM9AXKP042788,Cabin filter,\"$49.95\"\n");
        const Mapped boltOn = map("bolton-results", "bolton.csv",
                                  "RO Number,Date,Customer,Phone,VIN,Item,Status,Price\n7,11/20/2026,Jane "
                                  "Public,515-555-0101,1M8GDM9AXKP042788,Front pads,Declined,249.99\n");

        QCOMPARE(std::get<RepairOrderRecord>(followUp.accepted.at(0)).lines.front().amount, std::optional(Money{4995}));
        QCOMPARE(std::get<RepairOrderRecord>(boltOn.accepted.at(0)).lines.front().decision, LineDecision::Declined);
    }

    void refusesAFileWithADocumentType()
    {
        const Mapped mapped = map("cdkpip-deals", "fisales-closed.xml",
                                  "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><FiSalesClosed>&b;</FiSalesClosed>");

        QVERIFY(mapped.error && mapped.error->text.contains(QLatin1String("document type")));
        QVERIFY(mapped.accepted.empty());
    }
};

QTEST_APPLESS_MAIN(VendorFilesTest)
#include "vendorfilestest.moc"
