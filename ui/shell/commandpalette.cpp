// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commandpalette.h"

#include "models/search/searchmodel.h"
#include "ui/style/paint.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;
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
    m_line->setPlaceholderText(tr("Name, phone, email, VIN, stock or RO number, panel or action"));
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
    m_nothing = makeLabel(theme,
                          tr("Nothing answers to that. People are found by name, phone number, email or VIN; repair orders by their "
                             "whole number."),
                          13, QFont::Normal, u"dim"_s);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_nothing);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0));
    });
    connect(&m_model, &SearchModel::completed, this, &CommandPalette::showWhetherFound);
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
    setFocusProxy(m_line);
}

void CommandPalette::openWith(const QString &typed)
{
    const QSignalBlocker quiet(m_line); // asked below, also when it says what it said before
    m_line->setText(typed);
    ask(typed);
    open();
}

void CommandPalette::ask(const QString &query)
{
    m_isChosen = false;
    m_nothing->hide();
    m_list->show();
    m_model.setQuery(query);
    m_list->setCurrentIndex(m_model.index(0));
}

void CommandPalette::showWhetherFound()
{
    const bool isAnything = m_model.rowCount() > 0;
    m_list->setVisible(isAnything);
    m_nothing->setVisible(!isAnything);
    if (m_isChosen)
        choose();
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
    m_isChosen = !index.isValid() && !m_model.isComplete(); // faster than the store: the first it finds
    if (!index.isValid())
        return;
    const SearchHit hit = m_model.hit(index.row());
    close();
    Q_EMIT chosen(hit);
}

} // namespace tradewind
