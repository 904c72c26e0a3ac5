// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/stepoutbox.h"

#include "domain/language.h"
#include "domain/messagetext.h"
#include "domain/postaladdress.h"
#include "domain/segments.h"
#include "gateways/gateway.h"
#include "jobs/outreach/gatekeeper.h"
#include "jobs/service/pagelinks.h"
#include "sequences/sequence.h"
#include "store/gatewaytable.h"
#include "store/rooftoptable.h"
#include "store/sequencetable.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int ofSequences = 0; // what a person writes by hand goes before it

} // namespace

OutboxRow outboxRowOf(const StepMessage &message, qint64 nowMs)
{
    OutboxRow row;
    row.rooftopId = message.rooftopId;
    row.customerId = message.customerId;
    row.vehicleId = message.vehicleId;
    row.step = message.onceKey;
    row.program = message.program;
    row.channel = message.channel;
    row.purpose = message.purpose;
    row.to = message.to;
    row.subject = message.subject;
    row.text = message.text;
    row.segments = segmentsOn(row.channel, row.text);
    row.priority = ofSequences;
    row.dueAt = row.createdAt = nowMs;
    return row;
}

Result<std::unique_ptr<StepOutbox>> StepOutbox::open(Session &session, IdMaker &ids, const Settings &settings, Id rooftopId)
{
    auto made = std::unique_ptr<StepOutbox>(new StepOutbox(ids, rooftopId));
    const auto accounts = GatewayTable(session).accounts(rooftopId);
    if (!accounts)
        return accounts.error();
    for (const GatewayAccount &account : *accounts) {
        const GatewayInfo *info = findGateway(account.gateway);
        if (info == nullptr || !account.isActive)
            continue;
        for (const Channel channel : info->channels) {
            if (!made->m_accounts.contains(channel))
                made->m_accounts.insert(channel, account.id);
        }
    }
    const QStringList on = settings.text(u"outreach.sequences"_s, rooftopId).simplified().split(u' ', Qt::SkipEmptyParts);
    made->m_sequences = QSet<QString>(on.begin(), on.end());
    made->m_pagesUrl = servedPagesUrl(settings, rooftopId);
    made->m_postalAddress = settings.text(u"compliance.postalAddress"_s, rooftopId).simplified();
    const auto rooftop = RooftopTable(session).find(rooftopId);
    if (!rooftop)
        return rooftop.error();
    made->m_dealer = rooftop->name;
    made->m_dealerPhone = settings.text(u"rooftop.phone"_s, rooftopId).simplified();
    made->m_waves = WaveSizes::from(settings, rooftopId);
    return made;
}

bool StepOutbox::takes(const Sequence &sequence, Channel channel) const
{
    return m_sequences.contains(sequence.id) && m_accounts.contains(channel);
}

Result<void> StepOutbox::addLinks(Session &session, const EnrollmentRow &row, MergeValues &merge, qint64 nowMs)
{
    if (m_pagesUrl.isEmpty())
        return {};
    const auto booking = makePageLink(session, row.rooftopId, PageKind::Booking, row.customerId, row.customerId, nowMs);
    if (!booking)
        return booking.error();
    merge.insert(u"bookLink"_s, QString(m_pagesUrl + u"/b/"_s + *booking));
    if (!row.vehicleId)
        return {};
    if (row.program == u"service") { // the photo and the price of what was declined, on a fresh link (S25)
        const auto inspection = session.integer(u"find_inspection_of_vehicle"_s, {*row.vehicleId});
        if (!inspection)
            return inspection.error();
        if (*inspection) {
            const auto order = makePageLink(session, row.rooftopId, PageKind::RepairOrder, **inspection, row.customerId, nowMs);
            if (!order)
                return order.error();
            merge.insert(u"link"_s, QString(m_pagesUrl + u"/r/"_s + *order));
            return {};
        }
    }
    const auto value = makePageLink(session, row.rooftopId, PageKind::TradeValue, *row.vehicleId, row.customerId, nowMs);
    if (!value)
        return value.error();
    merge.insert(u"link"_s, QString(m_pagesUrl + u"/v/"_s + *value));
    return {};
}

