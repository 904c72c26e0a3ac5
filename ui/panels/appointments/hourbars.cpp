// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appointments/hourbars.h"

#include "models/base/words.h"
#include "ui/style/paint.h"

#include <QPainter>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr int rowHeight = 22;

} // namespace

HourBars::HourBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString HourBars::closedWords()
{
    return tr("No places: the store is closed this day.");
}

void HourBars::setHours(const QList<HourPlaces> &hours)
{
    m_hours = hours;
    QStringList words;
    for (const HourPlaces &hour : hours)
        words << tr("%1: %2 of %3").arg(clockTime(hour.at)).arg(hour.taken).arg(hour.capacity);
    setAccessibleName(hours.isEmpty() ? closedWords() : words.join(u"; "_s));
    setFixedHeight(sizeHint().height());
    update();
}

QSize HourBars::sizeHint() const
{
    return QSize(240, std::max(1, static_cast<int>(m_hours.size())) * rowHeight);
}

void HourBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(12));
    if (m_hours.isEmpty()) {
        painter.setPen(m_theme.color(Token::Dim));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, closedWords());
    }
    for (int row = 0; row < m_hours.size(); ++row) {
        const HourPlaces &hour = m_hours.at(row);
        const double top = row * rowHeight;
        painter.setPen(m_theme.color(Token::Dim));
        paint::figures(painter, QRectF(0, top, 76, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, clockTime(hour.at));
        const QRectF bar(82, top + 8, std::max(20.0, width() - 82.0 - 52.0), 6); // beside "10:00 a. m."
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Line));
        painter.drawRoundedRect(bar, 3, 3);
        const double share = hour.capacity > 0 ? std::min(1.0, double(hour.taken) / hour.capacity) : 0;
        const bool isFull = hour.capacity > 0 && hour.taken >= hour.capacity;
        painter.setBrush(m_theme.color(isFull ? Token::Warn : Token::Accent));
        if (share > 0)
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 3, 3);
        painter.setPen(m_theme.color(isFull ? Token::Warn : Token::Text));
        paint::figures(painter, QRectF(width() - 48, top, 48, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                       isFull ? tr("full") : tr("%1 of %2").arg(hour.taken).arg(hour.capacity));
    }
}

} // namespace tradewind
