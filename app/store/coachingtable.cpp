// SPDX-License-Identifier: Apache-2.0
#include "store/coachingtable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString customerName(const Row &row, int first)
{
    const QString name = (row.text(first) + u' ' + row.text(first + 1)).trimmed();
    return name.isEmpty() ? row.text(first + 2) : name;
}

} // namespace

Result<void> CoachingTable::run(const QString &statement, const Binds &binds)
{
    const auto changed = m_session.change(statement, binds);
    return changed ? Result<void>() : changed.error();
}

Result<bool> CoachingTable::removed(const QString &statement, const Binds &binds)
{
    const auto changed = m_session.change(statement, binds);
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<bool> CoachingTable::add(const CallReview &review)
{
    Binds binds{review.id, m_rooftopId, review.person, review.taskId, review.at, review.by};
    for (const auto &mark : review.marks)
        binds.emplace_back(mark);
    binds.insert(binds.end(), {Bind::said(review.strengths), Bind::said(review.improve), review.seenAt});
    return removed(u"insert_call_review"_s, binds);
}

Result<QList<CallReview>> CoachingTable::reviews(qint64 sinceMs)
{
    QList<CallReview> all;
    const auto read = m_session.each(u"read_call_reviews"_s, {m_rooftopId, sinceMs}, [&](const Row &row) {
        CallReview review;
        review.id = row.id(0);
        review.person = row.text(1);
        review.taskId = row.integer(2);
        review.at = row.id(3);
        review.by = row.text(4);
        for (std::size_t i = 0; i < callMarkCount; ++i)
            review.marks[i] = row.smallInteger(5 + static_cast<int>(i));
        review.strengths = row.text(12);
        review.improve = row.text(13);
        review.seenAt = row.integer(14);
        review.customer = customerName(row, 15);
        all << review;
    });
    return read ? Result<QList<CallReview>>(all) : read.error();
}

Result<int> CoachingTable::markSeen(const QString &person, qint64 nowMs)
{
    return m_session.change(u"mark_call_reviews_seen"_s, {nowMs, m_rooftopId, person});
}

Result<QList<FinishedCall>> CoachingTable::calls(const QString &person, qint64 from, qint64 until, int most)
{
    QList<FinishedCall> all;
    const auto read = m_session.each(u"read_finished_calls"_s, {m_rooftopId, person, from, until, most}, [&](const Row &row) {
        all << FinishedCall{row.id(0), row.id(1), row.text(2), row.text(3), customerName(row, 4), !row.isNull(7)};
    });
    return read ? Result<QList<FinishedCall>>(all) : read.error();
}

Result<QStringList> CoachingTable::callers(qint64 sinceMs)
{
    QStringList all;
    const auto read = m_session.each(u"read_names_of_callers"_s, {m_rooftopId, sinceMs}, [&](const Row &row) { all << row.text(0); });
    return read ? Result<QStringList>(all) : read.error();
}

Result<void> CoachingTable::add(const CoachingTalk &talk)
{
    return run(u"insert_coaching_talk"_s, {talk.id, m_rooftopId, talk.person, talk.heldOn, talk.by});
}

Result<bool> CoachingTable::removeTalk(const QString &person, QDate heldOn)
{
    return removed(u"delete_coaching_talk"_s, {m_rooftopId, person, heldOn});
}

Result<QList<CoachingTalk>> CoachingTable::talks(QDate since)
{
    QList<CoachingTalk> all;
    const auto read = m_session.each(u"read_coaching_talks"_s, {m_rooftopId, since}, [&](const Row &row) {
        all << CoachingTalk{row.id(0), row.text(1), row.day(2), row.text(3)};
    });
    return read ? Result<QList<CoachingTalk>>(all) : read.error();
}

Result<void> CoachingTable::add(const CertificationPass &pass)
{
    return run(u"insert_certification"_s, {pass.id, m_rooftopId, pass.person, pass.passedOn, pass.by});
}

Result<bool> CoachingTable::removePass(const QString &person, QDate passedOn)
{
    return removed(u"delete_certification"_s, {m_rooftopId, person, passedOn});
}

Result<QList<CertificationPass>> CoachingTable::passes()
{
    QList<CertificationPass> all;
    const auto read = m_session.each(u"read_certifications"_s, {m_rooftopId}, [&](const Row &row) {
        all << CertificationPass{row.id(0), row.text(1), row.day(2), row.text(3)};
    });
    return read ? Result<QList<CertificationPass>>(all) : read.error();
}

Result<void> CoachingTable::setPoint(const QString &person, const QString &point, QDate doneOn)
{
    return run(u"upsert_onboarding_point"_s, {m_rooftopId, person, point, doneOn});
}

Result<bool> CoachingTable::removePoint(const QString &person, const QString &point)
{
    return removed(u"delete_onboarding_point"_s, {m_rooftopId, person, point});
}

Result<void> CoachingTable::forgetOnboarding(const QString &person)
{
    return run(u"delete_onboarding"_s, {m_rooftopId, person});
}

Result<QHash<QString, OnboardingDays>> CoachingTable::onboarding()
{
    QHash<QString, OnboardingDays> all;
    const auto read =
        m_session.each(u"read_onboarding"_s, {m_rooftopId}, [&](const Row &row) { all[row.text(0)].insert(row.text(1), row.day(2)); });
    return read ? Result<QHash<QString, OnboardingDays>>(all) : read.error();
}

Result<void> CoachingTable::rename(const QString &formerly, const QString &name)
{
    for (const QString &statement :
         {u"rename_person_of_call_review"_s, u"rename_person_of_coaching_talk"_s, u"rename_person_of_certification"_s}) {
        if (const auto done = run(statement, {formerly, name, formerly, name, m_rooftopId, formerly, formerly}); !done)
            return done;
    }
    if (const auto done = run(u"rename_person_of_onboarding"_s, {name, m_rooftopId, formerly, m_rooftopId, name}); !done)
        return done;
    return forgetOnboarding(formerly);
}

} // namespace tradewind
