// SPDX-License-Identifier: Apache-2.0
#include "domain/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace tradewind {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Placeholders people type to get past a required field: 0000000000, 9999999999 …, and what no exchange dials (N must be 2-9).
bool isUsDialable(std::string_view ten)
{
    return ten[0] >= '2' && ten[3] >= '2' && ten.find_first_not_of(ten[0]) != std::string_view::npos;
}

std::string normal(std::string_view digits)
{
    if (digits.size() == 11 && digits[0] == '1')
        digits.remove_prefix(1);
    if (digits.size() != 10 || !isUsDialable(digits))
        return {};
    std::string number("+1");
    number += digits;
    return number;
}

} // namespace

std::string e164(std::string_view text)
{
    char digits[11];
    std::size_t count = 0;
    bool isPlain = true;
    const bool isInternational = text.starts_with("+1"); // the form we keep numbers in ourselves
    for (std::size_t i = isInternational ? 1 : 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            if (count == 11) {
                isPlain = false;
                break;
            }
            digits[count++] = c;
        } else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '.') {
            isPlain = false;
            break;
        }
    }
    if (isPlain && isInternational && count == 11)
        return normal({digits, count});
    if (isPlain && !isInternational && (count == 10 || (count == 11 && digits[0] == '1')))
        return normal({digits, count});
    if (isPlain && !isInternational && count < 10)
        return {};
    return e164ByLibrary(text);
}

std::string e164ByLibrary(std::string_view text)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    constexpr std::size_t longest = 250; // the library's own limit
    if (text.empty() || text.size() > longest)
        return {};
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (library.Parse(std::string(text), "US", &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        library.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return {};
    number.clear_extension();
    std::string formatted;
    library.Format(number, PhoneNumberUtil::E164, &formatted);
    if (formatted.starts_with("+1"))
        return normal(std::string_view(formatted).substr(1));
    return formatted;
}

std::string readablePhone(std::string_view e164)
{
    if (e164.size() != 12 || !e164.starts_with("+1"))
        return std::string(e164);
    std::string text("(");
    text += e164.substr(2, 3);
    text += ") ";
    text += e164.substr(5, 3);
    text += '-';
    text += e164.substr(8, 4);
    return text;
}

} // namespace tradewind
