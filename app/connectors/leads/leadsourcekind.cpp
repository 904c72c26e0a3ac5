// SPDX-License-Identifier: Apache-2.0
// The names by which lead providers are known. A name that is not here is "unknown" and can be set in Setup.
#include "connectors/leads/leadfields.h"
#include "connectors/leads/leadtext.h"

#include <array>

namespace tradewind {

namespace {

struct Named
{
    LeadSourceKind kind;
    std::string_view word;
};

// The more telling words first: "Autotrader chat" is a chat.
constexpr std::array named{
    Named{LeadSourceKind::Chat, "chat"},
    Named{LeadSourceKind::Chat, "chatbot"},
    Named{LeadSourceKind::Chat, "messenger"},
    Named{LeadSourceKind::Chat, "das response path"},
    Named{LeadSourceKind::Phone, "phone up"},
    Named{LeadSourceKind::Phone, "call tracking"},
    Named{LeadSourceKind::Phone, "callsource"},
    Named{LeadSourceKind::Phone, "car wars"},
    Named{LeadSourceKind::Equity, "equity"},
    Named{LeadSourceKind::Service, "service drive"},
    Named{LeadSourceKind::Service, "service to sales"},
    Named{LeadSourceKind::ThirdParty, "autotrader"},
    Named{LeadSourceKind::ThirdParty, "cars.com"},
    Named{LeadSourceKind::ThirdParty, "cargurus"},
    Named{LeadSourceKind::ThirdParty, "carfax"},
    Named{LeadSourceKind::ThirdParty, "truecar"},
    Named{LeadSourceKind::ThirdParty, "edmunds"},
    Named{LeadSourceKind::ThirdParty, "kelley"},
    Named{LeadSourceKind::ThirdParty, "kbb"},
    Named{LeadSourceKind::ThirdParty, "autobytel"},
    Named{LeadSourceKind::ThirdParty, "autoweb"},
    Named{LeadSourceKind::ThirdParty, "dealix"},
    Named{LeadSourceKind::ThirdParty, "cobalt"},
    Named{LeadSourceKind::ThirdParty, "carpoint"},
    Named{LeadSourceKind::ThirdParty, "carsdirect"},
    Named{LeadSourceKind::ThirdParty, "carsales"},
    Named{LeadSourceKind::ThirdParty, "classifieds"},
    Named{LeadSourceKind::ThirdParty, "marketplace"},
    Named{LeadSourceKind::ThirdParty, "trade accelerator"},
    Named{LeadSourceKind::ThirdParty, "costco"},
    Named{LeadSourceKind::ThirdParty, "approval genie"},
    Named{LeadSourceKind::Maker, "hd.com"},
    Named{LeadSourceKind::Maker, "harley-davidson"},
    Named{LeadSourceKind::Maker, "ford direct"},
    Named{LeadSourceKind::Maker, "gm third party"},
    Named{LeadSourceKind::Maker, "toyota.com"},
    Named{LeadSourceKind::Maker, "honda.com"},
    Named{LeadSourceKind::Maker, "oem"},
    Named{LeadSourceKind::SocialForm, "facebook"},
    Named{LeadSourceKind::SocialForm, "instagram"},
    Named{LeadSourceKind::SearchForm, "google ads"},
    Named{LeadSourceKind::Website, "website"},
    Named{LeadSourceKind::Website, "web site"},
    Named{LeadSourceKind::Website, "contact us"},
    Named{LeadSourceKind::Website, "dealer.com"},
    Named{LeadSourceKind::Website, "dealerinspire"},
    Named{LeadSourceKind::Website, "dealer inspire"},
    Named{LeadSourceKind::Website, "dealeron"},
    Named{LeadSourceKind::Website, "dealerspike"},
    Named{LeadSourceKind::Website, "smedia"},
};

} // namespace

LeadSourceKind sourceKindIn(std::string_view loweredWords)
{
    for (const Named &one : named) {
        if (containsWord(loweredWords, one.word))
            return one.kind;
    }
    return LeadSourceKind::Unknown;
}

} // namespace tradewind
