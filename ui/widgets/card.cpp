// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tradewind {

Card::Card(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    if (!title.isEmpty()) {
        auto *bar = new QWidget(this);
        bar->setFixedHeight(37);
        m_head = new QHBoxLayout(bar);
        m_head->setContentsMargins(12, 0, 12, 0);
        m_head->setSpacing(8);
        m_title = makeLabel(theme, title, 13, QFont::DemiBold);
        m_note = makeElidedLabel(theme, {}, 11, QFont::Normal, QStringLiteral("dim"));
        m_head->addWidget(m_title);
        m_head->addWidget(m_note);
        m_head->addStretch(1);
        column->addWidget(bar);
        column->addWidget(makeRule(Qt::Horizontal));
    }
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    if (m_title)
        m_title->setText(title);
}

void Card::setNote(const QString &note)
{
    if (m_note)
        m_note->setText(note);
}

void Card::addToHead(QWidget *widget)
{
    if (m_head)
        m_head->addWidget(widget);
}

} // namespace tradewind
