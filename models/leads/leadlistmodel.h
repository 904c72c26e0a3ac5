// SPDX-License-Identifier: Apache-2.0
// Leads as rows: whose clock runs, how good, how hot, whose they are, which attempt.
#pragma once

#include "models/base/roles.h"
#include "models/leads/leadbook.h"

#include <QAbstractTableModel>

namespace tradewind {

class LeadListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Clock, Who, Grade, Score, Source, Owner, Attempt, State, ColumnCount };
    enum Role { LeadIdRole = Qt::UserRole + 50, CustomerRole };
    /// Which of them are shown: those somebody must act on, those being worked, all.
    enum class Show { Waiting, Worked, All };

    /// `book` outlives the model and tells the time.
    explicit LeadListModel(const LeadBook &book, QObject *parent = nullptr);

    void setLeads(const QList<LeadLine> &leads);
    void show(Show show);
    const LeadLine &lead(int row) const { return m_shown.at(row); }
    int rowOf(qint64 lead) const;
    int countOf(Show show) const;
    /// The clocks moved on.
    void tick();
    ClockReading clock(const LeadLine &lead) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool isShown(const LeadLine &lead, Show show) const;
    void take();
    QVariant sortKey(const LeadLine &lead, int column) const;
    QString words(const LeadLine &lead, int column) const;
    QString second(const LeadLine &lead, int column) const;
    Tone tone(const LeadLine &lead, int column) const;

    const LeadBook &m_book;
    QList<LeadLine> m_all, m_shown;
    Show m_show = Show::Waiting;
    int m_sortColumn = Clock;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace tradewind
