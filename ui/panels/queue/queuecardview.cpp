// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/queue/queuecardview.h"

#include "models/base/words.h"
#include "ui/panels/queue/attemptmap.h"
#include "ui/widgets/clear.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// A dim title with the key that belongs to it.
QWidget *head(const Theme &theme, const QString &title, const QString &key, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(theme, title, 11, QFont::DemiBold, u"dim"_s, line), 1);
    if (!key.isEmpty())
        row->addWidget(new KeyCap(theme, key, line));
    return line;
}

QWidget *pair(const Theme &theme, const QString &left, const QString &right, const QString &tone, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = makeLabel(theme, left, 13, QFont::Normal, tone, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    row->addWidget(makeLabel(theme, right, 13, QFont::Normal, u"dim"_s, line));
    return line;
}

QVBoxLayout *column(QHBoxLayout *columns, QWidget *parent, int width, int stretch)
{
    auto *side = new QWidget(parent);
    if (width > 0)
        side->setFixedWidth(width);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    columns->addWidget(side, stretch);
    return layout;
}

} // namespace

QueueCardView::QueueCardView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"queueCard"_s);
    connect(&theme, &Theme::changed, this, &QueueCardView::showStep); // its ground is in palettes of its own
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_facts = column(columns, this, 290, 0);
    columns->addWidget(makeRule(Qt::Vertical, this));
    auto *middle = column(columns, this, 0, 1);
    columns->addWidget(makeRule(Qt::Vertical, this));
    auto *right = column(columns, this, 390, 0);

    middle->addWidget(head(theme, tr("Script"), u"↑ ↓"_s, this));
    auto *script = new QWidget(this);
    m_script = new QVBoxLayout(script);
    m_script->setContentsMargins(0, 0, 0, 0);
    m_script->setSpacing(2);
    middle->addWidget(script);
    middle->addStretch(1);
    middle->addWidget(head(theme, tr("If they say"), u"O"_s, this));
    m_objections = new TabRow(theme, this);
    m_objections->setObjectName(u"objections"_s);
    middle->addWidget(m_objections);
    m_answer = makeLabel(theme, {}, 13, QFont::Normal, {}, this);
    m_answer->setObjectName(u"objectionAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(36);
    middle->addWidget(m_answer);
    connect(m_objections, &TabRow::chosen, this, &QueueCardView::showObjection);

    right->addWidget(head(theme, tr("Attempt map: ● voicemail, ○ no answer, ✓ reached"), {}, this));
    m_map = new AttemptMap(theme, this);
    right->addWidget(m_map);
    m_next = makeLabel(theme, {}, 11, QFont::Normal, u"dim"_s, this);
    right->addWidget(m_next);
    right->addWidget(head(theme, tr("Voicemail"), u"V"_s, this));
    auto *list = new QWidget(this);
    list->setObjectName(u"voicemails"_s);
    m_voicemails = new QVBoxLayout(list);
    m_voicemails->setContentsMargins(0, 0, 0, 0);
    m_voicemails->setSpacing(2);
    right->addWidget(list);
    m_freeSide = new QWidget(this);
    auto *free = new QVBoxLayout(m_freeSide);
    free->setContentsMargins(0, 4, 0, 0);
    free->setSpacing(4);
    free->addWidget(head(theme, tr("Free within 72 h"), u"A"_s, m_freeSide));
    m_free = new QVBoxLayout;
    free->addLayout(m_free);
    right->addWidget(m_freeSide);
    right->addStretch(1);
}

void QueueCardView::show(const QueueCard &card, const GarageVehicle *vehicle, const QTime &customersTime, int weekday)
{
    const bool isOther = card.line.taskId != m_card.line.taskId;
    m_card = card;
    showFacts(vehicle);
    showScript();
    if (isOther)
        m_step = 0;
    showStep();
    QStringList says;
    for (const Objection &objection : card.script.objections)
        says << objection.says;
    m_objections->setTabs(says);
    if (isOther && !says.isEmpty())
        m_objections->setCurrent(0);
    showObjection();

    const int part = customersTime.hour() < 12 ? 0 : customersTime.hour() < 17 ? 1 : 2;
    m_map->show(card.attempts, part, weekday);
    const QString untried = m_map->nextUntried();
    m_next->setText(untried.isEmpty() ? QString() : tr("Not tried yet: %1").arg(untried));
    showVoicemails();
    showFree();
}

