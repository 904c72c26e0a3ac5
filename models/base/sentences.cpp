// SPDX-License-Identifier: Apache-2.0
#include "models/base/sentences.h"

#include "base/tr.h"
#include "models/base/words.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(u"%\\d|\\{\\w+\\}"_s);
    return pattern;
}

QStringList placesOf(const QString &text)
{
    QStringList places;
    for (auto found = placePattern().globalMatch(text); found.hasNext();)
        places << found.next().captured();
    return places;
}

qsizetype saidBy(const QStringList &pieces)
{
    qsizetype size = 0;
    for (const QString &piece : pieces)
        size += piece.size();
    return size;
}

/// A part of a sentence that ends one and begins another is no part.
bool isWithinOne(const QString &part)
{
    static const QRegularExpression end(u"[.?!] \\p{Lu}"_s);
    return !end.match(part).hasMatch();
}

/// What stands in the places of a template; nothing where the text was not made from it.
std::optional<QStringList> partsOf(const QString &text, const QStringList &pieces)
{
    const QString &first = pieces.first(), &last = pieces.last();
    if (text.size() <= first.size() + last.size() || !text.startsWith(first) || !text.endsWith(last))
        return std::nullopt;
    QStringList parts;
    qsizetype at = first.size();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const bool isLast = i + 1 == pieces.size();
        const qsizetype end = isLast ? text.size() - last.size() : text.indexOf(pieces[i], at + 1);
        if (end <= at)
            return std::nullopt;
        parts << text.mid(at, end - at);
        at = end + pieces[i].size();
    }
    return parts;
}

/// "Sun Nov 22, 6:33 PM" within a part, as the language of the window writes it.
QString withTimes(QString part)
{
    static const QRegularExpression day(
        u"\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\\d{1,2})\\b"_s);
    static const QRegularExpression time(u"\\b(\\d{1,2})(?::(\\d\\d))? (AM|PM)\\b"_s);
    const QLocale names = QLocale::c();
    const auto numberOf = [&](const QString &name, int most, auto &&nameOf) {
        int number = 1;
        while (number < most && nameOf(number) != name)
            ++number;
        return number;
    };
    for (auto found = day.match(part); found.hasMatch(); found = day.match(part, found.capturedStart() + 1)) {
        const int weekday = numberOf(found.captured(1), 7, [&](int number) { return names.dayName(number, QLocale::ShortFormat); });
        const int month = numberOf(found.captured(2), 12, [&](int number) { return names.monthName(number, QLocale::ShortFormat); });
        constexpr int leapYear = 2024; // has every day there is
        part.replace(found.capturedStart(), found.capturedLength(),
                     QLocale().dayName(weekday, QLocale::ShortFormat) + u' ' + dayWords(QDate(leapYear, month, found.captured(3).toInt())));
    }
    const bool isTime = time.match(part).hasMatch();
    for (auto found = time.match(part); found.hasMatch(); found = time.match(part, found.capturedStart() + 1)) {
        const int hour = found.captured(1).toInt() % 12 + (found.captured(3) == "PM"_L1 ? 12 : 0);
        part.replace(found.capturedStart(), found.capturedLength(), clockTime(QTime(hour, found.captured(2).toInt())));
    }
    // "from 8 AM to 9 PM", "6:33 PM or 7:33 PM" where it is not known which.
    return isTime ? part.replace(u" or "_s, tr(" or ")).replace(u" to "_s, tr(" to ", "from a time to another")) : part;
}

} // namespace

Result<Sentences> Sentences::read(QIODevice &file)
{
    Sentences all;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        if (xml.name() != "translation"_L1)
            continue;
        const QString other = xml.readElementText();
        const QStringList places = placesOf(source);
        if (!std::ranges::is_permutation(places, placesOf(other)))
            return Error{Error::Kind::BadData, u"\"%1\" has other places in its translation."_s.arg(source)};
        if (places.isEmpty())
            all.m_fixed.insert(source, other);
        else
            all.m_templates.push_back({source.split(placePattern()), places, other});
    }
    if (xml.hasError())
        return Error{Error::Kind::BadData, u"The sentences cannot be read: %1"_s.arg(xml.errorString())};
    std::stable_sort(all.m_templates.begin(), all.m_templates.end(),
                     [](const Template &a, const Template &b) { return saidBy(a.pieces) > saidBy(b.pieces); });
    return all;
}

std::optional<QString> Sentences::inOne(const QString &english, bool isLoose) const
{
    if (const auto fixed = m_fixed.constFind(english); fixed != m_fixed.constEnd())
        return *fixed;
    for (const Template &made : m_templates) {
        const auto parts = partsOf(english, made.pieces);
        if (!parts || (!isLoose && !std::all_of(parts->begin(), parts->end(), isWithinOne)))
            continue;
        QString said;
        qsizetype at = 0;
        for (auto places = placePattern().globalMatch(made.other); places.hasNext();) {
            const auto place = places.next();
            said += QStringView(made.other).mid(at, place.capturedStart() - at);
            said += inPlace(parts->at(made.places.indexOf(place.captured())));
            at = place.capturedEnd();
        }
        return said + made.other.mid(at);
    }
    return std::nullopt;
}

QString Sentences::inPlace(const QString &part) const
{
    QStringList items = part.split(u", "_s);
    if (std::all_of(items.begin(), items.end(), [this](const QString &item) { return m_fixed.contains(item); })) {
        for (QString &item : items)
            item = m_fixed.value(item);
        return items.join(u", "_s);
    }
    return withTimes(translated(part));
}

QString Sentences::translated(const QString &english) const
{
    if (const auto whole = inOne(english, false))
        return *whole;
    static const QRegularExpression end(u"[.?!:] "_s);
    QList<qsizetype> ends;
    for (auto found = end.globalMatch(english); found.hasNext();)
        ends.prepend(found.next().capturedStart() + 1);
    for (const qsizetype at : std::as_const(ends)) {
        if (const auto head = inOne(english.left(at), false))
            return *head + u' ' + translated(english.mid(at + 1));
    }
    if (const auto loose = inOne(english, true))
        return *loose;
    return ends.isEmpty() ? english : english.left(ends.last()) + u' ' + translated(english.mid(ends.last() + 1));
}

QStringList Sentences::sources() const
{
    QStringList all = m_fixed.keys();
    for (const Template &made : m_templates) {
        QString source = made.pieces.first();
        for (qsizetype i = 0; i < made.places.size(); ++i)
            source += made.places[i] + made.pieces[i + 1];
        all << source;
    }
    return all;
}

QString localized(const QString &sentence)
{
    static const std::optional<Sentences> sentences = []() -> std::optional<Sentences> {
        QFile file(u":/i18n/sentences_%1.ts"_s.arg(QLocale::languageToCode(QLocale().language())));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt; // English
        auto read = Sentences::read(file);
        return read ? std::optional(std::move(*read)) : std::nullopt;
    }();
    return sentences ? sentences->translated(sentence) : sentence;
}

QString localized(const Error &error)
{
    return localized(error.text);
}

} // namespace tradewind
