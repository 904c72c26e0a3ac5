// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadtiming.h"

#include "programs/leads/customerwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct Phrase
{
    const char *words;
    int days;
};

// What each phrase comes to in days; the bands of L17 are 7, 30 and 90.
constexpr Phrase phrases[] = {
    {"asap", 2},          {"as soon as possible", 3},
    {"immediately", 2},   {"right away", 2},
    {"today", 0},         {"tomorrow", 1},
    {"48 hours", 2},      {"24 hours", 1},
    {"this weekend", 5},  {"this week", 6},
    {"next week", 10},    {"ready to buy", 7},
    {"soon", 30},         {"this month", 25},
    {"within a week", 7}, {"next month", 45},
    {"this year", 180},
};

constexpr const char *lookingPhrases[] = {"just looking",  "just browsing", "only looking", "researching", "no timeframe",
                                          "not sure when", "no rush",       "someday",      "sometime"};

bool hasPhrase(const QString &text, const char *words)
{
    const QString phrase = QString::fromLatin1(words);
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype after = at + phrase.size();
        if (begins && (after == text.size() || !text[after].isLetterOrNumber()))
            return true;
    }
    return false;
}

/// "within 2 weeks", "1-3 months", "30 days": the later end of a range, because that is what was promised.
std::optional<int> spanOf(const QString &text, bool needsWithin)
{
    static const QRegularExpression span(
        uR"((within|in|less than|under|next)?\s*(?:the\s+)?(?:next\s+)?(\d{1,3})(?:\s*(?:-|to)\s*(\d{1,3}))?\s*(day|week|month)s?)"_s);
    std::optional<int> soonest;
    auto matches = span.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // "36 months" in a comment is a loan's term unless it says "within".
        if (needsWithin && match.captured(1).isEmpty())
            continue;
        const int count = match.captured(3).isEmpty() ? match.captured(2).toInt() : match.captured(3).toInt();
        const int unit = match.captured(4) == u"day" ? 1 : match.captured(4) == u"week" ? 7 : 30;
        soonest = std::min(soonest.value_or(count * unit), count * unit);
    }
    return soonest;
}

void look(const QString &text, bool isComment, BuyingTime &time)
{
    if (text.isEmpty())
        return;
    const auto sooner = [&time](int days) { time.days = std::min(time.days.value_or(days), days); };
    if (const auto span = spanOf(text, isComment))
        sooner(*span);
    for (const Phrase &phrase : phrases) {
        // A loose "today" or "soon" in a comment may be about anything.
        const bool isLoose = QLatin1String(phrase.words) == QLatin1String("today") ||
                             QLatin1String(phrase.words) == QLatin1String("soon") ||
                             QLatin1String(phrase.words) == QLatin1String("tomorrow");
        if (!(isComment && isLoose) && hasPhrase(text, phrase.words))
            sooner(phrase.days);
    }
    for (const char *phrase : lookingPhrases)
        time.isJustLooking |= hasPhrase(text, phrase);
}

} // namespace

BuyingTime buyingTime(const Lead &lead, QDate requestedOn)
{
    BuyingTime time;
    if (requestedOn.isValid()) {
        const QDate end = lead.timeframe.latest.isValid() ? lead.timeframe.latest : lead.timeframe.earliest;
        if (end.isValid() && end >= requestedOn)
            time.days = static_cast<int>(requestedOn.daysTo(end));
    }
    QString described = QString::fromStdString(lead.timeframe.description).toLower();
    described.replace(u'_', u' ');
    look(described, false, time);
    look(customerWords(lead).toLower(), true, time);
    if (time.days)
        time.isJustLooking = false;
    return time;
}

} // namespace tradewind
