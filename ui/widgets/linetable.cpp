// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linetable.h"

#include "ui/style/paint.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/statewords.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tradewind {

namespace {

constexpr int wordsHeight = 180; // icon, sentence, what to do next, button

/// Dim words over a hair line; the sorted column is darker and has an arrow.
class QuietHead : public QHeaderView
{
public:
    QuietHead(const Theme &theme, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
    {
        setFixedHeight(30);
        setHighlightSections(false);
        setSectionsClickable(true);
        setMinimumSectionSize(32);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        using Token = Theme::Token;
        const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        painter->save();
        painter->fillRect(rect, m_theme.color(Token::Surface));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Line));
        painter->setFont(m_theme.font(12, isSorted ? QFont::DemiBold : QFont::Normal));
        painter->setPen(m_theme.color(isSorted ? Token::Text : Token::Dim));
        QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (isSorted)
            words += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
        // A head stands over its cells, where they begin or end.
        QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        if (!alignment.isValid() && model()->rowCount() > 0)
            alignment = model()->index(0, section).data(Qt::TextAlignmentRole);
        const auto *table = qobject_cast<const QAbstractItemView *>(parentWidget());
        const qreal side = table && qobject_cast<const CellDelegate *>(table->itemDelegate()) ? CellDelegate::side : LineDelegate::side;
        paint::line(*painter, QRectF(rect).adjusted(visualIndex(section) == 0 ? 12 : side, 0, -side, -1),
                    Qt::Alignment(alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter)), words);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

LineTable::LineTable(const Theme &theme, const QString &name, const QString &title, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_words(new StateWords(theme, this))
{
    setObjectName(name);
    setAccessibleName(title);
    setHorizontalHeader(new QuietHead(theme, this));
    setItemDelegate(new LineDelegate(theme, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(30);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    m_words->setAutoFillBackground(true);
    m_words->setBackgroundRole(QPalette::Base);
    m_words->hide();
    connect(this, &QTableView::doubleClicked, this, &LineTable::opened);
    connect(&theme, &Theme::changed, this, [this] {
        setRowHeight(m_rowHeight);
        viewport()->update();
    });
}

void LineTable::showModel(QAbstractItemModel *model, int stretchColumn)
{
    setModel(model);
    // Rows that come while the list has focus can be worked at once.
    const auto select = [this] {
        if (hasFocus())
            selectFirst();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, select);
    connect(model, &QAbstractItemModel::modelReset, this, select);
    if (stretchColumn >= 0)
        horizontalHeader()->setSectionResizeMode(stretchColumn, QHeaderView::Stretch);
}

void LineTable::setWidths(const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
}

void LineTable::setRowHeight(int height)
{
    m_rowHeight = height;
    verticalHeader()->setMinimumSectionSize(m_theme.rowHeight(height));
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight(height));
}

int LineTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void LineTable::selectFirst()
{
    if (model() && model()->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void LineTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(event->type(), event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QTableView::keyPressEvent(&arrow);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState) { // an open field keeps its Enter
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void LineTable::placeWords()
{
    // Rows that are kept stay readable: the words stand below them where there is room, else over them on a ground of their own.
    const QRect all = viewport()->geometry();
    const int kept = model() ? model()->rowCount() * verticalHeader()->defaultSectionSize() : 0;
    const int top = std::clamp(kept, 0, std::max(0, all.height() - wordsHeight));
    m_words->setGeometry(all.adjusted(0, top, 0, 0));
}

void LineTable::showWords()
{
    placeWords();
    m_words->show();
    m_words->raise();
}

void LineTable::showRows()
{
    m_words->hide();
}

void LineTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeWords();
}

void LineTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    selectFirst();
    viewport()->update();
}

void LineTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace tradewind
