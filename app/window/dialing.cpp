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
    return [&parts](const CallAsked &call, const std::function<void(const QString &)> &answered) {
        const auto ask = [call, rooftopId = parts.desk->rooftop().id,
                          nowMs = parts.desk->background.clock.nowMs()](Session &session) -> Result<CallRuling> {
            const auto rules = callRules(session, rooftopId);
            return rules ? rules->ruling(session, call, nowMs) : rules.error();
        };
        parts.desk->background.ask<CallRuling>(ask, [&parts, number = call.number, answered](Result<CallRuling> ruling) {
            const bool mayCall = ruling && ruling->mayCall;
            if (mayCall)
                dial(parts.settings, number);
            answered(mayCall ? QString() : ruling ? localized(ruling->why) : localized(ruling.error()));
        });
    };
}

} // namespace tradewind
