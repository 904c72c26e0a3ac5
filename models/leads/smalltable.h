// SPDX-License-Identifier: Apache-2.0
// A small table whose cells are made elsewhere: reasons, points, figures. For lists of dozens of rows, not thousands.
#pragma once

#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace tradewind {

struct SmallCell
{
    QString text, second, tip;
    Tone tone = Tone::Normal;
    bool isFigure = false; ///< digits of equal width, at the right
    bool operator==(const SmallCell &) const = default;
};

class SmallTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 50 };
    struct Line
    {
        QList<SmallCell> cells;
        QVariant key; ///< what the row stands for
    };

    explicit SmallTable(const QStringList &headings, QObject *parent = nullptr);

    void setLines(const QList<Line> &lines);
    const Line &line(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<Line> m_lines;
};

} // namespace tradewind
