// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/alertstrip.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

AlertStrip::AlertStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(u"alertStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_deed = makeLabel(theme, {}, 13, QFont::DemiBold);
    m_deed->setObjectName(u"alertDeed"_s);
    m_who = makeLabel(theme, {}, 12);
    m_more = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    head->addWidget(m_deed);
    head->addWidget(m_who);
    head->addWidget(m_more);
    head->addStretch(1);
    m_opening = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_opening->setObjectName(u"alertOpening"_s);
    m_opening->setMinimumWidth(1); // it gives way before the window does
    words->addLayout(head);
    words->addWidget(m_opening);
    row->addLayout(words, 1);
    m_open = new KeyButton(theme, tr("Open"), u"Ctrl J"_s, KeyButton::Kind::Primary);
    m_open->setObjectName(u"openAlert"_s);
    m_take = new KeyButton(theme, tr("I take it"), u"Ctrl Shift J"_s);
    m_take->setObjectName(u"takeAlert"_s);
    row->addWidget(m_open);
    row->addWidget(m_take);
    connect(m_open, &KeyButton::clicked, this, &AlertStrip::openRequested);
    connect(m_take, &KeyButton::clicked, this, &AlertStrip::takeRequested);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void AlertStrip::say(const AlertWords &words)
{
    m_isLate = words.isLate;
    m_deed->setText(words.deed);
    m_who->setText(words.who);
    setTone(m_who, words.isLate ? u"bad"_s : u"warn"_s);
    m_more->setText(words.more > 0 ? tr("%n more", nullptr, words.more) : QString());
    m_opening->setText(words.opening.isEmpty() ? QString() : tr("Begin: “%1”").arg(words.opening));
    m_opening->setToolTip(u"<qt>%1</qt>"_s.arg(words.opening.toHtmlEscaped())); // said by customers, so never read as markup
    setAccessibleName(u"%1. %2. %3"_s.arg(words.deed, words.who, words.opening));
    setVisible(!words.deed.isEmpty());
    update();
}

void AlertStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_isLate ? Token::BadSoft : Token::WarnSoft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
}

} // namespace tradewind
