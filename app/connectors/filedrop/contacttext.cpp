// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/contacttext.h"

#include "connectors/filedrop/fieldtext.h"
#include "domain/vin/vin.h"

namespace tradewind {

namespace {

/// Words a person types where there is no VIN.
bool isNoVin(std::string_view vin)
{
    return vin.empty() || vin == "NOVIN" || vin == "NONE" || vin == "NA" || vin == "N/A" || vin == "UNKNOWN" || vin == "NULL" ||
           vin.find_first_not_of('0') == std::string_view::npos;
}

} // namespace

VinFault readVin(std::string_view text, std::string &out)
{
    out.clear();
    for (const char c : text) {
        if (c > ' ' && c != '-')
            out += c >= 'a' && c <= 'z' ? char(c - 32) : c;
        else if (static_cast<unsigned char>(c) >= 0x80)
            out += c;
    }
    if (isNoVin(out)) {
        out.clear();
        return VinFault::Blank;
    }
    if (out.size() != 17)
        return VinFault::Length;
    if (isVin(out))
        return VinFault::None;
    return vinCheckDigit(out) == '\0' ? VinFault::Letter : VinFault::CheckDigit;
}

std::string likelyVinCause(VinFault fault, std::string_view vin)
{
    switch (fault) {
    case VinFault::Length:
        if (vin.find_first_of("Ee") != std::string_view::npos && vin.find('+') != std::string_view::npos)
            return "A spreadsheet turned it into a number: format the column as text and export again.";
        if (vin.size() == 18 && vin.ends_with('I'))
            return "The I before a scanned VIN is the bar code's start mark: leave it out.";
        return vin.size() < 17
                   ? std::to_string(17 - vin.size()) + (vin.size() == 16 ? " character is missing" : " characters are missing") +
                         ", or the vehicle was built before 1981."
                   : std::to_string(vin.size() - 17) + " too many: two values may have run together.";
    case VinFault::Letter:
        for (std::size_t i = 0; i < vin.size(); ++i) {
            const std::string place = std::to_string(i + 1);
            if (vin[i] == 'O' || vin[i] == 'Q')
                return std::string("A letter ") + vin[i] + " at place " + place + ", where only a zero can stand.";
            if (vin[i] == 'I')
                return "A letter I at place " + place + ", where only a one can stand.";
            if (!((vin[i] >= '0' && vin[i] <= '9') || (vin[i] >= 'A' && vin[i] <= 'Z')))
                return "The character at place " + place + " is neither a letter nor a digit.";
        }
        return {};
    case VinFault::CheckDigit: {
        // Two neighbours swapped is what hands do; say so when undoing it makes the digit fit.
        std::string tried(vin);
        for (std::size_t i = 0; i + 1 < tried.size(); ++i) {
            std::swap(tried[i], tried[i + 1]);
            if (tried[i] != tried[i + 1] && isVin(tried))
                return "Places " + std::to_string(i + 1) + " and " + std::to_string(i + 2) + " may be swapped.";
            std::swap(tried[i], tried[i + 1]);
        }
        return "One character was mistyped, often S for 5, B for 8 or Z for 2; vehicles not built for North America have no check digit.";
    }
    default:
        return {};
    }
}

void readLine(std::string_view text, std::string &out)
{
    const std::string_view line = trimmed(text);
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; };
    bool wasBlank = false, isClean = true; // as nearly every text is
    for (const char c : line) {
        isClean &= !isBlank(c) || (c == ' ' && !wasBlank);
        wasBlank = isBlank(c);
    }
    if (isClean) {
        out = line;
        return;
    }
    out.clear();
    wasBlank = false;
    for (const char c : line) {
        if (!isBlank(c))
            out += c;
        else if (!wasBlank)
            out += ' ';
        wasBlank = isBlank(c);
    }
}

} // namespace tradewind
