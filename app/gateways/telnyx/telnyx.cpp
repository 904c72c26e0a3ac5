// SPDX-License-Identifier: Apache-2.0
#include "gateways/telnyx/telnyx.h"

#include "gateways/restgateway.h"

namespace tradewind::telnyx {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 50;

/// developers.telnyx.com: messaging error codes
const FailureTable failures{
    {u"10009"_s, Failure::Authentication},      {u"10011"_s, Failure::RateLimited},         {u"10016"_s, Failure::InvalidDestination},
    {u"20100"_s, Failure::InsufficientBalance}, {u"40001"_s, Failure::LandlineUnreachable}, {u"40002"_s, Failure::BlockedByCarrier},
    {u"40003"_s, Failure::BlockedByCarrier},    {u"40004"_s, Failure::BlockedByCarrier},    {u"40005"_s, Failure::Expired},
    {u"40006"_s, Failure::Unreachable},         {u"40008"_s, Failure::Unreachable},         {u"40009"_s, Failure::ContentRejected},
    {u"40010"_s, Failure::SenderUnregistered},  {u"40011"_s, Failure::RateLimited},         {u"40300"_s, Failure::RecipientOptedOut},
};

DeliveryState stateOf(const QString &status)
{
    static const QHash<QString, DeliveryState> table{
        {u"sent"_s, DeliveryState::Sent},
        {u"delivery_unconfirmed"_s, DeliveryState::Sent},
        {u"delivered"_s, DeliveryState::Delivered},
        {u"sending_failed"_s, DeliveryState::Failed},
        {u"delivery_failed"_s, DeliveryState::Failed},
    };
    return table.value(status, DeliveryState::Queued);
}

class Telnyx final : public RestGateway
{
public:
    Telnyx(const GatewayConfig &config, Http &http)
        : RestGateway(config, http)
    {}

    Result<SentRecord> status(const QString &carrierId) override
    {
        const auto answer = ask(u"/v2/messages/"_s + carrierId);
        if (!answer)
            return answer.error();
        const QJsonObject data = answer->value(u"data").toObject();
        const QJsonObject to = data.value(u"to").toArray().first().toObject();
        SentRecord record;
        record.carrierId = carrierId;
        record.to = to.value(u"phone_number").toString();
        record.text = data.value(u"text").toString();
        record.state = stateOf(to.value(u"status").toString());
        record.code = textOf(data.value(u"errors").toArray().first().toObject().value(u"code"));
        record.failure = failureOf(record.code);
        record.at = instantOf(data.value(u"completed_at").toString());
        return record;
    }

    /// Only who said STOP; statuses are asked one by one.
    Result<PollResult> poll(const PollFrom &from) override
    {
        PollResult result;
        for (int page = 1; page <= mostPages; ++page) {
            const auto answer = ask(u"/v2/messaging_optouts"_s, QUrlQuery{{u"created_at[gte]"_s, rfc3339(from.sinceMs)},
                                                                          {u"page[size]"_s, u"250"_s},
                                                                          {u"page[number]"_s, QString::number(page)}});
            if (!answer)
                return answer.error();
            const QJsonArray data = answer->value(u"data").toArray();
            for (const QJsonValue &item : data)
                result.optedOut << item.toObject().value(u"from").toString();
            if (page >= answer->value(u"meta").toObject().value(u"total_pages").toInt(1))
                return result;
        }
        result.isComplete = false;
        return result;
    }

    Result<void> check() override { return reach(u"/v2/messaging_profiles"_s, QUrlQuery{{u"page[size]"_s, u"1"_s}}); }

protected:
    HttpHeaders authorization() const override { return {{"Authorization", "Bearer " + value(u"key"_s).toUtf8()}}; }
    HttpRequest sendRequest(const Draft &draft) const override
    {
        QJsonObject body{{u"to"_s, draft.to}, {u"text"_s, draft.text}};
        if (const QString from = sender(draft); !from.isEmpty())
            body.insert(u"from"_s, from);
        if (!value(u"profile"_s).isEmpty())
            body.insert(u"messaging_profile_id"_s, value(u"profile"_s));
        if (!draft.media.isEmpty())
            body.insert(u"media_urls"_s, QJsonArray::fromStringList(mediaOf(draft)));
        return jsonRequest(u"/v2/messages"_s, body);
    }
    QString acceptedId(const HttpReply &reply) const override { return objectOf(reply).value(u"data").toObject().value(u"id").toString(); }
    Complaint complaint(const HttpReply &reply) const override
    {
        const QJsonObject first = objectOf(reply).value(u"errors").toArray().first().toObject();
        return {textOf(first.value(u"code")), first.value(u"title").toString()};
    }
    Failure failureOf(const QString &code) const override { return failureIn(failures, code); }
};

} // namespace

GatewayInfo info()
{
    GatewayInfo made;
    made.id = u"telnyx"_s;
    made.title = u"Telnyx"_s;
    made.channels = {Channel::Sms};
    made.fields = {secretField(u"key"_s, u"API key"_s, u"Under Auth in Telnyx's portal."_s),
                   textField(u"from"_s, u"Our number"_s, u"As +13125550100."_s, {}, false),
                   textField(u"profile"_s, u"Messaging profile"_s, u"Its id, when Telnyx picks the number."_s, {}, false),
                   baseField(u"https://api.telnyx.com"_s)};
    made.make = [](const GatewayConfig &config, Http &http) { return std::make_unique<Telnyx>(config, http); };
    return made;
}

} // namespace tradewind::telnyx
