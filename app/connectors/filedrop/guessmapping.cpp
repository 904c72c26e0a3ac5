// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/guessmapping.h"

#include "base/utf8.h"
#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/mapstep.h"
#include "connectors/filedrop/valuetext.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

namespace tradewind {

namespace {

constexpr double agrees = 0.9; // of the values fit their place: the rest are typing errors

/// Adds the column names of a preset, by header key; what is there already stays.
void learnNames(const Preset &preset, std::unordered_map<std::string, FieldRule> &names)
{
    for (const FieldRule &rule : preset.fields) {
        for (const std::string &alias : rule.from)
            names.try_emplace(headerKey(alias), rule);
    }
}

/// The preset that knows most of the columns; among equals, the one with the fewest names of its own.
const Preset *closestPreset(const std::vector<std::string> &headers, const std::vector<Preset> &known)
{
    const Preset *closest = nullptr;
    std::size_t most = 1; // one column alone says nothing
    for (const Preset &preset : known) {
        std::set<std::string> aliases;
        bool hasRequired = true;
        for (const FieldRule &rule : preset.fields) {
            bool isThere = false;
            for (const std::string &alias : rule.from) {
                aliases.insert(headerKey(alias));
                isThere |= std::any_of(headers.begin(), headers.end(),
                                       [&](const std::string &header) { return headerKey(header) == headerKey(alias); });
            }
            hasRequired &= isThere || !rule.required;
        }
        const auto matches = std::size_t(
            std::count_if(headers.begin(), headers.end(), [&](const std::string &header) { return aliases.count(headerKey(header)) > 0; }));
        const std::size_t score = matches * 2 + (hasRequired ? 1 : 0);
        if (matches > 0 && score > most) {
            most = score;
            closest = &preset;
        }
    }
    return closest;
}

std::string dollars(Money money)
{
    return '$' + QString::number(double(money.cents) / 100, 'f', 2).toStdString();
}

/// One fact about values that fit their place.
std::string factOf(Kind kind, const std::vector<std::string_view> &values)
{
    if (kind == Kind::Day) {
        QDate first, last;
        for (const std::string_view value : values) {
            const QDate day = readDay(value).value;
            if (day.isValid() && (!first.isValid() || day < first))
                first = day;
            if (day.isValid() && (!last.isValid() || day > last))
                last = day;
        }
        return first.isValid() ? (first.toString(Qt::ISODate) + QStringLiteral(" to ") + last.toString(Qt::ISODate)).toStdString()
                               : std::string("no date among them");
    }
    if (kind == Kind::Price || kind == Kind::Balance || kind == Kind::Gain) {
        Money least = readDollars(values.front()).value, most = least;
        for (const std::string_view value : values) {
            const Money money = readDollars(value).value;
            least = std::min(least, money);
            most = std::max(most, money);
        }
        return dollars(least) + " to " + dollars(most);
    }
    if (kind == Kind::Vin)
        return "all pass the VIN check digit";
    const std::set<std::string_view> different(values.begin(), values.end());
    if (different.size() > 4)
        return std::to_string(different.size()) + " different values";
    std::string list;
    for (const std::string_view value : different)
        list += (list.empty() ? "" : ", ") + std::string(value.substr(0, 24));
    return "only " + list;
}

/// Settles what a name alone leaves open: percent or fraction, month or day first.
FieldRule fitted(Kind kind, FieldRule rule, const std::vector<std::string_view> &values)
{
    if (kind == Kind::Apr && rule.as.empty()) {
        const bool areFractions = !values.empty() && std::all_of(values.begin(), values.end(), [](std::string_view value) {
            return readDecimal(value).value < 0.6 && value.find('%') == std::string_view::npos;
        }) && std::any_of(values.begin(), values.end(), [](std::string_view value) { return readDecimal(value).value > 0; });
        if (areFractions)
            rule.as = "fraction";
    }
    if (kind == Kind::Day && rule.pattern.empty()) {
        const auto unreadable = [&](bool dayFirst) {
            return std::count_if(values.begin(), values.end(),
                                 [&](std::string_view value) { return readDay(value, dayFirst).state == Reading<QDate>::Bad; });
        };
        if (const auto monthFirst = unreadable(false); monthFirst > 0 && unreadable(true) * 10 < monthFirst)
            rule.pattern = "DD/MM/YYYY";
    }
    return rule;
}

/// Where values point by themselves, whatever the column is called.
std::optional<std::string> placeByContent(Entity entity, const std::vector<std::string> &values)
{
    static constexpr std::string_view candidates[] = {
        "vehicle.vin", "vin", "buyer.email", "customer.email", "email", "buyer.mobilePhone", "customer.mobilePhone", "mobilePhone"};
    for (const std::string_view candidate : candidates) {
        if (!placeOf(entity, candidate))
            continue;
        FieldRule rule;
        rule.to = {std::string(candidate)};
        const ColumnGuess tried = tryPlace(entity, {}, rule, values);
        if (tried.filled > 0.1 && tried.unusable < 0.2)
            return std::string(candidate);
    }
    return std::nullopt;
}

} // namespace

ColumnGuess tryPlace(Entity entity, const std::string &column, const FieldRule &rule, const std::vector<std::string> &values)
{
    ColumnGuess guess;
    guess.column = column;
    guess.rule = rule;
    guess.rule.from = {column};
    const FieldPlace *place = rule.to.empty() ? nullptr : placeOf(entity, rule.to.front());
    std::vector<std::string_view> said;
    for (const std::string &value : values) {
        if (const std::string_view text = trimmed(value); !text.empty() && text != "-" && text != "\xE2\x80\x94")
            said.push_back(text);
    }
    guess.filled = values.empty() ? 0 : double(said.size()) / double(values.size());
    if (said.empty()) {
        guess.seen = "always empty";
        return guess;
    }
    if (!place) {
        guess.seen = factOf(Kind::Text, said);
        return guess;
    }
    guess.rule = fitted(place->kind, guess.rule, said);
    MapStep step(*place, guess.rule, {0}, {column}, {});
    Record record;
    std::size_t bad = 0;
    std::string_view example;
    RawRow row;
    for (const std::string_view value : said) {
        clearRecord(entity, record);
        row.fields = {value};
        if (const StepResult done = step.run(row, record); done.reason && !done.wasSaid) {
            example = bad++ == 0 ? value : example;
        }
    }
    guess.unusable = double(bad) / double(said.size());
    guess.seen =
        bad == 0 ? factOf(place->kind, said)
                 : std::to_string(bad) + " of " + std::to_string(said.size()) + " cannot be read: " + std::string(example.substr(0, 40));
    return guess;
}

MappingGuess guessMapping(const std::vector<std::string> &headers, const std::vector<std::vector<std::string>> &sampleRows,
                          const std::vector<Preset> &known)
{
    MappingGuess mapping;
    const Preset *closest = closestPreset(headers, known);
    if (closest) {
        mapping.entity = closest->entity;
        mapping.likePreset = closest->id;
    }
    std::unordered_map<std::string, FieldRule> names;
    if (closest)
        learnNames(*closest, names); // its own reading of a name goes before another preset's
    for (const Preset &preset : known) {
        if (preset.entity == mapping.entity && !preset.isAnonymous)
            learnNames(preset, names);
    }
    std::set<std::string> taken;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        std::vector<std::string> values;
        for (const auto &row : sampleRows) {
            if (row.size() == headers.size())
                values.push_back(row[i]);
        }
        FieldRule rule;
        const auto byName = names.find(headerKey(headers[i]));
        if (byName != names.end())
            rule = byName->second;
        else if (const auto place = placeByContent(mapping.entity, values); place && taken.insert(*place).second)
            rule.to = {*place};
        ColumnGuess guess = tryPlace(mapping.entity, headers[i], rule, values);
        const FieldPlace *place = rule.to.empty() ? nullptr : placeOf(mapping.entity, rule.to.front());
        if (!place || guess.filled == 0) {
            guess.certainty = Certainty::LeftOut;
            if (guess.filled == 0 && !rule.required)
                guess.rule.to.clear();
        } else if ((place->kind == Kind::DoNot && headerKey(headers[i]).find("opt") != std::string::npos) || guess.unusable > 0.5) {
            guess.certainty = Certainty::Asks; // "opt" may mean in or out, and the law cares which
        } else {
            guess.certainty =
                byName != names.end() && 1 - guess.unusable >= agrees && guess.rule.as == rule.as && guess.rule.pattern == rule.pattern
                    ? Certainty::Sure
                    : Certainty::Likely;
        }
        for (const std::string &to : guess.rule.to)
            taken.insert(to);
        mapping.columns.push_back(std::move(guess));
    }
    return mapping;
}

