// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/overlay.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tradewind {

Overlay::Overlay(const Theme &theme, int cardWidth, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_card = new QFrame(this);
    m_card->setProperty("card", true);
    m_card->setFixedWidth(cardWidth);
    parent->installEventFilter(this);
    hide();
}

void Overlay::open()
{
    const auto others = parentWidget()->findChildren<Overlay *>(QString(), Qt::FindDirectChildrenOnly);
    for (Overlay *other : others) {
        if (other != this && other->isVisible())
            other->close(); // gives focus back first, so that ours remembers the panel
    }
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    setFocus();
}

void Overlay::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    m_card->adjustSize();
    m_card->setMaximumHeight(height() - 112);
    m_card->move((width() - m_card->width()) / 2, 56);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = m_theme.color(m_theme.isDark() ? Theme::Token::Background : Theme::Token::Text);
    veil.setAlpha(m_theme.isDark() ? 170 : 60);
    painter.fillRect(rect(), veil);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        close();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace tradewind
