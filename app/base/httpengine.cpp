// SPDX-License-Identifier: Apache-2.0
#include "base/httpengine.h"

#include "base/hostcheck.h"

#include <QHostInfo>
#include <QSslConfiguration>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int silenceMs = 30'000;
constexpr int longestMs = 600'000;
constexpr qint64 nameKnownMs = 60'000;

using Outcome = HttpAnswer::Outcome;

HttpAnswer refused(Error error)
{
    return {Outcome::Refused, {}, std::move(error)};
}

bool isCleanHeader(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// Errors Qt derives from the status of an answer that came whole; the others speak of the network. 205 is the re-sending we forbid,
/// ProtocolInvalidOperation is what Qt calls status 400.
bool isOnlyAboutStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || (error > 200 && error < 300 && error != QNetworkReply::ContentReSendError) ||
           (error > 400 && error < 500) || error == QNetworkReply::ProtocolInvalidOperationError;
}

Result<void> checkRequest(const HttpRequest &request)
{
    static const QList<QByteArray> methods{"GET", "POST", "PUT", "PATCH", "DELETE"};
    if (!methods.contains(request.method))
        return Error{Error::Kind::BadUse, u"There is no HTTP method of that name."_s};
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || !isCleanHeader(name) || !isCleanHeader(value))
            return Error{Error::Kind::BadUse, u"A header holds a line break; nothing was sent to %1."_s.arg(request.url.host())};
    }
    return checkUrl(request.url, request.allowOwnServer);
}

} // namespace

void HttpEngine::start(const HttpRequest &request, Done done)
{
    auto flight = std::make_shared<Flight>();
    flight->request = request;
    flight->done = std::move(done);
    ++m_inFlight;
    if (auto fits = checkRequest(request); !fits) {
        QTimer::singleShot(0, &m_context, [=, this, error = fits.error()] { finish(flight, refused(error)); });
        return;
    }
    if (request.body || request.method != "GET")
        flight->upload = std::make_unique<OnceUpload>(request.body.value_or(QByteArray()));
    flight->deadline.setSingleShot(true);
    QObject::connect(&flight->deadline, &QTimer::timeout, &m_context, [this, weak = std::weak_ptr(flight)] {
        const FlightPointer late = weak.lock();
        if (!late || late->isOver)
            return;
        late->problem = u"did not answer in time"_s;
        if (late->reply != nullptr)
            late->reply->abort();
        else
            finish(
                late,
                {Outcome::NotSent, {}, {Error::Kind::Unavailable, u"The name %1 was not found in time."_s.arg(late->request.url.host())}});
    });
    flight->deadline.start(std::clamp(request.timeoutMs, 1, longestMs));
    lookUp(flight);
}

void HttpEngine::lookUp(const FlightPointer &flight)
{
    const QString host = flight->request.url.host();
    const auto found = [=, this](const QList<QHostAddress> &addresses) {
        if (flight->isOver)
            return;
        if (addresses.isEmpty()) {
            finish(flight, {Outcome::NotSent, {}, {Error::Kind::Unavailable, u"There is no server named %1, or no network."_s.arg(host)}});
            return;
        }
        for (const QHostAddress &address : addresses) {
            if (auto fits = checkAddress(flight->request.url, address, flight->request.allowOwnServer); !fits) {
                finish(flight, refused(fits.error()));
                return;
            }
        }
        flight->addresses = addresses;
        // IPv4 first: a house whose IPv6 leads nowhere is more common than one without IPv4.
        std::stable_partition(flight->addresses.begin(), flight->addresses.end(),
                              [](const QHostAddress &a) { return a.protocol() == QAbstractSocket::IPv4Protocol; });
        launch(flight);
    };
    if (const QHostAddress literal(host); !literal.isNull()) {
        QTimer::singleShot(0, &m_context, [=] { found({literal}); });
    } else if (m_options.lookUp) {
        QTimer::singleShot(0, &m_context, [=, addresses = m_options.lookUp(host)] { found(addresses); });
    } else if (const auto known = m_names.constFind(host); known != m_names.cend() && !known->since.hasExpired(nameKnownMs)) {
        QTimer::singleShot(0, &m_context, [=, addresses = known->addresses] { found(addresses); });
    } else {
        QHostInfo::lookupHost(host, &m_context, [=, this](const QHostInfo &info) {
            if (!info.addresses().isEmpty()) {
                m_names[host] = {info.addresses(), {}};
                m_names[host].since.start();
            }
            found(info.addresses());
        });
    }
}

QNetworkRequest HttpEngine::networkRequest(const HttpRequest &request, const QHostAddress &address) const
{
    // The connection goes to the address that was checked; the certificate and the Host header go by the name.
    QUrl url = request.url;
    url.setHost(address.toString());
    QNetworkRequest network(url);
    network.setPeerVerifyName(request.url.host());
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (request.url.port() > 0)
        host += ':' + QByteArray::number(request.url.port());
    network.setRawHeader("Host", host);
    network.setRawHeader("User-Agent", "Tradewind/" TRADEWIND_VERSION);
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    if (request.body || request.method != "GET") {
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body ? request.body->size() : 0);
        if (!network.hasRawHeader("Content-Type"))
            network.setRawHeader("Content-Type", "application/octet-stream");
    }
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setTransferTimeout(std::clamp(request.timeoutMs, 1, silenceMs));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_options.extraAuthorities.isEmpty())
        tls.addCaCertificates(m_options.extraAuthorities);
    network.setSslConfiguration(tls);
    return network;
}

