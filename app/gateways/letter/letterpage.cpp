// SPDX-License-Identifier: Apache-2.0
#include "gateways/letter/letterpage.h"

#include "domain/language.h"
#include "domain/messagetext.h"
#include "gateways/letter/paperfont.h"
#include "gateways/letter/qrcode.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int perInch = 720;
constexpr qreal inch(double inches)
{
    return inches * perInch;
}
constexpr qreal point(double points)
{
    return points * perInch / 72;
}

constexpr qreal left = inch(1.0), right = inch(7.5), bottom = inch(10.45), nextTop = inch(1.1);
constexpr qreal bodyTop = inch(3.95); ///< below the first fold, out of the window's sight
constexpr qreal codeSide = inch(1.2), codeGap = inch(0.25), signatureGap = inch(0.45);
constexpr int quiet = 4; ///< squares around a code (ISO/IEC 18004)

QFont font(double points, QFont::Weight weight = QFont::Normal)
{
    QFont made(paperFamily());
    made.setPixelSize(static_cast<int>(point(points)));
    made.setWeight(weight);
    return made;
}

QString dateIn(const QDate &date, const QString &language)
{
    if (isSpanish(language))
        return QLocale(QLocale::Spanish, QLocale::UnitedStates).toString(date, u"d 'de' MMMM 'de' yyyy"_s);
    if (isFrench(language))
        return QLocale(QLocale::French, QLocale::Canada).toString(date, u"d MMMM yyyy"_s);
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(date, u"MMMM d, yyyy"_s);
}

/// Sets letters line by line, on as many pages as they take.
class Setter
{
public:
    explicit Setter(QPdfWriter &writer)
        : m_writer(writer)
        , m_painter(&writer)
    {}

    void set(const PaperLetter &letter)
    {
        if (!std::exchange(m_isFirst, false))
            m_writer.newPage();
        m_page = 1;
        m_name = letter.to.name;
        drawSender(letter.sender);
        drawAddress(letter.to);
        const MessageParts parts = messageParts(letter.text.trimmed());
        drawFooter(parts.footer);
        m_y = bodyTop;
        drawBlock(dateIn(letter.date, letter.language));
        QStringList blocks;
        for (const QString &block : parts.body.split(u"\n\n"_s)) {
            if (!block.trimmed().isEmpty())
                blocks << block.trimmed();
        }
        QString link = letterLink(letter);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const bool isSignature = i > 0 && i == blocks.size() - 1;
            const bool hasLink = !link.isEmpty() && !webLinks(blocks[i]).isEmpty();
            if (isSignature && !hasLink)
                m_y += signatureGap;
            drawBlock(blocks[i], hasLink ? std::exchange(link, QString()) : QString());
        }
    }

