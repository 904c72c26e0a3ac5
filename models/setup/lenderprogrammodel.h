// SPDX-License-Identifier: Apache-2.0
// The lender programs as a table that is typed into like a spreadsheet.
#pragma once

#include "models/setup/lenderprogram.h"

#include <QAbstractTableModel>

namespace tradewind {

/// Edits stay here until save().
class LenderProgramModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Lender, Kind, Tier, Term, Rate, Residual, Miles, Rebate, MaxLtv, AppliesTo, From, To, ColumnCount };

    explicit LenderProgramModel(LenderProgramBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Takes what a person types: "6.9", "0.00125", "$500", "2026-12-31"; refuses what cannot be meant.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const QList<LenderProgramLine> &lines() const { return m_lines; }
    /// Adds a line like the one at `row`, or a 72-month loan; answers its row.
    int add(int row);
    void remove(int row);
    /// Adds the lines of a table with a head: lender, kind, tier, term, apr, money factor, residual, miles, rebate, max ltv, applies to,
    /// from, to. Commas, tabs, semicolons or pipes. Answers how many. Errors: BadData naming the line; nothing is added then.
    Result<int> addFromText(const QString &text);

    void reload();
    void save();
    bool hasEdits() const { return m_hasEdits; }
    bool isLoading() const { return m_isLoading; }
    const QString &errorText() const { return m_errorText; }
    /// What is missing before the lines can be used: "Line 3 has no rate." Empty when nothing is.
    QString gap() const;

Q_SIGNALS:
    void stateChanged();

private:
    void take(const Result<QList<LenderProgramLine>> &answer);

    LenderProgramBook &m_book;
    QList<LenderProgramLine> m_lines;
    QString m_errorText;
    bool m_hasEdits = false, m_isLoading = false;
};

} // namespace tradewind
