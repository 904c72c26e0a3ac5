// SPDX-License-Identifier: Apache-2.0
#include "gateways/bandwidth/bandwidth.h"

#include "gateways/restgateway.h"

namespace tradewind::bandwidth {

using namespace Qt::StringLiterals;

namespace {

/// dev.bandwidth.com: messaging error codes. 9902 means "no receipt", which is not a failure.
const FailureTable failures{
    {u"4302"_s, Failure::SenderUnregistered},
    {u"4303"_s, Failure::InvalidDestination},
    {u"4360"_s, Failure::Expired},
    {u"4404"_s, Failure::BlockedByCarrier},
    {u"4406"_s, Failure::InvalidDestination},
    {u"4432"_s, Failure::BlockedByCarrier},
    {u"4470"_s, Failure::BlockedByCarrier},
    {u"4481"_s, Failure::BlockedByCarrier},
    {u"4482"_s, Failure::BlockedByCarrier},
    {u"4700"_s, Failure::LandlineUnreachable},
    {u"4702"_s, Failure::Unreachable},
    {u"4720"_s, Failure::InvalidDestination},
    {u"4721"_s, Failure::InvalidDestination},
    {u"4740"_s, Failure::SenderUnregistered},
    {u"4750"_s, Failure::BlockedByCarrier},
    {u"4770"_s, Failure::BlockedByCarrier},
    {u"4773"_s, Failure::SenderUnregistered},
    {u"4775"_s, Failure::RecipientOptedOut},
    {u"4780"_s, Failure::RateLimited},
    {u"4781"_s, Failure::RateLimited},
    {u"4785"_s, Failure::RateLimited},
    {u"4795"_s, Failure::SenderUnregistered},
    {u"5600"_s, Failure::ProviderUnavailable},
    {u"authentication-error"_s, Failure::Authentication},
    {u"max-message-queue-size-exceeded"_s, Failure::RateLimited},
};

DeliveryState stateOf(const QString &status)
{
    static const QHash<QString, DeliveryState> table{
        {u"SENT"_s, DeliveryState::Sent},     {u"ACCEPTED"_s, DeliveryState::Queued},    {u"DELIVERED"_s, DeliveryState::Delivered},
        {u"FAILED"_s, DeliveryState::Failed}, {u"UNDELIVERED"_s, DeliveryState::Failed},
    };
    return table.value(status, DeliveryState::Queued);
}

class Bandwidth final : public ListingGateway
{
public:
    Bandwidth(const GatewayConfig &config, Http &http)
        : ListingGateway(config, http)
    {}

    Result<void> check() override { return reach(messages(), QUrlQuery{{u"limit"_s, u"1"_s}}); }

protected:
    QString messages() const { return u"/api/v2/users/%1/messages"_s.arg(value(u"account"_s)); }
    HttpHeaders authorization() const override
    {
        return {{"Authorization", basicAuthorization(value(u"user"_s).toUtf8(), value(u"password"_s).toUtf8())}};
    }
    HttpRequest sendRequest(const Draft &draft) const override
    {
        QJsonObject body{{u"applicationId"_s, value(u"application"_s)},
                         {u"to"_s, QJsonArray{draft.to}},
                         {u"from"_s, sender(draft)},
                         {u"text"_s, draft.text},
                         {u"tag"_s, referenceOf(draft)}};
        if (!draft.media.isEmpty())
            body.insert(u"media"_s, QJsonArray::fromStringList(mediaOf(draft)));
        return jsonRequest(messages(), body);
    }
    QString acceptedId(const HttpReply &reply) const override { return textIn(reply, u"id"_s); }
    Complaint complaint(const HttpReply &reply) const override
    {
        const QJsonObject said = objectOf(reply);
        return {textOf(said.value(u"type")), said.value(u"description").toString()};
    }
    Failure failureOf(const QString &code) const override
    {
        if (code.isEmpty() || code == u"0" || code == u"9902")
            return Failure::None;
        return failures.value(code, code.startsWith(u'5') ? Failure::ProviderUnavailable : Failure::Other);
    }

    QUrl statusUrl(const QString &carrierId) const override { return url(messages(), QUrlQuery{{u"messageId"_s, carrierId}}); }
    QJsonObject messageIn(const QJsonObject &answer) const override { return entriesIn(answer).first().toObject(); }
    QList<QUrl> lists(const PollFrom &from) const override
    {
        return {url(messages(), QUrlQuery{{u"fromDateTime"_s, rfc3339(from.sinceMs)}, {u"limit"_s, u"1000"_s}})};
    }
    int mostPages() const override { return 100; }
    QJsonArray entriesIn(const QJsonObject &page) const override { return page.value(u"messages").toArray(); }
    QUrl nextPage(const QJsonObject &page, const QUrl &asked) const override
    {
        const QString token = page.value(u"pageInfo").toObject().value(u"nextPageToken").toString();
        if (token.isEmpty())
            return {};
        QUrlQuery query(asked);
        query.removeQueryItem(u"pageToken"_s);
        query.addQueryItem(u"pageToken"_s, token);
        QUrl next = asked;
        next.setQuery(query);
        return next;
    }
    std::optional<QString> writer(const QJsonObject &item, const QUrl &) const override
    {
        return item.value(u"messageDirection").toString() == u"INBOUND" ? std::optional(item.value(u"sourceTn").toString()) : std::nullopt;
    }
    SentRecord recordOf(const QJsonObject &item) const override
    {
        SentRecord record;
        record.carrierId = item.value(u"messageId").toString();
        record.to = item.value(u"destinationTn").toString();
        record.state = stateOf(item.value(u"messageStatus").toString());
        record.code = textOf(item.value(u"errorCode"));
        record.failure = failureOf(record.code);
        record.at = instantOf(item.value(u"receiveTime").toString());
        return record;
    }
};

} // namespace

GatewayInfo info()
{
    GatewayInfo made;
    made.id = u"bandwidth"_s;
    made.title = u"Bandwidth"_s;
    made.channels = {Channel::Sms};
    made.fields = {textField(u"account"_s, u"Account id"_s, u"The number of the account."_s),
                   textField(u"application"_s, u"Application id"_s, u"Of the messaging application the number belongs to."_s),
                   textField(u"user"_s, u"API user"_s, u"Name of the API user."_s),
                   secretField(u"password"_s, u"API password"_s, u"Password of the API user."_s),
                   textField(u"from"_s, u"Our number"_s, u"As +13125550100."_s),
                   baseField(u"https://messaging.bandwidth.com"_s)};
    made.canList = true;
    made.make = [](const GatewayConfig &config, Http &http) { return std::make_unique<Bandwidth>(config, http); };
    return made;
}

} // namespace tradewind::bandwidth
