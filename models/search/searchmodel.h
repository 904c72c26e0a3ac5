// SPDX-License-Identifier: Apache-2.0
// What Ctrl+K finds while one types: people, vehicles, repair orders, panels and actions in one list.
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <functional>

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

/// Somewhere to look; one for what the store holds, one for panels and actions.
class SearchSource
{
public:
    using Answer = std::function<void(const QList<SearchHit> &)>;

    virtual ~SearchSource() = default;
    /// Gives up to `limit` hits to `answer`, best first: at once, or later on the same thread. Called on every keystroke; what is asked
    /// before it has answered may go without an answer when something newer is asked.
    virtual void find(const QString &query, int limit, const Answer &answer) = 0;
};

/// The merged list; sources keep their order, so the one listed first wins the eye.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1, DetailRole, KindRole, IconRole };

    explicit SearchModel(QObject *parent = nullptr);

    /// `source` must outlive the model.
    void addSource(SearchSource &source);
    /// Asks every source; what was found for an older query is shown no more.
    void setQuery(const QString &query);
    /// Every source has answered this query.
    bool isComplete() const { return m_waiting == 0; }
    SearchHit hit(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The last source has answered.
    void completed();

private:
    struct Found
    {
        SearchSource *source = nullptr;
        QList<SearchHit> hits;
    };
    void take(std::size_t source, const QList<SearchHit> &hits);

    std::vector<Found> m_found;
    int m_question = 0; ///< answers to an older one come too late
    int m_waiting = 0;
};

/// Hits that never change: panels and actions.
class FixedSearchSource final : public SearchSource
{
public:
    explicit FixedSearchSource(QList<SearchHit> hits = {})
        : m_hits(std::move(hits))
    {}

    void setHits(QList<SearchHit> hits) { m_hits = std::move(hits); }
    /// Those that hold every word, beginnings of words first.
    void find(const QString &query, int limit, const Answer &answer) override;

private:
    QList<SearchHit> m_hits;
};

} // namespace tradewind
