// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/droparea.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

DropArea::DropArea(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"dropArea"_s);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(8);
    const auto centered = [column](QLabel *label) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    column->addStretch(2);
    centered(makeLabel(theme, tr("Drop an export from your DMS, valuation or inventory tool here"), 15, QFont::DemiBold));
    centered(makeLabel(theme, tr("CSV, tab or pipe text · Excel (XLSX) · JSON · any of them as gz or zip"), 13, QFont::Normal, u"dim"_s));
    centered(makeLabel(theme, tr("Nothing is stored before step 4."), 13, QFont::Normal, u"dim"_s));
    auto *choose = new KeyButton(theme, tr("Choose a file"), u"O"_s, KeyButton::Kind::Primary);
    choose->setObjectName(u"chooseFile"_s);
    m_choose = choose;
    auto *sample = new KeyButton(theme, tr("Use the sample store"), {});
    connect(choose, &KeyButton::clicked, this, &DropArea::chooseRequested);
    connect(sample, &KeyButton::clicked, this, &DropArea::sampleRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(choose);
    row->addWidget(sample);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.color(m_isOver ? Token::Accent : Token::StrongLine), m_isOver ? 2 : 1);
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isOver ? QBrush(m_theme.color(Token::AccentSoft)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16.5, 16.5, -16.5, -16.5), 8, 8);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    m_isOver = true;
    update();
    event->acceptProposedAction();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty())
        Q_EMIT dropped(urls.first().toLocalFile());
}

void askForExport(QWidget *parent, TakePath take)
{
    askFileToRead(parent, DropArea::tr("Choose an export"),
                  {DropArea::tr("Exports (*.csv *.tsv *.txt *.psv *.xlsx *.json *.ndjson *.gz *.zip)"), DropArea::tr("All files (*)")},
                  std::move(take));
}

} // namespace tradewind
