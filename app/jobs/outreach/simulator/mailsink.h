// SPDX-License-Identifier: Apache-2.0
// A mail server on loopback that takes every mail, counts it by its Message-ID and keeps none.
#pragma once

#include <QHash>
#include <QTcpServer>

class QTcpSocket;

namespace tradewind {

class MailSink : public QTcpServer
{
public:
    /// Listens on 127.0.0.1. Every `breaksEvery`-th mail is taken and its connection closed instead of answered; 0 never.
    explicit MailSink(int breaksEvery = 0);

    qint64 mails() const { return m_mails; }
    /// Message-IDs that arrived more than once.
    qint64 doubles() const;

private:
    struct Talk
    {
        QByteArray pending, mail;
        bool isInMail = false;
    };

    void greet();
    void read(QTcpSocket &socket);

    int m_breaksEvery;
    qint64 m_mails = 0;
    QHash<QByteArray, int> m_seen;
    QHash<QTcpSocket *, Talk> m_talks;
};

} // namespace tradewind
