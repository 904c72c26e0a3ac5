// SPDX-License-Identifier: Apache-2.0
#include "domain/coaching.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QString callMarkCode(CallMark mark)
{
    static const std::array<QString, callMarkCount> codes{u"greeting"_s,    u"needs"_s,         u"product"_s, u"objections"_s,
                                                          u"appointment"_s, u"documentation"_s, u"overall"_s};
    return codes[static_cast<std::size_t>(mark)];
}

} // namespace tradewind
