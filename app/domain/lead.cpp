// SPDX-License-Identifier: Apache-2.0
#include "domain/lead.h"

#include "domain/zip.h"

#include <array>
#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sourceWords{
    std::pair(LeadSourceKind::Unknown, "unknown"),
    std::pair(LeadSourceKind::Website, "website"),
    std::pair(LeadSourceKind::ThirdParty, "third-party"),
    std::pair(LeadSourceKind::Phone, "phone"),
    std::pair(LeadSourceKind::Chat, "chat"),
    std::pair(LeadSourceKind::Service, "service"),
    std::pair(LeadSourceKind::Equity, "equity"),
    std::pair(LeadSourceKind::Maker, "maker"),
    std::pair(LeadSourceKind::SocialForm, "social-form"),
    std::pair(LeadSourceKind::SearchForm, "search-form"),
};

} // namespace

QString leadSourceCode(LeadSourceKind kind)
{
    return QString::fromLatin1(sourceWords[static_cast<std::size_t>(kind)].second);
}

std::optional<LeadSourceKind> leadSourceFromCode(const QString &code)
{
    for (const auto &[kind, word] : sourceWords) {
        if (code == QLatin1String(word))
            return kind;
    }
    return std::nullopt;
}

QString leadInterestCode(LeadInterest interest)
{
    switch (interest) {
    case LeadInterest::Buy:
        return u"buy"_s;
    case LeadInterest::Lease:
        return u"lease"_s;
    case LeadInterest::TestDrive:
        return u"test-drive"_s;
    case LeadInterest::Sell:
        return u"sell"_s;
    case LeadInterest::TradeIn:
        return u"trade-in"_s;
    }
    return {};
}

std::string Lead::name() const
{
    if (isBusiness)
        return company;
    std::string name = firstName;
    for (const std::string *part : {&middleName, &lastName, &suffix}) {
        if (!part->empty())
            name += (name.empty() ? "" : " ") + *part;
    }
    return name;
}

CustomerRecord customerOf(const Lead &lead)
{
    CustomerRecord customer;
    customer.isBusiness = lead.isBusiness;
    customer.firstName = lead.firstName;
    customer.middleName = lead.middleName;
    customer.lastName = lead.lastName;
    customer.company = lead.company;
    customer.address1 = lead.address1;
    customer.address2 = lead.address2;
    customer.city = lead.city;
    customer.state = lead.state;
    customer.zip = zip5(lead.postalCode);
    customer.language = lead.language;
    for (const LeadPhone &phone : lead.phones) {
        std::string *place = nullptr;
        if (phone.kind == LeadPhoneKind::Home)
            place = &customer.homePhone;
        else if (phone.kind == LeadPhoneKind::Work)
            place = &customer.workPhone;
        else if (phone.kind == LeadPhoneKind::Mobile || phone.kind == LeadPhoneKind::Unknown)
            place = &customer.mobilePhone;
        if (place && place->empty())
            *place = phone.number;
    }
    if (!lead.emails.empty())
        customer.email = lead.emails.front();
    if (lead.emails.size() > 1)
        customer.email2 = lead.emails[1];
    return customer;
}

} // namespace tradewind
