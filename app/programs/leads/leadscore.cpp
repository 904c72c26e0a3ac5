// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadscore.h"

#include "domain/zip.h"
#include "programs/leads/customerwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    LeadDimension dimension;
    const char *code;
    const char *words;
};

// In the order of LeadPoint.
constexpr std::array<Wording, 17> wordings{{
    {LeadDimension::Demographic, "local-zip", "lives in a local ZIP code"},
    {LeadDimension::Demographic, "employment", "gives employment or income"},
    {LeadDimension::Behaviour, "visits", "came back to the website"},
    {LeadDimension::Behaviour, "many-pages", "looked at many vehicle pages"},
    {LeadDimension::Behaviour, "opens", "opened our e-mails"},
    {LeadDimension::Behaviour, "clicks", "clicked a link"},
    {LeadDimension::Behaviour, "replies", "replied"},
    {LeadDimension::Behaviour, "appointment", "booked an appointment"},
    {LeadDimension::Source, "source-rate", "how often this source buys"},
    {LeadDimension::Intent, "within-week", "buys within 7 days"},
    {LeadDimension::Intent, "within-month", "buys within 30 days"},
    {LeadDimension::Intent, "within-quarter", "buys within 90 days"},
    {LeadDimension::Intent, "just-looking", "is just looking"},
    {LeadDimension::Intent, "specific-vehicle", "asks for a specific vehicle"},
    {LeadDimension::Intent, "finance", "speaks of financing"},
    {LeadDimension::Intent, "trade-in", "has a trade-in"},
    {LeadDimension::Intent, "wants-visit", "wants to come or drive"},
}};

bool isLocal(const Lead &lead, const LeadRules &rules)
{
    const std::string zip = zip5(lead.postalCode);
    return !zip.empty() && std::any_of(rules.localZips.begin(), rules.localZips.end(),
                                       [&](const std::string &begin) { return !begin.empty() && zip.starts_with(begin); });
}

bool saysEmployment(const Lead &lead)
{
    static const QRegularExpression words(
        u"\\b(employer|employed|occupation|monthly income|annual income|job title|time with employer)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (words.match(customerWords(lead)).hasMatch())
        return true;
    return std::any_of(lead.extras.begin(), lead.extras.end(), [&](const LeadExtra &extra) {
        QString name = QString::fromStdString(extra.name);
        return words.match(name.replace(u'_', u' ')).hasMatch();
    });
}

bool wantsToCome(const Lead &lead)
{
    static const QRegularExpression words(u"\\b(test drive|test-drive|come in|come by|stop by|appointment|schedule)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return std::any_of(lead.wanted.begin(), lead.wanted.end(),
                       [](const LeadVehicle &v) { return v.interest == LeadInterest::TestDrive; }) ||
           words.match(customerWords(lead)).hasMatch();
}

int capOf(LeadDimension dimension, const LeadPointRules &points)
{
    switch (dimension) {
    case LeadDimension::Demographic:
        return points.demographicMost;
    case LeadDimension::Behaviour:
        return points.behaviourMost;
    case LeadDimension::Source:
        return points.sourceMost;
    case LeadDimension::Intent:
        return points.intentMost;
    }
    return 0;
}

int sourcePoints(LeadSourceKind kind, const LeadRules &rules)
{
    const double share = rules.points.fullRatePercent > 0 ? rules.rates.ofKind(kind) / rules.points.fullRatePercent : 0;
    return static_cast<int>(std::lround(rules.points.sourceMost * std::clamp(share, 0.0, 1.0)));
}

} // namespace

LeadDimension dimensionOf(LeadPoint point)
{
    return wordings[static_cast<std::size_t>(point)].dimension;
}

QString leadPointCode(LeadPoint point)
{
    return QString::fromLatin1(wordings[static_cast<std::size_t>(point)].code);
}

std::optional<LeadPoint> leadPointFromCode(const QString &code)
{
    for (std::size_t i = 0; i < wordings.size(); ++i) {
        if (code == QLatin1String(wordings[i].code))
            return static_cast<LeadPoint>(i);
    }
    return std::nullopt;
}

QString leadPointWords(LeadPoint point)
{
    return QString::fromLatin1(wordings[static_cast<std::size_t>(point)].words);
}

QString leadTierCode(LeadTier tier)
{
    static constexpr std::array codes{"low", "medium", "high", "hot"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(tier)]);
}

LeadTier tierOf(int score, const LeadBands &bands)
{
    if (score <= bands.lowMost)
        return LeadTier::Low;
    if (score <= bands.mediumMost)
        return LeadTier::Medium;
    return score <= bands.highMost ? LeadTier::High : LeadTier::Hot;
}

LeadScore scoreOf(const Lead &lead, const BuyingTime &time, const LeadBehaviour &behaviour, const LeadRules &rules)
{
    const LeadPointRules &rule = rules.points;
    LeadScore score;
    const auto give = [&score](bool applies, LeadPoint what, int points) {
        if (applies && points > 0)
            score.points.push_back({what, points});
    };
    give(isLocal(lead, rules), LeadPoint::LocalZip, rule.localZip);
    give(saysEmployment(lead), LeadPoint::Employment, rule.employment);

    give(behaviour.visits > 1, LeadPoint::Visits, (behaviour.visits - 1) * rule.visitBeyondFirst);
    give(behaviour.vehiclePages >= rule.pagesThatCount, LeadPoint::ManyPages, rule.manyPages);
    give(behaviour.opens > 0, LeadPoint::Opens, std::min(behaviour.opens * rule.open, rule.openMost));
    give(behaviour.clicks > 0, LeadPoint::Clicks, behaviour.clicks * rule.click);
    give(behaviour.replies > 0, LeadPoint::Replies, rule.reply);
    give(behaviour.hasAppointment, LeadPoint::Appointment, rule.appointment);

    give(true, LeadPoint::SourceRate, sourcePoints(lead.sourceKind, rules));

    if (time.days)
        give(*time.days <= 90,
             *time.days <= 7   ? LeadPoint::WithinWeek
             : *time.days < 30 ? LeadPoint::WithinMonth
                               : LeadPoint::WithinQuarter,
             *time.days <= 7   ? rule.withinWeek
             : *time.days < 30 ? rule.withinMonth
                               : rule.withinQuarter);
    else
        give(time.isJustLooking, LeadPoint::JustLooking, rule.looking);
    const auto isSpecific = [](const LeadVehicle &vehicle) { return vehicle.isSpecific(); };
    give(std::any_of(lead.wanted.begin(), lead.wanted.end(), isSpecific), LeadPoint::SpecificVehicle, rule.specificVehicle);
    give(lead.asksFinance, LeadPoint::Finance, rule.finance);
    give(!lead.trades.empty(), LeadPoint::TradeIn, rule.tradeIn);
    give(wantsToCome(lead), LeadPoint::WantsVisit, rule.wantsVisit);

    std::stable_sort(score.points.begin(), score.points.end(), [](const auto &a, const auto &b) { return a.points > b.points; });
    std::array<int, 4> given{};
    for (LeadPoints &part : score.points) {
        const auto dimension = static_cast<std::size_t>(dimensionOf(part.what));
        const int cap = capOf(static_cast<LeadDimension>(dimension), rule);
        part.points = std::min(part.points, cap - given[dimension]);
        given[dimension] += part.points;
    }
    std::erase_if(score.points, [](const LeadPoints &part) { return part.points <= 0; });
    for (const LeadPoints &part : score.points)
        score.total += part.points;
    score.total = std::clamp(score.total, 0, 100);
    score.tier = tierOf(score.total, rules.bands);
    return score;
}

} // namespace tradewind
