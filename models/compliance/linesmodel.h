// SPDX-License-Identifier: Apache-2.0
// A short list made elsewhere, shown as it is: heads, and cells with a tone.
#pragma once

#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace tradewind {

struct LineCell
{
    QString text;
    Tone tone = Tone::Normal;
    bool operator==(const LineCell &) const = default;
};

class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Lines = QList<QList<LineCell>>;

    explicit LinesModel(QStringList heads, QObject *parent = nullptr);

    void setLines(Lines lines);
    const Lines &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    Lines m_lines;
};

} // namespace tradewind
