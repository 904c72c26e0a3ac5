// SPDX-License-Identifier: Apache-2.0
// What the carriers reached over HTTP have in common: what an answer means, and how lists and forms are asked for.
#pragma once

#include "gateways/gateway.h"

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
    /// The base address with `path` (which starts with a slash) and what to ask.
    QUrl url(const QString &path, const QUrlQuery &query = {}) const;
    HttpRequest request(const QByteArray &method, const QUrl &where) const;
    HttpRequest jsonRequest(const QString &path, const QJsonObject &body) const;
    HttpRequest formRequest(const QString &path, const QList<std::pair<QString, QString>> &fields) const;
    /// Asks something harmless and forgets the answer: what check() is made of.
    Result<void> reach(const QString &path, const QUrlQuery &query = {}) const;
    /// Reads a list page by page from `first` on; `take` answers where the next page is, empty at the end. False: there were more than
    /// `mostPages`. Errors: as ask().
    Result<bool> readPages(QUrl first, int mostPages, const std::function<QUrl(const QJsonObject &page)> &take) const;
    /// One entry of a list: news of what we sent, or what a customer wrote from `from`.
    static void put(const SentRecord &record, bool isInbound, const QString &from, PollResult &result);
    /// A JSON answer to a question. Errors: as HttpAnswer::read, with the carrier's sentence; BadData when it is no JSON.
    Result<QJsonObject> ask(const QString &path, const QUrlQuery &query = {}) const;
    /// The same for an address the carrier gave us for its next page; one of another server is refused.
    Result<QJsonObject> askUrl(const QUrl &where) const;

private:
    SendResult meaning(const HttpAnswer &answer) const;

    GatewayConfig m_config;
    Http &m_http;
};

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
