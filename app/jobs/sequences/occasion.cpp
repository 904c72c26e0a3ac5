// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/occasion.h"

#include "domain/openinghours.h"
#include "jobs/service/declinedwords.h"
#include "store/appointmenttable.h"
#include "store/sequencetable.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int offerDays = 14;

/// What declined work set a way off; nothing for ways that began otherwise.
Result<std::optional<HappeningRow>> causeOf(Session &session, const EnrollmentRow &row)
{
    const auto happened = SequenceTable(session).happeningsOf(row.customerId, 0);
    if (!happened)
        return happened.error();
    for (const HappeningRow &one : *happened) {
        if (one.id == row.causeId)
            return std::optional(one);
    }
    return std::optional<HappeningRow>();
}

Result<void> addDeclined(Session &session, const HappeningRow &cause, QDate today, MergeValues &merge)
{
    if (cause.detail.isEmpty())
        return {};
    merge.insert(u"service"_s, cause.detail.toLower());
    const Id orderId = cause.onceKey.section(u':', 1).toLongLong();
    const auto read = session.each(u"read_declined_service"_s, {orderId, cause.detail}, [&](const Row &row) {
        if (const auto price = row.money(0); price && price->cents > 0)
            merge.insert(u"price"_s, *price);
        if (const QString advisor = row.text(1); !advisor.isEmpty())
            merge.insert(u"advisor"_s, advisor);
        if (const auto miles = milesBetween(row, 3, row.day(2), today); miles && *miles > 0)
            merge.insert(u"milesSince"_s, qint64{*miles});
    });
    return read ? Result<void>() : read.error();
}

} // namespace

Result<std::optional<qint64>> anchorOf(Session &session, const EnrollmentRow &row)
{
    if (!row.subject.startsWith(u"appointment:"_s))
        return std::optional<qint64>();
    const auto appointment = AppointmentTable(session).find(row.subject.section(u':', 1).toLongLong());
    if (!appointment)
        return appointment.error().kind == Error::Kind::NotFound ? Result(std::optional<qint64>()) : appointment.error();
    const bool stands = appointment->state == u"set" || appointment->state == u"confirmed";
    return stands ? std::optional(appointment->startsAt) : std::nullopt;
}

Result<void> addOccasion(Session &session, const EnrollmentRow &row, std::optional<qint64> anchorAt, const QTimeZone &zone, qint64 nowMs,
                         MergeValues &merge)
{
    merge.insert(u"offerEnds"_s, localDay(nowMs, zone).addDays(offerDays));
    merge.insert(u"discount"_s, u"10%"_s); // S25
    if (anchorAt) {
        merge.insert(u"appointmentDay"_s, localDay(*anchorAt, zone));
        merge.insert(u"appointmentTime"_s, localTime(*anchorAt, zone));
    }
    if (row.program != u"service")
        return {};
    const auto cause = causeOf(session, row);
    if (!cause)
        return cause.error();
    return *cause ? addDeclined(session, **cause, localDay(nowMs, zone), merge) : Result<void>();
}

} // namespace tradewind
