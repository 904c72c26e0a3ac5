// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/datamark.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<DataMark> readDataMark(Session &session)
{
    DataMark mark;
    const auto read = session.each(u"read_data_mark"_s, {}, [&](const Row &row) { mark = {row.id(0), row.id(1), row.id(2)}; });
    return read ? Result<DataMark>(mark) : read.error();
}

} // namespace tradewind
