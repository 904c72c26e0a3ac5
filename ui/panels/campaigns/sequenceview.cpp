// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/sequenceview.h"

#include "models/base/words.h"
#include "models/campaigns/campaignwords.h"
#include "ui/style/paint.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr qreal gutter = 104, ruler = 26, people = 30, box = 26, anyDay = 48;
constexpr int lanes = 5;

} // namespace

SequenceView::SequenceView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"sequenceView"_s);
    setAccessibleName(tr("Steps of the sequence by day"));
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

int SequenceView::laneOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Email:
        return 0;
    case StepKind::Sms:
    case StepKind::Video:
        return 1;
    case StepKind::Call:
        return 2;
    case StepKind::Letter:
        return 3;
    default:
        return 4;
    }
}

void SequenceView::show(const CampaignFacts &facts, const Sequence &sequence, int selected)
{
    m_facts = facts;
    m_sequence = sequence;
    m_selected = selected;
    m_days = stepDays(sequence);
    m_lastDay = 7;
    for (const double day : m_days)
        m_lastDay = std::max(m_lastDay, static_cast<int>(std::ceil(day)) + 1);
    layOut();
    select(selected);
}

void SequenceView::select(int step)
{
    m_selected = step;
    if (step >= 0 && step < static_cast<int>(m_sequence.steps.size())) {
        const Step &one = m_sequence.steps[static_cast<std::size_t>(step)];
        setAccessibleDescription(tr("Step %1 of %2: %3, %4, %5")
                                     .arg(step + 1)
                                     .arg(m_sequence.steps.size())
                                     .arg(stepKindWords(one.kind), stepTitle(one), stepTimingWords(m_sequence, step)));
    }
    update();
}

void SequenceView::layOut()
{
    m_left = gutter + box;
    m_lane = std::clamp<qreal>((height() - ruler - people - anyDay) / lanes, box + 1, 38);
    m_dayWidth = std::max<qreal>(3, (width() - m_left - 84) / std::max(1, m_lastDay));
    m_marks.assign(m_sequence.steps.size(), {});
    const QFontMetricsF metrics(m_theme.font(12));
    for (int at = 0; at < lanes; ++at) {
        const qreal top = ruler + people + at * m_lane;
        std::vector<std::size_t> here;
        for (std::size_t step = 0; step < m_sequence.steps.size(); ++step) {
            if (laneOf(m_sequence.steps[step].kind) == at)
                here.push_back(step);
        }
        std::stable_sort(here.begin(), here.end(), [this](std::size_t a, std::size_t b) { return m_days[a] < m_days[b]; });
        qreal free = m_left - box;
        for (const std::size_t step : here) {
            Mark &mark = m_marks[step];
            // Steps of one hour would hide each other: the later one steps aside.
            const qreal x = std::max(xOf(m_days[step]) - box / 2, free);
            mark.box = {x, top + (m_lane - box) / 2, box, box};
            mark.title = stepTitle(m_sequence.steps[step]);
            free = x + box + 4;
        }
        for (std::size_t place = 0; place < here.size(); ++place) {
            Mark &mark = m_marks[here[place]];
            const qreal until = place + 1 < here.size() ? m_marks[here[place + 1]].box.left() - 4 : width() - 8;
            const qreal room = std::min(until - mark.box.right() - 6, metrics.horizontalAdvance(mark.title) + 4);
            mark.label = room > 24 ? QRectF(mark.box.right() + 6, top, room, m_lane) : QRectF();
        }
    }
}

void SequenceView::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void SequenceView::paintRuler(QPainter &painter) const
{
    const int every = m_dayWidth * 2 >= 34 ? 2 : m_dayWidth * 7 >= 40 ? 7 : m_lastDay <= 130 ? 14 : 30;
    const qreal bottom = ruler + people + lanes * m_lane;
    for (int day = 0; day <= m_lastDay; ++day) {
        const bool isWeek = day % 7 == 0;
        if (!isWeek && day % every != 0)
            continue;
        painter.setPen(m_theme.color(isWeek ? Token::StrongLine : Token::Line));
        painter.drawLine(QPointF(xOf(day), ruler), QPointF(xOf(day), bottom));
        if (day % every != 0 && !(isWeek && m_dayWidth * 7 >= 40))
            continue;
        if (every == 2 && isWeek && day % 2 != 0) { // odd weeks between even days: only where there is room
            if (m_dayWidth < 24)
                continue;
        }
        painter.setFont(m_theme.font(11, isWeek ? QFont::DemiBold : QFont::Normal));
        painter.setPen(m_theme.color(isWeek ? Token::Text : Token::Dim));
        const QString words = day == 0 ? tr("Day 0") : QString::number(day);
        paint::figures(painter, {xOf(day) - 24, 0, 48, ruler}, Qt::AlignCenter, words);
    }
}

