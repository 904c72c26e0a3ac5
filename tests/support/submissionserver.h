// SPDX-License-Identifier: Apache-2.0
// A real submission server for tests: aiosmtpd of Debian, which takes nothing before STARTTLS and the password of "dana", "right".
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace tradewind {

/// Mail to "nobody@…" is refused for good, mail to "later@…" for now.
class SubmissionServer
{
public:
    ~SubmissionServer();

    /// Why there is no real submission server to try here, or empty.
    static QString missing();
    bool start(const QByteArray &certificatePem, const QByteArray &keyPem);
    quint16 port() const { return m_port; }
    /// Every mail taken since it was started, each ended by a line "--end--".
    QByteArray mails() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace tradewind
