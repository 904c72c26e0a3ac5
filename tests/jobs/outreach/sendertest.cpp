// SPDX-License-Identifier: Apache-2.0
// The outbox against the simulated carriers: sent once, stopped at once, settled by asking, and nothing without a reason.
#include "jobs/outreach/sender.h"
#include "base/clock.h"
#include "base/id.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/dryrun.h"
#include "jobs/outreach/news.h"
#include "jobs/outreach/simulator/carriersimulator.h"
#include "store/inboundtable.h"
#include "store/settingtable.h"
#include "store/store.h"
#include "store/transaction.h"
#include "tests/support/clearedfortest.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1;
constexpr Id account = 7;
const QString ours = u"+13125550199"_s;

/// Lets everything go but what a test says, and remembers who was suppressed.
class TestGatekeeper final : public Gatekeeper
{
public:
    Result<Ruling> rule(Session &, const OutboxRow &row, const Draft &draft, qint64 nowMs) override
    {
        if (brokenRule)
            return Error{Error::Kind::Unavailable, u"The consent ledger cannot be read."_s};
        Ruling ruling;
        if (suppressed.contains(row.to)) {
            ruling.state = OutboxState::Suppressed;
            ruling.rules = u"F-15"_s;
            ruling.why = u"The customer asked us to stop."_s;
        } else if (heldUntil) {
            ruling.until = heldUntil;
            ruling.rules = u"F-01"_s;
            ruling.why = u"It is night there."_s;
        } else {
            ruling.cleared = clearedForTest(draft, nowMs);
        }
        return ruling;
    }
    Result<Ruling> foresee(Session &session, const OutboxRow &row, const Draft &draft, qint64 whenMs) override
    {
        return rule(session, row, draft, whenMs);
    }
    Result<void> suppress(Session &, Id, Channel, const QString &address, const QString &source, qint64) override
    {
        suppressed.insert(address, source);
        return {};
    }
    QString intentOf(const InboundMessage &message) const override { return message.text == u"STOP" ? u"opt-out"_s : u"price"_s; }

    QHash<QString, QString> suppressed;
    std::optional<qint64> heldUntil;
    bool brokenRule = false;
};

} // namespace

class SenderTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsEachMessageOnceThroughEveryCarrier_data();
    void sendsEachMessageOnceThroughEveryCarrier();
    void aMessageIsQueuedOnlyOnceForACustomerStepAndRun_data() { m_places.addRows(); }
    void aMessageIsQueuedOnlyOnceForACustomerStepAndRun();
    void nothingIsSentWhenTheRulesCannotBeAsked_data() { m_places.addRows(); }
    void nothingIsSentWhenTheRulesCannotBeAsked();
    void whatARuleHoldsGoesLaterAndSaysWhy_data() { m_places.addRows(); }
    void whatARuleHoldsGoesLaterAndSaysWhy();
    void theDryRunListsWhatWouldGoAndWhyTheRestWouldNot_data() { m_places.addRows(); }
    void theDryRunListsWhatWouldGoAndWhyTheRestWouldNot();
    void theKillSwitchStopsEverything_data() { m_places.addRows(); }
    void theKillSwitchStopsEverything();
    void aKilledProgramLeavesUnknownAndTheCarriersListSettlesIt_data() { m_places.addRows(); }
    void aKilledProgramLeavesUnknownAndTheCarriersListSettlesIt();
    void silenceIsNeverTriedAgain_data() { m_places.addRows(); }
    void silenceIsNeverTriedAgain();
    void aCarrierThatIsTooBusyGetsTheMessageLater_data() { m_places.addRows(); }
    void aCarrierThatIsTooBusyGetsTheMessageLater();
    void aWrongKeyPausesTheGatewayAndKeepsTheMessages_data() { m_places.addRows(); }
    void aWrongKeyPausesTheGatewayAndKeepsTheMessages();
    void anOptOutTheCarrierKnowsIsSuppressedEverywhere_data();
    void anOptOutTheCarrierKnowsIsSuppressedEverywhere();
    void stopInAnAnswerKeepsTheNextMessageBack_data() { m_places.addRows(); }
    void stopInAnAnswerKeepsTheNextMessageBack();
    void newsToldTwiceAndBackwardsChangesNothing_data() { m_places.addRows(); }
    void newsToldTwiceAndBackwardsChangesNothing();
    void thePaceHoldsAfterANightsSleep_data() { m_places.addRows(); }
    void thePaceHoldsAfterANightsSleep();
    void theDaysSegmentsEndAtPacificMidnight_data() { m_places.addRows(); }
    void theDaysSegmentsEndAtPacificMidnight();
    void aLargeRunWaitsForASecondPersonAndGoesInWaves_data() { m_places.addRows(); }
    void aLargeRunWaitsForASecondPersonAndGoesInWaves();
    void whoAskedForALargeWaveCannotAgreeToIt_data() { m_places.addRows(); }
    void whoAskedForALargeWaveCannotAgreeToIt();
    void twoDesksNeverClaimTheSameMessage_data() { m_places.addRows(); }
    void twoDesksNeverClaimTheSameMessage();

