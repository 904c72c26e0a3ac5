// SPDX-License-Identifier: Apache-2.0
// One invented customer, complete, for tests and pictures of the customer screen.
#pragma once

#include "models/customer/customerfacts.h"

namespace tradewind {

class SampleCustomerBook : public CustomerBook
{
public:
    /// Id 1 is Dana Whitcomb; nobody else exists.
    std::optional<CustomerFacts> customer(qint64 id) const override;
};

} // namespace tradewind
