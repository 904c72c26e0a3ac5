// SPDX-License-Identifier: Apache-2.0
// The Measures panel over the store.
#pragma once

#include "models/desk/backgroundstore.h"
#include "models/measures/measurebook.h"

namespace tradewind {

class StoreMeasureBook final : public MeasureBook
{
public:
    /// The store outlives the book.
    explicit StoreMeasureBook(const BackgroundStore &store)
        : m_store(store)
    {}

    void read(int days, std::function<void(Result<LeadReport>)> answer) override;
    void readPack(PackSpan span, std::function<void(Result<ReviewPack>)> answer) override;
    void readProgram(const QString &program, int days, std::function<void(Result<ProgramReport>)> answer) override;
    void reviews(std::function<void(Result<ReviewState>)> answer) override;
    void looked(const QString &program, std::function<void(Result<ReviewState>)> answer) override;

private:
    const BackgroundStore &m_store;
};

} // namespace tradewind
