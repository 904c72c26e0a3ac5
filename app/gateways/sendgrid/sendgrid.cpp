// SPDX-License-Identifier: Apache-2.0
#include "gateways/sendgrid/sendgrid.h"

#include "gateways/restgateway.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tradewind::sendgrid {

using namespace Qt::StringLiterals;

namespace {

class SendGrid final : public RestGateway
{
public:
    SendGrid(const GatewayConfig &config, Http &http)
        : RestGateway(config, http)
    {}

    Result<SentRecord> status(const QString &carrierId) override
    {
        const auto answer = ask(u"/v3/messages/"_s + carrierId);
        if (!answer)
            return answer.error();
        return recordOf(*answer);
    }

    /// The Email Activity add-on is needed for the list of messages; the lists of bounces, complaints and unsubscribes come with any plan.
    Result<PollResult> poll(const PollFrom &from) override
    {
        PollResult result;
        const QString since = QString::number(from.sinceMs / 1000);
        struct List
        {
            QString path;
            DeliveryState state;
            bool isOptOut;
        };
        for (const List &list : {List{u"/v3/suppression/bounces"_s, DeliveryState::Failed, false},
                                 List{u"/v3/suppression/spam_reports"_s, DeliveryState::Complained, true},
                                 List{u"/v3/suppression/unsubscribes"_s, DeliveryState::Unsubscribed, true}}) {
            const auto answer = ask(list.path, QUrlQuery{{u"start_time"_s, since}});
            if (!answer)
                return answer.error();
            for (const QJsonValue &item : answer->value(u"items").toArray()) {
                SentRecord record;
                record.to = item.toObject().value(u"email").toString();
                record.state = list.state;
                record.code = item.toObject().value(u"status").toString();
                record.failure = list.isOptOut                     ? Failure::RecipientOptedOut
                                 : record.code.startsWith(u"5.1.") ? Failure::InvalidDestination
                                                                   : Failure::Unreachable;
                record.at = item.toObject().value(u"created").toInteger() * 1000;
                if (list.isOptOut)
                    result.optedOut << record.to;
                result.sent << record;
            }
        }
        const auto answer =
            ask(u"/v3/messages"_s, QUrlQuery{{u"limit"_s, u"1000"_s},
                                             {u"query"_s, u"last_event_time BETWEEN TIMESTAMP \"%1\" AND TIMESTAMP \"%2\""_s.arg(
                                                              rfc3339(from.sinceMs), u"2999-01-01T00:00:00Z"_s)}});
        if (!answer && answer.error().kind != Error::Kind::Denied && answer.error().kind != Error::Kind::NotFound)
            return answer.error();
        if (answer) {
            for (const QJsonValue &item : answer->value(u"messages").toArray())
                result.sent << recordOf(item.toObject());
        }
        result.isComplete = bool(answer);
        return result;
    }

    Result<void> check() override
    {
        const auto answer = ask(u"/v3/scopes"_s);
        return answer ? Result<void>() : answer.error();
    }

protected:
    HttpHeaders authorization() const override { return {{"Authorization", "Bearer " + value(u"key"_s).toUtf8()}}; }
    HttpRequest sendRequest(const Draft &draft) const override
    {
        QJsonArray content{QJsonObject{{u"type"_s, u"text/plain"_s}, {u"value"_s, draft.text}}};
        if (!draft.html.isEmpty())
            content << QJsonObject{{u"type"_s, u"text/html"_s}, {u"value"_s, draft.html}};
        QJsonObject headers;
        for (const auto &[name, text] : draft.headers)
            headers.insert(QString::fromUtf8(name), QString::fromUtf8(text));
        QJsonObject body{
            {u"personalizations"_s, QJsonArray{QJsonObject{{u"to"_s, QJsonArray{QJsonObject{{u"email"_s, draft.to}}}},
                                                           {u"custom_args"_s, QJsonObject{{u"reference"_s, referenceOf(draft)}}}}}},
            {u"from"_s, QJsonObject{{u"email"_s, draft.from.isEmpty() ? value(u"from"_s) : draft.from}}},
            {u"subject"_s, draft.subject},
            {u"content"_s, content}};
        if (!headers.isEmpty())
            body.insert(u"headers"_s, headers);
        return jsonRequest(u"/v3/mail/send"_s, body);
    }
    QString acceptedId(const HttpReply &reply) const override { return QString::fromUtf8(reply.header("x-message-id")); }
    Complaint complaint(const HttpReply &reply) const override
    {
        const QJsonObject first = QJsonDocument::fromJson(reply.body).object().value(u"errors").toArray().first().toObject();
        return {textOf(first.value(u"field")), first.value(u"message").toString()};
    }
    Failure failureOf(const QString &code) const override
    {
        return code.startsWith(u"from")               ? Failure::SenderUnregistered
               : code.startsWith(u"personalizations") ? Failure::InvalidDestination
                                                      : Failure::None;
    }

private:
    static SentRecord recordOf(const QJsonObject &item)
    {
        SentRecord record;
        // "filterdrecv-…" is appended to the id that mail/send answered with.
        record.carrierId = item.value(u"msg_id").toString().section(u'.', 0, 0);
        record.to = item.value(u"to_email").toString();
        const QString status = item.value(u"status").toString();
        record.state = item.value(u"clicks_count").toInt() > 0  ? DeliveryState::Clicked
                       : item.value(u"opens_count").toInt() > 0 ? DeliveryState::Opened
                       : status == u"delivered"                 ? DeliveryState::Delivered
                       : status == u"not_delivered"             ? DeliveryState::Failed
                                                                : DeliveryState::Sent;
        record.failure = record.state == DeliveryState::Failed ? Failure::Other : Failure::None;
        record.at = instantOf(item.value(u"last_event_time").toString());
        return record;
    }
};

} // namespace

GatewayInfo info()
{
    GatewayInfo made;
    made.id = u"sendgrid"_s;
    made.title = u"SendGrid"_s;
    made.channels = {Channel::Email};
    made.fields = {secretField(u"key"_s, u"API key"_s, u"With the rights Mail Send and Suppressions."_s),
                   textField(u"from"_s, u"Our address"_s, u"Of a domain verified with SendGrid."_s),
                   baseField(u"https://api.sendgrid.com"_s)};
    made.canList = true;
    made.make = [](const GatewayConfig &config, Http &http) { return std::make_unique<SendGrid>(config, http); };
    return made;
}

} // namespace tradewind::sendgrid
