// SPDX-License-Identifier: Apache-2.0
#include "base/csv.h"

#include <algorithm>
#include <iterator>

namespace tradewind {

using namespace Qt::StringLiterals;

QString harmless(const QString &text)
{
    // The full-width forms of = + - @, which some spreadsheets fold to the plain ones.
    static constexpr char16_t dangerous[] = {u'=', u'+', u'-', u'@', u'\t', u'\r', u'\n', u'\0', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};
    const auto isDangerous = [](QChar c) {
        return std::find(std::begin(dangerous), std::end(dangerous), c.unicode()) != std::end(dangerous);
    };
    for (const QChar c : text) {
        if (isDangerous(c))
            return u'\'' + text;
        if (!c.isSpace())
            break;
    }
    return text;
}

QByteArray csvField(QString text)
{
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray csvLine(const QStringList &texts)
{
    QByteArray line;
    for (qsizetype i = 0; i < texts.size(); ++i)
        line += (i > 0 ? "," : "") + csvField(harmless(texts[i]));
    return line + "\r\n";
}

} // namespace tradewind
