// SPDX-License-Identifier: Apache-2.0
#include "models/setup/gatewaybook.h"

#include "base/clock.h"
#include "base/secrets.h"
#include "jobs/outreach/opengateway.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int testMs = 15'000;

/// Answers of several questions gathered into one, given when the last has come.
struct Gathered
{
    QSet<QString> stored;
    std::optional<Error> failed;
    qsizetype open = 0;
};

} // namespace

QStringList secretFields(const QString &gateway)
{
    QStringList keys;
    if (const GatewayInfo *info = findGateway(gateway)) {
        for (const GatewayField &field : info->fields) {
            if (field.kind == GatewayField::Kind::Secret)
                keys << field.key;
        }
    }
    return keys;
}

void StoreGatewayBook::list(std::function<void(Result<QList<GatewayAccount>>)> answer)
{
    m_store.ask<QList<GatewayAccount>>([rooftop = m_rooftopId](Session &session) { return GatewayTable(session).accounts(rooftop); },
                                       std::move(answer));
}

void StoreGatewayBook::storedSecrets(const GatewayAccount &account, std::function<void(Result<QSet<QString>>)> answer)
{
    const QStringList keys = secretFields(account.gateway);
    if (keys.isEmpty()) {
        answer(QSet<QString>());
        return;
    }
    const auto gathered = std::make_shared<Gathered>(); // shared by the answers of the keychain, whichever comes last
    gathered->open = keys.size();
    for (const QString &key : keys) {
        m_secrets.read(gatewaySecretKey(account.id, key), [gathered, key, answer](const Result<QByteArray> &read) {
            if (read)
                gathered->stored.insert(key);
            else if (read.error().kind != Error::Kind::NotFound)
                gathered->failed = read.error();
            if (--gathered->open == 0)
                answer(gathered->failed ? Result<QSet<QString>>(*gathered->failed) : Result<QSet<QString>>(gathered->stored));
        });
    }
}

void StoreGatewayBook::keep(const GatewayAccount &account, const QHash<QString, QString> &typed, std::function<void(Result<Kept>)> answer)
{
    GatewayAccount kept = account;
    kept.rooftopId = m_rooftopId;
    if (kept.id == 0) {
        kept.id = m_store.ids.next();
        kept.createdAt = m_store.clock.nowMs();
    }
    for (const QString &key : secretFields(kept.gateway))
        kept.values.remove(key); // whatever a form hands over, a secret never reaches the store
    const auto write = [kept, answer = std::move(answer), store = m_store](const QString &warning) {
        store.ask<Kept>(
            [kept, warning](Session &session) -> Result<Kept> {
                const auto done = GatewayTable(session).keep(kept);
                return done ? Result<Kept>(Kept{kept.id, warning}) : Result<Kept>(done.error());
            },
            answer);
    };
    if (typed.isEmpty()) {
        write({});
        return;
    }
    const auto gathered = std::make_shared<Gathered>(); // as above
    gathered->open = typed.size();
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        m_secrets.write(gatewaySecretKey(kept.id, it.key()), it->toUtf8(), [gathered, write](const Result<void> &written) {
            if (!written)
                gathered->failed = written.error();
            if (--gathered->open == 0)
                write(gathered->failed ? gathered->failed->text : QString());
        });
    }
}

void StoreGatewayBook::remove(const GatewayAccount &account, std::function<void(Result<void>)> answer)
{
    m_store.ask<bool>(
        [id = account.id](Session &session) { return GatewayTable(session).remove(id); },
        [account, answer = std::move(answer), &secrets = m_secrets](const Result<bool> &removed) {
            if (!removed) {
                answer(removed.error());
                return;
            }
            if (!*removed) {
                answer(Error{Error::Kind::Conflict, u"Messages still wait for this gateway. Send or leave them in the Outbox first."_s});
                return;
            }
            for (const QString &key : secretFields(account.gateway))
                secrets.remove(gatewaySecretKey(account.id, key), [](const Result<void> &) {});
            answer({});
        });
}

void StoreGatewayBook::test(const GatewayAccount &account, std::function<void(Result<void>)> answer)
{
    m_store.runner.ask([account, &secrets = m_secrets, answer = std::move(answer)]() -> std::function<void()> {
        Http http;
        const auto gateway = openGateway(account, secrets, http, testMs);
        const Result<void> checked = gateway ? (*gateway)->check() : Result<void>(gateway.error());
        return [answer, checked] { answer(checked); };
    });
}

} // namespace tradewind
