// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appraisals/appraisalform.h"

#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

AppraisalForm::AppraisalForm(const Theme &theme, QDate today, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Type an appraisal in"));
    setObjectName(u"appraisalForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    column->addLayout(form);
    add(*form, tr("Date"), u"date"_s, today.toString(Qt::ISODate));
    add(*form, tr("VIN"), u"VIN"_s)->setFocus();
    add(*form, tr("Odometer"), u"odometer"_s);
    add(*form, tr("Customer"), u"Customer Name"_s);
    add(*form, tr("Mobile phone"), u"Mobile Phone"_s);
    add(*form, tr("E-mail"), u"Email"_s);
    add(*form, tr("Condition: rough, average, clean"), u"Condition"_s);
    add(*form, tr("Offer"), u"offer"_s);
    add(*form, tr("Actual cash value"), u"acv"_s);
    add(*form, tr("Reconditioning"), u"recon"_s);
    add(*form, tr("Appraiser"), u"appraiser"_s);
    add(*form, tr("Sales associate"), u"sales associate"_s);
    add(*form, tr("Drove a replacement: yes or no"), u"Test Drive"_s);
    column->addWidget(
        makeLabel(theme, tr("Year, make and model are read from the VIN. What is not known stays empty."), 12, QFont::Normal, u"dim"_s));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        TypedAppraisal appraisal{{u"way"_s, u"at dealership"_s}};
        for (const auto &[name, field] : std::as_const(m_fields))
            appraisal.append({name, field->text()});
        Q_EMIT typed(appraisal);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(420, sizeHint().height());
}

QLineEdit *AppraisalForm::add(QFormLayout &form, const QString &label, const QString &column, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(u"form-"_s + column);
    field->setAccessibleName(label);
    form.addRow(label, field);
    m_fields.append({column, field});
    return field;
}

} // namespace tradewind
