// SPDX-License-Identifier: Apache-2.0
#include "models/setup/dealership.h"

#include "base/tr.h"
#include "domain/settingcheck.h"
#include "models/base/sentences.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QString nameKey = u"rooftop.name"_s, zoneKey = u"rooftop.zone"_s;

QString standard(const QString &key)
{
    const SettingInfo *info = findSetting(key);
    return info != nullptr ? info->fallback : QString();
}

} // namespace

QList<DealerFact> dealerFacts()
{
    using Kind = DealerFact::Kind;
    const QString who = tr("Who we are"), when = tr("When we are there"), order = tr("What we have in order"),
                  pages = tr("Customers' pages"), rules = tr("Rules of outreach"), offer = tr("Firm offer of credit");
    const auto line = [](const QString &key, const QString &group, const QString &title, const QString &meaning) {
        return DealerFact{key, group, title, meaning, Kind::Line};
    };
    const auto yesNo = [](const QString &key, const QString &group, const QString &title, const QString &meaning) {
        return DealerFact{key, group, title, meaning, Kind::YesNo};
    };
    return {
        line(nameKey, who, tr("Name"), tr("As customers know you; it stands in every message.")),
        {zoneKey, who, tr("Time zone"), tr("Decides what \"today\" is. Takes effect when the program starts again."), Kind::Zone},
        line(u"rooftop.phone"_s, who, tr("Phone"), tr("The number customers are asked to call.")),
        line(u"compliance.postalAddress"_s, who, tr("Postal address"),
             tr("Street, city, state ZIP, with commas. No e-mail may go without it (CAN-SPAM).")),
        line(u"rooftop.website"_s, who, tr("Website"), tr("The page that messages link to.")),
        line(u"equity.firstPurchaseOffer"_s, who, tr("First-purchase offer"),
             tr("What service customers get on a first purchase: $500 off. Empty: messages that name it stay unsent.")),
        line(u"compliance.linkDomains"_s, who, tr("Domains of our links"),
             tr("Separated by blanks; links elsewhere are refused. Empty: all but public shorteners.")),
        line(u"rooftop.hours"_s, when, tr("Hours for calls"),
             tr("As Mo-Fr 08:00-20:00; Sa 09:00-18:00. Calls are planned within them; empty: at any hour the rules allow.")),
        line(u"lead.hours"_s, when, tr("Hours for leads"),
             tr("The clock of a new lead runs within them. A split shift: two spans with a comma.")),
        line(u"lead.holidays"_s, when, tr("Holidays"), tr("Days without business: 2026-11-26, 2026-12-25.")),
        yesNo(u"compliance.textCampaign"_s, order, tr("Our 10DLC campaign is approved"),
              tr("Carriers block sales texts of numbers that are in none: until then no text goes.")),
        yesNo(u"compliance.mailAuthenticated"_s, order, tr("SPF, DKIM and DMARC pass"),
              tr("For the domain our e-mail comes from. Mail providers refuse bulk mail without them.")),
        yesNo(u"compliance.dncPolicy"_s, order, tr("A written do-not-call policy is on file"),
              tr("And those who call are trained in it (47 CFR 64.1200(d)). Until then sales calls and texts are looked at by a person.")),
        yesNo(u"compliance.texasRegistered"_s, order, tr("We are registered in Texas"),
              tr("With its Secretary of State, for sales calls and texts there (Bus. & Com. Code ch. 302).")),
        line(u"hub.url"_s, pages, tr("Address of the pages"),
             tr("Where customers open value and service pages: https://visit.example.com. Empty: messages carry no page links.")),
        line(u"hub.port"_s, pages, tr("Port on this computer"),
             tr("The window serves the pages itself there; 0: another program does. Takes effect when the program starts again.")),
        line(u"lead.localZips"_s, pages, tr("Local ZIP codes"), tr("Or how they begin: 503, 50010. Leads from there score higher.")),
        line(u"compliance.rulesOn"_s, rules, tr("Rules switched on"),
             tr("Ids beyond our own choice, with blanks: K-00 K-01 K-02 K-03 K-04 for Canada. Compliance lists them.")),
        line(u"compliance.rulesOff"_s, rules, tr("Rules switched off"), tr("Ids, with blanks. Your counsel should know why.")),
        line(u"compliance.firmOfferLender"_s, offer, tr("Lender"),
             tr("Who makes the offer. Without all four no credit bureau data is taken in.")),
        line(u"compliance.firmOfferCriteria"_s, offer, tr("To whom"), tr("As agreed with the lender beforehand.")),
        line(u"compliance.firmOfferLeast"_s, offer, tr("Least amount, dollars"), tr("What is offered at least.")),
        yesNo(u"compliance.firmOfferHonored"_s, offer, tr("It is honored for all who fit"), tr("15 U.S.C. 1681a(l).")),
    };
}

QList<std::pair<QByteArray, QString>> dealerZones()
{
    return {{"America/New_York", tr("Eastern")},    {"America/Chicago", tr("Central")},
            {"America/Denver", tr("Mountain")},     {"America/Phoenix", tr("Arizona, no daylight saving")},
            {"America/Los_Angeles", tr("Pacific")}, {"America/Anchorage", tr("Alaska")},
            {"Pacific/Honolulu", tr("Hawaii")}};
}

QString Dealership::value(const QString &key) const
{
    if (key == nameKey)
        return m_place.read().name;
    if (key == zoneKey)
        return QString::fromLatin1(m_place.read().zone);
    return m_settings.value(key).value_or(standard(key));
}

QString Dealership::problem(const QString &key, const QString &text)
{
    if (key == nameKey)
        return text.isEmpty() ? tr("Customers need a name.") : QString();
    if (key == zoneKey || text.isEmpty())
        return {};
    const auto fits = checkSettingValue(key, text, SettingScope::store());
    return fits ? QString() : localized(fits.error());
}

Result<void> Dealership::keep(const QHash<QString, QString> &values)
{
    const Place before = m_place.read();
    const Place after{values.value(nameKey, before.name), values.value(zoneKey, QString::fromLatin1(before.zone)).toLatin1()};
    if (after != before)
        m_place.keep(after);
    for (const DealerFact &fact : dealerFacts()) {
        if (fact.key == nameKey || fact.key == zoneKey || !values.contains(fact.key))
            continue;
        const QString text = values.value(fact.key);
        if (text == value(fact.key))
            continue;
        const bool isStandard = text.isEmpty() || text == standard(fact.key);
        if (const auto kept = m_settings.setValue(fact.key, isStandard ? std::nullopt : std::optional(text)); !kept)
            return kept;
    }
    return {};
}

int Dealership::missing() const
{
    return static_cast<int>(settingsOutreachNeeds().size()) - outreachNeedsGiven([this](const QString &key) { return value(key); });
}

} // namespace tradewind
