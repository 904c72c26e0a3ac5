// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadplan.h"

namespace tradewind {

using namespace Qt::StringLiterals;

std::optional<LeadPlan> leadPlanFromCode(const QString &code)
{
    if (code == u"first-hour")
        return LeadPlan::FirstHour;
    if (code == u"process")
        return LeadPlan::Process;
    if (code == u"source")
        return LeadPlan::BySource;
    return std::nullopt;
}

QString leadPreset(LeadPlan plan, LeadSourceKind source)
{
    if (plan == LeadPlan::Process)
        return u"process"_s;
    if (plan == LeadPlan::BySource) {
        switch (source) {
        case LeadSourceKind::Website:
        case LeadSourceKind::Chat:
        case LeadSourceKind::SocialForm:
        case LeadSourceKind::SearchForm:
            return u"first-party"_s;
        case LeadSourceKind::ThirdParty:
            return u"third-party"_s;
        case LeadSourceKind::Unknown:
        case LeadSourceKind::Phone:
        case LeadSourceKind::Service:
        case LeadSourceKind::Equity:
        case LeadSourceKind::Maker:
            break;
        }
    }
    return u"first-hour"_s;
}

} // namespace tradewind
