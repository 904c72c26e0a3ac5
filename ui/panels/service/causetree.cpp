// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/service/causetree.h"

#include "models/base/words.h"
#include "models/service/figuresmodel.h"
#include "ui/style/paint.h"

#include <QPainterPath>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

CauseTree::CauseTree(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"causeTree"_s);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void CauseTree::show(const ServiceFigures &figures, const std::optional<double> &recovered, Money wonBack)
{
    const ServiceGoals goals;
    const auto cause = [](const QString &title, const std::optional<double> &value, double goal) {
        Node node{title, percent(value), tr("goal %1").arg(percent(goal)), value.value_or(-1), goal, value && *value >= goal, false};
        return node;
    };
    Node photos = cause(tr("Photos per item"), figures.photosPerFinding, goals.photosPerFinding);
    photos.value = figures.photosPerFinding ? QString::number(*figures.photosPerFinding, 'f', 1) : absent();
    photos.goal = tr("goal %1").arg(u"1.0"_s);
    m_causes = {cause(tr("MPI complete"), figures.complete, goals.complete), photos,
                cause(tr("Text within 5 min"), figures.textedInTime, goals.textedInTime),
                cause(tr("Decline reason"), figures.reasonsGiven, goals.reasonsGiven)};
    m_middle = {cause(tr("Page opened"), figures.opened, goals.opened), cause(tr("Lines accepted"), figures.accepted, goals.accepted),
                cause(tr("Declined won back"), recovered, goals.recovered)};
    Node perOrder{tr("Dollars per RO"), figures.dollarsPerOrder ? dollars(*figures.dollarsPerOrder) : absent(), {}, -1, 1, true, false};
    Node won{tr("Won back"), dollars(wonBack), {}, -1, 1, true, false};
    m_effects = {perOrder, won};
    switch (weakestCause(figures)) {
    case ServiceCause::Completion:
        m_weak = 0;
        break;
    case ServiceCause::Photos:
        m_weak = 1;
        break;
    case ServiceCause::LateTexts:
        m_weak = 2;
        break;
    case ServiceCause::Reasons:
        m_weak = 3;
        break;
    case ServiceCause::None:
        m_weak = -1;
        break;
    }
    if (m_weak >= 0)
        m_causes[m_weak].isRoot = true;
    QStringList read;
    for (const auto &nodes : {m_causes, m_middle, m_effects}) {
        for (const Node &node : nodes)
            read << u"%1 %2 %3"_s.arg(node.title, node.value, node.goal).trimmed();
    }
    setAccessibleName(read.join(u", "_s));
    update();
}

QRectF CauseTree::placeOf(int column, int row, int rows) const
{
    const qreal nodeWidth = std::min<qreal>(116, (width() - 72) / 3.0), nodeHeight = 46;
    const qreal gap = (width() - 24 - 3 * nodeWidth) / 2, step = (height() - 16.0) / rows;
    return {12 + column * (nodeWidth + gap), 8 + step * row + (step - nodeHeight) / 2, nodeWidth, nodeHeight};
}

void CauseTree::paintNode(QPainter &painter, const QRectF &box, const Node &node) const
{
    painter.setPen(QPen(m_theme.color(node.isRoot ? Token::Bad : Token::Line), 1));
    painter.setBrush(m_theme.color(node.isRoot ? Token::BadSoft : Token::Surface));
    painter.drawRoundedRect(box, 6, 6);
    const QRectF inner = box.adjusted(8, 3, -8, -8);
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(Token::Dim));
    paint::line(painter, QRectF(inner.left(), inner.top(), inner.width(), 15), Qt::AlignLeft | Qt::AlignVCenter, node.title);
    painter.setFont(m_theme.font(11));
    paint::line(painter, QRectF(inner.left(), inner.top() + 17, inner.width(), 15), Qt::AlignRight | Qt::AlignVCenter, node.goal);
    painter.setFont(m_theme.font(13, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::Text));
    paint::figures(painter, QRectF(inner.left(), inner.top() + 15, inner.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, node.value);
    if (node.share < 0)
        return;
    const QRectF bar(inner.left(), box.bottom() - 7, inner.width(), 3);
    painter.fillRect(bar, m_theme.color(Token::Line));
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::min(1.0, node.share), 3), m_theme.color(node.isGood   ? Token::Good
                                                                                                              : node.isRoot ? Token::Bad
                                                                                                                            : Token::Warn));
    painter.fillRect(QRectF(bar.left() + bar.width() * std::min(1.0, node.goalPlace) - 1, bar.top() - 2, 2, 7), m_theme.color(Token::Text));
}

void CauseTree::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto edge = [&](const QRectF &from, const QRectF &to, bool isStrong) {
        const qreal middle = (from.right() + to.left()) / 2;
        QPainterPath path(QPointF(from.right(), from.center().y()));
        path.lineTo(middle, from.center().y());
        path.lineTo(middle, to.center().y());
        path.lineTo(to.left(), to.center().y());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(isStrong ? Token::Bad : Token::StrongLine), isStrong ? 2 : 1));
        painter.drawPath(path);
    };
    // Completion, photos and speed open pages and win lines; reasons win back what was declined.
    constexpr int middleOf[] = {1, 1, 0, 2};
    for (const bool strong : {false, true}) {
        for (int cause = 0; cause < m_causes.size(); ++cause) {
            if ((cause == m_weak) == strong)
                edge(placeOf(0, cause, static_cast<int>(m_causes.size())), placeOf(1, middleOf[cause], static_cast<int>(m_middle.size())),
                     strong);
        }
        for (int middle = 0; middle < m_middle.size(); ++middle) {
            const bool isOnPath = m_weak >= 0 && middleOf[m_weak] == middle;
            if (isOnPath == strong)
                edge(placeOf(1, middle, static_cast<int>(m_middle.size())),
                     placeOf(2, middle == 2 ? 1 : 0, static_cast<int>(m_effects.size())), strong);
        }
    }
    for (int i = 0; i < m_causes.size(); ++i)
        paintNode(painter, placeOf(0, i, static_cast<int>(m_causes.size())), m_causes[i]);
    for (int i = 0; i < m_middle.size(); ++i)
        paintNode(painter, placeOf(1, i, static_cast<int>(m_middle.size())), m_middle[i]);
    for (int i = 0; i < m_effects.size(); ++i)
        paintNode(painter, placeOf(2, i, static_cast<int>(m_effects.size())), m_effects[i]);
}

} // namespace tradewind
