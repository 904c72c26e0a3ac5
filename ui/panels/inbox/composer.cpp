// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/composer.h"

#include "domain/segments.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

Composer::Composer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"replyText"_s);
    m_text->setAccessibleName(tr("Reply"));
    m_text->setPlaceholderText(tr("Write a reply"));
    m_text->setFont(theme.font(13));
    m_text->setFixedHeight(72);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text);
    auto *foot = new QHBoxLayout;
    m_send = new KeyButton(theme, tr("Send"), u"Ctrl ↵"_s, KeyButton::Kind::Primary);
    m_send->setObjectName(u"sendReply"_s);
    m_count = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_obstacle = makeLabel(theme, {}, 11, QFont::Normal, u"warn"_s);
    m_obstacle->setWordWrap(true);
    foot->setSpacing(8);
    const auto button = [&](const QString &name, const QString &icon, const QString &words, const QString &key, auto requested) {
        auto *made = new KeyButton(theme, words, key);
        made->setObjectName(name);
        if (!icon.isEmpty())
            made->setIconName(icon);
        connect(made, &QAbstractButton::clicked, this, requested);
        foot->addWidget(made);
        return made;
    };
    foot->addWidget(m_send);
    m_confirm = button(u"confirmOptOut"_s, u"check"_s, tr("Confirm opt-out"), u"O"_s, &Composer::confirmRequested);
    m_confirm->setKind(KeyButton::Kind::Primary);
    button(u"callNow"_s, u"call"_s, tr("Call now"), u"C"_s, &Composer::callRequested);
    foot->addStretch(1);
    button(u"snooze"_s, {}, tr("Snooze"), u"Z"_s, &Composer::snoozeRequested);
    button(u"done"_s, {}, tr("Done", "a conversation"), u"E"_s, &Composer::doneRequested);
    column->addWidget(m_count);
    column->addWidget(m_obstacle);
    column->addLayout(foot);

    auto *sendKey = new QAction(this);
    sendKey->setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    sendKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(sendKey);
    connect(sendKey, &QAction::triggered, this, &Composer::send);
    connect(m_send, &QAbstractButton::clicked, this, &Composer::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::count);
    setObstacle({});
    setStopped(false, false);
    count();
}

void Composer::setChannel(Channel channel)
{
    m_channel = channel;
    count();
}

void Composer::setObstacle(const QString &why)
{
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
    m_text->setEnabled(why.isEmpty());
    count();
}

void Composer::setStopped(bool isStopped, bool isOpen)
{
    m_send->setVisible(!isStopped);
    m_confirm->setVisible(isStopped && isOpen);
}

QString Composer::text() const
{
    return m_text->toPlainText().trimmed();
}

void Composer::clear()
{
    m_text->clear();
}

void Composer::focusText()
{
    m_text->setFocus();
}

void Composer::send()
{
    if (m_send->isEnabled())
        Q_EMIT sendRequested(text());
}

void Composer::count()
{
    const SegmentCount size = segmentsOf(text());
    QString words = tr("%n character(s)", nullptr, static_cast<int>(text().size()));
    if (m_channel == Channel::Sms && size.segments > 0) {
        words += u" · "_s + tr("%n segment(s)", nullptr, size.segments);
        if (!size.culprit.isEmpty())
            words += u" · "_s + tr("“%1” makes it cost more than twice").arg(size.culprit);
    }
    m_count->setText(words);
    m_send->setEnabled(m_text->isEnabled() && !text().isEmpty());
}

} // namespace tradewind
