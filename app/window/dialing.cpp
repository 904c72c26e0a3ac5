// SPDX-License-Identifier: Apache-2.0
#include "window/dialing.h"

#include "models/base/sentences.h"
#include "window/windowdesk.h"
#include "window/windowparts.h"

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

CallSomebody callSomebody(WindowParts &parts)
{
    return [&parts](const CallAsked &asked, const std::function<void(const QString &)> &refused) {
        CallAsked call = asked;
        call.rooftopId = parts.desk->rooftop().id;
        const qint64 nowMs = parts.desk->background.clock.nowMs();
        parts.desk->background.ask<CallRuling>([call, nowMs](Session &session) { return callRuling(session, call, nowMs); },
                                               [&parts, call, refused](Result<CallRuling> ruling) {
                                                   if (ruling && ruling->mayCall)
                                                       dial(parts.settings, call.number);
                                                   else
                                                       refused(ruling ? localized(ruling->why) : localized(ruling.error()));
                                               });
    };
}

} // namespace tradewind
