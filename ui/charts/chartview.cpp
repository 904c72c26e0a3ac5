// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/chartview.h"

#include "ui/widgets/questions.h"

#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QMenu>
#include <QSaveFile>
#include <QSvgGenerator>

namespace tradewind {

using namespace Qt::StringLiterals;

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(u"background: transparent"_s);
    // QChart insets its content by default; cards beside it would not line up.
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    connect(&theme, &Theme::changed, this, [this] {
        restyle();
        viewport()->update();
    });
}

void ChartView::setPlotMargins(const QMargins &margins)
{
    m_margins = margins;
    chart()->setPlotArea(plot());
}

QRectF ChartView::plot() const
{
    return QRectF(rect()).marginsRemoved(m_margins);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(plot());
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, [this] { QApplication::clipboard()->setPixmap(grab()); });
    connect(menu->addAction(tr("Copy figures")), &QAction::triggered, this, [this] { QApplication::clipboard()->setText(csv()); });
    menu->addSeparator();
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"csv"_s})
        connect(menu->addAction(tr("Save as %1…").arg(suffix.toUpper())), &QAction::triggered, this, [this, suffix] { save(suffix); });
    menu->popup(event->globalPos());
}

void ChartView::save(const QString &suffix)
{
    const auto write = [this, suffix](const QString &path) {
        if (suffix == "png"_L1) {
            grab().save(path);
        } else if (suffix == "svg"_L1) {
            QSvgGenerator svg;
            svg.setFileName(path);
            svg.setSize(size());
            svg.setViewBox(rect());
            QPainter painter(&svg);
            QWidget::render(&painter);
        } else {
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly)) {
                file.write(csv().toUtf8());
                file.commit();
            }
        }
    };
    askFileToWrite(this, tr("Save chart"), accessibleName(), {u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix)}, write);
}

} // namespace tradewind
