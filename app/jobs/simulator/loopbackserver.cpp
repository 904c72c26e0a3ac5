// SPDX-License-Identifier: Apache-2.0
#include "jobs/simulator/loopbackserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <future>

namespace tradewind {

namespace {

constexpr qsizetype longestRequest = 8 << 20;

/// The request at the beginning of `bytes` when it is whole; it is then taken away.
std::optional<SimulatedRequest> takeRequest(QByteArray &bytes)
{
    const auto headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    SimulatedRequest request;
    const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() < 2)
        return std::nullopt;
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return std::nullopt;
    request.method = words[0];
    request.url = QUrl::fromEncoded(words[1]);
    request.body = bytes.mid(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return request;
}

void send(QTcpSocket &socket, const SimulatedReply &reply)
{
    if (reply.ending == SimulatedReply::Ending::Dropped) {
        socket.abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Simulated\r\nContent-Type: " + reply.contentType +
                      "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    const bool isCut = reply.ending == SimulatedReply::Ending::Cut;
    socket.write(head + "\r\n" + (isCut ? reply.body.left(reply.body.size() / 2) : reply.body));
    if (isCut)
        socket.disconnectFromHost();
}

void serve(QTcpSocket *socket, const LoopbackServer::Answer &answer)
{
    auto bytes = std::make_shared<QByteArray>(); // shared by the slots of one connection
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes, &answer] {
        *bytes += socket->readAll();
        if (bytes->size() > longestRequest)
            return socket->abort();
        while (const auto request = takeRequest(*bytes)) {
            const SimulatedReply reply = answer(*request);
            if (reply.delayMs == 0)
                send(*socket, reply);
            else
                QTimer::singleShot(reply.delayMs, socket, [socket, reply] { send(*socket, reply); });
        }
    });
}

} // namespace

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::start(Answer answer)
{
    std::unique_ptr<LoopbackServer> made(new LoopbackServer);
    std::promise<quint16> listening;
    auto port = listening.get_future();
    auto *server = new QTcpServer; // lives on the thread and ends with it
    server->moveToThread(&made->m_thread);
    QObject::connect(&made->m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(&made->m_thread, &QThread::started, server, [server, answer = std::move(answer), &listening] {
        QObject::connect(server, &QTcpServer::newConnection, server, [server, answer] {
            while (QTcpSocket *socket = server->nextPendingConnection())
                serve(socket, answer);
        });
        server->listen(QHostAddress::LocalHost);
        listening.set_value(server->serverPort());
    });
    made->m_thread.start();
    made->m_port = port.get();
    if (made->m_port == 0)
        return Error{Error::Kind::Unavailable, QStringLiteral("No port of this computer is free to listen on.")};
    return made;
}

LoopbackServer::~LoopbackServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace tradewind
