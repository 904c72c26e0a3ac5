// SPDX-License-Identifier: Apache-2.0
#include "domain/segments.h"

#include <QHash>
#include <QSet>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QString gsmBasic =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
const QString gsmExtended = u"^{}\\[~]|€\f"_s;

/// 0: not in the alphabet.
int septetsOf(QChar c)
{
    static const QHash<QChar, int> table = [] {
        QHash<QChar, int> made;
        for (const QChar basic : gsmBasic)
            made.insert(basic, 1);
        for (const QChar extended : gsmExtended)
            made.insert(extended, 2);
        return made;
    }();
    return table.value(c, 0);
}

/// Pieces of `room` units when no character may be cut; `widthAt` tells how many units start at a place.
template<typename WidthAt>
int pieces(const QString &text, int room, const WidthAt &widthAt)
{
    int count = 1, used = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto [units, step] = widthAt(i);
        if (used + units > room) {
            ++count;
            used = 0;
        }
        used += units;
        i += step;
    }
    return count;
}

} // namespace

int segmentsOn(Channel channel, const QString &text)
{
    return channel == Channel::Sms ? segmentsOf(text).segments : 1;
}

SegmentCount segmentsOf(const QString &text)
{
    SegmentCount count;
    if (text.isEmpty())
        return count;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int septets = septetsOf(text[i]);
        if (septets == 0 && count.isGsm) {
            count.isGsm = false;
            count.culprit = text[i].isHighSurrogate() ? text.mid(i, 2) : QString(text[i]);
        }
        count.units += septets;
    }
    if (count.isGsm) {
        const auto width = [&](qsizetype i) { return std::pair(septetsOf(text[i]), 1); };
        count.segments = count.units <= 160 ? 1 : pieces(text, 153, width);
        return count;
    }
    count.units = static_cast<int>(text.size());
    const auto width = [&](qsizetype i) {
        const int units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        return std::pair(units, units);
    };
    count.segments = count.units <= 70 ? 1 : pieces(text, 67, width);
    return count;
}

QString withPlainPunctuation(const QString &text)
{
    static const QHash<QChar, QString> plain{
        {u'\u2018', u"'"_s},  {u'\u2019', u"'"_s},  {u'\u201A', u"'"_s},  {u'\u201B', u"'"_s},    {u'\u2032', u"'"_s},
        {u'\u201C', u"\""_s}, {u'\u201D', u"\""_s}, {u'\u201E', u"\""_s}, {u'\u2033', u"\""_s},   {u'\u00AB', u"\""_s},
        {u'\u00BB', u"\""_s}, {u'\u2010', u"-"_s},  {u'\u2011', u"-"_s},  {u'\u2012', u"-"_s},    {u'\u2013', u"-"_s},
        {u'\u2014', u"-"_s},  {u'\u2015', u"-"_s},  {u'\u2212', u"-"_s},  {u'\u2026', u"..."_s},  {u'\u00A0', u" "_s},
        {u'\u2007', u" "_s},  {u'\u2009', u" "_s},  {u'\u202F', u" "_s},  {u'\u200B', QString()}, {u'\u2022', u"-"_s},
        {u'`', u"'"_s},       {u'\u00B4', u"'"_s},  {u'\t', u" "_s},      {u'\u00AD', QString()}, {u'\uFEFF', QString()},
    };
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (const auto found = plain.constFind(c); found != plain.cend())
            result += *found;
        else
            result += c;
    }
    return result;
}

} // namespace tradewind