void QueueCardView::showFacts(const GarageVehicle *vehicle)
{
    clearLayout(m_facts);
    m_facts->addWidget(head(m_theme, tr("Why %1 points").arg(count(m_card.score)), {}, this));
    for (const auto &[words, points] : m_card.points)
        m_facts->addWidget(pair(m_theme, words, u"+%1"_s.arg(points), {}, this));
    if (vehicle != nullptr && vehicle->equity) {
        m_facts->addWidget(makeRule(Qt::Horizontal, this));
        m_facts->addWidget(head(m_theme, tr("Equity"), {}, this));
        for (const LedgerLine &line : vehicle->ledger) {
            if (line.amount && (line.kind == LedgerLine::Kind::Sum || line.kind == LedgerLine::Kind::Result))
                m_facts->addWidget(pair(m_theme, line.label, ledgerAmount(*line.amount), line.isPassed ? u"good"_s : QString(), this));
        }
    }
    m_facts->addWidget(makeRule(Qt::Horizontal, this));
    m_facts->addWidget(head(m_theme, tr("Last touches"), u"H"_s, this));
    if (m_card.touches.isEmpty())
        m_facts->addWidget(makeLabel(m_theme, tr("None: this is the first contact."), 13, QFont::Normal, u"dim"_s, this));
    const int room = vehicle != nullptr && vehicle->equity ? 3 : 8; // the whole history is a key away
    for (const QueueTouch &touch : m_card.touches.mid(0, room))
        m_facts->addWidget(pair(m_theme, touch.words, dayWords(touch.at.date(), DayForm::Weekday), {}, this));
    m_facts->addStretch(1);
}

void QueueCardView::showScript()
{
    clearLayout(m_script);
    m_steps.clear();
    const ScriptWords &words = m_card.script;
    for (const auto &[title, said] : {std::pair(tr("Introduction"), words.introduction), std::pair(tr("Permission"), words.permission),
                                      std::pair(tr("Qualification"), words.qualification), std::pair(tr("Value"), words.value),
                                      std::pair(tr("Next step"), words.next)}) {
        auto *line = new QFrame(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(8, 4, 8, 4);
        auto *name = makeLabel(m_theme, title, 13, QFont::Normal, u"dim"_s, line);
        name->setFixedWidth(92);
        name->setAlignment(Qt::AlignTop);
        auto *text = makeLabel(m_theme, said.isEmpty() ? QString() : u"“"_s + said + u"”"_s, 13, QFont::Normal, {}, line);
        text->setWordWrap(true);
        row->addWidget(name);
        row->addWidget(text, 1);
        m_script->addWidget(line);
        m_steps << line;
    }
}

void QueueCardView::showVoicemails()
{
    clearLayout(m_voicemails);
    const QString marked = markedVoicemail();
    for (int at = 0; at < m_card.voicemails.size(); ++at) {
        const QueueVoicemail &voicemail = m_card.voicemails.at(at);
        auto *label = makeLabel(m_theme, u"%1  %2"_s.arg(at + 1).arg(voicemail.title), 13,
                                voicemail.id == marked ? QFont::DemiBold : QFont::Normal, voicemail.leftAt ? u"dim"_s : QString(), this);
        QFont font = label->font();
        font.setStrikeOut(voicemail.leftAt.has_value());
        label->setFont(font);
        label->setToolTip(voicemail.text);
        label->setObjectName(voicemail.leftAt ? u"voicemailLeft"_s : voicemail.id == marked ? u"voicemailMarked"_s : u"voicemailOpen"_s);
        m_voicemails->addWidget(label);
        if (voicemail.id == marked) {
            auto *text = makeLabel(m_theme, u"“"_s + voicemail.text + u"”"_s, 11, QFont::Normal, u"dim"_s, this);
            text->setWordWrap(true);
            m_voicemails->addWidget(text);
        }
    }
}

/// Times a visit can be offered at; A books one of them.
void QueueCardView::showFree()
{
    clearLayout(m_free);
    m_freeSide->setVisible(!m_card.free.isEmpty());
    QStringList times;
    for (const QueueSlot &slot : m_card.free)
        times << slot.words;
    auto *words = makeLabel(m_theme, times.join(u" · "_s), 13, QFont::Medium, {}, this);
    words->setObjectName(u"freeTimes"_s);
    m_free->addWidget(words);
}

void QueueCardView::moveStep(int by)
{
    m_step = std::clamp(m_step + by, 0, static_cast<int>(m_steps.size()) - 1);
    showStep();
}

void QueueCardView::showStep()
{
    for (int at = 0; at < m_steps.size(); ++at) {
        m_steps.at(at)->setProperty("current", at == m_step);
        m_steps.at(at)->setAutoFillBackground(at == m_step);
        QPalette palette = m_steps.at(at)->palette();
        palette.setColor(QPalette::Window, m_theme.color(at == m_step ? Theme::Token::AccentSoft : Theme::Token::Surface));
        m_steps.at(at)->setPalette(palette);
    }
}

void QueueCardView::nextObjection()
{
    const auto count = static_cast<int>(m_card.script.objections.size());
    if (count == 0)
        return;
    m_objections->setCurrent((m_objections->current() + 1) % count);
    showObjection();
}

void QueueCardView::showObjection()
{
    const int at = m_objections->current();
    const bool isKnown = at >= 0 && at < m_card.script.objections.size();
    m_answer->setText(isKnown ? u"“"_s + m_card.script.objections.at(at).answer + u"”"_s : QString());
}

QString QueueCardView::markedVoicemail() const
{
    for (const QueueVoicemail &voicemail : m_card.voicemails) {
        if (!voicemail.leftAt)
            return voicemail.id;
    }
    return {};
}

} // namespace tradewind
