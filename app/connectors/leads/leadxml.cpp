// SPDX-License-Identifier: Apache-2.0
#include "connectors/leads/leadxml.h"

#include "base/utf8.h"
#include "connectors/leads/leadtext.h"

#include <algorithm>
#include <array>

namespace tradewind {

namespace {

/// The elements that carry a lead's structure: these must close in order. Anything else may be left open inside a comment.
bool isStructure(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> names{"adf",     "prospect",  "vehicle",   "customer",
                                                            "contact", "vendor",    "provider",  "address",
                                                            "finance", "timeframe", "saleslead", "processsaleslead"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isVoid(std::string_view name)
{
    return name == "br" || name == "hr" || name == "img";
}

bool isNameStart(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) || c == '_';
}

bool isNameSign(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

Error refused(const char *sentence)
{
    return {Error::Kind::BadData, QString::fromUtf8(sentence)};
}

class Cleaner
{
public:
    Cleaner(std::string_view text, const LeadLimits &limits, std::vector<std::string> &repairs)
        : m_text(text)
        , m_limits(limits)
        , m_repairs(repairs)
    {
        m_out.reserve(text.size() + 64);
    }

    Result<std::string> run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '<') {
                if (const auto done = markup(); !done)
                    return done.error();
                if (m_isClosed)
                    return m_out;
            } else if (c == '&') {
                reference(m_out, true);
            } else {
                m_out += c;
                ++m_at;
            }
        }
        return Error{Error::Kind::BadData, QStringLiteral("It ends in the middle: <%1> is never closed, so nothing was taken from it.")
                                               .arg(QString::fromStdString(m_open.empty() ? std::string("adf") : m_open.back()))};
    }

private:
    bool startsWith(std::string_view begin) const { return m_text.compare(m_at, begin.size(), begin) == 0; }
    void note(const char *sentence)
    {
        if (std::find(m_repairs.begin(), m_repairs.end(), sentence) == m_repairs.end())
            m_repairs.emplace_back(sentence);
    }
    /// Moves behind `end`; false when the text has none.
    bool skipPast(std::string_view end)
    {
        const std::size_t found = m_text.find(end, m_at);
        if (found == std::string_view::npos)
            return false;
        m_at = found + end.size();
        return true;
    }

    Result<void> markup()
    {
        if (startsWith("<!--"))
            return skipPast("-->") ? Result<void>() : refused("A comment in it never ends, so nothing was taken from it.");
        if (startsWith("<![CDATA["))
            return characterData();
        if (startsWith("<!"))
            return refused("It declares a document type or entities, which leads never need and attacks do: it was not read.");
        if (startsWith("<?"))
            return skipPast(">") ? Result<void>() : refused("An instruction in it never ends, so nothing was taken from it.");
        if (startsWith("</"))
            return closing();
        if (m_at + 1 < m_text.size() && isNameStart(m_text[m_at + 1]))
            return opening();
        literalBracket();
        return {};
    }

    void literalBracket()
    {
        note("A < in a text was not a tag and is kept as it stands.");
        m_out += "&lt;";
        ++m_at;
    }

    Result<void> characterData()
    {
        const std::size_t begin = m_at;
        if (!skipPast("]]>"))
            return refused("A CDATA part in it never ends, so nothing was taken from it.");
        m_out.append(m_text.substr(begin, m_at - begin));
        return {};
    }

    std::string name(std::size_t &at) const
    {
        const std::size_t begin = at;
        while (at < m_text.size() && isNameSign(m_text[at]))
            ++at;
        const std::string_view whole = m_text.substr(begin, at - begin);
        const std::size_t colon = whole.rfind(':');
        return lowered(colon == std::string_view::npos ? whole : whole.substr(colon + 1));
    }

    Result<void> closing()
    {
        std::size_t at = m_at + 2;
        const std::string closed = name(at);
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        if (closed.empty() || at >= m_text.size() || m_text[at] != '>') {
            literalBracket();
            return {};
        }
        m_at = at + 1;
        const auto opened = std::find(m_open.rbegin(), m_open.rend(), closed);
        if (opened == m_open.rend()) {
            note("A closing tag without its opening one was left out.");
            return {};
        }
        while (m_open.back() != closed) {
            if (isStructure(m_open.back()))
                return Error{Error::Kind::BadData, QStringLiteral("<%1> closes while <%2> is still open, so nothing was taken from it.")
                                                       .arg(QString::fromStdString(closed), QString::fromStdString(m_open.back()))};
            note("A tag that was never closed was closed where the one around it ends.");
            m_out += "</" + m_open.back() + ">";
            m_open.pop_back();
        }
        m_out += "</" + closed + ">";
        m_open.pop_back();
        m_isClosed = m_open.empty();
        return {};
    }

