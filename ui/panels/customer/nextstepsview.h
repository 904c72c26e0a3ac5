// SPDX-License-Identifier: Apache-2.0
// What to do next with this customer, why or why not, and what to say.
#pragma once

#include "models/customer/customerfacts.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tradewind {

class NextStepsView : public Card
{
    Q_OBJECT

public:
    explicit NextStepsView(const Theme &theme, QWidget *parent = nullptr);
    void show(const CustomerFacts &facts);

Q_SIGNALS:
    void copyLineRequested();
    void printRequested();
    void callRequested();
    /// A text, or else an e-mail.
    void writeRequested(bool isText);

private:
    QVBoxLayout *section(const QString &title, QWidget *extra = nullptr);
    void addStep(const NextStep &step);
    void buildActions();
    void addOpeningLine(const CustomerFacts &facts);

    const Theme &m_theme;
    QVBoxLayout *m_rows;
};

} // namespace tradewind
