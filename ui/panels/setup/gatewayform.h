// SPDX-License-Identifier: Apache-2.0
// The fields of one gateway, built from what it says of itself; a secret is typed, never shown.
#pragma once

#include "models/setup/gatewaybook.h"
#include "ui/widgets/fieldgrid.h"

#include <QHash>
#include <QSet>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tradewind {

class StateChip;

class GatewayForm : public FieldGrid
{
    Q_OBJECT

public:
    explicit GatewayForm(const Theme &theme, QWidget *parent = nullptr);

    /// Shows an account; id 0 lets its carrier be chosen.
    void setAccount(const GatewayAccount &account);
    /// Which secrets the keychain holds, or why that cannot be said.
    void setStored(const QSet<QString> &stored, const QString &problem);
    /// As typed so far.
    GatewayAccount account() const;
    /// Secrets typed here, by field; empty ones are not among them.
    QHash<QString, QString> typedSecrets() const;
    const QSet<QString> &stored() const { return m_stored; }
    bool hasEdits() const { return m_hasEdits; }
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void buildFields();
    void takeCarrier();
    QPushButton *chooserFor(QLineEdit *edit);
    void touch();

    const Theme &m_theme;
    GatewayAccount m_account;
    QComboBox *m_carrier = nullptr;
    QLineEdit *m_title = nullptr, *m_perSecond = nullptr, *m_perDay = nullptr;
    QCheckBox *m_ownServer = nullptr;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, QCheckBox *> m_flags;
    QHash<QString, StateChip *> m_chips;
    QSet<QString> m_stored;
    bool m_hasEdits = false;
};

} // namespace tradewind
