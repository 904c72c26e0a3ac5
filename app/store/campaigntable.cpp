// SPDX-License-Identifier: Apache-2.0
#include "store/campaigntable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 forever = 253'402'300'799'000; // 9999-12-31: until somebody says otherwise

Result<void> changedOne(const Result<int> &changed, const QString &otherwise)
{
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{Error::Kind::Conflict, otherwise};
    return {};
}

template<typename T, typename From>
Result<QList<T>> listOf(Session &session, const QString &statement, const Binds &binds, From from)
{
    QList<T> list;
    const auto rows = session.each(statement, binds, [&](const Row &row) { list << from(row); });
    if (!rows)
        return rows.error();
    return list;
}

std::pair<QString, qint64> countOf(const Row &row)
{
    return {row.text(0), row.id(1)};
}

} // namespace

Result<void> CampaignTable::keepSequence(Id id, Id rooftopId, const SequenceVersion &version, const QString &by, qint64 nowMs)
{
    return changedOne(
        m_session.change(u"insert_sequence_version"_s, {id, rooftopId, version.sequence, version.version, version.definition, by, nowMs}),
        u"Somebody saved this sequence meanwhile. Open it again and repeat your change."_s);
}

Result<QList<SequenceVersion>> CampaignTable::sequences()
{
    return listOf<SequenceVersion>(m_session, u"read_sequence_versions"_s, {}, [](const Row &row) {
        return SequenceVersion{row.text(0), static_cast<int>(row.id(1)), row.text(2)};
    });
}

Result<void> CampaignTable::keepAudience(Id id, Id rooftopId, const AudienceVersion &v)
{
    return changedOne(
        m_session.change(u"insert_audience_version"_s, {id, rooftopId, v.audience, v.version, v.title, v.definition, v.madeBy, v.madeAt}),
        u"Somebody saved this audience meanwhile. Open it again and repeat your change."_s);
}

Result<QList<AudienceVersion>> CampaignTable::audiences()
{
    return listOf<AudienceVersion>(m_session, u"read_audience_versions"_s, {}, [](const Row &row) {
        return AudienceVersion{row.text(0), static_cast<int>(row.id(1)), row.text(2), row.text(3), row.text(4), row.id(5)};
    });
}

Result<void> CampaignTable::add(const CampaignRow &r)
{
    return changedOne(
        m_session.change(u"insert_campaign"_s, {r.id, r.rooftopId, r.title, r.sequence, r.audience, r.audienceVersion, r.definition,
                                                r.state, Bind::said(r.stateBefore), r.people, r.pilot, r.madeBy, r.madeAt, r.changedAt,
                                                Bind::said(r.askedBy), Bind::said(r.approvedBy), r.approvedAt, r.holdout}),
        u"This campaign is stored already."_s);
}

Result<void> CampaignTable::change(CampaignRow &r, qint64 nowMs)
{
    const qint64 now = std::max(nowMs, r.changedAt + 1); // so that two changes in one millisecond are two
    const auto changed =
        changedOne(m_session.change(u"update_campaign"_s, {r.title, r.sequence, r.audience, r.audienceVersion, r.definition, r.state,
                                                           Bind::said(r.stateBefore), r.people, r.pilot, now, Bind::said(r.askedBy),
                                                           Bind::said(r.approvedBy), r.approvedAt, r.id, r.changedAt}),
                   u"Somebody changed this campaign meanwhile. It was read again; look at it before you go on."_s);
    if (changed)
        r.changedAt = now;
    return changed;
}

Result<QList<CampaignRow>> CampaignTable::all(Id rooftopId)
{
    return listOf<CampaignRow>(m_session, u"read_campaigns"_s, {rooftopId}, [](const Row &row) {
        CampaignRow r;
        r.id = row.id(0);
        r.rooftopId = row.id(1);
        r.title = row.text(2);
        r.sequence = row.text(3);
        r.audience = row.text(4);
        r.audienceVersion = static_cast<int>(row.id(5));
        r.definition = row.text(6);
        r.state = row.text(7);
        r.stateBefore = row.text(8);
        r.people = row.id(9);
        r.pilot = row.id(10);
        r.madeBy = row.text(11);
        r.madeAt = row.id(12);
        r.changedAt = row.id(13);
        r.askedBy = row.text(14);
        r.approvedBy = row.text(15);
        r.approvedAt = row.integer(16);
        r.holdout = row.real(17).value_or(0);
        return r;
    });
}