Result<Preset> presetFromMapping(const std::string &id, const std::string &title, const MappingGuess &mapping)
{
    Preset preset;
    preset.id = id;
    preset.title = title;
    preset.about = "Made on screen from a file's columns.";
    preset.entity = mapping.entity;
    preset.truth = Truth::Unverified;
    for (const ColumnGuess &guess : mapping.columns) {
        if (guess.rule.to.empty())
            continue;
        const auto same = std::find_if(preset.fields.begin(), preset.fields.end(), [&](const FieldRule &rule) {
            return rule.to == guess.rule.to && rule.as == guess.rule.as && rule.values == guess.rule.values;
        });
        if (same == preset.fields.end())
            preset.fields.push_back(guess.rule);
        else
            same->from.push_back(guess.column);
    }
    static const QHash<Entity, std::vector<std::string>> keys{
        {Entity::Deal, {"dealNumber"}},
        {Entity::Valuation, {"vehicle.vin", "provider", "grade", "basis", "valuedOn"}},
        {Entity::RepairOrder, {"number", "line.lineNumber", "line.opCode"}},
        {Entity::Inventory, {"vehicle.vin", "stockNumber"}},
        {Entity::PayoffQuote, {"vin", "dealNumber", "quotedOn"}},
        {Entity::Customer, {"sourceKey", "email", "mobilePhone", "lastName"}},
        {Entity::Appraisal, {"number", "vehicle.vin", "appraisedOn"}}};
    QStringList needed;
    for (const std::string &place : keys.value(mapping.entity)) {
        const bool isMapped = std::any_of(preset.fields.begin(), preset.fields.end(),
                                          [&](const FieldRule &rule) { return std::count(rule.to.begin(), rule.to.end(), place) > 0; });
        if (isMapped)
            preset.key.push_back(place);
        const FieldPlace *known = placeOf(mapping.entity, place);
        needed << text(known->label);
    }
    if (preset.key.empty())
        return Error{Error::Kind::BadData,
                     QStringLiteral("No column tells one row from another when the file comes again: choose a column for one of %1.")
                         .arg(needed.join(QLatin1String(", ")))};
    return preset;
}

} // namespace tradewind
