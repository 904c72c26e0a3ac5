// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/notetext.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace tradewind {

namespace {

bool isInsideLetter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// How many bytes of `text` fit: up to a blank where there is one in the second half.
std::size_t fitting(std::string_view text, std::size_t room)
{
    if (text.size() <= room)
        return text.size();
    std::size_t end = room;
    while (end > 0 && isInsideLetter(text[end]))
        --end;
    const auto blank = text.rfind(' ', end);
    return blank != std::string_view::npos && blank > room / 2 ? blank : end;
}

} // namespace

std::string noteMark(const std::string &reference, int part, int parts)
{
    if (parts == 1)
        return "[TW-" + reference + "] ";
    return "[TW-" + reference + ' ' + std::to_string(part) + '/' + std::to_string(parts) + "] ";
}

std::vector<std::string> noteParts(const std::string &reference, std::string_view text, int maxChars, int maxParts)
{
    const auto split = [&](int parts) {
        std::vector<std::string> notes;
        std::string_view rest = text;
        for (int part = 1; part <= parts; ++part) {
            std::string note = noteMark(reference, part, parts);
            const std::size_t room = std::size_t(maxChars) - note.size();
            const bool isCut = part == parts && rest.size() > room;
            const std::size_t taken = fitting(rest, isCut ? room - 3 : room);
            note += rest.substr(0, taken);
            if (isCut)
                note += "...";
            rest.remove_prefix(taken);
            while (rest.starts_with(' '))
                rest.remove_prefix(1);
            notes.push_back(std::move(note));
        }
        return std::pair(notes, rest.empty());
    };
    for (int parts = 1; parts < maxParts; ++parts) {
        if (auto [notes, isWhole] = split(parts); isWhole)
            return notes;
    }
    return split(maxParts).first;
}

bool isPushSigned(std::string_view body, std::string_view header, std::string_view secret)
{
    if (!header.starts_with("sha256=") || header.size() != 7 + 64 || secret.empty())
        return false;
    const QByteArray mine =
        QMessageAuthenticationCode::hash(QByteArray(body.data(), qsizetype(body.size())),
                                         QByteArray(secret.data(), qsizetype(secret.size())), QCryptographicHash::Sha256)
            .toHex();
    int difference = 0;
    for (int i = 0; i < 64; ++i)
        difference |= mine[i] ^ header[7 + std::size_t(i)];
    return difference == 0;
}

} // namespace tradewind
