// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/fieldtext.h"

#include "connectors/filedrop/rowstream.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstdint>
#include <cstring>

namespace tradewind {

namespace {

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 32) : c;
}

} // namespace

std::string_view trimmedSlowly(std::string_view text)
{
    if (text.empty())
        return text;
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (;;) {
        if (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with("\xC2\xA0"))
            text.remove_prefix(2);
        else
            break;
    }
    for (;;) {
        if (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with("\xC2\xA0"))
            text.remove_suffix(2);
        else
            return text;
    }
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (upper(a[i]) != upper(b[i]))
            return false;
    }
    return true;
}

std::string upperCase(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = upper(c);
    return out;
}

std::string headerKey(std::string_view header)
{
    std::string key;
    for (const char c : header) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            key += c;
        else if (c >= 'A' && c <= 'Z')
            key += char(c + 32);
        else if (c == '#')
            key += "number";
        else if (static_cast<unsigned char>(c) >= 0x80)
            key += c; // names in other alphabets must stay apart
    }
    return key;
}

std::string_view appendUndoubled(std::string &out, std::string_view inside)
{
    const std::size_t begin = out.size();
    for (std::size_t i = 0; i < inside.size(); ++i) {
        out += inside[i];
        if (inside[i] == '"' && i + 1 < inside.size() && inside[i + 1] == '"')
            ++i;
    }
    return std::string_view(out).substr(begin);
}

bool Utf8Check::take(std::string_view block)
{
    const char *at = block.data();
    const char *end = at + block.size();
    while (at < end && m_good) {
        if (m_missing == 0) {
            while (end - at >= 32) { // plain ASCII, four words at a time
                std::uint64_t words[4];
                std::memcpy(words, at, 32);
                if (((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080ULL) != 0)
                    break;
                at += 32;
            }
            if (at == end)
                break;
        }
        const auto byte = static_cast<unsigned char>(*at++);
        if (m_missing > 0) {
            m_good = byte >= m_low && byte <= m_high;
            m_low = 0x80;
            m_high = 0xBF;
            --m_missing;
        } else if (byte >= 0x80) {
            // RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF.
            m_missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
            m_good = byte >= 0xC2 && byte <= 0xF4;
            if (byte == 0xE0)
                m_low = 0xA0;
            else if (byte == 0xED)
                m_high = 0x9F;
            else if (byte == 0xF0)
                m_low = 0x90;
            else if (byte == 0xF4)
                m_high = 0x8F;
        }
    }
    return m_good;
}

void appendCsvLine(std::string &out, const std::vector<std::string_view> &fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out += ',';
        const std::string_view field = fields[i];
        if (field.find_first_of(",\"\r\n") == std::string_view::npos && !field.starts_with(' ')) {
            out += field;
            continue;
        }
        out += '"';
        for (const char c : field) {
            out += c;
            if (c == '"')
                out += '"';
        }
        out += '"';
    }
}

void splitRow(std::string_view text, char delimiter, RawRow &row)
{
    row.raw = text;
    row.rowHash = XXH3_64bits(text.data(), text.size());
    row.fields.clear();
    row.problem = text.find('\0') == std::string_view::npos ? RowProblem::None : RowProblem::NulBytes;
    row.scratch.clear();
    row.scratch.reserve(text.size());
    std::size_t at = 0;
    for (;;) {
        std::size_t start = text.find_first_not_of(' ', at);
        if (start != std::string_view::npos && text[start] == '"') {
            std::size_t close = start + 1;
            for (;; ++close) {
                close = text.find('"', close);
                if (close == std::string_view::npos) {
                    row.problem = RowProblem::UnclosedQuote;
                    row.fields.clear();
                    return;
                }
                if (close + 1 >= text.size() || text[close + 1] != '"')
                    break;
                ++close;
            }
            row.fields.push_back(appendUndoubled(row.scratch, text.substr(start + 1, close - start - 1)));
            at = text.find_first_not_of(' ', close + 1);
            if (at == std::string_view::npos)
                return;
            if (text[at] != delimiter) {
                row.problem = RowProblem::TextAfterQuote;
                row.fields.clear();
                return;
            }
        } else {
            const std::size_t stop = text.find(delimiter, at);
            row.fields.push_back(text.substr(at, stop == std::string_view::npos ? stop : stop - at));
            if (stop == std::string_view::npos)
                return;
            at = stop;
        }
        ++at;
    }
}

} // namespace tradewind
