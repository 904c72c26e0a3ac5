// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/sampleoutreach.h"

#include "base/daywords.h"
#include "domain/segments.h"
#include "gateways/gateway.h"
#include "jobs/inbox/alerts.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/storegatekeeper.h"
#include "jobs/sample/chance.h"
#include "jobs/sample/sampleaddressees.h"
#include "jobs/sequences/happened.h"
#include "store/inboundtable.h"
#include "store/outboxtable.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, dayMs = 86'400'000;
constexpr std::uint64_t stream = 0x6f757462;
constexpr qint64 days = 10;

// What people answer, the plain and the odd.
constexpr const char *replies[] = {"Yes, what would you give me for it?",
                                   "How much is it worth today?",
                                   "Can I come by on Saturday morning?",
                                   "Please call me after 5",
                                   "STOP",
                                   "I sold that car last year",
                                   "Wrong number",
                                   "This is the third time you write to me. Unbelievable.",
                                   "Maybe in the spring, not now",
                                   "Si, me interesa",
                                   "Who is this?"};

class SampleOutreach
{
public:
    SampleOutreach(Session &session, IdMaker &ids, const Rooftop &rooftop, StoreGatekeeper &gatekeeper, qint64 nowMs)
        : m_session(session)
        , m_ids(ids)
        , m_rooftop(rooftop)
        , m_gatekeeper(gatekeeper)
        , m_nowMs(nowMs)
    {}

    int messages = 0;

    Result<void> openRuns()
    {
        const WaveSizes sizes;
        for (OutreachRun *run : {&m_past, &m_coming}) {
            const bool isPast = run == &m_past;
            const auto opened =
                openRun(m_session, m_ids, sizes, m_rooftop.id, isPast ? u"Value estimates, November"_s : u"Lease ends, winter"_s,
                        isPast ? sampleAddressees : 300, u"Dana Ortiz"_s, m_nowMs - (isPast ? days * dayMs : dayMs));
            if (!opened)
                return opened.error();
            *run = *opened;
        }
        return OutboxTable(m_session).releaseWave(m_past.id, 2);
    }

    /// One in ten is still to come, in a run a second person has not agreed to; one in twelve fell due this hour, whatever hour it is.
    qint64 dueOf(Chance &chance) const
    {
        const double when = chance.unit();
        if (when < 0.1)
            return m_nowMs + chance.between(60, 20 * 60) * minuteMs;
        if (when < 0.18)
            return m_nowMs - chance.between(5, 55) * minuteMs;
        const qint64 at = m_nowMs - chance.between(60, int(days) * 24 * 60) * minuteMs;
        return chance.happens(0.1) ? at : daytime(at, chance);
    }

    Result<void> add(const SampleAddressee &who, qint64 dueAt, Id textAccount, Id mailAccount, Chance &chance)
    {
        const bool isComing = dueAt > m_nowMs;
        OutboxRow row = draft(who, std::min(dueAt, m_nowMs), chance);
        row.accountId = row.channel == Channel::Email ? mailAccount : textAccount;
        row.runId = isComing ? m_coming.id : m_past.id;
        row.dueAt = dueAt;
        row.createdAt = std::min(*row.dueAt, m_nowMs) - 60 * minuteMs;
        OutboxTable table(m_session);
        if (const auto added = table.add(row); !added)
            return added.error();
        ++messages;
        return isComing ? Result<void>() : settle(row, *row.dueAt, chance);
    }

private:
    /// The same day between nine and six where the rooftop is, but never in the future.
    qint64 daytime(qint64 at, Chance &chance) const
    {
        const QTimeZone zone(m_rooftop.zone.toLatin1());
        const QDate date = QDateTime::fromMSecsSinceEpoch(at, zone).date();
        const qint64 when = QDateTime(date, QTime(9, 0), zone).toMSecsSinceEpoch() + chance.between(0, 9 * 60) * minuteMs;
        return when < m_nowMs ? when : when - dayMs;
    }

