// SPDX-License-Identifier: Apache-2.0
// What is kept of coaching: calls somebody listened to, talks of two, certification and a new rep's first month (L49–L51).
#pragma once

#include "base/id.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace tradewind {

/// The seven items of the form (L49), in its order.
enum class CallMark { Greeting, Needs, Product, Objections, Appointment, Documentation, Overall };
inline constexpr std::size_t callMarkCount = 7;
inline constexpr int leastCallMark = 1, mostCallMark = 5;

/// By CallMark, 1 to 5; nothing when the item did not come up in the call.
using CallMarks = std::array<std::optional<int>, callMarkCount>;

/// "greeting", "needs", "product", "objections", "appointment", "documentation", "overall".
QString callMarkCode(CallMark mark);

/// A call a manager listened to. Instants are epoch ms UTC.
struct CallReview
{
    Id id = 0;
    QString person;           ///< who called
    std::optional<Id> taskId; ///< the call; nothing when it is not in the queue
    qint64 at = 0;
    QString by;
    CallMarks marks;
    QString strengths, improve;
    std::optional<qint64> seenAt; ///< when the person said they read it
    QString customer = {};        ///< of the call; empty: not known
    bool operator==(const CallReview &) const = default;
};

/// A one-on-one; the monthly review of the process when `person` is empty (L51).
struct CoachingTalk
{
    Id id = 0;
    QString person;
    QDate heldOn;
    QString by;
    bool operator==(const CoachingTalk &) const = default;
};

/// Somebody passed the certification (L50).
struct CertificationPass
{
    Id id = 0;
    QString person;
    QDate passedOn;
    QString by;
    bool operator==(const CertificationPass &) const = default;
};

/// By point, the day it was done; "start" is the first day.
using OnboardingDays = QHash<QString, QDate>;

/// A call a person finished, as one is picked for a review.
struct FinishedCall
{
    Id taskId = 0;
    qint64 at = 0;
    QString disposition, note, customer;
    bool isReviewed = false;
    bool operator==(const FinishedCall &) const = default;
};

} // namespace tradewind
