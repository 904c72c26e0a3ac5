// SPDX-License-Identifier: Apache-2.0
// The dealership: what it says of itself once, with what calls and messages still wait for.
#pragma once

#include "models/setup/dealership.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QLabel;

namespace tradewind {

class Card;
class FieldGrid;
class KeyButton;

class DealershipPage : public SetupPage
{
    Q_OBJECT

public:
    /// Theme and dealership outlive it.
    DealershipPage(const Theme &theme, Dealership &dealership, QWidget *parent = nullptr);

    void focusFirst() override;
    void refresh() override;

Q_SIGNALS:
    /// The name or the zone is another.
    void placeChanged();

private:
    struct Field
    {
        DealerFact fact;
        QWidget *input = nullptr;
        QLabel *below = nullptr;
    };

    QWidget *inputFor(const DealerFact &fact);
    QString typed(const Field &field) const;
    void show(const Field &field, const QString &value);
    void touch();
    void save();
    void revert();
    void sayState();

    Dealership &m_dealership;
    QList<Field> m_fields;
    Card *m_card;
    KeyButton *m_revert, *m_save;
    bool m_hasEdits = false;
};

} // namespace tradewind
