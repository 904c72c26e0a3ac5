// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/bubbleview.h"

#include "ui/style/paint.h"

#include <QResizeEvent>
#include <QTextLayout>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr qreal inset = 10, meter = 26;
constexpr int mostShown = 280; // a longer e-mail is cut here; its whole text is in the tool tip

} // namespace

BubbleView::BubbleView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"sampleBubble"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QString BubbleView::shownText() const
{
    if (!m_sample)
        return {};
    if (!m_sample->problem.isEmpty())
        return m_sample->problem;
    QString text = m_sample->text;
    text.replace(u'\n', QChar::LineSeparator);
    return text.size() > mostShown ? text.left(mostShown) + u'…' : text;
}

void BubbleView::show(const std::optional<SampleMessage> &sample)
{
    m_sample = sample;
    setAccessibleName(sample ? (sample->problem.isEmpty() ? sample->text : sample->problem) : QString());
    setToolTip(sample && sample->text.size() > mostShown ? u"<qt>%1</qt>"_s.arg(sample->text.toHtmlEscaped()) : QString());
    setFixedHeight(heightForWidth(width()));
    update();
}

void BubbleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        setFixedHeight(heightForWidth(width()));
}

qreal BubbleView::layOut(QTextLayout &layout, qreal width) const
{
    layout.setFont(m_theme.font(13));
    layout.setText(shownText());
    QList<QTextLayout::FormatRange> ranges;
    if (m_sample && m_sample->problem.isEmpty()) {
        for (const MergedSpan &span : m_sample->merged) {
            QTextCharFormat bold;
            bold.setFont(m_theme.font(13, QFont::DemiBold));
            if (span.from + span.length <= layout.text().size())
                ranges << QTextLayout::FormatRange{span.from, span.length, bold};
        }
    }
    layout.setFormats(ranges);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() + 2;
    }
    layout.endLayout();
    return height;
}

int BubbleView::heightForWidth(int width) const
{
    QTextLayout layout;
    const bool hasSubject = m_sample && !m_sample->subject.isEmpty();
    return static_cast<int>(layOut(layout, width - 2 * inset) + 2 * inset + meter + (hasSubject ? 20 : 0));
}

void BubbleView::paintEvent(QPaintEvent *)
{
    if (!m_sample)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWrong = !m_sample->problem.isEmpty();
    const QRectF bubble(0, 0, width(), height() - meter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(isWrong ? Token::BadSoft : Token::AccentSoft));
    painter.drawRoundedRect(bubble, 8, 8);
    painter.setPen(m_theme.color(isWrong ? Token::Bad : Token::Text));
    qreal top = inset;
    if (!m_sample->subject.isEmpty()) {
        painter.setFont(m_theme.font(13, QFont::DemiBold));
        paint::line(painter, {inset, top, width() - 2 * inset, 18}, Qt::AlignLeft | Qt::AlignVCenter, m_sample->subject);
        top += 20;
    }
    painter.setClipRect(bubble);
    QTextLayout layout;
    layOut(layout, width() - 2 * inset);
    layout.draw(&painter, {inset, top});
    painter.setClipping(false);
    if (isWrong || m_sample->channel != Channel::Sms)
        return;
    const SegmentCount &size = m_sample->size;
    const int most = size.segments * (size.isGsm ? (size.segments > 1 ? 153 : 160) : (size.segments > 1 ? 67 : 70));
    const Token tone = size.segments >= 3 || !size.isGsm ? Token::Bad : size.segments == 2 ? Token::Warn : Token::Good;
    const QRectF track(0, height() - meter + 4, width(), 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Line));
    painter.drawRoundedRect(track, 2.5, 2.5);
    painter.setBrush(m_theme.color(tone));
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, double(size.units) / std::max(1, most)), 5)), 2.5,
                            2.5);
    painter.setPen(m_theme.color(Token::Dim));
    painter.setFont(m_theme.font(11));
    QString words = tr("%1 of %2, %n segment(s)", nullptr, size.segments).arg(size.units).arg(most);
    if (!size.culprit.isEmpty())
        words += u" · "_s + tr("“%1” makes it dearer").arg(size.culprit);
    paint::line(painter, {0, height() - 16.0, static_cast<qreal>(width()), 16}, Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace tradewind
