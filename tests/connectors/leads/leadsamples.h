// SPDX-License-Identifier: Apache-2.0
// Invented leads in the makers' and networks' own forms. Raw strings live apart: moc 6.4 stumbles over them.
#pragma once

#include <QByteArray>

namespace tradewind::test {

inline const QByteArray metaNotice =
    R"({"object":"page","entry":[{"changes":[{"field":"leadgen","value":{"leadgen_id":55459717045641545}}]}]})";

inline const QByteArray googleForm =
    R"({"lead_id":"g1","is_test":true,"campaign_id":7,"user_column_data":[{"column_id":"FULL_NAME","string_value":"Pat Sample"},
    {"column_id":"EMAIL","string_value":"pat@example.com"},{"column_id":"PHONE_NUMBER","string_value":"+15155550118"},
    {"column_id":"VEHICLE_PURCHASE_TIMELINE","string_value":"within 7 days"}]})";

inline const QByteArray metaLead =
    R"({"id":"555971704561545","created_time":"2015-11-12T15:27:06+0000","field_data":[{"name":"full_name","values":["Pat Sample"]},
    {"name":"email","values":["pat@example.com"]},{"name":"gender","values":["male"]},{"name":"date_of_birth","values":["April 19, 1987"]},
    {"name":"which_color?","values":["blue"]}]})";

inline const QByteArray starLead = R"(<ns:ProcessSalesLead xmlns:ns="http://www.starstandard.org/STAR/5"><ns:ApplicationArea><ns:Sender>
    <ns:SenderNameCode>SU</ns:SenderNameCode></ns:Sender></ns:ApplicationArea><ns:ProcessSalesLeadDataArea><ns:SalesLead><ns:SalesLeadHeader>
    <ns:DocumentDateTime>2026-11-24T09:47:12Z</ns:DocumentDateTime><ns:DocumentIdentificationGroup><ns:DocumentIdentification>
    <ns:DocumentID>L-77</ns:DocumentID></ns:DocumentIdentification></ns:DocumentIdentificationGroup><ns:LeadInterestCode>L</ns:LeadInterestCode>
    <ns:CustomerComments>Call after five</ns:CustomerComments><ns:CustomerProspect><ns:ProspectParty><ns:SpecifiedPerson>
    <ns:GivenName>Pat</ns:GivenName><ns:FamilyName>Sample</ns:FamilyName><ns:TelephoneCommunication><ns:ChannelCode>Cell</ns:ChannelCode>
    <ns:CompleteNumber>515-555-0118</ns:CompleteNumber></ns:TelephoneCommunication><ns:URICommunication><ns:URIID>pat@example.com</ns:URIID>
    </ns:URICommunication></ns:SpecifiedPerson></ns:ProspectParty></ns:CustomerProspect></ns:SalesLeadHeader><ns:SalesLeadDetail><ns:Vehicle>
    <ns:Model>Outback</ns:Model><ns:ModelYear>2026-05:00</ns:ModelYear><ns:MakeString>Subaru</ns:MakeString></ns:Vehicle></ns:SalesLeadDetail>
    </ns:SalesLead></ns:ProcessSalesLeadDataArea></ns:ProcessSalesLead>)";

} // namespace tradewind::test
