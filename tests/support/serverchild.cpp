// SPDX-License-Identifier: Apache-2.0
#include "tests/support/serverchild.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString found(const QString &program)
{
    return QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/bin"_s});
}

/// A folder that other users can enter: dovecot's mail process is nobody.
QString sharedFolder(const QString &name)
{
    QTemporaryDir folder(u"/tmp/%1-XXXXXX"_s.arg(name));
    folder.setAutoRemove(false);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                             QFile::ReadOther | QFile::ExeOther);
    return folder.path();
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ServerChild::~ServerChild()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

bool ServerChild::start(const QString &program, const QStringList &arguments, quint16 port)
{
    m_process.setStandardOutputFile(QProcess::nullDevice()); // a server left behind must not hold the test's output open
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        return false;
    for (int i = 0; i < 100 && m_process.state() == QProcess::Running; ++i) {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, port);
        if (probe.waitForConnected(100))
            return true;
        m_process.waitForFinished(100);
    }
    return false;
}

MailboxServer::MailboxServer()
    : m_folder(sharedFolder(u"tw-dovecot"_s))
    , m_port(freePort())
    , m_tlsPort(freePort())
{}

QString MailboxServer::missing()
{
    return found(u"dovecot"_s).isEmpty() || QDir::home().path() != u"/root"
               ? u"dovecot is not installed, or this is not root: no real mailbox to read"_s
               : QString();
}

bool MailboxServer::start(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const QByteArray at = m_folder.toUtf8();
    writeFile(m_folder + u"/cert.pem"_s, certificatePem);
    writeFile(m_folder + u"/key.pem"_s, keyPem);
    writeFile(m_folder + u"/dovecot.conf"_s,
              "base_dir = " + at + "/run\nlog_path = " + at + "/log\nprotocols = imap\nlisten = 127.0.0.1\nssl = required\nssl_cert = <" +
                  at + "/cert.pem\nssl_key = <" + at + "/key.pem\nmail_location = maildir:" + at +
                  "/mail/%u\nfirst_valid_uid = 1\nfirst_valid_gid = 1\ndefault_internal_user = nobody\ndefault_login_user = nobody\n"
                  "default_internal_group = nogroup\npassdb {\n driver = static\n args = password=right\n}\nuserdb {\n driver = static\n "
                  "args = uid=nobody gid=nogroup home=" +
                  at +
                  "/home\n}\nservice anvil {\n chroot =\n}\nservice stats {\n chroot =\n}\n"
                  "service imap-login {\n chroot =\n inet_listener imap {\n  port = " +
                  QByteArray::number(m_port) + "\n }\n inet_listener imaps {\n  port = " + QByteArray::number(m_tlsPort) + "\n }\n}\n");
    for (const QString &name : {u"mail/dana/new"_s, u"mail/dana/cur"_s, u"mail/dana/tmp"_s, u"home"_s, u"run"_s})
        QDir(m_folder).mkpath(name);
    if (QProcess::execute(u"chown"_s, {u"-R"_s, u"nobody:nogroup"_s, m_folder + u"/mail"_s, m_folder + u"/home"_s}) != 0)
        return false;
    return m_server.start(found(u"dovecot"_s), {u"-F"_s, u"-c"_s, m_folder + u"/dovecot.conf"_s}, m_port);
}

void MailboxServer::deliver(const QString &name, const QByteArray &mail)
{
    QDir(m_folder).mkpath(u"mail/dana/new"_s);
    const QString path = m_folder + u"/mail/dana/new/"_s + name;
    writeFile(path, mail);
    QProcess::execute(u"chown"_s, {u"-R"_s, u"nobody:nogroup"_s, m_folder + u"/mail"_s});
}

SftpServer::SftpServer()
    : m_folder(sharedFolder(u"tw-sftp"_s))
    , m_port(freePort())
{
    QDir(m_folder).mkpath(u"files"_s);
}

QString SftpServer::missing()
{
    return found(u"sshd"_s).isEmpty() || found(u"ssh-keygen"_s).isEmpty()
               ? u"openssh-server is not installed: no real SFTP server to read"_s
               : QString();
}

QString SftpServer::user() const
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"root"_s));
}

bool SftpServer::start()
{
    const QString key = m_folder + u"/host_key"_s;
    const auto make = [](const QString &path) {
        return QFile::exists(path) ||
               QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path}) == 0;
    };
    if (!make(key) || !make(keyFile()))
        return false;
    writeFile(m_folder + u"/authorized_keys"_s, fileContents(keyFile() + u".pub"_s));
    QDir().mkpath(u"/run/sshd"_s); // where root's sshd separates its privileges; any other user has none to separate
    writeFile(m_folder + u"/sshd_config"_s,
              u"Port %1\nListenAddress 127.0.0.1\nHostKey %2\nPidFile %3/pid\nAuthorizedKeysFile %3/authorized_keys\n"
              "PasswordAuthentication no\nKbdInteractiveAuthentication no\nUsePAM no\nStrictModes no\n"
              "PermitRootLogin yes\nLogLevel ERROR\nSubsystem sftp internal-sftp\n"_s.arg(m_port)
                  .arg(key, m_folder)
                  .toUtf8());
    m_server = std::make_unique<ServerChild>();
    return m_server->start(found(u"sshd"_s), {u"-D"_s, u"-e"_s, u"-f"_s, m_folder + u"/sshd_config"_s}, m_port);
}

QString SftpServer::fingerprint() const
{
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, m_folder + u"/host_key.pub"_s});
    keygen.waitForFinished();
    return QString::fromUtf8(keygen.readAllStandardOutput()).section(u' ', 1, 1);
}

void SftpServer::stop()
{
    m_server.reset();
}

void SftpServer::changeHostKey()
{
    stop();
    QFile::remove(m_folder + u"/host_key"_s);
    QFile::remove(m_folder + u"/host_key.pub"_s);
}

} // namespace tradewind
