// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/calltext.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUrl>

namespace tradewind {

namespace {

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_.@/[]=-").find(c) != std::string_view::npos;
}

/// The name that begins at the brace at `at`, or nothing.
std::string_view nameAt(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && isNamePart(text[end]))
        ++end;
    return end < text.size() && text[end] == '}' && end > at + 1 ? text.substr(at + 1, end - at - 1) : std::string_view();
}

void append(std::string &out, const std::string &value, Escape escape)
{
    if (escape == Escape::None) {
        out += value;
    } else if (escape == Escape::Url) {
        out += QUrl::toPercentEncoding(QString::fromStdString(value)).toStdString();
    } else {
        for (const char c : value) {
            if (escape == Escape::Xml && c == '&')
                out += "&amp;";
            else if (escape == Escape::Xml && c == '<')
                out += "&lt;";
            else if (escape == Escape::Xml && c == '>')
                out += "&gt;";
            else if (escape == Escape::Xml && c == '"')
                out += "&quot;";
            else if (escape == Escape::Json && (c == '"' || c == '\\'))
                (out += '\\') += c;
            else if (static_cast<unsigned char>(c) < 0x20)
                out += escape == Escape::Json && c == '\n' ? "\\n" : " ";
            else
                out += c;
        }
    }
}

QTimeZone zoneOf(const std::string &name)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

std::string filled(std::string_view text, Escape escape, const std::function<std::string(const std::string &)> &valueOf)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view name = text[at] == '{' ? nameAt(text, at) : std::string_view();
        if (name.empty()) {
            out += text[at];
            continue;
        }
        append(out, valueOf(std::string(name)), escape);
        at += name.size() + 1;
    }
    return out;
}

std::vector<std::string> namesIn(std::string_view text)
{
    std::vector<std::string> names;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (const std::string_view name = text[at] == '{' ? nameAt(text, at) : std::string_view(); !name.empty())
            names.emplace_back(name);
    }
    return names;
}

Escape escapeOf(std::string_view contentType)
{
    if (contentType.find("json") != std::string_view::npos)
        return Escape::Json;
    if (contentType.find("xml") != std::string_view::npos)
        return Escape::Xml;
    return contentType.find("form") != std::string_view::npos ? Escape::Url : Escape::None;
}

std::string instantText(qint64 ms, const std::string &format, const std::string &zone)
{
    if (format == "epochMs")
        return std::to_string(ms);
    if (format == "epochSeconds")
        return std::to_string(ms / 1000);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, zoneOf(zone));
    if (format == "iso")
        return zone.empty() ? at.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toStdString()
                            : at.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")).toStdString();
    return at.toString(format == "date" ? QStringLiteral("yyyy-MM-dd") : QString::fromStdString(format)).toStdString();
}

std::optional<qint64> instantFrom(const std::string &text, const std::string &format, const std::string &zone)
{
    if (format == "epochMs" || format == "epochSeconds") {
        bool isGood = false;
        const qint64 number = QString::fromStdString(text).toLongLong(&isGood);
        return isGood ? std::optional(format == "epochMs" ? number : number * 1000) : std::nullopt;
    }
    const QString said = QString::fromStdString(text);
    QDateTime at;
    if (format == "iso")
        at = QDateTime::fromString(said,
                                   zone.empty() ? QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'") : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"));
    else
        at = QDateTime::fromString(said, format == "date" ? QStringLiteral("yyyy-MM-dd") : QString::fromStdString(format));
    if (!at.isValid())
        return std::nullopt;
    at.setTimeZone(zoneOf(zone));
    return at.toMSecsSinceEpoch();
}

} // namespace tradewind
