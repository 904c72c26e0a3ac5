// SPDX-License-Identifier: Apache-2.0
// The outbox as rows: to whom, what, where it stands, and for everything that did not go, why not.
#pragma once

#include "models/outreach/outboxdesk.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace tradewind {

class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { To, When, Program, State, Words, Why, ColumnCount };

    /// `desk` outlives it; times are told in `zone`.
    OutboxModel(OutboxDesk &desk, QTimeZone zone, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Reads anew.
    void refresh();
    /// Only one state, or all.
    void showOnly(std::optional<OutboxState> state);
    std::optional<OutboxState> shownState() const { return m_state; }
    /// "12 queued, 3 held", or "nothing is waiting".
    QString summary() const;
    /// How many there are of a state, or of all; what is shown is at most the newest 500.
    qint64 count(std::optional<OutboxState> state) const;
    bool isStopped() const { return m_page.isStopped; }
    bool isLoaded() const { return m_isLoaded; }
    /// Why the outbox cannot be read; empty when it can.
    QString problem() const { return m_problem; }
    /// Why the last decision was not taken: it came too late, say. Empty when it was.
    QString notice() const { return m_notice; }

    /// Null outside.
    const OutboxLine *line(int row) const;
    int rowOf(Id id) const;
    /// "F-01: It is night there.", for a sent one what became of it.
    QString why(int row) const;

    bool mayRelease(int row) const;
    bool mayDrop(int row) const;
    bool maySettle(int row) const;
    void release(int row);
    void drop(int row);
    void settle(int row);
    void toggleStopped();

    /// "queued", "may have gone out", …: for people.
    static QString stateWords(OutboxState state);

Q_SIGNALS:
    /// Rows, counts, the switch or the problem are different.
    void changed();

private:
    bool isIn(int row, std::initializer_list<OutboxState> states) const;
    QString cell(const OutboxLine &line, int column) const;
    static QString whyOf(const OutboxLine &line);
    static QString deliveredWords(int delivery);
    void take(Result<OutboxPage> page);
    OutboxDesk::Done afterwards();

    OutboxDesk &m_desk;
    QTimeZone m_zone;
    std::optional<OutboxState> m_state;
    OutboxPage m_page;
    QString m_problem;
    QString m_notice;
    bool m_isLoaded = false;
};

} // namespace tradewind
