// SPDX-License-Identifier: Apache-2.0
// The pipeline's views: those every store starts with, and those people keep.
#pragma once

#include "models/pipeline/pipelinefilter.h"

#include <QObject>

#include <functional>

namespace tradewind {

/// A filter as JSON, for the store. Parts that are not set are left out.
QString filterToJson(const PipelineFilter &filter);
/// Nothing when the text is not an object; parts nobody knows are passed over, so that an older program opens a newer view.
std::optional<PipelineFilter> filterFromJson(const QString &json);

/// A kept view of the same name stands in for a ready one.
class PipelineViews : public QObject
{
    Q_OBJECT

public:
    using KeepView = std::function<void(const PipelineView &view)>;
    using RemoveView = std::function<void(const QString &name)>;

    /// `keep` and `remove` write to the store, later and elsewhere; empty ones keep nothing.
    explicit PipelineViews(KeepView keep = {}, RemoveView remove = {}, QObject *parent = nullptr);

    /// The thresholds the ready views use.
    void setThresholds(Money minimumEquity, int leaseDays);
    /// What the store has.
    void setKept(const QList<PipelineView> &views);

    /// Ready views first, then kept ones by name. Never empty.
    QList<PipelineView> all() const;
    bool isKept(const QString &name) const;
    void save(const PipelineView &view);
    /// A ready view of that name comes back as it was.
    void remove(const QString &name);

private:
    QList<PipelineView> ready() const;

    KeepView m_keep;
    RemoveView m_remove;
    Money m_minimumEquity = Money::fromDollars(3000);
    int m_leaseDays = 90;
    QList<PipelineView> m_kept;
};

} // namespace tradewind
