// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/valuetext.h"

#include "connectors/filedrop/fieldtext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tradewind {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Thousandths of the unit, cut off below: enough to round half a cent rightly, once.
Reading<std::int64_t> readThousandths(std::string_view text)
{
    text = trimmed(text);
    bool negative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    }
    if (text.size() > 1 && text.back() == '-') {
        negative = !negative;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    for (int i = 0; i < 2 && !text.empty(); ++i) { // "-$5" and "$-5"
        if (text.front() == '-' || text.front() == '+') {
            negative ^= text.front() == '-';
            text = trimmed(text.substr(1));
        } else if (text.front() == '$') {
            text = trimmed(text.substr(1));
        } else if (text.size() > 3 && equalsIgnoringCase(text.substr(0, 3), "USD")) {
            text = trimmed(text.substr(3));
        }
    }
    if (text.empty())
        return Reading<std::int64_t>::bad();

    std::int64_t whole = 0, fraction = 0;
    int digits = 0, decimals = 0, sinceComma = -1;
    bool inFraction = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            ++digits;
            if (!inFraction) {
                if (whole > 99'999'999'999'999)
                    return Reading<std::int64_t>::bad();
                whole = whole * 10 + (c - '0');
                sinceComma += sinceComma >= 0;
            } else if (decimals < 3) {
                fraction = fraction * 10 + (c - '0');
                ++decimals;
            }
        } else if (c == ',' && !inFraction && digits > 0 && (sinceComma == 3 || (sinceComma < 0 && digits <= 3))) {
            sinceComma = 0;
        } else if (c == '.' && !inFraction && (sinceComma == 3 || sinceComma < 0)) {
            inFraction = true;
        } else if ((c == 'e' || c == 'E') && digits > 0) {
            double value = 0;
            const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
            if (problem != std::errc() || end != text.data() + text.size() || !(std::abs(value) < 1e14))
                return Reading<std::int64_t>::bad();
            const auto rounded = std::int64_t(std::llround(value * 1000));
            return Reading<std::int64_t>::good(negative ? -rounded : rounded);
        } else {
            return Reading<std::int64_t>::bad();
        }
    }
    if (digits == 0 || (sinceComma >= 0 && sinceComma != 3))
        return Reading<std::int64_t>::bad();
    for (; decimals < 3; ++decimals)
        fraction *= 10;
    const std::int64_t all = whole * 1000 + fraction;
    return Reading<std::int64_t>::good(negative ? -all : all);
}

Reading<Money> rounded(const Reading<std::int64_t> &read, std::int64_t per)
{
    if (read.state != Reading<std::int64_t>::Good)
        return {Reading<Money>::State(read.state), {}};
    const std::int64_t half = read.value < 0 ? -per / 2 : per / 2;
    return Reading<Money>::good(Money{(read.value + half) / per});
}

/// Takes a run of digits off the front; how many there were goes to `count`.
int takeNumber(std::string_view &text, int &count)
{
    int value = 0;
    count = 0;
    while (!text.empty() && isDigit(text.front()) && count < 9) {
        value = value * 10 + (text.front() - '0');
        text.remove_prefix(1);
        ++count;
    }
    return value;
}

int monthNamed(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> names{"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                            "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text.size() >= 3 && equalsIgnoringCase(text.substr(0, 3), names[i]))
            return int(i) + 1;
    }
    return 0;
}

Reading<QDate> dayOf(int year, int month, int day)
{
    if (year == 0 && month == 0 && day == 0)
        return {};
    if ((year == 1900 || year == 1) && month == 1 && day == 1)
        return {};
    if (year < 1900 || year > 2199)
        return Reading<QDate>::bad();
    const QDate date(year, month, day);
    return date.isValid() ? Reading<QDate>::good(date) : Reading<QDate>::bad();
}

int fullYear(int year, int digits)
{
    return digits == 2 ? year + (year < 70 ? 2000 : 1900) : year;
}

/// Nothing, or a time and zone, may stand behind a date.
bool isTimeOrNothing(std::string_view rest)
{
    rest = trimmed(rest);
    return rest.empty() || isDigit(rest.front()) || ((rest.front() == 'T' || rest.front() == 't') && rest.size() > 1 && isDigit(rest[1]));
}

/// "Dec 16 2014 …", "Dec 16, 2014", "Tue Dec 16 2014 …", "16-Dec-2014".
Reading<QDate> readNamedMonth(std::string_view text)
{
    int day = 0, month = 0, year = 0, dayDigits = 0, yearDigits = 0;
    while (!text.empty() && yearDigits == 0) {
        const char c = text.front();
        if (isDigit(c)) {
            int digits = 0;
            const int number = takeNumber(text, digits);
            if (dayDigits == 0 && digits <= 2) {
                day = number;
                dayDigits = digits;
            } else if (month > 0) {
                year = number;
                yearDigits = digits;
            } else {
                return Reading<QDate>::bad();
            }
        } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
            std::size_t length = 0;
            while (length < text.size() && (text[length] | 0x20) >= 'a' && (text[length] | 0x20) <= 'z')
                ++length;
            if (const int named = monthNamed(text.substr(0, length)); named > 0 && month == 0)
                month = named;
            else if (month > 0 || dayDigits > 0)
                return Reading<QDate>::bad();
            text.remove_prefix(length);
        } else if (c == ' ' || c == ',' || c == '-' || c == '/' || c == '.') {
            text.remove_prefix(1);
        } else {
            return Reading<QDate>::bad();
        }
    }
    if (month == 0 || dayDigits == 0 || (yearDigits != 2 && yearDigits != 4) || !isTimeOrNothing(text))
        return Reading<QDate>::bad();
    return dayOf(fullYear(year, yearDigits), month, day);
}

