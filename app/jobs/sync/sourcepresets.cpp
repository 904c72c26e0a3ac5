// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/sourcepresets.h"

#include "connectors/network/presetcheck.h"
#include "jobs/sync/filepull.h"
#include "jobs/sync/mailpull.h"
#include "store/savedtable.h"

#include <QJsonDocument>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

template<typename P>
void put(std::vector<P> &all, P preset)
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const P &one) { return one.id == preset.id; });
    if (same == all.end())
        all.push_back(std::move(preset));
    else
        *same = std::move(preset);
}

} // namespace

Result<std::vector<NetworkPreset>> networkPresets(Session &session)
{
    auto all = builtInNetworkPresets();
    const auto saved = SavedTable(session).presets();
    if (!all || !saved)
        return all ? Result<std::vector<NetworkPreset>>(saved.error()) : all;
    for (const SavedPreset &one : *saved) {
        const QJsonObject json = QJsonDocument::fromJson(one.definition.toUtf8()).object();
        if (!isNetworkPreset(json))
            continue;
        if (auto preset = networkPresetFromJson(json))
            put(*all, *std::move(preset));
    }
    return all;
}

Result<std::vector<Preset>> filePresets(Session &session)
{
    auto all = builtInPresets();
    const auto saved = SavedTable(session).presets();
    if (!all || !saved)
        return all ? Result<std::vector<Preset>>(saved.error()) : all;
    for (const SavedPreset &one : *saved) {
        const QJsonObject json = QJsonDocument::fromJson(one.definition.toUtf8()).object();
        if (isNetworkPreset(json))
            continue;
        if (auto preset = presetFromJson(json))
            put(*all, *std::move(preset));
    }
    return all;
}

Result<std::vector<NetworkPreset>> sourcePresets(Session &session)
{
    auto all = networkPresets(session);
    const auto files = filePresets(session);
    if (!all || !files)
        return all ? Result<std::vector<NetworkPreset>>(files.error()) : all;
    for (const Preset &rows : *files)
        all->push_back(sftpSource(rows));
    all->push_back(mailboxSource());
    return all;
}

Result<NetworkPreset> sourcePreset(Session &session, const QString &id)
{
    auto all = sourcePresets(session);
    if (!all)
        return all.error();
    for (NetworkPreset &preset : *all) {
        if (QString::fromStdString(preset.id) == id)
            return std::move(preset);
    }
    return Error{Error::Kind::NotFound, u"There is no preset \"%1\" in this program or store."_s.arg(id)};
}

Result<void> keepNetworkPreset(Session &session, const NetworkPreset &preset)
{
    const QJsonObject json = networkPresetToJson(preset);
    const auto read = networkPresetFromJson(json);
    if (!read)
        return read.error();
    if (const QStringList problems = problemsOf(*read); !problems.isEmpty())
        return Error{Error::Kind::BadData, problems.first() + u'.'};
    return SavedTable(session).keepPreset({QString::fromStdString(preset.id), QString::fromStdString(preset.title),
                                           QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))});
}

} // namespace tradewind
