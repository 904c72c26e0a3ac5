// SPDX-License-Identifier: Apache-2.0
#include "models/search/searchmodel.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr int hitsOfEach = 8;

} // namespace

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void SearchModel::addSource(SearchSource &source)
{
    m_found.push_back({&source, {}});
}

void SearchModel::setQuery(const QString &query)
{
    const QString asked = query.simplified();
    const int question = ++m_question;
    m_waiting = static_cast<int>(m_found.size());
    beginResetModel();
    for (Found &found : m_found)
        found.hits.clear();
    endResetModel();
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        m_found[i].source->find(asked, hitsOfEach, [this, i, question](const QList<SearchHit> &hits) {
            if (question == m_question)
                take(i, hits);
        });
    }
}

void SearchModel::take(std::size_t source, const QList<SearchHit> &hits)
{
    int before = 0;
    for (std::size_t i = 0; i < source; ++i)
        before += static_cast<int>(m_found[i].hits.size());
    if (!hits.isEmpty()) {
        beginInsertRows({}, before, before + static_cast<int>(hits.size()) - 1);
        m_found[source].hits = hits;
        endInsertRows();
    }
    --m_waiting;
    if (isComplete())
        Q_EMIT completed();
}

SearchHit SearchModel::hit(int row) const
{
    for (const Found &found : m_found) {
        if (row < found.hits.size())
            return found.hits.value(row);
        row -= static_cast<int>(found.hits.size());
    }
    return {};
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    qsizetype rows = 0;
    for (const Found &found : m_found)
        rows += found.hits.size();
    return static_cast<int>(rows);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit one = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::AccessibleTextRole:
        return one.kind + QStringLiteral(": ") + one.title + QStringLiteral(", ") + one.detail;
    case DetailRole:
        return one.detail;
    case KindRole:
        return one.kind;
    case IconRole:
        return one.icon;
    default:
        return {};
    }
}

void FixedSearchSource::find(const QString &query, int limit, const Answer &answer)
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
    answer(hits);
}

} // namespace tradewind
