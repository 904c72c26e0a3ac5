// SPDX-License-Identifier: Apache-2.0
#include "domain/messagetext.h"

#include <QRegularExpression>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QString footerLine = u"\n\n-- \n"_s;

} // namespace

QString withFooter(const QString &body, const QString &footer)
{
    return footer.isEmpty() ? body : body + footerLine + footer;
}

MessageParts messageParts(const QString &text)
{
    const qsizetype at = text.lastIndexOf(footerLine);
    return at < 0 ? MessageParts{text, {}} : MessageParts{text.left(at), text.mid(at + footerLine.size())};
}

QList<WebLink> webLinks(const QString &text)
{
    static const QRegularExpression shape(
        u"(?<![@\\w.-])(?:(https?://)[^\\s<>\"']+|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,12}/[^\\s<>\"']*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<WebLink> links;
    for (auto found = shape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        QString words = match.captured();
        while (!words.isEmpty() && u".,;:!?)]»"_s.contains(words.back()))
            words.chop(1);
        links << WebLink{match.capturedStart(), words.size(), match.captured(1).isEmpty() ? u"https://"_s + words : words};
    }
    return links;
}

} // namespace tradewind
