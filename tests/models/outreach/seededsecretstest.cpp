// SPDX-License-Identifier: Apache-2.0
// Two hundred seeded names, phones and secrets go through outreach, inbox and setup; afterwards neither log nor settings hold any of them.
#include "base/clock.h"
#include "base/log.h"
#include "base/secrets.h"
#include "jobs/inbox/alerts.h"
#include "jobs/outreach/opengateway.h"
#include "jobs/outreach/simulator/carriersimulator.h"
#include "jobs/outreach/storegatekeeper.h"
#include "jobs/sequences/happened.h"
#include "jobs/standing/standingtasks.h"
#include "models/setup/gatewaymodel.h"
#include "store/bulkstatement.h"
#include "store/consenttable.h"
#include "store/customertable.h"
#include "store/dnctable.h"
#include "store/gatewaytable.h"
#include "store/inboundtable.h"
#include "store/outboxtable.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"
#include "store/transaction.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1, account = 7;
constexpr qint64 noonInIowa = 1'795'456'800'000;
constexpr int seeds = 200;

QString nameOf(int i)
{
    return u"Zyx%1qua"_s.arg(i, 3, 10, QLatin1Char('0'));
}
QString phoneOf(int i)
{
    return (i < 100 ? u"+1515555"_s : u"+1641555"_s) + QString::number(10'100 + i % 100).mid(1);
}
QString secretOf(int i)
{
    return u"k%1-S3cr3t"_s.arg(i, 3, 10, QLatin1Char('0'));
}

} // namespace

class SeededSecretsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeStore(); }
    void nothingSeededIsFoundInLogsOrSettings();

private:
    void open();
    void seedCustomers();
    void keepGateways();
    void queueMessages();
    QString everySetting();
    QString everyGatewayRow();

    QTemporaryDir m_folder;
    FixedClock m_clock{noonInIowa};
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<CarrierSimulator> m_carriers;
    MemorySecrets m_secrets;
};

