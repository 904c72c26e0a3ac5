// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text.h"

#include <QFrame>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace tradewind {

namespace {

class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), shown(), foregroundRole());
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
            return QLabel::event(event);
        if (shown() != text())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }

private:
    QString shown() const { return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()); }
};

QLabel *dressed(QLabel *label, const Theme &theme, const QString &text, int pixelSize, QFont::Weight weight, const QString &tone)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(theme.font(pixelSize, weight));
    label->setProperty("tone", tone);
    return label;
}

} // namespace

QLabel *makeLabel(const Theme &theme, const QString &text, int pixelSize, QFont::Weight weight, const QString &tone, QWidget *parent)
{
    return dressed(new QLabel(parent), theme, text, pixelSize, weight, tone);
}

QLabel *makeElidedLabel(const Theme &theme, const QString &text, int pixelSize, QFont::Weight weight, const QString &tone, QWidget *parent)
{
    return dressed(new ElidedLabel(parent), theme, text, pixelSize, weight, tone);
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