void HttpEngine::launch(const FlightPointer &flight)
{
    const bool isIdle = m_inFlight == 1 && (!m_lastUse.isValid() || m_lastUse.hasExpired(m_options.keepAliveMs));
    if (flight->upload && isIdle)
        m_manager.clearConnectionCache();
    const QNetworkRequest network = networkRequest(flight->request, flight->addresses.takeFirst());
    flight->received.clear();
    flight->reply =
        flight->upload ? m_manager.sendCustomRequest(network, flight->request.method, flight->upload.get()) : m_manager.get(network);
    // One byte more than allowed tells a reply that is too long from one that just fits.
    flight->reply->setReadBufferSize(std::max<qint64>(flight->request.maxReplyBytes, 64 * 1024) + 1);
    QObject::connect(flight->reply, &QNetworkReply::readyRead, &m_context, [=, this] { takeBytes(flight); });
    QObject::connect(flight->reply, &QNetworkReply::finished, &m_context, [=, this] { land(flight); });
}

void HttpEngine::takeBytes(const FlightPointer &flight)
{
    flight->received += flight->reply->readAll();
    if (flight->received.size() > flight->request.maxReplyBytes && flight->problem.isEmpty()) {
        flight->problem = u"answered more than is ever expected"_s;
        flight->reply->abort();
    }
}

void HttpEngine::land(const FlightPointer &flight)
{
    QNetworkReply *const network = std::exchange(flight->reply, nullptr);
    network->deleteLater();
    if (flight->isOver)
        return;
    if (network->isOpen())
        flight->received += network->readAll();
    if (flight->received.size() > flight->request.maxReplyBytes && flight->problem.isEmpty())
        flight->problem = u"answered more than is ever expected"_s;

    HttpAnswer answer;
    answer.reply.status = network->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : network->rawHeaderPairs())
        answer.reply.headers.append({name.toLower(), value});
    answer.reply.body = flight->received;
    const QByteArray told = answer.reply.header("content-length");
    const bool isUnpacked = !answer.reply.header("content-encoding").isEmpty();
    if (flight->problem.isEmpty() && !told.isEmpty() && !isUnpacked && told.toLongLong() != answer.reply.body.size())
        flight->problem = u"broke off in the middle of its answer"_s;

    // A 307 or 308 makes Qt try to rewind the body although nobody follows it: the answer is whole nevertheless.
    const bool isRedirect =
        answer.reply.status >= 300 && answer.reply.status < 400 && network->error() == QNetworkReply::ContentReSendError;
    if (flight->problem.isEmpty() && answer.reply.status >= 200 && (isRedirect || isOnlyAboutStatus(network->error()))) {
        answer.outcome = Outcome::Answered;
        finish(flight, std::move(answer));
        return;
    }
    // A body of no bytes is never read: without a body only a connection that never came about proves that nothing left.
    const bool isConnectionError = network->error() == QNetworkReply::ConnectionRefusedError ||
                                   network->error() == QNetworkReply::HostNotFoundError ||
                                   network->error() == QNetworkReply::SslHandshakeFailedError;
    const bool hasBody = flight->upload && flight->request.body && !flight->request.body->isEmpty();
    const bool neverLeft = answer.reply.status == 0 && (hasBody ? !flight->upload->wasTouched() : isConnectionError);
    if (neverLeft && isConnectionError && !flight->addresses.isEmpty()) {
        launch(flight);
        return;
    }
    answer.outcome = neverLeft ? Outcome::NotSent : Outcome::Unknown;
    const QString host = flight->request.url.host();
    const QString problem =
        !flight->problem.isEmpty()                                   ? flight->problem
        : network->error() == QNetworkReply::SslHandshakeFailedError ? u"showed no valid certificate"_s
        : network->error() == QNetworkReply::ConnectionRefusedError  ? u"refused the connection"_s
        : network->error() == QNetworkReply::OperationCanceledError  ? u"did not answer in time"_s
        : network->error() == QNetworkReply::RemoteHostClosedError || network->error() == QNetworkReply::ContentReSendError
            ? u"closed the connection without an answer"_s
            : u"could not be reached"_s;
    answer.error = {Error::Kind::Unavailable, neverLeft ? u"%1 %2. Nothing was sent."_s.arg(host, problem)
                                                        : u"%1 %2. It may have taken the request."_s.arg(host, problem)};
    finish(flight, std::move(answer));
}

void HttpEngine::finish(const FlightPointer &flight, HttpAnswer answer)
{
    if (std::exchange(flight->isOver, true))
        return;
    flight->deadline.stop();
    --m_inFlight;
    m_lastUse.start();
    const Done done = std::exchange(flight->done, {});
    done(std::move(answer));
}

} // namespace tradewind
