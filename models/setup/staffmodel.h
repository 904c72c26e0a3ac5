// SPDX-License-Identifier: Apache-2.0
// The people who work here, in Setup, and what is done with one of them.
#pragma once

#include "models/setup/staffbook.h"

#include <QAbstractTableModel>

namespace tradewind {

class StaffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Phone, Email, State, ColumnCount };

    /// `book` outlives it.
    explicit StaffModel(StaffBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void reload();
    bool isLoading() const { return m_isLoading; }
    /// Why the list cannot be read; empty when it can.
    const QString &errorText() const { return m_errorText; }
    /// Null outside.
    const StaffRow *person(int row) const;
    int rowOf(const QString &name) const;
    QString choice(const QString &key) const { return m_all.choices.value(key); }
    const QStringList &knownNames() const { return m_all.known; }

    /// Keeps what a form holds, with the phone as E.164; told by said(). Errors: BadUse, naming what cannot be right; nothing is kept then.
    Result<void> keep(StaffRow row, const QString &formerly);
    /// Away or back; retired or here again.
    void setAway(int row, bool isAway);
    void setRetired(int row, bool isRetired);
    void choose(const QString &key, const QString &value);
    void test(int row);

    /// "sales", "bdc", "advisor", "manager" and "" (not said), as people read them.
    static QString roleWords(const QString &role);
    static const QStringList &roles();

Q_SIGNALS:
    /// The list was read, or is being read, or could not be.
    void stateChanged();
    void kept(const QString &name);
    /// What came of the last order, for people.
    void said(const QString &sentence, bool isGood);

private:
    QString cell(const StaffRow &row, int column) const;
    void change(const StaffRow &row, const QString &sentence);

    StaffBook &m_book;
    StaffBook::All m_all;
    QString m_errorText;
    bool m_isLoading = false;
};

} // namespace tradewind
