// SPDX-License-Identifier: Apache-2.0
#include "gateways/bird/bird.h"

#include "gateways/restgateway.h"

namespace tradewind::bird {

using namespace Qt::StringLiterals;

namespace {

// Bird's words are ours, but for a few.
Failure failureOfWord(const QString &code)
{
    static const FailureTable others{{u"blocked_by_recipient"_s, Failure::RecipientOptedOut},
                                     {u"carrier_opted_out"_s, Failure::RecipientOptedOut},
                                     {u"E01001"_s, Failure::Authentication},
                                     {u"E01002"_s, Failure::Authentication}};
    if (code.isEmpty())
        return Failure::None;
    return others.value(code, failureFromCode(code));
}

DeliveryState stateOf(const QString &status)
{
    static const QHash<QString, DeliveryState> table{
        {u"sent"_s, DeliveryState::Sent},      {u"delivered"_s, DeliveryState::Delivered}, {u"undelivered"_s, DeliveryState::Failed},
        {u"failed"_s, DeliveryState::Failed},  {u"rejected"_s, DeliveryState::Failed},     {u"canceled"_s, DeliveryState::Failed},
        {u"expired"_s, DeliveryState::Failed},
    };
    return table.value(status, DeliveryState::Queued);
}

QString categoryOf(Purpose purpose)
{
    if (purpose == Purpose::Marketing || purpose == Purpose::Dual)
        return u"marketing"_s;
    return purpose == Purpose::Transactional || purpose == Purpose::Reply ? u"transactional"_s : u"service"_s;
}

class Bird final : public ListingGateway
{
public:
    Bird(const GatewayConfig &config, Http &http)
        : ListingGateway(config, http)
    {}

    /// The list, and who said STOP.
    Result<PollResult> poll(const PollFrom &from) override
    {
        auto result = ListingGateway::poll(from);
        return result ? withOptOuts(*std::move(result)) : std::move(result);
    }

    Result<void> check() override { return reach(u"/v1/sms/messages"_s, QUrlQuery{{u"limit"_s, u"1"_s}}); }

protected:
    HttpHeaders authorization() const override { return {{"Authorization", "Bearer " + value(u"key"_s).toUtf8()}}; }
    HttpRequest sendRequest(const Draft &draft) const override
    {
        HttpRequest made = jsonRequest(u"/v1/sms/messages"_s, {{u"to"_s, draft.to},
                                                               {u"from"_s, sender(draft)},
                                                               {u"text"_s, draft.text},
                                                               {u"category"_s, categoryOf(draft.purpose)},
                                                               {u"metadata"_s, QJsonObject{{u"reference"_s, referenceOf(draft)}}}});
        made.headers.emplaceBack("Idempotency-Key", referenceOf(draft).toUtf8());
        return made;
    }
    QString acceptedId(const HttpReply &reply) const override { return textIn(reply, u"id"_s); }
    Complaint complaint(const HttpReply &reply) const override
    {
        const QJsonObject said = objectOf(reply);
        const QJsonObject error = said.contains(u"error") ? said.value(u"error").toObject() : said;
        return {textOf(error.value(u"code")), error.value(u"message").toString()};
    }
    Failure failureOf(const QString &code) const override { return failureOfWord(code); }

    QUrl statusUrl(const QString &carrierId) const override { return url(u"/v1/sms/messages/"_s + carrierId); }
    QList<QUrl> lists(const PollFrom &) const override { return {page({})}; }
    QJsonArray entriesIn(const QJsonObject &page) const override { return page.value(u"data").toArray(); }
    QUrl nextPage(const QJsonObject &answer, const QUrl &) const override
    {
        const QString cursor = answer.value(u"next_cursor").toString();
        return cursor.isEmpty() ? QUrl() : page(cursor);
    }
    int mostPages() const override { return 200; }
    bool isTooOld(const QJsonObject &item, const PollFrom &from) const override { return created(item) < from.sinceMs; }
    std::optional<QString> writer(const QJsonObject &item, const QUrl &) const override
    {
        return item.value(u"direction").toString() == u"inbound" ? std::optional(item.value(u"from").toString()) : std::nullopt;
    }
    std::optional<qint64> cameAt(const QJsonObject &item) const override { return created(item); }
    SentRecord recordOf(const QJsonObject &item) const override
    {
        SentRecord record;
        record.carrierId = item.value(u"id").toString();
        record.reference = item.value(u"metadata").toObject().value(u"reference").toString();
        record.to = item.value(u"to").toString();
        record.text = item.value(u"text").toString();
        record.state = stateOf(item.value(u"status").toString());
        const QJsonObject error = item.value(u"error").toObject();
        record.code = textOf(error.value(u"code"));
        record.failure = failureOfWord(record.code);
        record.at = firstInstant(item, {u"updated_at"_s, u"created_at"_s});
        return record;
    }

private:
    static qint64 created(const QJsonObject &item) { return instantOf(item.value(u"created_at").toString()); }
    QUrl page(const QString &cursor) const
    {
        QUrlQuery query{{u"limit"_s, u"100"_s}};
        if (!cursor.isEmpty())
            query.addQueryItem(u"starting_after"_s, cursor);
        return url(u"/v1/sms/messages"_s, query);
    }
    Result<PollResult> withOptOuts(PollResult result) const
    {
        const auto answer = ask(u"/v1/sms/suppressions"_s, QUrlQuery{{u"limit"_s, u"100"_s}});
        if (!answer)
            return answer.error();
        for (const QJsonValue &item : answer->value(u"data").toArray())
            result.optedOut << item.toObject().value(u"destination").toString();
        return result;
    }
};

} // namespace

GatewayInfo info()
{
    GatewayInfo made;
    made.id = u"bird"_s;
    made.title = u"Bird"_s;
    made.channels = {Channel::Sms};
    made.fields = {secretField(u"key"_s, u"API key"_s, u"Under Developer in Bird's workspace."_s),
                   textField(u"from"_s, u"Our number"_s, u"As +13125550100."_s), baseField(u"https://platform.bird.com"_s)};
    made.canList = made.echoesReference = made.hasInboundText = made.hasIdempotencyKey = true;
    made.make = [](const GatewayConfig &config, Http &http) { return std::make_unique<Bird>(config, http); };
    return made;
}

} // namespace tradewind::bird
