// SPDX-License-Identifier: Apache-2.0
#include "gateways/messagebird/messagebird.h"

#include "gateways/restgateway.h"

namespace tradewind::messagebird {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

/// developers.messagebird.com/api: API errors. Its delivery error codes are not published as a table.
const FailureTable failures{
    {u"2"_s, Failure::Authentication},       {u"9"_s, Failure::Other},
    {u"10"_s, Failure::InvalidDestination},  {u"25"_s, Failure::InsufficientBalance},
    {u"98"_s, Failure::ProviderUnavailable}, {u"99"_s, Failure::ProviderUnavailable},
    {u"101"_s, Failure::RateLimited},
};

DeliveryState stateOf(const QString &status)
{
    static const QHash<QString, DeliveryState> table{
        {u"sent"_s, DeliveryState::Sent},
        {u"delivered"_s, DeliveryState::Delivered},
        {u"expired"_s, DeliveryState::Failed},
        {u"delivery_failed"_s, DeliveryState::Failed},
    };
    return table.value(status, DeliveryState::Queued);
}

// MessageBird writes numbers without the plus sign, some of them as JSON numbers.
QString withPlus(const QJsonValue &number)
{
    const QString text = textOf(number);
    return text.isEmpty() || text.startsWith(u'+') ? text : u'+' + text;
}

QString withoutPlus(const QString &number)
{
    return number.startsWith(u'+') ? number.mid(1) : number;
}

class MessageBird final : public ListingGateway
{
public:
    MessageBird(const GatewayConfig &config, Http &http)
        : ListingGateway(config, http)
    {}

    Result<void> check() override { return reach(u"/balance"_s); }

protected:
    HttpHeaders authorization() const override { return {{"Authorization", "AccessKey " + value(u"key"_s).toUtf8()}}; }
    HttpRequest sendRequest(const Draft &draft) const override
    {
        return jsonRequest(u"/messages"_s, {{u"originator"_s, withoutPlus(sender(draft))},
                                            {u"recipients"_s, QJsonArray{withoutPlus(draft.to)}},
                                            {u"body"_s, draft.text},
                                            {u"datacoding"_s, u"auto"_s},
                                            {u"reference"_s, referenceOf(draft)}});
    }
    QString acceptedId(const HttpReply &reply) const override { return textIn(reply, u"id"_s); }
    Complaint complaint(const HttpReply &reply) const override
    {
        const QJsonObject first = objectOf(reply).value(u"errors").toArray().first().toObject();
        return {textOf(first.value(u"code")), first.value(u"description").toString()};
    }
    Failure failureOf(const QString &code) const override { return failureIn(failures, code); }

    QUrl statusUrl(const QString &carrierId) const override { return url(u"/messages/"_s + carrierId); }
    /// What we sent ("mt") and what came in ("mo") are two lists.
    QList<QUrl> lists(const PollFrom &from) const override
    {
        QList<QUrl> both;
        for (const QString &direction : {u"mt"_s, u"mo"_s})
            both << url(u"/messages"_s, QUrlQuery{{u"direction"_s, direction},
                                                  {u"from"_s, rfc3339(from.sinceMs)},
                                                  {u"limit"_s, QString::number(pageSize)},
                                                  {u"offset"_s, u"0"_s}});
        return both;
    }
    int mostPages() const override { return 250; }
    QJsonArray entriesIn(const QJsonObject &page) const override { return page.value(u"items").toArray(); }
    QUrl nextPage(const QJsonObject &page, const QUrl &asked) const override
    {
        if (entriesIn(page).size() < pageSize)
            return {};
        QUrlQuery query(asked);
        const int offset = query.queryItemValue(u"offset"_s).toInt() + pageSize;
        query.removeQueryItem(u"offset"_s);
        query.addQueryItem(u"offset"_s, QString::number(offset));
        QUrl next = asked;
        next.setQuery(query);
        return next;
    }
    std::optional<QString> writer(const QJsonObject &item, const QUrl &asked) const override
    {
        const bool isInbound = QUrlQuery(asked).queryItemValue(u"direction"_s) == u"mo";
        return isInbound ? std::optional(withPlus(item.value(u"originator"))) : std::nullopt;
    }
    /// The status is about delivery to us.
    std::optional<qint64> cameAt(const QJsonObject &item) const override { return instantOf(item.value(u"createdDatetime").toString()); }
    SentRecord recordOf(const QJsonObject &item) const override
    {
        const QJsonObject to = item.value(u"recipients").toObject().value(u"items").toArray().first().toObject();
        SentRecord record;
        record.carrierId = item.value(u"id").toString();
        record.reference = item.value(u"reference").toString();
        record.to = withPlus(to.value(u"recipient"));
        record.text = item.value(u"body").toString();
        record.state = stateOf(to.value(u"status").toString());
        record.code = textOf(to.value(u"statusErrorCode"));
        record.failure = record.state != DeliveryState::Failed          ? Failure::None
                         : to.value(u"status").toString() == u"expired" ? Failure::Expired
                                                                        : Failure::Other;
        record.at = instantOf(to.value(u"statusDatetime").toString());
        if (record.at == 0)
            record.at = instantOf(item.value(u"createdDatetime").toString());
        return record;
    }
};

} // namespace

GatewayInfo info()
{
    GatewayInfo made;
    made.id = u"messagebird"_s;
    made.title = u"MessageBird"_s;
    made.channels = {Channel::Sms};
    made.fields = {secretField(u"key"_s, u"Access key"_s, u"Under Developers in MessageBird's dashboard."_s),
                   textField(u"from"_s, u"Our number"_s, u"As +13125550100."_s), baseField(u"https://rest.messagebird.com"_s)};
    made.canList = made.echoesReference = made.hasInboundText = true;
    made.make = [](const GatewayConfig &config, Http &http) { return std::make_unique<MessageBird>(config, http); };
    return made;
}

} // namespace tradewind::messagebird