void SequenceView::paintPeople(QPainter &painter) const
{
    QMap<qint64, qint64> byDay;
    qint64 most = 1;
    for (const EnrollmentPlace &place : m_facts.places) {
        qint64 &sum = byDay[std::min<qint64>(place.day, m_lastDay)];
        sum += place.people;
        most = std::max(most, sum);
    }
    const qreal high = people - 8, wide = std::clamp<qreal>(m_dayWidth * .45, 3, 14);
    for (auto day = byDay.constBegin(); day != byDay.constEnd(); ++day) {
        const qreal height = std::max<qreal>(2, high * static_cast<qreal>(day.value()) / static_cast<qreal>(most));
        painter.fillRect(QRectF(xOf(static_cast<double>(day.key())) - wide / 2, ruler + people - 2 - height, wide, height),
                         m_theme.color(Token::Bar));
    }
}

void SequenceView::paintOrder(QPainter &painter) const
{
    QPen pen(m_theme.color(Token::StrongLine), 1.5);
    painter.setPen(pen);
    const auto join = [&](std::size_t from, int target) {
        if (target < 0 || target >= static_cast<int>(m_marks.size()))
            return;
        const QRectF a = m_marks[from].box, b = m_marks[static_cast<std::size_t>(target)].box;
        const qreal turn = std::max(a.right() + 2, b.left() - 6);
        painter.drawPolyline(
            QPolygonF{{a.right(), a.center().y()}, {turn, a.center().y()}, {turn, b.center().y()}, {b.left(), b.center().y()}});
    };
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        const Step &step = m_sequence.steps[at];
        const int on = static_cast<int>(at) + 1;
        if (step.kind == StepKind::Branch || step.kind == StepKind::WaitFor) {
            join(at, step.otherwise);
            painter.setPen(QPen(m_theme.color(Token::Accent), 1.5, Qt::DashLine));
            join(at, step.then);
            painter.setPen(pen);
        } else if (step.kind == StepKind::Experiment) {
            painter.setPen(QPen(m_theme.color(Token::Info), 1.5));
            for (const ExperimentArm &arm : step.arms)
                join(at, arm.next);
            painter.setPen(pen);
        } else {
            join(at, step.next.value_or(on));
        }
    }
}

