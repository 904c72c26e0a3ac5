// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/tomorrowcard.h"

#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/campaigns/campaignwords.h"
#include "models/leads/smalltable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oldMs = 3'600'000;

/// Paints a bar of the row's share before its words in the second column.
class ShareDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const override
    {
        if (index.column() != 1) {
            CellDelegate::paintContent(painter, box, index);
            return;
        }
        const QVariant key = index.data(SmallTable::KeyRole);
        const double share = key.toDouble();
        const bool isBlocked = index.data(ToneRole).toInt() == int(Tone::Bad);
        const QRectF track(box.left(), box.center().y() - 2, box.width(), 4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Theme::Token::Line));
        painter.drawRoundedRect(track, 2, 2);
        painter.setBrush(theme().color(isBlocked ? Theme::Token::Bad : Theme::Token::Warn));
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(3.0, track.width() * share), 4)), 2, 2);
    }
};

} // namespace

TomorrowCard::TomorrowCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_rows(new SmallTable({{}, {}, {}, {}}, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(theme, tr("Dry run of tomorrow"));
    m_card->addToHead(new KeyCap(theme, u"R"_s));
    box->addWidget(m_card);
    auto *head = new QWidget;
    auto *figures = new QHBoxLayout(head);
    figures->setContentsMargins(12, 8, 12, 8);
    const QStringList titles{tr("Goes out"), tr("Email"), tr("Text"), tr("Calls"), tr("Mail")};
    for (int at = 0; at < titles.size(); ++at) {
        auto *side = new QVBoxLayout;
        side->addWidget(makeLabel(theme, titles.at(at), 11, QFont::Normal, u"dim"_s));
        m_figures << makeLabel(theme, u"–"_s, 15, QFont::DemiBold);
        m_figures.last()->setObjectName(u"tomorrow%1"_s.arg(at));
        side->addWidget(m_figures.last());
        figures->addLayout(side, at == 0 ? 2 : 1);
    }
    m_card->body()->addWidget(head);
    m_card->body()->addWidget(makeRule(Qt::Horizontal));
    m_why = makeLabel(theme, tr("Why others do not"), 12, QFont::DemiBold);
    m_why->setContentsMargins(12, 6, 12, 4);
    m_card->body()->addWidget(m_why);
    m_table = new LineTable(theme, u"whyNot"_s, tr("Why others hear nothing tomorrow"));
    m_table->setItemDelegate(new ShareDelegate(theme, m_table));
    m_table->showModel(m_rows, 0);
    m_table->horizontalHeader()->hide();
    m_table->setRowHeight(28);
    m_card->body()->addWidget(m_table, 1);
    m_foot = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_foot->setObjectName(u"tomorrowFoot"_s);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(12, 4, 12, 4);
    m_card->body()->addWidget(m_foot);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 10);
    m_main = new KeyButton(theme, tr("Preview"), u"Ctrl ↵"_s, KeyButton::Kind::Primary);
    m_main->setObjectName(u"campaignMove"_s);
    m_hold = new KeyButton(theme, tr("Hold all"), u"H"_s);
    m_hold->setObjectName(u"holdAll"_s);
    foot->addWidget(m_main);
    foot->addStretch(1);
    foot->addWidget(m_hold);
    m_card->body()->addLayout(foot);
    connect(m_table, &LineTable::opened, this, &TomorrowCard::openRow);
    say(tr("Press R to see exactly who hears from us tomorrow, and who does not."));
}

void TomorrowCard::say(const QString &words)
{
    m_table->words().say(u"calendar"_s, words, {});
    m_table->showWords();
}

