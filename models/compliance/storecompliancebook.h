// SPDX-License-Identifier: Apache-2.0
// The store's own refusals and do-not-call lists, asked in the background.
#pragma once

#include "models/compliance/compliancebook.h"
#include "models/desk/backgroundstore.h"

namespace tradewind {

class StoreComplianceBook final : public ComplianceBook
{
public:
    StoreComplianceBook(BackgroundStore &store, Id rooftopId)
        : m_store(store)
        , m_rooftopId(rooftopId)
    {}

    void refusals(const QString &search, std::function<void(Result<QList<RefusalLine>>)> answer) override;
    void refuse(const QString &who, const QString &reason, std::function<void(Result<bool>)> answer) override;
    void lists(std::function<void(Result<QList<DncLine>>)> answer) override;

private:
    BackgroundStore &m_store;
    Id m_rooftopId;
};

} // namespace tradewind