    OutboxRow draft(const SampleAddressee &who, qint64 at, Chance &chance)
    {
        OutboxRow row;
        row.id = m_ids.next();
        row.rooftopId = m_rooftop.id;
        row.customerId = who.customer;
        row.vehicleId = who.vehicle;
        row.step = u"first"_s;
        row.program = chance.happens(0.7) ? u"equity"_s : u"appraisals"_s;
        row.channel = !who.phone.isEmpty() && (who.email.isEmpty() || chance.happens(0.65)) ? Channel::Sms : Channel::Email;
        row.to = row.channel == Channel::Sms ? who.phone : who.email;
        const QString link = u"https://quillhaven.example.com/c/%1"_s.arg(row.id % 1'000'000);
        const QString about = u"%1 to %2 as of %3"_s.arg(rounded(who.value.cents * 96), rounded(who.value.cents * 104), day(at));
        if (row.channel == Channel::Sms) {
            row.text =
                u"%1: Hi %2, your %3 may be worth more than you think: an estimated %4, based on market data, subject to inspection. "
                "%5 Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to opt out."_s.arg(
                    m_rooftop.name, who.first, who.car, about, link);
        } else {
            row.subject = u"Your %1 may be worth more than you think"_s.arg(who.car);
            row.text =
                u"Hello %1,\n\nauction and market data put your %2 at an estimated %3, based on what dealers paid for cars like it and "
                "subject to inspection.\n\nSee how it was worked out: %4\n\nDana Ortiz\n%5\n\n%6\nUnsubscribe: %4"_s.arg(
                    who.first, who.car, about, link, m_rooftop.name, samplePostalAddress());
        }
        row.segments = segmentsOn(row.channel, row.text);
        if (row.channel == Channel::Email)
            row.extras = extrasOf(withUnsubscribe());
        return row;
    }