/// A date written as one number.
Reading<QDate> readBareNumber(int number, int digits, std::string_view rest)
{
    if (number == 0 && trimmed(rest).empty())
        return {};
    if (digits == 8 && isTimeOrNothing(rest)) {
        const auto yearFirst = dayOf(number / 10000, number / 100 % 100, number % 100);
        return yearFirst.state != Reading<QDate>::Bad ? yearFirst : dayOf(number % 10000, number / 1000000, number / 10000 % 100);
    }
    // Excel's day number, with or without a time of day: 1970 to 2119 as five digits.
    const bool isFraction = rest.empty() || (rest.front() == '.' && rest.find_first_not_of("0123456789", 1) == std::string_view::npos);
    if (digits == 5 && number >= 25569 && number <= 80000 && isFraction)
        return Reading<QDate>::good(QDate(1899, 12, 30).addDays(number));
    return Reading<QDate>::bad();
}

} // namespace

Reading<Money> readDollars(std::string_view text)
{
    return rounded(readThousandths(text), 10);
}

Reading<Money> readCents(std::string_view text)
{
    return rounded(readThousandths(text), 1000);
}

Reading<double> readDecimal(std::string_view text)
{
    text = trimmed(text);
    if (text.ends_with('%'))
        text = trimmed(text.substr(0, text.size() - 1));
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return Reading<double>::bad();
    return Reading<double>::good(value);
}

Reading<std::int64_t> readWhole(std::string_view text)
{
    text = trimmed(text);
    const bool isBare = !text.empty() && isDigit(text.back());
    for (const std::string_view unit : {"miles", "mi.", "mi"}) {
        if (!isBare && text.size() > unit.size() && equalsIgnoringCase(text.substr(text.size() - unit.size()), unit)) {
            text = trimmed(text.substr(0, text.size() - unit.size()));
            break;
        }
    }
    const auto read = readThousandths(text);
    if (read.state != Reading<std::int64_t>::Good || read.value % 1000 != 0 || text.find('$') != std::string_view::npos)
        return Reading<std::int64_t>::bad();
    return Reading<std::int64_t>::good(read.value / 1000);
}

Reading<bool> readFlag(std::string_view text)
{
    text = trimmed(text);
    if (text == "N") // what most flags say
        return Reading<bool>::good(false);
    for (const std::string_view yes : {"Y", "1", "TRUE", "YES", "T", "X", "ON"}) {
        if (equalsIgnoringCase(text, yes))
            return Reading<bool>::good(true);
    }
    for (const std::string_view no : {"N", "0", "FALSE", "NO", "F", "OFF"}) {
        if (equalsIgnoringCase(text, no))
            return Reading<bool>::good(false);
    }
    return Reading<bool>::bad();
}

Reading<QDate> readDay(std::string_view text, bool dayFirst)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    if (!isDigit(text.front()))
        return readNamedMonth(text);
    const std::string_view all = text;
    int firstDigits = 0, secondDigits = 0, thirdDigits = 0;
    const int first = takeNumber(text, firstDigits);
    if (text.empty() || (text.front() != '/' && text.front() != '-' && text.front() != '.'))
        return text.starts_with(' ') && text.size() > 1 && !isDigit(text[1]) ? readNamedMonth(all)
                                                                             : readBareNumber(first, firstDigits, text);
    const char separator = text.front();
    if (separator == '.' && firstDigits == 5)
        return readBareNumber(first, firstDigits, text);
    text.remove_prefix(1);
    if (text.empty() || !isDigit(text.front()))
        return readNamedMonth(all);
    const int second = takeNumber(text, secondDigits);
    if (text.empty() || text.front() != separator) {
        // Month and year only: the first of the month.
        if (firstDigits <= 2 && secondDigits == 4 && isTimeOrNothing(text))
            return first == 0 && second == 0 ? Reading<QDate>() : dayOf(second, first, 1);
        if (firstDigits == 4 && secondDigits <= 2 && isTimeOrNothing(text))
            return dayOf(first, second, 1);
        return Reading<QDate>::bad();
    }
    text.remove_prefix(1);
    const int third = takeNumber(text, thirdDigits);
    if (!isTimeOrNothing(text))
        return Reading<QDate>::bad();
    if (firstDigits == 4 && secondDigits <= 2 && thirdDigits <= 2 && thirdDigits > 0)
        return dayOf(first, second, third);
    if (firstDigits > 2 || secondDigits > 2 || (thirdDigits != 2 && thirdDigits != 4))
        return Reading<QDate>::bad();
    if (first == 0 && second == 0 && third == 0)
        return {};
    const int year = fullYear(third, thirdDigits);
    return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

Reading<QDate> readEpochDay(std::string_view text, bool isMs)
{
    const auto number = readWhole(text);
    if (number.state != Reading<std::int64_t>::Good)
        return number.state == Reading<std::int64_t>::Blank ? Reading<QDate>() : Reading<QDate>::bad();
    if (number.value == 0)
        return {};
    const std::int64_t days = number.value / (isMs ? 86'400'000 : 86'400);
    // 1970-1-2 and the year 2100 are the ends of what a dealership can mean; beyond, seconds and milliseconds were mixed up.
    return days < 1 || days > 47'482 ? Reading<QDate>::bad() : Reading<QDate>::good(QDate(1970, 1, 1).addDays(days));
}

} // namespace tradewind