private:
    void openStore(const QString &carrier = u"twilio"_s, const CarrierFaults &faults = {});
    std::unique_ptr<Sender> sender(Store &store, double perSecond = 1e6);
    OutboxRow message(int customer, const QString &to = u"+13125550142"_s);
    void queue(int customers, int firstNumber = 10);
    void fetch();
    QMap<OutboxState, qint64> counts() { return *OutboxTable(*m_session).counts(rooftop); }
    SendRound round(Sender &from)
    {
        auto result = from.round();
        return result ? *result : SendRound{-1, 0, 0, 0, 0, 0, 0, 0, result.error().text};
    }

    StorePlaces m_places;
    FixedClock m_clock{1'795'456'800'000}; // Monday, 2026-11-23, 18:00 UTC
    std::unique_ptr<CarrierSimulator> m_carriers;
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<Gateway> m_gateway;
    GatewayAccount m_account;
    TestGatekeeper m_gatekeeper;
    OutreachRun m_run;
};

void SenderTest::init()
{
    m_clock.setNowMs(1'795'456'800'000);
    m_gatekeeper = TestGatekeeper();
}

void SenderTest::cleanup()
{
    m_gateway.reset();
    m_http.reset();
    closeStore();
    m_carriers.reset();
}

void SenderTest::openStore(const QString &carrier, const CarrierFaults &faults)
{
    m_carriers = std::make_unique<CarrierSimulator>(faults);
    m_carriers->nowMs = [this] { return m_clock.nowMs(); };
    StoreFixture::openStore(m_places.fresh(), m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    const GatewayInfo &info = *findGateway(carrier);
    m_account = {};
    m_account.id = account;
    m_account.rooftopId = rooftop;
    m_account.gateway = carrier;
    m_account.title = info.title;
    m_account.isOwnServer = true;
    m_account.segmentsPerSecond = m_account.segmentsPerDay = 1'000'000;
    m_account.createdAt = m_clock.nowMs();
    for (const GatewayField &field : info.fields)
        m_account.values.insert(field.key, field.fallback.isEmpty() ? u"AC1"_s : field.fallback);
    m_account.values[u"base"_s] = m_carriers->base();
    m_account.values[u"from"_s] = info.channels.contains(Channel::Email) ? u"dana@dealer.example.com"_s : ours;
    m_account.values[u"service"_s] = QString();
    NEED(GatewayTable(*m_session).keep(m_account));
    m_http = std::make_unique<Http>();
    m_gateway = info.make({m_account.values, true, 300}, *m_http);
    WaveSizes sizes;
    auto run = openRun(*m_session, *m_ids, sizes, rooftop, u"Equity in November"_s, 200, u"Dana"_s, m_clock.nowMs());
    NEED(run);
    m_run = *run;
}

std::unique_ptr<Sender> SenderTest::sender(Store &store, double perSecond)
{
    m_account.segmentsPerSecond = perSecond;
    SenderOptions options;
    options.jitterMs = 0;
    options.startWithinMs = 60'000; // a busy machine must not send a message back to the queue here
    auto made = Sender::make(store, m_clock, m_gatekeeper, *m_gateway, m_account, options);
    return made ? std::move(*made) : nullptr;
}

OutboxRow SenderTest::message(int customer, const QString &to)
{
    OutboxRow row;
    row.id = m_ids->next();
    row.rooftopId = rooftop;
    row.accountId = account;
    row.runId = m_run.id;
    row.customerId = customer;
    row.step = u"first"_s;
    row.program = u"equity"_s;
    row.channel = findGateway(m_account.gateway)->channels.constFirst();
    row.to = row.channel == Channel::Email ? u"customer%1@example.com"_s.arg(customer) : to;
    row.subject = u"Your truck"_s;
    row.text = u"Dana here about customer %1 (tw-%2). Reply STOP to opt out."_s.arg(customer).arg(row.id);
    row.dueAt = row.createdAt = m_clock.nowMs();
    return row;
}

void SenderTest::queue(int customers, int firstNumber)
{
    for (int i = 0; i < customers; ++i) {
        const auto added =
            OutboxTable(*m_session).add(message(i + 1, u"+131255501%1"_s.arg((firstNumber + i) % 100, 2, 10, QLatin1Char('0'))));
        NEED(added);
        QVERIFY(*added);
    }
}

void SenderTest::fetch()
{
    const auto news = fetchNews(*m_session, *m_ids, m_gatekeeper, *m_gateway, *findGateway(m_account.gateway), m_account, m_clock.nowMs());
    NEED(news);
}

void SenderTest::sendsEachMessageOnceThroughEveryCarrier_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::addColumn<QString>("carrier");
    for (const GatewayInfo &info : gatewayList()) {
        if (info.id != u"smtp" && info.id != u"ses" && info.id != u"letter")
            QTest::newRow(qPrintable(info.id)) << false << info.id;
    }
}

