// SPDX-License-Identifier: Apache-2.0
// The words of results in the store, and what each means to the sequences.
#include "jobs/sequences/dispositions.h"

#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QStringList codes{u"appointmentSet"_s, u"callBack"_s,        u"handedOver"_s,   u"voicemailLeft"_s, u"noAnswer"_s, u"wrongNumber"_s,
                        u"notInterested"_s,  u"boughtElsewhere"_s, u"doNotContact"_s, u"confirmed"_s,     u"skipped"_s};

} // namespace

QString dispositionCode(Disposition disposition)
{
    return codes.at(static_cast<int>(disposition));
}

std::optional<Disposition> dispositionFromCode(const QString &code)
{
    const qsizetype at = codes.indexOf(code);
    if (at < 0)
        return std::nullopt;
    return static_cast<Disposition>(at);
}

std::optional<HappeningKind> happeningOf(Disposition disposition)
{
    switch (disposition) {
    case Disposition::AppointmentSet:
        return HappeningKind::Answered; // the booking itself notes the appointment
    case Disposition::CallBack:
        return HappeningKind::CallbackPromised;
    case Disposition::HandedOver:
        return HappeningKind::HandedOver;
    case Disposition::VoicemailLeft:
        return HappeningKind::VoicemailLeft;
    case Disposition::NoAnswer:
        return HappeningKind::NoAnswer;
    case Disposition::WrongNumber:
        return HappeningKind::WrongNumber;
    case Disposition::NotInterested:
        return HappeningKind::NotInterested;
    case Disposition::BoughtElsewhere:
        return HappeningKind::SoldElsewhere;
    case Disposition::DoNotContact:
        return HappeningKind::OptedOut;
    case Disposition::Confirmed:
        return HappeningKind::AppointmentConfirmed;
    case Disposition::Skipped:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace tradewind
