// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/storegatekeeper.h"

#include "compliance/optout.h"
#include "compliance/wording/wording.h"
#include "jobs/compliance/contactfacts.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/suppressiontable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 recentMs = 31LL * 86'400'000;

Ruling rulingOf(const Decision &decision)
{
    Ruling ruling;
    ruling.state = decision.verdict == Verdict::Block ? OutboxState::Suppressed : OutboxState::Held;
    if (decision.verdict == Verdict::Hold)
        ruling.until = decision.until;
    ruling.rules = decision.rules().join(u' ');
    ruling.why = decision.why().join(u' ');
    ruling.packVersion = decision.packVersion;
    return ruling;
}

} // namespace

// Somebody who works here, at a number the rooftop gave us for this: known in every respect, unless they refused.
Result<ContactFacts> StoreGatekeeper::staffFacts(Session &session, const OutboxRow &row) const
{
    ContactFacts facts;
    facts.sender = m_sender;
    facts.sender.isAutomated = true;
    facts.program = row.program;
    const bool isMail = row.channel == Channel::Email;
    (isMail ? facts.email : facts.phone) = row.to;
    const auto covering = SuppressionTable(session).covering(isMail ? QString() : row.to, isMail ? row.to : QString(), 0);
    if (!covering)
        return covering.error();
    facts.isSuppressed = !covering->isEmpty();
    facts.isOnInternalDnc = false;
    facts.consent = Consent::Written;
    facts.isConsentProven = true;
    facts.recent = QList<RecentContact>();
    facts.isFirstText = false;
    facts.isCustomer = true;
    facts.isOutcomeUnknown = row.state == OutboxState::Unknown;
    return facts;
}

Result<std::unique_ptr<StoreGatekeeper>> StoreGatekeeper::make(Session &session, Id rooftopId, IdMaker &ids)
{
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    const auto rooftop = RooftopTable(session).find(rooftopId);
    if (!rooftop)
        return rooftop.error();
    auto replies = ReplyRules::builtIn();
    if (!replies)
        return replies.error();
    return std::unique_ptr<StoreGatekeeper>(new StoreGatekeeper(Clearance::builtIn(ruleSwitches(*settings, *rooftop)),
                                                                senderFacts(*settings, *rooftop), *std::move(replies), ids));
}

Result<ContactFacts> StoreGatekeeper::facts(Session &session, const OutboxRow &row, qint64 nowMs) const
{
    if (row.customerId == staffCustomer)
        return staffFacts(session, row);
    auto facts = contactFacts(session, row.customerId, row.channel, nowMs, m_sender, row.to);
    if (!facts)
        return facts;
    facts->program = row.program;
    facts->sender.isAutomated = row.purpose != Purpose::Reply;
    // What the outbox knows besides the record of calls: messages on their way count as sent, whatever became of them.
    QList<RecentContact> recent = facts->recent.value_or(QList<RecentContact>());
    const auto sent = session.each(u"read_recent_outbox"_s, {row.customerId, nowMs - recentMs}, [&](const Row &one) {
        recent << RecentContact{one.id(0), static_cast<Channel>(one.id(1)), static_cast<Purpose>(one.id(2)), one.text(3), {}};
    });
    if (!sent)
        return sent.error();
    facts->recent = recent;
    const auto answered = session.integer(u"find_last_inbound_at"_s, {row.to});
    if (!answered)
        return answered.error();
    if (*answered)
        facts->lastInboundMs = **answered;
    if (row.channel == Channel::Sms) {
        const auto texts = session.integer(u"count_texts_to"_s, {row.to});
        if (!texts)
            return texts.error();
        facts->isFirstText = texts->value_or(0) == 0;
    }
    facts->isOutcomeUnknown = row.state == OutboxState::Unknown;
    return facts;
}

Result<Ruling> StoreGatekeeper::rule(Session &session, const OutboxRow &row, const Draft &draft, qint64 nowMs)
{
    const auto known = facts(session, row, nowMs);
    if (!known)
        return known.error();
    auto answer = m_clearance.clear(draft, *known, nowMs);
    if (const auto *decision = std::get_if<Decision>(&answer))
        return rulingOf(*decision);
    Ruling ruling;
    ruling.cleared = std::move(std::get<ClearedMessage>(answer));
    return ruling;
}

Result<QString> StoreGatekeeper::completed(Session &session, const OutboxRow &row, qint64 nowMs) const
{
    const auto known = facts(session, row, nowMs);
    if (!known)
        return known.error();
    OutboxRow whole = row;
    for (const QString &rule : {u"F-21"_s, u"M-01"_s}) {
        for (const Finding &finding : m_clearance.decide(draftOf(whole), *known, nowMs).findings) {
            if (finding.rule == rule && !finding.repair.isEmpty())
                whole.text = finding.repair;
        }
    }
    return whole.text;
}

Result<QStringList> StoreGatekeeper::creditAdvice(Session &session, const OutboxRow &row, qint64 nowMs) const
{
    const Wording wording = wordingOf(row.text);
    if (wording.payment.isEmpty() && wording.rate.isEmpty() && wording.down.isEmpty())
        return QStringList();
    const auto known = facts(session, row, nowMs);
    if (!known)
        return known.error();
    OutboxRow selling = row;
    selling.purpose = Purpose::Dual;
    QStringList advice;
    for (const Finding &finding : m_clearance.decide(draftOf(selling), *known, nowMs).findings) {
        if (QStringList{u"A-02"_s, u"A-03"_s, u"A-04"_s, u"A-05"_s}.contains(finding.rule))
            advice << finding.why;
    }
    return advice;
}

Result<Ruling> StoreGatekeeper::foresee(Session &session, const OutboxRow &row, const Draft &draft, qint64 whenMs)
{
    return rule(session, row, draft, whenMs);
}

Result<void> StoreGatekeeper::suppress(Session &session, Id rooftopId, Channel channel, const QString &address, const QString &source,
                                       qint64 nowMs)
{
    Suppression entry;
    entry.id = m_ids.next();
    entry.rooftopId = rooftopId;
    entry.kind = channel == Channel::Email ? Suppression::Kind::Email : Suppression::Kind::Phone;
    entry.value = channel == Channel::Email ? address.toLower() : address;
    entry.reason = source == u"reply" ? u"opt-out in an answer"_s : u"the carrier said so"_s;
    entry.source = source;
    entry.at = nowMs;
    const auto added = SuppressionTable(session).add(entry);
    return added ? Result<void>() : added.error();
}

QString StoreGatekeeper::intentOf(const InboundMessage &message) const
{
    const ReplyWishReading reading = readReplyWish(message.text.value_or(QString()));
    if (reading.isOptOut())
        return u"opt-out"_s;
    if (reading.wish == ReplyWish::Help)
        return u"help"_s;
    const ReplyReading about = m_replies.read(message.text.value_or(QString()));
    return about.intent == ReplyIntent::Other ? QString() : replyIntentCode(about.intent);
}

} // namespace tradewind
