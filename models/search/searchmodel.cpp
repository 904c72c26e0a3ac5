// SPDX-License-Identifier: Apache-2.0
#include "models/search/searchmodel.h"

#include <algorithm>

namespace tradewind {

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void SearchModel::addSource(const SearchSource &source)
{
    m_sources << &source;
}

void SearchModel::setQuery(const QString &query)
{
    QList<SearchHit> hits;
    for (const SearchSource *source : std::as_const(m_sources))
        hits << source->find(query.simplified(), 8);
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::AccessibleTextRole:
        return hit.kind + QStringLiteral(": ") + hit.title + QStringLiteral(", ") + hit.detail;
    case DetailRole:
        return hit.detail;
    case KindRole:
        return hit.kind;
    case IconRole:
        return hit.icon;
    default:
        return {};
    }
}

QList<SearchHit> FixedSearchSource::find(const QString &query, int limit) const
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, SearchHit>> ranked;
    for (const SearchHit &hit : m_hits) {
        const QString text = hit.title + u' ' + hit.detail;
        int rank = 0;
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
            if (at > 0)
                rank += text.at(at - 1).isSpace() ? 1 : 2;
            return at >= 0;
        });
        if (all)
            ranked << std::pair(rank, hit);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SearchHit> hits;
    for (const auto &[rank, hit] : ranked) {
        if (hits.size() == limit)
            break;
        hits << hit;
    }
    return hits;
}

} // namespace tradewind
