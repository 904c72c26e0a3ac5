// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appraisals/funnelstrip.h"

#include "models/base/words.h"
#include "ui/style/paint.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <cmath>
#include <optional>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

/// Nothing of nothing.
using Share = std::optional<double>;

QString finePercent(Share share)
{
    if (!share)
        return u"—"_s;
    return percent(*share, *share > 0 && *share < 1 && std::fmod(*share * 100, 1) != 0 ? 1 : 0);
}

Share part(int count, int of)
{
    return of > 0 ? Share(double(count) / of) : std::nullopt;
}

/// How a goal is met; of nothing it is neither kept nor missed.
Token toned(Share share, bool isMet, Token missed = Token::Warn)
{
    return !share ? Token::Dim : isMet ? Token::Good : missed;
}

} // namespace

FunnelStrip::FunnelStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"card"_s);
    setProperty("card", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < StepCount; ++i) {
        m_steps[std::size_t(i)] = new FunnelStep(theme, this);
        m_steps[std::size_t(i)]->setObjectName(u"funnel-%1"_s.arg(i));
        row->addWidget(m_steps[std::size_t(i)], 1);
        connect(m_steps[std::size_t(i)], &FunnelStep::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
    setFixedHeight(86);
    show({});
}

void FunnelStrip::show(const AppraisalFunnel &funnel)
{
    const int all = funnel.appraised;
    const auto step = [&](Step at, const QString &title, int number, const QString &note, Token tone = Token::Dim, bool isBad = false) {
        m_steps[at]->show(title, number, part(number, all).value_or(0), note, tone, isBad);
    };
    // Typical figures and goals of T57 and T58, as the sources claim them.
    const Share same = part(funnel.sameDay, all), contacted = part(funnel.contactedIn7, funnel.unsold),
                later = part(funnel.tradedLater, funnel.unsold), lost = part(funnel.lost, funnel.unsold),
                never = part(funnel.neverContacted, funnel.open);
    step(Appraised, tr("Appraised, %1 days").arg(funnel.days), all,
         tr("%1 a month").arg(std::lround(all * 30.0 / std::max(1, funnel.days))));
    step(SameDay, tr("Traded the same day"), funnel.sameDay, tr("%1, typical 30 to 40").arg(finePercent(same)));
    step(Unsold, tr("Unsold"), funnel.unsold, finePercent(part(funnel.unsold, all)));
    step(Contacted, tr("Contacted in 7 days"), funnel.contactedIn7, tr("%1 of unsold, goal 65").arg(finePercent(contacted)),
         toned(contacted, contacted >= 0.65));
    step(Later, tr("Traded later"), funnel.tradedLater, tr("%1, goal 15").arg(finePercent(later)), toned(later, later >= 0.15));
    step(Lost, tr("Lost"), funnel.lost, tr("%1, goal under 40").arg(finePercent(lost)), toned(lost, lost < 0.4));
    step(Open, tr("Open now"), funnel.open,
         funnel.kept > 0 ? tr("%1, %2 keep theirs").arg(finePercent(part(funnel.open, funnel.unsold))).arg(funnel.kept)
                         : finePercent(part(funnel.open, funnel.unsold)));
    step(Never, tr("Never contacted"), funnel.neverContacted, tr("%1 open, goal < 10").arg(finePercent(never)),
         toned(never, never < 0.1, Token::Bad), funnel.neverContacted > 0);
}

FunnelStep::FunnelStep(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FunnelStep::show(const QString &title, int number, double share, const QString &note, Token noteTone, bool isBad)
{
    setText(title);
    m_number = number;
    m_share = share;
    m_note = note;
    m_noteTone = noteTone;
    m_isBad = isBad;
    setAccessibleName(u"%1: %2. %3"_s.arg(title, QLocale().toString(number), note));
    setToolTip(note);
    update();
}

void FunnelStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(12, 8, -10, -6);
    if (x() > 0)
        painter.fillRect(QRectF(0, 0, 1, height()), m_theme.color(Token::Line));
    painter.setFont(m_theme.font(12));
    painter.setPen(m_theme.color(Token::Dim));
    paint::line(painter, QRectF(box.left(), box.top(), box.width(), 16), Qt::AlignLeft, text());
    painter.setFont(m_theme.font(20, QFont::DemiBold));
    painter.setPen(m_theme.color(m_isBad ? Token::Bad : Token::Text));
    paint::figures(painter, QRectF(box.left(), box.top() + 16, box.width(), 26), Qt::AlignLeft, QLocale().toString(m_number));
    const QRectF bar(box.left(), box.top() + 46, box.width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Line));
    painter.drawRect(bar);
    painter.setBrush(m_theme.color(m_isBad ? Token::Bad : Token::Accent));
    painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * m_share, bar.height()));
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(m_noteTone));
    paint::line(painter, QRectF(box.left(), box.top() + 54, box.width(), 15), Qt::AlignLeft, m_note);
    if (hasFocus() || isDown()) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

} // namespace tradewind
