// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text.h"

#include <QFrame>
#include <QStyle>

namespace tradewind {

QLabel *makeLabel(const Theme &theme, const QString &text, int pixelSize, QFont::Weight weight, const QString &tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(theme.font(pixelSize, weight));
    label->setProperty("tone", tone);
    return label;
}

void setTone(QLabel *label, const QString &tone)
{
    if (label->property("tone").toString() == tone)
        return;
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QWidget *makeRule(Qt::Orientation orientation, QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("rule", true);
    if (orientation == Qt::Horizontal)
        rule->setFixedHeight(1);
    else
        rule->setFixedWidth(1);
    return rule;
}

} // namespace tradewind
