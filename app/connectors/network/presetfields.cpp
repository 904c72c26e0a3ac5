// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/presetfields.h"

#include "connectors/network/presetmembers.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;
using namespace presetmembers;

namespace {

using Kind = PresetField::Kind;

QStringList parted(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts;
}

Error cannotBe(const QString &path, const QString &what)
{
    return {Error::Kind::BadUse, u"%1 takes %2."_s.arg(path, what)};
}

/// Walks the members like the reader and the writer do. Without a path to set it collects the fields, with one it sets that field.
class Walk
{
public:
    static constexpr bool writes = false;

    Walk(QString prefix, std::vector<PresetField> &fields, const QString *path, const QString *typed, std::optional<Result<void>> &set)
        : m_prefix(std::move(prefix))
        , m_fields(fields)
        , m_path(path)
        , m_typed(typed)
        , m_set(set)
    {}

    void member(const char *name, std::string &value)
    {
        const QString text = QString::fromStdString(value);
        if (is(name, Kind::Text, {}, text))
            done(value = m_typed->toStdString());
    }
    void member(const char *name, int &value)
    {
        if (!is(name, Kind::Whole, {}, QString::number(value)))
            return;
        bool isNumber = false;
        const int typed = m_typed->trimmed().toInt(&isNumber);
        if (isNumber && typed >= 0)
            done(value = typed);
        else
            m_set = Result<void>(cannotBe(*m_path, u"a whole number"_s));
    }
    void member(const char *name, bool &value)
    {
        const QStringList words{u"yes"_s, u"no"_s};
        if (!is(name, Kind::Flag, words, value ? words[0] : words[1]))
            return;
        const QString typed = m_typed->trimmed().toLower();
        if (words.contains(typed))
            done(value = typed == words[0]);
        else
            m_set = Result<void>(cannotBe(*m_path, u"yes or no"_s));
    }
    void member(const char *name, std::vector<std::string> &value)
    {
        QStringList items;
        for (const std::string &item : value)
            items << QString::fromStdString(item);
        if (!is(name, Kind::List, {}, items.join(u"; "_s)))
            return;
        value.clear();
        for (const QString &item : parted(*m_typed))
            value.push_back(item.toStdString());
        m_set = Result<void>();
    }
    void member(const char *name, std::map<std::string, std::string> &value)
    {
        QStringList pairs;
        for (const auto &[key, text] : value)
            pairs << QString::fromStdString(key) + u": "_s + QString::fromStdString(text);
        if (!is(name, Kind::Pairs, {}, pairs.join(u"; "_s)))
            return;
        std::map<std::string, std::string> typed;
        for (const QString &pair : parted(*m_typed)) {
            const auto colon = pair.indexOf(u':');
            if (colon < 1) {
                m_set = Result<void>(cannotBe(*m_path, u"pairs such as page: {page}; size: 100"_s));
                return;
            }
            typed[pair.left(colon).trimmed().toStdString()] = pair.mid(colon + 1).trimmed().toStdString();
        }
        value = std::move(typed);
        m_set = Result<void>();
    }
    template<typename T, std::size_t N>
    void word(const char *name, T &value, const Names<T, N> &names)
    {
        QStringList words;
        QString now;
        for (const auto &[word, meaning] : names) {
            words << QLatin1String(word);
            if (meaning == value)
                now = words.last();
        }
        if (!is(name, Kind::Choice, words, now))
            return;
        const auto at = words.indexOf(m_typed->trimmed().toLower());
        if (at >= 0)
            done(value = names[std::size_t(at)].second);
        else
            m_set = Result<void>(cannotBe(*m_path, u"one of "_s + words.join(u", "_s)));
    }
    template<typename T, typename Each>
    void part(const char *name, T &value, Each each)
    {
        Walk inner(m_prefix + QLatin1String(name) + u'.', m_fields, m_path, m_typed, m_set);
        each(inner, value);
    }
    template<typename T, typename Each>
    void part(const char *name, std::optional<T> &value, Each each)
    {
        if (value)
            part(name, *value, each);
    }
    template<typename T, typename Each>
    void parts(const char *name, std::vector<T> &value, Each each)
    {
        for (std::size_t i = 0; i < value.size(); ++i) {
            Walk inner(m_prefix + u"%1[%2]."_s.arg(QLatin1String(name)).arg(i), m_fields, m_path, m_typed, m_set);
            each(inner, value[i]);
        }
    }
    void rows(Preset &preset)
    {
        member("title", preset.title);
        member("records", preset.select.records);
        member("each", preset.select.each);
        member("key", preset.key);
        member("blanks", preset.blanks);
        member("defaults", preset.defaults);
        member("snapshot", preset.isSnapshot);
    }

private:
    /// Whether this is the field to set; else it is collected.
    bool is(const char *name, Kind kind, const QStringList &choices, const QString &text)
    {
        const QString path = m_prefix + QLatin1String(name);
        if (m_path)
            return *m_path == path;
        m_fields.push_back({path, kind, choices, text});
        return false;
    }
    template<typename T>
    void done(const T &)
    {
        m_set = Result<void>();
    }

    QString m_prefix;
    std::vector<PresetField> &m_fields;
    const QString *m_path, *m_typed;
    std::optional<Result<void>> &m_set;
};

} // namespace

std::vector<PresetField> presetFields(const NetworkPreset &preset)
{
    NetworkPreset copy = preset;
    std::vector<PresetField> fields;
    std::optional<Result<void>> set;
    Walk walk({}, fields, nullptr, nullptr, set);
    presetMembers(walk, copy);
    return fields;
}

Result<void> setPresetField(NetworkPreset &preset, const QString &path, const QString &text)
{
    std::vector<PresetField> none;
    std::optional<Result<void>> set;
    Walk walk({}, none, &path, &text, set);
    presetMembers(walk, preset);
    return set ? *set : Result<void>(Error{Error::Kind::NotFound, u"A preset has no field \"%1\"."_s.arg(path)});
}

NetworkPreset blankPreset(const std::string &id, const std::string &title)
{
    NetworkPreset preset;
    preset.id = id;
    preset.title = title;
    preset.base = "https://";
    preset.asks = {{"user", "User", {}, false}, {"password", "Password", {}, true}};
    preset.auth.user = "{user}";
    preset.auth.password = "{password}";
    VendorStream stream;
    stream.rows.id = id + "-customers";
    stream.rows.title = "Customers";
    stream.rows.entity = Entity::Customer;
    stream.rows.key = {"sourceKey"};
    stream.call.path = "/";
    preset.streams.push_back(stream);
    return preset;
}

NetworkPreset clonedPreset(const NetworkPreset &preset, const std::string &id, const std::string &title)
{
    NetworkPreset clone = preset;
    clone.id = id;
    clone.title = title;
    for (VendorStream &stream : clone.streams) {
        const bool isNamedAfter = stream.rows.id.starts_with(preset.id + '-');
        stream.rows.id = id + '-' + (isNamedAfter ? stream.rows.id.substr(preset.id.size() + 1) : stream.rows.id);
    }
    return clone;
}

} // namespace tradewind
