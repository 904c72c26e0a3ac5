// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/composer.h"

#include "domain/segments.h"
#include "ui/panels/inbox/guardline.h"
#include "ui/widgets/clear.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 150; // the rules are asked when a person pauses, not at every letter

} // namespace

Composer::Composer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    column->addWidget(makeHead());
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"replyText"_s);
    m_text->setAccessibleName(tr("Reply"));
    m_text->setPlaceholderText(tr("Write a reply"));
    m_text->setFont(theme.font(13));
    m_text->setFixedHeight(64);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text);
    auto *counts = new QHBoxLayout;
    m_count = makeLabel(theme, {}, 11, QFont::DemiBold);
    m_clearance = makeElidedLabel(theme, {}, 11, QFont::Normal, u"dim"_s);
    m_clearance->setObjectName(u"replyClearance"_s);
    counts->addWidget(m_count);
    counts->addSpacing(4);
    counts->addWidget(m_clearance, 1);
    column->addLayout(counts);
    m_guard = new GuardLine(theme);
    column->addWidget(m_guard);
    m_obstacle = makeLabel(theme, {}, 11, QFont::Normal, u"warn"_s);
    m_obstacle->setWordWrap(true);
    column->addWidget(m_obstacle);
    column->addWidget(makeFoot());

    auto *sendKey = new QAction(this);
    sendKey->setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    sendKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(sendKey);
    connect(sendKey, &QAction::triggered, this, &Composer::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::count);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!text().isEmpty() && m_text->isEnabled())
            Q_EMIT rested(channel(), text());
    });
    setWays({Channel::Sms}, Channel::Sms);
    setObstacle({});
    setStopped(false, false);
}

QWidget *Composer::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_tabs = new TabRow(m_theme);
    m_tabs->setObjectName(u"replyWays"_s);
    connect(m_tabs, &TabRow::chosen, this, &Composer::count);
    row->addWidget(m_tabs);
    row->addStretch(1);
    m_readyRow = new QWidget;
    auto *ready = new QHBoxLayout(m_readyRow);
    ready->setContentsMargins(0, 0, 0, 0);
    ready->setSpacing(2);
    row->addWidget(m_readyRow);
    return head;
}

QWidget *Composer::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(8);
    const auto button = [&](const QString &name, const QString &icon, const QString &words, const QString &key) {
        auto *made = new KeyButton(m_theme, words, key);
        made->setObjectName(name);
        if (!icon.isEmpty())
            made->setIconName(icon);
        row->addWidget(made);
        return made;
    };
    m_send = button(u"sendReply"_s, {}, tr("Send"), u"Ctrl ↵"_s);
    m_send->setKind(KeyButton::Kind::Primary);
    connect(m_send, &QAbstractButton::clicked, this, &Composer::send);
    m_confirm = button(u"confirmOptOut"_s, u"check"_s, tr("Confirm opt-out"), u"O"_s);
    m_confirm->setKind(KeyButton::Kind::Primary);
    connect(m_confirm, &QAbstractButton::clicked, this, &Composer::confirmRequested);
    connect(button(u"callNow"_s, u"call"_s, tr("Call now"), u"C"_s), &QAbstractButton::clicked, this, &Composer::callRequested);
    row->addStretch(1);
    connect(button(u"snooze"_s, {}, tr("Snooze"), u"Z"_s), &QAbstractButton::clicked, this, &Composer::snoozeRequested);
    connect(button(u"done"_s, {}, tr("Done", "a conversation"), u"E"_s), &QAbstractButton::clicked, this, &Composer::doneRequested);
    return foot;
}

void Composer::setWays(const QList<Channel> &ways, Channel chosen)
{
    m_ways = ways;
    QStringList words;
    for (const Channel way : ways)
        words << (way == Channel::Email ? tr("Email", "a way to write") : tr("Text", "a way to write"));
    m_tabs->setTabs(words);
    m_tabs->setCurrent(static_cast<int>(std::max<qsizetype>(0, ways.indexOf(chosen))));
    count();
}

Channel Composer::channel() const
{
    return m_ways.value(m_tabs->current(), Channel::Sms);
}

void Composer::setReady(const QList<ReadyReply> &ready)
{
    m_ready = ready;
    auto *row = static_cast<QHBoxLayout *>(m_readyRow->layout());
    clearLayout(row);
    int key = 0;
    for (const ReadyReply which : ready) {
        const QString words = which == ReadyReply::CallTimes   ? tr("Call times")
                              : which == ReadyReply::ValuePage ? tr("Value page")
                                                               : tr("Booking");
        auto *button = new KeyButton(m_theme, words, QString::number(++key), KeyButton::Kind::Quiet);
        button->setObjectName(u"ready%1"_s.arg(key));
        button->setToolTip(tr("Ready reply, to be read over before it is sent"));
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, which] { Q_EMIT readyRequested(which); });
    }
    showReady();
}

QList<ReadyReply> Composer::ready() const
{
    return m_text->isEnabled() && text().isEmpty() ? m_ready : QList<ReadyReply>();
}

void Composer::showReady()
{
    m_readyRow->setVisible(!ready().isEmpty());
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

void Composer::setRuling(const InboxRuling &ruling)
{
    m_clearance->setText(ruling.clearance);
    setTone(m_clearance, ruling.wouldGo ? u"good"_s : u"dim"_s);
    m_guard->say(ruling.why, ruling.isForbidden ? Tone::Bad : Tone::Warn);
    m_maySend = !ruling.isForbidden;
    m_send->setEnabled(m_maySend && m_text->isEnabled() && !text().isEmpty());
}

QString Composer::text() const
{
    return m_text->toPlainText().trimmed();
}

void Composer::setText(const QString &text)
{
    if (m_text->toPlainText() == text)
        return;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void Composer::focusText()
{
    m_text->setFocus();
}

void Composer::send()
{
    if (m_send->isEnabled() && !m_send->isHidden())
        Q_EMIT sendRequested(channel(), text());
}

void Composer::count()
{
    const SegmentCount size = segmentsOf(text());
    QString words = tr("%n character(s)", nullptr, static_cast<int>(text().size()));
    if (channel() == Channel::Sms && size.segments > 0) {
        words += u" · "_s + tr("%n segment(s)", nullptr, size.segments);
        if (!size.culprit.isEmpty())
            words += u" · "_s + tr("“%1” makes it cost more than twice").arg(size.culprit);
    }
    m_count->setText(words);
    setRuling({});
    showReady();
    m_rest.start();
}

} // namespace tradewind
