// SPDX-License-Identifier: Apache-2.0
// A server on loopback that keeps every byte it is sent and then behaves as a test wishes, however badly.
#pragma once

#include "tests/support/testcertificate.h"

#include <QHash>
#include <QList>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace tradewind {

/// One whole request as it arrived.
struct RawRequest
{
    QByteArray head, body;
    int connection = 0; ///< counted from 1
};

/// HTTP by hand: collects a request by its Content-Length, then asks `answer` what to do with the socket.
class RawServer : public QTcpServer
{
public:
    using Answer = std::function<void(QTcpSocket &, const RawRequest &)>;

    explicit RawServer(Answer answer, std::optional<TestCertificate> tls = std::nullopt);

    /// All requests in the order they were whole.
    const QList<RawRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /// How often `text` arrived, in whole requests and pieces of requests alike.
    int timesSeen(const QByteArray &text) const;
    QUrl url(const QString &path = QStringLiteral("/")) const;

    static void reply(QTcpSocket &socket, int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    /// Ends the connection by a reset instead of a farewell.
    static void reset(QTcpSocket &socket);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void take(QTcpSocket &socket, int connection);

    Answer m_answer;
    std::optional<TestCertificate> m_tls;
    QList<RawRequest> m_requests;
    QHash<int, QByteArray> m_pending, m_everything;
    int m_connections = 0;
};

} // namespace tradewind
