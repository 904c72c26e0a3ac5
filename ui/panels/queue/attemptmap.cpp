// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/queue/attemptmap.h"

#include "ui/style/paint.h"

#include <QLocale>
#include <QPainter>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 72, headHeight = 18, rowHeight = 28, gap = 4;

}

AttemptMap::AttemptMap(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"attemptMap"_s);
    setFixedHeight(headHeight + 3 * rowHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AttemptMap::show(const std::array<std::array<AttemptMark, 7>, 3> &marks, int part, int day)
{
    m_marks = marks;
    m_part = part;
    m_day = day;
    setAccessibleName(tr("Attempt map. Next not tried: %1").arg(nextUntried()));
    update();
}

QString AttemptMap::nextUntried() const
{
    const QStringList parts{tr("morning"), tr("afternoon"), tr("evening")};
    for (int ahead = 1; ahead < 18; ++ahead) {
        const int part = (m_part + ahead) % 3, day = (m_day + (m_part + ahead) / 3) % 7;
        if (day != 6 && m_marks[static_cast<std::size_t>(part)][static_cast<std::size_t>(day)] == AttemptMark::None)
            return tr("%1 %2").arg(QLocale().dayName(day + 1, QLocale::ShortFormat), parts.at(part));
    }
    return {};
}

void AttemptMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal cell = (width() - labelWidth - 6 * gap) / 7.0;
    const QStringList parts{tr("Morning"), tr("Afternoon"), tr("Evening")};
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(Theme::Token::Dim));
    for (int day = 0; day < 7; ++day)
        paint::line(painter, QRectF(labelWidth + day * (cell + gap), 0, cell, headHeight), Qt::AlignCenter,
                    QLocale().dayName(day + 1, QLocale::ShortFormat));
    for (int part = 0; part < 3; ++part) {
        const qreal top = headHeight + part * rowHeight;
        painter.setPen(m_theme.color(Theme::Token::Dim));
        paint::line(painter, QRectF(0, top, labelWidth, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, parts.at(part));
        for (int day = 0; day < 7; ++day) {
            const QRectF box(labelWidth + day * (cell + gap), top + 2, cell, rowHeight - gap);
            const AttemptMark mark = m_marks[static_cast<std::size_t>(part)][static_cast<std::size_t>(day)];
            const bool isNow = part == m_part && day == m_day;
            painter.setBrush(mark == AttemptMark::None
                                 ? m_theme.color(day == 6 ? Theme::Token::Background : Theme::Token::Surface)
                                 : m_theme.color(mark == AttemptMark::Answered ? Theme::Token::GoodSoft : Theme::Token::AccentSoft));
            painter.setPen(QPen(m_theme.color(isNow ? Theme::Token::Accent : Theme::Token::Line), isNow ? 2 : 1));
            painter.drawRoundedRect(box, 4, 4);
            painter.setPen(m_theme.color(Theme::Token::Text));
            const QString sign = mark == AttemptMark::Voicemail  ? u"●"_s
                                 : mark == AttemptMark::NoAnswer ? u"○"_s
                                 : mark == AttemptMark::Answered ? u"✓"_s
                                                                 : QString();
            paint::line(painter, box, Qt::AlignCenter, sign);
        }
    }
}

} // namespace tradewind
