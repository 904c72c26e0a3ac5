// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/happened.h"

#include "store/sequencetable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString onceKey(HappeningKind kind, const QString &once)
{
    return happeningCode(kind) + u':' + once;
}

} // namespace

Result<void> noteHappened(Session &session, IdMaker &ids, const Happened &what, qint64 nowMs)
{
    if (!what.customerId)
        return {};
    QString about = what.about;
    if (about.isEmpty())
        about = what.vehicleId ? u"vehicle:%1"_s.arg(*what.vehicleId) : u"customer:%1"_s.arg(*what.customerId);
    const auto noted = SequenceTable(session).note({ids.next(), what.rooftopId, *what.customerId, what.vehicleId, happeningCode(what.kind),
                                                    what.at, nowMs, about, what.detail, onceKey(what.kind, what.once)});
    return noted ? Result<void>() : noted.error();
}

Result<bool> takeHappenedBack(Session &session, HappeningKind kind, const QString &once, qint64 nowMs)
{
    return SequenceTable(session).takeBack(onceKey(kind, once), nowMs);
}

} // namespace tradewind
