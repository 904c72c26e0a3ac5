// SPDX-License-Identifier: Apache-2.0
#include "models/sources/presetmodels.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "connectors/filedrop/places.h"
#include "connectors/network/presetcheck.h"
#include "models/base/deskroles.h"
#include "models/base/roles.h"
#include "models/base/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// The fields a new vendor needs, in the words of the editor; all others are shown when asked for.
struct CommonField
{
    const char *path, *name;
};
constexpr std::array<CommonField, 31> commonFields{{
    {"title", QT_TRANSLATE_NOOP("tradewind", "Name of the vendor")},
    {"about", QT_TRANSLATE_NOOP("tradewind", "What it is")},
    {"syntax", QT_TRANSLATE_NOOP("tradewind", "Answers are")},
    {"base", QT_TRANSLATE_NOOP("tradewind", "Address")},
    {"auth.kind", QT_TRANSLATE_NOOP("tradewind", "Login")},
    {"auth.user", QT_TRANSLATE_NOOP("tradewind", "Login: user")},
    {"auth.password", QT_TRANSLATE_NOOP("tradewind", "Login: password")},
    {"auth.name", QT_TRANSLATE_NOOP("tradewind", "Login: header or parameter")},
    {"auth.value", QT_TRANSLATE_NOOP("tradewind", "Login: its value")},
    {"auth.secret", QT_TRANSLATE_NOOP("tradewind", "Login: signing secret")},
    {"auth.token.path", QT_TRANSLATE_NOOP("tradewind", "Login: where tokens are asked for")},
    {"auth.token.body", QT_TRANSLATE_NOOP("tradewind", "Login: what is sent for a token")},
    {"headers", QT_TRANSLATE_NOOP("tradewind", "Headers of every call")},
    {"streams.title", QT_TRANSLATE_NOOP("tradewind", "Name of the stream")},
    {"streams.call.method", QT_TRANSLATE_NOOP("tradewind", "Method")},
    {"streams.call.path", QT_TRANSLATE_NOOP("tradewind", "Path below the address")},
    {"streams.call.query", QT_TRANSLATE_NOOP("tradewind", "Parameters")},
    {"streams.call.body", QT_TRANSLATE_NOOP("tradewind", "Body")},
    {"streams.call.contentType", QT_TRANSLATE_NOOP("tradewind", "Kind of body")},
    {"streams.records", QT_TRANSLATE_NOOP("tradewind", "Where records are")},
    {"streams.each", QT_TRANSLATE_NOOP("tradewind", "Lines inside a record")},
    {"streams.key", QT_TRANSLATE_NOOP("tradewind", "What makes a record the same again")},
    {"streams.paging.kind", QT_TRANSLATE_NOOP("tradewind", "Paging")},
    {"streams.paging.param", QT_TRANSLATE_NOOP("tradewind", "Paging: parameter")},
    {"streams.paging.size", QT_TRANSLATE_NOOP("tradewind", "Paging: records a page")},
    {"streams.paging.first", QT_TRANSLATE_NOOP("tradewind", "Paging: first page")},
    {"streams.paging.next", QT_TRANSLATE_NOOP("tradewind", "Paging: where the next one is named")},
    {"streams.cursor.kind", QT_TRANSLATE_NOOP("tradewind", "Asks for what changed")},
    {"streams.cursor.format", QT_TRANSLATE_NOOP("tradewind", "Instants are written as")},
    {"streams.cursor.hours", QT_TRANSLATE_NOOP("tradewind", "Longest span in hours")},
    {"streams.everyMinutes", QT_TRANSLATE_NOOP("tradewind", "Runs every so many minutes")},
}};

const CommonField *common(const QString &path)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    const QString plain = QString(path).remove(index);
    const auto found = std::find_if(commonFields.begin(), commonFields.end(),
                                    [&](const CommonField &field) { return plain == QLatin1String(field.path); });
    return found == commonFields.end() ? nullptr : &*found;
}

QString joined(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << QString::fromStdString(text);
    return list.join(u"; "_s);
}

std::vector<std::string> parted(const QString &text)
{
    std::vector<std::string> parts;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.push_back(trimmed.toStdString());
    }
    return parts;
}

} // namespace

QString presetFieldName(const QString &path)
{
    const CommonField *field = common(path);
    return field ? tr(field->name) : path;
}

void PresetDraft::begin(const NetworkPreset &preset)
{
    m_preset = preset;
    m_stream = 0;
    m_hasEdits = false;
    m_samples.clear();
    Q_EMIT begun();
}

void PresetDraft::change(const NetworkPreset &preset)
{
    m_preset = preset;
    m_hasEdits = true;
    Q_EMIT edited();
}

QStringList PresetDraft::problems() const
{
    return problemsOf(m_preset);
}

NetworkPreset PresetDraft::blank(const std::string &id, const QString &title)
{
    return blankPreset(id, title.toStdString());
}

NetworkPreset PresetDraft::clone(const NetworkPreset &preset, const std::string &id, const QString &title)
{
    return clonedPreset(preset, id, title.toStdString());
}

void PresetDraft::setStream(int stream)
{
    m_stream = std::clamp(stream, 0, std::max(0, int(m_preset.streams.size()) - 1));
    Q_EMIT begun();
}

const VendorStream *PresetDraft::current() const
{
    return std::size_t(m_stream) < m_preset.streams.size() ? &m_preset.streams[std::size_t(m_stream)] : nullptr;
}

void PresetDraft::setSamples(const std::map<std::string, std::string> &samples)
{
    m_samples = samples;
    Q_EMIT sampled();
}

