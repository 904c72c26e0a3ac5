// SPDX-License-Identifier: Apache-2.0
#include "gateways/restgateway.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using Outcome = SendResult::Outcome;

constexpr int defaultRetryMs = 5'000;
constexpr int longestRetryMs = 3'600'000;

// Seconds, or an HTTP date, which is rare enough to be met with the default.
int retryAfter(const HttpReply &reply)
{
    bool isNumber = false;
    const double seconds = reply.header("retry-after").toDouble(&isNumber);
    return isNumber && seconds >= 0 ? static_cast<int>(std::min(seconds * 1000, double(longestRetryMs))) : defaultRetryMs;
}

} // namespace

SendResult RestGateway::meaning(const HttpAnswer &answer) const
{
    SendResult result;
    switch (answer.outcome) {
    case HttpAnswer::Outcome::Refused:
    case HttpAnswer::Outcome::NotSent:
        result.outcome = Outcome::NotProcessed;
        result.failure = Failure::ProviderUnavailable;
        result.why = answer.error.text;
        result.retryAfterMs = defaultRetryMs;
        return result;
    case HttpAnswer::Outcome::Unknown:
        result.why = answer.error.text;
        return result;
    case HttpAnswer::Outcome::Answered:
        break;
    }
    const HttpReply &reply = answer.reply;
    if (reply.isSuccess()) {
        result.carrierId = acceptedId(reply);
        result.outcome = result.carrierId.isEmpty() ? Outcome::Unknown : Outcome::Accepted;
        if (result.carrierId.isEmpty())
            result.why = u"The carrier said yes in words that could not be read."_s;
        return result;
    }
    const Complaint said = complaint(reply);
    result.code = said.code;
    result.failure = failureOf(said.code);
    if (reply.status == 429) {
        result.outcome = Outcome::NotProcessed;
        result.failure = Failure::RateLimited;
        result.retryAfterMs = retryAfter(reply);
        result.why = failureSentence(result.failure);
        return result;
    }
    // A redirect, a server error or a timeout of a proxy between says nothing about what was done (Twilio: "sending is not idempotent").
    if (reply.status < 400 || reply.status >= 500 || reply.status == 408 || reply.status == 409 || reply.status == 425) {
        result.outcome = Outcome::Unknown;
        result.failure = Failure::None;
        result.why = u"The carrier answered with status %1, which does not say whether it took the message."_s.arg(reply.status);
        return result;
    }
    result.outcome = Outcome::Failed;
    if (result.failure == Failure::None || result.failure == Failure::Other)
        result.failure = reply.status == 401 || reply.status == 403 ? Failure::Authentication
                         : reply.status == 402                      ? Failure::InsufficientBalance
                                                                    : Failure::Other;
    result.why = failureSentence(result.failure);
    // What is wrong with us is no fault of this message: it waits until a person has mended it.
    if (stopsTheGateway(result.failure))
        result.outcome = Outcome::NotProcessed;
    return result;
}

SendResult RestGateway::send(const ClearedMessage &message)
{
    return meaning(m_http.send(sendRequest(message.draft())));
}

QList<SendResult> RestGateway::sendAll(const QList<ClearedMessage> &messages, const std::function<bool()> &mayStart)
{
    QList<HttpRequest> requests;
    requests.reserve(messages.size());
    for (const ClearedMessage &message : messages)
        requests << sendRequest(message.draft());
    QList<SendResult> results;
    results.reserve(messages.size());
    for (const HttpAnswer &answer : m_http.sendAll(requests, mayStart))
        results << meaning(answer);
    return results;
}

QUrl RestGateway::url(const QString &path, const QUrlQuery &query) const
{
    QString base = value(u"base"_s);
    while (base.endsWith(u'/'))
        base.chop(1);
    QUrl where(base + path);
    if (!query.isEmpty())
        where.setQuery(query);
    return where;
}

HttpRequest RestGateway::request(const QByteArray &method, const QUrl &where) const
{
    HttpRequest made;
    made.method = method;
    made.url = where;
    made.headers = authorization();
    made.headers.emplaceBack("Accept", "application/json");
    made.timeoutMs = m_config.timeoutMs;
    made.allowOwnServer = m_config.isOwnServer;
    return made;
}

HttpRequest RestGateway::jsonRequest(const QString &path, const QJsonObject &body) const
{
    HttpRequest made = request("POST", url(path));
    made.headers.emplaceBack("Content-Type", "application/json");
    made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return made;
}

HttpRequest RestGateway::formRequest(const QString &path, const QList<std::pair<QString, QString>> &fields) const
{
    HttpRequest made = request("POST", url(path));
    made.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    made.body = formBody(fields);
    return made;
}

