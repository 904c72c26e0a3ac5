// SPDX-License-Identifier: Apache-2.0
#include "store/rooftoptable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> RooftopTable::add(const Rooftop &rooftop, qint64 nowMs)
{
    const auto done = m_session.change(u"insert_rooftop"_s, {rooftop.id, rooftop.name, rooftop.zone, Bind::said(rooftop.taxRule), nowMs});
    return done ? Result<void>() : done.error();
}

Result<void> RooftopTable::update(const Rooftop &rooftop)
{
    const auto done = m_session.change(u"update_rooftop"_s, {rooftop.name, rooftop.zone, Bind::said(rooftop.taxRule), rooftop.id});
    return done ? Result<void>() : done.error();
}

Result<QList<Rooftop>> RooftopTable::all()
{
    QList<Rooftop> rooftops;
    const auto rows = m_session.each(u"all_rooftops"_s, {}, [&](const Row &row) {
        rooftops << Rooftop{row.id(0), row.text(1), row.text(2), row.text(3)};
    });
    if (!rows)
        return rows.error();
    return rooftops;
}

Result<Rooftop> RooftopTable::find(Id id)
{
    const auto rooftops = all();
    if (!rooftops)
        return rooftops.error();
    for (const Rooftop &rooftop : *rooftops) {
        if (rooftop.id == id)
            return rooftop;
    }
    return Error{Error::Kind::NotFound, u"There is no such rooftop."_s};
}

} // namespace tradewind
