// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/mapstep.h"

#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/rejectwords.h"
#include "connectors/filedrop/valuetext.h"
#include "connectors/filedrop/words.h"
#include "domain/email.h"
#include "domain/names.h"
#include "domain/phone.h"
#include "domain/zip.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

namespace {

constexpr std::int64_t maxCents = 10'000'000LL * 100;
constexpr std::int64_t maxMiles = 1'500'000;
constexpr double maxApr = 60;
constexpr double maxMoneyFactor = 0.02; // = 48 % a year

bool holdsText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Name || kind == Kind::FullName || kind == Kind::Code;
}

/// A wrong amount or date would invent equity, so it costs the row; a wrong phone only costs the phone.
bool rejectsByNature(const FieldPlace &place)
{
    if (place.makesPart)
        return false;
    switch (place.kind) {
    case Kind::Vin:
    case Kind::Price:
    case Kind::Balance:
    case Kind::Gain:
    case Kind::Day:
    case Kind::Year:
    case Kind::Months:
    case Kind::Apr:
        return true;
    default:
        return false;
    }
}

bool zeroIsNoneByNature(Kind kind)
{
    return kind == Kind::Price || kind == Kind::Months || kind == Kind::Miles || kind == Kind::Year || kind == Kind::MoneyFactor;
}

std::unique_ptr<RejectReason> reasonFor(std::string_view column, std::string_view text, std::string sentence, std::string likelyCause)
{
    return std::make_unique<RejectReason>(
        RejectReason{std::string(column), std::string(text), std::move(sentence), std::move(likelyCause)});
}

} // namespace

MapStep::MapStep(const FieldPlace &place, const FieldRule &rule, std::vector<int> columns, const std::vector<std::string> &headers,
                 const std::vector<std::string> &blanks)
    : m_place(&place)
    , m_rule(rule)
    , m_columns(std::move(columns))
    , m_blanks(blanks)
{
    for (const int column : m_columns)
        m_names.push_back(headers[std::size_t(column)]);
    m_rejects = rule.onBad.empty() ? rejectsByNature(place) || rule.required : rule.onBad == "reject";
    m_zeroIsNone = rule.zero.empty() ? zeroIsNoneByNature(place.kind) : rule.zero == "none";
    m_dayFirst = rule.pattern.starts_with('D') || rule.pattern.starts_with('d');
    m_isText = holdsText(place.kind);
    m_as = rule.as == "ifTrue"         ? As::IfTrue
           : rule.as == "cents"        ? As::Cents
           : rule.as == "epochMs"      ? As::EpochMs
           : rule.as == "epochSeconds" ? As::EpochSeconds
           : rule.as == "fraction"     ? As::Fraction
                                       : As::Plain;
}

std::string_view MapStep::columnName() const
{
    return m_names.empty() ? m_place->label : std::string_view(m_names.front());
}

bool MapStep::isBlank(std::string_view text) const
{
    if (text.empty())
        return true;
    for (const std::string &blank : m_blanks) {
        if (text == blank)
            return true;
    }
    const char first = text.front();
    if (text.size() > 5 || (first >= '0' && first <= 'M')) // digits and half the letters
        return false;
    if (first == '-' || first == '\xE2')
        return text == "-" || text == "--" || text == "\xE2\x80\x94" || text == "\xE2\x80\x93";
    if (first != 'N' && first != 'n' && first != '#')
        return false;
    // "Na" and "Null" are surnames; nobody's balance is.
    return !m_isText && (equalsIgnoringCase(text, "NA") || equalsIgnoringCase(text, "N/A") || equalsIgnoringCase(text, "NULL") ||
                         equalsIgnoringCase(text, "#N/A") || equalsIgnoringCase(text, "NONE"));
}

std::string_view MapStep::pick(const RawRow &row, int &column) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::string_view text = trimmed(row.fields[std::size_t(m_columns[i])]);
        if (!isBlank(text)) {
            column = int(i);
            return text;
        }
    }
    column = 0;
    return {};
}

StepResult MapStep::run(const RawRow &row, Record &record)
{
    int column = 0;
    const std::string_view text = pick(row, column);
    return text.empty() ? StepResult{} : write(text, m_names[std::size_t(column)], record);
}

