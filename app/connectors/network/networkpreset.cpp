// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/networkpreset.h"

#include "connectors/network/calltext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tradewind {

namespace {

template<typename T, std::size_t N>
using Names = std::array<std::pair<const char *, T>, N>;

constexpr Names<VendorAuth::Kind, 6> authKinds{{{"none", VendorAuth::Kind::None},
                                                {"basic", VendorAuth::Kind::Basic},
                                                {"key", VendorAuth::Kind::Key},
                                                {"oauth2", VendorAuth::Kind::OAuth2},
                                                {"hmac", VendorAuth::Kind::Hmac},
                                                {"wsse", VendorAuth::Kind::Wsse}}};
constexpr Names<StreamPaging::Kind, 5> pagingKinds{{{"none", StreamPaging::Kind::None},
                                                    {"page", StreamPaging::Kind::Page},
                                                    {"offset", StreamPaging::Kind::Offset},
                                                    {"token", StreamPaging::Kind::Token},
                                                    {"link", StreamPaging::Kind::Link}}};
constexpr Names<StreamCursor::Kind, 3> cursorKinds{
    {{"none", StreamCursor::Kind::None}, {"since", StreamCursor::Kind::Since}, {"windows", StreamCursor::Kind::Windows}}};
constexpr Names<Truth, 3> truths{{{"public", Truth::Public}, {"partly", Truth::Partly}, {"unverified", Truth::Unverified}}};
constexpr Names<DocumentSyntax, 2> syntaxes{{{"json", DocumentSyntax::Json}, {"xml", DocumentSyntax::Xml}}};

/// Reads members and writes them again: one list of members per struct serves both ways, so that they cannot drift apart.
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
            m_problem = QStringLiteral("has a stream that cannot be used: %1").arg(read.error().text);
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

constexpr auto callMembers = [](auto &at, auto &call) {
    at.member("method", call.method);
    at.member("path", call.path);
    at.member("query", call.query);
    at.member("headers", call.headers);
    at.member("body", call.body);
    at.member("contentType", call.contentType);
};
constexpr auto askMembers = [](auto &at, auto &ask) {
    at.member("name", ask.name);
    at.member("label", ask.label);
    at.member("default", ask.fallback);
    at.member("secret", ask.isSecret);
};
constexpr auto authMembers = [](auto &at, auto &auth) {
    at.word("kind", auth.kind, authKinds);
    at.member("user", auth.user);
    at.member("password", auth.password);
    at.member("name", auth.name);
    at.member("value", auth.value);
    at.member("secret", auth.secret);
    at.member("inQuery", auth.inQuery);
    at.part("token", auth.token, callMembers);
    at.member("tokenPath", auth.tokenPath);
    at.member("expiresPath", auth.expiresPath);
};
constexpr auto pagingMembers = [](auto &at, auto &paging) {
    at.word("kind", paging.kind, pagingKinds);
    at.member("param", paging.param);
    at.member("sizeParam", paging.sizeParam);
    at.member("size", paging.size);
    at.member("first", paging.first);
    at.member("next", paging.next);
};
constexpr auto cursorMembers = [](auto &at, auto &cursor) {
    at.word("kind", cursor.kind, cursorKinds);
    at.member("format", cursor.format);
    at.member("hours", cursor.hours);
    at.member("overlapMinutes", cursor.overlapMinutes);
    at.member("historyDays", cursor.historyDays);
    at.member("zone", cursor.zone);
};
constexpr auto pollingMembers = [](auto &at, auto &polling) {
    at.member("id", polling.id);
    at.member("status", polling.status);
    at.member("done", polling.done);
    at.member("failed", polling.failed);
    at.member("after", polling.after);
    at.member("statusPath", polling.statusPath);
    at.member("resultPath", polling.resultPath);
};
constexpr auto detailMembers = [](auto &at, auto &detail) {
    at.member("name", detail.name);
    at.part("call", detail.call, callMembers);
    at.member("records", detail.records);
    at.member("batch", detail.batch);
    at.member("key", detail.key);
    at.member("item", detail.item);
    at.member("inner", detail.inner);
};
constexpr auto windowMembers = [](auto &at, auto &window) {
    at.member("fromMinute", window.fromMinute);
    at.member("toMinute", window.toMinute);
    at.member("zone", window.zone);
};
constexpr auto streamMembers = [](auto &at, auto &stream) {
    at.rows(stream.rows);
    at.part("call", stream.call, callMembers);
    at.part("firstCall", stream.firstCall, callMembers);
    at.member("firstHours", stream.firstHours);
    at.part("paging", stream.paging, pagingMembers);
    at.part("cursor", stream.cursor, cursorMembers);
    at.part("polling", stream.polling, pollingMembers);
    at.parts("details", stream.details, detailMembers);
    at.member("inner", stream.inner);
    at.part("window", stream.window, windowMembers);
    at.member("perVehicle", stream.perVehicle);
    at.member("everyMinutes", stream.everyMinutes);
};
constexpr auto limitMembers = [](auto &at, auto &limit) {
    at.member("calls", limit.calls);
    at.member("seconds", limit.seconds);
};
constexpr auto failureMembers = [](auto &at, auto &failure) {
    at.member("error", failure.error);
    at.member("retryable", failure.retryable);
    at.member("fine", failure.fine);
};
constexpr auto noteMembers = [](auto &at, auto &note) {
    at.member("event", note.event);
    at.member("title", note.title);
    at.part("send", note.send, callMembers);
    at.part("look", note.look, callMembers);
    at.member("notes", note.notes);
    at.member("maxChars", note.maxChars);
    at.member("maxParts", note.maxParts);
};
constexpr auto presetMembers = [](auto &at, auto &preset) {
    at.member("id", preset.id);
    at.member("title", preset.title);
    at.member("about", preset.about);
    at.word("truth", preset.truth, truths);
    at.word("syntax", preset.syntax, syntaxes);
    at.member("base", preset.base);
    at.parts("asks", preset.asks, askMembers);
    at.part("auth", preset.auth, authMembers);
    at.member("headers", preset.headers);
    at.parts("limits", preset.limits, limitMembers);
    at.part("failure", preset.failure, failureMembers);
    at.parts("streams", preset.streams, streamMembers);
    at.parts("notes", preset.notes, noteMembers);
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
