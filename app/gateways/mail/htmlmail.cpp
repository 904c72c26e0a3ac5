// SPDX-License-Identifier: Apache-2.0
#include "gateways/mail/htmlmail.h"

#include "domain/messagetext.h"

#include <QUrl>

#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLabel = 60;
const QString button = u"display:inline-block;margin:6px 0 2px;padding:11px 20px;border-radius:6px;background:#1a62d6;color:#ffffff;"
                       u"font-weight:600;text-decoration:none"_s;

/// "Anything. See how it was worked out: " → "Anything. " and "See how it was worked out"; no label when the words before a link are none
/// or go on too long.
std::pair<QString, QString> labelOf(const QString &before)
{
    const QString words = before.trimmed();
    qsizetype from = 0;
    for (const QString &end : {u". "_s, u"? "_s, u"! "_s})
        from = std::max(from, words.lastIndexOf(end) + (words.lastIndexOf(end) < 0 ? 1 : 2));
    QString label = words.mid(from).trimmed();
    if (!label.endsWith(u':'))
        return {before, {}};
    label = label.chopped(1).trimmed();
    return label.isEmpty() || label.size() > longestLabel ? std::pair(before, QString()) : std::pair(words.left(from), label);
}

QString anchor(const WebLink &link, const QString &label, bool isButton)
{
    return u"<a href=\"%1\"%2>%3</a>"_s.arg(link.url.toHtmlEscaped(),
                                            isButton ? u" class=\"button\" style=\"%1\""_s.arg(button) : QString(), label.toHtmlEscaped());
}

/// One line, escaped, its links pressable; the first of a whole mail as a button on a line of its own.
QString lineOf(const QString &line, bool &hasButton)
{
    QString html;
    qsizetype at = 0;
    for (const WebLink &link : webLinks(line)) {
        const auto [before, label] = labelOf(line.mid(at, link.from - at));
        const bool isButton = !std::exchange(hasButton, true);
        html += before.toHtmlEscaped();
        if (isButton && !before.trimmed().isEmpty())
            html += u"<br>"_s;
        const QString plain = isButton ? QUrl(link.url).host() : line.mid(link.from, link.size);
        html += anchor(link, label.isEmpty() ? plain : label, isButton);
        at = link.from + link.size;
        if (isButton && u".;,"_s.contains(line.mid(at).trimmed()))
            at = line.size(); // the full stop after a link ends nothing below a button
    }
    return html + line.mid(at).toHtmlEscaped();
}

QString paragraphs(const QString &text, bool &hasButton)
{
    QString html;
    for (const QString &block : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString &line : block.trimmed().split(u'\n'))
            lines << lineOf(line, hasButton);
        html += u"<p style=\"margin:0 0 16px\">"_s + lines.join(u"<br>\n"_s) + u"</p>\n"_s;
    }
    return html;
}

} // namespace

QString htmlMail(const QString &text, const QString &language)
{
    const MessageParts parts = messageParts(text);
    bool hasButton = false;
    const QString body = paragraphs(parts.body, hasButton);
    hasButton = true; // none in the small print
    const QString footer = paragraphs(parts.footer, hasButton);
    QString html =
        u"<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\">\n"
        u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        u"<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n"
        u"<style>\n:root { color-scheme: light dark; }\n@media (prefers-color-scheme: dark) {\n"
        u"body { background: #12161c !important; color: #e7ecf3 !important; }\n"
        u"a { color: #5a9bff; }\na.button { color: #ffffff !important; }\n.small { color: #a3afbf !important; }\n}\n</style>\n</head>\n"
        u"<body style=\"margin:0;padding:24px 16px;background:#ffffff;color:#17202b;"
        u"font:16px/1.5 'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n<div style=\"max-width:560px;margin:0 auto\">\n"_s.arg(
            language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(language.toHtmlEscaped()));
    html += body;
    if (!footer.isEmpty())
        html +=
            u"<div class=\"small\" style=\"margin-top:24px;padding-top:12px;border-top:1px solid #8a96a6;font-size:13px;color:#5b6878\">\n"_s +
            footer + u"</div>\n"_s;
    return html + u"</div>\n</body>\n</html>\n"_s;
}

} // namespace tradewind
