// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/samplestaff.h"

#include "base/utf8.h"
#include "jobs/sample/servicework.h"
#include "store/alerttable.h"

#include <QString>

#include <span>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> addSampleStaff(Session &session, Id rooftopId)
{
    AlertTable table(session);
    const auto add = [&](std::span<const std::string_view> names, const QString &role) -> Result<void> {
        for (const std::string_view name : names) {
            StaffRow row;
            row.name = text(name);
            row.role = role;
            if (const auto kept = table.keepStaff(rooftopId, row); !kept)
                return kept;
        }
        return {};
    };
    for (const auto &[names, role] : {std::pair(std::span<const std::string_view>(&sampleManager, 1), u"manager"_s),
                                      {std::span<const std::string_view>(&sampleCaller, 1), u"bdc"_s},
                                      {std::span<const std::string_view>(sampleLeadPeople), u"bdc"_s},
                                      {std::span<const std::string_view>(sampleSalespeople), u"sales"_s},
                                      {std::span<const std::string_view>(serviceAdvisors), u"advisor"_s}}) {
        if (const auto added = add(names, role); !added)
            return added;
    }
    return {};
}

} // namespace tradewind
