// SPDX-License-Identifier: Apache-2.0
#include "base/http.h"

#include "base/httpengine.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QUrl>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// A window that waits for a server is a frozen window.
bool isWindowThread()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return application != nullptr && application->inherits("QGuiApplication") && QThread::currentThread() == application->thread();
}

QByteArray formEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

class Http::Engine : public HttpEngine
{
public:
    using HttpEngine::HttpEngine;
};

Http::Http(HttpOptions options)
    : m_engine(std::make_unique<Engine>(std::move(options)))
{}

Http::~Http() = default;

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

Result<HttpReply> HttpAnswer::read() const
{
    if (outcome != Outcome::Answered)
        return error;
    if (reply.isSuccess())
        return reply;
    const Error::Kind kind = reply.status == 401 || reply.status == 403 ? Error::Kind::Denied
                             : reply.status == 404                      ? Error::Kind::NotFound
                                                                        : Error::Kind::Unavailable;
    return Error{kind, u"The server answered with status %1."_s.arg(reply.status)};
}

HttpAnswer Http::send(const HttpRequest &request)
{
    return sendAll({request}).constFirst();
}

QList<HttpAnswer> Http::sendAll(const QList<HttpRequest> &requests, const std::function<bool()> &mayStart)
{
    QList<HttpAnswer> answers(requests.size());
    if (isWindowThread()) {
        answers.fill({HttpAnswer::Outcome::Refused, {}, {Error::Kind::Internal, u"The window's thread does not wait for servers."_s}});
        return answers;
    }
    QEventLoop loop;
    qsizetype next = 0, open = 0;
    bool isStopped = false;
    const std::function<void()> startMore = [&] {
        while (open < atOnce && next < requests.size()) {
            const qsizetype at = next++;
            isStopped = isStopped || (mayStart && !mayStart());
            if (isStopped) {
                answers[at] = {HttpAnswer::Outcome::NotSent, {}, {Error::Kind::Cancelled, u"Sending was stopped before this one."_s}};
                continue;
            }
            ++open;
            m_engine->start(requests[at], [&, at](HttpAnswer answer) {
                answers[at] = std::move(answer);
                --open;
                startMore();
                if (open == 0)
                    loop.quit();
            });
        }
    };
    startMore();
    if (open > 0)
        loop.exec();
    return answers;
}

QByteArray formBody(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + formEncoded(name) + '=' + formEncoded(value);
    return body;
}

QByteArray basicAuthorization(const QByteArray &user, const QByteArray &password)
{
    return "Basic " + (user + ':' + password).toBase64();
}

} // namespace tradewind