PresetFieldModel::PresetFieldModel(PresetDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &PresetDraft::begun, this, &PresetFieldModel::reload);
}

void PresetFieldModel::showAll(bool all)
{
    m_all = all;
    reload();
}

void PresetFieldModel::reload()
{
    beginResetModel();
    m_fields = presetFields(m_draft.preset());
    const QString ours = u"streams[%1]."_s.arg(m_draft.stream());
    std::erase_if(m_fields, [&](const PresetField &field) {
        return (field.path.startsWith(u"streams[") && !field.path.startsWith(ours)) || (!m_all && !common(field.path)) ||
               field.path == u"id"; // streams are called after it
    });
    endResetModel();
}

int PresetFieldModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const PresetField &field) { return field.path == path; });
    return found == m_fields.end() ? -1 : int(found - m_fields.begin());
}

int PresetFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int PresetFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PresetFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PresetField &field = m_fields[std::size_t(index.row())];
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? presetFieldName(field.path) : field.text;
    case Qt::EditRole:
        return field.text;
    case Qt::ToolTipRole:
        return isName ? field.path : field.choices.isEmpty() ? field.text : field.choices.join(u", "_s);
    case ToneRole:
        return int(isName ? Tone::Dim : Tone::Normal);
    case ChoiceRole:
        return isName ? 0 : 2;
    case ChoicesRole:
        return field.choices;
    case Qt::AccessibleTextRole:
        return presetFieldName(field.path) + u": "_s + field.text;
    }
    return {};
}

bool PresetFieldModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Value)
        return false;
    PresetField &field = m_fields[std::size_t(index.row())];
    const QString typed = value.toString();
    if (typed == field.text)
        return true;
    NetworkPreset changed = m_draft.preset();
    if (auto set = setPresetField(changed, field.path, typed); !set) {
        m_draft.refuse(u"%1: %2"_s.arg(presetFieldName(field.path), localized(set.error())));
        return false;
    }
    field.text = typed.trimmed();
    m_draft.change(changed);
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags PresetFieldModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.column() == Value ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant PresetFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : tr("Value");
}

PresetMappingModel::PresetMappingModel(PresetDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &PresetDraft::begun, this, &PresetMappingModel::reload);
    connect(&draft, &PresetDraft::sampled, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Sample), index(rowCount() - 1, Sample));
    });
}

void PresetMappingModel::reload()
{
    if (m_isWriting)
        return;
    beginResetModel();
    const VendorStream *stream = m_draft.current();
    m_rules = stream ? stream->rows.fields : std::vector<FieldRule>();
    endResetModel();
}

QStringList PresetMappingModel::places() const
{
    QStringList names;
    if (const VendorStream *stream = m_draft.current()) {
        for (const FieldPlace &place : placesOf(stream->rows.entity))
            names << text(place.name);
    }
    return names;
}

int PresetMappingModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rules.emplace_back();
    endInsertRows();
    return row;
}

void PresetMappingModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rules.erase(m_rules.begin() + row);
    endRemoveRows();
    NetworkPreset changed = m_draft.preset();
    auto &fields = changed.streams[std::size_t(m_draft.stream())].rows.fields;
    fields = m_rules;
    std::erase_if(fields, [](const FieldRule &rule) { return rule.to.empty() || rule.from.empty(); });
    m_draft.change(changed);
}

int PresetMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int PresetMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PresetMappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldRule &rule = m_rules[std::size_t(index.row())];
    const auto sample = [&] {
        for (const std::string &from : rule.from) {
            if (const auto said = m_draft.samples().find(from); said != m_draft.samples().end())
                return QString::fromStdString(said->second);
        }
        return QString();
    };
    QString text;
    switch (index.column()) {
    case GoesTo:
        text = joined(rule.to);
        break;
    case ComesFrom:
        text = joined(rule.from);
        break;
    case Sample:
        text = sample();
        break;
    case ReadAs:
        text = QString::fromStdString(rule.as);
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return text;
    case ToneRole:
        return int(index.column() == Sample ? Tone::Dim : Tone::Normal);
    case ChoiceRole:
        return index.column() == Sample ? 0 : 2;
    case ChoicesRole:
        return index.column() == GoesTo ? places() : QStringList();
    }
    return {};
}

bool PresetMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == Sample || !m_draft.current())
        return false;
    FieldRule &rule = m_rules[std::size_t(index.row())];
    const std::vector<std::string> typed = parted(value.toString());
    if (index.column() == GoesTo) {
        for (const std::string &place : typed) {
            if (!placeOf(m_draft.current()->rows.entity, place)) {
                m_draft.refuse(tr("There is no place \"%1\". Type the beginning and choose.").arg(QString::fromStdString(place)));
                return false;
            }
        }
        rule.to = typed;
    } else if (index.column() == ComesFrom) {
        rule.from = typed;
    } else {
        rule.as = value.toString().trimmed().toStdString();
    }
    NetworkPreset changed = m_draft.preset();
    auto &fields = changed.streams[std::size_t(m_draft.stream())].rows.fields;
    fields = m_rules;
    std::erase_if(fields, [](const FieldRule &one) { return one.to.empty() || one.from.empty(); });
    m_isWriting = true;
    m_draft.change(changed);
    m_isWriting = false;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Qt::ItemFlags PresetMappingModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.column() == Sample ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

QVariant PresetMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return std::array{tr("Goes to"), tr("Comes from"), tr("Sample value"), tr("Read as")}.at(std::size_t(section));
}

} // namespace tradewind
