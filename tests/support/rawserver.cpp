// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawserver.h"

#include <QSslConfiguration>
#include <QUrl>

#include <sys/socket.h>

namespace tradewind {

RawServer::RawServer(Answer answer, std::optional<TestCertificate> tls)
    : m_answer(std::move(answer))
    , m_tls(std::move(tls))
{
    listen(QHostAddress::LocalHost);
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl((m_tls ? QStringLiteral("https://localhost:%1") : QStringLiteral("http://localhost:%1")).arg(serverPort()) + path);
}

int RawServer::timesSeen(const QByteArray &text) const
{
    qsizetype count = 0;
    for (const QByteArray &all : m_everything)
        count += all.count(text);
    return static_cast<int>(count);
}

void RawServer::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    const int connection = ++m_connections;
    if (m_tls) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_tls->certificate());
        configuration.setPrivateKey(m_tls->key());
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSslConfiguration(configuration);
        socket->startServerEncryption();
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { take(*socket, connection); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void RawServer::take(QTcpSocket &socket, int connection)
{
    const QByteArray bytes = socket.readAll();
    m_everything[connection] += bytes;
    QByteArray &pending = m_pending[connection];
    pending += bytes;
    for (;;) {
        const qsizetype headEnd = pending.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QByteArray head = pending.left(headEnd + 2);
        qsizetype length = 0;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (pending.size() < headEnd + 4 + length)
            return;
        const RawRequest request{head, pending.mid(headEnd + 4, length), connection};
        pending.remove(0, headEnd + 4 + length);
        m_requests << request;
        m_answer(socket, request);
    }
}

void RawServer::reply(QTcpSocket &socket, int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
                 moreHeaders + "\r\n" + body);
}

void RawServer::reset(QTcpSocket &socket)
{
    const linger none{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace tradewind
