// SPDX-License-Identifier: Apache-2.0
#include "store/desknumber.h"

#include "store/session.h"
#include "store/transaction.h"

namespace tradewind {

Result<int> takeDeskNumber(Session &session)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto number = session.integer(QStringLiteral("take_desk_number"));
    if (!number)
        return number.error();
    if (auto kept = transaction->commit(); !kept)
        return kept.error();
    return static_cast<int>(number->value_or(0));
}

} // namespace tradewind
