// SPDX-License-Identifier: Apache-2.0
// The thresholds as an editable table with what each change would do, before anything is kept.
#pragma once

#include "models/setup/settingbook.h"
#include "models/setup/threshold.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>

namespace tradewind {

/// How many customers would be in the pipeline.
struct WhatIfCount
{
    qint64 now = 0, then = 0;
};

/// Values are drafts until save(): a changed row says what it was and how the pipeline would change.
class ThresholdModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Title, Value, Standard, Effect, Meaning, ColumnCount };
    enum Role { GroupRole = Qt::UserRole + 50, KindRole, LeastRole, MostRole, KeyRole };
    /// Answers the count for drafts of all keys, or nothing when it cannot be said. Called on this thread; answers at once.
    using WhatIf = std::function<std::optional<WhatIfCount>(const QHash<QString, double> &drafts)>;

    ThresholdModel(SettingBook &settings, WhatIf whatIf, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Threshold &threshold(int row) const { return m_thresholds.at(row); }
    /// Draft where there is one, else what is kept.
    double value(int row) const;
    /// How many rows differ from what is kept.
    int draftCount() const { return int(m_drafts.size()); }
    /// "751 in the pipeline now, 612 then", or nothing when unknown or unchanged.
    QString effectText() const;

    /// Back to the default, as a draft.
    void useStandard(int row);
    /// Keeps every draft. Errors: as SettingBook; drafts not kept stay drafts.
    Result<void> save();
    /// Forgets the drafts.
    void revert();
    /// What is kept changed elsewhere.
    void reload();

Q_SIGNALS:
    void draftsChanged();

private:
    double kept(int row) const;
    void setDraft(int row, double value);
    QVariant words(int row, int column) const;

    SettingBook &m_settings;
    WhatIf m_whatIf;
    QList<Threshold> m_thresholds;
    QHash<QString, double> m_drafts;
    QHash<QString, WhatIfCount> m_effects; ///< of each draft alone
};

} // namespace tradewind