Result<QJsonObject> RestGateway::ask(const QString &path, const QUrlQuery &query) const
{
    return askUrl(url(path, query));
}

Result<QJsonObject> RestGateway::askUrl(const QUrl &where) const
{
    const QUrl base(value(u"base"_s));
    if (where.host() != base.host() || where.port() != base.port() || where.scheme() != base.scheme())
        return Error{Error::Kind::Denied, u"The carrier's list leads to another server (%1); it was not followed."_s.arg(where.host())};
    const HttpAnswer answer = m_http.send(request("GET", where));
    auto reply = answer.read();
    if (!reply) {
        const QString said = answer.outcome == HttpAnswer::Outcome::Answered ? complaint(answer.reply).text : QString();
        return Error{reply.error().kind, said.isEmpty() ? reply.error().text : reply.error().text + u' ' + said};
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    if (document.isArray())
        return QJsonObject{{u"items"_s, document.array()}};
    if (!document.isObject())
        return Error{Error::Kind::BadData, u"%1 answered with something that is not JSON. Check the address."_s.arg(where.host())};
    return document.object();
}

Result<void> RestGateway::reach(const QString &path, const QUrlQuery &query) const
{
    const auto answer = ask(path, query);
    return answer ? Result<void>() : answer.error();
}

Result<SentRecord> ListingGateway::status(const QString &carrierId)
{
    const auto answer = askUrl(statusUrl(carrierId));
    if (!answer)
        return answer.error();
    const QJsonObject message = messageIn(*answer);
    if (message.isEmpty())
        return Error{Error::Kind::NotFound, u"The carrier knows no such message."_s};
    return recordOf(message);
}

Result<PollResult> ListingGateway::poll(const PollFrom &from)
{
    PollResult result;
    for (QUrl asked : lists(from)) {
        for (int page = 0; !asked.isEmpty(); ++page) {
            if (page == mostPages()) {
                result.isComplete = false;
                break;
            }
            const auto answer = askUrl(asked);
            if (!answer)
                return answer.error();
            asked = takeEntries(*answer, asked, from, result) ? nextPage(*answer, asked) : QUrl();
        }
    }
    return result;
}

bool ListingGateway::takeEntries(const QJsonObject &page, const QUrl &asked, const PollFrom &from, PollResult &result) const
{
    const QJsonArray entries = entriesIn(page);
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        if (isTooOld(entry, from))
            return false;
        const SentRecord record = recordOf(entry);
        const auto wrote = writer(entry, asked);
        if (!wrote) {
            result.sent << record;
            continue;
        }
        InboundMessage message;
        message.carrierId = record.carrierId;
        message.from = *wrote;
        message.to = record.to;
        message.text = record.text;
        message.at = cameAt(entry).value_or(record.at);
        result.inbound << message;
    }
    return true;
}

Failure failureIn(const FailureTable &table, const QString &code)
{
    return code.isEmpty() ? Failure::None : table.value(code, Failure::Other);
}

QJsonObject objectOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QStringList mediaOf(const Draft &draft)
{
    QStringList addresses;
    for (const QUrl &media : draft.media)
        addresses << media.toString(QUrl::FullyEncoded);
    return addresses;
}

qint64 firstInstant(const QJsonObject &entry, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const qint64 at = instantOf(entry.value(key).toString()); at != 0)
            return at;
    }
    return 0;
}

QString textIn(const HttpReply &reply, const QString &key)
{
    return objectOf(reply).value(key).toString();
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

qint64 instantOf(const QString &text)
{
    QDateTime when = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (when.isValid() && when.timeSpec() == Qt::LocalTime)
        when.setTimeSpec(Qt::UTC);
    if (!when.isValid())
        when = QDateTime::fromString(text, Qt::RFC2822Date);
    return when.isValid() ? when.toMSecsSinceEpoch() : 0;
}

QString rfc3339(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms - ms % 1000, Qt::UTC).toString(Qt::ISODate);
}

GatewayField baseField(const QString &fallback)
{
    return {
        u"base"_s, u"Address"_s, u"Where the carrier is asked; change it only for a test server."_s, fallback, GatewayField::Kind::Address,
        true};
}

GatewayField secretField(const QString &key, const QString &title, const QString &meaning)
{
    return {key, title, meaning, QString(), GatewayField::Kind::Secret, true};
}

GatewayField textField(const QString &key, const QString &title, const QString &meaning, const QString &fallback, bool isRequired)
{
    return {key, title, meaning, fallback, GatewayField::Kind::Text, isRequired};
}

} // namespace tradewind
