// SPDX-License-Identifier: Apache-2.0
// The gateways of a rooftop as Setup asks and changes them; secrets go to the keychain and never come back.
#pragma once

#include "base/result.h"
#include "gateways/gateway.h"
#include "models/desk/backgroundstore.h"
#include "store/gatewaytable.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace tradewind {

class Secrets;

/// What Setup knows of the gateways. Answers come later, on the window's thread.
class GatewayBook
{
public:
    virtual ~GatewayBook() = default;

    virtual void list(std::function<void(Result<QList<GatewayAccount>>)> answer) = 0;
    /// Which of the fields of an account the keychain holds; the secrets themselves are never told. Errors: as Secrets::read.
    virtual void storedSecrets(const GatewayAccount &account, std::function<void(Result<QSet<QString>>)> answer) = 0;
    /// Keeps an account (id 0: a new one) and the secrets typed for it. Answers its id and, where the keychain did not take a secret, why.
    struct Kept
    {
        Id id = 0;
        QString warning;
    };
    virtual void keep(const GatewayAccount &account, const QHash<QString, QString> &typed, std::function<void(Result<Kept>)> answer) = 0;
    /// Forgets an account and its secrets. Errors: Conflict while messages wait for it.
    virtual void remove(const GatewayAccount &account, std::function<void(Result<void>)> answer) = 0;
    /// Asks the carrier something harmless, with what is stored. Errors: one sentence for the person.
    virtual void test(const GatewayAccount &account, std::function<void(Result<void>)> answer) = 0;
};

/// Of the open store and the keychain; both outlive it.
class StoreGatewayBook final : public GatewayBook
{
public:
    StoreGatewayBook(const BackgroundStore &store, Secrets &secrets, Id rooftopId)
        : m_store(store)
        , m_secrets(secrets)
        , m_rooftopId(rooftopId)
    {}

    void list(std::function<void(Result<QList<GatewayAccount>>)> answer) override;
    void storedSecrets(const GatewayAccount &account, std::function<void(Result<QSet<QString>>)> answer) override;
    void keep(const GatewayAccount &account, const QHash<QString, QString> &typed, std::function<void(Result<Kept>)> answer) override;
    void remove(const GatewayAccount &account, std::function<void(Result<void>)> answer) override;
    void test(const GatewayAccount &account, std::function<void(Result<void>)> answer) override;

private:
    BackgroundStore m_store;
    Secrets &m_secrets;
    Id m_rooftopId;
};

/// Keys of the fields of a gateway that are secrets.
QStringList secretFields(const QString &gateway);

} // namespace tradewind
