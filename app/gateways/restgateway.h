// SPDX-License-Identifier: Apache-2.0
// What the carriers reached over HTTP have in common: what an answer means, and how lists and forms are asked for.
#pragma once

#include "gateways/gateway.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>

namespace tradewind {

/// A carrier writes what it sends and how it reads a yes, a no and a list; the meaning of silence, 5xx, 3xx and 429 is here, once.
class RestGateway : public Gateway
{
public:
    SendResult send(const ClearedMessage &message) override;
    QList<SendResult> sendAll(const QList<ClearedMessage> &messages, const std::function<bool()> &mayStart) override;

protected:
    RestGateway(GatewayConfig config, Http &http)
        : m_config(std::move(config))
        , m_http(http)
    {}

    /// What a carrier said went wrong.
    struct Complaint
    {
        QString code, text;
    };

    virtual HttpRequest sendRequest(const Draft &draft) const = 0;
    /// The carrier's id in a 2xx answer; empty when it holds none, which makes the outcome Unknown.
    virtual QString acceptedId(const HttpReply &reply) const = 0;
    virtual Complaint complaint(const HttpReply &reply) const = 0;
    virtual Failure failureOf(const QString &code) const = 0;
    virtual HttpHeaders authorization() const = 0;

    QString value(const QString &key) const { return m_config.value(key); }
    /// Our number for a message: its own, else the account's.
    QString sender(const Draft &draft) const { return draft.from.isEmpty() ? value(QStringLiteral("from")) : draft.from; }
    /// The base address with `path` (which starts with a slash) and what to ask.
    QUrl url(const QString &path, const QUrlQuery &query = {}) const;
    HttpRequest request(const QByteArray &method, const QUrl &where) const;
    HttpRequest jsonRequest(const QString &path, const QJsonObject &body) const;
    HttpRequest formRequest(const QString &path, const QList<std::pair<QString, QString>> &fields) const;
    /// Asks something harmless and forgets the answer: what check() is made of.
    Result<void> reach(const QString &path, const QUrlQuery &query = {}) const;
    /// A JSON answer to a question. Errors: as HttpAnswer::read, with the carrier's sentence; BadData when it is no JSON.
    Result<QJsonObject> ask(const QString &path, const QUrlQuery &query = {}) const;
    /// The same for an address the carrier gave us for its next page; one of another server is refused.
    Result<QJsonObject> askUrl(const QUrl &where) const;

private:
    SendResult meaning(const HttpAnswer &answer) const;

    GatewayConfig m_config;
    Http &m_http;
};

/// A carrier that lists what we sent and what customers wrote. The way of asking is here, once; each carrier says where its lists are and
/// how their entries read.
class ListingGateway : public RestGateway
{
public:
    Result<SentRecord> status(const QString &carrierId) override;
    Result<PollResult> poll(const PollFrom &from) override;

protected:
    using RestGateway::RestGateway;

    /// Where one message is asked for.
    virtual QUrl statusUrl(const QString &carrierId) const = 0;
    /// The message in that answer; empty when the carrier has none of that id.
    virtual QJsonObject messageIn(const QJsonObject &answer) const { return answer; }
    /// The first page of each list with news.
    virtual QList<QUrl> lists(const PollFrom &from) const = 0;
    virtual QJsonArray entriesIn(const QJsonObject &page) const = 0;
    /// The page behind the one that was `asked` for; empty at the end.
    virtual QUrl nextPage(const QJsonObject &page, const QUrl &asked) const = 0;
    /// The entry as news of a message.
    virtual SentRecord recordOf(const QJsonObject &entry) const = 0;
    /// From whom, when a customer wrote it; absent for what we sent.
    virtual std::optional<QString> writer(const QJsonObject &entry, const QUrl &asked) const = 0;
    /// When what a customer wrote came in, where the record speaks of something else.
    virtual std::optional<qint64> cameAt(const QJsonObject &) const { return std::nullopt; }
    /// True where a list comes newest first and knows no "since": it is read until then.
    virtual bool isTooOld(const QJsonObject &, const PollFrom &) const { return false; }
    virtual int mostPages() const { return 50; }

private:
    /// False: from here on the list is older than what was asked for.
    bool takeEntries(const QJsonObject &page, const QUrl &asked, const PollFrom &from, PollResult &result) const;
};

/// What a carrier's code means by its table; None for no code, Other for one it does not hold.
Failure failureIn(const FailureTable &table, const QString &code);
/// The JSON object of an answer; empty when it is none.
QJsonObject objectOf(const HttpReply &reply);
/// The addresses of pictures as carriers take them.
QStringList mediaOf(const Draft &draft);
/// The first instant told under one of these keys; 0 for none.
qint64 firstInstant(const QJsonObject &entry, const QStringList &keys);

/// The text under a key of a JSON answer; empty when there is none.
QString textIn(const HttpReply &reply, const QString &key);
/// The number or text under a key as text: carriers write 21610, "21610" and null.
QString textOf(const QJsonValue &value);
/// Epoch ms of RFC 3339 or RFC 2822 text; 0 when it is neither.
qint64 instantOf(const QString &text);
/// RFC 3339 in UTC, whole seconds.
QString rfc3339(qint64 ms);
/// The fields every REST gateway asks for besides its own: base address.
GatewayField baseField(const QString &fallback);
GatewayField secretField(const QString &key, const QString &title, const QString &meaning);
GatewayField textField(const QString &key, const QString &title, const QString &meaning, const QString &fallback = {},
                       bool isRequired = true);

} // namespace tradewind