void TomorrowCard::show(const Tomorrow &tomorrow, const QTimeZone &zone)
{
    m_tomorrow = tomorrow;
    m_zone = zone;
    m_card->setTitle(tomorrow.isStart ? tr("Dry run, if it began now") : tr("Dry run of tomorrow"));
    m_card->setNote(dayWords(tomorrow.day, DayForm::Weekday));
    const QList<int> numbers{tomorrow.goesOut, tomorrow.emails, tomorrow.texts, tomorrow.calls, tomorrow.letters};
    for (int at = 0; at < numbers.size(); ++at)
        m_figures.at(at)->setText(count(numbers.at(at)));
    m_figures.first()->setText(tr("%1 of %2").arg(count(tomorrow.goesOut), count(tomorrow.of)));
    m_why->setText(tr("Why %1 do not").arg(count(tomorrow.of - tomorrow.goesOut)));
    QStringList words;
    if (tomorrow.segments > 0)
        words << tr("%n text segment(s)", nullptr, tomorrow.segments);
    if (tomorrow.firstAt)
        words << tr("first message %1").arg(clockTime(QDateTime::fromMSecsSinceEpoch(*tomorrow.firstAt, zone).time()));
    words << (tomorrow.isWhole ? tr("nobody gets two programs in one day") : tr("only the first people due were looked at"));
    QString sentence = words.join(u", "_s);
    sentence[0] = sentence.at(0).toUpper();
    m_foot->setText(sentence + u'.');
    showReasons();
}

void TomorrowCard::tell(qint64 nowMs)
{
    const bool isOld = m_tomorrow.computedAt > 0 && nowMs - m_tomorrow.computedAt > oldMs;
    for (QLabel *figure : std::as_const(m_figures))
        setTone(figure, isOld ? u"dim"_s : QString());
    if (isOld)
        m_card->setNote(tr("as of %1, press R").arg(clockTime(QDateTime::fromMSecsSinceEpoch(m_tomorrow.computedAt, m_zone).time())));
}

void TomorrowCard::showReasons()
{
    m_isPeople = false;
    QList<SmallTable::Line> lines;
    const double most = m_tomorrow.reasons.isEmpty() ? 1 : static_cast<double>(m_tomorrow.reasons.first().people.size());
    for (const TomorrowReason &reason : std::as_const(m_tomorrow.reasons)) {
        const Tone tone = reason.isBlocked ? Tone::Bad : Tone::Warn;
        const QString why = reason.people.isEmpty() ? QString() : localized(reason.people.first().why);
        lines << SmallTable::Line{{{tomorrowReasonWords(reason), {}, why, Tone::Normal, false},
                                   {reason.isBlocked ? tr("blocked") : tr("held"), {}, why, tone, false},
                                   {count(reason.people.size()), {}, {}, Tone::Strong, true},
                                   {insteadWords(reason, m_zone), {}, {}, Tone::Dim, false}},
                                  static_cast<double>(reason.people.size()) / most};
    }
    m_rows->setLines(lines);
    m_table->setWidths({0, 56, 44, 118});
    if (lines.isEmpty())
        say(m_tomorrow.of == 0 ? tr("Nothing is planned for tomorrow.") : tr("Everybody planned for tomorrow hears from us."));
    else
        m_table->showRows();
    m_table->selectFirst();
}

void TomorrowCard::openRow()
{
    const int row = m_table->currentRow();
    if (m_isPeople) {
        if (row >= 0 && row < m_rows->rowCount())
            Q_EMIT personOpened(m_rows->line(row).key.toLongLong());
        return;
    }
    if (row < 0 || row >= m_tomorrow.reasons.size())
        return;
    const TomorrowReason &reason = m_tomorrow.reasons.at(row);
    QList<SmallTable::Line> lines;
    for (const NotReached &person : reason.people)
        lines << SmallTable::Line{{{person.name, {}, localized(person.why), Tone::Strong, false},
                                   {},
                                   {},
                                   {person.sequence, {}, localized(person.why), Tone::Dim, false}},
                                  person.customerId};
    m_why->setText(tr("%1: Esc goes back").arg(tomorrowReasonWords(reason)));
    m_rows->setLines(lines);
    m_table->setWidths({0, 1, 1, 160});
    m_isPeople = true;
    m_table->selectFirst();
}

bool TomorrowCard::back()
{
    if (!m_isPeople)
        return false;
    m_why->setText(tr("Why %1 do not").arg(count(m_tomorrow.of - m_tomorrow.goesOut)));
    showReasons();
    return true;
}

} // namespace tradewind
