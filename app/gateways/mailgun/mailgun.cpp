// SPDX-License-Identifier: Apache-2.0
#include "gateways/mailgun/mailgun.h"

#include "gateways/restgateway.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tradewind::mailgun {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 100;
/// Events settle only after a while: a page is trusted when it is older (Mailgun, "event polling"), so older ones are read again each time.
constexpr qint64 settlesAfterMs = 30 * 60'000;

std::optional<DeliveryState> stateOf(const QString &event)
{
    static const QHash<QString, DeliveryState> table{
        {u"accepted"_s, DeliveryState::Queued},       {u"delivered"_s, DeliveryState::Delivered},
        {u"failed"_s, DeliveryState::Failed},         {u"rejected"_s, DeliveryState::Failed},
        {u"opened"_s, DeliveryState::Opened},         {u"clicked"_s, DeliveryState::Clicked},
        {u"complained"_s, DeliveryState::Complained}, {u"unsubscribed"_s, DeliveryState::Unsubscribed},
    };
    const auto found = table.constFind(event);
    return found != table.cend() ? std::optional(*found) : std::nullopt;
}

QString bareId(QString id)
{
    return id.remove(u'<').remove(u'>');
}

class Mailgun final : public RestGateway
{
public:
    Mailgun(const GatewayConfig &config, Http &http)
        : RestGateway(config, http)
    {}

    Result<SentRecord> status(const QString &carrierId) override
    {
        const auto answer = ask(domain() + u"/events"_s, QUrlQuery{{u"message-id"_s, carrierId}, {u"limit"_s, u"300"_s}});
        if (!answer)
            return answer.error();
        PollResult result;
        for (const QJsonValue &item : answer->value(u"items").toArray())
            take(item.toObject(), result);
        if (result.sent.isEmpty())
            return Error{Error::Kind::NotFound, u"Mailgun has no news of this message."_s};
        return result.sent.constFirst();
    }

    Result<PollResult> poll(const PollFrom &from) override
    {
        PollResult result;
        QUrl next = url(domain() + u"/events"_s, QUrlQuery{{u"begin"_s, QString::number((from.sinceMs - settlesAfterMs) / 1000)},
                                                           {u"ascending"_s, u"yes"_s},
                                                           {u"limit"_s, u"300"_s}});
        for (int page = 0; page < mostPages; ++page) {
            const auto answer = askUrl(next);
            if (!answer)
                return answer.error();
            const QJsonArray items = answer->value(u"items").toArray();
            for (const QJsonValue &item : items)
                take(item.toObject(), result);
            next = QUrl(answer->value(u"paging").toObject().value(u"next").toString());
            if (items.isEmpty() || next.isEmpty())
                return result;
        }
        result.isComplete = false;
        return result;
    }

    Result<void> check() override
    {
        const auto answer = ask(u"/v3/domains/"_s + value(u"domain"_s));
        return answer ? Result<void>() : answer.error();
    }

protected:
    QString domain() const { return u"/v3/"_s + value(u"domain"_s); }
    HttpHeaders authorization() const override { return {{"Authorization", basicAuthorization("api", value(u"key"_s).toUtf8())}}; }
    HttpRequest sendRequest(const Draft &draft) const override
    {
        QList<std::pair<QString, QString>> fields{{u"from"_s, draft.from.isEmpty() ? value(u"from"_s) : draft.from},
                                                  {u"to"_s, draft.to},
                                                  {u"subject"_s, draft.subject},
                                                  {u"text"_s, draft.text},
                                                  {u"v:reference"_s, referenceOf(draft)}};
        if (!draft.html.isEmpty())
            fields << std::pair(u"html"_s, draft.html);
        for (const auto &[name, text] : draft.headers)
            fields << std::pair(u"h:"_s + QString::fromUtf8(name), QString::fromUtf8(text));
        return formRequest(domain() + u"/messages"_s, fields);
    }
    QString acceptedId(const HttpReply &reply) const override
    {
        return bareId(QJsonDocument::fromJson(reply.body).object().value(u"id").toString());
    }
    Complaint complaint(const HttpReply &reply) const override
    {
        return {QString(), QJsonDocument::fromJson(reply.body).object().value(u"message").toString()};
    }
    Failure failureOf(const QString &) const override { return Failure::None; }

private:
    static void take(const QJsonObject &item, PollResult &result)
    {
        const auto state = stateOf(item.value(u"event").toString());
        if (!state)
            return;
        const bool isTemporary = item.value(u"severity").toString() == u"temporary";
        SentRecord record;
        record.carrierId = item.value(u"message").toObject().value(u"headers").toObject().value(u"message-id").toString();
        record.reference = item.value(u"user-variables").toObject().value(u"reference").toString();
        record.to = item.value(u"recipient").toString();
        record.state = *state == DeliveryState::Failed && isTemporary ? DeliveryState::Sent : *state;
        record.code = textOf(item.value(u"delivery-status").toObject().value(u"code"));
        if (record.state == DeliveryState::Failed)
            record.failure = item.value(u"reason").toString().startsWith(u"suppress") ? Failure::RecipientOptedOut
                             : record.code == u"550" || record.code == u"605"         ? Failure::InvalidDestination
                                                                                      : Failure::Other;
        if (record.state == DeliveryState::Complained || record.state == DeliveryState::Unsubscribed) {
            record.failure = Failure::RecipientOptedOut;
            result.optedOut << record.to;
        }
        record.at = static_cast<qint64>(item.value(u"timestamp").toDouble() * 1000);
        result.sent << record;
    }
};

} // namespace

GatewayInfo info()
{
    GatewayInfo made;
    made.id = u"mailgun"_s;
    made.title = u"Mailgun"_s;
    made.channels = {Channel::Email};
    made.fields = {textField(u"domain"_s, u"Domain"_s, u"The sending domain, as mg.example.com."_s),
                   secretField(u"key"_s, u"API key"_s, u"Of the domain or the account."_s),
                   textField(u"from"_s, u"Our address"_s, u"Of that domain."_s), baseField(u"https://api.mailgun.net"_s)};
    made.canList = made.echoesReference = true;
    made.make = [](const GatewayConfig &config, Http &http) { return std::make_unique<Mailgun>(config, http); };
    return made;
}

} // namespace tradewind::mailgun
