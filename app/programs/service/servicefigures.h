// SPDX-License-Identifier: Apache-2.0
// The few figures that move dollars per repair order, from cause to effect (S32, S33).
#pragma once

#include "domain/money.h"

#include <cstdint>
#include <optional>

namespace tradewind {

/// What one visit tells. Absent is not known and counts nowhere.
struct VisitFacts
{
    bool needsInspection = true, isComplete = false;
    int findings = 0, photos = 0;      ///< photos on findings
    std::optional<double> textMinutes; ///< from the inspection's end to its text
    bool wasTexted = false, wasOpened = false;
    int approved = 0, declined = 0, declinedWithReason = 0;
    std::optional<Money> customerPay;
};

/// Shares are 0–1; absent where nothing was there to count.
struct ServiceFigures
{
    int visits = 0;
    std::optional<double> complete, photosPerFinding, textedInTime, opened, openedInTime, openedLate, accepted, reasonsGiven;
    std::optional<Money> dollarsPerOrder;
    bool operator==(const ServiceFigures &) const = default;
};

/// Counts visits as they are read, and holds none of them.
class ServiceTally
{
public:
    explicit ServiceTally(double textLimitMinutes = 5)
        : m_textLimitMinutes(textLimitMinutes)
    {}

    void add(const VisitFacts &visit);
    [[nodiscard]] ServiceFigures figures() const;

private:
    double m_textLimitMinutes;
    int m_visits = 0, m_needed = 0, m_complete = 0, m_findings = 0, m_photos = 0, m_timed = 0, m_inTime = 0, m_texted = 0, m_opened = 0;
    int m_openedInTime = 0, m_late = 0, m_openedLate = 0, m_approved = 0, m_declined = 0, m_reasons = 0, m_paid = 0;
    Money m_pay;
};

enum class ServiceCause : std::uint8_t { None, Completion, Photos, LateTexts, Reasons };

/// The cause furthest under its goal, in shares of the goal: what to work on next week (S33). Goals are the source's for week 12.
[[nodiscard]] ServiceCause weakestCause(const ServiceFigures &figures);
/// What page opens would be with `share` of texts in time, if texts in time and late ones go on being opened as they are.
[[nodiscard]] std::optional<double> openedAt(const ServiceFigures &figures, double share);

struct ServiceGoals
{
    double complete = .95, photosPerFinding = 1, textedInTime = .9, opened = .8, accepted = .38, reasonsGiven = .95, recovered = .2;
};

} // namespace tradewind