    /// Whole hundreds of dollars of hundredths of cents.
    static QString rounded(std::int64_t hundredthCents) { return u"$%L1"_s.arg(hundredthCents / 100 / 10'000 * 100); }
    static QString day(qint64 ms) { return dayWordsIn(QLocale::c(), QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date()); }

    static Draft withUnsubscribe()
    {
        Draft draft;
        draft.headers = {{"List-Unsubscribe", "<https://quillhaven.example.com/u/1>"},
                         {"List-Unsubscribe-Post", "List-Unsubscribe=One-Click"}};
        return draft;
    }

    /// Asks the rules as of the hour it was due; what a rule held went when the rule let go, if that is past.
    Result<void> settle(const OutboxRow &row, qint64 dueAt, Chance &chance)
    {
        OutboxTable table(m_session);
        const auto ruling = m_gatekeeper.foresee(m_session, row, draftOf(row), dueAt);
        if (!ruling)
            return ruling.error();
        if (ruling->cleared)
            return send(row, dueAt, ruling->cleared->packVersion(), chance);
        if (ruling->until && *ruling->until<m_nowMs - 60 * minuteMs && * ruling->until> dueAt)
            return settle(row, *ruling->until + chance.between(1, 9) * minuteMs, chance);
        return table.keep(row.id, ruling->state, ruling->until, ruling->rules, ruling->why, ruling->packVersion);
    }

    Result<void> send(const OutboxRow &row, qint64 at, const QString &pack, Chance &chance)
    {
        OutboxTable table(m_session);
        if (const auto marked = table.markSending(row.id, at, pack); !marked)
            return marked;
        OutboxResult result;
        const double luck = chance.unit();
        result.state = luck < 0.02 ? OutboxState::Unknown : luck < 0.05 ? OutboxState::Failed : OutboxState::Sent;
        result.carrierId = u"SM%1"_s.arg(row.id, 0, 16);
        if (result.state == OutboxState::Unknown)
            result.why = u"The carrier closed the connection before it answered."_s;
        if (result.state == OutboxState::Failed) {
            result.failure = failureCode(Failure::Unreachable);
            result.failureCode = u"30003"_s;
            result.why = failureSentence(Failure::Unreachable);
        }
        if (const auto kept = table.record(row.id, at + 900, result); !kept)
            return kept.error();
        if (result.state != OutboxState::Sent)
            return {};
        const auto note = [&](DeliveryState state, qint64 when) -> Result<void> {
            const auto noted = table.noteDelivery(m_ids.next(), row.id, static_cast<int>(state), std::min(when, m_nowMs), {}, {});
            return noted ? Result<void>() : noted.error();
        };
        if (const auto noted = note(DeliveryState::Delivered, at + 4'000); !noted)
            return noted;
        if (row.channel == Channel::Email && chance.happens(0.34)) {
            if (const auto noted = note(DeliveryState::Opened, at + chance.between(5, 600) * minuteMs); !noted)
                return noted;
        }
        if (chance.happens(0.11)) {
            const qint64 clickedAt = std::min(at + chance.between(6, 700) * minuteMs, m_nowMs - chance.between(3, 40) * minuteMs);
            if (const auto noted = note(DeliveryState::Clicked, clickedAt); !noted)
                return noted;
            if (const auto heard = happen(row, HappeningKind::Clicked, clickedAt, u"outbox:%1"_s.arg(row.id), {}); !heard)
                return heard;
        }
        return chance.happens(0.16)
                   ? reply(row, std::min(at + chance.between(3, 900) * minuteMs, m_nowMs - chance.between(2, 50) * minuteMs), chance)
                   : Result<void>();
    }

    /// What sequences and alerts hear of it, as of the time it came.
    Result<void> happen(const OutboxRow &row, HappeningKind kind, qint64 at, const QString &once, const QString &detail)
    {
        return noteHappened(m_session, m_ids, {m_rooftop.id, row.customerId, row.vehicleId, kind, at, once, detail}, at);
    }

    Result<void> reply(const OutboxRow &row, qint64 at, Chance &chance)
    {
        InboundRow answer;
        answer.id = m_ids.next();
        answer.rooftopId = m_rooftop.id;
        answer.accountId = row.accountId;
        answer.carrierId = u"in-%1"_s.arg(answer.id);
        answer.channel = row.channel;
        answer.from = row.to;
        answer.subject = row.subject.isEmpty() ? QString() : u"Re: "_s + row.subject;
        answer.text = QString::fromUtf8(replies[chance.below(std::size(replies))]);
        answer.receivedAt = answer.storedAt = at;
        answer.customerId = row.customerId;
        answer.outboxId = row.id;
        InboundMessage message;
        message.text = answer.text;
        answer.intent = m_gatekeeper.intentOf(message);
        if (const auto added = InboundTable(m_session).add(answer); !added)
            return added.error();
        const HappeningKind kind = answer.intent == u"opt-out" ? HappeningKind::OptedOut : HappeningKind::Replied;
        if (const auto heard = happen(row, kind, at, u"inbound:%1"_s.arg(answer.id), answer.intent); !heard)
            return heard;
        if (answer.intent == u"opt-out") {
            if (const auto kept = m_gatekeeper.suppress(m_session, m_rooftop.id, row.channel, row.to, u"reply"_s, at); !kept)
                return kept;
        }
        // Most of the older ones were answered.
        if (at < m_nowMs - dayMs && chance.happens(0.9)) {
            const auto handled = m_session.change(u"handle_answers"_s, {at + 20 * minuteMs, at, answer.from, row.customerId});
            return handled ? Result<void>() : handled.error();
        }
        return {};
    }

    Session &m_session;
    IdMaker &m_ids;
    const Rooftop &m_rooftop;
    StoreGatekeeper &m_gatekeeper;
    const qint64 m_nowMs;
    OutreachRun m_past, m_coming;
};

} // namespace

Result<int> makeSampleOutreach(Session &session, IdMaker &ids, const Rooftop &rooftop, std::uint64_t seed, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto all = readSampleAddressees(session, rooftop.id, seed);
    if (!all)
        return all.error();
    if (const auto kept = keepSampleSender(session); !kept)
        return kept.error();
    if (const auto kept = keepSampleDoNotCall(session, *all, nowMs, seed); !kept)
        return kept.error();
    const auto texts = keepSampleAccount(session, ids, rooftop.id, u"twilio"_s, u"Texts"_s, nowMs);
    const auto mails = keepSampleAccount(session, ids, rooftop.id, u"smtp"_s, u"E-mail"_s, nowMs);
    if (!texts || !mails)
        return !texts ? texts.error() : mails.error();
    const auto gatekeeper = StoreGatekeeper::make(session, rooftop.id, ids);
    if (!gatekeeper)
        return gatekeeper.error();
    SampleOutreach outreach(session, ids, rooftop, **gatekeeper, nowMs);
    if (const auto opened = outreach.openRuns(); !opened)
        return opened.error();
    struct Plan
    {
        const SampleAddressee *who;
        Chance chance;
        qint64 dueAt = 0;
    };
    QList<Plan> plans;
    for (const SampleAddressee &who : *all) {
        Plan plan{&who, Chance(seed, stream + 1, static_cast<std::uint64_t>(plans.size()))};
        if (!who.phone.isEmpty() && plan.chance.happens(0.8)) {
            if (const auto kept = keepSampleConsent(session, ids, rooftop, who, nowMs - plan.chance.between(30, 700) * dayMs); !kept)
                return kept.error();
        }
        plan.dueAt = outreach.dueOf(plan.chance);
        plans << plan;
    }
    // As they came about: what somebody refused stands against what was due later.
    std::stable_sort(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) { return a.dueAt < b.dueAt; });
    for (Plan &plan : plans) {
        if (const auto added = outreach.add(*plan.who, plan.dueAt, *texts, *mails, plan.chance); !added)
            return added.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    const auto alerts = raiseAlerts(session, ids, *settings, rooftop, nowMs);
    if (!alerts)
        return alerts.error();
    return outreach.messages;
}

} // namespace tradewind
