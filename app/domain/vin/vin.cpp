// SPDX-License-Identifier: Apache-2.0
#include "domain/vin/vin.h"

#include <array>

namespace tradewind {

namespace {

constexpr std::array<int, 17> kWeights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

// 49 CFR 565.15 table IV; -1 marks what no VIN may hold.
constexpr std::array<signed char, 256> transliteration()
{
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (int digit = 0; digit <= 9; ++digit)
        values[static_cast<std::size_t>('0' + digit)] = static_cast<signed char>(digit);
    constexpr std::string_view letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    constexpr std::string_view numbers = "12345678123457923456789";
    for (std::size_t i = 0; i < letters.size(); ++i)
        values[static_cast<unsigned char>(letters[i])] = static_cast<signed char>(numbers[i] - '0');
    return values;
}

constexpr auto kValues = transliteration();

std::string cleaned(std::string_view text)
{
    std::string vin;
    vin.reserve(text.size());
    for (char c : text) {
        if (c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n')
            continue;
        vin += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return vin;
}

std::string printable(char c)
{
    if (c >= 0x20 && c < 0x7f)
        return {'"', c, '"'};
    return "a character that is not a letter or digit";
}

} // namespace

char vinCheckDigit(std::string_view vin)
{
    if (vin.size() != 17)
        return '\0';
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) {
        const int value = kValues[static_cast<unsigned char>(vin[i])];
        if (value < 0)
            return '\0';
        sum += value * kWeights[i];
    }
    const int rest = sum % 11;
    return rest == 10 ? 'X' : static_cast<char>('0' + rest);
}

bool isVin(std::string_view vin)
{
    const char digit = vinCheckDigit(vin);
    return digit != '\0' && vin[8] == digit && vin[9] != 'U' && vin[9] != 'Z' && vin[9] != '0';
}

VinCheck checkVin(std::string_view text)
{
    VinCheck check{cleaned(text), false, {}};
    const std::string &vin = check.vin;
    if (vin.empty()) {
        check.reason = "There is no VIN.";
        return check;
    }
    for (char c : vin) {
        if (c == 'I' || c == 'O' || c == 'Q') {
            check.reason = "A VIN never holds the letters I, O or Q.";
            return check;
        }
        if (kValues[static_cast<unsigned char>(c)] < 0) {
            check.reason = "A VIN holds letters and digits only, not " + printable(c) + ".";
            return check;
        }
    }
    if (vin.size() != 17) {
        check.reason = "A VIN has 17 characters, this has " + std::to_string(vin.size()) + ".";
        return check;
    }
    const char digit = vinCheckDigit(vin);
    if (vin[8] != digit) {
        check.reason = std::string("The check digit (position 9) is ") + vin[8] + " but the other characters ask for " + digit + ".";
        return check;
    }
    if (vin[9] == 'U' || vin[9] == 'Z' || vin[9] == '0') {
        check.reason = std::string("Position 10 is ") + vin[9] + ", which stands for no model year.";
        return check;
    }
    check.valid = true;
    return check;
}

std::string repairedVin(std::string_view vin)
{
    std::string repaired = cleaned(vin);
    for (char &c : repaired) {
        if (c == 'I')
            c = '1';
        else if (c == 'O' || c == 'Q')
            c = '0';
    }
    return isVin(repaired) ? repaired : std::string();
}

} // namespace tradewind
