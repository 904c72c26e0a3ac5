// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appraisals/movecard.h"

#include "models/base/words.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tickslider.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

MoveCard::MoveCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("If values move tomorrow"), parent)
{
    addToHead(new KeyCap(theme, u"W"_s));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(12, 8, 12, 10);
    inside->setSpacing(6);
    body()->addLayout(inside);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(theme, tr("All books"), 12, QFont::Normal, u"dim"_s), 1);
    m_move = makeLabel(theme, {}, 13, QFont::DemiBold);
    m_move->setObjectName(u"moveShare"_s);
    head->addWidget(m_move);
    inside->addLayout(head);
    m_slider = new TickSlider(theme);
    m_slider->setObjectName(u"moveSlider"_s);
    m_slider->setAccessibleName(tr("Move of all values tomorrow, in tenths of a percent"));
    m_slider->setRange(-50, 50);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(10);
    m_slider->setCentered(true);
    m_slider->setTick(0);
    m_slider->setValue(20);
    connect(m_slider, &QSlider::valueChanged, this, &MoveCard::count);
    inside->addWidget(m_slider);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    const std::array rows{std::pair(tr("Up over 5%"), tr("text and email")), std::pair(tr("Down over 5%"), tr("email")),
                          std::pair(tr("Down over 10%"), tr("says so openly")), std::pair(tr("Would fire"), tr("before holds"))};
    for (int row = 0; row < 4; ++row) {
        const bool isSum = row == 3;
        const auto &[title, what] = rows[std::size_t(row)];
        grid->addWidget(makeLabel(theme, title, 12, isSum ? QFont::DemiBold : QFont::Normal), row, 0);
        grid->addWidget(makeLabel(theme, what, 12, QFont::Normal, u"dim"_s), row, 1);
        m_counts[std::size_t(row)] = makeLabel(theme, {}, 13, QFont::DemiBold);
        m_counts[std::size_t(row)]->setObjectName(u"moveCount%1"_s.arg(row));
        m_counts[std::size_t(row)]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_counts[std::size_t(row)], row, 2);
    }
    grid->setColumnStretch(1, 1);
    inside->addLayout(grid);
    auto *foot = new QHBoxLayout;
    m_out = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_out->setWordWrap(true);
    foot->addWidget(m_out, 1);
    auto *list = new KeyButton(theme, tr("List them"), u"L"_s, KeyButton::Kind::Quiet);
    list->setObjectName(u"listMoved"_s);
    connect(list, &KeyButton::clicked, this, &MoveCard::listAsked);
    foot->addWidget(list);
    inside->addLayout(foot);
}

int MoveCard::basisPoints() const
{
    return m_slider->value() * 10;
}

void MoveCard::setBook(const AppraisalBook &book, const AppraisalView &view)
{
    m_book = &book;
    m_view = view;
    count();
}

void MoveCard::focusSlider()
{
    m_slider->setFocus(Qt::ShortcutFocusReason);
}

QSet<qint64> MoveCard::chosen() const
{
    QSet<qint64> ids;
    if (!m_book)
        return ids;
    for (const AppraisalLine &line : m_book->lines) {
        if (moveIf(line.facts, basisPoints(), m_view.rules))
            ids.insert(line.row.id);
    }
    return ids;
}

void MoveCard::count()
{
    MovePreview counted;
    if (m_book) {
        for (const AppraisalLine &line : m_book->lines)
            preview(counted, line.facts, basisPoints(), m_view.asOf, m_view.rules);
    }
    setNote(tr("of %1 open").arg(counted.open));
    m_move->setText(signedPercent(basisPoints() / 10'000.0));
    m_slider->setChanged(m_slider->value() != 0);
    int row = 0;
    for (const int number : {counted.up, counted.down, counted.deep, counted.fires()})
        m_counts[std::size_t(row++)]->setText(QLocale().toString(number));
    m_out->setText(counted.held > 0 ? tr("%1 held, contacted today: %2 go out").arg(counted.held).arg(counted.goOut())
                                    : tr("Nothing is sent from here."));
}

} // namespace tradewind
