// SPDX-License-Identifier: Apache-2.0
#include "models/setup/filedropdesk.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "connectors/filedrop/places.h"
#include "connectors/filedrop/rowmapper.h"
#include "models/base/sentences.h"
#include "models/setup/auditcount.h"

#include <QFileInfo>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRows = 200;
constexpr qint64 reportEvery = 4096;

QString separatorWord(const OpenedFile &file)
{
    switch (file.format) {
    case FileFormat::Xlsx:
        return tr("Excel");
    case FileFormat::JsonArray:
    case FileFormat::JsonLines:
    case FileFormat::Document:
        return u"JSON"_s;
    case FileFormat::Delimited:
        break;
    }
    switch (file.delimiter) {
    case '\t':
        return tr("tab");
    case '|':
        return tr("pipe");
    case ';':
        return tr("semicolon");
    default:
        return tr("comma");
    }
}

GuessLevel levelOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        return GuessLevel::Sure;
    case Certainty::Likely:
        return GuessLevel::Likely;
    case Certainty::Asks:
        return GuessLevel::Asks;
    case Certainty::LeftOut:
        return GuessLevel::LeftOut;
    }
    return GuessLevel::LeftOut;
}

Error cancelled()
{
    return {Error::Kind::Cancelled, tr("Stopped. Nothing was stored.")};
}

/// The preset that takes these headers and leaves the fewest of them unused; it must use more than half. Of equals the last, which a person
/// saved.
const Preset *recognise(const std::vector<Preset> &presets, const std::vector<std::string> &headers)
{
    const Preset *best = nullptr;
    size_t fewest = headers.empty() ? 0 : (headers.size() - 1) / 2;
    for (const Preset &preset : presets) {
        const auto mapper = RowMapper::make(preset, headers);
        if (!mapper || mapper->unusedHeaders().size() > fewest)
            continue;
        fewest = mapper->unusedHeaders().size();
        best = &preset;
    }
    return best;
}

/// Where a preset sends a column; empty when it leaves it out.
QString placeByPreset(const Preset &preset, const std::string &column)
{
    const QString name = text(column);
    for (const FieldRule &rule : preset.fields) {
        const bool names = std::any_of(rule.from.begin(), rule.from.end(),
                                       [&name](const std::string &alias) { return text(alias).compare(name, Qt::CaseInsensitive) == 0; });
        if (names && !rule.to.empty())
            return text(rule.to.front());
    }
    return {};
}

} // namespace

FileDropDesk::FileDropDesk(std::vector<Preset> presets, std::function<QDate()> today, ImportJob import, KeepPreset keep)
    : m_presets(std::move(presets))
    , m_today(std::move(today))
    , m_import(std::move(import))
    , m_keep(std::move(keep))
{}

QList<std::pair<QString, QString>> FileDropDesk::presets() const
{
    QList<std::pair<QString, QString>> list;
    for (const Preset &preset : m_presets)
        list.append({text(preset.id), localized(text(preset.title))});
    return list;
}

FileDropDesk::Seen FileDropDesk::seen(const QString &path) const
{
    const QMutexLocker locker(&m_lock);
    return m_seen.value(path);
}

QList<PlaceChoice> FileDropDesk::places(const FileLook &file) const
{
    QList<PlaceChoice> choices;
    for (const FieldPlace &place : placesOf(seen(file.path).guess.entity)) {
        // "Buyer: last name" stands as "Last name" under "Buyer".
        const QString label = text(place.label);
        const qsizetype colon = label.indexOf(u": "_s);
        choices << PlaceChoice{text(place.name), label, colon > 0 ? label.left(colon) : tr("Record")};
    }
    std::stable_sort(choices.begin(), choices.end(), [](const PlaceChoice &a, const PlaceChoice &b) { return a.group < b.group; });
    return choices;
}

Result<FileLook> FileDropDesk::look(const QString &path, const QString &presetId, const JobContext &context)
{
    auto opened = openFile(path, nullptr);
    if (!opened)
        return opened.error();
    RowStream &rows = *opened->rows;
    const std::vector<std::string> headers = rows.headers();
    std::vector<std::vector<std::string>> samples;
    std::vector<qint64> filled(headers.size(), 0);
    std::vector<QStringList> values(headers.size());
    Seen seen;
    FileLook &look = seen.look;
    RawRow row;
    while (rows.next(row)) {
        if (++look.rows % reportEvery == 0) {
            if (context.isCancelled())
                return cancelled();
            context.report({rows.bytesRead() / 1024, rows.bytesTotal() / 1024, tr("KB")});
        }
        for (size_t i = 0; i < headers.size() && i < row.fields.size(); ++i) {
            if (row.fields[i].empty())
                continue;
            ++filled[i];
            if (values[i].size() < 20 && look.rows <= sampleRows) {
                if (const QString value = text(row.fields[i]).trimmed(); !value.isEmpty() && !values[i].contains(value))
                    values[i] << value;
            }
        }
        if (samples.size() < sampleRows)
            samples.emplace_back(row.fields.begin(), row.fields.end());
    }
    if (rows.error())
        return *rows.error();

    const Preset *preset = nullptr;
    for (const Preset &known : m_presets) {
        if (!presetId.isEmpty() && text(known.id) == presetId)
            preset = &known;
    }
    if (!preset && presetId.isEmpty())
        preset = recognise(m_presets, headers);
    seen.guess = guessMapping(headers, samples, m_presets);
    if (preset) {
        seen.guess.entity = preset->entity;
        look.presetId = text(preset->id);
        look.presetTitle = text(preset->title);
    }
    look.path = path;
    look.fileName = QFileInfo(path).fileName();
    look.separator = separatorWord(opened.value());
    look.encoding = text(opened->encoding);
    for (size_t i = 0; i < headers.size(); ++i) {
        const ColumnGuess &guess = seen.guess.columns.at(i);
        ColumnLook column;
        column.column = text(headers[i]);
        column.samples = values[i];
        column.filled = look.rows > 0 ? double(filled[i]) / double(look.rows) : 0;
        column.seen = text(guess.seen);
        column.seenTone = guess.unusable > 0 ? Tone::Warn : Tone::Dim;
        if (preset) {
            column.place = placeByPreset(*preset, headers[i]);
            column.level = column.place.isEmpty() ? GuessLevel::LeftOut : GuessLevel::Sure;
        } else {
            column.place = guess.rule.to.empty() ? QString() : text(guess.rule.to.front());
            column.level = levelOf(guess.certainty);
        }
        look.columns << column;
    }
    const QMutexLocker locker(&m_lock);
    m_seen.insert(path, seen);
    return look;
}

