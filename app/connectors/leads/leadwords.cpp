// SPDX-License-Identifier: Apache-2.0
// Phones, choices and "Name: value" lines of leads.
#include "base/utf8.h"
#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/valuetext.h"
#include "connectors/leads/leadtext.h"
#include "domain/names.h"
#include "domain/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestKeyWords = 5;

/// Where "Name: value" parts, or npos: a colon, or a dash with blanks around it.
std::size_t keyEnd(std::string_view line, std::size_t &valueAt)
{
    const std::size_t colon = line.find(':');
    const std::size_t dash = line.find(" - ");
    if (colon != std::string_view::npos && (dash == std::string_view::npos || colon < dash)) {
        valueAt = colon + 1;
        return colon;
    }
    valueAt = dash == std::string_view::npos ? dash : dash + 3;
    return dash;
}

std::size_t wordCount(std::string_view text)
{
    const std::string line = tidyLine(text);
    return line.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
}

} // namespace

LeadPhone leadPhone(std::string_view text)
{
    static const QRegularExpression extension(uR"(^(.*\d.*?)[\s,;]*(?:x|ext|extension)[.:#\s]*(\d{1,6})\s*$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    LeadPhone phone;
    std::string digits(trimmed(text));
    const auto match = extension.match(QString::fromStdString(digits));
    if (match.hasMatch()) {
        digits = match.captured(1).toStdString();
        phone.extension = match.captured(2).toStdString();
    }
    phone.number = e164(digits);
    return phone;
}

LeadPhoneKind leadPhoneKind(std::string_view word)
{
    const std::string kind = headerKey(word);
    if (kind.find("cell") != std::string::npos || kind.find("mobile") != std::string::npos)
        return LeadPhoneKind::Mobile;
    if (kind.find("home") != std::string::npos || kind.find("evening") != std::string::npos)
        return LeadPhoneKind::Home;
    if (kind.find("work") != std::string::npos || kind.find("business") != std::string::npos || kind.find("office") != std::string::npos)
        return LeadPhoneKind::Work;
    if (kind.find("fax") != std::string::npos)
        return LeadPhoneKind::Fax;
    return kind.find("pager") != std::string::npos ? LeadPhoneKind::Pager : LeadPhoneKind::Unknown;
}

std::optional<Channel> leadChannel(std::string_view word)
{
    const std::string choice = lowered(word);
    if (choice.find("text") != std::string::npos || choice.find("sms") != std::string::npos)
        return Channel::Sms;
    if (choice.find("mail") != std::string::npos)
        return choice.find("postal") != std::string::npos || choice.find("direct") != std::string::npos ? Channel::Mail : Channel::Email;
    if (choice.find("phone") != std::string::npos || choice.find("call") != std::string::npos ||
        choice.find("voice") != std::string::npos || choice.find("cell") != std::string::npos)
        return Channel::Voice;
    return std::nullopt;
}

std::optional<Channel> preferenceIn(std::string_view comments)
{
    static const QRegularExpression said(
        uR"(prefer(?:r?ed)?\s*(?:method\s*of\s*contact|contact\s*method|contact)\s*(?::|-|=|\bis\b)\s*([^\n,;]{2,30}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = said.match(text(comments));
    return match.hasMatch() ? leadChannel(match.captured(1).toStdString()) : std::nullopt;
}

std::vector<KeyedLine> keyedLines(std::string_view text)
{
    std::vector<KeyedLine> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        std::size_t valueAt = 0;
        const std::size_t stop = keyEnd(line, valueAt);
        if (stop == std::string_view::npos || stop == 0 || wordCount(line.substr(0, stop)) > longestKeyWords)
            continue;
        KeyedLine found{headerKey(line.substr(0, stop)), tidyLine(line.substr(valueAt))};
        if (!found.key.empty())
            lines.push_back(std::move(found));
    }
    return lines;
}

LeadVehicle leadVehicleFrom(std::string_view text)
{
    LeadVehicle vehicle;
    std::string rest = tidyLine(text);
    const auto take = [&rest] {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        std::string word = rest.substr(0, end);
        rest.erase(0, std::min(end + 1, rest.size()));
        return word;
    };
    const auto year = readWhole(std::string_view(rest).substr(0, rest.find(' ')));
    if (year.state == Reading<std::int64_t>::Good && year.value >= 1900 && year.value <= 2100) {
        vehicle.year = static_cast<int>(year.value);
        take();
    }
    vehicle.make = take();
    vehicle.model = rest;
    return vehicle;
}

} // namespace tradewind
