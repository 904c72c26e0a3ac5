// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/service/orderview.h"

#include "models/base/words.h"
#include "models/service/boardmodel.h"
#include "ui/style/paint.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr qreal side = 12;

} // namespace

OrderView::OrderView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"orderView"_s);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void OrderView::show(const ServiceOrder *order, const QTimeZone &zone, QDate today)
{
    m_order = order ? std::optional(*order) : std::nullopt;
    m_zone = zone;
    m_today = today;
    setAccessibleName(accessibleWords());
    update();
}

void OrderView::setPicking(bool isPicking)
{
    m_isPicking = isPicking;
    setAccessibleName(accessibleWords());
    update();
}

void OrderView::setPicked(const QList<Id> &items)
{
    if (m_order)
        m_order->picked = items;
    setAccessibleName(accessibleWords());
    update();
}

QList<ServiceFinding> OrderView::inOrder() const
{
    QList<ServiceFinding> findings = m_order ? m_order->shown + m_order->folded : QList<ServiceFinding>();
    std::sort(findings.begin(), findings.end(),
              [](const ServiceFinding &a, const ServiceFinding &b) { return a.recommendation.line < b.recommendation.line; });
    return findings;
}

Id OrderView::itemAt(int digit) const
{
    const QList<ServiceFinding> findings = inOrder();
    return digit >= 1 && digit <= findings.size() ? findings.at(digit - 1).itemId : 0;
}

QString OrderView::accessibleWords() const
{
    QStringList read;
    if (m_order && m_isPicking) {
        int digit = 0;
        for (const ServiceFinding &finding : inOrder())
            read << (m_order->picked.contains(finding.itemId) ? tr("%1, %2, first") : tr("%1, %2")).arg(++digit).arg(finding.name);
    } else if (m_order) {
        read << tr("Repair order %1, %2, %3").arg(m_order->number, m_order->person, m_order->vehicle);
        if (!m_order->textKeptBack.isEmpty())
            read << notTexted();
        for (const ServiceFinding &finding : m_order->shown)
            read << tr("%1, score %2").arg(finding.name).arg(finding.recommendation.score);
    }
    return read.join(u". "_s);
}

