// SPDX-License-Identifier: Apache-2.0
// The list of gateways in Setup, and what is done with one of them.
#pragma once

#include "models/setup/gatewaybook.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace tradewind {

class GatewayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Carrier, Reaches, State, Pace, LastNews, ColumnCount };

    /// `book` outlives it; times are told in `zone`.
    GatewayModel(GatewayBook &book, QTimeZone zone, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void reload();
    bool isLoading() const { return m_isLoading; }
    /// Why the list cannot be read; empty when it can.
    const QString &errorText() const { return m_errorText; }
    /// Null outside.
    const GatewayAccount *account(int row) const;
    int rowOf(Id id) const;

    /// Which secrets of an account the keychain holds. Told by secretsKnown().
    void askSecrets(const GatewayAccount &account);
    /// Keeps what a form holds. Errors: BadUse, naming the field that cannot be right; nothing is kept then. Else told by said().
    Result<void> keep(const GatewayAccount &account, const QHash<QString, QString> &typed, const QSet<QString> &stored);
    void setActive(int row, bool isActive);
    void remove(int row);
    /// Told by said().
    void test(const GatewayAccount &account);
    bool isTesting() const { return m_isTesting; }

    /// What a gateway can and cannot, in a few words: "lists what was sent · brings replies".
    static QString abilities(const GatewayInfo &info);
    /// What it carries: "Texts", "E-mail", "Letters".
    static QString reaches(const GatewayInfo &info);

Q_SIGNALS:
    /// The list was read, or is being read, or could not be.
    void stateChanged();
    void secretsKnown(Id account, const QSet<QString> &stored, const QString &problem);
    void kept(Id account);
    /// What came of the last order, for people.
    void said(const QString &sentence, bool isGood);

private:
    QString cell(const GatewayAccount &account, int column) const;

    GatewayBook &m_book;
    QTimeZone m_zone;
    QList<GatewayAccount> m_accounts;
    QString m_errorText;
    bool m_isLoading = false, m_isTesting = false;
};

/// Whether an account can be kept: required fields are there, numbers are numbers, the address is https or, with the switch, the house's
/// own. Errors: BadUse, naming the field.
Result<void> checkAccount(const GatewayAccount &account, const QHash<QString, QString> &typed, const QSet<QString> &stored);

} // namespace tradewind
