// SPDX-License-Identifier: Apache-2.0
#include "domain/equity.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

namespace {

constexpr double daysInYear = 365.25;

int gradeBasisPoints(ValueGrade grade, const EquitySettings &settings)
{
    switch (grade) {
    case ValueGrade::Rough:
        return settings.roughBasisPoints;
    case ValueGrade::Clean:
        return settings.cleanBasisPoints;
    case ValueGrade::ExtraClean:
        return settings.extraCleanBasisPoints;
    case ValueGrade::Unknown:
    case ValueGrade::Average:
        break;
    }
    return 0;
}

bool isTradeBasis(ValueBasis basis)
{
    return basis != ValueBasis::Retail && basis != ValueBasis::Private && basis != ValueBasis::Loan;
}

Money share(Money amount, int basisPoints)
{
    return Money{static_cast<std::int64_t>(std::floor(static_cast<double>(amount.cents) * basisPoints / 10'000.0 + 0.5))};
}

QString gradeName(ValueGrade grade)
{
    switch (grade) {
    case ValueGrade::Rough:
        return QStringLiteral("rough");
    case ValueGrade::Average:
        return QStringLiteral("average");
    case ValueGrade::Clean:
        return QStringLiteral("clean");
    case ValueGrade::ExtraClean:
        return QStringLiteral("extra clean");
    case ValueGrade::Unknown:
        break;
    }
    return QStringLiteral("grade not said");
}

/// A provider's value with its adjustments, all on the reference day.
struct Adjusted
{
    const BookValue *book = nullptr;
    Money mileage, condition, region, aging, total;
    std::int32_t miles = 0; ///< projected on the book's day
    bool knowsMileage = false;
};

/// The newest usable value of each provider, in the grade nearest the wanted one.
std::vector<const BookValue *> usableBooks(QDate day, const EquityFacts &facts, ValueGrade wanted, const EquitySettings &settings)
{
    const auto distance = [&](const BookValue &book) {
        const int grade = static_cast<int>(book.grade == ValueGrade::Unknown ? ValueGrade::Average : book.grade);
        return std::abs(grade - static_cast<int>(wanted));
    };
    std::vector<const BookValue *> books; // a handful of providers
    for (const BookValue &book : facts.values) {
        if (book.amount.cents <= 0 || !book.valuedOn.isValid() || book.valuedOn > day || !isTradeBasis(book.basis) ||
            book.valuedOn.daysTo(day) > settings.valueUsableDays)
            continue;
        const auto best = std::find_if(books.begin(), books.end(), [&](const BookValue *one) { return one->provider == book.provider; });
        if (best == books.end())
            books.push_back(&book);
        else if (book.valuedOn > (*best)->valuedOn || (book.valuedOn == (*best)->valuedOn && distance(book) < distance(**best)))
            *best = &book;
    }
    std::sort(books.begin(), books.end(), [](const BookValue *a, const BookValue *b) { return a->provider < b->provider; });
    return books;
}

Adjusted adjusted(const BookValue &book, QDate reference, ValueGrade wanted, const EquityFacts &facts, const EquitySettings &settings)
{
    Adjusted result;
    result.book = &book;
    const auto miles = projectedOdometer(book.valuedOn, facts, settings);
    if (book.odometer && miles) {
        result.knowsMileage = true;
        result.miles = *miles;
        // Half the value is the most that miles may take or give: a mistyped odometer must not make equity.
        const std::int64_t limit = book.amount.cents / 2;
        result.mileage = Money{std::clamp((std::int64_t(*book.odometer) - *miles) * settings.centsPerMile, -limit, limit)};
    }
    if (book.grade != ValueGrade::Unknown)
        result.condition = share(book.amount, gradeBasisPoints(wanted, settings) - gradeBasisPoints(book.grade, settings));
    result.region = share(book.amount, settings.regionBasisPoints);
    const Money before = book.amount + result.mileage + result.condition + result.region;
    result.total = rolledValue(before, facts.annualDepreciationBasisPoints, static_cast<int>(book.valuedOn.daysTo(reference)));
    result.aging = result.total - before;
    return result;
}

/// The books of one vehicle, weighed.
struct Appraisal
{
    std::vector<Adjusted> books;               ///< in order of provider
    const Adjusted *a = nullptr, *b = nullptr; ///< the middle two by amount, or the middle one twice
    ReferenceValue value;
};

Money mean(Money x, Money y)
{
    return Money{static_cast<std::int64_t>(std::floor(static_cast<double>(x.cents + y.cents) / 2.0 + 0.5))};
}

std::optional<Appraisal> appraisalOn(QDate day, const EquityFacts &facts, const EquitySettings &settings)
{
    const ValueGrade wanted = facts.condition.value_or(settings.grade);
    const std::vector<const BookValue *> books = usableBooks(day, facts, wanted, settings);
    if (books.empty())
        return std::nullopt;
    Appraisal appraisal;
    ReferenceValue &value = appraisal.value;
    value.books = static_cast<int>(books.size());
    for (const BookValue *book : books)
        value.referenceOn = value.referenceOn.isValid() ? std::max(value.referenceOn, book->valuedOn) : book->valuedOn;
    for (const BookValue *book : books) {
        appraisal.books.push_back(adjusted(*book, value.referenceOn, wanted, facts, settings));
        value.knowsMileage |= appraisal.books.back().knowsMileage;
    }
    std::vector<const Adjusted *> byAmount;
    for (const Adjusted &book : appraisal.books)
        byAmount.push_back(&book);
    std::sort(byAmount.begin(), byAmount.end(), [](const Adjusted *a, const Adjusted *b) { return a->total < b->total; });
    appraisal.a = byAmount[(byAmount.size() - 1) / 2];
    appraisal.b = byAmount[byAmount.size() / 2];
    const Money likely = mean(appraisal.a->total, appraisal.b->total);
    const int spread = byAmount.size() > 1 ? 0 : settings.oneBookSpreadBasisPoints;
    value.onReference = {byAmount.front()->total - share(likely, spread), likely, byAmount.back()->total + share(likely, spread)};
    value.spreadBasisPoints = static_cast<std::int32_t>((value.onReference.high.cents - value.onReference.low.cents) * 10'000 /
                                                        std::max<std::int64_t>(1, likely.cents));
    return appraisal;
}

EquityLine line(LedgerKey key, Money amount, QString source, QDate on, QString note, bool isStale = false)
{
    return {key, amount, std::move(source), on, std::move(note), isStale};
}

} // namespace

std::optional<std::int32_t> projectedOdometer(QDate day, const EquityFacts &facts, const EquitySettings &settings)
{
    if (!facts.odometer || !facts.odometer->on.isValid())
        return std::nullopt;
    const OdometerReading &last = *facts.odometer;
    double milesPerDay = settings.milesPerYear / daysInYear;
    const auto along = [&](QDate from, std::int32_t miles) {
        const double days = static_cast<double>(from.daysTo(last.on));
        if (days >= 30 && last.miles >= miles)
            milesPerDay = std::min(250.0, (last.miles - miles) / days);
    };
    if (facts.previousOdometer && facts.previousOdometer->on.isValid())
        along(facts.previousOdometer->on, facts.previousOdometer->miles);
    else if (facts.inServiceOn.isValid())
        along(facts.inServiceOn, 0);
    const double miles = last.miles + milesPerDay * static_cast<double>(last.on.daysTo(day));
    return static_cast<std::int32_t>(std::max(0.0, std::round(miles)));
}

std::optional<ReferenceValue> referenceValueOn(QDate day, const EquityFacts &facts, const EquitySettings &settings)
{
    const auto appraisal = appraisalOn(day, facts, settings);
    return appraisal ? std::optional(appraisal->value) : std::nullopt;
}

Result<TradeValue> tradeValueOn(QDate day, const EquityFacts &facts, const EquitySettings &settings)
{
    const auto appraisal = appraisalOn(day, facts, settings);
    if (!appraisal)
        return Error{Error::Kind::NotFound, QStringLiteral("No value: no book has a trade value from the %1 days before %2.")
                                                .arg(settings.valueUsableDays)
                                                .arg(day.toString(Qt::ISODate))};
    TradeValue value;
    static_cast<ReferenceValue &>(value) = appraisal->value;
    for (const Adjusted &one : appraisal->books)
        value.ledger.push_back(line(
            LedgerKey::Book, one.book->amount, QString::fromStdString(one.book->provider), one.book->valuedOn,
            QStringLiteral("%1; adjusted %2").arg(gradeName(one.book->grade)).arg(static_cast<double>(one.total.cents) / 100.0, 0, 'f', 2),
            one.book->valuedOn.daysTo(day) > settings.valueStaleDays));

    // The median is one book, or the mean of the middle two; so are its parts, and the odd cent goes to aging.
    const Adjusted &a = *appraisal->a;
    const Adjusted &b = *appraisal->b;
    const ValueGrade wanted = facts.condition.value_or(settings.grade);
    const Money base = mean(a.book->amount, b.book->amount);
    const Money mileage = mean(a.mileage, b.mileage);
    const Money condition = mean(a.condition, b.condition);
    const Money region = mean(a.region, b.region);

    const int days = static_cast<int>(value.referenceOn.daysTo(day));
    const auto roll = [&](Money amount) { return rolledValue(amount, facts.annualDepreciationBasisPoints, days); };
    value.range = {roll(value.onReference.low), roll(value.onReference.likely), roll(value.onReference.high)};

    const bool isStale = days > settings.valueStaleDays;
    auto &ledger = value.ledger;
    ledger.push_back(line(LedgerKey::MedianValue, base, QStringLiteral("%1 book(s)").arg(value.books), value.referenceOn,
                          QStringLiteral("median of the newest value of each provider"), isStale));
    if (value.knowsMileage)
        ledger.push_back(line(LedgerKey::Mileage, mileage, QStringLiteral("odometer"), facts.odometer->on,
                              QStringLiteral("%1 miles projected, %2 cents a mile").arg(a.miles).arg(settings.centsPerMile)));
    if (condition.cents != 0)
        ledger.push_back(line(LedgerKey::Condition, condition, facts.condition ? QStringLiteral("inspection") : QStringLiteral("setting"),
                              day, gradeName(wanted)));
    if (region.cents != 0)
        ledger.push_back(line(LedgerKey::Region, region, QStringLiteral("setting"), day,
                              QStringLiteral("%1% for this market").arg(settings.regionBasisPoints / 100.0)));
    const Money aging = value.range.likely - base - mileage - condition - region;
    if (aging.cents != 0)
        ledger.push_back(line(LedgerKey::Depreciation, aging, QStringLiteral("curve"), day,
                              QStringLiteral("%1% a year since the value's day").arg(facts.annualDepreciationBasisPoints / 100.0)));
    ledger.push_back(line(LedgerKey::TradeValue, value.range.likely, QStringLiteral("calculated"), day,
                          QStringLiteral("range %1 to %2")
                              .arg(static_cast<double>(value.range.low.cents) / 100.0, 0, 'f', 2)
                              .arg(static_cast<double>(value.range.high.cents) / 100.0, 0, 'f', 2),
                          isStale));
    return value;
}

} // namespace tradewind