Result<Preset> FileDropDesk::presetOf(const FileLook &file, const QString &id, const QString &title) const
{
    const Seen before = seen(file.path);
    bool isUnchanged = !file.presetId.isEmpty();
    MappingGuess mapping = before.guess;
    for (int i = 0; i < file.columns.size() && i < int(mapping.columns.size()); ++i) {
        const ColumnLook &chosen = file.columns.at(i);
        isUnchanged = isUnchanged && chosen.place == before.look.columns.at(i).place;
        FieldRule &rule = mapping.columns[size_t(i)].rule;
        const std::string place = chosen.place.toStdString();
        if (rule.to.empty() || rule.to.front() != place)
            rule = FieldRule{};
        rule.to = place.empty() ? std::vector<std::string>{} : std::vector<std::string>{place};
        rule.from = {chosen.column.toStdString()};
    }
    if (isUnchanged) {
        for (const Preset &preset : m_presets) {
            if (text(preset.id) == file.presetId)
                return preset;
        }
    }
    return presetFromMapping(id.toStdString(), title.toStdString(), mapping);
}

Result<ImportAudit> FileDropDesk::check(const FileLook &file, const JobContext &context)
{
    const auto preset = presetOf(file, u"preview"_s, file.fileName);
    if (!preset)
        return preset.error();
    auto opened = openFile(file.path, &preset.value());
    if (!opened)
        return opened.error();
    auto mapper = RowMapper::make(preset.value(), opened->rows->headers());
    if (!mapper)
        return mapper.error();
    AuditCount count(m_today());
    RawRow row;
    Record record;
    qint64 read = 0;
    while (opened->rows->next(row)) {
        if (++read % reportEvery == 0) {
            if (context.isCancelled())
                return cancelled();
            context.report({read, file.rows, tr("rows")});
        }
        if (const auto reason = mapper->map(row, record))
            count.reject(row.line, *reason, row.raw);
        else
            count.take(record, mapper->keyHash(row));
    }
    if (opened->rows->error())
        return *opened->rows->error();
    return count.audit();
}

Job FileDropDesk::bringIn(const FileLook &file, const BringOrder &order)
{
    const auto preset = presetOf(file, u"file-"_s + QFileInfo(file.fileName).completeBaseName().toLower(), file.fileName);
    if (!preset)
        return {tr("Bringing in %1").arg(file.fileName), [error = preset.error()](const JobContext &) -> Result<QString> { return error; }};
    Job job = m_import(file.path, preset.value(), order);
    if (order.firstRows == 0 || !order.learned)
        return job;
    qsizetype vinColumn = -1;
    for (qsizetype i = 0; i < file.columns.size(); ++i) {
        if (file.columns.at(i).place == "vehicle.vin"_L1)
            vinColumn = i;
    }
    return {job.title, [job, order, path = file.path, preset = preset.value(), vinColumn](const JobContext &context) {
                auto result = job.work(context);
                auto opened = openFile(path, &preset);
                RawRow row;
                for (int i = 0; opened && i < order.firstRows && opened->rows->next(row); ++i) {
                    if (vinColumn >= 0 && vinColumn < qsizetype(row.fields.size()))
                        order.learned->vins << text(row.fields[size_t(vinColumn)]).trimmed().toUpper();
                }
                return result;
            }};
}

Result<void> FileDropDesk::saveMatch(const FileLook &file, const QString &title)
{
    const QString id = title.toLower().simplified().replace(u' ', u'-');
    for (const Preset &preset : m_presets) {
        if (text(preset.id) == id || text(preset.title) == title)
            return Error{Error::Kind::Conflict, tr("There is a match called \"%1\" already. Choose another name.").arg(title)};
    }
    auto preset = presetOf(file, id, title);
    if (!preset)
        return preset.error();
    preset->id = id.toStdString();
    preset->title = title.toStdString();
    if (const auto kept = m_keep(preset.value()); !kept)
        return kept;
    m_presets.push_back(preset.value());
    return {};
}

} // namespace tradewind
