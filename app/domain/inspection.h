// SPDX-License-Identifier: Apache-2.0
// What a technician found on one vehicle: lines in red, yellow and green with their proof and their price.
#pragma once

#include "domain/money.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tradewind {

// Text is UTF-8 and trimmed; an empty string is "not said". Absent numbers are std::nullopt, never 0.

/// Red: unsafe or failing now. Yellow: will be soon. Green: looked at and good.
enum class Severity : std::uint8_t { Green, Yellow, Red };

/// What the technician's gauge read, and in which unit.
enum class Gauge : std::uint8_t {
    None,
    PadTenthMillimeters,     ///< brake lining left: 30 is 3.0 mm
    TreadTenthThirtySeconds, ///< tire tread: 30 is 3/32 inch
    BatteryColdCranking,     ///< CCA found; `rated` is what the label promises
    MoistureTenthPercent,    ///< water in the brake fluid: 30 is 3.0 %
    PlayTenthMillimeters,    ///< play in a joint or bushing
};

struct Measurement
{
    Gauge gauge = Gauge::None;
    int value = 0;
    std::optional<int> rated; ///< BatteryColdCranking: the battery's rating
    bool operator==(const Measurement &) const = default;
};

/// A picture as the tablet names it: a file beside the payload, or an address to fetch.
struct PhotoRecord
{
    std::string source, caption;
    bool operator==(const PhotoRecord &) const = default;
};

/// A spoken note kept with its line. Longer than longestVoiceNote is not one (S37).
struct VoiceNoteRecord
{
    std::string source;
    int seconds = 0;
    bool operator==(const VoiceNoteRecord &) const = default;
};
constexpr int longestVoiceNoteSeconds = 30;

/// One line of an inspection. Prices are the repair order's; `allIn` is what the customer is asked for, before sales tax.
struct InspectionLine
{
    std::string name, category, note, opCode;
    Severity severity = Severity::Green;
    std::optional<Measurement> measured;
    std::vector<PhotoRecord> photos;
    std::optional<VoiceNoteRecord> voice;
    std::optional<Money> parts, labor, fees;
    bool operator==(const InspectionLine &) const = default;

    bool isFinding() const { return severity != Severity::Green; }
    /// Parts, labor and fees together; nothing when none of them is known.
    std::optional<Money> allIn() const;
};

/// Why a repair order needs no inspection (S10). `None` needs one.
enum class InspectionException : std::uint8_t { None, WarrantyOnly, DeclinedAtWriteUp, Fleet, Custom };

/// One inspection as a source tells it.
struct InspectionRecord
{
    std::string sourceKey, roNumber, vin, technician, advisor;
    std::string customerFirst, customerLast, customerPhone; ///< to recognise, where the repair order is not known yet
    std::optional<int> year, odometer;
    std::string make, model;
    std::optional<std::int64_t> startedMs, completedMs; ///< epoch ms UTC; no `completedMs` is not complete
    int pointsPlanned = 0, pointsDone = 0;              ///< 0 planned: the source does not count points
    InspectionException exception = InspectionException::None;
    std::string exceptionWords; ///< for Custom
    std::vector<InspectionLine> lines;
    bool operator==(const InspectionRecord &) const = default;
};

/// Why a customer said no. `None` is a decline nobody asked the reason of, to be fixed (S24).
enum class DeclineReason : std::uint8_t { None, Price, NoTime, NextVisit, SecondQuote, Other };

/// "red", "yellow", "green": the word in settings, JSON and the store.
QString severityCode(Severity severity);
/// Also "Immediate", "Needs Attention", "Good" and their like, as tablets write them.
std::optional<Severity> severityFrom(const QString &text);
/// "pad_mm", "tread_32nds", "battery_cca", "moisture_percent", "play_mm", "none".
QString gaugeCode(Gauge gauge);
std::optional<Gauge> gaugeFromCode(const QString &code);
/// "none", "warranty_only", "declined_at_write_up", "fleet", "custom".
QString exceptionCode(InspectionException exception);
std::optional<InspectionException> exceptionFromCode(const QString &code);
/// "none", "price", "no_time", "next_visit", "second_quote", "other".
QString declineReasonCode(DeclineReason reason);
std::optional<DeclineReason> declineReasonFromCode(const QString &code);
/// Reads what advisors type ("too expensive", "no time today", "wait until next visit"); Other for anything else, None for nothing.
DeclineReason declineReasonFrom(const QString &words);

/// What two spellings of one service share: "Replace front brake pads & rotors" and "FRT BRAKE PAD ROTOR" are "brake front pad rotor".
/// An empty name has an empty key.
std::string serviceKey(std::string_view name);

} // namespace tradewind
