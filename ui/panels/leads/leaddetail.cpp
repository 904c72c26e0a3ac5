// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/leads/leaddetail.h"

#include "domain/phone.h"
#include "models/leads/leadwords.h"
#include "models/leads/smalltable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *inside(Card *card)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    card->body()->addLayout(column);
    return column;
}

QString readable(const QString &phone)
{
    return phone.isEmpty() ? QString() : QString::fromStdString(readablePhone(phone.toStdString()));
}

} // namespace

LeadDetail::LeadDetail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_who(new Card(theme, tr("Lead")))
    , m_score(new Card(theme, tr("Why this score")))
    , m_words(new Card(theme, tr("What they wrote")))
    , m_points(new SmallTable({tr("Point"), tr("Points")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);

    m_contact = makeLabel(theme, {}, 13);
    m_contact->setObjectName(u"leadContact"_s);
    m_contact->setWordWrap(true);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasons = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_reasons->setWordWrap(true);
    auto *who = inside(m_who);
    who->addWidget(m_contact);
    who->addWidget(m_reasons);
    who->addWidget(makeActions(theme));
    m_answer = makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s);
    m_answer->setObjectName(u"leadAnswer"_s);
    m_answer->setWordWrap(true);
    who->addWidget(m_answer);
    column->addWidget(m_who);

    m_pointTable = new LineTable(theme, u"leadPoints"_s, tr("Points of the score"));
    m_pointTable->setItemDelegate(new CellDelegate(theme, m_pointTable)); // two lines a row
    m_pointTable->setRowHeight(36);
    m_pointTable->showModel(m_points, 0);
    m_pointTable->setFocusPolicy(Qt::NoFocus);
    m_pointTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_score->body()->addWidget(m_pointTable);
    column->addWidget(m_score, 3);

    m_comments = new QPlainTextEdit;
    m_comments->setObjectName(u"leadComments"_s);
    m_comments->setAccessibleName(tr("What they wrote"));
    m_comments->setReadOnly(true);
    m_comments->setTabChangesFocus(true);
    inside(m_words)->addWidget(m_comments);
    column->addWidget(m_words, 2);
    showLead(nullptr);
}

QWidget *LeadDetail::makeActions(const Theme &theme)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 4, 0, 0);
    m_leadActions = new QWidget;
    auto *grid = new QGridLayout(m_leadActions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    struct Action
    {
        QString words, key, kind, channel, done;
    };
    const QList<Action> actions{{tr("Spoke"), u"C"_s, u"contacted"_s, u"voice"_s, tr("Noted: spoke with them.")},
                                {tr("No answer"), u"N"_s, u"tried"_s, u"voice"_s, tr("Noted: no answer.")},
                                {tr("Appointment"), u"A"_s, u"appointment"_s, QString(), tr("Noted: appointment.")},
                                {tr("Lost"), u"L"_s, u"lost"_s, QString(), tr("Noted: lost.")}};
    for (int i = 0; i < actions.size(); ++i) {
        const Action &action = actions.at(i);
        auto *button = new KeyButton(theme, action.words, action.key, i == 0 ? KeyButton::Kind::Primary : KeyButton::Kind::Plain);
        button->setObjectName(u"lead-"_s + action.kind);
        connect(button, &KeyButton::clicked, this, [this, action] { Q_EMIT noted(action.kind, action.channel, action.done); });
        grid->addWidget(button, i / 2, i % 2, Qt::AlignLeft);
    }
    column->addWidget(m_leadActions);
    m_documentActions = new QWidget;
    auto *row = new QHBoxLayout(m_documentActions);
    row->setContentsMargins(0, 0, 0, 0);
    auto *retry = new KeyButton(theme, tr("Read again"), u"R"_s, KeyButton::Kind::Primary);
    retry->setObjectName(u"retryDocument"_s);
    auto *dismiss = new KeyButton(theme, tr("Off the list"), u"X"_s);
    dismiss->setObjectName(u"dismissDocument"_s);
    connect(retry, &KeyButton::clicked, this, &LeadDetail::retryAsked);
    connect(dismiss, &KeyButton::clicked, this, &LeadDetail::dismissAsked);
    row->addWidget(retry);
    row->addWidget(dismiss);
    row->addStretch(1);
    column->addWidget(m_documentActions);
    return both;
}

void LeadDetail::showLead(const LeadLine *lead)
{
    m_documentActions->hide();
    m_leadActions->setVisible(lead != nullptr);
    m_score->show();
    m_words->show();
    m_answer->clear();
    if (!lead) {
        m_who->setTitle(tr("Lead"));
        m_contact->setText(tr("Choose a lead to see who it is and why it scores so."));
        m_reasons->clear();
        m_points->setLines({});
        m_comments->clear();
        return;
    }
    m_who->setTitle(lead->name.isEmpty() ? tr("Nobody named") : lead->name);
    QStringList contact{lead->vehicle, readable(lead->phone), lead->email};
    contact.removeAll(QString());
    m_contact->setText(contact.join(u"\n"_s));
    m_reasons->setText(tr("Grade %1: %2").arg(lead->grade, lead->reasons.join(u", "_s)));
    QList<SmallTable::Line> lines;
    for (const auto &[point, points] : lead->points)
        lines << SmallTable::Line{{{pointWords(point), dimensionWords(dimensionOf(point)), {}, Tone::Normal, false},
                                   {u"+%1"_s.arg(points), {}, {}, Tone::Strong, true}},
                                  {}};
    m_points->setLines(lines);
    m_pointTable->setWidths({0, 60});
    m_score->setNote(tr("%1 of 100, %2").arg(lead->score).arg(tierWords(lead->tier).toLower()));
    m_comments->setPlainText(lead->comments.isEmpty() ? tr("Nothing.") : lead->comments);
}

void LeadDetail::showDocument(const QuarantineLine *document)
{
    m_leadActions->hide();
    m_documentActions->setVisible(document != nullptr);
    m_score->hide();
    m_words->hide();
    m_answer->clear();
    m_who->setTitle(document ? document->name : tr("Kept with a reason"));
    m_contact->setText(document ? document->reason : tr("Documents that became no lead wait here with the reason."));
    m_reasons->setText(document ? tr("The document is kept as it came. Nothing was dropped.") : QString());
}

void LeadDetail::say(const QString &sentence, bool isGood)
{
    setTone(m_answer, isGood ? u"good"_s : u"bad"_s);
    m_answer->setText(sentence);
}

} // namespace tradewind
