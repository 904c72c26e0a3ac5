// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/compliance/tryoutpage.h"

#include "models/compliance/compliancedesk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/statewords.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 320;
constexpr int textHeight = 96;

QComboBox *choice(const QString &name, const QString &title, const QStringList &words)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->addItems(words);
    return box;
}

QLineEdit *field(const QString &name, const QString &title, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(example);
    return edit;
}

} // namespace

TryOutPage::TryOutPage(const Theme &theme, ComplianceDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(form(theme));

    auto *card = new Card(theme, tr("Answer"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 12);
    head->setSpacing(12);
    m_verdict = new StateChip(theme);
    m_verdict->setObjectName(u"verdict"_s);
    m_sentence = makeLabel(theme, QString(), 13);
    m_sentence->setObjectName(u"verdictSentence"_s);
    head->addWidget(m_verdict);
    head->addWidget(m_sentence, 1);
    card->body()->addLayout(head);
    m_table = new LineTable(theme, u"findingTable"_s, tr("Rules that spoke, strongest first"));
    m_table->showModel(&desk.findings(), 2);
    m_table->setWidths({64, 84, 0, 220});
    m_detail = makeLabel(theme, QString(), 13);
    m_detail->setObjectName(u"findingDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(12, 8, 12, 12);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->words().say(u"check"_s, tr("No rule objects."), tr("The same question is asked again at the moment of sending."));
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(makeRule(Qt::Horizontal));
    card->body()->addWidget(m_detail);
    row->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TryOutPage::showDetail);

    connect(&desk, &ComplianceDesk::answered, this, &TryOutPage::showAnswer);
    ask();
}

QWidget *TryOutPage::form(const Theme &theme)
{
    auto *card = new Card(theme, tr("May this be said?"));
    card->setFixedWidth(formWidth);
    auto *lines = new QFormLayout;
    lines->setContentsMargins(12, 12, 12, 12);
    lines->setSpacing(8);
    m_channel = choice(u"tryChannel"_s, tr("Channel"), {tr("Text message"), tr("Call"), tr("E-mail"), tr("Letter")});
    m_purpose = choice(u"tryPurpose"_s, tr("Purpose"),
                       {tr("Marketing"), tr("Informs and sells"), tr("Service"), tr("Recall"), tr("Transactional"), tr("Reply")});
    m_consent = choice(u"tryConsent"_s, tr("Consent"), {tr("None"), tr("Oral"), tr("Written")});
    m_state = field(u"tryState"_s, tr("State"), u"TX"_s);
    m_zip = field(u"tryZip"_s, tr("ZIP"), u"75201"_s);
    m_phone = field(u"tryPhone"_s, tr("Telephone"), u"(214) 555-0118"_s);
    m_purchase = field(u"tryPurchase"_s, tr("Last purchase"), u"2026-01-31"_s);
    m_when = field(u"tryWhen"_s, tr("When (UTC)"), tr("now, or 2026-11-23T18:00Z"));
    m_listed = new QCheckBox(tr("On the National list"));
    m_listed->setObjectName(u"tryListed"_s);
    m_suppressed = new QCheckBox(tr("Asked us to stop"));
    m_suppressed->setObjectName(u"trySuppressed"_s);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"tryText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("The message, if it is written"));
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    lines->addRow(tr("Channel"), m_channel);
    lines->addRow(tr("Purpose"), m_purpose);
    lines->addRow(tr("Consent"), m_consent);
    lines->addRow(tr("State"), m_state);
    lines->addRow(tr("ZIP"), m_zip);
    lines->addRow(tr("Telephone"), m_phone);
    lines->addRow(tr("Last purchase"), m_purchase);
    lines->addRow(tr("When (UTC)"), m_when);
    lines->addRow(QString(), m_listed);
    lines->addRow(QString(), m_suppressed);
    lines->addRow(tr("Text"), m_text);
    card->body()->addLayout(lines);
    card->body()->addStretch(1);

    for (QComboBox *box : {m_channel, m_purpose, m_consent})
        connect(box, &QComboBox::currentIndexChanged, this, &TryOutPage::ask);
    for (QLineEdit *edit : {m_state, m_zip, m_phone, m_purchase, m_when})
        connect(edit, &QLineEdit::textChanged, this, &TryOutPage::ask);
    for (QCheckBox *box : {m_listed, m_suppressed})
        connect(box, &QCheckBox::toggled, this, &TryOutPage::ask);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TryOutPage::ask);
    return card;
}

void TryOutPage::focusFirst()
{
    m_channel->setFocus();
}

void TryOutPage::ask()
{
    TryOut question;
    question.channel = static_cast<Channel>(m_channel->currentIndex());
    question.purpose = static_cast<Purpose>(m_purpose->currentIndex());
    question.consent = static_cast<Consent>(m_consent->currentIndex());
    question.state = m_state->text();
    question.zip = m_zip->text();
    question.phone = m_phone->text();
    question.lastPurchase = QDate::fromString(m_purchase->text().trimmed(), Qt::ISODate);
    QDateTime when = QDateTime::fromString(m_when->text().trimmed(), Qt::ISODate);
    when.setTimeSpec(Qt::UTC);
    if (when.isValid())
        question.atMs = when.toMSecsSinceEpoch();
    question.isOnNationalDnc = m_listed->isChecked();
    question.isSuppressed = m_suppressed->isChecked();
    question.text = m_text->toPlainText();
    m_desk.ask(question);
}

void TryOutPage::showAnswer()
{
    const ComplianceDesk::Answer &answer = m_desk.answer();
    m_verdict->say(answer.word, answer.tone, 0, answer.tone == Tone::Good ? u"check"_s : u"warning"_s);
    m_verdict->setAccessibleName(answer.word);
    m_sentence->setText(answer.sentence);
    if (m_desk.findings().rowCount() == 0) {
        m_table->showWords();
    } else {
        m_table->showRows();
        m_table->selectFirst();
    }
    showDetail();
}

void TryOutPage::showDetail()
{
    // The row in full: the sentence and, where there is one, the wording that would do.
    const auto lines = m_desk.findings().lines();
    const int row = m_table->currentRow();
    if (row < 0 || row >= lines.size()) {
        m_detail->clear();
        return;
    }
    QStringList parts{lines[row][0].text + u": "_s + lines[row][2].text};
    if (!lines[row][3].text.isEmpty())
        parts << tr("Wording that would do: %1").arg(lines[row][3].text);
    m_detail->setText(parts.join(u'\n'));
}

} // namespace tradewind
