// SPDX-License-Identifier: Apache-2.0
#include "ui/style/paint.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>

#include <algorithm>
#include <list>

namespace tradewind::paint {

namespace {

/// The glyphs of a font, each looked up once: a page of a table has a thousand figures, and shaping each anew was half of painting it.
class Type
{
public:
    struct Glyph
    {
        quint32 index = 0;
        qreal width = 0;
    };

    explicit Type(const QFont &font)
        : raw(QRawFont::fromFont(font))
        , m_zero(look(u'0').width)
        , m_font(font)
    {}

    bool isOf(const QFont &font) const { return m_font == font; }
    /// Index 0 for a character that the font does not have.
    Glyph glyph(QChar c)
    {
        const auto known = m_glyphs.constFind(c);
        return known != m_glyphs.cend() ? *known : *m_glyphs.insert(c, look(c));
    }
    bool hasAll(const QString &text)
    {
        return std::ranges::all_of(text, [this](QChar c) { return glyph(c).index != 0; });
    }
    /// As figures are set: every digit takes the room of a zero.
    qreal room(QChar c) { return c.isDigit() ? m_zero : glyph(c).width; }
    qreal room(const QString &text)
    {
        qreal width = 0;
        for (const QChar c : text)
            width += room(c);
        return width;
    }

    const QRawFont raw;

private:
    Glyph look(QChar c) const
    {
        const QList<quint32> indexes = raw.glyphIndexesForString(QString(c));
        const QList<QPointF> widths = raw.advancesForGlyphIndexes(indexes);
        return {indexes.value(0), widths.value(0).x()};
    }

    const qreal m_zero;
    const QFont m_font;
    QHash<QChar, Glyph> m_glyphs;
};

Type &typeOf(const QFont &font)
{
    static std::list<Type> types; // a handful of sizes and weights, painted from the window's thread alone
    for (auto type = types.begin(); type != types.end(); ++type) {
        if (!type->isOf(font))
            continue;
        types.splice(types.begin(), types, type); // the next text is mostly set in the same
        return types.front();
    }
    return types.emplace_front(font);
}

} // namespace

qreal figureWidth(const QFont &font, const QString &text)
{
    return typeOf(font).room(text);
}

void figures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    Type &type = typeOf(painter.font());
    const qreal width = type.room(text);
    if (!type.hasAll(text) || width > rect.width() + 0.5) {
        line(painter, rect, alignment, text);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    QList<quint32> glyphs;
    QList<QPointF> places;
    for (const QChar c : text) {
        const Type::Glyph glyph = type.glyph(c);
        const qreal room = type.room(c);
        glyphs << glyph.index;
        places << QPointF(x + (room - glyph.width) / 2, baseline);
        x += room;
    }
    QGlyphRun run;
    run.setRawFont(type.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.drawGlyphRun(QPointF(), run);
}

void line(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    // Set apart, glyphs take as much room as together or, where a pair is kerned, a little more.
    Type &type = typeOf(painter.font());
    const bool surelyFits = type.hasAll(text) && type.room(text) <= rect.width();
    const QString shown = surelyFits ? text : QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip), shown);
}

QSizeF keyCapSize(const Theme &theme, const QString &key)
{
    const QFontMetricsF metrics(theme.font(10, QFont::Medium));
    return QSizeF(std::max(17.0, metrics.horizontalAdvance(key) + 10), 16);
}

void keyCap(QPainter &painter, const Theme &theme, const QPointF &topLeft, const QString &key, bool onAccent)
{
    const QRectF rect(topLeft, keyCapSize(theme, key));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme.color(onAccent ? Theme::Token::OnAccent : Theme::Token::Dim);
    painter.setPen(QPen(onAccent ? ink : theme.color(Theme::Token::StrongLine), 1));
    painter.setBrush(onAccent ? QBrush(Qt::NoBrush) : QBrush(theme.color(Theme::Token::Surface)));
    painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), 3, 3);
    if (!onAccent) // the thicker lower edge is what makes it read as a key
        painter.drawLine(QPointF(rect.left() + 3, rect.bottom() - 1.5), QPointF(rect.right() - 3, rect.bottom() - 1.5));
    painter.setPen(ink);
    painter.setFont(theme.font(10, QFont::Medium));
    painter.drawText(rect.adjusted(0, -.5, 0, -.5), Qt::AlignCenter, key);
    painter.restore();
}

void confidenceBars(QPainter &painter, const Theme &theme, const QPointF &topLeft, int level, const QColor &fill)
{
    for (int i = 0; i < 3; ++i) {
        const qreal height = 4 + 3 * i;
        painter.fillRect(QRectF(topLeft.x() + 4 * i, topLeft.y() + 10 - height, 3, height),
                         i < level ? fill : theme.color(Theme::Token::StrongLine));
    }
}

void focusRing(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Theme::Token::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace tradewind::paint
