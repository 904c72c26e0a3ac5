// SPDX-License-Identifier: Apache-2.0
#include "store/appraisaltable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

AppraisalRow appraisalFrom(const Row &row)
{
    AppraisalRow stored;
    AppraisalRecord &said = stored.appraisal;
    stored.id = row.id(0);
    stored.rooftopId = row.id(1);
    stored.sourceId = row.id(2);
    said.number = row.utf8(3);
    stored.customerId = row.integer(4);
    stored.vehicleId = row.integer(5);
    stored.leadId = row.integer(6);
    stored.dealId = row.integer(7);
    said.appraisedOn = row.day(8);
    said.way = static_cast<AppraisalWay>(row.id(9));
    said.testDrove = row.flag(10);
    said.vehicle.odometer = row.smallInteger(11);
    said.vehicle.odometerOn = said.vehicle.odometer ? said.appraisedOn : QDate();
    said.condition = static_cast<ValueGrade>(row.id(12));
    said.offer = row.money(13);
    said.offerExpiresOn = row.day(14);
    said.reconditioning = row.money(15);
    said.actualCashValue = row.money(16);
    said.deskingOffer = row.money(17);
    said.appraiser = row.utf8(18);
    said.salesAssociate = row.utf8(19);
    stored.owner = row.text(20);
    said.note = row.utf8(21);
    said.outcome = static_cast<AppraisalOutcome>(row.id(22));
    said.outcomeOn = row.day(23);
    said.reason = row.utf8(24);
    stored.outcomeBy = row.text(25);
    stored.createdAt = row.id(26);
    stored.preset = row.text(27);
    stored.sourceTitle = row.text(28);
    said.customer.firstName = row.utf8(29);
    said.customer.lastName = row.utf8(30);
    said.customer.company = row.utf8(31);
    said.customer.mobilePhone = row.utf8(32);
    said.customer.homePhone = row.utf8(33);
    said.customer.workPhone = row.utf8(34);
    said.customer.email = row.utf8(35);
    said.customer.isBusiness = row.integer(36) == 1;
    said.vehicle.vin = row.utf8(37);
    said.vehicle.year = row.smallInteger(38);
    said.vehicle.make = row.utf8(39);
    said.vehicle.model = row.utf8(40);
    said.vehicle.trim = row.utf8(41);
    return stored;
}

Result<QList<AppraisalRow>> appraisals(Session &session, const QString &statement, const Binds &binds)
{
    QList<AppraisalRow> list;
    const auto rows = session.each(statement, binds, [&](const Row &row) { list << appraisalFrom(row); });
    if (!rows)
        return rows.error();
    return list;
}

Result<void> only(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<std::optional<AppraisalTable::Known>> AppraisalTable::known(Id sourceId, const std::string &number)
{
    std::optional<Known> known;
    const auto rows = m_session.each(u"find_appraisal_state"_s, {sourceId, number}, [&](const Row &row) {
        known = Known{row.id(0), static_cast<AppraisalOutcome>(row.id(1)), row.text(2)};
    });
    if (!rows)
        return rows.error();
    return known;
}

Result<void> AppraisalTable::keep(const AppraisalRow &row, const AppraisalValues &values)
{
    const AppraisalRecord &said = row.appraisal;
    const auto kept = m_session.change(u"upsert_appraisal"_s, {row.id,
                                                               row.rooftopId,
                                                               row.sourceId,
                                                               said.number,
                                                               row.customerId,
                                                               row.vehicleId,
                                                               said.appraisedOn,
                                                               said.way,
                                                               said.testDrove,
                                                               said.vehicle.odometer,
                                                               said.condition,
                                                               said.offer,
                                                               said.offerExpiresOn,
                                                               said.reconditioning,
                                                               said.actualCashValue,
                                                               said.deskingOffer,
                                                               Bind::said(said.appraiser),
                                                               Bind::said(said.salesAssociate),
                                                               Bind::said(row.owner),
                                                               Bind::said(said.note),
                                                               row.createdAt});
    if (!kept)
        return kept.error();
    for (const auto &[provider, amount] : values) {
        if (const auto added = m_session.change(u"upsert_appraisal_value"_s, {row.id, provider, amount}); !added)
            return added.error();
    }
    return {};
}

Result<void> AppraisalTable::setOutcome(Id statusId, const AppraisalStatus &status)
{
    const auto set = m_session.change(u"set_appraisal_outcome"_s, {status.outcome, status.on, Bind::said(status.reason), status.madeBy,
                                                                   status.dealId, status.appraisalId});
    if (!set)
        return set.error();
    return only(m_session.change(u"insert_appraisal_status"_s, {statusId, status.appraisalId, status.at, status.on, status.outcome,
                                                                Bind::said(status.reason), status.madeBy, status.why}));
}

Result<void> AppraisalTable::setOwner(Id appraisalId, const QString &owner)
{
    return only(m_session.change(u"set_appraisal_owner"_s, {Bind::said(owner), appraisalId}));
}

Result<void> AppraisalTable::setLead(Id appraisalId, Id leadId)
{
    return only(m_session.change(u"set_appraisal_lead"_s, {leadId, appraisalId}));
}

Result<bool> AppraisalTable::setDeskingOffer(Id vehicleId, QDate from, QDate until, Money offer)
{
    const auto found = m_session.integer(u"find_appraisal_to_desk"_s, {vehicleId, from, until});
    if (!found)
        return found.error();
    if (!*found)
        return false;
    const auto set = m_session.change(u"set_appraisal_desking_offer"_s, {offer, **found});
    return set ? Result<bool>(true) : Result<bool>(set.error());
}

Result<QList<AppraisalRow>> AppraisalTable::between(Id rooftopId, QDate from, QDate until)
{
    return appraisals(m_session, u"read_appraisals"_s, {rooftopId, rooftopId, from, until});
}

Result<QList<AppraisalRow>> AppraisalTable::ofCustomer(Id customerId)
{
    return appraisals(m_session, u"read_customer_appraisals"_s, {customerId});
}

Result<AppraisalRow> AppraisalTable::find(Id appraisalId)
{
    const auto found = appraisals(m_session, u"find_appraisal"_s, {appraisalId});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::NotFound, u"There is no such appraisal."_s};
    return found->first();
}

Result<QList<AppraisalStatus>> AppraisalTable::history(Id appraisalId)
{
    QList<AppraisalStatus> list;
    const auto rows = m_session.each(u"read_appraisal_statuses"_s, {appraisalId}, [&](const Row &row) {
        list << AppraisalStatus{row.id(0),   row.id(1),   row.day(2),  static_cast<AppraisalOutcome>(row.id(3)),
                                row.text(4), row.text(5), row.text(6), {}};
    });
    if (!rows)
        return rows.error();
    return list;
}

Result<AppraisalValues> AppraisalTable::values(Id appraisalId)
{
    AppraisalValues list;
    const auto rows = m_session.each(u"read_appraisal_values"_s, {appraisalId}, [&](const Row &row) {
        list.append({row.text(0), row.money(1).value_or(Money{})});
    });
    if (!rows)
        return rows.error();
    return list;
}

} // namespace tradewind
