// SPDX-License-Identifier: Apache-2.0
#include "models/setup/thresholdmodel.h"

#include "models/base/deskroles.h"

#include <QLocale>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

ThresholdModel::ThresholdModel(SettingBook &settings, WhatIf whatIf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
    , m_whatIf(std::move(whatIf))
    , m_thresholds(allThresholds())
{}

int ThresholdModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_thresholds.size());
}

int ThresholdModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double ThresholdModel::kept(int row) const
{
    const Threshold &rule = threshold(row);
    const auto setting = m_settings.value(rule.key);
    return setting ? numberOf(rule, *setting).value_or(rule.standard) : rule.standard;
}

double ThresholdModel::value(int row) const
{
    const auto draft = m_drafts.constFind(threshold(row).key);
    return draft != m_drafts.constEnd() ? *draft : kept(row);
}

QVariant ThresholdModel::words(int row, int column) const
{
    const Threshold &rule = threshold(row);
    switch (column) {
    case Group:
        return row == 0 || threshold(row - 1).group != rule.group ? rule.group : QString(); // named once
    case Title:
        return rule.title;
    case Value:
        return thresholdText(rule, value(row));
    case Standard:
        return thresholdText(rule, rule.standard);
    case Effect: {
        if (!m_drafts.contains(rule.key))
            return {};
        const QString was = tr("was %1").arg(thresholdText(rule, kept(row)));
        const auto effect = m_effects.constFind(rule.key);
        if (effect == m_effects.constEnd())
            return was;
        const QLocale locale;
        return tr("%1; %2 → %3 customers").arg(was, locale.toString(effect->now), locale.toString(effect->then));
    }
    case Meaning:
        return rule.meaning;
    }
    return {};
}

QVariant ThresholdModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    const Threshold &rule = threshold(row);
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::EditRole:
        return column == Value ? QVariant(value(row)) : words(row, column);
    case Qt::ToolTipRole:
        return column == Meaning ? QVariant(tr("%1 (point %2)").arg(rule.meaning, rule.point)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Value || column == Standard ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == Title ? u"%1, %2. %3"_s.arg(rule.title, thresholdText(rule, value(row)), rule.meaning)
                               : words(row, column).toString();
    case ToneRole:
        if (column == Effect)
            return int(Tone::Accent);
        return int(column == Group || column == Standard || column == Meaning ? Tone::Dim : Tone::Normal);
    case StrongRole:
        return column == Title || (column == Value && value(row) != rule.standard);
    case FiguresRole:
        return column == Value || column == Standard;
    case ChoiceRole:
        return column == Value ? (isChosen(rule) ? 1 : 2) : 0;
    case GroupRole:
        return rule.group;
    case KindRole:
        return int(rule.kind);
    case LeastRole:
        return rule.least;
    case MostRole:
        return rule.most;
    case KeyRole:
        return rule.key;
    }
    return {};
}

bool ThresholdModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Value)
        return false;
    bool isNumber = false;
    const double number = value.typeId() == QMetaType::Bool ? (isNumber = true, value.toBool() ? 1.0 : 0.0) : value.toDouble(&isNumber);
    const Threshold &rule = threshold(index.row());
    if (!isNumber || number < rule.least || number > rule.most)
        return false;
    setDraft(index.row(), number);
    return true;
}

void ThresholdModel::setDraft(int row, double value)
{
    const QString key = threshold(row).key;
    m_effects.remove(key);
    if (value == kept(row)) {
        m_drafts.remove(key);
    } else {
        m_drafts.insert(key, value);
        if (m_whatIf) {
            if (const auto effect = m_whatIf({{key, value}}))
                m_effects.insert(key, *effect);
        }
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT draftsChanged();
}

Qt::ItemFlags ThresholdModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

QVariant ThresholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Value || section == Standard ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return tr("About");
    case Title:
        return tr("Rule");
    case Value:
        return tr("Yours");
    case Standard:
        return tr("Default");
    case Effect:
        return tr("What would change");
    case Meaning:
        return tr("What it means");
    }
    return {};
}

QString ThresholdModel::effectText() const
{
    if (m_drafts.isEmpty() || !m_whatIf)
        return {};
    const auto effect = m_whatIf(m_drafts);
    if (!effect)
        return {};
    const QLocale locale;
    return tr("%1 customers in the pipeline now, %2 with these").arg(locale.toString(effect->now), locale.toString(effect->then));
}

void ThresholdModel::useStandard(int row)
{
    if (row >= 0 && row < rowCount())
        setDraft(row, threshold(row).standard);
}

Result<void> ThresholdModel::save()
{
    Result<void> outcome;
    for (int row = 0; row < rowCount(); ++row) {
        const Threshold &rule = threshold(row);
        if (!m_drafts.contains(rule.key))
            continue;
        const double draft = m_drafts.value(rule.key);
        const auto setting = draft == rule.standard ? std::nullopt : std::optional(settingOf(rule, draft));
        if (const auto kept = m_settings.setValue(rule.key, setting); !kept) {
            outcome = kept;
            break;
        }
        m_drafts.remove(rule.key);
        m_effects.remove(rule.key);
    }
    reload();
    return outcome;
}

void ThresholdModel::revert()
{
    m_drafts.clear();
    m_effects.clear();
    reload();
}

void ThresholdModel::reload()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT draftsChanged();
}

} // namespace tradewind
