// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/choicedelegate.h"

#include "models/base/deskroles.h"
#include "models/setup/mappingmodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace tradewind {

using namespace Qt::StringLiterals;

PlaceDelegate::PlaceDelegate(const Theme &theme, const MappingModel &model, QObject *parent)
    : LineDelegate(theme, parent)
    , m_model(model)
{}

QWidget *PlaceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"placeChoice"_s);
    box->setAccessibleName(tr("Where %1 goes").arg(index.siblingAtColumn(MappingModel::Yours).data().toString()));
    box->setMaxVisibleItems(20);
    auto *items = qobject_cast<QStandardItemModel *>(box->model());
    box->addItem(tr("Leave out"), QString());
    QString group;
    for (const PlaceChoice &choice : m_model.places()) {
        if (choice.group != group) {
            group = choice.group;
            box->addItem(group);
            QStandardItem *head = items->item(box->count() - 1);
            head->setFlags(Qt::NoItemFlags);
            head->setFont(theme().font(11, QFont::DemiBold));
        }
        const int usedBy = m_model.rowOf(choice.place);
        box->addItem(usedBy < 0 ? choice.title : tr("%1 (now %2)").arg(choice.title, m_model.columns().at(usedBy).column), choice.place);
        if (usedBy >= 0)
            box->setItemData(box->count() - 1, theme().color(Theme::Token::Dim), Qt::ForegroundRole);
    }
    // The list closes with a choice: the row is answered, no second key is needed.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<PlaceDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void PlaceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(MappingModel::PlaceRole).toString())));
}

void PlaceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString place = static_cast<QComboBox *>(editor)->currentData().toString();
    if (place != index.data(MappingModel::PlaceRole).toString() || place.isEmpty())
        model->setData(index, place, Qt::EditRole);
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(u"fieldEditor"_s);
    line->setFont(theme().font());
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (const QStringList choices = index.data(ChoicesRole).toStringList(); !choices.isEmpty()) {
        auto *completer = new QCompleter(choices, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return line;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 1, 0, -2));
}

} // namespace tradewind
