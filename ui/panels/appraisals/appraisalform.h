// SPDX-License-Identifier: Apache-2.0
// A form to type an appraisal in, for stores without a tool and for the one on the back of a card.
#pragma once

#include "jobs/appraisals/typedappraisal.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QFormLayout;
class QLineEdit;

namespace tradewind {

class AppraisalForm : public QDialog
{
    Q_OBJECT

public:
    /// `today` is written into the form. Deletes itself when closed; open() does not wait.
    AppraisalForm(const Theme &theme, QDate today, QWidget *parent);

Q_SIGNALS:
    void typed(const TypedAppraisal &appraisal);

private:
    QLineEdit *add(QFormLayout &form, const QString &label, const QString &column, const QString &text = {});

    QList<std::pair<QString, QLineEdit *>> m_fields; ///< column of the preset "appraisals" and where it is typed
};

} // namespace tradewind
