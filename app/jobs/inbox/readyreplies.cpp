// SPDX-License-Identifier: Apache-2.0
#include "jobs/inbox/readyreplies.h"

#include "jobs/appointments/offeredtimes.h"
#include "jobs/outreach/ownwords.h"
#include "jobs/service/pagelinks.h"
#include "store/customertable.h"
#include "store/session.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeMinutes = 30, offeredTimes = 2;

QString templateOf(ReadyReply which)
{
    switch (which) {
    case ReadyReply::CallTimes:
        return u"reply.calltimes.sms"_s;
    case ReadyReply::ValuePage:
        return u"reply.value.sms"_s;
    case ReadyReply::Booking:
        return u"reply.booking.sms"_s;
    }
    return {};
}

/// What a reply may say about this rooftop, read once.
struct Desk
{
    Settings settings;
    Rooftop rooftop;
    QTimeZone zone;
    QString pagesUrl; ///< empty: no pages are served
};

Result<Desk> deskOf(Session &session, Id rooftopId)
{
    const auto settings = SettingTable(session).read();
    const auto rooftop = RooftopTable(session).find(rooftopId);
    if (!settings || !rooftop)
        return settings ? rooftop.error() : settings.error();
    return Desk{*settings, *rooftop, QTimeZone(rooftop->zone.toLatin1()), servedPagesUrl(*settings, rooftopId)};
}

Result<QList<qint64>> freeTimes(Session &session, const Desk &desk, qint64 nowMs)
{
    return timesToOffer(session, desk.rooftop.id, visitHours(desk.settings, desk.rooftop.id, desk.zone), nowMs, noticeMinutes,
                        offeredTimes);
}

/// Whether it can be filled, given how many times are free.
bool canFill(ReadyReply which, const Desk &desk, const Conversation &conversation, bool hasFreeTime)
{
    if (!conversation.customerId)
        return false;
    return which == ReadyReply::CallTimes ? hasFreeTime
                                          : !desk.pagesUrl.isEmpty() && (which == ReadyReply::Booking || conversation.vehicleId);
}

} // namespace

Result<QList<ReadyReply>> readyReplies(Session &session, Id rooftopId, const Conversation &conversation, qint64 nowMs)
{
    const auto desk = deskOf(session, rooftopId);
    if (!desk)
        return desk.error();
    const auto free = freeTimes(session, *desk, nowMs);
    if (!free)
        return free.error();
    QList<ReadyReply> ready;
    for (const ReadyReply which : {ReadyReply::CallTimes, ReadyReply::ValuePage, ReadyReply::Booking}) {
        if (canFill(which, *desk, conversation, !free->isEmpty()))
            ready << which;
    }
    return ready;
}

Result<QString> readyText(Session &session, Id rooftopId, const Conversation &conversation, ReadyReply which, const QString &by,
                          qint64 nowMs)
{
    const auto desk = deskOf(session, rooftopId);
    if (!desk)
        return desk.error();
    const auto free = freeTimes(session, *desk, nowMs);
    if (!free)
        return free.error();
    if (!canFill(which, *desk, conversation, !free->isEmpty()))
        return Error{Error::Kind::BadUse, u"This reply cannot be filled for them now."_s};
    const auto customer = CustomerTable(session).find(*conversation.customerId);
    if (!customer)
        return customer.error();
    auto book = TemplateBook::builtIn();
    if (!book)
        return book.error();
    if (const auto own = applyOwnWords(session, rooftopId, *book); !own)
        return own.error();
    const MessageTemplate *message = book->message(templateOf(which));
    if (message == nullptr)
        return Error{Error::Kind::BadData, u"The words of this reply are missing."_s};
    const std::string &spoken = customer->customer.language;
    const QString language = spoken.empty() ? u"en"_s : QString::fromStdString(spoken);
    MergeValues values;
    values.insert(u"dealer"_s, desk->rooftop.name);
    if (!customer->customer.firstName.empty())
        values.insert(u"firstName"_s, QString::fromStdString(customer->customer.firstName));
    if (!by.isEmpty())
        values.insert(u"rep"_s, by);
    if (!conversation.vehicle.isEmpty())
        values.insert(u"vehicle"_s, conversation.vehicle);
    if (which == ReadyReply::CallTimes) {
        values.insert(u"slots"_s, offeredWords(*free, language, desk->zone));
    } else {
        const bool isValue = which == ReadyReply::ValuePage;
        const auto token = makePageLink(session, rooftopId, isValue ? PageKind::TradeValue : PageKind::Booking,
                                        isValue ? *conversation.vehicleId : *conversation.customerId, conversation.customerId, nowMs);
        if (!token)
            return token.error();
        values.insert(isValue ? u"link"_s : u"bookLink"_s, QString(desk->pagesUrl + (isValue ? u"/v/"_s : u"/b/"_s) + *token));
    }
    const auto words = rendered(*message, values, language);
    return words ? Result<QString>(words->text) : words.error();
}

} // namespace tradewind
