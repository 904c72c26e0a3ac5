// SPDX-License-Identifier: Apache-2.0
// What Ctrl+K lists: hits from every source for what was typed.
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace tradewind {

/// One thing a person can jump to or do.
struct SearchHit
{
    QString kind; ///< translated group name: "Customer", "Stock", "Panel", "Action"
    QString title;
    QString detail; ///< vehicle, stock number, key
    QString icon;   ///< name in resources/icons
    QString target; ///< what to open: a panel id, or "action:NAME"
    qint64 record = 0;
    bool operator==(const SearchHit &) const = default;
};

/// Somewhere to look; one for people, one for stock, one for panels and actions.
class SearchSource
{
public:
    virtual ~SearchSource() = default;
    /// Up to `limit` hits, best first. Called on every keystroke: must answer from memory.
    virtual QList<SearchHit> find(const QString &query, int limit) const = 0;
};

/// The merged list; sources keep their order, so the one listed first wins the eye.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1, DetailRole, KindRole, IconRole };

    explicit SearchModel(QObject *parent = nullptr);

    /// `source` must outlive the model.
    void addSource(const SearchSource &source);
    void setQuery(const QString &query);
    SearchHit hit(int row) const { return m_hits.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<const SearchSource *> m_sources;
    QList<SearchHit> m_hits;
};

/// A fixed list of hits matched by every word typed, at the start of a word first.
class FixedSearchSource : public SearchSource
{
public:
    explicit FixedSearchSource(QList<SearchHit> hits = {})
        : m_hits(std::move(hits))
    {}
    void setHits(QList<SearchHit> hits) { m_hits = std::move(hits); }
    QList<SearchHit> find(const QString &query, int limit) const override;

private:
    QList<SearchHit> m_hits;
};

} // namespace tradewind