void SeededSecretsTest::open()
{
    openStore(m_folder.filePath(u"desk.store"_s), m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    m_carriers = std::make_unique<CarrierSimulator>(CarrierFaults{});
    m_carriers->nowMs = [this] { return m_clock.nowMs(); };
    NEED(RooftopTable(*m_session).add({rooftop, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, noonInIowa));
    for (const QString &key : {u"compliance.textCampaign"_s, u"compliance.dncPolicy"_s, u"alert.byText"_s})
        NEED(SettingTable(*m_session).set(key, u"true"_s, SettingScope::store()));
    for (const int area : {515, 641})
        NEED(DncTable(*m_session).put({u"national"_s, area, noonInIowa - 5LL * 86'400'000, 0, u"area.txt"_s, u"0"_s}));
}

void SeededSecretsTest::seedCustomers()
{
    auto transaction = Transaction::begin(*m_session);
    NEED(transaction);
    for (int i = 0; i < seeds; ++i) {
        BulkStatement upsert(*m_session, u"upsert_customer"_s);
        CustomerRow row;
        row.id = 1000 + i;
        row.rooftopId = rooftop;
        row.customer.firstName = nameOf(i).toStdString();
        row.customer.mobilePhone = phoneOf(i).toStdString();
        row.customer.state = "IA";
        row.customer.zip = "50309";
        row.createdAt = 1;
        CustomerTable::bind(upsert, row);
        NEED(upsert.step());
        ConsentEvent consent;
        consent.id = m_ids->next();
        consent.rooftopId = rooftop;
        consent.customerId = row.id;
        consent.phone = phoneOf(i);
        consent.consent = Consent::Written;
        consent.source = u"web form"_s;
        consent.personName = nameOf(i);
        consent.wording = u"I agree."_s;
        consent.happenedAt = consent.recordedAt = noonInIowa - 86'400'000;
        NEED(ConsentTable(*m_session).add(consent));
    }
    NEED(transaction->commit());
}

/// Through Setup's own model: two hundred gateways, each with a secret of its own; the first one sends.
void SeededSecretsTest::keepGateways()
{
    JobRunner runner([this] { return m_clock.nowMs(); });
    runner.askHere();
    const BackgroundStore background{runner, *m_store, m_clock, *m_ids};
    StoreGatewayBook book(background, m_secrets, rooftop);
    GatewayModel model(book, QTimeZone::utc());
    for (int i = 0; i < seeds; ++i) {
        GatewayAccount gateway;
        gateway.gateway = u"twilio"_s;
        gateway.title = u"Texts %1"_s.arg(i);
        gateway.isOwnServer = true;
        gateway.isActive = i == 0;
        gateway.segmentsPerSecond = gateway.segmentsPerDay = 1'000'000;
        gateway.values = {
            {u"account"_s, u"AC1"_s}, {u"base"_s, m_carriers->base()}, {u"from"_s, u"+13125550199"_s}, {u"token"_s, secretOf(i)}};
        NEED(model.keep(gateway, {{u"token"_s, secretOf(i)}}, {}));
    }
    QTRY_COMPARE(GatewayTable(*m_session).accounts(rooftop)->size(), seeds);
}

void SeededSecretsTest::queueMessages()
{
    const auto accounts = GatewayTable(*m_session).accounts(rooftop);
    NEED(accounts);
    const auto active = std::find_if(accounts->begin(), accounts->end(), [](const GatewayAccount &one) { return one.isActive; });
    QVERIFY(active != accounts->end());
    OutreachRun run;
    run.id = 3;
    run.rooftopId = rooftop;
    run.title = u"Equity in November"_s;
    run.madeBy = u"Dana"_s;
    run.releasedWave = 2;
    NEED(OutboxTable(*m_session).addRun(run));
    for (int i = 0; i < seeds; ++i) {
        OutboxRow row;
        row.id = m_ids->next();
        row.rooftopId = rooftop;
        row.accountId = active->id;
        row.runId = run.id;
        row.customerId = 1000 + i;
        row.step = u"first"_s;
        row.program = u"equity"_s;
        row.channel = Channel::Sms;
        row.purpose = Purpose::Service;
        row.to = phoneOf(i);
        row.text = u"Riverside Toyota: %1, your vehicle is ready. Reply STOP to opt out."_s.arg(nameOf(i));
        row.dueAt = row.createdAt = noonInIowa;
        NEED(OutboxTable(*m_session).add(row));
        InboundRow answer;
        answer.id = m_ids->next();
        answer.rooftopId = rooftop;
        answer.accountId = active->id;
        answer.carrierId = u"in%1"_s.arg(i);
        answer.from = phoneOf(i);
        answer.text = u"This is %1, call %2"_s.arg(nameOf(i), phoneOf(i));
        answer.receivedAt = answer.storedAt = noonInIowa;
        answer.customerId = row.customerId;
        NEED(InboundTable(*m_session).add(answer));
        NEED(noteHappened(*m_session, *m_ids, {rooftop, row.customerId, {}, HappeningKind::Replied, noonInIowa, answer.carrierId},
                          noonInIowa));
    }
}

QString SeededSecretsTest::everySetting()
{
    QString all;
    const auto settings = SettingTable(*m_session).read();
    for (const SettingInfo &info : settingTable())
        all += settings->text(info.key, rooftop) + u'\n' + settings->text(info.key, 0) + u'\n';
    return all;
}

QString SeededSecretsTest::everyGatewayRow()
{
    QString all;
    const auto accounts = GatewayTable(*m_session).accounts(rooftop);
    for (const GatewayAccount &one : *accounts) {
        for (const QString &value : one.values)
            all += value + u'\n';
    }
    return all;
}

void SeededSecretsTest::nothingSeededIsFoundInLogsOrSettings()
{
    const QString logPath = m_folder.filePath(u"log.txt"_s);
    std::FILE *log = std::fopen(qPrintable(logPath), "w");
    QVERIFY(log != nullptr);
    startLog(log);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    open();
    seedCustomers();
    keepGateways();
    queueMessages();

    // Alerts, sending, news and everything else that runs by itself; one gateway with a wrong key, so that there is something to log.
    const StandingPlace place{*m_store, m_clock, *m_ids, m_secrets, {}};
    QStringList told;
    const auto tell = [&told](const StandingNote &note) { told << note.id + u": "_s + note.problem; };
    for (const auto &tasks : {deskTasks(place), outreachTasks(place)}) {
        StandingLane lane(*m_store, m_clock, m_ids->next(), tasks, tell);
        NEED(lane.lookAtAll());
        NEED(lane.lookAtAll());
    }
    for (int i = 0; i < seeds; i += 50) {
        qWarning("Sending to %s failed.", qPrintable(phoneOf(i))); // what a careless line would say
        Http http;
        GatewayAccount unknown;
        unknown.id = i + 1;
        unknown.gateway = u"twilio"_s;
        unknown.title = u"Texts"_s;
        const auto gateway = openGateway(unknown, m_secrets, http);
        QVERIFY(!gateway);
        qWarning("%s", qPrintable(gateway.error().text));
    }
    std::fflush(log);

    const auto rows = OutboxTable(*m_session).rows(rooftop, {}, 10);
    const auto counts = OutboxTable(*m_session).counts(rooftop);
    NEED(rows);
    NEED(counts);
    QVERIFY2(counts->value(OutboxState::Sent) > 0, qPrintable(rows->last().rules + rows->last().why + told.join(u'\n')));
    QFile written(logPath);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString haystack = QString::fromUtf8(written.readAll()) + everySetting() + everyGatewayRow() + told.join(u'\n');
    QVERIFY(haystack.contains(u"Sending to ***0100"_s)); // the log was written, and masked
    for (int i = 0; i < seeds; ++i) {
        QVERIFY2(!haystack.contains(nameOf(i)), qPrintable(nameOf(i)));
        QVERIFY2(!haystack.contains(phoneOf(i).right(10)), qPrintable(phoneOf(i)));
        QVERIFY2(!haystack.contains(secretOf(i)), qPrintable(secretOf(i)));
    }
}

QTEST_GUILESS_MAIN(SeededSecretsTest)
#include "seededsecretstest.moc"