void SequenceView::paintStep(QPainter &painter, int at) const
{
    const Mark &mark = m_marks[static_cast<std::size_t>(at)];
    const Step &step = m_sequence.steps[static_cast<std::size_t>(at)];
    const bool isSelected = at == m_selected;
    const bool isWrong = std::any_of(m_facts.findings.begin(), m_facts.findings.end(), [&](const SequenceFinding &one) {
        return one.step == at && one.weight == SequenceFinding::Weight::Error;
    });
    const bool isExperiment = step.kind == StepKind::Experiment;
    painter.setPen(QPen(m_theme.color(isSelected     ? Token::Accent
                                      : isWrong      ? Token::Bad
                                      : isExperiment ? Token::Info
                                                     : Token::StrongLine),
                        isSelected || isWrong ? 1.5 : 1));
    painter.setBrush(m_theme.color(isSelected ? Token::Accent : isExperiment ? Token::InfoSoft : Token::Surface));
    if (step.kind == StepKind::Branch) {
        const QRectF b = mark.box;
        painter.drawPolygon(
            QPolygonF{{b.center().x(), b.top()}, {b.right(), b.center().y()}, {b.center().x(), b.bottom()}, {b.left(), b.center().y()}});
    } else {
        painter.drawRoundedRect(mark.box, 6, 6);
    }
    const Token ink = isSelected ? Token::OnAccent : isExperiment ? Token::Info : Token::Text;
    if (isExperiment || step.kind == StepKind::Branch) {
        painter.setFont(m_theme.font(11, QFont::DemiBold));
        painter.setPen(m_theme.color(ink));
        painter.drawText(mark.box, Qt::AlignCenter, isExperiment ? tr("A/B") : u"?"_s);
    } else {
        const QPixmap icon = m_theme.pixmap(stepIcon(step.kind), ink, 14, devicePixelRatioF());
        painter.drawPixmap(mark.box.center() - QPointF(7, 7), icon);
    }
    if (mark.label.isEmpty())
        return;
    painter.fillRect(mark.label.adjusted(-2, 9, 0, -9), m_theme.color(Token::Surface));
    painter.setFont(m_theme.font(12, isSelected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_theme.color(Token::Text));
    paint::line(painter, mark.label, Qt::AlignLeft | Qt::AlignVCenter, mark.title);
}

void SequenceView::paintAnyDay(QPainter &painter) const
{
    const qreal top = ruler + people + lanes * m_lane + 6;
    std::vector<HappeningKind> kinds = m_sequence.exitOn;
    if (kinds.size() > 7)
        kinds.resize(7);
    if (kinds.empty())
        return;
    const qreal room = (width() - gutter - 8) / static_cast<qreal>(kinds.size()), wide = std::min<qreal>(room - 8, 168);
    for (std::size_t at = 0; at < kinds.size(); ++at) {
        const QRectF card(gutter + static_cast<qreal>(at) * room, top, wide, anyDay - 12);
        const bool isGood = kinds[at] == HappeningKind::Sold || kinds[at] == HappeningKind::AppointmentSet;
        const bool isBad = kinds[at] == HappeningKind::OptedOut || kinds[at] == HappeningKind::SoldElsewhere;
        painter.setPen(m_theme.color(Token::StrongLine));
        painter.setBrush(m_theme.color(Token::Surface));
        painter.drawRoundedRect(card, 6, 6);
        painter.fillRect(QRectF(card.left(), card.top() + 6, 2, card.height() - 12), m_theme.color(isGood  ? Token::Good
                                                                                                   : isBad ? Token::Bad
                                                                                                           : Token::Accent));
        qint64 number = 0;
        for (const auto &[code, count] : m_facts.happened) {
            if (code == happeningCode(kinds[at]))
                number = count;
        }
        const qreal figure = number > 0 ? paint::figureWidth(m_theme.font(12, QFont::DemiBold), count(number)) + 6 : 0;
        painter.setPen(m_theme.color(Token::Text));
        painter.setFont(m_theme.font(11, QFont::DemiBold));
        paint::line(painter, {card.left() + 8, card.top() + 3, card.width() - 14 - figure, 16}, Qt::AlignLeft | Qt::AlignVCenter,
                    happeningWords(kinds[at]));
        painter.setFont(m_theme.font(11));
        painter.setPen(m_theme.color(Token::Dim));
        paint::line(painter, {card.left() + 8, card.top() + 18, card.width() - 14, 16}, Qt::AlignLeft | Qt::AlignVCenter, tr("ends it"));
        if (number > 0) {
            painter.setFont(m_theme.font(12, QFont::DemiBold));
            painter.setPen(m_theme.color(Token::Text));
            paint::figures(painter, card.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, count(number));
        }
    }
}

void SequenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal bottom = ruler + people + lanes * m_lane;
    const QStringList titles{tr("Email"), tr("Text"), tr("Call"), tr("Mail"), tr("Checks")};
    painter.setPen(m_theme.color(Token::Line));
    for (const qreal y : {ruler, ruler + people})
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    for (int at = 1; at <= lanes; ++at)
        painter.drawLine(QPointF(0, ruler + people + at * m_lane), QPointF(width(), ruler + people + at * m_lane));
    paintRuler(painter);
    paintPeople(painter);
    painter.setFont(m_theme.font(12));
    painter.setPen(m_theme.color(Token::Text));
    paint::line(painter, {12, ruler, gutter - 16, people}, Qt::AlignLeft | Qt::AlignVCenter, tr("%1 here now").arg(count(m_facts.here())));
    for (int at = 0; at < lanes; ++at)
        paint::line(painter, {12, ruler + people + at * m_lane, gutter - 16, m_lane}, Qt::AlignLeft | Qt::AlignVCenter, titles.at(at));
    paint::line(painter, {12, bottom, gutter - 16, anyDay}, Qt::AlignLeft | Qt::AlignVCenter, tr("Any day"));
    painter.setBrush(Qt::NoBrush);
    paintOrder(painter);
    for (int at = 0; at < static_cast<int>(m_marks.size()); ++at)
        paintStep(painter, at);
    paintAnyDay(painter);
}

void SequenceView::mousePressEvent(QMouseEvent *event)
{
    for (int at = 0; at < static_cast<int>(m_marks.size()); ++at) {
        const Mark &mark = m_marks[static_cast<std::size_t>(at)];
        if (mark.box.united(mark.label).contains(event->position())) {
            Q_EMIT stepClicked(at);
            return;
        }
    }
}

bool SequenceView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int at = 0; at < static_cast<int>(m_marks.size()); ++at) {
            if (m_marks[static_cast<std::size_t>(at)].box.contains(help->pos())) {
                const Step &step = m_sequence.steps[static_cast<std::size_t>(at)];
                QToolTip::showText(help->globalPos(),
                                   u"%1: %2\n%3"_s.arg(stepKindWords(step.kind), stepTitle(step), stepTimingWords(m_sequence, at)), this);
                return true;
            }
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

} // namespace tradewind
