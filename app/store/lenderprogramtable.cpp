// SPDX-License-Identifier: Apache-2.0
#include "store/lenderprogramtable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<void> LenderProgramTable::add(const LenderProgramRow &program)
{
    return done(
        m_session.change(u"insert_lender_program"_s,
                         {program.id, program.rooftopId, program.lender, program.kind, program.tier, program.termMonths,
                          program.aprMilliPercent, program.moneyFactorE8, program.residualPercent, program.milesPerYear, program.rebate,
                          program.maxLtvPercent, Bind::said(program.appliesTo), program.validFrom, program.validTo}));
}

Result<void> LenderProgramTable::remove(Id id)
{
    return done(m_session.change(u"delete_lender_program"_s, {id}));
}

Result<void> LenderProgramTable::removeAll(Id rooftopId)
{
    return done(m_session.change(u"delete_lender_programs"_s, {rooftopId}));
}

Result<QList<LenderProgramRow>> LenderProgramTable::ofRooftop(Id rooftopId)
{
    QList<LenderProgramRow> programs;
    const auto rows = m_session.each(u"read_lender_programs"_s, {rooftopId}, [&](const Row &row) {
        programs << LenderProgramRow{
            row.id(0),      row.id(1),      row.text(2),         row.text(3),         row.text(4),   static_cast<int>(row.id(5)),
            row.integer(6), row.integer(7), row.smallInteger(8), row.smallInteger(9), row.money(10), row.smallInteger(11),
            row.text(12),   row.day(13),    row.day(14)};
    });
    if (!rows)
        return rows.error();
    return programs;
}

} // namespace tradewind
