// SPDX-License-Identifier: Apache-2.0
// The one way this program talks HTTP: every request is sent once, has an end, goes where it was meant to, and tells what is known of it.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace tradewind {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    /// Absent: none. Its length is always told; it is handed to the network once and can never be sent again.
    std::optional<QByteArray> body;
    int timeoutMs = 30'000;                 ///< until the whole answer is here; at most ten minutes, and never 30 s of silence
    qint64 maxReplyBytes = 5 * 1024 * 1024; ///< after unpacking
    bool allowOwnServer = false;            ///< http and addresses of this house are allowed (base/hostcheck.h)
};

struct HttpReply
{
    int status = 0;
    HttpHeaders headers; ///< names in lower case
    QByteArray body;

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// The first header of that name in lower case, or nothing.
    QByteArray header(const QByteArray &name) const;
};

/// What is known of a request that ended.
struct HttpAnswer
{
    enum class Outcome {
        Answered, ///< `reply` holds what the server said, whatever its status; a redirect is an answer and never followed
        Refused,  ///< by us, before anything left: `error` says which rule
        NotSent,  ///< the body never left: no connection, no valid certificate, no time; safe to try again
        Unknown,  ///< it left and no whole answer came: the server may have done it; `reply.status` holds a status that did come
    };

    Outcome outcome = Outcome::Refused;
    HttpReply reply;
    Error error; ///< for all but Answered; names the host, never path, query or headers

    /// For those who only read (GET): the reply if it is a success, an Error otherwise (401 and 403 Denied, 404 NotFound, others
    /// Unavailable).
    Result<HttpReply> read() const;
};

struct HttpOptions
{
    /// Trusted besides the system's: the own server of a house with its own authority.
    QList<QSslCertificate> extraAuthorities;
    /// Connections idle for longer are not used for a request with a body: the server may be closing them, and a request lost that way
    /// looks as if it had been processed.
    int keepAliveMs = 1000;
    /// Looks a name up instead of the system: for tests.
    std::function<QList<QHostAddress>(const QString &)> lookUp;
};

/// A client of one thread; not the window's. Speaks HTTP/1.1 over TLS 1.2 or later; a certificate that does not fit is never ignored. Names
/// are looked up and checked here and the connection is made to the address that was checked, so an answer that changes between
/// (DNS rebinding) is of no use. No cookies, no cache, no redirect, no second try: Qt's own re-sending of a POST whose connection closed
/// unanswered cannot happen, because the body's device cannot be rewound (docs/decisions/0007).
class Http
{
public:
    explicit Http(HttpOptions options = {});
    ~Http();
    Http(const Http &) = delete;
    Http &operator=(const Http &) = delete;

    /// Sends and waits.
    HttpAnswer send(const HttpRequest &request);

    /// How many requests sendAll() has on their way at once; also the number of connections to one server.
    static constexpr int atOnce = 6;
    /// Sends many, several at once, and waits for all; answers come in the order of the requests. `mayStart` is asked before each one
    /// starts; from its first no on, the rest is answered NotSent.
    QList<HttpAnswer> sendAll(const QList<HttpRequest> &requests, const std::function<bool()> &mayStart = {});

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

/// A form as application/x-www-form-urlencoded: name=value&… with everything but letters, digits and -._~ encoded.
QByteArray formBody(const QList<std::pair<QString, QString>> &fields);
/// "Basic …" for an Authorization header.
QByteArray basicAuthorization(const QByteArray &user, const QByteArray &password);

} // namespace tradewind