StepResult MapStep::write(std::string_view text, std::string_view column, Record &record)
{
    if (m_as == As::IfTrue) {
        const auto number = readDecimal(text);
        const auto flag = readFlag(text);
        if (!(flag.state == Reading<bool>::Good && flag.value) && !(number.state == Reading<double>::Good && number.value > 0))
            return {};
        text = m_rule.values.at("*");
    } else if (!m_rule.values.empty()) {
        if (const auto meaning = m_rule.values.find(upperCase(text)); meaning != m_rule.values.end()) {
            if (meaning->second.empty())
                return {};
            text = meaning->second;
        }
    }
    switch (m_place->kind) {
    case Kind::Vin:
        return writeVin(text, column, record);
    case Kind::Price:
    case Kind::Balance:
    case Kind::Gain:
        return writeMoney(text, column, record);
    case Kind::Day:
        return writeDay(text, column, record);
    case Kind::Year:
    case Kind::Miles:
    case Kind::Months:
        return writeWhole(text, column, record);
    case Kind::Apr:
    case Kind::MoneyFactor:
        return writeRate(text, column, record);
    case Kind::Flag:
    case Kind::DoNot:
        return writeFlag(text, column, record);
    case Kind::Word:
        return writeWord(text, column, record);
    case Kind::FullName: {
        CustomerRecord &customer = at<CustomerRecord>(record);
        if (customer.lastName.empty() && customer.firstName.empty() && customer.company.empty())
            splitFullName(text, customer); // parts in columns of their own are surer
        return {true, {}};
    }
    default:
        return writeText(text, column, record);
    }
}

StepResult MapStep::bad(std::string_view column, std::string_view text) const
{
    return {false, std::make_unique<RejectReason>(rejectOfValue(*m_place, column, text))};
}

StepResult MapStep::writeText(std::string_view text, std::string_view column, Record &record)
{
    bool isGood = true;
    switch (m_place->kind) {
    case Kind::Phone:
        m_scratch = e164(text);
        isGood = !m_scratch.empty();
        break;
    case Kind::Email:
        m_scratch = normalEmail(text);
        isGood = !m_scratch.empty();
        break;
    case Kind::Zip:
        m_scratch = zip5(text);
        isGood = !m_scratch.empty();
        break;
    case Kind::Name:
        at<std::string>(record) = spelled(text);
        return {true, {}};
    case Kind::State:
        m_scratch = upperCase(text);
        break;
    case Kind::PayType:
        m_scratch = payTypeOf(text);
        isGood = !m_scratch.empty();
        break;
    case Kind::OrderStatus:
        m_scratch = orderStatusOf(text);
        isGood = !m_scratch.empty();
        break;
    case Kind::Language:
        m_scratch = languageOf(text);
        isGood = !m_scratch.empty();
        break;
    default:
        readLine(text, at<std::string>(record));
        return {true, {}};
    }
    if (!isGood)
        return bad(column, text);
    at<std::string>(record) = m_scratch;
    return {true, {}};
}

const std::string &MapStep::spelled(std::string_view name)
{
    constexpr std::size_t slots = 1024;
    if (m_spelled.empty())
        m_spelled.resize(slots);
    auto &[seen, spelling] = m_spelled[std::hash<std::string_view>()(name) % slots];
    if (seen != name) {
        seen = name;
        readLine(name, m_scratch);
        spelling = properName(m_scratch);
    }
    return spelling;
}

StepResult MapStep::writeVin(std::string_view text, std::string_view column, Record &record)
{
    const VinFault fault = readVin(text, m_scratch);
    if (fault == VinFault::Blank)
        return {};
    if (fault == VinFault::None || (fault == VinFault::CheckDigit && m_rule.onBad == "flag"))
        at<std::string>(record) = m_scratch;
    if (fault == VinFault::None)
        return {true, {}};
    return {fault == VinFault::CheckDigit && m_rule.onBad == "flag",
            std::make_unique<RejectReason>(rejectOfVin(fault, column, text, m_scratch))};
}

StepResult MapStep::writeMoney(std::string_view text, std::string_view column, Record &record)
{
    const auto read = m_as == As::Cents ? readCents(text) : readDollars(text);
    if (read.state != Reading<Money>::Good || std::abs(read.value.cents) > maxCents ||
        (read.value.cents < 0 && m_place->kind != Kind::Gain))
        return bad(column, text);
    if (read.value.cents == 0 && m_zeroIsNone)
        return {};
    if (std::holds_alternative<At<Money>>(m_place->at))
        at<Money>(record) = read.value;
    else
        at<std::optional<Money>>(record) = read.value;
    return {true, {}};
}

