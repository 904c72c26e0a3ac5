// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/writeline.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

WriteLine::WriteLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"writeLine"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(4);
    m_line = new QWidget;
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title = makeLabel(theme, {}, 12, QFont::DemiBold);
    m_text = new QLineEdit;
    m_text->setObjectName(u"writeText"_s);
    m_text->installEventFilter(this);
    m_title->setBuddy(m_text);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    m_ruling = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_ruling->setObjectName(u"writeRuling"_s);
    m_ruling->setWordWrap(true);
    column->addWidget(m_line);
    column->addWidget(m_ruling);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120); // once a person pauses, not at every letter
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const QString words = m_text->text().trimmed();
        if (m_foresee && !words.isEmpty() && ++m_typing > 0)
            m_foresee(words);
    });
    connect(m_text, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    hide();
}

void WriteLine::ask(const QString &title, Words take, Words foresee)
{
    m_take = std::move(take);
    m_foresee = std::move(foresee);
    ++m_typing;
    m_title->setText(title);
    m_text->setAccessibleName(title);
    m_text->clear();
    m_ruling->setText(m_foresee ? tr("The rules are asked while you type. Enter sends, Esc leaves.") : tr("Enter keeps it, Esc leaves."));
    setTone(m_ruling, u"dim"_s);
    m_line->show();
    show();
    m_text->setFocus();
}

void WriteLine::rule(const QString &words, bool wouldGo)
{
    if (!isAsking())
        return;
    m_ruling->setText(words);
    setTone(m_ruling, wouldGo ? u"good"_s : u"warn"_s);
}

void WriteLine::say(const QString &words, const QString &tone)
{
    m_ruling->setText(words);
    setTone(m_ruling, tone.isEmpty() ? u"dim"_s : tone);
    m_line->hide();
    setVisible(!words.isEmpty());
}

void WriteLine::leave()
{
    m_take = {};
    m_foresee = {};
    m_pause.stop();
    ++m_typing;
    m_line->hide();
    hide();
}

bool WriteLine::isAsking() const
{
    return !m_line->isHidden() && !isHidden();
}

void WriteLine::take()
{
    const QString words = m_text->text().trimmed();
    if (words.isEmpty())
        return;
    const Words take = m_take;
    leave();
    Q_EMIT finished();
    if (take)
        take(words);
}

bool WriteLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept(); // these two are the line's while somebody types, not the panel's
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEnter) {
        take();
    } else {
        leave();
        Q_EMIT finished();
    }
    return true;
}

} // namespace tradewind