void SenderTest::sendsEachMessageOnceThroughEveryCarrier()
{
    QFETCH(QString, carrier);
    openStore(carrier);
    queue(20);
    const auto sending = sender(*m_store);

    const SendRound first = round(*sending), second = round(*sending);
    m_carriers->settle(u"delivered"_s);
    m_clock.advanceMs(60'000);
    fetch();

    QCOMPARE(first.sent, 20);
    QCOMPARE(second.claimed, 0);
    QCOMPARE(m_carriers->count().messages, 20);
    QCOMPARE(m_carriers->count().doubles, 0);
    int delivered = 0;
    const auto rows = OutboxTable(*m_session).rows(rooftop, OutboxState::Sent, 100);
    NEED(rows);
    for (const OutboxRow &row : *rows)
        delivered += row.delivery >= static_cast<int>(DeliveryState::Sent) ? 1 : 0;
    QCOMPARE(delivered, 20);
}

void SenderTest::aMessageIsQueuedOnlyOnceForACustomerStepAndRun()
{
    openStore();
    OutboxTable table(*m_session);

    const auto first = table.add(message(1)), second = table.add(message(1));
    round(*sender(*m_store));
    const auto third = table.add(message(1));

    NEED(first);
    QVERIFY(*first);
    NEED(second);
    QVERIFY(!*second);
    NEED(third);
    QVERIFY(!*third);
    QCOMPARE(m_carriers->count().messages, 1);
}

void SenderTest::nothingIsSentWhenTheRulesCannotBeAsked()
{
    openStore();
    queue(3);
    m_gatekeeper.brokenRule = true;

    QVERIFY(!sender(*m_store)->round());
    QCOMPARE(m_carriers->count().messages, 0);
    QCOMPARE(counts().value(OutboxState::Queued), 3);
}

void SenderTest::whatARuleHoldsGoesLaterAndSaysWhy()
{
    openStore();
    queue(2);
    m_gatekeeper.heldUntil = m_clock.nowMs() + 3'600'000;
    const auto sending = sender(*m_store);

    const SendRound held = round(*sending);
    const OutboxRow row = OutboxTable(*m_session).rows(rooftop, OutboxState::Held, 1)->constFirst();
    const SendRound tooEarly = round(*sending);
    m_gatekeeper.heldUntil.reset();
    m_clock.advanceMs(3'600'000);
    const SendRound later = round(*sending);

    QCOMPARE(held.held, 2);
    QCOMPARE(row.rules, u"F-01"_s);
    QCOMPARE(row.why, u"It is night there."_s);
    QCOMPARE(tooEarly.claimed, 0);
    QCOMPARE(later.sent, 2);
}

void SenderTest::theDryRunListsWhatWouldGoAndWhyTheRestWouldNot()
{
    openStore();
    queue(3);
    m_gatekeeper.suppressed.insert(u"+13125550111"_s, u"reply"_s);
    OutboxRow waiting = message(9);
    waiting.wave = 2;
    NEED(OutboxTable(*m_session).add(waiting));

    const auto planned = dryRun(*m_session, m_gatekeeper, rooftop, m_clock.nowMs(), m_clock.nowMs() + 86'400'000);
    const SendRound really = round(*sender(*m_store));

    NEED(planned);
    QCOMPARE(planned->size(), 4);
    int would = 0;
    for (const PlannedMessage &one : *planned) {
        would += one.wouldGo ? 1 : 0;
        QCOMPARE(one.why.isEmpty(), one.wouldGo);
    }
    QCOMPARE(would, really.sent);
    QCOMPARE(would, 2);
    QCOMPARE(really.suppressed, 1);
}

void SenderTest::theKillSwitchStopsEverything()
{
    openStore();
    queue(3);
    const auto sending = sender(*m_store);
    NEED(SettingTable(*m_session).set(u"outreach.stopped"_s, u"true"_s, SettingScope::store()));

    const SendRound stopped = round(*sending);
    NEED(SettingTable(*m_session).set(u"outreach.stopped"_s, u"false"_s, SettingScope::store()));
    const SendRound going = round(*sending);

    QCOMPARE(stopped.claimed, 0);
    QVERIFY(!stopped.why.isEmpty());
    QCOMPARE(going.sent, 3);
}

void SenderTest::aKilledProgramLeavesUnknownAndTheCarriersListSettlesIt()
{
    openStore();
    queue(2);
    OutboxTable table(*m_session);
    const auto rows = table.claimable(account, m_clock.nowMs(), 10);
    NEED(rows);
    for (const OutboxRow &row : *rows)
        NEED(table.markSending(row.id, m_clock.nowMs(), u"test"_s));
    m_gateway->send(clearedForTest(draftOf(rows->constFirst()), m_clock.nowMs())); // the program ends before it can record this
    const auto sending = sender(*m_store);

    NEED(sending->recover(true));
    const SendRound nothing = round(*sending);
    m_clock.advanceMs(2 * 3'600'000);
    fetch();

    QCOMPARE(nothing.claimed, 0);
    const auto settled = *table.find(rows->at(0).id), doubtful = *table.find(rows->at(1).id);
    QCOMPARE(settled->state, OutboxState::Sent);
    QVERIFY(!settled->carrierId.isEmpty());
    QCOMPARE(doubtful->state, OutboxState::Unknown);
    QVERIFY(doubtful->why.contains(u"does not show it"));
    QCOMPARE(m_carriers->count().messages, 1);
}

void SenderTest::silenceIsNeverTriedAgain()
{
    CarrierFaults silent;
    silent.closes = 50;
    silent.fails = 50;
    openStore(u"twilio"_s, silent);
    queue(20);
    const auto sending = sender(*m_store);

    const SendRound first = round(*sending);
    m_clock.advanceMs(86'400'000);
    const SendRound nextDay = round(*sending);

    // A kept connection that closes before anything of a message left is no silence: that message was never sent, and waits.
    QVERIFY(first.unknown >= 15);
    QCOMPARE(first.unknown + first.requeued, 20);
    QCOMPARE(nextDay.claimed, first.requeued);
    QCOMPARE(m_carriers->count().messages, first.unknown + nextDay.unknown);
    QCOMPARE(counts().value(OutboxState::Unknown), first.unknown + nextDay.unknown);
}

void SenderTest::aCarrierThatIsTooBusyGetsTheMessageLater()
{
    CarrierFaults busy;
    busy.limits = 50;
    openStore(u"twilio"_s, busy);
    queue(20);
    const auto sending = sender(*m_store);

    const SendRound first = round(*sending);
    for (int i = 0; i < 8 && counts().value(OutboxState::Sent) < 20; ++i) {
        m_clock.advanceMs(3'600'000);
        round(*sending);
    }

    QVERIFY(first.requeued > 0);
    QVERIFY(counts().value(OutboxState::Sent) + counts().value(OutboxState::Failed) == 20);
    QCOMPARE(m_carriers->count().doubles, 0);
}

void SenderTest::aWrongKeyPausesTheGatewayAndKeepsTheMessages()
{
    openStore();
    queue(3);
    GatewayConfig wrong{m_account.values, true, 300};
    wrong.values[u"token"_s] = u"wrong"_s;
    m_gateway = findGateway(u"twilio"_s)->make(wrong, *m_http);
    const auto sending = sender(*m_store);

    const SendRound first = round(*sending), second = round(*sending);

    QCOMPARE(first.requeued, 3);
    QCOMPARE(second.claimed, 0);
    QVERIFY(second.why.contains(u"key"));
    QCOMPARE(counts().value(OutboxState::Queued), 3);
    QCOMPARE(m_carriers->count().messages, 0);
}

void SenderTest::anOptOutTheCarrierKnowsIsSuppressedEverywhere_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("code");
    QTest::newRow("Twilio 21610") << false << u"twilio"_s << u"21610"_s;
    QTest::newRow("Telnyx 40300") << false << u"telnyx"_s << u"40300"_s;
    QTest::newRow("Bandwidth 4775") << false << u"bandwidth"_s << u"4775"_s;
    QTest::newRow("Bird recipient_opted_out") << false << u"bird"_s << u"recipient_opted_out"_s;
}

