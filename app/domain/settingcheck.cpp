// SPDX-License-Identifier: Apache-2.0
#include "domain/settingcheck.h"

#include "domain/openinghours.h"
#include "domain/phone.h"
#include "domain/postaladdress.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using Kind = SettingInfo::Kind;

Result<void> fits(const Result<OpeningHours> &hours)
{
    return hours ? Result<void>() : hours.error();
}

} // namespace

Result<void> checkSettingValue(const QString &key, const QString &value, const SettingScope &scope)
{
    const auto plain = checkSetting(key, value, scope);
    if (!plain || value.isEmpty())
        return plain;
    switch (findSetting(key)->kind) {
    case Kind::Hours:
        return fits(OpeningHours::fromText(value));
    case Kind::Holidays:
        return fits(OpeningHours::fromText({}, value));
    case Kind::Phone:
        if (e164(value.toStdString()).empty())
            return Error{Error::Kind::BadUse, u"\"%1\" is no phone number."_s.arg(value)};
        return {};
    case Kind::Address: {
        const PostalAddress address = postalAddressOf(value, false);
        if (address.street.isEmpty() || address.city.isEmpty() || address.state.isEmpty() || address.zip.isEmpty())
            return Error{Error::Kind::BadUse, u"\"%1\" is no whole postal address: street, city, state and ZIP, with commas."_s.arg(value)};
        return {};
    }
    default:
        return {};
    }
}

const QStringList &settingsOutreachNeeds()
{
    static const QStringList keys{u"rooftop.phone"_s, u"compliance.postalAddress"_s, u"compliance.textCampaign"_s,
                                  u"compliance.mailAuthenticated"_s, u"compliance.dncPolicy"_s};
    return keys;
}

int outreachNeedsGiven(const std::function<QString(const QString &key)> &valueOf)
{
    return static_cast<int>(std::count_if(settingsOutreachNeeds().begin(), settingsOutreachNeeds().end(), [&](const QString &key) {
        const QString value = valueOf(key);
        return !value.isEmpty() && value != u"false";
    }));
}

} // namespace tradewind
