// SPDX-License-Identifier: Apache-2.0
#include "domain/inspection.h"

#include "base/utf8.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

template<typename T, std::size_t n>
QString codeOf(const std::array<std::pair<T, QLatin1StringView>, n> &codes, T value)
{
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const auto &code) { return code.first == value; });
    return found == codes.end() ? QString() : QString(found->second);
}

template<typename T, std::size_t n>
std::optional<T> valueOf(const std::array<std::pair<T, QLatin1StringView>, n> &codes, const QString &text)
{
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const auto &code) { return code.second == text; });
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

constexpr std::array severities{std::pair{Severity::Green, "green"_L1}, std::pair{Severity::Yellow, "yellow"_L1},
                                std::pair{Severity::Red, "red"_L1}};
constexpr std::array gauges{std::pair{Gauge::None, "none"_L1},
                            std::pair{Gauge::PadTenthMillimeters, "pad_mm"_L1},
                            std::pair{Gauge::TreadTenthThirtySeconds, "tread_32nds"_L1},
                            std::pair{Gauge::BatteryColdCranking, "battery_cca"_L1},
                            std::pair{Gauge::MoistureTenthPercent, "moisture_percent"_L1},
                            std::pair{Gauge::PlayTenthMillimeters, "play_mm"_L1}};
constexpr std::array exceptions{std::pair{InspectionException::None, "none"_L1},
                                std::pair{InspectionException::WarrantyOnly, "warranty_only"_L1},
                                std::pair{InspectionException::DeclinedAtWriteUp, "declined_at_write_up"_L1},
                                std::pair{InspectionException::Fleet, "fleet"_L1}, std::pair{InspectionException::Custom, "custom"_L1}};
constexpr std::array reasons{std::pair{DeclineReason::None, "none"_L1},
                             std::pair{DeclineReason::Price, "price"_L1},
                             std::pair{DeclineReason::NoTime, "no_time"_L1},
                             std::pair{DeclineReason::NextVisit, "next_visit"_L1},
                             std::pair{DeclineReason::SecondQuote, "second_quote"_L1},
                             std::pair{DeclineReason::Other, "other"_L1}};

bool saysAny(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return text.contains(word); });
}

/// One word as every spelling of it counts; nothing for words that name no service.
QString keyWord(QString word)
{
    static const QStringList idle{u"replace"_s,  u"replacement"_s, u"recommend"_s, u"recommended"_s, u"perform"_s, u"service"_s, u"and"_s,
                                  u"the"_s,      u"set"_s,         u"of"_s,        u"new"_s,         u"install"_s, u"change"_s,  u"flush"_s,
                                  u"exchange"_s, u"needs"_s,       u"needed"_s,    u"a"_s,           u"r"_s,       u"remove"_s};
    static const std::array shorts{
        std::pair{"frt"_L1, "front"_L1},  std::pair{"fr"_L1, "front"_L1},        std::pair{"rr"_L1, "rear"_L1},
        std::pair{"brk"_L1, "brake"_L1},  std::pair{"batt"_L1, "battery"_L1},    std::pair{"trans"_L1, "transmission"_L1},
        std::pair{"flt"_L1, "filter"_L1}, std::pair{"align"_L1, "alignment"_L1}, std::pair{"lf"_L1, "left"_L1}};
    if (const auto found = std::find_if(shorts.begin(), shorts.end(), [&](const auto &pair) { return pair.first == word; });
        found != shorts.end())
        word = found->second;
    else if (word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1))
        word.chop(1);
    return idle.contains(word) ? QString() : word;
}

} // namespace

std::optional<Money> InspectionLine::allIn() const
{
    if (!parts && !labor && !fees)
        return std::nullopt;
    return parts.value_or(Money{}) + labor.value_or(Money{}) + fees.value_or(Money{});
}

QString severityCode(Severity severity)
{
    return codeOf(severities, severity);
}

std::optional<Severity> severityFrom(const QString &text)
{
    const QString said = text.trimmed().toLower();
    if (const auto exact = valueOf(severities, said))
        return exact;
    if (saysAny(said, {"immediate"_L1, "urgent"_L1, "fail"_L1, "bad"_L1, "unsafe"_L1}))
        return Severity::Red;
    if (saysAny(said, {"attention"_L1, "soon"_L1, "fair"_L1, "marginal"_L1, "caution"_L1, "monitor"_L1, "suggested"_L1}))
        return Severity::Yellow;
    if (saysAny(said, {"good"_L1, "ok"_L1, "pass"_L1}))
        return Severity::Green;
    return std::nullopt;
}

QString gaugeCode(Gauge gauge)
{
    return codeOf(gauges, gauge);
}

std::optional<Gauge> gaugeFromCode(const QString &code)
{
    return valueOf(gauges, code);
}

QString exceptionCode(InspectionException exception)
{
    return codeOf(exceptions, exception);
}

std::optional<InspectionException> exceptionFromCode(const QString &code)
{
    return valueOf(exceptions, code);
}

QString declineReasonCode(DeclineReason reason)
{
    return codeOf(reasons, reason);
}

std::optional<DeclineReason> declineReasonFromCode(const QString &code)
{
    return valueOf(reasons, code);
}

DeclineReason declineReasonFrom(const QString &words)
{
    const QString said = words.trimmed().toLower();
    if (said.isEmpty())
        return DeclineReason::None;
    if (const auto code = declineReasonFromCode(said))
        return *code;
    if (saysAny(said, {"price"_L1, "expensive"_L1, "cost"_L1, "money"_L1, "afford"_L1, "budget"_L1}))
        return DeclineReason::Price;
    if (saysAny(said, {"quote"_L1, "elsewhere"_L1, "shop around"_L1, "opinion"_L1, "compare"_L1}))
        return DeclineReason::SecondQuote;
    if (saysAny(said, {"next visit"_L1, "next time"_L1, "later"_L1, "next oil"_L1}))
        return DeclineReason::NextVisit;
    if (saysAny(said, {"time"_L1, "hurry"_L1, "wait"_L1, "today"_L1}))
        return DeclineReason::NoTime;
    return DeclineReason::Other;
}

std::string serviceKey(std::string_view name)
{
    QString letters;
    for (const QChar letter : text(name).toLower())
        letters += letter.isLetterOrNumber() ? letter : u' ';
    QStringList words;
    for (const QString &word : letters.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = keyWord(word);
        if (!key.isEmpty() && !words.contains(key))
            words << key;
    }
    words.sort();
    return words.join(u' ').toStdString();
}

} // namespace tradewind
