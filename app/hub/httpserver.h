// SPDX-License-Identifier: Apache-2.0
// A small, strict front door on loopback: every request has a size, a time and a place, or it is shut (decision 19).
#pragma once

#include "base/result.h"
#include "hub/httpmessage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <unordered_map>

class QTcpSocket;

namespace tradewind {

struct HttpServerLimits
{
    HttpLimits request;
    int connections = 512;
    int requestMs = 10'000; ///< from the first byte of a request to its last
    int idleMs = 30'000;    ///< between two requests
    int answerMs = 30'000;  ///< for the other side to take what it asked for
    int requestsEach = 1'000;
};

/// Serves on one thread, its own. What arrived together is answered together, so that a handler may keep it in one transaction; nothing
/// else runs meanwhile.
class StrictHttpServer final : public QObject
{
    Q_OBJECT

public:
    /// As many answers as requests, in their order.
    using Handler = std::function<QList<VisitorAnswer>(const QList<VisitorRequest> &)>;
    /// A handler that answers one after the other.
    static Handler each(std::function<VisitorAnswer(const VisitorRequest &)> answer);

    explicit StrictHttpServer(Handler handler, HttpServerLimits limits = {}, QObject *parent = nullptr);
    ~StrictHttpServer() override;

    /// Listens on 127.0.0.1 only; port 0 takes a free one. Errors: Unavailable when the port is taken.
    Result<quint16> listen(quint16 port);
    int connections() const { return static_cast<int>(m_connections.size()); }

private:
    struct Connection
    {
        QByteArray buffer;
        QElapsedTimer since; ///< the state it is in began
        enum { Idle, Reading, Answering } state = Idle;
        int requests = 0;
        bool closes = false;
    };
    /// Who waits for the answer of a request; no `socket` when it went away.
    struct Waiting
    {
        QTcpSocket *socket = nullptr;
        bool isHead = false, keepAlive = true;
    };

    void welcome();
    void read(QTcpSocket *socket);
    void answerWaiting();
    void send(QTcpSocket *socket, Connection &connection, const VisitorAnswer &response, bool isHead, bool keepAlive);
    void forget(QTcpSocket *socket);
    void closeSlow();

    Handler m_handler;
    HttpServerLimits m_limits;
    QTcpServer m_server;
    QTimer m_sweep, m_turn;
    QList<VisitorRequest> m_requests;
    QList<Waiting> m_waiting; ///< for the answers of m_requests
    std::unordered_map<QTcpSocket *, Connection> m_connections;
};

} // namespace tradewind
