// SPDX-License-Identifier: Apache-2.0
#include "console/coachingjson.h"

#include <QJsonArray>

#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString certificationCode(CertificationState state)
{
    static const std::array<QString, 4> codes{u"missing"_s, u"valid"_s, u"ends_soon"_s, u"ended"_s};
    return codes[static_cast<std::size_t>(state)];
}

} // namespace

QString coachingInstant(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue coachingDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject callReviewJson(const CallReview &review)
{
    QJsonObject marks;
    for (std::size_t i = 0; i < callMarkCount; ++i)
        marks[callMarkCode(static_cast<CallMark>(i))] = review.marks[i] ? QJsonValue(*review.marks[i]) : QJsonValue();
    return {{u"id"_s, QString::number(review.id)}, {u"call"_s, review.taskId ? QJsonValue(QString::number(*review.taskId)) : QJsonValue()},
            {u"at"_s, coachingInstant(review.at)}, {u"by"_s, review.by},
            {u"customer"_s, review.customer},      {u"marks"_s, marks},
            {u"strengths"_s, review.strengths},    {u"improve"_s, review.improve},
            {u"seen"_s, review.seenAt.has_value()}};
}

QJsonObject coachedPersonJson(const CoachedPerson &person)
{
    QJsonArray reviews;
    for (const CallReview &review : person.reviews)
        reviews << callReviewJson(review);
    return {{u"name"_s, person.name},
            {u"reviews_due"_s, person.due.reviewsLeft},
            {u"one_on_one_due"_s, person.due.isOneOnOneDue},
            {u"one_on_one_on"_s, coachingDay(person.talks.isEmpty() ? QDate() : person.talks.first().heldOn)},
            {u"certification"_s, certificationCode(person.due.certification)},
            {u"certified_until"_s, coachingDay(person.due.certifiedUntil)},
            {u"certification_due"_s, person.due.isCertificationDue},
            {u"started_on"_s, coachingDay(person.startedOn())},
            {u"onboarding_week"_s, person.due.week ? QJsonValue(*person.due.week) : QJsonValue()},
            {u"points_due"_s, QJsonArray::fromStringList(person.due.points)},
            {u"reviews"_s, reviews}};
}

QString coachingDueText(const CoachedPerson &person)
{
    QStringList words;
    if (person.due.reviewsLeft > 0)
        words << u"%1 calls to listen to"_s.arg(person.due.reviewsLeft);
    if (person.due.isOneOnOneDue)
        words << u"one-on-one"_s;
    if (person.due.isCertificationDue)
        words << u"certification (%1)"_s.arg(certificationCode(person.due.certification).replace(u'_', u' '));
    if (!person.due.points.isEmpty())
        words << u"onboarding week %1: %2"_s.arg(*person.due.week).arg(person.due.points.join(u' '));
    return words.isEmpty() ? u"nothing is due"_s : words.join(u"; "_s);
}

} // namespace tradewind
