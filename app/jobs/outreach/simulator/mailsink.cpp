// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/simulator/mailsink.h"

#include <QTcpSocket>

namespace tradewind {

MailSink::MailSink(int breaksEvery)
    : m_breaksEvery(breaksEvery)
{
    connect(this, &QTcpServer::newConnection, this, &MailSink::greet);
    listen(QHostAddress::LocalHost);
}

qint64 MailSink::doubles() const
{
    qint64 count = 0;
    for (const int times : m_seen)
        count += times > 1 ? 1 : 0;
    return count;
}

void MailSink::greet()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_talks.remove(socket);
            socket->deleteLater();
        });
        socket->write("220 sink ESMTP\r\n");
    }
}

void MailSink::read(QTcpSocket &socket)
{
    Talk &talk = m_talks[&socket];
    talk.pending += socket.readAll();
    QByteArray answers;
    for (;;) {
        if (talk.isInMail) {
            const qsizetype end = talk.pending.startsWith(".\r\n") ? 0 : talk.pending.indexOf("\r\n.\r\n");
            if (end < 0)
                break;
            const QByteArray mail = talk.pending.left(end);
            talk.pending.remove(0, end + (talk.pending.startsWith(".\r\n") ? 3 : 5));
            talk.isInMail = false;
            ++m_mails;
            const qsizetype id = mail.toLower().indexOf("message-id:");
            if (id >= 0)
                ++m_seen[mail.mid(id + 11, mail.indexOf('\n', id) - id - 11).trimmed()];
            if (m_breaksEvery > 0 && m_mails % m_breaksEvery == 0) {
                socket.disconnectFromHost();
                return;
            }
            answers += "250 2.0.0 taken\r\n";
            continue;
        }
        const qsizetype lineEnd = talk.pending.indexOf("\r\n");
        if (lineEnd < 0)
            break;
        const QByteArray word = talk.pending.left(4).toUpper();
        talk.pending.remove(0, lineEnd + 2);
        if (word == "DATA") {
            talk.isInMail = true;
            answers += "354 go on\r\n";
        } else if (word == "QUIT") {
            answers += "221 bye\r\n";
        } else {
            answers += word == "EHLO" ? "250-sink\r\n250 8BITMIME\r\n" : "250 2.0.0 ok\r\n";
        }
    }
    if (!answers.isEmpty())
        socket.write(answers);
}

} // namespace tradewind
