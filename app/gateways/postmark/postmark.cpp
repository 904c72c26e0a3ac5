// SPDX-License-Identifier: Apache-2.0
#include "gateways/postmark/postmark.h"

#include "gateways/restgateway.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tradewind::postmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;
constexpr int mostOffset = 10'000; // Postmark lists no further

/// postmarkapp.com/developer/api/overview: API error codes
const FailureTable failures{
    {u"10"_s, Failure::Authentication},      {u"300"_s, Failure::InvalidDestination},  {u"400"_s, Failure::SenderUnregistered},
    {u"401"_s, Failure::SenderUnregistered}, {u"405"_s, Failure::InsufficientBalance}, {u"406"_s, Failure::RecipientOptedOut},
    {u"412"_s, Failure::SenderUnregistered}, {u"429"_s, Failure::RateLimited},
};

class Postmark final : public RestGateway
{
public:
    Postmark(const GatewayConfig &config, Http &http)
        : RestGateway(config, http)
    {}

    Result<SentRecord> status(const QString &carrierId) override
    {
        const auto answer = ask(u"/messages/outbound/%1/details"_s.arg(carrierId));
        if (!answer)
            return answer.error();
        SentRecord record = recordOf(*answer);
        for (const QJsonValue &event : answer->value(u"MessageEvents").toArray()) {
            const QString type = event.toObject().value(u"Type").toString();
            record.state = type == u"Delivered" ? DeliveryState::Delivered : type == u"Bounced" ? DeliveryState::Failed : record.state;
        }
        return record;
    }

    Result<PollResult> poll(const PollFrom &from) override
    {
        PollResult result;
        const QString since = rfc3339(from.sinceMs).chopped(1); // Postmark's times carry no zone
        for (const QString &list : {u"/messages/outbound"_s, u"/bounces"_s}) {
            const bool areBounces = list == u"/bounces";
            for (int offset = 0;; offset += pageSize) {
                if (offset >= mostOffset) {
                    result.isComplete = false;
                    break;
                }
                const auto answer =
                    ask(list,
                        QUrlQuery{{u"count"_s, QString::number(pageSize)}, {u"offset"_s, QString::number(offset)}, {u"fromdate"_s, since}});
                if (!answer)
                    return answer.error();
                const QJsonArray items = answer->value(areBounces ? u"Bounces"_s : u"Messages"_s).toArray();
                for (const QJsonValue &item : items) {
                    if (areBounces)
                        takeBounce(item.toObject(), result);
                    else
                        result.sent << recordOf(item.toObject());
                }
                if (items.size() < pageSize)
                    break;
            }
        }
        return result;
    }

    Result<void> check() override
    {
        const auto answer = ask(u"/server"_s);
        return answer ? Result<void>() : answer.error();
    }

protected:
    HttpHeaders authorization() const override { return {{"X-Postmark-Server-Token", value(u"token"_s).toUtf8()}}; }
    HttpRequest sendRequest(const Draft &draft) const override
    {
        QJsonArray headers;
        for (const auto &[name, text] : draft.headers)
            headers << QJsonObject{{u"Name"_s, QString::fromUtf8(name)}, {u"Value"_s, QString::fromUtf8(text)}};
        QJsonObject body{{u"From"_s, draft.from.isEmpty() ? value(u"from"_s) : draft.from},
                         {u"To"_s, draft.to},
                         {u"Subject"_s, draft.subject},
                         {u"TextBody"_s, draft.text},
                         {u"Metadata"_s, QJsonObject{{u"reference"_s, referenceOf(draft)}}},
                         {u"MessageStream"_s, value(u"stream"_s)}};
        if (!draft.html.isEmpty())
            body.insert(u"HtmlBody"_s, draft.html);
        if (!headers.isEmpty())
            body.insert(u"Headers"_s, headers);
        return jsonRequest(u"/email"_s, body);
    }
    QString acceptedId(const HttpReply &reply) const override
    {
        return QJsonDocument::fromJson(reply.body).object().value(u"MessageID").toString();
    }
    Complaint complaint(const HttpReply &reply) const override
    {
        const QJsonObject said = QJsonDocument::fromJson(reply.body).object();
        return {textOf(said.value(u"ErrorCode")), said.value(u"Message").toString()};
    }
    Failure failureOf(const QString &code) const override
    {
        return code.isEmpty() || code == u"0" ? Failure::None : failures.value(code, Failure::Other);
    }

private:
    static SentRecord recordOf(const QJsonObject &item)
    {
        SentRecord record;
        record.carrierId = item.value(u"MessageID").toString();
        record.reference = item.value(u"Metadata").toObject().value(u"reference").toString();
        record.to = item.value(u"To").toArray().first().toObject().value(u"Email").toString();
        record.state = item.value(u"Status").toString() == u"Sent" ? DeliveryState::Sent : DeliveryState::Queued;
        record.at = instantOf(item.value(u"ReceivedAt").toString());
        return record;
    }
    static void takeBounce(const QJsonObject &item, PollResult &result)
    {
        const QString type = item.value(u"Type").toString();
        SentRecord record;
        record.carrierId = item.value(u"MessageID").toString();
        record.to = item.value(u"Email").toString();
        record.code = type;
        record.at = instantOf(item.value(u"BouncedAt").toString());
        const bool isOptOut =
            type == u"SpamComplaint" || type == u"SpamNotification" || type == u"Unsubscribe" || type == u"ManuallyDeactivated";
        record.state = type == u"SpamComplaint" ? DeliveryState::Complained
                       : isOptOut               ? DeliveryState::Unsubscribed
                                                : DeliveryState::Failed;
        record.failure = isOptOut                                              ? Failure::RecipientOptedOut
                         : type == u"HardBounce" || type == u"BadEmailAddress" ? Failure::InvalidDestination
                         : type == u"Blocked"                                  ? Failure::BlockedByCarrier
                                                                               : Failure::Unreachable;
        if (type == u"AutoResponder" || type == u"Transient")
            return;
        if (isOptOut)
            result.optedOut << record.to;
        result.sent << record;
    }
};

} // namespace

GatewayInfo info()
{
    GatewayInfo made;
    made.id = u"postmark"_s;
    made.title = u"Postmark"_s;
    made.channels = {Channel::Email};
    made.fields = {secretField(u"token"_s, u"Server token"_s, u"Under API tokens of the server."_s),
                   textField(u"from"_s, u"Our address"_s, u"Of a domain verified with Postmark."_s),
                   textField(u"stream"_s, u"Message stream"_s, u"Marketing belongs in a broadcast stream."_s, u"broadcast"_s),
                   baseField(u"https://api.postmarkapp.com"_s)};
    made.canList = made.echoesReference = true;
    made.make = [](const GatewayConfig &config, Http &http) { return std::make_unique<Postmark>(config, http); };
    return made;
}

} // namespace tradewind::postmark
