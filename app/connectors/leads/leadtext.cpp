// SPDX-License-Identifier: Apache-2.0
#include "connectors/leads/leadtext.h"

#include "connectors/filedrop/bytesource.h"
#include "connectors/filedrop/fieldtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Bytes at hand, for the tools that read files.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(const QByteArray &bytes)
        : m_bytes(bytes)
    {}
    Result<std::int64_t> read(char *to, std::int64_t size) override
    {
        const std::int64_t now = std::min<std::int64_t>(size, m_bytes.size() - m_at);
        std::memcpy(to, m_bytes.constData() + m_at, static_cast<std::size_t>(now));
        m_at += now;
        return now;
    }
    std::int64_t bytesRead() const override { return m_at; }
    std::int64_t bytesTotal() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    std::int64_t m_at = 0;
};

std::string fromWesternBytes(const QByteArray &bytes)
{
    const auto source = fromWindows1252(std::make_unique<MemorySource>(bytes));
    std::string text;
    char block[1 << 14];
    for (;;) {
        const auto got = source->read(block, sizeof block);
        if (!got || *got == 0)
            return text;
        text.append(block, static_cast<std::size_t>(*got));
    }
}

std::string withoutControls(std::string text)
{
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r'; });
    return text;
}

void appendCodePoint(std::string &out, char32_t code)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return;
    if (code < 0x20 && code != '\n' && code != '\t')
        return;
    const QByteArray utf8 = QString::fromUcs4(&code, 1).toUtf8();
    out.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

// HTML 4.01 section 24.2: the named characters of ISO 8859-1, from code 160 on, in order.
constexpr std::string_view latinNames =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil "
    "sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute "
    "Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc "
    "atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide "
    "oslash ugrave uacute ucirc uuml yacute thorn yuml ";

std::optional<char32_t> namedCharacter(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, char32_t>, 14> others{{{"lt", '<'},
                                                                                   {"gt", '>'},
                                                                                   {"amp", '&'},
                                                                                   {"quot", '"'},
                                                                                   {"apos", '\''},
                                                                                   {"ndash", 0x2013},
                                                                                   {"mdash", 0x2014},
                                                                                   {"lsquo", 0x2018},
                                                                                   {"rsquo", 0x2019},
                                                                                   {"ldquo", 0x201C},
                                                                                   {"rdquo", 0x201D},
                                                                                   {"bull", 0x2022},
                                                                                   {"hellip", 0x2026},
                                                                                   {"trade", 0x2122}}};
    for (const auto &[known, code] : others) {
        if (name == known)
            return code;
    }
    if (name == "euro")
        return char32_t(0x20AC);
    char32_t code = 160;
    for (std::size_t at = 0; at < latinNames.size(); ++code) {
        const std::size_t end = latinNames.find(' ', at);
        if (latinNames.substr(at, end - at) == name)
            return code;
        at = end + 1;
    }
    return std::nullopt;
}

/// What stands between & and ;, or nothing.
std::optional<char32_t> entity(std::string_view name)
{
    if (name.empty() || name.front() != '#')
        return namedCharacter(name);
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const QByteArray digits(name.data() + (isHex ? 2 : 1), static_cast<qsizetype>(name.size()) - (isHex ? 2 : 1));
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, isHex ? 16 : 10);
    return isNumber ? std::optional(static_cast<char32_t>(code)) : std::nullopt;
}

bool endsLine(std::string_view tag)
{
    static constexpr std::array<std::string_view, 10> names{"br", "p", "div", "tr", "li", "h1", "h2", "h3", "table", "hr"};
    return std::find(names.begin(), names.end(), tag) != names.end();
}

bool isHtml(std::string_view tag)
{
    static constexpr std::array<std::string_view, 22> others{"a",     "b",   "i",      "u",   "em",   "font",  "span",  "strong",
                                                             "small", "ul",  "ol",     "td",  "th",   "tbody", "thead", "html",
                                                             "body",  "img", "center", "pre", "code", "title"};
    return endsLine(tag) || std::find(others.begin(), others.end(), tag) != others.end();
}

/// Tags of HTML out of a text; an angle bracket that begins none stays.
std::string withoutTags(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '<' ? text.find('>', at) : std::string_view::npos;
        if (end == std::string_view::npos || end - at > 400) {
            out += text[at];
            continue;
        }
        std::size_t begin = at + 1;
        if (begin < end && text[begin] == '/')
            ++begin;
        std::size_t stop = begin;
        while (stop < end && std::isalnum(static_cast<unsigned char>(text[stop])))
            ++stop;
        const std::string tag = lowered(text.substr(begin, stop - begin));
        const bool isTag = isHtml(tag) && (stop == end || text[stop] == ' ' || text[stop] == '/' || text[stop] == '\t');
        if (!isTag) {
            out += text[at];
            continue;
        }
        if (endsLine(tag))
            out += '\n';
        at = end;
    }
    return out;
}

} // namespace

std::string leadUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return withoutControls(QString(decoder(bytes)).toStdString());
    }
    const qsizetype mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const std::string_view view(bytes.constData() + mark, static_cast<std::size_t>(bytes.size() - mark));
    return withoutControls(Utf8Check().take(view) ? std::string(view) : fromWesternBytes(bytes));
}

std::string tidyLine(std::string_view text)
{
    // QString knows the blanks of every alphabet; a lead's fields are short.
    return QString::fromUtf8(text).simplified().toStdString();
}

std::string tidyText(std::string_view text)
{
    const std::string plain = withoutHtmlEntities(withoutTags(text));
    std::string out;
    std::size_t at = 0;
    while (at <= plain.size()) {
        const std::size_t end = std::min(plain.find('\n', at), plain.size());
        const std::string line = tidyLine(std::string_view(plain).substr(at, end - at));
        at = end + 1;
        if (line.empty())
            continue;
        if (!out.empty())
            out += '\n';
        out += line;
    }
    return out;
}

std::string withoutHtmlEntities(std::string_view text)
{
    constexpr std::size_t longestName = 10;
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '&') {
            const std::size_t end = text.substr(at, longestName + 2).find(';');
            const auto code = end == std::string_view::npos ? std::nullopt : entity(text.substr(at + 1, end - 1));
            if (code) {
                appendCodePoint(out, *code);
                at += end;
                continue;
            }
        }
        out += text[at];
    }
    return out;
}

std::string visibleText(std::string_view html)
{
    std::string kept;
    const std::string lower = lowered(html);
    for (std::size_t at = 0; at < html.size();) {
        // What no reader sees: scripts, styles, comments.
        std::size_t skipTo = std::string_view::npos;
        for (const auto &[begin, end] : {std::pair<std::string_view, std::string_view>("<script", "</script>"),
                                         {"<style", "</style>"},
                                         {"<!--", "-->"},
                                         {"<head", "</head>"}}) {
            if (lower.compare(at, begin.size(), begin) == 0) {
                const std::size_t found = lower.find(end, at);
                skipTo = found == std::string::npos ? html.size() : found + end.size();
                break;
            }
        }
        if (skipTo != std::string_view::npos) {
            at = skipTo;
            continue;
        }
        kept += html[at++];
    }
    return tidyText(kept);
}

bool containsWord(std::string_view loweredText, std::string_view word)
{
    const auto isLetter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t at = loweredText.find(word); at != std::string_view::npos; at = loweredText.find(word, at + 1)) {
        const bool begins = at == 0 || !isLetter(loweredText[at - 1]);
        const bool ends = at + word.size() == loweredText.size() || !isLetter(loweredText[at + word.size()]);
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace tradewind
