// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/happened.h"

#include "store/sequencetable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> noteHappened(Session &session, IdMaker &ids, const Happened &what, qint64 nowMs)
{
    if (!what.customerId)
        return {};
    QString about = what.about;
    if (about.isEmpty())
        about = what.vehicleId ? u"vehicle:%1"_s.arg(*what.vehicleId) : u"customer:%1"_s.arg(*what.customerId);
    const QString code = happeningCode(what.kind);
    const auto noted = SequenceTable(session).note(
        {ids.next(), what.rooftopId, *what.customerId, what.vehicleId, code, what.at, nowMs, about, what.detail, code + u':' + what.once});
    return noted ? Result<void>() : noted.error();
}

} // namespace tradewind
