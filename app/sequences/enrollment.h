// SPDX-License-Identifier: Apache-2.0
// One person's way through one sequence: where they are, what is known of them, and why it ended.
#pragma once

#include "base/id.h"
#include "domain/condition.h"
#include "domain/happening.h"
#include "domain/openinghours.h"

#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace tradewind {

enum class ExitReason { None, Completed, Expired, Stopped, Happened, AnchorGone, SequenceGone };

/// Instants are epoch ms UTC.
struct Enrollment
{
    Id id = 0;
    Id customerId = 0;
    QString sequenceId;
    int version = 1;
    int step = 0; ///< index of the next step to be done
    qint64 enteredAt = 0;
    qint64 lastAt = 0;                 ///< when the previous step was done or left out; enteredAt before the first
    std::optional<qint64> lastTouchAt; ///< the latest contact, and when it had been planned
    std::optional<qint64> lastTouchPlannedAt;
    std::optional<qint64> pausedUntil;
    ExitReason exit = ExitReason::None;
    QString exitDetail; ///< code of the happening, reason of a Stop

    bool isOpen() const { return exit == ExitReason::None; }
    bool operator==(const Enrollment &) const = default;
};

/// Something that happened, as a sequence asks for it.
struct HappenedAt
{
    HappeningKind kind{};
    qint64 at = 0;
    bool operator==(const HappenedAt &) const = default;
};

/// Everything a sequence may ask about a customer at one instant. A value: the engine reads nothing else.
struct Facts
{
    QTimeZone zone = QTimeZone::utc(); ///< where the customer is
    QTimeZone rooftopZone = QTimeZone::utc();
    OpeningHours rooftopHours;        ///< when people are there to call
    std::optional<qint64> anchorAt;   ///< the appointment or date this is about; absent when it is gone
    std::vector<HappenedAt> happened; ///< of this customer since the enrollment began
    KnownFacts fields;
    std::array<bool, 4> reachable{true, true, true, true}; ///< by Channel: known, not opted out
    std::optional<qint64> calledAt;                        ///< when a person did the last call of this way; nothing while it waits
    std::optional<qint64> otherTouchAt;                    ///< latest message to this customer by another marketing sequence
    QString outrankedBy;                                   ///< title of the sequence that speaks first; empty: none
};

/// "completed", "happened": the word in the store.
QString exitCode(ExitReason reason);
std::optional<ExitReason> exitFromCode(const QString &code);

} // namespace tradewind
