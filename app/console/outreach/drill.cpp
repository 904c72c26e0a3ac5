// SPDX-License-Identifier: Apache-2.0
#include "console/outreach/drill.h"

#include "base/id.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QThread>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1;
constexpr qint64 noonInIowa = 1'795'456'800'000; // Monday, 2026-11-23, 18:00 UTC
constexpr qint64 hourMs = 3'600'000;
constexpr int suppressedEvery = 97, heldEvery = 89, unaskedEvery = 83;
constexpr int sampleNumbers = 100; // 555-0100 to 555-0199

ContactFacts contentCustomer()
{
    ContactFacts facts;
    facts.state = u"IA"_s;
    facts.zip = u"50309"_s;
    facts.consent = Consent::Written;
    facts.isConsentProven = true;
    facts.isConsentBought = facts.isSuppressed = facts.isOnInternalDnc = facts.isOnNationalDnc = false;
    facts.isAreaCodeSubscribed = true;
    facts.dncFileAgeDays = 3;
    facts.isFirstText = facts.isMailRefused = false;
    facts.isCustomer = true;
    facts.recent = QList<RecentContact>();
    facts.program = u"equity"_s;
    facts.addressVerifiedOn = QDate(2026, 11, 1);
    facts.sender.name = u"Riverside Toyota"_s;
    facts.sender.postalAddress = u"100 Main St, Ames, IA 50010"_s;
    facts.sender.linkDomains = {u"riverside.example.com"_s};
    facts.sender.hasApprovedTextCampaign = facts.sender.isMailAuthenticated = facts.sender.hasDncPolicy = true;
    facts.sender.segmentsToday = 0;
    facts.sender.quotedOn = QDate(2026, 11, 20);
    return facts;
}

} // namespace

DrillGatekeeper::DrillGatekeeper()
    : m_facts(contentCustomer())
    , m_clearance(Clearance::builtIn())
{}

Result<Ruling> DrillGatekeeper::rule(Session &, const OutboxRow &row, const Draft &draft, qint64)
{
    ContactFacts facts = m_facts;
    (draft.channel == Channel::Email ? facts.email : facts.phone) = row.to;
    facts.isSuppressed = row.customerId % suppressedEvery == 0;
    if (row.customerId % heldEvery == 0)
        facts.recent = QList<RecentContact>{{noonInIowa - hourMs, row.channel, Purpose::Marketing, u"equity"_s, {}}};
    if (row.customerId % unaskedEvery == 0)
        facts.consent = Consent::None;
    Ruling ruling;
    auto answer = m_clearance.clear(draft, facts, noonInIowa);
    if (auto *cleared = std::get_if<ClearedMessage>(&answer)) {
        ruling.cleared = std::move(*cleared);
        return ruling;
    }
    const auto &decision = std::get<Decision>(answer);
    ruling.state = decision.verdict == Verdict::Block ? OutboxState::Suppressed : OutboxState::Held;
    ruling.until = decision.until;
    ruling.rules = decision.rules().join(u' ');
    ruling.why = decision.why().join(u' ');
    ruling.packVersion = decision.packVersion;
    return ruling;
}

Result<Ruling> DrillGatekeeper::foresee(Session &session, const OutboxRow &row, const Draft &draft, qint64 whenMs)
{
    return rule(session, row, draft, whenMs);
}

Result<void> DrillGatekeeper::suppress(Session &, Id, Channel, const QString &, const QString &, qint64)
{
    return {};
}

QString DrillGatekeeper::intentOf(const InboundMessage &message) const
{
    return message.text == u"STOP" ? u"opt-out"_s : QString();
}

