// SPDX-License-Identifier: Apache-2.0
// Whom the sample's outreach is about, and what must be in order before anybody is written to: sender, gateways, consent, lists.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/money.h"
#include "store/rooftoptable.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace tradewind {

class Session;

struct SampleAddressee
{
    Id customer = 0, vehicle = 0;
    QString first, last, phone, email, car;
    Money value; ///< the newest
};

/// How many there are at most.
constexpr int sampleAddressees = 240;

/// The same for the same store and seed. Errors: as Session.
Result<QList<SampleAddressee>> readSampleAddressees(Session &session, Id rooftopId, std::uint64_t seed);
QString samplePostalAddress();
/// Who we are, as the rules ask it. Errors: as Session, here and below.
Result<void> keepSampleSender(Session &session);
/// A gateway that is switched off: a sample sends nothing.
Result<Id> keepSampleAccount(Session &session, IdMaker &ids, Id rooftopId, const QString &gateway, const QString &title, qint64 nowMs);
Result<void> keepSampleConsent(Session &session, IdMaker &ids, const Rooftop &rooftop, const SampleAddressee &who, qint64 at);
/// The area codes people have, as loaded twelve days ago, with one number in forty on the national list.
Result<void> keepSampleDoNotCall(Session &session, const QList<SampleAddressee> &all, qint64 nowMs, std::uint64_t seed);

} // namespace tradewind
