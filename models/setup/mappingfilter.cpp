// SPDX-License-Identifier: Apache-2.0
#include "models/setup/mappingfilter.h"

#include "models/setup/mappingmodel.h"

namespace tradewind {

void MappingFilter::show(Show what)
{
    m_show = what;
    invalidateRowsFilter();
}

bool MappingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_show == Show::All)
        return true;
    const auto level = GuessLevel(sourceModel()->index(row, 0, parent).data(MappingModel::LevelRole).toInt());
    return level == (m_show == Show::NeedsYou ? GuessLevel::Asks : GuessLevel::Likely);
}

} // namespace tradewind
