// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/rowmapper.h"

#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/finishrecord.h"
#include "connectors/filedrop/mapstep.h"
#include "connectors/filedrop/rejectwords.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <unordered_map>

namespace tradewind {

struct RowMapper::Plan
{
    struct Default
    {
        MapStep step;
        std::string text;
    };

    Entity entity = Entity::Deal;
    std::size_t columns = 0;
    std::vector<Default> defaults;
    std::vector<MapStep> steps;
    std::vector<std::size_t> keySteps; ///< into steps
    std::vector<std::string> unused;
    std::vector<CleanedValue> cleaned;
    std::int64_t asked = 0, said = 0;
};

namespace {

QString list(const std::vector<std::string> &names)
{
    QStringList words;
    for (const std::string &name : names)
        words << QStringLiteral("\"%1\"").arg(QString::fromStdString(name));
    return words.join(QLatin1String(", "));
}

} // namespace

RowMapper::RowMapper(std::unique_ptr<Plan> plan)
    : m_plan(std::move(plan))
{}
RowMapper::RowMapper(RowMapper &&) noexcept = default;
RowMapper &RowMapper::operator=(RowMapper &&) noexcept = default;
RowMapper::~RowMapper() = default;

Result<RowMapper> RowMapper::make(const Preset &preset, const std::vector<std::string> &headers)
{
    auto plan = std::make_unique<Plan>();
    plan->entity = preset.entity;
    plan->columns = headers.size();
    std::unordered_map<std::string, int> byKey;
    for (std::size_t i = 0; i < headers.size(); ++i)
        byKey.try_emplace(headerKey(headers[i]), int(i)); // of two columns with one name the first counts
    std::vector<bool> isUsed(headers.size(), false);

    const auto unknown = [&](const std::string &place) {
        return Error{Error::Kind::BadData, QStringLiteral("The preset \"%1\" names a place \"%2\" that does not exist.")
                                               .arg(QString::fromStdString(preset.id), QString::fromStdString(place))};
    };
    for (const auto &[name, text] : preset.defaults) {
        const FieldPlace *place = placeOf(preset.entity, name);
        if (!place)
            return unknown(name);
        plan->defaults.push_back({MapStep(*place, FieldRule{}, {}, headers, {}), text});
    }
    for (const FieldRule &rule : preset.fields) {
        if (rule.as == "ifTrue" && rule.values.count("*") == 0)
            return Error{
                Error::Kind::BadData,
                QStringLiteral("The preset \"%1\" has an \"ifTrue\" without a value \"*\".").arg(QString::fromStdString(preset.id))};
        std::vector<int> columns;
        for (const std::string &alias : rule.from) {
            const auto found = byKey.find(headerKey(alias));
            if (found == byKey.end() || std::count(columns.begin(), columns.end(), found->second) > 0)
                continue;
            columns.push_back(found->second);
            isUsed[std::size_t(found->second)] = true;
        }
        if (columns.empty() && rule.required)
            return Error{Error::Kind::BadData,
                         QStringLiteral("The file has no column %1, which \"%2\" needs: it may be another report; nothing was taken from "
                                        "it. Its columns are %3.")
                             .arg(list(rule.from), QString::fromStdString(preset.title),
                                  list({headers.begin(), headers.begin() + std::ptrdiff_t(std::min<std::size_t>(headers.size(), 8))}))};
        for (const std::string &name : rule.to) {
            const FieldPlace *place = placeOf(preset.entity, name);
            if (!place)
                return unknown(name);
            if (columns.empty())
                continue;
            if (std::count(preset.key.begin(), preset.key.end(), name) > 0)
                plan->keySteps.push_back(plan->steps.size());
            plan->steps.emplace_back(*place, rule, columns, headers, preset.blanks);
        }
    }
    if (plan->steps.empty())
        return Error{Error::Kind::BadData,
                     QStringLiteral("None of the file's columns is one \"%1\" knows: it may be another report; nothing was taken from it.")
                         .arg(QString::fromStdString(preset.title))};
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (!isUsed[i])
            plan->unused.push_back(headers[i]);
    }
    return RowMapper(std::move(plan));
}

std::optional<RejectReason> RowMapper::map(const RawRow &row, Record &reused)
{
    m_plan->cleaned.clear();
    std::size_t fields = row.fields.size();
    while (fields > m_plan->columns && trimmed(row.fields[fields - 1]).empty())
        --fields; // separators behind the last column, as some exports write them
    if (row.problem != RowProblem::None || fields != m_plan->columns)
        return rejectOfShape(row, m_plan->columns);

    clearRecord(m_plan->entity, reused);
    const auto note = [this](const RejectReason &reason) {
        if (!m_plan->cleaned.empty() && m_plan->cleaned.back().column == reason.column)
            return; // one column may go to several places
        m_plan->cleaned.push_back({reason.column, reason.value, reason.sentence + ' ' + reason.likelyCause});
    };
    for (auto &[step, text] : m_plan->defaults) {
        if (StepResult done = step.write(text, step.place().label, reused); done.reason)
            return std::move(*done.reason);
    }
    for (MapStep &step : m_plan->steps) {
        StepResult done = step.run(row, reused);
        ++m_plan->asked;
        m_plan->said += done.wasSaid;
        if (done.reason) {
            if (step.rejects() && !done.wasSaid)
                return std::move(*done.reason);
            note(*done.reason);
        }
        if (step.isRequired() && !done.wasSaid)
            return rejectOfBlank(step.place(), step.columnName());
    }
    return finishRecord(reused);
}

std::uint64_t RowMapper::keyHash(const RawRow &row) const
{
    std::string key;
    bool isSaid = false;
    for (const std::size_t index : m_plan->keySteps) {
        const MapStep &step = m_plan->steps[index];
        int column = 0;
        const std::string_view text = row.fields.size() >= m_plan->columns ? step.pick(row, column) : std::string_view();
        isSaid |= !text.empty();
        key += upperCase(text);
        key += '\x1F';
    }
    return isSaid ? XXH3_64bits(key.data(), key.size()) : 0;
}

const std::vector<CleanedValue> &RowMapper::cleaned() const
{
    return m_plan->cleaned;
}

std::int64_t RowMapper::placesAsked() const
{
    return m_plan->asked;
}

std::int64_t RowMapper::placesSaid() const
{
    return m_plan->said;
}

const std::vector<std::string> &RowMapper::unusedHeaders() const
{
    return m_plan->unused;
}

} // namespace tradewind
