// SPDX-License-Identifier: Apache-2.0
// Amounts, ages and counts as people at a US dealership read them.
#pragma once

#include "base/daywords.h"
#include "domain/money.h"

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace tradewind {

/// "$3,442", "−$1,206" with a true minus; whole dollars, rounded half away from zero.
QString dollars(Money amount);
/// "10:05 AM", as the language of the window writes it.
QString clockTime(QTime time, TimeForm form = TimeForm::Minutes);
/// "Nov 22", as the language of the window writes it.
QString dayWords(QDate day, DayForm form = DayForm::Day);
/// "Nov 22, 10:05 AM": an instant, epoch ms UTC, where `zone` is.
QString dayAndTime(qint64 atMs, const QTimeZone &zone, DayForm day = DayForm::Day, TimeForm time = TimeForm::Minutes);
/// "Sun 10:05 AM": an instant of the days to come, where room is short.
QString weekdayAndTime(qint64 atMs, const QTimeZone &zone);
/// "20,450", "−640", "+180" when `plus`: amounts inside a ledger, without the sign of the currency.
QString ledgerAmount(Money amount, bool plus = false);
/// "$103.0k" from $10,000 up, else dollars().
QString shortDollars(Money amount);
/// "$103k" from $10,000 up, else dollars(): sums side by side in narrow columns.
QString thousands(Money amount);
/// "+$42" or "−$42".
QString signedDollars(Money amount);
/// "65%", "6.5%": a share of one; a dash where it is not known.
QString percent(std::optional<double> share, int decimals = 0);
/// "+5.3%", "−0.9%": how far a share of one moved.
QString signedPercent(double share, int decimals = 1);
/// "4,986".
QString count(qint64 value);
/// "58k", "850": odometer readings in a narrow cell.
QString shortMiles(int miles);
/// "6 h", "2 d": an age.
QString ageOfHours(int hours);
/// "today", "4 d ago".
QString daysAgo(int days);
/// A vehicle as a sentence names it: "2019 Civic", "vehicle" where it is called nothing.
QString vehicleWords(const QString &called);
/// What stands for an absent value.
QString absent();

} // namespace tradewind
