// SPDX-License-Identifier: Apache-2.0
// The rooftop's own tax rule as six fields and the sentence they make.
#pragma once

#include "models/setup/lenderprogram.h"
#include "ui/style/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace tradewind {

class TaxRuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit TaxRuleForm(const Theme &theme, QWidget *parent = nullptr);

    void setRule(const TaxRuleLine &rule);
    /// What the fields say; nothing when one cannot be meant (it is named in the sentence).
    std::optional<TaxRuleLine> rule() const;
    /// Shows an answer in the place of the sentence.
    void say(const QString &words, bool isGood);

Q_SIGNALS:
    void edited();

private:
    void showSentence();

    QLineEdit *m_rate, *m_cap, *m_document, *m_other;
    QComboBox *m_credit, *m_lease, *m_documentTax;
    QLabel *m_sentence;
};

} // namespace tradewind
