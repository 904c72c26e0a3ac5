// SPDX-License-Identifier: Apache-2.0
#include "domain/searchwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLetters = 2, leastDigits = 4, leastCode = 3, nationalDigits = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// The digits of what can only be a number; empty where anything else stands between them.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (!u" ()-.+"_s.contains(c))
            return {};
    }
    return digits.size() == nationalDigits + 1 && digits.startsWith(u'1') ? digits.mid(1) : digits;
}

QString codeOf(QString text)
{
    if (text.startsWith("ro "_L1, Qt::CaseInsensitive))
        text = text.mid(3);
    const bool isOneWord = std::all_of(text.begin(), text.end(), [](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; });
    const bool hasDigit = std::any_of(text.begin(), text.end(), isDigit);
    return isOneWord && hasDigit && text.size() >= leastCode ? text.toUpper() : QString();
}

} // namespace

QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toCaseFolded();
    }
    return folded;
}

SearchWords SearchWords::of(const QString &typed)
{
    SearchWords words;
    const QString text = typed.simplified();
    if (text.contains(u'@')) {
        words.address = text.toLower();
        return words;
    }
    if (const QString digits = digitsOf(text); digits.size() >= leastDigits)
        words.address = digits;
    words.code = codeOf(text);
    static const QRegularExpression between(u"[\\s,%_]+"_s);
    if (std::none_of(text.begin(), text.end(), isDigit))
        words.names = foldedName(text).split(between, Qt::SkipEmptyParts);
    if (words.names.join(QString()).size() < leastLetters)
        words.names.clear();
    return words;
}

bool SearchWords::isIn(const QString &name) const
{
    const QString folded = foldedName(name);
    return std::all_of(names.begin(), names.end(), [&](const QString &word) { return folded.contains(word); });
}

QString SearchWords::beginning(qsizetype index) const
{
    return index < names.size() ? u"% "_s + names.at(index) + u'%' : u"%"_s;
}

QString SearchWords::anywhere(qsizetype index) const
{
    if (index >= names.size())
        return u"%"_s;
    QString pattern = names.at(index);
    for (QChar &c : pattern) {
        if (!isLetter(c) || u"aceinouy"_s.contains(c))
            c = u'_';
    }
    return u'%' + pattern + u'%';
}

} // namespace tradewind
