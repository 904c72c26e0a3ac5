// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statewords.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tradewind {

namespace {

constexpr int leastForIcon = 180; ///< in a lower place words alone are read better

} // namespace

StateWords::StateWords(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    m_sentence = makeLabel(theme, {}, 15, QFont::DemiBold);
    m_next = makeLabel(theme, {}, 13, QFont::Normal, QStringLiteral("dim"));
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    for (QLabel *label : {m_sentence, m_next}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_place = new QWidget;
    auto *row = new QHBoxLayout(m_place);
    row->setContentsMargins(0, 4, 0, 0);
    column->addStretch(2);
    m_iconPlace = new QSpacerItem(0, 0);
    column->addItem(m_iconPlace);
    column->addWidget(m_sentence);
    column->addWidget(m_next);
    column->addWidget(m_place);
    column->addStretch(3);
    fit();
}

void StateWords::fit()
{
    const bool isRoomy = height() >= leastForIcon;
    m_showsIcon = isRoomy && !m_icon.isEmpty();
    m_iconPlace->changeSize(0, m_showsIcon ? 40 : 0);
    const int edge = isRoomy ? 24 : 8;
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->invalidate();
}

void StateWords::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StateWords::say(const QString &icon, const QString &sentence, const QString &next, const QString &button, const QString &key)
{
    m_icon = icon;
    m_sentence->setText(sentence);
    m_next->setText(next);
    auto *row = static_cast<QHBoxLayout *>(m_place->layout());
    while (QLayoutItem *item = row->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->setObjectName({});
            old->deleteLater(); // its own click may have led here
        }
        delete item;
    }
    if (!button.isEmpty()) {
        auto *press = new KeyButton(m_theme, button, key);
        press->setObjectName(QStringLiteral("stateButton"));
        connect(press, &QAbstractButton::clicked, this, &StateWords::pressed);
        row->addStretch(1);
        row->addWidget(press);
        row->addStretch(1);
    }
    m_next->setVisible(!next.isEmpty());
    fit();
    update();
}

void StateWords::paintEvent(QPaintEvent *)
{
    if (!m_showsIcon)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc((width() - 40) / 2.0, m_sentence->y() - 52, 40, 40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Token::Background));
    painter.drawEllipse(disc);
    painter.drawPixmap(disc.topLeft() + QPointF(12, 12), m_theme.pixmap(m_icon, Theme::Token::Dim, 16, devicePixelRatioF()));
}

} // namespace tradewind
