// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ledgerview.h"

#include "models/base/words.h"
#include "ui/style/paint.h"

namespace tradewind {

using Token = Theme::Token;

namespace {

constexpr int rowHeight = 19;

} // namespace

LedgerView::LedgerView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How the figure is made"));
    setFocusPolicy(Qt::TabFocus); // so that a screen reader can be sent here
}

void LedgerView::setLines(const QList<LedgerLine> &lines)
{
    m_lines = lines;
    QStringList read;
    for (const LedgerLine &line : lines)
        read << line.label + QLatin1Char(' ') + (line.amount ? ledgerAmount(*line.amount) : QString()) + QLatin1Char(' ') + line.note;
    setAccessibleDescription(read.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize LedgerView::sizeHint() const
{
    return QSize(240, rowHeight * int(m_lines.size()));
}

void LedgerView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    qreal y = 0;
    for (const LedgerLine &line : m_lines) {
        const bool isStrong = line.kind == LedgerLine::Kind::Sum || line.kind == LedgerLine::Kind::Result;
        const bool isStep = line.kind == LedgerLine::Kind::Step;
        if (isStrong && y > 0)
            painter.fillRect(QRectF(0, y, width(), 1), m_theme.color(Token::StrongLine));
        Token ink = isStep ? Token::Dim : Token::Text;
        if (line.kind == LedgerLine::Kind::Result)
            ink = line.isPassed ? Token::Good : Token::Warn;
        painter.setPen(m_theme.color(ink));
        painter.setFont(m_theme.font(12, isStrong ? QFont::DemiBold : QFont::Normal));
        const qreal noteLeft = width() - m_noteWidth;
        const QString amount = line.amount ? ledgerAmount(*line.amount, line.hasPlus) : QString();
        const qreal amountWidth = paint::figureWidth(painter.font(), amount);
        const qreal indent = isStep ? 12 : 0;
        paint::line(painter, QRectF(indent, y, noteLeft - amountWidth - 8 - indent, rowHeight), Qt::AlignLeft, line.label);
        paint::figures(painter, QRectF(0, y, noteLeft, rowHeight), Qt::AlignRight, amount);
        painter.setFont(m_theme.font(11, isStrong ? QFont::Medium : QFont::Normal));
        painter.setPen(m_theme.color(line.kind == LedgerLine::Kind::Result ? ink : Token::Dim));
        paint::figures(painter, QRectF(noteLeft + 4, y, m_noteWidth - 4, rowHeight), Qt::AlignRight, line.note);
        y += rowHeight;
    }
    if (hasFocus())
        paint::focusRing(painter, m_theme, rect());
}

} // namespace tradewind
