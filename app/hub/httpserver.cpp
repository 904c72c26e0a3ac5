// SPDX-License-Identifier: Apache-2.0
#include "hub/httpserver.h"

#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace tradewind {

StrictHttpServer::StrictHttpServer(Handler handler, HttpServerLimits limits, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_limits(limits)
{
    connect(&m_server, &QTcpServer::newConnection, this, &StrictHttpServer::welcome);
    connect(&m_sweep, &QTimer::timeout, this, &StrictHttpServer::closeSlow);
    m_sweep.start(250);
    // After the sockets of one turn of the event loop were read: what came together is answered together.
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &StrictHttpServer::answerWaiting);
}

StrictHttpServer::Handler StrictHttpServer::each(std::function<VisitorAnswer(const VisitorRequest &)> answer)
{
    return [answer = std::move(answer)](const QList<VisitorRequest> &requests) {
        QList<VisitorAnswer> answers;
        for (const VisitorRequest &request : requests)
            answers << answer(request);
        return answers;
    };
}

StrictHttpServer::~StrictHttpServer()
{
    m_server.close();
    for (const auto &each : m_connections)
        disconnect(each.first, nullptr, this, nullptr);
}

Result<quint16> StrictHttpServer::listen(quint16 port)
{
    m_server.setListenBacklogSize(m_limits.connections);
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return Error{Error::Kind::Unavailable, u"Port %1 cannot be opened: %2."_s.arg(port).arg(m_server.errorString())};
    return m_server.serverPort();
}

void StrictHttpServer::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (connections() >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setReadBufferSize(m_limits.request.headBytes + m_limits.request.bodyBytes + 4096);
        m_connections[socket].since.start();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] {
            const auto found = m_connections.find(socket);
            if (found == m_connections.end() || socket->bytesToWrite() > 0)
                return;
            if (found->second.closes)
                socket->disconnectFromHost();
            else if (found->second.state == Connection::Answering) {
                found->second.state = Connection::Idle;
                found->second.since.restart();
            }
        });
    }
}

void StrictHttpServer::read(QTcpSocket *socket)
{
    const auto found = m_connections.find(socket);
    if (found == m_connections.end())
        return;
    Connection &connection = found->second;
    if (connection.closes) {
        socket->readAll();
        return;
    }
    connection.buffer += socket->readAll();
    if (connection.state == Connection::Idle && !connection.buffer.isEmpty()) {
        connection.state = Connection::Reading;
        connection.since.restart();
    }
    while (!connection.buffer.isEmpty() && !connection.closes) {
        HttpReading reading = readHttp(connection.buffer, m_limits.request);
        if (reading.state == ReadState::NeedMore)
            return;
        if (reading.state == ReadState::Refused) {
            send(socket, connection, VisitorAnswer::plain(reading.status, "This request was not understood.\n"), false, false);
            return;
        }
        connection.buffer.remove(0, reading.used);
        VisitorRequest &request = reading.request;
        // The front door stands on this computer and is the only one that reaches this port: what it says of the address holds.
        const QByteArray forwarded = request.header("x-forwarded-for");
        request.address =
            forwarded.isEmpty() ? socket->peerAddress().toString().toLatin1() : forwarded.mid(forwarded.lastIndexOf(',') + 1).trimmed();
        const bool keepAlive = request.keepAlive && ++connection.requests < m_limits.requestsEach;
        m_waiting << Waiting{socket, request.method == "HEAD", keepAlive};
        m_requests << std::move(request);
        connection.state = Connection::Answering;
        connection.since.restart();
        connection.closes = !keepAlive;
        if (!m_turn.isActive())
            m_turn.start(0);
    }
}

void StrictHttpServer::answerWaiting()
{
    const QList<VisitorRequest> requests = std::exchange(m_requests, {});
    const QList<VisitorAnswer> answers = m_handler(requests);
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const auto found = m_connections.find(waiting[i].socket);
        if (found != m_connections.end())
            send(waiting[i].socket, found->second, answers.at(i), waiting[i].isHead, waiting[i].keepAlive);
    }
}

void StrictHttpServer::send(QTcpSocket *socket, Connection &connection, const VisitorAnswer &response, bool isHead, bool keepAlive)
{
    connection.state = Connection::Answering;
    connection.since.restart();
    connection.closes = !keepAlive;
    if (!keepAlive)
        connection.buffer.clear();
    socket->write(writeHttp(response, isHead, keepAlive));
}

void StrictHttpServer::forget(QTcpSocket *socket)
{
    m_connections.erase(socket);
    for (Waiting &waiting : m_waiting) {
        if (waiting.socket == socket)
            waiting.socket = nullptr;
    }
    socket->deleteLater();
}

void StrictHttpServer::closeSlow()
{
    QList<QTcpSocket *> slow;
    for (auto &[socket, connection] : m_connections) {
        const qint64 waited = connection.since.elapsed();
        const int allowed = connection.state == Connection::Reading     ? m_limits.requestMs
                            : connection.state == Connection::Answering ? m_limits.answerMs
                                                                        : m_limits.idleMs;
        if (waited > allowed)
            slow << socket;
    }
    for (QTcpSocket *socket : slow)
        socket->abort(); // emits disconnected, which forgets it
}

} // namespace tradewind
