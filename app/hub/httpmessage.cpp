// SPDX-License-Identifier: Apache-2.0
#include "hub/httpmessage.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

HttpReading refused(int status)
{
    HttpReading reading;
    reading.state = ReadState::Refused;
    reading.status = status;
    return reading;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(letter);
    });
}

bool isVisible(QByteArrayView text, bool mayHaveBlanks)
{
    return std::all_of(text.begin(), text.end(), [&](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return (code > 0x20 && code != 0x7f) || (mayHaveBlanks && (code == 0x20 || code == 0x09));
    });
}

/// Percent-decoded UTF-8; nothing when it is not, or when what comes out could lead somewhere else.
std::optional<QString> plainPath(const QByteArray &raw)
{
    for (qsizetype i = raw.indexOf('%'); i >= 0; i = raw.indexOf('%', i + 1)) {
        const auto isHex = [&](qsizetype at) { return at < raw.size() && std::isxdigit(static_cast<unsigned char>(raw[at])); };
        if (!isHex(i + 1) || !isHex(i + 2))
            return std::nullopt;
    }
    const QByteArray decoded = QByteArray::fromPercentEncoding(raw);
    const QString path = QString::fromUtf8(decoded);
    const bool isOdd = std::any_of(path.begin(), path.end(), [](QChar letter) {
        return letter.unicode() < 0x20 || letter == u'\\' || letter == u'%' || letter == QChar::ReplacementCharacter;
    });
    if (isOdd || !path.startsWith(u'/') || path.contains("//"_L1) || path.contains("/."_L1))
        return std::nullopt;
    return path;
}

QList<std::pair<QString, QString>> fields(const QByteArray &text)
{
    QList<std::pair<QString, QString>> pairs;
    const auto decoded = [](QByteArray part) {
        QString words = QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
        words.remove(QChar(0));
        return words;
    };
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty() || pairs.size() >= 500)
            continue;
        const auto equals = pair.indexOf('=');
        pairs << std::pair(decoded(equals < 0 ? pair : pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return pairs;
}

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 416:
        return "Range Not Satisfiable";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}

} // namespace

QByteArray VisitorRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QString VisitorRequest::queryValue(const QString &name) const
{
    const auto found = std::find_if(query.begin(), query.end(), [&](const auto &pair) { return pair.first == name; });
    return found == query.end() ? QString() : found->second;
}

QList<std::pair<QString, QString>> VisitorRequest::form() const
{
    return header("content-type").toLower().startsWith("application/x-www-form-urlencoded") ? fields(body)
                                                                                            : QList<std::pair<QString, QString>>();
}

VisitorAnswer VisitorAnswer::plain(int status, const QByteArray &text)
{
    VisitorAnswer response;
    response.status = status;
    response.type = "text/plain; charset=utf-8";
    response.body = text;
    return response;
}

VisitorAnswer VisitorAnswer::seeOther(const QByteArray &location)
{
    VisitorAnswer response = plain(303, QByteArray());
    response.headers << std::pair(QByteArray("Location"), location);
    return response;
}

HttpReading readHttp(const QByteArray &buffer, const HttpLimits &limits)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return buffer.size() > limits.headBytes ? refused(431) : HttpReading();
    if (headEnd > limits.headBytes)
        return refused(431);
    const QByteArray head = buffer.left(headEnd);
    if (head.contains('\0'))
        return refused(400);
    HttpReading reading;
    VisitorRequest &request = reading.request;
    bool isFirst = true;
    std::optional<qsizetype> length;
    int hosts = 0;
    for (qsizetype at = 0; at <= head.size();) {
        qsizetype end = head.indexOf("\r\n", at);
        if (end < 0)
            end = head.size();
        const QByteArray line = head.mid(at, end - at);
        at = end + 2;
        if (line.contains('\n') || line.contains('\r'))
            return refused(400);
        if (isFirst) {
            isFirst = false;
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 3 || !isToken(words[0]) || !isVisible(words[1], false) ||
                (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
                return refused(400);
            request.method = words[0];
            if (request.method != "GET" && request.method != "HEAD" && request.method != "POST")
                return refused(405);
            const qsizetype question = words[1].indexOf('?');
            const auto path = plainPath(question < 0 ? words[1] : words[1].left(question));
            if (!path)
                return refused(400);
            request.path = *path;
            if (question >= 0)
                request.query = fields(words[1].mid(question + 1));
            request.keepAlive = words[2] == "HTTP/1.1";
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.left(colon)) || !isVisible(line.mid(colon + 1), true) || request.headers.size() >= limits.headers)
            return refused(request.headers.size() >= limits.headers ? 431 : 400);
        const QByteArray name = line.left(colon).toLower(), value = line.mid(colon + 1).trimmed();
        if (name == "transfer-encoding")
            return refused(501);
        if (name == "content-length") {
            const bool isNumber = !value.isEmpty() && value.size() <= 12 &&
                                  std::all_of(value.begin(), value.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
            if (!isNumber || length)
                return refused(400);
            length = value.toLongLong();
        } else if (name == "host") {
            ++hosts;
        } else if (name == "connection" && value.toLower() == "close") {
            request.keepAlive = false;
        } else if (name == "expect") {
            return refused(501);
        }
        request.headers << std::pair(name, value);
    }
    if (hosts != 1)
        return refused(400);
    const qsizetype body = length.value_or(0);
    if (body > limits.bodyBytes)
        return refused(413);
    if (request.method != "POST" && body > 0)
        return refused(400);
    if (buffer.size() < headEnd + 4 + body)
        return {};
    request.body = buffer.mid(headEnd + 4, body);
    reading.used = headEnd + 4 + body;
    reading.state = ReadState::Complete;
    return reading;
}

QByteArray writeHttp(const VisitorAnswer &response, bool isHead, bool keepAlive)
{
    const QByteArray style = response.styleHash.isEmpty() ? QByteArray("'none'") : "'sha256-" + response.styleHash + '\'';
    QByteArray out;
    out.reserve(response.body.size() + 900);
    out += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\nContent-Type: " + response.type +
           "\r\nContent-Length: " + QByteArray::number(response.body.size()) +
           "\r\nContent-Security-Policy: default-src 'none'; style-src " + style + ";" +
           " script-src 'self'; img-src 'self'; media-src 'self'; "
           "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
           "\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\nReferrer-Policy: no-referrer\r\nX-Robots-Tag: noindex, nofollow"
           "\r\nCache-Control: ";
    out += response.isCacheable ? "private, max-age=86400" : "no-store";
    for (const auto &header : response.headers)
        out += "\r\n" + header.first + ": " + header.second;
    out += keepAlive ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    if (!isHead)
        out += response.body;
    return out;
}

} // namespace tradewind
