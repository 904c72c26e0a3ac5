// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/networkpreset.h"

#include "connectors/network/calltext.h"
#include "connectors/network/presetmembers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tradewind {

namespace {

using namespace presetmembers;

class Reader
{
public:
    static constexpr bool writes = false;
    explicit Reader(QJsonObject json)
        : m_json(std::move(json))
    {}
    QJsonObject object(const char *name) const { return m_json.value(QLatin1String(name)).toObject(); }
    QJsonArray array(const char *name) const { return m_json.value(QLatin1String(name)).toArray(); }
    bool has(const char *name) const { return m_json.contains(QLatin1String(name)); }

    void member(const char *name, std::string &value)
    {
        if (has(name))
            value = m_json.value(QLatin1String(name)).toString().toStdString();
    }
    void member(const char *name, int &value) { value = m_json.value(QLatin1String(name)).toInt(value); }
    void member(const char *name, bool &value) { value = m_json.value(QLatin1String(name)).toBool(value); }
    void member(const char *name, std::vector<std::string> &value)
    {
        for (const QJsonValue &item : array(name))
            value.push_back(item.toString().toStdString());
    }
    void member(const char *name, std::map<std::string, std::string> &value)
    {
        const QJsonObject pairs = object(name);
        for (auto at = pairs.begin(); at != pairs.end(); ++at)
            value[at.key().toStdString()] = at->toString().toStdString();
    }
    template<typename T, std::size_t N>
    void word(const char *name, T &value, const Names<T, N> &names)
    {
        if (!has(name))
            return;
        const QString said = m_json.value(QLatin1String(name)).toString();
        const auto found = std::find_if(names.begin(), names.end(), [&](const auto &pair) { return said == QLatin1String(pair.first); });
        if (found == names.end())
            m_problem = QStringLiteral("does not know the %1 \"%2\"").arg(QLatin1String(name), said);
        else
            value = found->second;
    }
    template<typename T, typename Each>
    void part(const char *name, T &value, Each each)
    {
        Reader inner(object(name));
        each(inner, value);
        take(inner);
    }
    template<typename T, typename Each>
    void part(const char *name, std::optional<T> &value, Each each)
    {
        if (has(name))
            part(name, value.emplace(), each);
    }
    template<typename T, typename Each>
    void parts(const char *name, std::vector<T> &value, Each each)
    {
        for (const QJsonValue &item : array(name)) {
            Reader inner(item.toObject());
            each(inner, value.emplace_back());
            take(inner);
        }
    }
    void rows(Preset &preset)
    {
        auto read = presetFromJson(m_json);
        if (read)
            preset = *std::move(read);
        else
            m_problem = QStringLiteral("has a stream that cannot be used: %1").arg(read.error().clause());
    }
    const QString &problem() const { return m_problem; }

private:
    void take(const Reader &inner)
    {
        if (m_problem.isEmpty())
            m_problem = inner.m_problem;
    }
    QJsonObject m_json;
    QString m_problem;
};

class Writer
{
public:
    static constexpr bool writes = true;
    QJsonObject json;

    void put(const char *name, const QJsonValue &value) { json.insert(QLatin1String(name), value); }
    void member(const char *name, const std::string &value) { put(name, QString::fromStdString(value)); }
    void member(const char *name, int value) { put(name, value); }
    void member(const char *name, bool value) { put(name, value); }
    void member(const char *name, const std::vector<std::string> &value)
    {
        QJsonArray list;
        for (const std::string &item : value)
            list << QString::fromStdString(item);
        put(name, list);
    }
    void member(const char *name, const std::map<std::string, std::string> &value)
    {
        QJsonObject pairs;
        for (const auto &[key, text] : value)
            pairs.insert(QString::fromStdString(key), QString::fromStdString(text));
        put(name, pairs);
    }
    template<typename T, std::size_t N>
    void word(const char *name, T value, const Names<T, N> &names)
    {
        for (const auto &[word, meaning] : names) {
            if (meaning == value)
                put(name, QLatin1String(word));
        }
    }
    template<typename T, typename Each>
    void part(const char *name, const T &value, Each each)
    {
        Writer inner;
        each(inner, value);
        put(name, inner.json);
    }
    template<typename T, typename Each>
    void part(const char *name, const std::optional<T> &value, Each each)
    {
        if (value)
            part(name, *value, each);
    }
    template<typename T, typename Each>
    void parts(const char *name, const std::vector<T> &value, Each each)
    {
        QJsonArray list;
        for (const T &item : value) {
            Writer inner;
            each(inner, item);
            list << inner.json;
        }
        put(name, list);
    }
    void rows(const Preset &preset) { json = presetToJson(preset); }
};

Error bad(const NetworkPreset &preset, const QString &what)
{
    return {Error::Kind::BadData, QStringLiteral("The preset \"%1\" %2.").arg(QString::fromStdString(preset.id), what)};
}

} // namespace

std::vector<std::string> namesOf(const CallTemplate &call)
{
    std::vector<std::string> names;
    const auto add = [&](const std::string &from) {
        for (std::string &name : namesIn(from))
            names.push_back(std::move(name));
    };
    add(call.path);
    add(call.body);
    for (const auto *list : {&call.query, &call.headers}) {
        for (const auto &[name, value] : *list)
            add(value);
    }
    return names;
}

const VendorStream *NetworkPreset::stream(const std::string &streamId) const
{
    const auto found = std::find_if(streams.begin(), streams.end(), [&](const VendorStream &one) { return one.rows.id == streamId; });
    return found == streams.end() ? nullptr : &*found;
}

Result<NetworkPreset> networkPresetFromJson(const QJsonObject &json)
{
    NetworkPreset preset;
    Reader reader(json);
    presetMembers(reader, preset);
    if (preset.id.empty() || preset.title.empty())
        return bad(preset, QStringLiteral("has no id or title"));
    if (!reader.problem().isEmpty())
        return bad(preset, reader.problem());
    if (!json.contains(QLatin1String("truth")))
        return bad(preset, QStringLiteral("does not say how true it is: public, partly or unverified"));
    if (!preset.base.starts_with("https://") && !preset.base.starts_with("http://") && !preset.base.starts_with('{'))
        return bad(preset, QStringLiteral("has no base address"));
    if (preset.streams.empty())
        return bad(preset, QStringLiteral("has no streams"));
    for (const VendorStream &stream : preset.streams) {
        if (stream.call.path.empty())
            return bad(preset, QStringLiteral("has a stream without a call"));
        if (stream.cursor.kind == StreamCursor::Kind::Windows && stream.cursor.hours <= 0)
            return bad(preset, QStringLiteral("has windows without a length"));
    }
    return preset;
}

QJsonObject networkPresetToJson(const NetworkPreset &preset)
{
    Writer writer;
    presetMembers(writer, preset);
    return writer.json;
}

Result<std::vector<NetworkPreset>> builtInNetworkPresets()
{
    const auto files = presetFiles();
    if (!files)
        return files.error();
    std::vector<NetworkPreset> presets;
    for (const QJsonObject &json : *files) {
        if (!isNetworkPreset(json))
            continue;
        auto preset = networkPresetFromJson(json);
        if (!preset)
            return preset.error();
        presets.push_back(*std::move(preset));
    }
    return presets;
}

Result<Preset> rowPreset(const QString &id)
{
    const auto networks = builtInNetworkPresets();
    if (!networks)
        return networks.error();
    for (const NetworkPreset &network : *networks) {
        if (const VendorStream *stream = network.stream(id.toStdString()))
            return stream->rows;
    }
    return builtInPreset(id);
}

} // namespace tradewind
