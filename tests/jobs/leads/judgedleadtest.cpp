// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/judgedlead.h"

#include "connectors/leads/leadreading.h"
#include "jobs/leads/leadsettings.h"

#include <QJsonArray>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray document =
    "<adf><prospect><id source=\"Cobalt\">38889</id><requestdate>2026-11-24T10:00:00-06:00</requestdate>"
    "<vehicle interest=\"test-drive\" status=\"new\"><year>2026</year><make>Toyota</make><model>Camry</model><trim>XSE</trim>"
    "<price>31000</price><odometer>12</odometer></vehicle>"
    "<vehicle interest=\"trade-in\"><year>2018</year><make>Ford</make><model>Edge</model></vehicle>"
    "<customer><contact><name part=\"full\">Pat Sample Jr</name><email preferredcontact=\"1\">pat@example.com</email>"
    "<phone type=\"home\" time=\"evening\">(515) 555-0118 x22</phone><address><street>1 Elm St</street><city>Ames</city>"
    "<regioncode>IA</regioncode><postalcode>50010</postalcode></address></contact>"
    "<timeframe><description>soon</description><earliestdate>2026-12-01</earliestdate></timeframe>"
    "<comments>Ask for me</comments></customer><odd>kept</odd></prospect></adf>";

} // namespace

class JudgedLeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadSurvivesTheStoreWhole()
    {
        const Lead lead = readLeads(document).leads.at(0);

        QVERIFY(leadFromJson(leadToJson(lead)) == lead);
    }

    void theDefaultsOfSettingsAreTheDefaultsOfTheRules() { QVERIFY(leadRules(Settings(), 0) == LeadRules()); }

    void pointsAddUpToTheScoreInJson()
    {
        const QJsonObject json = leadJson(judged(readLeads(document).leads.at(0), 0, false, {}, {}));

        int sum = 0;
        for (const QJsonValue &point : json[u"points"_s].toArray())
            sum += point.toObject()[u"points"_s].toInt();
        QCOMPARE(sum, json[u"score"_s].toInt());
        QCOMPARE(json[u"grade"_s].toString(), u"A"_s);
    }
};

QTEST_GUILESS_MAIN(JudgedLeadTest)
#include "judgedleadtest.moc"
