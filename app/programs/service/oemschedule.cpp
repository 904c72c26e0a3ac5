// SPDX-License-Identifier: Apache-2.0
#include "programs/service/oemschedule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <sstream>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr std::array classes{std::pair{"brakes"_L1, SafetyClass::Brakes},         std::pair{"tires"_L1, SafetyClass::Tires},
                             std::pair{"suspension"_L1, SafetyClass::Suspension}, std::pair{"fluids"_L1, SafetyClass::Fluids},
                             std::pair{"electrical"_L1, SafetyClass::Electrical}, std::pair{"wear"_L1, SafetyClass::Wear},
                             std::pair{"comfort"_L1, SafetyClass::Comfort}};

std::optional<int> wholeNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// How many words of `key` occur in `text`; nothing when one is missing.
std::optional<int> wordsFound(const std::string &key, std::string_view text)
{
    const std::string padded = " " + std::string(text) + " ";
    std::istringstream words(key);
    int found = 0;
    for (std::string word; words >> word; ++found) {
        if (padded.find(" " + word + " ") == std::string::npos)
            return std::nullopt;
    }
    return found == 0 ? std::nullopt : std::optional(found);
}

} // namespace

Result<OemSchedule> OemSchedule::fromJson(const QByteArray &json)
{
    OemSchedule schedule;
    const QJsonArray rows = QJsonDocument::fromJson(json).object()[u"services"_s].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        ScheduledService service{row[u"name"_s].toString().toStdString(),
                                 row[u"key"_s].toString().toStdString(),
                                 wholeNumber(row[u"miles"_s]),
                                 wholeNumber(row[u"months"_s]),
                                 SafetyClass::Wear,
                                 row[u"make"_s].toString().toStdString()};
        const QString safety = row[u"safety"_s].toString();
        const auto found = std::find_if(classes.begin(), classes.end(), [&](const auto &pair) { return pair.first == safety; });
        if (service.key.empty() || found == classes.end() || service.miles.value_or(1) <= 0 || service.months.value_or(1) <= 0)
            return Error{Error::Kind::BadData,
                         u"The maintenance schedule's row %1 (%2) needs a key, a known safety class and intervals above 0."_s
                             .arg(schedule.m_services.size() + 1)
                             .arg(row[u"name"_s].toString())};
        service.safety = found->second;
        schedule.m_services.push_back(std::move(service));
    }
    if (schedule.m_services.empty())
        return Error{Error::Kind::BadData, u"The maintenance schedule holds no services."_s};
    return schedule;
}

Result<OemSchedule> OemSchedule::builtIn()
{
    QFile file(u":/service/schedule.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal, u"The built-in maintenance schedule is missing."_s};
    return fromJson(file.readAll());
}

const ScheduledService *OemSchedule::find(std::string_view serviceKey, std::string_view make) const
{
    const ScheduledService *best = nullptr;
    std::pair<bool, int> bestRank{false, 0};
    for (const ScheduledService &service : m_services) {
        if (!service.make.empty() && service.make != make)
            continue;
        const auto words = wordsFound(service.key, serviceKey);
        const std::pair<bool, int> rank{!service.make.empty(), words.value_or(0)};
        if (words && rank > bestRank) {
            best = &service;
            bestRank = rank;
        }
    }
    return best;
}

std::optional<int> intervalUsedPercent(const ScheduledService &service, std::optional<int> milesSince, std::optional<int> monthsSince)
{
    std::optional<int> used;
    if (service.miles && milesSince)
        used = static_cast<int>(std::int64_t{std::max(0, *milesSince)} * 100 / *service.miles);
    if (service.months && monthsSince)
        used = std::max(used.value_or(0), std::max(0, *monthsSince) * 100 / *service.months);
    return used;
}

} // namespace tradewind
