// SPDX-License-Identifier: Apache-2.0
// How far a vehicle's value has moved since it was appraised, like for like: each book against itself.
#pragma once

#include "domain/records.h"

#include <QDate>

#include <optional>
#include <string>
#include <vector>

namespace tradewind {

struct DatedValue
{
    QDate on;
    Money amount;
    bool operator==(const DatedValue &) const = default;
};

/// What one book said of one vehicle in one grade and basis, oldest first.
struct ValueSeries
{
    std::string provider;
    ValueGrade grade = ValueGrade::Unknown;
    ValueBasis basis = ValueBasis::Unknown;
    std::vector<DatedValue> values;
    bool operator==(const ValueSeries &) const = default;
};

/// T26–T31. A move between `steady` and `up` or `down` is neither: the article leaves 3 to 5 percent open.
struct MoveRules
{
    int steadyBasisPoints = 300, upBasisPoints = 500, downBasisPoints = 500, deepBasisPoints = 1000;
    int quarterDays = 92;
    int baselineDays = 45;    ///< a book's value this long before the appraisal still stands for its day
    int lateBaselineDays = 7; ///< where there was none, its first value within so many days after
    int staleDays = 30;
    bool operator==(const MoveRules &) const = default;
};

enum class ValueMove : std::uint8_t { Steady, Between, Up, Down, DownDeep };

/// Share of the value on the appraisal's day, in basis points: 530 is 5.3 % up.
struct ChangePoint
{
    QDate on;
    int basisPoints = 0;
    bool operator==(const ChangePoint &) const = default;
};

struct ValueChange
{
    int basisPoints = 0;                   ///< newest against the appraisal's day: the median over the books
    int sinceLastBasisPoints = 0;          ///< newest against the change before it (T32)
    std::optional<int> quarterBasisPoints; ///< against the value a quarter ago, or at the appraisal when that is later
    ValueMove move = ValueMove::Steady;
    QDate on; ///< of the newest value
    bool isStale = false;
    int books = 0;
    Money booksThen, booksNow;        ///< median of the books compared
    std::vector<ChangePoint> history; ///< from the appraisal's day on, one point a day with news
    bool operator==(const ValueChange &) const = default;
};

/// Nothing when no book speaks both of the appraisal's time and of a later day: unknown is not 0. Pure.
[[nodiscard]] std::optional<ValueChange> valueChange(QDate appraisedOn, ValueGrade condition, const std::vector<ValueSeries> &series,
                                                     QDate asOf, const MoveRules &rules = {});

/// An offer carried along with the books, to whole dollars.
[[nodiscard]] Money carried(Money offer, int basisPoints);

/// What a move asks for, from T26–T31; `quarter` decides on the deep fall.
[[nodiscard]] ValueMove moveOf(int basisPoints, std::optional<int> quarter, const MoveRules &rules);

/// "steady", "between", "up", "down", "downDeep".
[[nodiscard]] const char *valueMoveCode(ValueMove move);

} // namespace tradewind