private:
    void drawSender(const QStringList &lines)
    {
        qreal y = inch(0.75);
        for (const QString &line : lines) {
            m_painter.setFont(y == inch(0.75) ? font(13, QFont::DemiBold) : font(9.5));
            m_painter.drawText(QPointF(left, y), line);
            y += point(y == inch(0.75) ? 15 : 12.5);
        }
    }

    void drawAddress(const PostalAddress &to)
    {
        const QStringList lines = to.lines();
        const qreal most = inch(AddressWindow::right) - left;
        const qreal leading = (inch(AddressWindow::bottom) - inch(AddressWindow::top)) / std::max<qsizetype>(4, lines.size());
        double size = 10;
        for (const QString &line : lines) {
            const qreal wide = QFontMetricsF(font(10), &m_writer).horizontalAdvance(line);
            size = std::min(size, 10 * most / std::max(wide, 1.0));
        }
        m_painter.setFont(font(size));
        qreal y = inch(AddressWindow::top);
        for (const QString &line : lines)
            m_painter.drawText(QPointF(left, (y += leading) - leading * 0.2), line);
    }

    void drawFooter(const QString &footer)
    {
        m_bottom = bottom;
        if (footer.isEmpty())
            return;
        std::vector<std::unique_ptr<QTextLayout>> layouts = laid(footer, font(8), right - left);
        m_bottom -= heightOf(layouts) + point(8);
        qreal y = m_bottom + point(8);
        m_painter.setPen(QColor(0x44, 0x44, 0x44));
        for (const auto &layout : layouts) {
            layout->draw(&m_painter, QPointF(left, y));
            y += layout->boundingRect().height();
        }
        m_painter.setPen(Qt::black);
    }

    /// Lines of text that belong together; with a code beside them when there is a link.
    void drawBlock(const QString &text, const QString &link = {})
    {
        const QrCode code = link.isEmpty() ? QrCode() : qrCodeOf(link);
        const bool hasCode = code.size > 0;
        const std::vector<std::unique_ptr<QTextLayout>> layouts = laid(text, font(11), right - left - (hasCode ? codeSide + codeGap : 0));
        const qreal height = std::max(heightOf(layouts), hasCode ? codeSide : 0);
        if (m_y + height > m_bottom && m_y > nextTop && height <= m_bottom - nextTop)
            nextPage();
        if (hasCode)
            drawCode(code, QPointF(right - codeSide, m_y));
        const qreal end = m_y + height;
        const int page = m_page;
        for (const auto &layout : layouts) {
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                if (m_y + line.height() > m_bottom)
                    nextPage();
                line.draw(&m_painter, QPointF(left, m_y - line.y()));
                m_y += line.height() * 1.2;
            }
        }
        if (page == m_page)
            m_y = std::max(m_y, end);
        m_y += point(9);
    }

    void drawCode(const QrCode &code, QPointF at)
    {
        // Whole device units a square, so that no seam shows between them.
        const int side = static_cast<int>(codeSide) / (code.size + 2 * quiet);
        for (int y = 0; y < code.size; ++y) {
            for (int x = 0; x < code.size; ++x) {
                if (code.isDark(x, y))
                    m_painter.fillRect(QRectF(at.x() + (x + quiet) * side, at.y() + y * side, side, side), Qt::black);
            }
        }
    }

    void nextPage()
    {
        m_writer.newPage();
        ++m_page;
        m_painter.setFont(font(9));
        m_painter.drawText(QPointF(left, inch(0.75)), u"%1 · %2"_s.arg(m_name).arg(m_page));
        m_y = nextTop;
        m_bottom = bottom;
    }

    std::vector<std::unique_ptr<QTextLayout>> laid(const QString &text, const QFont &in, qreal width)
    {
        std::vector<std::unique_ptr<QTextLayout>> layouts;
        for (const QString &line : text.split(u'\n')) {
            auto layout = std::make_unique<QTextLayout>(line, in, &m_writer);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout->setTextOption(option);
            layout->beginLayout();
            qreal y = 0;
            for (QTextLine one = layout->createLine(); one.isValid(); one = layout->createLine()) {
                one.setLineWidth(width);
                one.setPosition(QPointF(0, y));
                y += one.height();
            }
            layout->endLayout();
            layouts.push_back(std::move(layout));
        }
        return layouts;
    }

    static qreal heightOf(const std::vector<std::unique_ptr<QTextLayout>> &layouts)
    {
        qreal height = 0;
        for (const auto &layout : layouts)
            height += layout->boundingRect().height() * 1.2;
        return height;
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    QString m_name;
    qreal m_y = 0, m_bottom = bottom;
    int m_page = 1;
    bool m_isFirst = true;
};

} // namespace

QString letterLink(const PaperLetter &letter)
{
    const QList<WebLink> links = webLinks(messageParts(letter.text).body);
    return links.isEmpty() ? QString() : links.first().url;
}

QByteArray lettersPdf(const QList<PaperLetter> &letters)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(perInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(letters.size() == 1 ? letters.first().reference : QString());
        Setter setter(writer);
        for (const PaperLetter &letter : letters)
            setter.set(letter);
    }
    return bytes;
}

} // namespace tradewind
