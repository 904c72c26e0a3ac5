// SPDX-License-Identifier: Apache-2.0
#include "gateways/twilio/twilio.h"

#include "gateways/restgateway.h"

namespace tradewind::twilio {

using namespace Qt::StringLiterals;

namespace {

/// twilio.com/docs/api/errors
const FailureTable failures{
    {u"20003"_s, Failure::Authentication},      {u"20429"_s, Failure::RateLimited},         {u"21211"_s, Failure::InvalidDestination},
    {u"21217"_s, Failure::InvalidDestination},  {u"21408"_s, Failure::SenderUnregistered},  {u"21606"_s, Failure::SenderUnregistered},
    {u"21608"_s, Failure::SenderUnregistered},  {u"21610"_s, Failure::RecipientOptedOut},   {u"21611"_s, Failure::RateLimited},
    {u"21612"_s, Failure::Unreachable},         {u"21614"_s, Failure::LandlineUnreachable}, {u"21635"_s, Failure::LandlineUnreachable},
    {u"21617"_s, Failure::ContentRejected},     {u"30001"_s, Failure::RateLimited},         {u"30002"_s, Failure::Authentication},
    {u"30003"_s, Failure::Unreachable},         {u"30004"_s, Failure::BlockedByCarrier},    {u"30005"_s, Failure::InvalidDestination},
    {u"30006"_s, Failure::LandlineUnreachable}, {u"30007"_s, Failure::BlockedByCarrier},    {u"30008"_s, Failure::Other},
    {u"30022"_s, Failure::RateLimited},         {u"30034"_s, Failure::SenderUnregistered},
};

DeliveryState stateOf(const QString &status)
{
    static const QHash<QString, DeliveryState> table{
        {u"sent"_s, DeliveryState::Sent},
        {u"delivered"_s, DeliveryState::Delivered},
        {u"read"_s, DeliveryState::Opened},
        {u"undelivered"_s, DeliveryState::Failed},
        {u"failed"_s, DeliveryState::Failed},
        {u"canceled"_s, DeliveryState::Failed},
        {u"partially_delivered"_s, DeliveryState::Sent},
    };
    return table.value(status, DeliveryState::Queued);
}

class Twilio final : public ListingGateway
{
public:
    Twilio(const GatewayConfig &config, Http &http)
        : ListingGateway(config, http)
    {}

    Result<void> check() override { return reach(account() + u".json"_s); }

protected:
    QString account() const { return u"/2010-04-01/Accounts/"_s + value(u"account"_s); }
    HttpHeaders authorization() const override
    {
        return {{"Authorization", basicAuthorization(value(u"account"_s).toUtf8(), value(u"token"_s).toUtf8())}};
    }
    HttpRequest sendRequest(const Draft &draft) const override
    {
        QList<std::pair<QString, QString>> fields{{u"To"_s, draft.to}};
        const QString service = value(u"service"_s);
        if (!draft.from.isEmpty() || service.isEmpty())
            fields << std::pair(u"From"_s, sender(draft));
        else
            fields << std::pair(u"MessagingServiceSid"_s, service);
        if (!draft.text.isEmpty())
            fields << std::pair(u"Body"_s, draft.text);
        for (const QString &media : mediaOf(draft))
            fields << std::pair(u"MediaUrl"_s, media);
        return formRequest(account() + u"/Messages.json"_s, fields);
    }
    QString acceptedId(const HttpReply &reply) const override { return textIn(reply, u"sid"_s); }
    Complaint complaint(const HttpReply &reply) const override
    {
        const QJsonObject said = objectOf(reply);
        return {textOf(said.value(u"code")), said.value(u"message").toString()};
    }
    Failure failureOf(const QString &code) const override { return failureIn(failures, code); }

    QUrl statusUrl(const QString &carrierId) const override { return url(account() + u"/Messages/%1.json"_s.arg(carrierId)); }
    QList<QUrl> lists(const PollFrom &from) const override
    {
        return {url(account() + u"/Messages.json"_s, QUrlQuery{{u"DateSent>"_s, rfc3339(from.sinceMs)}, {u"PageSize"_s, u"1000"_s}})};
    }
    QJsonArray entriesIn(const QJsonObject &page) const override { return page.value(u"messages").toArray(); }
    QUrl nextPage(const QJsonObject &page, const QUrl &) const override
    {
        const QString path = page.value(u"next_page_uri").toString();
        return path.isEmpty() ? QUrl() : url(QString()).resolved(QUrl(path));
    }
    std::optional<QString> writer(const QJsonObject &item, const QUrl &) const override
    {
        return item.value(u"direction").toString() == u"inbound" ? std::optional(item.value(u"from").toString()) : std::nullopt;
    }
    SentRecord recordOf(const QJsonObject &item) const override
    {
        SentRecord record;
        record.carrierId = item.value(u"sid").toString();
        record.to = item.value(u"to").toString();
        record.text = item.value(u"body").toString();
        record.state = stateOf(item.value(u"status").toString());
        record.code = textOf(item.value(u"error_code"));
        record.failure = failureOf(record.code);
        record.at = firstInstant(item, {u"date_sent"_s, u"date_created"_s});
        return record;
    }
};

} // namespace

GatewayInfo info()
{
    GatewayInfo made;
    made.id = u"twilio"_s;
    made.title = u"Twilio"_s;
    made.channels = {Channel::Sms};
    made.fields = {textField(u"account"_s, u"Account SID"_s, u"Starts with AC; on the first page of Twilio's console."_s),
                   secretField(u"token"_s, u"Auth token"_s, u"Below the account SID."_s),
                   textField(u"from"_s, u"Our number"_s, u"As +13125550100; used unless a messaging service is named."_s, {}, false),
                   textField(u"service"_s, u"Messaging service"_s, u"Starts with MG; Twilio then picks the number."_s, {}, false),
                   baseField(u"https://api.twilio.com"_s)};
    made.canList = made.hasInboundText = true;
    made.make = [](const GatewayConfig &config, Http &http) { return std::make_unique<Twilio>(config, http); };
    return made;
}

} // namespace tradewind::twilio
