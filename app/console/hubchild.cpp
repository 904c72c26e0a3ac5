// SPDX-License-Identifier: Apache-2.0
#include "console/hubchild.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tradewind {

Result<void> HubChild::ensure()
{
    if (m_process.state() == QProcess::Running)
        return {};
    const QString program = QCoreApplication::applicationDirPath() + u"/tradewind-hub"_s;
    m_process.start(program, {u"--store"_s, m_store, u"--notes"_s, m_notes, u"--port"_s, u"0"_s});
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!m_process.waitForReadyRead(20'000))
            return Error{Error::Kind::Unavailable,
                         u"tradewind-hub did not start: "_s + QString::fromUtf8(m_process.readAllStandardError())};
        line += m_process.readAllStandardOutput();
    }
    m_port = line.trimmed().mid(line.lastIndexOf(':') + 1).toUShort();
    return {};
}

void HubChild::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace tradewind
