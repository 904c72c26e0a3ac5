// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/preset.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace tradewind {

namespace {

constexpr std::array<std::pair<const char *, Entity>, 7> entityNames{{{"deal", Entity::Deal},
                                                                      {"valuation", Entity::Valuation},
                                                                      {"repairOrder", Entity::RepairOrder},
                                                                      {"inventory", Entity::Inventory},
                                                                      {"payoffQuote", Entity::PayoffQuote},
                                                                      {"customer", Entity::Customer},
                                                                      {"appraisal", Entity::Appraisal}}};
constexpr std::array<std::pair<const char *, Truth>, 3> truthNames{
    {{"public", Truth::Public}, {"partly", Truth::Partly}, {"unverified", Truth::Unverified}}};

template<typename T, std::size_t N>
bool valueNamed(const std::array<std::pair<const char *, T>, N> &names, const QString &name, T &value)
{
    for (const auto &[known, meaning] : names) {
        if (name == QLatin1String(known)) {
            value = meaning;
            return true;
        }
    }
    return false;
}

template<typename T, std::size_t N>
QString nameOf(const std::array<std::pair<const char *, T>, N> &names, T value)
{
    for (const auto &[known, meaning] : names) {
        if (value == meaning)
            return QLatin1String(known);
    }
    return {};
}

std::string text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString().toStdString();
}

/// A list of texts, or one text for a list of one.
std::vector<std::string> texts(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString().toStdString()};
    std::vector<std::string> list;
    for (const QJsonValue &item : value.toArray())
        list.push_back(item.toString().toStdString());
    return list;
}

std::map<std::string, std::string> pairs(const QJsonValue &value)
{
    std::map<std::string, std::string> list;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        list[member.key().toStdString()] = member->toString().toStdString();
    return list;
}

QJsonValue fromTexts(const std::vector<std::string> &list)
{
    if (list.size() == 1)
        return QString::fromStdString(list.front());
    QJsonArray array;
    for (const std::string &item : list)
        array << QString::fromStdString(item);
    return array;
}

QJsonObject fromPairs(const std::map<std::string, std::string> &list)
{
    QJsonObject object;
    for (const auto &[name, value] : list)
        object.insert(QString::fromStdString(name), QString::fromStdString(value));
    return object;
}

Error bad(const QJsonObject &json, const QString &what)
{
    return {Error::Kind::BadData, QStringLiteral("The preset \"%1\" %2.").arg(json.value(QLatin1String("id")).toString(), what)};
}

FieldRule ruleFromJson(const QJsonObject &json)
{
    FieldRule rule;
    rule.to = texts(json.value(QLatin1String("to")));
    rule.from = texts(json.value(QLatin1String("from")));
    rule.as = text(json, "as");
    rule.pattern = text(json, "pattern");
    rule.onBad = text(json, "onBad");
    rule.zero = text(json, "zero");
    rule.values = pairs(json.value(QLatin1String("values")));
    rule.add = json.value(QLatin1String("add")).toInt();
    rule.invert = json.value(QLatin1String("invert")).toBool();
    rule.required = json.value(QLatin1String("required")).toBool();
    return rule;
}

RowSelector selectorFromJson(const QJsonObject &json)
{
    RowSelector select;
    select.records = text(json, "records");
    select.each = text(json, "each");
    for (const QJsonValue &entry : json.value(QLatin1String("spread")).toArray())
        select.spread.push_back(pairs(entry));
    return select;
}

QJsonObject selectorToJson(const RowSelector &select)
{
    QJsonObject json;
    if (!select.records.empty())
        json.insert(QStringLiteral("records"), QString::fromStdString(select.records));
    if (!select.each.empty())
        json.insert(QStringLiteral("each"), QString::fromStdString(select.each));
    QJsonArray spread;
    for (const auto &entry : select.spread)
        spread << fromPairs(entry);
    if (!spread.isEmpty())
        json.insert(QStringLiteral("spread"), spread);
    return json;
}

QJsonObject ruleToJson(const FieldRule &rule)
{
    QJsonObject json{{QStringLiteral("to"), fromTexts(rule.to)}, {QStringLiteral("from"), fromTexts(rule.from)}};
    const std::pair<const char *, const std::string &> optional[] = {
        {"as", rule.as}, {"pattern", rule.pattern}, {"onBad", rule.onBad}, {"zero", rule.zero}};
    for (const auto &[name, value] : optional) {
        if (!value.empty())
            json.insert(QLatin1String(name), QString::fromStdString(value));
    }
    if (!rule.values.empty())
        json.insert(QStringLiteral("values"), fromPairs(rule.values));
    if (rule.add != 0)
        json.insert(QStringLiteral("add"), rule.add);
    if (rule.invert)
        json.insert(QStringLiteral("invert"), true);
    if (rule.required)
        json.insert(QStringLiteral("required"), true);
    return json;
}

} // namespace

