// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commandpalette.h"

#include "models/search/searchmodel.h"
#include "ui/style/paint.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tradewind {

using Token = Theme::Token;

namespace {

class HitDelegate : public QStyledItemDelegate
{
public:
    HitDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return QSize(200, 32); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box(option.rect);
        const bool current = option.state & QStyle::State_Selected;
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(Token::AccentSoft));
            painter->drawRoundedRect(box.adjusted(4, 0, -4, 0), 6, 6);
        }
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(box.topLeft() + QPointF(14, 8),
                            m_theme.pixmap(index.data(SearchModel::IconRole).toString(), current ? Token::Accent : Token::Dim, 16, ratio));
        painter->setFont(m_theme.font(13, QFont::Medium));
        painter->setPen(m_theme.color(Token::Text));
        const QString title = index.data(Qt::DisplayRole).toString();
        const qreal wide = QFontMetricsF(painter->font()).horizontalAdvance(title);
        paint::line(*painter, QRectF(box.left() + 40, box.top(), box.width() - 160, box.height()), Qt::AlignLeft, title);
        painter->setFont(m_theme.font(11));
        painter->setPen(m_theme.color(Token::Dim));
        paint::line(*painter, QRectF(box.left() + 50 + wide, box.top(), box.width() - 170 - wide, box.height()), Qt::AlignLeft,
                    index.data(SearchModel::DetailRole).toString());
        paint::line(*painter, box.adjusted(box.width() - 110, 0, -14, 0), Qt::AlignRight, index.data(SearchModel::KindRole).toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Theme &theme, SearchModel &model, QWidget *parent)
    : Overlay(theme, 600, parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("palette"));
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setProperty("bare", true);
    m_line->setFont(theme.font(15));
    m_line->setPlaceholderText(tr("Person, VIN, stock number, panel or action"));
    m_line->setAccessibleName(tr("Find anything"));
    m_line->setTextMargins(15, 12, 15, 12);
    m_line->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new HitDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(400);
    column->addWidget(m_line);
    column->addWidget(makeRule(Qt::Horizontal));
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setQuery(text);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
    setFocusProxy(m_line);
}

void CommandPalette::openFresh()
{
    m_line->clear();
    m_model.setQuery({});
    m_list->setCurrentIndex(m_model.index(0));
    open();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int next = std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_model.rowCount() - 1));
        m_list->setCurrentIndex(m_model.index(next));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const SearchHit hit = m_model.hit(index.row());
    close();
    Q_EMIT chosen(hit);
}

} // namespace tradewind