Result<bool> CampaignTable::addPerson(Id campaignId, Id customerId, std::optional<Id> enrollmentId, int wave, qint64 nowMs)
{
    const auto added = m_session.change(u"insert_campaign_person"_s, {campaignId, customerId, enrollmentId, wave, nowMs});
    if (!added)
        return added.error();
    return *added > 0;
}

Result<QSet<Id>> CampaignTable::people(Id campaignId)
{
    QSet<Id> people;
    const auto rows = m_session.each(u"read_campaign_people"_s, {campaignId}, [&](const Row &row) { people.insert(row.id(0)); });
    if (!rows)
        return rows.error();
    return people;
}

Result<QSet<QString>> CampaignTable::heldSequences()
{
    QSet<QString> held;
    const auto rows = m_session.each(u"read_sequence_holds"_s, {}, [&](const Row &row) { held.insert(row.text(0)); });
    if (!rows)
        return rows.error();
    return held;
}

Result<void> CampaignTable::hold(const CampaignScope &scope, Id rooftopId, bool isHeld, const QString &by, qint64 nowMs)
{
    if (scope.subject.isEmpty()) {
        const auto kept = isHeld ? m_session.change(u"insert_sequence_hold"_s, {scope.sequence, rooftopId, by, nowMs})
                                 : m_session.change(u"delete_sequence_hold"_s, {scope.sequence});
        if (!kept)
            return kept.error();
    }
    const auto moved = isHeld ? m_session.change(u"pause_enrollments"_s, {forever, forever, scope.sequence, scope.subject, scope.subject})
                              : m_session.change(u"resume_enrollments"_s, {nowMs, scope.sequence, forever, scope.subject, scope.subject});
    return moved ? Result<void>() : moved.error();
}

Result<int> CampaignTable::end(const CampaignScope &scope, const QString &why, qint64 nowMs)
{
    return m_session.change(u"end_enrollments"_s, {why, nowMs, scope.sequence, scope.subject});
}

Result<QList<EnrollmentPlace>> CampaignTable::places(const CampaignScope &scope, qint64 nowMs)
{
    return listOf<EnrollmentPlace>(m_session, u"read_enrollment_places"_s, {nowMs, scope.sequence, scope.subject, scope.subject},
                                   [](const Row &row) {
                                       return EnrollmentPlace{static_cast<int>(row.id(0)), row.id(1), row.id(2)};
                                   });
}

Result<FunnelCount> CampaignTable::funnel(const CampaignScope &scope, qint64 sinceMs)
{
    FunnelCount count;
    const auto rows = m_session.each(u"read_funnel"_s, {scope.sequence, sinceMs, scope.subject, scope.subject}, [&](const Row &row) {
        const auto number = [&](int column) { return row.integer(column).value_or(0); };
        count = {number(0), number(1), number(2), number(3), number(4), number(5), number(6), number(7)};
    });
    if (!rows)
        return rows.error();
    return count;
}

Result<QList<ArmCount>> CampaignTable::arms(const CampaignScope &scope, qint64 sinceMs)
{
    return listOf<ArmCount>(m_session, u"read_experiment_arms"_s, {scope.sequence, scope.subject, scope.subject, sinceMs},
                            [](const Row &row) {
                                return ArmCount{row.text(0), row.text(1), row.id(2), row.id(3), row.id(4)};
                            });
}

Result<QList<std::pair<QString, qint64>>> CampaignTable::happened(const CampaignScope &scope, qint64 sinceMs)
{
    return listOf<std::pair<QString, qint64>>(m_session, u"read_sequence_happenings"_s,
                                              {sinceMs, scope.sequence, scope.subject, scope.subject}, countOf);
}

Result<QList<std::pair<QString, qint64>>> CampaignTable::overlap(const CampaignScope &scope)
{
    return listOf<std::pair<QString, qint64>>(m_session, u"read_sequence_overlap"_s, {scope.sequence, scope.subject, scope.subject},
                                              countOf);
}

Result<QList<EnrolledPerson>> CampaignTable::enrolled(const CampaignScope &scope, int most)
{
    return listOf<EnrolledPerson>(m_session, u"read_sequence_people"_s, {scope.sequence, scope.subject, scope.subject, most},
                                  [](const Row &row) {
                                      return EnrolledPerson{row.id(0), row.integer(1)};
                                  });
}

} // namespace tradewind