StepResult MapStep::writeDay(std::string_view text, std::string_view column, Record &record)
{
    const auto read = m_as == As::EpochMs || m_as == As::EpochSeconds ? readEpochDay(text, m_as == As::EpochMs) : readDay(text, m_dayFirst);
    if (read.state == Reading<QDate>::Bad)
        return bad(column, text);
    if (read.state == Reading<QDate>::Blank)
        return {};
    at<QDate>(record) = read.value;
    return {true, {}};
}

StepResult MapStep::writeWhole(std::string_view text, std::string_view column, Record &record)
{
    const auto read = readWhole(text);
    if (read.state != Reading<std::int64_t>::Good)
        return bad(column, text);
    std::int64_t value = read.value;
    if (value == 0 && m_zeroIsNone)
        return {};
    value += m_rule.add;
    std::unique_ptr<RejectReason> note;
    if (m_place->kind == Kind::Year) {
        if (value >= 0 && value < 100) { // "22": no car of 1922 is in a dealer's export, none of 2049 yet
            value += value < 50 ? 2000 : 1900;
            note = reasonFor(column, text, "Read as " + std::to_string(value) + '.', "A year of two digits.");
        }
        if (value < 1900 || value > 2049)
            return bad(column, text);
    } else if (m_place->kind == Kind::Miles) {
        if (value == 999'999 || value == 9'999'999) // how auctions and systems write "unknown"
            return {false, reasonFor(column, text, "Left out.", "All nines stand for an unknown odometer.")};
        if (value < 0 || value > maxMiles)
            return bad(column, text);
    } else if (value < 1 || value > 144) {
        return bad(column, text);
    }
    at<std::optional<int>>(record) = int(value);
    return {true, std::move(note)};
}

StepResult MapStep::writeRate(std::string_view text, std::string_view column, Record &record)
{
    const auto read = readDecimal(text);
    if (read.state != Reading<double>::Good)
        return bad(column, text);
    double value = read.value;
    if (m_place->kind == Kind::Apr) {
        if (m_as == As::Fraction)
            value = std::round(value * 1e8) / 1e6; // to percent, without the dust of binary fractions
        if (value < 0 || value > maxApr)
            return bad(column, text);
    } else if (value < 0 || value >= maxMoneyFactor) {
        return bad(column, text);
    }
    if (value == 0 && m_zeroIsNone)
        return {};
    at<std::optional<double>>(record) = value;
    return {true, {}};
}

StepResult MapStep::writeFlag(std::string_view text, std::string_view column, Record &record)
{
    const auto read = readFlag(text);
    if (read.state == Reading<bool>::Good) {
        // Only a yes is written: several columns may block one channel, and none may unblock it.
        if (read.value != m_rule.invert)
            at<bool>(record) = true;
        return {true, {}};
    }
    if (m_place->kind == Kind::Flag) {
        for (const std::string_view business : {"B", "BUSINESS", "COMPANY", "C"}) {
            if (equalsIgnoringCase(text, business)) {
                at<bool>(record) = true;
                return {true, {}};
            }
        }
        return equalsIgnoringCase(text, "I") || equalsIgnoringCase(text, "INDIVIDUAL") || equalsIgnoringCase(text, "P") ||
                       equalsIgnoringCase(text, "PERSON")
                   ? StepResult{true, {}}
                   : bad(column, text);
    }
    at<bool>(record) = true;
    return {true, reasonFor(column, text.substr(0, 60), "Taken as yes.",
                            "The word is neither yes nor no, and the cautious reading protects the customer.")};
}

StepResult MapStep::writeWord(std::string_view text, std::string_view column, Record &record)
{
    return std::visit(
        [&]<typename T>(At<T> reach) -> StepResult {
            if constexpr (std::is_enum_v<T>) {
                T value{};
                if (!readWord(text, value))
                    return bad(column, text);
                reach(record) = value;
                return {true, {}};
            } else {
                return {};
            }
        },
        m_place->at);
}

void splitFullName(std::string_view text, CustomerRecord &customer)
{
    customer.isBusiness = customer.isBusiness || looksLikeBusiness(text);
    if (customer.isBusiness) {
        readLine(text, customer.company);
        return;
    }
    const PersonName name = splitName(text);
    customer.firstName = name.first;
    customer.middleName = name.middle;
    customer.lastName = name.last;
}

} // namespace tradewind
