// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/experimentfile.h"

#include "base/utf8.h"
#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/rowstream.h"
#include "connectors/filedrop/valuetext.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberOf(std::string_view field)
{
    const std::string_view text = trimmed(field);
    const auto number = readDecimal(text);
    if (number.state == Reading<double>::Good && !text.ends_with('%'))
        return number.value;
    const auto flag = readFlag(text);
    return flag.state == Reading<bool>::Good ? std::optional(flag.value ? 1.0 : 0.0) : std::nullopt;
}

Result<std::size_t> columnOf(const RowStream &rows, const QString &name)
{
    const std::string key = headerKey(name.toStdString());
    for (std::size_t i = 0; i < rows.headers().size(); ++i) {
        if (headerKey(rows.headers()[i]) == key)
            return i;
    }
    QStringList all;
    for (const std::string &header : rows.headers())
        all << QString::fromStdString(header);
    return Error{Error::Kind::BadUse, u"The file has no column \"%1\"; it has %2."_s.arg(name, all.join(u", "_s))};
}

bool isControlName(const QString &name)
{
    const QString lower = name.toLower();
    return lower.contains(u"control"_s) || lower.startsWith(u"no "_s) || lower.contains(u"no e-mail"_s) || lower.contains(u"no_"_s) ||
           lower.contains(u"holdout"_s);
}

} // namespace

Result<ExperimentData> readExperiment(const QString &path, const ExperimentColumns &columns)
{
    const auto file = openFile(path, nullptr);
    if (!file)
        return file.error();
    RowStream &rows = *file->rows;
    const auto arm = columnOf(rows, columns.arm), outcome = columnOf(rows, columns.outcome);
    if (!arm || !outcome)
        return arm ? outcome.error() : arm.error();
    std::optional<std::size_t> optOut;
    if (!columns.optOut.isEmpty()) {
        const auto found = columnOf(rows, columns.optOut);
        if (!found)
            return found.error();
        optOut = *found;
    }
    ExperimentData data;
    data.isYesNo = true;
    RawRow row;
    while (rows.next(row)) {
        ++data.rows;
        const bool isWhole = row.problem == RowProblem::None && row.fields.size() > std::max(*arm, *outcome);
        const auto value = isWhole ? numberOf(row.fields[*outcome]) : std::nullopt;
        const std::string_view name = isWhole ? trimmed(row.fields[*arm]) : std::string_view();
        if (!value || name.empty()) {
            ++data.unusable;
            continue;
        }
        const QString called = text(name);
        auto found = std::find_if(data.arms.begin(), data.arms.end(), [&](const ArmOutcome &one) { return one.name == called; });
        if (found == data.arms.end()) {
            if (data.arms.size() >= 50)
                return Error{Error::Kind::BadData, u"\"%1\" names more than 50 arms: it is probably another column."_s.arg(columns.arm)};
            found = data.arms.insert(data.arms.end(), ArmOutcome{called, {}, {}});
        }
        found->outcome.add(*value);
        data.isYesNo = data.isYesNo && (*value == 0 || *value == 1);
        if (optOut && row.fields.size() > *optOut) {
            if (const auto out = numberOf(row.fields[*optOut])) {
                ++found->optOuts.of;
                found->optOuts.hits += *out != 0;
            }
        }
    }
    if (rows.error())
        return *rows.error();
    if (data.arms.empty())
        return Error{Error::Kind::BadData, u"No row of the file has an arm and an outcome that is a number or yes or no."_s};
    const auto control = std::find_if(data.arms.begin(), data.arms.end(), [&](const ArmOutcome &one) {
        return columns.control.isEmpty() ? isControlName(one.name) : one.name == columns.control;
    });
    if (control == data.arms.end() && !columns.control.isEmpty())
        return Error{Error::Kind::BadUse, u"No row belongs to an arm \"%1\"."_s.arg(columns.control)};
    if (control != data.arms.end())
        std::rotate(data.arms.begin(), control, control + 1);
    return data;
}

Result<ScoreData> readScores(const QString &path, const QString &score, const QString &outcome)
{
    const auto file = openFile(path, nullptr);
    if (!file)
        return file.error();
    RowStream &rows = *file->rows;
    const auto scoreAt = columnOf(rows, score), outcomeAt = columnOf(rows, outcome);
    if (!scoreAt || !outcomeAt)
        return scoreAt ? outcomeAt.error() : scoreAt.error();
    ScoreData data;
    RawRow row;
    while (rows.next(row)) {
        ++data.rows;
        const bool isWhole = row.problem == RowProblem::None && row.fields.size() > std::max(*scoreAt, *outcomeAt);
        const auto value = isWhole ? numberOf(row.fields[*scoreAt]) : std::nullopt;
        const auto happened = isWhole ? numberOf(row.fields[*outcomeAt]) : std::nullopt;
        if (value && happened)
            data.outcomes.push_back({*value, *happened != 0});
        else
            ++data.unusable;
    }
    if (rows.error())
        return *rows.error();
    if (data.outcomes.empty())
        return Error{Error::Kind::BadData, u"No row of the file has both a score and an outcome."_s};
    return data;
}

} // namespace tradewind
