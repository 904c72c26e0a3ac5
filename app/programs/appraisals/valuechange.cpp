// SPDX-License-Identifier: Apache-2.0
#include "programs/appraisals/valuechange.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tradewind {

namespace {

/// One book measured against itself.
struct Measured
{
    const ValueSeries *series = nullptr;
    Money then;
    QDate baselineOn;
};

/// The book's value that stands for the appraisal's day.
std::optional<DatedValue> baselineOf(const ValueSeries &series, QDate appraisedOn, const MoveRules &rules)
{
    std::optional<DatedValue> before, after;
    for (const DatedValue &value : series.values) {
        if (value.on <= appraisedOn && value.on >= appraisedOn.addDays(-rules.baselineDays))
            before = value;
        else if (value.on > appraisedOn && value.on <= appraisedOn.addDays(rules.lateBaselineDays) && !after)
            after = value;
    }
    return before ? before : after;
}

/// How well a series fits the condition seen: the same grade first, then the average every book has.
int fit(const ValueSeries &series, ValueGrade condition)
{
    return series.grade == condition ? 0 : series.grade == ValueGrade::Average ? 1 : 2;
}

template<typename T>
T middle(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : T((values[half - 1] + values[half]) / 2);
}

int against(Money now, Money then)
{
    return static_cast<int>(std::lround(static_cast<double>(now.cents - then.cents) * 10'000.0 / static_cast<double>(then.cents)));
}

/// The value in force on a day; nothing before the baseline.
std::optional<Money> valueOn(const Measured &measured, QDate day)
{
    std::optional<Money> value;
    for (const DatedValue &one : measured.series->values) {
        if (one.on >= measured.baselineOn && one.on <= day)
            value = one.amount;
    }
    return value;
}

std::vector<Measured> measuredOf(QDate appraisedOn, ValueGrade condition, const std::vector<ValueSeries> &series, const MoveRules &rules)
{
    std::map<std::pair<std::string, ValueBasis>, Measured> chosen;
    for (const ValueSeries &one : series) {
        const auto baseline = baselineOf(one, appraisedOn, rules);
        if (!baseline || baseline->amount.cents <= 0)
            continue;
        Measured &best = chosen[{one.provider, one.basis}];
        // A series that ends with its baseline tells nothing: any other that goes on is better.
        const auto rank = [&](const ValueSeries &which, QDate from) {
            return std::pair(which.values.back().on <= from ? 1 : 0, fit(which, condition));
        };
        if (!best.series || rank(one, baseline->on) < rank(*best.series, best.baselineOn))
            best = {&one, baseline->amount, baseline->on};
    }
    std::vector<Measured> list;
    for (const auto &[key, measured] : chosen)
        list.push_back(measured);
    return list;
}

std::optional<int> changeOn(const std::vector<Measured> &books, QDate day)
{
    std::vector<int> changes;
    for (const Measured &book : books) {
        if (const auto value = valueOn(book, day))
            changes.push_back(against(*value, book.then));
    }
    return changes.empty() ? std::nullopt : std::optional(middle(std::move(changes)));
}

} // namespace

Money carried(Money offer, int basisPoints)
{
    const double dollars = static_cast<double>(offer.cents) / 100.0 * (1 + basisPoints / 10'000.0);
    return Money::fromDollars(std::llround(dollars));
}

ValueMove moveOf(int basisPoints, std::optional<int> quarter, const MoveRules &rules)
{
    if (quarter.value_or(basisPoints) < -rules.deepBasisPoints)
        return ValueMove::DownDeep;
    if (basisPoints > rules.upBasisPoints)
        return ValueMove::Up;
    if (basisPoints < -rules.downBasisPoints)
        return ValueMove::Down;
    return std::abs(basisPoints) <= rules.steadyBasisPoints ? ValueMove::Steady : ValueMove::Between;
}

std::optional<ValueChange> valueChange(QDate appraisedOn, ValueGrade condition, const std::vector<ValueSeries> &series, QDate asOf,
                                       const MoveRules &rules)
{
    std::vector<Measured> books = measuredOf(appraisedOn, condition, series, rules);
    // Only books that have spoken since: one that fell silent would hold the median at nothing.
    std::erase_if(books, [&](const Measured &book) {
        return std::none_of(book.series->values.begin(), book.series->values.end(),
                            [&](const DatedValue &value) { return value.on > book.baselineOn && value.on <= asOf; });
    });
    if (books.empty())
        return std::nullopt;

    std::vector<QDate> days;
    for (const Measured &book : books) {
        for (const DatedValue &value : book.series->values) {
            if (value.on > book.baselineOn && value.on <= asOf)
                days.push_back(value.on);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());

    ValueChange change;
    change.history.push_back({appraisedOn, 0});
    for (const QDate day : days) {
        const auto points = changeOn(books, day);
        if (!points)
            continue;
        // A value from before the appraisal moves its starting point, not its history.
        if (day > appraisedOn)
            change.history.push_back({day, *points});
    }
    change.on = days.back();
    change.isStale = change.on.daysTo(asOf) > rules.staleDays;
    change.books = static_cast<int>(books.size());
    change.basisPoints = change.history.back().basisPoints;
    if (change.history.size() > 1)
        change.sinceLastBasisPoints = change.basisPoints - change.history[change.history.size() - 2].basisPoints;
    if (const QDate quarter = asOf.addDays(-rules.quarterDays); quarter > appraisedOn) {
        if (const auto then = changeOn(books, quarter))
            change.quarterBasisPoints = static_cast<int>(std::lround((change.basisPoints - *then) / (1 + *then / 10'000.0)));
    } else {
        change.quarterBasisPoints = change.basisPoints;
    }
    change.move = moveOf(change.basisPoints, change.quarterBasisPoints, rules);
    std::vector<std::int64_t> then, now;
    for (const Measured &book : books) {
        then.push_back(book.then.cents);
        now.push_back(valueOn(book, asOf).value_or(book.then).cents);
    }
    change.booksThen = Money{middle(std::move(then))};
    change.booksNow = Money{middle(std::move(now))};
    return change;
}

const char *valueMoveCode(ValueMove move)
{
    static constexpr const char *codes[] = {"steady", "between", "up", "down", "downDeep"};
    return codes[static_cast<std::size_t>(move)];
}

} // namespace tradewind
