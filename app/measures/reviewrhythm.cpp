// SPDX-License-Identifier: Apache-2.0
#include "measures/reviewrhythm.h"

#include "measures/metric.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int week = 7, month = 30;

} // namespace

int reviewDays(const QString &metricKey)
{
    static const QStringList weekly{u"appraisal.engagement"_s, u"appraisal.contacted7"_s,  u"lead.received"_s,
                                    u"lead.response"_s,        u"lead.onTime"_s,           u"lead.contactRate"_s,
                                    u"lead.appointmentRate"_s, u"equity.listCompletion"_s, u"equity.delivered"_s,
                                    u"equity.open"_s,          u"equity.click"_s,          u"equity.reply"_s};
    return weekly.contains(metricKey) ? week : month;
}

ReviewLooks ReviewLooks::fromText(const QString &text)
{
    ReviewLooks looks;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(word.section(u'=', 1), Qt::ISODate);
        if (day.isValid())
            looks.m_last.insert(word.section(u'=', 0, 0), day);
    }
    return looks;
}

QString ReviewLooks::toText() const
{
    QStringList words;
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it)
        words << it.key() + u'=' + it.value().toString(Qt::ISODate);
    words.sort();
    return words.join(u' ');
}

QStringList ReviewLooks::due(const QString &program, QDate today) const
{
    QStringList keys;
    for (const QString &key : figuresOf(program)) {
        const int days = reviewDays(key);
        const QDate seen = last(program, days);
        if (!seen.isValid() || seen.daysTo(today) >= days)
            keys << key;
    }
    return keys;
}

void ReviewLooks::look(const QString &program, QDate today)
{
    for (const int days : {week, month})
        m_last.insert(program + u'.' + QString::number(days), today);
}

} // namespace tradewind
