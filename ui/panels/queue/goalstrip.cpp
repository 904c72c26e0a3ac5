// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/queue/goalstrip.h"

#include "ui/style/paint.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

GoalStrip::GoalStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"goals"_s);
    setFixedHeight(40);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GoalStrip::show(const QString &title, const QString &note, const QList<Goal> &goals)
{
    m_title = title;
    m_note = note;
    m_goals = goals;
    QStringList words{title};
    for (const Goal &goal : goals)
        words << goal.title + u' ' + goal.value;
    setAccessibleName(words.join(u", "_s));
    update();
}

void GoalStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Line), 1));
    painter.setBrush(m_theme.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    const qreal cell = width() / qreal(m_goals.size() + 1);
    const auto lines = [&](qreal left, const QString &first, QFont::Weight weight, Token ink) {
        painter.setFont(m_theme.font(11, weight));
        painter.setPen(m_theme.color(ink));
        paint::line(painter, QRectF(left + 12, 4, cell - 24, 16), Qt::AlignLeft | Qt::AlignVCenter, first);
    };
    lines(0, m_title, QFont::DemiBold, Token::Text);
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(Token::Dim));
    paint::line(painter, QRectF(12, 20, cell - 24, 16), Qt::AlignLeft | Qt::AlignVCenter, m_note);
    for (int i = 0; i < m_goals.size(); ++i) {
        const Goal &goal = m_goals.at(i);
        const qreal left = (i + 1) * cell;
        painter.fillRect(QRectF(left, 8, 1, height() - 16), m_theme.color(Token::Line));
        lines(left, goal.title, QFont::Normal, Token::Dim);
        painter.setFont(m_theme.font(11, QFont::DemiBold));
        painter.setPen(m_theme.color(Token::Text));
        paint::figures(painter, QRectF(left + 12, 4, cell - 24, 16), Qt::AlignRight | Qt::AlignVCenter, goal.value);
        const QRectF bar(left + 12, 27, cell - 24, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Line));
        painter.drawRoundedRect(bar, 2, 2);
        if (goal.share && *goal.share > 0) {
            painter.setBrush(m_theme.color(*goal.share >= 1 ? Token::Good : Token::Accent));
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(4.0, bar.width() * std::min(1.0, *goal.share)), 4), 2, 2);
        }
    }
}

} // namespace tradewind
