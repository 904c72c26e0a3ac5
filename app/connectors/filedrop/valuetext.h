// SPDX-License-Identifier: Apache-2.0
// Reads money, dates, numbers and yes/no as exports write them. Pure.
#pragma once

#include "domain/money.h"

#include <QDate>

#include <cstdint>
#include <optional>
#include <string_view>

namespace tradewind {

/// A value, nothing said, or text that cannot be it.
template<typename T>
struct Reading
{
    enum State : std::uint8_t { Blank, Good, Bad } state = Blank;
    T value{};

    static Reading good(T value) { return {Good, std::move(value)}; }
    static Reading bad() { return {Bad, {}}; }
};

/// "$1,234.50", "(1,234.50)", "1234.5-", "1.5E+04" → whole cents, half cents away from zero. Commas must part thousands.
[[nodiscard]] Reading<Money> readDollars(std::string_view text);
/// The same with the amount given in cents.
[[nodiscard]] Reading<Money> readCents(std::string_view text);
/// "6.64", "6.64%", ".0664".
[[nodiscard]] Reading<double> readDecimal(std::string_view text);
/// "2,014", "2014.0", "38,882 mi".
[[nodiscard]] Reading<std::int64_t> readWhole(std::string_view text);
/// Y/N, yes/no, true/false, T/F, 1/0, X.
[[nodiscard]] Reading<bool> readFlag(std::string_view text);

/// The day (UTC) of an instant in seconds or milliseconds since 1970; 0 is "none".
[[nodiscard]] Reading<QDate> readEpochDay(std::string_view text, bool isMs);

/// A calendar day in any of the forms seen in US exports; with `dayFirst`, 31/12/2021.
///
/// MM/DD/YYYY (also - and ., one digit, two-digit years up to 69 = 2069), YYYY-MM-DD and YYYYMMDD with or without a time, MM/YYYY and
/// YYYY-MM (the first of the month), 16-Dec-2014, Dec 16, 2014, "Tue Dec 16 2014 12:30:00 GMT-0800 (PST)", Excel day numbers.
/// 0, 00/00/0000, 1/1/1900 and 1/1/0001 are how systems write "none": blank.
[[nodiscard]] Reading<QDate> readDay(std::string_view text, bool dayFirst = false);

} // namespace tradewind
