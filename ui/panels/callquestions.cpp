// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/callquestions.h"

#include "base/daywords.h"
#include "ui/widgets/writeline.h"

namespace tradewind {

using namespace Qt::StringLiterals;

void askCallBack(WriteLine &line, std::function<qint64()> nowMs, const QTimeZone &zone, std::function<void(qint64)> take,
                 RefusedAnswer refuse)
{
    line.ask(WriteLine::tr("Call back in (2h, 3d) or at (14:30)"),
             [nowMs = std::move(nowMs), zone, take = std::move(take), refuse = std::move(refuse)](const QString &words) {
                 if (const auto at = instantFrom(words, nowMs(), zone))
                     take(*at);
                 else
                     refuse(WriteLine::tr("\"%1\" is not a time: write 30m, 2h, 3d or 14:30.").arg(words));
             });
}

void askSlot(WriteLine &line, const QList<QueueSlot> &free, std::function<void(const QueueSlot &)> take, RefusedAnswer refuse)
{
    if (free.isEmpty())
        return refuse(WriteLine::tr("No time is free within 72 hours."));
    QStringList offers;
    for (int at = 0; at < free.size(); ++at)
        offers << u"%1 %2"_s.arg(at + 1).arg(free.at(at).words);
    line.ask(WriteLine::tr("Which time? %1").arg(offers.join(u" · "_s)),
             [free, take = std::move(take), refuse = std::move(refuse)](const QString &words) {
                 const int at = words.toInt() - 1;
                 if (at < 0 || at >= free.size())
                     refuse(WriteLine::tr("Choose 1 to %1.").arg(free.size()));
                 else
                     take(free.at(at));
             });
}

} // namespace tradewind