/// The page on which a customer says what may come; empty where no pages are served.
Result<QString> StepOutbox::wishesLink(Session &session, const StepMessage &message, qint64 nowMs) const
{
    if (m_pagesUrl.isEmpty())
        return QString();
    const auto wishes = makePageLink(session, message.rooftopId, PageKind::Preferences, message.customerId, message.customerId, nowMs);
    return wishes ? Result<QString>(m_pagesUrl + u"/u/"_s + *wishes) : wishes.error();
}

Result<void> StepOutbox::addWayOut(Session &session, const StepMessage &message, OutboxRow &row, qint64 nowMs) const
{
    const auto url = wishesLink(session, message, nowMs);
    if (!url)
        return url.error();
    QStringList footer;
    if (!row.text.contains(m_postalAddress))
        footer << m_postalAddress;
    Draft extras;
    extras.headers = {{"Content-Language", message.language.toUtf8()}};
    if (!url->isEmpty()) { // else the rules keep what sells back, and say which header is missing
        footer << inLanguage(message.language, u"Unsubscribe: "_s, u"Darse de baja: "_s, u"Se désabonner : "_s) + *url;
        extras.headers << std::pair<QByteArray, QByteArray>("List-Unsubscribe", "<" + url->toUtf8() + ">")
                       << std::pair<QByteArray, QByteArray>("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    row.text = withFooter(row.text, footer.join(u'\n'));
    row.extras = extrasOf(extras);
    return {};
}

Result<void> StepOutbox::addLetterhead(Session &session, const StepMessage &message, OutboxRow &row, qint64 nowMs) const
{
    const auto url = wishesLink(session, message, nowMs);
    if (!url)
        return url.error();
    QStringList ways;
    if (!m_dealerPhone.isEmpty())
        ways << m_dealerPhone;
    if (!url->isEmpty())
        ways << *url;
    QStringList footer{m_postalAddress.isEmpty() ? m_dealer : m_dealer + u" · "_s + m_postalAddress};
    if (!ways.isEmpty())
        footer << inLanguage(message.language, u"To get no more letters from us: "_s, u"Para no recibir más cartas nuestras: "_s,
                             u"Pour ne plus recevoir de lettres de notre part : "_s) +
                      ways.join(u" · "_s);
    row.text = withFooter(row.text, footer.join(u'\n'));
    if (!m_postalAddress.isEmpty())
        row.from = (QStringList{m_dealer} + postalAddressOf(m_postalAddress, false).lines()).join(u'\n');
    Draft extras;
    extras.headers = {{"Content-Language", message.language.toUtf8()}};
    row.extras = extrasOf(extras);
    return {};
}

Result<void> StepOutbox::completeText(Session &session, OutboxRow &row, qint64 nowMs)
{
    if (!m_gatekeeper) {
        auto gatekeeper = StoreGatekeeper::make(session, m_rooftopId, m_ids);
        if (!gatekeeper)
            return gatekeeper.error();
        m_gatekeeper = *std::move(gatekeeper);
    }
    const auto text = m_gatekeeper->completed(session, row, nowMs);
    if (!text)
        return text.error();
    row.text = *text;
    row.segments = segmentsOf(row.text).segments;
    return {};
}

Result<void> StepOutbox::hand(Session &session, const StepMessage &message, qint64 nowMs)
{
    const auto run = standingRun(session, m_ids, message.rooftopId, runKey(message.entry, message.sequence), message.title, {}, nowMs);
    if (!run)
        return run.error();
    OutboxTable table(session);
    const auto wave = table.waveOf(run->id, message.customerId);
    if (!wave)
        return wave.error();
    OutboxRow row = outboxRowOf(message, nowMs);
    row.id = m_ids.next();
    row.accountId = m_accounts.value(message.channel);
    row.runId = run->id;
    row.wave = wave->value_or(m_waves.waveOf(run->recipients));
    if (message.channel == Channel::Email) {
        if (auto added = addWayOut(session, message, row, nowMs); !added)
            return added;
    }
    if (message.channel == Channel::Mail) {
        if (auto added = addLetterhead(session, message, row, nowMs); !added)
            return added;
    }
    if (message.channel == Channel::Sms) {
        if (auto completed = completeText(session, row, nowMs); !completed)
            return completed;
    }
    row.segments = segmentsOn(row.channel, row.text);
    const auto added = table.add(row);
    if (!added)
        return added.error();
    return *added && !*wave ? table.countRecipient(run->id) : Result<void>();
}

} // namespace tradewind
