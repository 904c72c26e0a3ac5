// SPDX-License-Identifier: Apache-2.0
// One request and its answer, read strictly: what is not plainly HTTP/1.1 is refused before anything looks at it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace tradewind {

/// What a request may weigh.
struct HttpLimits
{
    qsizetype headBytes = 8 * 1024;   ///< request line and headers
    qsizetype bodyBytes = 256 * 1024; ///< T8
    int headers = 64;
};

/// A request of a visitor as read (base/http.h has those we make). `path` is decoded once, without its query, and holds no "..", "//",
/// backslash or control character.
struct VisitorRequest
{
    QByteArray method;
    QString path;
    QList<std::pair<QString, QString>> query;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in small letters
    QByteArray body;
    QByteArray address; ///< who asks, as the front door says
    bool keepAlive = true;

    /// The value of a header; empty when it is not there.
    QByteArray header(QByteArrayView name) const;
    QString queryValue(const QString &name) const;
    /// Fields of an application/x-www-form-urlencoded body, in order.
    QList<std::pair<QString, QString>> form() const;
};

struct VisitorAnswer
{
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside those every answer has
    bool isCacheable = false;
    QByteArray styleHash; ///< of a page whose style stands inside it: the one style it may have

    static VisitorAnswer plain(int status, const QByteArray &text);
    /// 303: after a form, the page is fetched anew.
    static VisitorAnswer seeOther(const QByteArray &location);
};

enum class ReadState { NeedMore, Complete, Refused };

/// What is in the buffer so far. Refused: `status` says how (400, 405, 408 …).
struct HttpReading
{
    ReadState state = ReadState::NeedMore;
    int status = 400;
    VisitorRequest request;
    qsizetype used = 0; ///< bytes of the buffer the request took
};

/// Reads one request from the beginning of `buffer`. Only GET, HEAD and POST; a length or none, never chunked, never both; no bare line
/// feeds, no folded headers, no two lengths or hosts, no absolute addresses (RFC 9112, sections 2.2, 5.2, 6.3).
[[nodiscard]] HttpReading readHttp(const QByteArray &buffer, const HttpLimits &limits);

/// The answer as sent, with the headers every answer has: strict CSP, no framing, no sniffing, no referrer.
[[nodiscard]] QByteArray writeHttp(const VisitorAnswer &response, bool isHead, bool keepAlive);

} // namespace tradewind