void OrderView::paintPicks(QPainter &painter, qreal top) const
{
    painter.setFont(m_theme.font(13, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(QRectF(side, top, width() - 2 * side, 40), Qt::AlignLeft | Qt::TextWordWrap,
                     tr("Which would you show first? 1 to 9 choose up to three, R is done."));
    top += 46;
    int digit = 0;
    for (const ServiceFinding &finding : inOrder()) {
        if (++digit > 9)
            break;
        const bool isPicked = m_order->picked.contains(finding.itemId);
        if (isPicked)
            painter.fillRect(QRectF(0, top, width(), 26), m_theme.color(Token::AccentSoft));
        painter.setFont(m_theme.font(13, isPicked ? QFont::DemiBold : QFont::Normal));
        painter.setPen(m_theme.color(Token::Dim));
        paint::figures(painter, QRectF(side, top + 4, 16, 18), Qt::AlignLeft | Qt::AlignVCenter, QString::number(digit));
        painter.setPen(m_theme.color(Token::Text));
        paint::line(painter, QRectF(side + 20, top + 4, width() - 2 * side - 96, 18), Qt::AlignLeft | Qt::AlignVCenter, finding.name);
        painter.setPen(m_theme.color(finding.severity == Severity::Red ? Token::Bad : Token::Warn));
        paint::line(painter, QRectF(width() - side - 72, top + 4, 72, 18), Qt::AlignRight | Qt::AlignVCenter,
                    isPicked                            ? tr("first")
                    : finding.severity == Severity::Red ? tr("Red")
                                                        : tr("Yellow"));
        top += 26;
    }
}

QString OrderView::notTexted() const
{
    return tr("Not texted, please call: %1").arg(m_order->textKeptBack);
}

qreal OrderView::paintLatency(QPainter &painter, qreal top) const
{
    struct Bar
    {
        QString title, words;
        double from = 0, to = 0;
        Token token = Token::Good;
    };
    constexpr double rule = 5; // minutes (S15)
    QList<Bar> bars;
    const auto minutes = [&](qint64 ms) { return static_cast<double>(ms - *m_order->completedAt) / 60'000; };
    double last = 0;
    const auto add = [&](const QString &title, const std::optional<qint64> &at, Token token, bool hasRule) {
        if (!at)
            return;
        const double end = std::max(last, minutes(*at));
        bars << Bar{title, hasRule ? tr("%1 min, rule is 5").arg(std::lround(end - last)) : tr("%1 min").arg(std::lround(end - last)), last,
                    end, hasRule && end > rule ? Token::Bad : token};
        last = end;
    };
    add(tr("Text sent"), m_order->textedAt, Token::Good, true);
    add(tr("Page opened"), m_order->openedAt, Token::Accent, false);
    add(tr("Deciding"), m_order->decidedAt, Token::Warn, false);
    painter.setFont(m_theme.font(11, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::Dim));
    paint::line(painter, QRectF(side, top, width() - 2 * side, 18), Qt::AlignLeft | Qt::AlignVCenter,
                tr("Minutes since MPI done, %1").arg(clockTime(QDateTime::fromMSecsSinceEpoch(*m_order->completedAt, m_zone).time())));
    top += 22;
    const qreal left = 96, room = width() - left - 110, scale = room / std::max(10.0, last);
    for (const Bar &bar : bars) {
        painter.setFont(m_theme.font(11));
        painter.setPen(m_theme.color(Token::Dim));
        paint::line(painter, QRectF(side, top, left - side - 4, 16), Qt::AlignLeft | Qt::AlignVCenter, bar.title);
        painter.fillRect(QRectF(left + bar.from * scale, top + 3, std::max(2.0, (bar.to - bar.from) * scale), 10),
                         m_theme.color(bar.token));
        painter.setPen(m_theme.color(Token::Text));
        const qreal beside = std::max(left + bar.to * scale, left + rule * scale) + 6; // never under the line of the rule
        paint::line(painter, QRectF(beside, top, width() - beside - 4, 16), Qt::AlignLeft | Qt::AlignVCenter, bar.words);
        top += 18;
    }
    if (!m_order->textKeptBack.isEmpty()) {
        painter.setFont(m_theme.font(11));
        painter.setPen(m_theme.color(Token::Bad));
        paint::line(painter, QRectF(side, top, width() - 2 * side, 16), Qt::AlignLeft | Qt::AlignVCenter, notTexted());
        return top + 24;
    }
    painter.setPen(QPen(m_theme.color(Token::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(left + rule * scale, top - 18 * static_cast<double>(bars.size())), QPointF(left + rule * scale, top));
    return top + 8;
}

qreal OrderView::paintFinding(QPainter &painter, qreal top, int place, const ServiceFinding &finding) const
{
    painter.setPen(m_theme.color(Token::Line));
    painter.drawLine(QPointF(0, top), QPointF(width(), top));
    const qreal left = side + 20, right = width() - side;
    painter.setFont(m_theme.font(13));
    painter.setPen(m_theme.color(Token::Dim));
    paint::figures(painter, QRectF(side, top + 6, 16, 18), Qt::AlignLeft | Qt::AlignVCenter, QString::number(place));
    painter.setFont(m_theme.font(13, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::Text));
    paint::line(painter, QRectF(left, top + 6, right - left - 70, 18), Qt::AlignLeft | Qt::AlignVCenter, finding.name);
    if (finding.allIn)
        paint::figures(painter, QRectF(right - 70, top + 6, 70, 18), Qt::AlignRight | Qt::AlignVCenter, dollars(*finding.allIn));
    painter.setFont(m_theme.font(11, QFont::DemiBold));
    const bool isRed = finding.severity == Severity::Red;
    painter.setPen(m_theme.color(isRed ? Token::Bad : Token::Warn));
    painter.drawPixmap(QPointF(left, top + 28),
                       m_theme.pixmap(isRed ? u"warning"_s : u"clock"_s, isRed ? Token::Bad : Token::Warn, 12, devicePixelRatioF()));
    const QString answer = !finding.answer                                  ? QString()
                           : finding.answer->kind == DecisionKind::Approved ? tr(", approved")
                                                                            : tr(", declined");
    paint::line(painter, QRectF(left + 16, top + 25, 130, 17), Qt::AlignLeft | Qt::AlignVCenter,
                (isRed ? tr("Red") : tr("Yellow")) + answer);
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(Token::Dim));
    paint::line(painter, QRectF(left + 130, top + 25, right - left - 130, 17), Qt::AlignRight | Qt::AlignVCenter,
                tr("%n photo(s)", nullptr, finding.photos));
    // Points on a scale of 100: safety, history, fit.
    int of[3] = {0, 0, 0};
    for (const RecommendationPoints &each : finding.recommendation.reasons)
        of[static_cast<int>(each.dimension)] += each.points;
    constexpr Token tokens[] = {Token::Bad, Token::Warn, Token::Accent};
    const QRectF bar(left, top + 50, 80, 8);
    painter.fillRect(bar, m_theme.color(Token::Line));
    qreal x = bar.left();
    for (int i = 0; i < 3; ++i) {
        painter.fillRect(QRectF(x, bar.top(), of[i] * bar.width() / 100, 8), m_theme.color(tokens[i]));
        x += of[i] * bar.width() / 100;
    }
    painter.setFont(m_theme.font(13, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::Text));
    paint::figures(painter, QRectF(bar.right() + 8, top + 45, 28, 18), Qt::AlignLeft | Qt::AlignVCenter,
                   QString::number(finding.recommendation.score));
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(Token::Dim));
    paint::line(painter, QRectF(bar.right() + 38, top + 45, right - bar.right() - 38, 18), Qt::AlignRight | Qt::AlignVCenter,
                tr("safety %1, history %2, fit %3").arg(of[0]).arg(of[1]).arg(of[2]));
    return top + 70;
}

void OrderView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_order) {
        painter.setFont(m_theme.font(13));
        painter.setPen(m_theme.color(Token::Dim));
        painter.drawText(QRectF(rect()).adjusted(side, side, -side, -side), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                         tr("Choose an order on the board: J and K move, Left and Right change the stage."));
        return;
    }
    qreal top = 10;
    painter.setFont(m_theme.font(13));
    painter.setPen(m_theme.color(Token::Text));
    QStringList known;
    if (m_order->miles)
        known << tr("%1 mi").arg(count(*m_order->miles));
    if (m_order->visits > 0)
        known << tr("%n visit(s)", nullptr, m_order->visits);
    if (m_order->spent)
        known << tr("spent %1").arg(dollars(*m_order->spent));
    const QString promise = promiseWords(*m_order, m_today);
    const qreal taken = promise.isEmpty() ? 0 : paint::figureWidth(m_theme.font(13, QFont::DemiBold), promise) + 8;
    paint::line(painter, QRectF(side, top, width() - 2 * side - taken, 18), Qt::AlignLeft | Qt::AlignVCenter, known.join(u", "_s));
    if (!promise.isEmpty()) {
        painter.setFont(m_theme.font(13, QFont::DemiBold));
        painter.setPen(m_theme.color(m_order->promisedOn < m_today && m_order->stage != ServiceStage::Ready ? Token::Bad : Token::Text));
        paint::figures(painter, QRectF(side, top, width() - 2 * side, 18), Qt::AlignRight | Qt::AlignVCenter, promise);
        painter.setFont(m_theme.font(13));
        painter.setPen(m_theme.color(Token::Text));
    }
    top += known.isEmpty() && promise.isEmpty() ? 0 : 20;
    const QString people = m_order->technician.isEmpty() ? tr("Advisor %1").arg(m_order->advisor)
                                                         : tr("Advisor %1, technician %2").arg(m_order->advisor, m_order->technician);
    paint::line(painter, QRectF(side, top, width() - 2 * side, 18), Qt::AlignLeft | Qt::AlignVCenter, people);
    top += 20;
    const QString held = gateWords(m_order->gate);
    painter.setPen(m_theme.color(held.isEmpty() ? Token::Dim : Token::Bad));
    paint::line(painter, QRectF(side, top, width() - 2 * side, 18), Qt::AlignLeft | Qt::AlignVCenter,
                held.isEmpty() ? tr("May go to ready") : held);
    top += 28;
    if (m_isPicking) {
        paintPicks(painter, top);
        return;
    }
    if (m_order->completedAt)
        top = paintLatency(painter, top);
    for (int i = 0; i < m_order->shown.size(); ++i)
        top = paintFinding(painter, top, i + 1, m_order->shown[i]);
    if (!m_order->folded.isEmpty()) {
        Money sum;
        for (const ServiceFinding &finding : m_order->folded)
            sum += finding.allIn.value_or(Money{});
        painter.setPen(m_theme.color(Token::Line));
        painter.drawLine(QPointF(0, top), QPointF(width(), top));
        painter.setFont(m_theme.font(13));
        painter.setPen(m_theme.color(Token::Dim));
        paint::line(painter, QRectF(side, top + 6, width() - 2 * side - 70, 20), Qt::AlignLeft | Qt::AlignVCenter,
                    tr("%n additional recommendation(s)", nullptr, static_cast<int>(m_order->folded.size())));
        paint::figures(painter, QRectF(width() - side - 70, top + 6, 70, 20), Qt::AlignRight | Qt::AlignVCenter, dollars(sum));
    }
}

} // namespace tradewind