Result<Preset> presetFromJson(const QJsonObject &json)
{
    Preset preset;
    preset.id = text(json, "id");
    preset.title = text(json, "title");
    preset.about = text(json, "about");
    if (preset.id.empty() || preset.title.empty())
        return bad(json, QStringLiteral("has no id or title"));
    if (!valueNamed(entityNames, json.value(QLatin1String("entity")).toString(), preset.entity))
        return bad(json, QStringLiteral("names no entity: deal, valuation, repairOrder, inventory, payoffQuote, customer or appraisal"));
    if (!valueNamed(truthNames, json.value(QLatin1String("truth")).toString(), preset.truth))
        return bad(json, QStringLiteral("does not say how true it is: public, partly or unverified"));
    const QString delivery = json.value(QLatin1String("delivery")).toString(QStringLiteral("delta"));
    if (delivery != QLatin1String("delta") && delivery != QLatin1String("snapshot"))
        return bad(json, QStringLiteral("is delivered neither as delta nor as snapshot"));
    preset.isSnapshot = delivery == QLatin1String("snapshot");
    preset.isAnonymous = json.value(QLatin1String("anonymous")).toBool();
    const QJsonObject format = json.value(QLatin1String("format")).toObject();
    preset.format = text(format, "kind");
    preset.delimiter = text(format, "delimiter");
    preset.encoding = text(format, "encoding");
    preset.sheet = text(format, "sheet");
    preset.select = selectorFromJson(json.value(QLatin1String("select")).toObject());
    preset.files = texts(json.value(QLatin1String("files")));
    preset.key = texts(json.value(QLatin1String("key")));
    preset.blanks = texts(json.value(QLatin1String("blanks")));
    preset.defaults = pairs(json.value(QLatin1String("defaults")));
    for (const QJsonValue &field : json.value(QLatin1String("fields")).toArray()) {
        preset.fields.push_back(ruleFromJson(field.toObject()));
        if (preset.fields.back().to.empty() || preset.fields.back().from.empty())
            return bad(json, QStringLiteral("has a field without \"to\" or \"from\""));
    }
    if (preset.fields.empty() || preset.key.empty())
        return bad(json, QStringLiteral("has no fields or no key"));
    return preset;
}

QJsonObject presetToJson(const Preset &preset)
{
    QJsonObject format;
    const std::pair<const char *, const std::string &> hints[] = {
        {"kind", preset.format}, {"delimiter", preset.delimiter}, {"encoding", preset.encoding}, {"sheet", preset.sheet}};
    for (const auto &[name, value] : hints) {
        if (!value.empty())
            format.insert(QLatin1String(name), QString::fromStdString(value));
    }
    QJsonArray fields;
    for (const FieldRule &rule : preset.fields)
        fields << ruleToJson(rule);
    return {{QStringLiteral("id"), QString::fromStdString(preset.id)},
            {QStringLiteral("title"), QString::fromStdString(preset.title)},
            {QStringLiteral("about"), QString::fromStdString(preset.about)},
            {QStringLiteral("entity"), nameOf(entityNames, preset.entity)},
            {QStringLiteral("truth"), nameOf(truthNames, preset.truth)},
            {QStringLiteral("delivery"), preset.isSnapshot ? QStringLiteral("snapshot") : QStringLiteral("delta")},
            {QStringLiteral("anonymous"), preset.isAnonymous},
            {QStringLiteral("format"), format},
            {QStringLiteral("select"), selectorToJson(preset.select)},
            {QStringLiteral("files"), fromTexts(preset.files)},
            {QStringLiteral("key"), fromTexts(preset.key)},
            {QStringLiteral("blanks"), fromTexts(preset.blanks)},
            {QStringLiteral("defaults"), fromPairs(preset.defaults)},
            {QStringLiteral("fields"), fields}};
}

Result<std::vector<QJsonObject>> presetFiles()
{
    std::vector<QJsonObject> files;
    const QDir folder(QStringLiteral(":/presets"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Internal, QStringLiteral("The preset %1 is missing from the program.").arg(name)};
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
        if (problem.error != QJsonParseError::NoError)
            return Error{Error::Kind::Internal, QStringLiteral("The preset %1 is not JSON: %2.").arg(name, problem.errorString())};
        files.push_back(document.object());
    }
    const auto idOf = [](const QJsonObject &json) { return json.value(QLatin1String("id")).toString(); };
    std::sort(files.begin(), files.end(), [&](const QJsonObject &a, const QJsonObject &b) { return idOf(a) < idOf(b); });
    return files;
}

bool isNetworkPreset(const QJsonObject &json)
{
    return json.contains(QLatin1String("streams"));
}

Result<std::vector<Preset>> builtInPresets()
{
    const auto files = presetFiles();
    if (!files)
        return files.error();
    std::vector<Preset> presets;
    for (const QJsonObject &json : *files) {
        if (isNetworkPreset(json))
            continue;
        auto preset = presetFromJson(json);
        if (!preset)
            return preset.error();
        presets.push_back(*std::move(preset));
    }
    return presets;
}

Result<Preset> builtInPreset(const QString &id)
{
    auto presets = builtInPresets();
    if (!presets)
        return presets.error();
    QStringList ids;
    for (Preset &preset : *presets) {
        if (preset.id == id.toStdString())
            return std::move(preset);
        ids << QString::fromStdString(preset.id);
    }
    return Error{Error::Kind::NotFound, QStringLiteral("There is no preset \"%1\"; there are %2.").arg(id, ids.join(QLatin1String(", ")))};
}

} // namespace tradewind