    Result<void> opening()
    {
        std::size_t at = m_at + 1;
        const std::string opened = name(at);
        std::string attributes;
        int count = 0;
        for (;;) {
            while (at < m_text.size() && isBlank(m_text[at]))
                ++at;
            if (at >= m_text.size() || m_text[at] == '>' || m_text.compare(at, 2, "/>") == 0)
                break;
            if (++count > m_limits.maxAttributes)
                return refused("A tag in it has more attributes than any lead's: it was not read.");
            if (!attribute(at, attributes)) {
                literalBracket();
                return {};
            }
        }
        if (at >= m_text.size()) {
            literalBracket(); // run() will say that the document ends in the middle
            return {};
        }
        const bool isEmpty = m_text[at] == '/';
        m_at = at + (isEmpty ? 2 : 1);
        if (isVoid(opened)) {
            m_out += '\n';
            return {};
        }
        m_out += '<' + opened + attributes + (isEmpty ? "/>" : ">");
        if (isEmpty) {
            m_isClosed = m_open.empty();
            return {};
        }
        m_open.push_back(opened);
        if (static_cast<int>(m_open.size()) > m_limits.maxDepth)
            return refused("Its tags are nested deeper than any lead's: it was not read.");
        return {};
    }

    bool attribute(std::size_t &at, std::string &out)
    {
        if (!isNameStart(m_text[at]))
            return false;
        const std::string called = name(at);
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        if (at >= m_text.size() || m_text[at] != '=')
            return false;
        ++at;
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> quotes{
            {{"\"", "\""}, {"'", "'"}, {"\u201c", "\u201d"}}}; // a word processor's quotes too
        for (const auto &[open, close] : quotes) {
            if (m_text.compare(at, open.size(), open) != 0)
                continue;
            const std::size_t end = m_text.find(close, at + open.size());
            if (end == std::string_view::npos)
                return false;
            out += ' ' + called + "=\"" + escaped(m_text.substr(at + open.size(), end - at - open.size())) + '"';
            at = end + close.size();
            return true;
        }
        return false;
    }

    static std::string escaped(std::string_view value)
    {
        std::string out;
        for (const char c : withoutHtmlEntities(value)) {
            if (c == '&')
                out += "&amp;";
            else if (c == '<')
                out += "&lt;";
            else if (c == '"')
                out += "&quot;";
            else
                out += c;
        }
        return out;
    }

    /// An entity becomes its sign, anything else an escaped ampersand.
    void reference(std::string &out, bool tells)
    {
        constexpr std::size_t longest = 12;
        const std::string_view ahead = m_text.substr(m_at, longest);
        const std::size_t end = ahead.find(';');
        if (end != std::string_view::npos) {
            const std::string sign = withoutHtmlEntities(ahead.substr(0, end + 1));
            if (sign.empty() || sign.front() != '&' || sign.size() == 1) {
                out += escaped(sign);
                m_at += end + 1;
                return;
            }
        }
        if (tells)
            note("An & that stands for nothing is kept as it stands.");
        out += "&amp;";
        ++m_at;
    }

    std::string_view m_text;
    const LeadLimits &m_limits;
    std::vector<std::string> &m_repairs;
    std::string m_out;
    std::vector<std::string> m_open;
    std::size_t m_at = 0;
    bool m_isClosed = false;
};

} // namespace

std::size_t rootAt(std::string_view text, std::string_view root)
{
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        std::size_t begin = at + 1, end = begin;
        while (end < text.size() && isNameSign(text[end])) {
            if (text[end] == ':')
                begin = end + 1;
            ++end;
        }
        if (end - begin != root.size() || end >= text.size() || !(isBlank(text[end]) || text[end] == '>' || text[end] == '/'))
            continue;
        if (lowered(text.substr(begin, root.size())) == root)
            return at;
    }
    return std::string_view::npos;
}

Result<std::string> cleanXml(std::string_view text, std::string_view root, const LeadLimits &limits, std::vector<std::string> &repairs)
{
    const std::size_t begin = rootAt(text, root);
    if (begin == std::string_view::npos)
        return Error{Error::Kind::BadData, QStringLiteral("It holds no <%1>.").arg(QString::fromUtf8(root))};
    // The declarations of a document stand before its root. HTML around a lead may have HTML's own.
    const std::string before = lowered(text.substr(0, begin));
    for (std::size_t at = before.find("<!"); at != std::string::npos; at = before.find("<!", at + 2)) {
        const std::string_view what = std::string_view(before).substr(at);
        if (what.starts_with("<!entity") || (what.starts_with("<!doctype") && !what.starts_with("<!doctype html")))
            return refused("It declares a document type or entities, which leads never need and attacks do: it was not read.");
    }
    return Cleaner(text.substr(begin), limits, repairs).run();
}

} // namespace tradewind
