// SPDX-License-Identifier: Apache-2.0
#include "store/gatewaytable.h"

#include "store/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> GatewayTable::keep(const GatewayAccount &account)
{
    QJsonObject values;
    for (auto it = account.values.begin(); it != account.values.end(); ++it)
        values.insert(it.key(), it.value());
    const auto changed = m_session.change(
        u"upsert_gateway_account"_s, {account.id, account.rooftopId, account.gateway, account.title,
                                      QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)), account.isOwnServer ? 1 : 0,
                                      account.isActive ? 1 : 0, account.segmentsPerSecond, account.segmentsPerDay, account.createdAt});
    return changed ? Result<void>() : changed.error();
}

Result<QList<GatewayAccount>> GatewayTable::accounts(Id rooftopId)
{
    QList<GatewayAccount> accounts;
    const auto count = m_session.each(u"read_gateway_accounts"_s, {rooftopId}, [&](const Row &row) {
        GatewayAccount account;
        account.id = row.id(0);
        account.rooftopId = row.id(1);
        account.gateway = row.text(2);
        account.title = row.text(3);
        const QJsonObject values = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
        for (auto it = values.begin(); it != values.end(); ++it)
            account.values.insert(it.key(), it.value().toString());
        account.isOwnServer = row.flag(5);
        account.isActive = row.flag(6);
        account.segmentsPerSecond = row.real(7).value_or(1);
        account.segmentsPerDay = row.id(8);
        account.pausedWhy = row.text(9);
        account.polledAt = row.integer(10);
        account.pollMark = row.text(11);
        account.createdAt = row.id(12);
        accounts << account;
    });
    if (!count)
        return count.error();
    return accounts;
}

Result<bool> GatewayTable::remove(Id id)
{
    const auto changed = m_session.change(u"delete_gateway_account"_s, {id});
    return changed ? Result<bool>(*changed > 0) : changed.error();
}

Result<void> GatewayTable::pause(Id id, const QString &why)
{
    const auto changed = m_session.change(u"pause_gateway_account"_s, {why, id});
    return changed ? Result<void>() : changed.error();
}

Result<void> GatewayTable::notePoll(Id id, qint64 atMs, const QString &mark)
{
    const auto changed = m_session.change(u"note_gateway_poll"_s, {atMs, Bind::said(mark), id});
    return changed ? Result<void>() : changed.error();
}

Result<GatewayTable::Standing> GatewayTable::standing(Id id)
{
    Standing standing{false, u"There is no such gateway."_s};
    const auto count = m_session.each(u"find_gateway_pause"_s, {id}, [&](const Row &row) {
        standing.why = row.text(0);
        standing.mayGo = row.flag(1) && standing.why.isEmpty();
    });
    if (!count)
        return count.error();
    return standing;
}

} // namespace tradewind
