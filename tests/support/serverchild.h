// SPDX-License-Identifier: Apache-2.0
// Other people's servers for tests: started on a free loopback port, ended with the test.
#pragma once

#include <QProcess>

#include <QString>

#include <memory>

namespace tradewind {

/// A port of 127.0.0.1 that was free a moment ago.
quint16 freePort();
/// Writes a file a test needs; ends the test program when the disk does not take it.
void writeFile(const QString &path, const QByteArray &bytes);
/// The whole file; empty when there is none.
QByteArray fileContents(const QString &path);

/// A program that listens; terminated by the destructor.
class ServerChild
{
public:
    ServerChild() = default;
    ~ServerChild();

    /// Starts it and waits until `port` takes connections. False when it does not within ten seconds.
    bool start(const QString &program, const QStringList &arguments, quint16 port);

private:
    QProcess m_process;
};

/// A dovecot with one mailbox "dana", password "right", over TLS with the given certificate.
class MailboxServer
{
public:
    MailboxServer();

    /// Why there is no real mailbox to read here, or empty.
    static QString missing();
    bool start(const QByteArray &certificatePem, const QByteArray &keyPem);
    quint16 tlsPort() const { return m_tlsPort; }
    /// Puts a mail into the box as a carrier would.
    void deliver(const QString &name, const QByteArray &mail);

private:
    QString m_folder;
    quint16 m_port, m_tlsPort;
    ServerChild m_server;
};

/// An sshd with SFTP for the user who runs the test, keys made anew.
class SftpServer
{
public:
    SftpServer();

    static QString missing();
    bool start();
    quint16 port() const { return m_port; }
    QString fingerprint() const;
    QString user() const;
    /// A private key that may log in, and a folder it can read.
    QString keyFile() const { return m_folder + QStringLiteral("/user_key"); }
    QString folder() const { return m_folder + QStringLiteral("/files"); }
    /// From now on the server shows another host key. It must be started again.
    void changeHostKey();
    void stop();

private:
    QString m_folder;
    quint16 m_port;
    std::unique_ptr<ServerChild> m_server;
};

} // namespace tradewind
