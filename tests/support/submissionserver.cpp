// SPDX-License-Identifier: Apache-2.0
#include "tests/support/submissionserver.h"

#include "tests/support/serverchild.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QByteArray script = R"(
import ssl, sys
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('nobody'): return '550 5.1.1 no such mailbox'
        if address.startswith('later'): return '451 4.3.0 try later'
        envelope.rcpt_tos.append(address)
        return '250 OK'
    async def handle_DATA(self, server, session, envelope):
        with open(sys.argv[4], 'ab') as out: out.write(envelope.content + b'\n--end--\n')
        return '250 2.0.0 taken'
def password(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == b'dana' and data.password == b'right', handled=False)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
controller = Controller(Handler(), hostname='127.0.0.1', port=int(sys.argv[3]), tls_context=context, require_starttls=True,
                        authenticator=password, auth_required=True)
controller.start()
print('ready', flush=True)
sys.stdin.read()
)";

} // namespace

SubmissionServer::~SubmissionServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

QString SubmissionServer::missing()
{
    return QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import aiosmtpd"_s}) == 0
               ? QString()
               : u"aiosmtpd is not installed: no real submission server to try"_s;
}

bool SubmissionServer::start(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    writeFile(m_folder.filePath(u"cert.pem"_s), certificatePem);
    writeFile(m_folder.filePath(u"key.pem"_s), keyPem);
    writeFile(m_folder.filePath(u"server.py"_s), script);
    m_port = freePort();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, {m_folder.filePath(u"server.py"_s), m_folder.filePath(u"cert.pem"_s),
                                            m_folder.filePath(u"key.pem"_s), QString::number(m_port), m_folder.filePath(u"mails"_s)});
    return m_process.waitForReadyRead(20'000);
}

QByteArray SubmissionServer::mails() const
{
    return fileContents(m_folder.filePath(u"mails"_s));
}

} // namespace tradewind
