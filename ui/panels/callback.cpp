// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/callback.h"

#include "base/daywords.h"
#include "ui/widgets/writeline.h"

namespace tradewind {

void askCallBack(WriteLine &line, std::function<qint64()> nowMs, const QTimeZone &zone, std::function<void(qint64)> take,
                 std::function<void(const QString &)> refuse)
{
    line.ask(WriteLine::tr("Call back in (2h, 3d) or at (14:30)"),
             [nowMs = std::move(nowMs), zone, take = std::move(take), refuse = std::move(refuse)](const QString &words) {
                 if (const auto at = instantFrom(words, nowMs(), zone))
                     take(*at);
                 else
                     refuse(WriteLine::tr("\"%1\" is not a time: write 30m, 2h, 3d or 14:30.").arg(words));
             });
}

} // namespace tradewind
