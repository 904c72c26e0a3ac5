// SPDX-License-Identifier: Apache-2.0
#include "store/suppressiontable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QStringList codes{u"phone"_s, u"email"_s, u"person"_s};

Suppression from(const Row &row)
{
    return {row.id(0),   row.id(1),   static_cast<Suppression::Kind>(codes.indexOf(row.text(2))),
            row.text(3), row.text(4), row.text(5),
            row.text(6), row.flag(7), row.id(8)};
}

} // namespace

QString suppressionKindCode(Suppression::Kind kind)
{
    return codes.at(static_cast<int>(kind));
}

Result<bool> SuppressionTable::add(const Suppression &suppression)
{
    const auto added =
        m_session.change(u"insert_suppression"_s,
                         {suppression.id, suppression.rooftopId, suppressionKindCode(suppression.kind), suppression.value,
                          suppression.reason, suppression.source, Bind::said(suppression.words), suppression.needsLook, suppression.at});
    if (!added)
        return added.error();
    return *added > 0;
}

Result<QList<Suppression>> SuppressionTable::covering(const QString &phone, const QString &email, Id customerId)
{
    QList<Suppression> found;
    const auto rows = m_session.each(u"find_suppressions"_s, {phone, email.toLower(), QString::number(customerId)},
                                     [&](const Row &row) { found << from(row); });
    if (!rows)
        return rows.error();
    return found;
}

Result<QList<Suppression>> SuppressionTable::list(const QString &search, int most)
{
    QList<Suppression> found;
    const QString like = u'%' + search + u'%';
    const auto rows = m_session.each(u"read_suppressions"_s, {like, like, most}, [&](const Row &row) { found << from(row); });
    if (!rows)
        return rows.error();
    return found;
}

Result<qint64> SuppressionTable::count()
{
    const auto count = m_session.integer(u"count_suppressions"_s);
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<QList<Suppression>> SuppressionTable::untold(int most)
{
    QList<Suppression> found;
    const auto read = m_session.each(u"read_untold_suppressions"_s, {most}, [&](const Row &row) { found << from(row); });
    return read ? Result(found) : read.error();
}

Result<QList<SuppressedPerson>> SuppressionTable::peopleOfUntold(int most)
{
    QList<SuppressedPerson> found;
    const auto read = m_session.each(u"read_people_of_untold_suppressions"_s, {most}, [&](const Row &row) {
        found << SuppressedPerson{row.id(0), row.id(1), row.id(2)};
    });
    return read ? Result(found) : read.error();
}

Result<void> SuppressionTable::markTold(Id id, qint64 nowMs)
{
    const auto marked = m_session.change(u"mark_suppression_told"_s, {nowMs, id});
    return marked ? Result<void>() : marked.error();
}

Result<bool> SuppressionTable::takeBack(Id id)
{
    const auto removed = m_session.change(u"delete_suppression"_s, {id});
    return removed ? Result<bool>(*removed > 0) : removed.error();
}

} // namespace tradewind
