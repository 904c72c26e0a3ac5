// SPDX-License-Identifier: Apache-2.0
// Opens the field of a row: a grouped list of places for a column, a number or yes and no for a rule.
#pragma once

#include "ui/widgets/linedelegate.h"

namespace tradewind {

class MappingModel;

/// "Goes to" as a list of places, grouped; places already used are dim.
class PlaceDelegate : public LineDelegate
{
    Q_OBJECT

public:
    /// The model knows the places; the view may stand on a filter over it.
    PlaceDelegate(const Theme &theme, const MappingModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const MappingModel &m_model;
};

/// A typed value; what cannot be meant is refused by the model and the old value stays.
class FieldDelegate : public LineDelegate
{
    Q_OBJECT

public:
    using LineDelegate::LineDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tradewind