void SenderTest::anOptOutTheCarrierKnowsIsSuppressedEverywhere()
{
    QFETCH(QString, carrier);
    QFETCH(QString, code);
    openStore(carrier);
    const QString saidStop = u"+13125550101"_s;
    NEED(OutboxTable(*m_session).add(message(1, saidStop)));

    const SendRound sent = round(*sender(*m_store));

    QCOMPARE(sent.suppressed, 1);
    QCOMPARE(m_gatekeeper.suppressed.value(saidStop), carrier + u' ' + code);
    QCOMPARE(counts().value(OutboxState::Suppressed), 1);
}

void SenderTest::stopInAnAnswerKeepsTheNextMessageBack()
{
    openStore();
    const QString phone = u"+13125550142"_s;
    NEED(OutboxTable(*m_session).add(message(1, phone)));
    const auto sending = sender(*m_store);
    round(*sending);
    NEED(OutboxTable(*m_session).add(message(2, phone)));
    m_carriers->receive(u"twilio"_s, phone, ours, u"STOP"_s, m_clock.nowMs() + 1000);
    m_carriers->receive(u"twilio"_s, u"+13125550150"_s, ours, u"How much is it?"_s, m_clock.nowMs() + 1000);
    m_clock.advanceMs(5'000);

    fetch();
    fetch();
    const SendRound next = round(*sending);

    const auto answers = *InboundTable(*m_session).rows(rooftop, 10);
    QCOMPARE(answers.size(), 2);
    QVERIFY(m_gatekeeper.suppressed.contains(phone));
    QCOMPARE(next.claimed, 0);
    QCOMPARE(counts().value(OutboxState::Suppressed), 1);
    QCOMPARE(m_carriers->count().messages, 1);
    const InboundRow &stop = answers[0].text == u"STOP" ? answers[0] : answers[1];
    QCOMPARE(stop.customerId, std::optional<Id>(1));
    QCOMPARE(stop.intent, u"opt-out"_s);
}

void SenderTest::newsToldTwiceAndBackwardsChangesNothing()
{
    openStore();
    queue(3);
    const auto sending = sender(*m_store);
    round(*sending);
    m_carriers->settle(u"delivered"_s);
    m_clock.advanceMs(1000);
    fetch();

    m_carriers->settle(u"sent"_s); // a carrier's replica that lags behind
    fetch();
    fetch();

    const auto rows = OutboxTable(*m_session).rows(rooftop, OutboxState::Sent, 10);
    NEED(rows);
    for (const OutboxRow &row : *rows)
        QCOMPARE(row.delivery, std::optional<int>(static_cast<int>(DeliveryState::Delivered)));
}

void SenderTest::thePaceHoldsAfterANightsSleep()
{
    openStore();
    queue(80);
    const auto sending = sender(*m_store, 5);
    round(*sending);
    m_clock.advanceMs(8 * 3'600'000);

    int sent = 0;
    for (int second = 0; second < 4; ++second) {
        sent += round(*sending).sent;
        sent += round(*sending).sent;
        m_clock.advanceMs(1000);
    }

    QCOMPARE(sent, 20);
}

void SenderTest::theDaysSegmentsEndAtPacificMidnight()
{
    openStore();
    queue(10);
    m_account.segmentsPerDay = 4;
    const auto sending = sender(*m_store);

    const SendRound today = round(*sending), used = round(*sending);
    m_clock.setNowMs(1'795'507'200'000 + 3'600'000); // 2026-11-24 09:00 UTC, one in the morning in Los Angeles
    const SendRound tomorrow = round(*sending);

    QCOMPARE(today.sent, 4);
    QCOMPARE(used.claimed, 0);
    QVERIFY(used.why.contains(u"Pacific"));
    QCOMPARE(tomorrow.sent, 4);
}

void SenderTest::aLargeRunWaitsForASecondPersonAndGoesInWaves()
{
    openStore();
    const WaveSizes sizes;
    const auto run = openRun(*m_session, *m_ids, sizes, rooftop, u"All of them"_s, 300, u"Dana"_s, m_clock.nowMs());
    NEED(run);
    m_run = *run;
    for (int i = 0; i < 300; ++i) {
        OutboxRow row = message(i + 1, u"+131255501%1"_s.arg(10 + i % 90));
        row.wave = sizes.waveOf(i);
        NEED(OutboxTable(*m_session).add(row));
    }
    const auto sending = sender(*m_store);
    const auto sendAll = [&] {
        int sent = 0;
        for (SendRound one = round(*sending); one.claimed > 0; one = round(*sending))
            sent += one.sent;
        return sent;
    };

    QCOMPARE(sendAll(), 0);
    QVERIFY(!releaseNextWave(*m_session, sizes, m_run.id));
    QCOMPARE(approve(*m_session, m_run.id, u"dana"_s, m_clock.nowMs()).error().kind, Error::Kind::Denied);
    NEED(approve(*m_session, m_run.id, u"Lee"_s, m_clock.nowMs()));
    QCOMPARE(sendAll(), 25);
    NEED(releaseNextWave(*m_session, sizes, m_run.id));
    QCOMPARE(sendAll(), 75);
    NEED(releaseNextWave(*m_session, sizes, m_run.id));
    QCOMPARE(sendAll(), 200);
}

void SenderTest::whoAskedForALargeWaveCannotAgreeToIt()
{
    openStore();
    const WaveSizes sizes;
    const auto run = standingRun(*m_session, *m_ids, rooftop, u"equity-financed"_s, u"Equity"_s, {}, m_clock.nowMs());
    NEED(run);
    m_run = *run;
    OutboxTable table(*m_session);
    for (int i = 0; i < 300; ++i) {
        OutboxRow row = message(i + 1);
        row.wave = sizes.waveOf(i);
        NEED(table.add(row));
        NEED(table.countRecipient(m_run.id));
    }

    const auto waiting = waitingWave(*m_session, rooftop, u"equity-financed"_s);
    NEED(waiting);
    const auto asked = letWaveGo(*m_session, sizes, **waiting, u"Dana"_s, m_clock.nowMs());
    const auto again = letWaveGo(*m_session, sizes, **waiting, u"dana"_s, m_clock.nowMs());
    const auto agreed = letWaveGo(*m_session, sizes, **waiting, u"Lee"_s, m_clock.nowMs());
    const auto next = waitingWave(*m_session, rooftop, u"equity-financed"_s);

    QCOMPARE((**waiting), (WaitingWave{m_run.id, 1, 75}));
    QVERIFY(asked && !*asked);
    QCOMPARE(again.error().kind, Error::Kind::Denied);
    QVERIFY(agreed && *agreed);
    NEED(next);
    QCOMPARE((**next), (WaitingWave{m_run.id, 2, 200}));
    const auto kept = table.run(m_run.id);
    NEED(kept);
    QCOMPARE((*kept)->approvedBy, u"Lee"_s);
}

void SenderTest::twoDesksNeverClaimTheSameMessage()
{
    openStore();
    queue(60);
    const auto other = m_store->session();
    NEED(other);
    auto first = Transaction::begin(*m_session);
    NEED(first);
    OutboxTable table(*m_session);
    const auto mine = table.claimable(account, m_clock.nowMs(), 30);
    NEED(mine);
    for (const OutboxRow &row : *mine)
        NEED(table.markSending(row.id, m_clock.nowMs(), u"test"_s));

    // SQLite lets one writer in at a time; PostgreSQL lets the other desk pass the locked rows over.
    if ((*other)->dialect() == Dialect::Sqlite)
        NEED(first->commit());
    auto second = Transaction::begin(**other);
    NEED(second);
    const auto theirs = OutboxTable(**other).claimable(account, m_clock.nowMs(), 60);
    NEED(theirs);

    QCOMPARE(mine->size(), 30);
    QCOMPARE(theirs->size(), 30);
    for (const OutboxRow &row : *theirs)
        QVERIFY(std::none_of(mine->begin(), mine->end(), [&](const OutboxRow &one) { return one.id == row.id; }));
}

QTEST_GUILESS_MAIN(SenderTest)
#include "sendertest.moc"
