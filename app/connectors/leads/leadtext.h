// SPDX-License-Identifier: Apache-2.0
// Reads the words of a lead: text of unknown encoding, HTML, dates, phones and choices, as providers really write them.
#pragma once

#include "domain/lead.h"
#include "domain/vin/wildcard.h"

#include <QByteArray>
#include <QTimeZone>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

/// UTF-8 of bytes that are UTF-8, UTF-16 with a byte order mark, or else Windows-1252. Control signs other than tab and line ends go.
[[nodiscard]] std::string leadUtf8(const QByteArray &bytes);

/// Blanks of every kind at both ends gone, runs of blanks inside a line made one.
[[nodiscard]] std::string tidyLine(std::string_view text);
/// The same over several lines, with <br>, </p> and &nbsp; turned into what they stand for and other tags of HTML left out.
[[nodiscard]] std::string tidyText(std::string_view text);
/// "&lt;", "&eacute;", "&#233;" to the sign they stand for; an ampersand that begins none of these stays.
[[nodiscard]] std::string withoutHtmlEntities(std::string_view text);
/// HTML as the lines a reader sees: scripts, styles and tags left out, entities resolved.
[[nodiscard]] std::string visibleText(std::string_view html);

/// Whether the word stands in a lower-case text with no letter or digit beside it.
[[nodiscard]] bool containsWord(std::string_view loweredText, std::string_view word);

/// An instant in epoch ms UTC from the dates seen in leads: ISO 8601 basic and extended with one-digit hours, seven-digit fractions,
/// short or missing offsets ("-08:0", " -0600", "UTC", "Z"), "4:35:52 PM", and "11/22/26" or "11-22-2026" (midnight).
/// `zone` is for those that name none. Nothing when it is no date.
[[nodiscard]] std::optional<qint64> leadInstant(std::string_view text, const QTimeZone &zone);
/// The calendar day of such a text, or an invalid one.
[[nodiscard]] QDate leadDay(std::string_view text);

/// A phone with its extension ("x222", "ext. 9") apart; the number is empty when it cannot be dialled.
[[nodiscard]] LeadPhone leadPhone(std::string_view text);
/// "cellphone", "mobile", "home", "work", "voice" … as providers write the kind.
[[nodiscard]] LeadPhoneKind leadPhoneKind(std::string_view word);
/// "text(sms)", "Phone", "email": the channel somebody named, or nothing.
[[nodiscard]] std::optional<Channel> leadChannel(std::string_view word);
/// A preference said inside a comment: "Preferred Contact Method: Phone", "PreferredMethodOfContact - text(sms)".
[[nodiscard]] std::optional<Channel> preferenceIn(std::string_view comments);

/// One "Name: value" line.
struct KeyedLine
{
    std::string key; ///< letters and digits, lower case: "preferredcontactmethod"
    std::string value;
};
/// The lines of a text that are "Name: value" or "Name - value" with a name of at most five words.
[[nodiscard]] std::vector<KeyedLine> keyedLines(std::string_view text);

/// "2019 Honda Civic LX" in parts, as far as it says them.
[[nodiscard]] LeadVehicle leadVehicleFrom(std::string_view text);

} // namespace tradewind
