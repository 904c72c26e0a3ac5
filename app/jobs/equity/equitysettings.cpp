// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/equitysettings.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

int whole(const Settings &settings, const QString &key, qint64 rooftopId)
{
    return static_cast<int>(settings.whole(key, rooftopId));
}

int basisPoints(const Settings &settings, const QString &key, qint64 rooftopId)
{
    return static_cast<int>(std::lround(settings.ratio(key, rooftopId) * 100));
}

ValueGrade grade(const QString &word)
{
    if (word == u"rough")
        return ValueGrade::Rough;
    if (word == u"clean")
        return ValueGrade::Clean;
    return ValueGrade::Average;
}

} // namespace

EquityThresholds equityThresholds(const Settings &settings, qint64 rooftopId)
{
    EquityThresholds thresholds;
    thresholds.minimumEquity = Money{settings.cents(u"equity.minimum"_s, rooftopId)};
    thresholds.minimumPaymentsOfEquity = settings.ratio(u"equity.paymentRatio"_s, rooftopId);
    thresholds.minimumMonthsOwned = whole(settings, u"equity.monthsOwned"_s, rooftopId);
    thresholds.leaseDays = whole(settings, u"lease.trigger"_s, rooftopId);
    thresholds.leaseWatchDays = whole(settings, u"lease.watch"_s, rooftopId);
    thresholds.windowDays = whole(settings, u"equity.windowMost"_s, rooftopId);
    thresholds.windowEarlyDays = whole(settings, u"equity.windowLeast"_s, rooftopId);
    thresholds.idealAgeFromYears = whole(settings, u"equity.ageFrom"_s, rooftopId);
    thresholds.idealAgeToYears = whole(settings, u"equity.ageTo"_s, rooftopId);
    thresholds.serviceVisits = whole(settings, u"service.visits"_s, rooftopId);
    thresholds.serviceMonths = whole(settings, u"service.visitMonths"_s, rooftopId);
    thresholds.highAprMilliPercent = static_cast<int>(std::lround(settings.ratio(u"equity.highApr"_s, rooftopId) * 1000));
    thresholds.tradeRateBasisPoints = basisPoints(settings, u"roi.automatedRate"_s, rooftopId);
    thresholds.grossPerTrade = Money{settings.cents(u"roi.grossPerTrade"_s, rooftopId)};
    return thresholds;
}

EquitySettings equitySettings(const Settings &settings, qint64 rooftopId)
{
    EquitySettings equity;
    equity.grade = grade(settings.text(u"value.grade"_s, rooftopId));
    equity.buffer = Money{settings.cents(u"value.buffer"_s, rooftopId)};
    equity.bufferBasisPoints = basisPoints(settings, u"value.bufferPercent"_s, rooftopId);
    equity.valueStaleDays = whole(settings, u"value.stale"_s, rooftopId);
    equity.valueUsableDays = whole(settings, u"value.oldest"_s, rooftopId);
    equity.highAprMilliPercent = static_cast<int>(std::lround(settings.ratio(u"equity.highApr"_s, rooftopId) * 1000));
    return equity;
}

BookSettings bookSettings(const EquityThresholds &thresholds, const EquitySettings &equity)
{
    BookSettings book;
    book.bufferBasisPoints = equity.bufferBasisPoints;
    book.buffer = static_cast<std::int32_t>(equity.buffer.cents);
    book.threshold = static_cast<std::int32_t>(thresholds.minimumEquity.cents);
    return book;
}

} // namespace tradewind
