// SPDX-License-Identifier: Apache-2.0
#include "window/dialing.h"

#include <QDesktopServices>
#include <QProcess>
#include <QSettings>
#include <QUrl>

namespace tradewind {

using namespace Qt::StringLiterals;

void dial(const QSettings &settings, const QString &number)
{
    const QString command = settings.value(u"queue/dialCommand"_s).toString();
    if (command.isEmpty()) {
        QDesktopServices::openUrl(QUrl(u"tel:"_s + number));
        return;
    }
    QStringList words = QProcess::splitCommand(QString(command).replace(u"%1"_s, number));
    const QString program = words.takeFirst();
    QProcess::startDetached(program, words);
}

} // namespace tradewind
