// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/placetext.h"

#include "connectors/filedrop/words.h"

#include <charconv>

namespace tradewind {

namespace {

std::string textOf(const std::string &value)
{
    return value;
}
std::string textOf(Money value)
{
    const auto cents = std::abs(value.cents);
    std::string text = std::to_string(cents / 100) + '.';
    text += char('0' + cents % 100 / 10);
    text += char('0' + cents % 10);
    return value.cents < 0 ? '-' + text : text;
}
std::string textOf(QDate value)
{
    return value.toString(Qt::ISODate).toStdString();
}
std::string textOf(int value)
{
    return std::to_string(value);
}
std::string textOf(double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed);
    return end.ec == std::errc() ? std::string(digits, end.ptr) : std::string();
}
std::string textOf(bool value)
{
    return value ? "true" : "";
}
template<typename T>
std::string textOf(const std::optional<T> &value)
{
    return value ? textOf(*value) : std::string();
}
template<typename T, std::size_t N>
std::string wordOf(T value, const char *const (&words)[N])
{
    return words[std::size_t(value)];
}
std::string textOf(SaleType value)
{
    static constexpr const char *words[] = {"", "cash", "finance", "lease", "balloon", "onepay"};
    return wordOf(value, words);
}
std::string textOf(DealStatus value)
{
    static constexpr const char *words[] = {"", "pending", "booked", "finalized", "unwound"};
    return wordOf(value, words);
}
std::string textOf(Condition value)
{
    static constexpr const char *words[] = {"", "new", "used", "certified"};
    return wordOf(value, words);
}
std::string textOf(ValueBasis value)
{
    static constexpr const char *words[] = {"", "wholesale", "tradein", "private", "retail", "loan", "auction"};
    return wordOf(value, words);
}
std::string textOf(ValueGrade value)
{
    static constexpr const char *words[] = {"", "rough", "average", "clean", "extraclean"};
    return wordOf(value, words);
}
std::string textOf(LineDecision value)
{
    static constexpr const char *words[] = {"", "sold", "declined", "deferred"};
    return wordOf(value, words);
}
std::string textOf(AppraisalWay value)
{
    static constexpr const char *words[] = {"", "at dealership", "online", "service"};
    return wordOf(value, words);
}
std::string textOf(AppraisalOutcome value)
{
    static constexpr const char *words[] = {"", "traded here", "sold elsewhere", "kept"};
    return wordOf(value, words);
}
std::string textOf(const CustomerRecord &value)
{
    if (!value.company.empty())
        return value.company;
    return value.firstName.empty() ? value.lastName : value.lastName + ", " + value.firstName;
}

bool put(std::string &to, const std::string &text)
{
    to = text;
    return true;
}
bool put(Money &to, const std::string &text)
{
    const auto point = text.find('.');
    if (point == std::string::npos || text.size() != point + 3)
        return false;
    to.cents = std::stoll(text.substr(0, point)) * 100;
    to.cents += (text[0] == '-' ? -1 : 1) * std::stoll(text.substr(point + 1));
    return true;
}
bool put(QDate &to, const std::string &text)
{
    to = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    return to.isValid();
}
bool put(int &to, const std::string &text)
{
    to = std::stoi(text);
    return true;
}
bool put(double &to, const std::string &text)
{
    to = std::stod(text);
    return true;
}
bool put(bool &to, const std::string &text)
{
    to = text == "true";
    return true;
}
template<typename T>
bool put(std::optional<T> &to, const std::string &text)
{
    return put(to.emplace(), text);
}
template<typename T>
requires std::is_enum_v<T>
bool put(T &to, const std::string &text)
{
    return readWord(text, to);
}
bool put(CustomerRecord &to, const std::string &text)
{
    const auto comma = text.find(", ");
    to.lastName = text.substr(0, comma);
    to.firstName = comma == std::string::npos ? std::string() : text.substr(comma + 2);
    return true;
}

/// Whether the part of the record the place belongs to is there.
bool hasPart(const FieldPlace &place, const Record &record)
{
    if (const auto *deal = std::get_if<DealRecord>(&record)) {
        if (place.name.starts_with("coBuyer."))
            return deal->coBuyer.has_value();
        if (place.name.starts_with("trade1."))
            return !deal->trades.empty();
        if (place.name.starts_with("trade2."))
            return deal->trades.size() > 1;
    }
    if (const auto *order = std::get_if<RepairOrderRecord>(&record))
        return !place.name.starts_with("line.") || !order->lines.empty();
    return true;
}

} // namespace

std::string placeText(const FieldPlace &place, const Record &record)
{
    if (!hasPart(place, record))
        return {};
    // Places reach into records they may fill; the part asked for is there, so nothing is made.
    return std::visit([&](auto reach) { return textOf(reach(const_cast<Record &>(record))); }, place.at);
}

bool setPlaceText(const FieldPlace &place, Record &record, const std::string &text)
{
    if (text.empty())
        return true;
    return std::visit([&](auto reach) { return put(reach(record), text); }, place.at);
}

std::vector<std::string> differingPlaces(Entity entity, const Record &a, const Record &b, const std::vector<std::string> &places)
{
    std::vector<std::string> differing;
    for (const std::string &name : places) {
        const FieldPlace *place = placeOf(entity, name);
        if (place && placeText(*place, a) != placeText(*place, b))
            differing.push_back(name);
    }
    return differing;
}

} // namespace tradewind
