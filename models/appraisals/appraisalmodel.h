// SPDX-License-Identifier: Apache-2.0
// The appraisal book as a table: who, what it was offered at, what it is worth now, who follows up and when.
#pragma once

#include "jobs/appraisals/appraisalbook.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QSet>

namespace tradewind {

/// Saved views of the book.
enum class AppraisalTab { NeedsTouch, Open, NeverContacted, Moved, Review, Lost };
inline constexpr int appraisalTabs = 6;

/// One point of a sparkline: days since the appraisal, share of the offer in basis points.
struct TrendPoint
{
    int day = 0, basisPoints = 0;
};

/// "4 of 12", one block each.
struct TouchCount
{
    int done = 0, planned = 0;
    bool isNever = false;
};

class AppraisalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, Age, Segment, Offer, Now, Change, Trend, Touches, Next, Owner, ColumnCount };
    enum Role { TrendRole = Qt::UserRole + 60, TouchesRole, AppraisalIdRole, CustomerRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setBook(const AppraisalBook &book, const AppraisalView &view);
    void show(AppraisalTab tab);
    /// Shows only these appraisals until show() is asked again.
    void showOnly(const QSet<qint64> &appraisals);
    AppraisalTab tab() const { return m_tab; }
    int countOf(AppraisalTab tab) const;
    const AppraisalLine &line(int row) const { return m_lines[m_shown[static_cast<std::size_t>(row)]]; }
    int rowOf(qint64 appraisal) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    static bool isIn(const AppraisalLine &line, AppraisalTab tab);
    void take();
    QVariant sortKey(const AppraisalLine &line, int column) const;
    QString words(const AppraisalLine &line, int column) const;
    QString second(const AppraisalLine &line, int column) const;
    Tone tone(const AppraisalLine &line, int column) const;

    std::vector<AppraisalLine> m_lines;
    std::vector<std::size_t> m_shown;
    AppraisalView m_view;
    AppraisalTab m_tab = AppraisalTab::NeedsTouch;
    QSet<qint64> m_only;
    int m_sortColumn = -1; ///< -1: as the book ranks them
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// "Hot", "Warm" …
QString segmentWords(AppraisalSegment segment);
/// "traded here", "sold elsewhere", "kept", "open".
QString outcomeWords(AppraisalOutcome outcome);
/// "overdue 2 d", "today 4:30 PM", "now, reply", "plan over".
QString nextTouchWords(const AppraisalLine &line, const AppraisalView &view);

} // namespace tradewind

Q_DECLARE_METATYPE(QList<tradewind::TrendPoint>)
Q_DECLARE_METATYPE(tradewind::TouchCount)
