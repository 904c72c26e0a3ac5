// SPDX-License-Identifier: Apache-2.0
#include "store/picktable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> PickTable::keep(Id rooftopId, Id inspectionId, const QList<Id> &items, const QString &by, qint64 nowMs)
{
    if (const auto gone = m_session.change(u"delete_manager_picks"_s, {inspectionId}); !gone)
        return gone.error();
    for (const Id item : items) {
        if (const auto kept = m_session.change(u"insert_manager_pick"_s, {inspectionId, item, rooftopId, by, nowMs}); !kept)
            return kept.error();
    }
    return {};
}

Result<QHash<Id, QList<Id>>> PickTable::since(Id rooftopId, qint64 sinceMs)
{
    QHash<Id, QList<Id>> picks;
    const auto rows = m_session.each(u"read_manager_picks"_s, {rooftopId, sinceMs}, [&](const Row &row) { picks[row.id(0)] << row.id(1); });
    if (!rows)
        return rows.error();
    return picks;
}

Result<void> PickTable::choose(Id rooftopId, const WeightChoice &choice)
{
    const auto kept =
        m_session.change(u"insert_weight_choice"_s, {rooftopId, choice.at, choice.safety, choice.history, choice.fit, choice.safetyBefore,
                                                     choice.historyBefore, choice.fitBefore, choice.agreement, choice.by});
    return kept ? Result<void>() : kept.error();
}

Result<std::optional<WeightChoice>> PickTable::lastChoice(Id rooftopId)
{
    std::optional<WeightChoice> last;
    const auto rows = m_session.each(u"find_last_weight_choice"_s, {rooftopId}, [&](const Row &row) {
        const auto number = [&](int column) { return static_cast<int>(row.id(column)); };
        last = WeightChoice{row.id(0), number(1), number(2), number(3), number(4), number(5), number(6), row.real(7), row.text(8)};
    });
    if (!rows)
        return rows.error();
    return last;
}

} // namespace tradewind
