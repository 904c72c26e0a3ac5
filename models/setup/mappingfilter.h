// SPDX-License-Identifier: Apache-2.0
// The tabs over the match: all columns, those that need a person, those that were guessed.
#pragma once

#include <QSortFilterProxyModel>

namespace tradewind {

class MappingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, NeedsYou, Guessed };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void show(Show what);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
};

} // namespace tradewind