GatewayAccount drillAccount(const QString &base, quint16 mailPort, qint64 nowMs, int number)
{
    GatewayAccount account;
    account.id = (mailPort != 0 ? 2 : 1) + 2 * number;
    account.rooftopId = rooftop;
    account.gateway = mailPort != 0 ? u"smtp"_s : u"twilio"_s;
    account.title = u"Drill"_s;
    account.isOwnServer = true;
    account.segmentsPerSecond = account.segmentsPerDay = 1'000'000'000;
    account.createdAt = nowMs;
    if (mailPort != 0)
        account.values = {{u"host"_s, u"127.0.0.1"_s},
                          {u"port"_s, QString::number(mailPort)},
                          {u"security"_s, u"none"_s},
                          {u"from"_s, u"dana@riverside.example.com"_s},
                          {u"connections"_s, u"4"_s}};
    else
        account.values = {
            {u"base"_s, base}, {u"account"_s, u"AC%1"_s.arg(number, 32, 10, QLatin1Char('0'))}, {u"from"_s, u"+15155550199"_s}};
    return account;
}

GatewayConfig drillConfig(const GatewayAccount &account, int timeoutMs)
{
    GatewayConfig config{account.values, account.isOwnServer, timeoutMs};
    if (account.gateway == u"twilio")
        config.values.insert(u"token"_s, u"drill-token"_s);
    return config;
}

Result<void> fillOutbox(Session &session, IdMaker &ids, const GatewayAccount &account, Channel channel, int messages, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    if (auto kept = GatewayTable(session).keep(account); !kept)
        return kept;
    OutboxTable table(session);
    OutreachRun run;
    run.id = ids.next();
    run.rooftopId = rooftop;
    run.title = u"Drill"_s;
    run.recipients = messages;
    run.madeBy = u"drill"_s;
    run.madeAt = nowMs;
    run.releasedWave = 2;
    if (auto kept = table.addRun(run); !kept)
        return kept;
    const IdRange range = ids.reserve(messages);
    Draft mail;
    mail.headers = {{"List-Unsubscribe", "<https://riverside.example.com/u/1>"}, {"List-Unsubscribe-Post", "List-Unsubscribe=One-Click"}};
    for (int i = 0; i < messages; ++i) {
        OutboxRow row;
        row.id = range.at(i);
        row.rooftopId = rooftop;
        row.accountId = account.id;
        row.runId = run.id;
        row.customerId = i + 1;
        row.step = u"first"_s;
        row.program = u"equity"_s;
        row.channel = channel;
        row.dueAt = nowMs;
        row.createdAt = nowMs;
        if (channel == Channel::Email) {
            row.to = u"customer%1@example.com"_s.arg(i + 1);
            row.from = u"dana@riverside.example.com"_s;
            row.subject = u"Your Camry"_s;
            row.text =
                u"Your 2021 Camry may be worth more than you think.\nRiverside Toyota, 100 Main St, Ames, IA 50010. Unsubscribe any time."_s;
            row.extras = extrasOf(mail);
        } else {
            row.to = u"+151555501%1"_s.arg(i % sampleNumbers, 2, 10, QLatin1Char('0'));
            row.text = u"Riverside Toyota: your 2021 Camry may be worth more than you think (tw-%1). Reply STOP to opt out."_s.arg(row.id);
        }
        if (auto added = table.add(row); !added)
            return added.error();
    }
    return transaction->commit();
}

Result<SendRound> sendAllDue(Sender &sender, Session &session, Id accountId)
{
    SendRound total;
    for (;;) {
        const auto round = sender.round();
        if (!round)
            return round.error();
        total.claimed += round->claimed;
        total.sent += round->sent;
        total.failed += round->failed;
        total.held += round->held;
        total.suppressed += round->suppressed;
        total.unknown += round->unknown;
        total.requeued += round->requeued;
        if (round->waitMs == 0)
            continue;
        const auto waiting = OutboxTable(session).waiting(accountId);
        if (!waiting)
            return waiting.error();
        if (*waiting == 0 || !round->why.isEmpty()) {
            total.why = round->why;
            return total;
        }
        QThread::msleep(20); // messages a carrier asked to bring again later
    }
}

} // namespace tradewind
